"""The last day of a step's term and of a written question, printed or counted from the rules."""

from datetime import date
from typing import Final, Literal, NamedTuple

from samenwerking_cli.model.procedures import Procedures, Term
from samenwerking_cli.model.question import Question
from samenwerking_cli.model.register import Step
from samenwerking_cli.model.vocabulary import CERTAINTIES, VERIFIED
from samenwerking_cli.partial_date import PartialDate, of_day
from samenwerking_cli.terms.counting import WORKING, Counted, counted
from samenwerking_cli.terms.working_days import working_days

USUAL: Final = "gewoon"
TACIT: Final = "stilzwijgend"
ANSWER: Final = "antwoord"
PUBLICATION: Final = "openbaarmaking"
Doubt = Literal["rule", "days", "start"]


class Due(NamedTuple):
    """The last day of a term.

    `printed`: a source gives the day, and `counted`, if there, is only what the rules would give. `term` is the rule
    with its `ground`. `certainty` is the weakest mark of what was counted with; anything but V is indicative, and
    `doubts` says why: the `rule` or the `days` that count were not verified, or the `start` is not exact.
    """

    day: PartialDate
    printed: bool
    counted: Counted | None = None
    term: Term | None = None
    ground: str | None = None
    certainty: str = VERIFIED
    doubts: tuple[Doubt, ...] = ()

    @property
    def tacit(self) -> bool:
        """Whether the end of the term stands for an answer."""
        return self.term is not None and self.term.lapse == TACIT

    @property
    def verified(self) -> bool:
        """Whether the day is certain."""
        return self.certainty == VERIFIED


def term_of(step: Step, procedures: Procedures) -> Term | None:
    """The term that runs for this step: of the variant that it names, else the usual one."""
    foreseen = procedures.step(step.authority, step.step)
    wanted = step.term or USUAL
    return next((one for one in foreseen.terms if one.variant == wanted), None) if foreseen else None


def due_of(step: Step, procedures: Procedures, days: str) -> Due | None:
    """The last day for the answer that was asked with this step; a printed day wins.

    `days` names the set of working days. A request of a month or a year starts the term on its last day.
    """
    if step.due is None and step.requested is None:
        return None
    term = term_of(step, procedures)
    foreseen = procedures.step(step.authority, step.step)
    ground = foreseen.ground if foreseen else None
    start = step.requested
    if term is None or start is None or term.after is not None:
        return Due(step.due, printed=True, term=term, ground=ground) if step.due else None
    result = _counted(start, term, days, ground=ground, certainty=VERIFIED)
    if step.due is None:
        return result
    return Due(step.due, printed=True, counted=result.counted if result else None, term=term, ground=ground)


class AnswerDeadline(NamedTuple):
    """When a written question must be answered: `due`, the day that held first when it was extended, the cabinet's."""

    due: Due | None
    first: PartialDate | None
    office: PartialDate | None


def answer_deadline(question: Question, procedures: Procedures, days: str) -> AnswerDeadline:
    """The deadline of a written question: as printed, else counted by its parliament's rules.

    A parliament without a known rule gives a printed day only. An extension keeps the first day.
    """
    ruled = _ruled(question.parliament, question.date, ANSWER, procedures, days)
    printed = question.deadline
    if printed is None and question.first_deadline is None:
        return AnswerDeadline(ruled, None, question.deadline_office)
    known = printed or question.first_deadline
    assert known is not None
    due = (ruled or Due(known, printed=True))._replace(day=known, printed=True, certainty=VERIFIED, doubts=())
    first = question.first_deadline or (ruled.day if ruled else None)
    return AnswerDeadline(due, first if first and first != known else None, question.deadline_office)


def public_from(question: Question, procedures: Procedures, days: str) -> Due | None:
    """Until when an answer is for the member only; None while it was not sent on a known day."""
    sent = question.answer.sent if question.answer else None
    return _ruled(question.parliament, sent, PUBLICATION, procedures, days)


def _ruled(
    parliament: str | None, start: PartialDate | None, variant: str, procedures: Procedures, days: str
) -> Due | None:
    rules = procedures.by_parliament.get(parliament or "")
    term = rules.term(variant) if rules else None
    if rules is None or term is None or start is None or start.first != start.last:
        return None
    return _counted(start, term, days, ground=rules.ground, certainty=rules.certainty)


def _counted(start: PartialDate, term: Term, days: str, *, ground: str | None, certainty: str) -> Due | None:
    result = counted(_last_day(start), term.days, term.unit, working_days(days))
    if result is None:
        return None
    marks: dict[Doubt, str] = {
        "rule": term.certainty,
        "days": certainty if term.unit == WORKING else VERIFIED,
        "start": VERIFIED if start.first == start.last else CERTAINTIES[-1],
    }
    return Due(
        day=of_day(result.day),
        printed=False,
        counted=result,
        term=term,
        ground=ground,
        certainty=max(marks.values(), key=CERTAINTIES.index),
        doubts=tuple(doubt for doubt, mark in marks.items() if mark != VERIFIED),
    )


def _last_day(when: PartialDate) -> date:
    assert when.counts is not None
    return when.counts
