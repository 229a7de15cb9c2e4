"""`evaluation`: a minister's position, which is only as good as its day."""

from datetime import date
from typing import Literal, NamedTuple

from samenwerking_cli.model.legislatures import legislature_start
from samenwerking_cli.model.question import Question
from samenwerking_cli.model.register import Agreement, Dossier
from samenwerking_cli.reports.fact import Fact, Owner
from samenwerking_cli.reports.topics.texts import text_of

Doubt = Literal["zonder-datum", "ouder-dan-een-jaar", "vorige-zittingsperiode"]


class Evaluation(NamedTuple):
    """A position with its day; with a `doubt` it may not be repeated as it stands."""

    text: Fact
    date: Fact | None
    doubt: Doubt | None


def evaluation(about: Agreement | Dossier, owner: Owner, question: Question, day: date) -> Evaluation | None:
    """The position on an agreement or a dossier; None when there is none on the day."""
    text = text_of(about, owner, "evaluation", day)
    if text is None:
        return None
    record = next(one for one in about.texts if one.name == "evaluation")
    taken = record.date
    written = owner.fact(record, "date", taken) if taken else None
    return Evaluation(text, written, _doubt(taken.first if taken else None, question, day))


def _doubt(taken: date | None, question: Question, day: date) -> Doubt | None:
    if taken is None:
        return "zonder-datum"
    if _one_year_later(taken) < day:
        return "ouder-dan-een-jaar"
    asked = question.date.first if question.date and not question.date.unknown else day
    start = legislature_start(question.parliament, asked)
    return "vorige-zittingsperiode" if start and taken < start else None


def _one_year_later(day: date) -> date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return date(day.year + 1, 3, 1)
