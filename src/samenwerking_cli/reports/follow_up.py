"""A question that follows another one about the same dossier: what changed since the answer to that one."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from samenwerking_cli.model.question import Question
from samenwerking_cli.reports.outdated import Change, Outdated

_TOLD: Final = re.compile(r"phase|steps\[.+\]\.(?:date|outcome|requested)|figures\[.+\]\.value")


def answered_before(question: Question, questions: Sequence[Question], day: date) -> Question | None:
    """The last question about the same dossier that the same minister answered before this one was asked.

    None when the question has no dossier, no minister or no day, for then nobody can know that it follows another.
    """
    minister = question.minister.name if question.minister else None
    if not (question.dossier and minister and question.date):
        return None
    until = min(question.date.last, day)
    sent = [
        (one.answer.sent.counts, one.id)
        for one in questions
        if one.id != question.id
        and (one.dossier, one.minister.name if one.minister else None) == (question.dossier, minister)
        and one.answer
        and one.answer.sent
        and one.answer.sent.counts
        and one.answer.sent.counts <= until
    ]
    last = max(sent)[1] if sent else None
    return next((one for one in questions if one.id == last), None)


def to_tell(outdated: Outdated) -> tuple[Change, ...]:
    """The changes that an answer tells: phases, steps and figures; a text that was worded anew is no news."""
    return tuple(one for one in outdated.changes if _TOLD.fullmatch(one.path))
