"""The sent answers of a register that rest on changed facts, for the commands that tell of them."""

from typing import NamedTuple

from samenwerking_cli.cli.opening import Opened
from samenwerking_cli.model.question import Question
from samenwerking_cli.reading.frozen import frozen_answers
from samenwerking_cli.reports.follow_up import answered_before
from samenwerking_cli.reports.outdated import Kept, Outdated, outdated


class SentAnswers(NamedTuple):
    """The answers that no longer hold, and the questions of which nothing can be read of what was kept."""

    outdated: tuple[Outdated, ...]
    unreadable: tuple[str, ...]


def sent_answers(opened: Opened) -> SentAnswers:
    """Compare what was kept of each sent answer with the register as it is shown."""
    known = {one.id: one for one in opened.register.questions}
    frozen = frozen_answers(opened.root, tuple(known))
    whole = opened.loaded.register
    compared = (
        outdated(known[one.question], [Kept(*fact) for fact in one.facts], opened.register, whole, opened.as_of)
        for one in frozen
        if one.facts is not None
    )
    return SentAnswers(
        outdated=tuple(one for one in compared if one),
        unreadable=tuple(one.question for one in frozen if one.facts is None),
    )


def since_last_answer(question: Question, opened: Opened) -> Outdated | None:
    """What changed since the minister's last answer about the same dossier; None when nothing was kept or changed."""
    last = answered_before(question, opened.register.questions, opened.as_of.day)
    if last is None:
        return None
    kept = [Kept(*fact) for one in frozen_answers(opened.root, (last.id,)) for fact in one.facts or ()]
    return outdated(last, kept, opened.register, opened.loaded.register, opened.as_of)
