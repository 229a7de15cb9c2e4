"""What changed since an earlier answer, as the draft of the next one tells it."""

import re
from typing import Final

from samenwerking_cli.dutch.dates import in_full, moment
from samenwerking_cli.model.question import Question
from samenwerking_cli.model.register import Register
from samenwerking_cli.pages.answer.marks import Marks
from samenwerking_cli.pages.answer.views import SinceView
from samenwerking_cli.pages.naming import whose_step
from samenwerking_cli.pages.outdated import change_sentence
from samenwerking_cli.partial_date import parse_partial_date
from samenwerking_cli.reports.answer import AnswerReport
from samenwerking_cli.reports.follow_up import to_tell
from samenwerking_cli.reports.outdated import Change, Outdated
from samenwerking_cli.wording.rendering import Markdown
from samenwerking_cli.writers.markdown import escaped

_STEP_SET: Final = re.compile(r"steps\[([a-z-]+)/([a-z0-9-]+)(?:#\d+)?\]\.date")


def since_view(before: Outdated | None, report: AnswerReport, register: Register, marks: Marks) -> SinceView | None:
    """The earlier question with a sentence for each change, and its source where this answer rests on that fact."""
    changes = to_tell(before) if before else ()
    if before is None or not changes:
        return None
    facts = {(fact.record, fact.path): fact for fact in report.facts}
    return SinceView(
        question=Markdown(escaped(_reference(before.question))),
        changes=tuple(
            Markdown(escaped(_sentence(one, register)) + marks.after(facts.get((one.record, one.path))))
            for one in changes
        ),
    )


def _sentence(change: Change, register: Register) -> str:
    """A step that was set since, as one tells it; any other change with what it was and what it is now."""
    step = _STEP_SET.fullmatch(change.path)
    when = parse_partial_date(change.after) if isinstance(change.after, str) else None
    agreement = register.agreement(change.record)
    if step is None or change.before is not None or when is None or agreement is None:
        return change_sentence(change, register)
    return f"{agreement.name} – {whose_step(register, step[1], step[2])}, {moment(when)}."


def _reference(question: Question) -> str:
    day = f" van {in_full(question.date)}" if question.date else ""
    return f"schriftelijke vraag nr. {question.number}{day}"
