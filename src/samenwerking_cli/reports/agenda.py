"""What is due: terms of advice, promised steps and written questions, with what gives each day."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, Literal, NamedTuple, get_args

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.model.question import Question
from samenwerking_cli.model.register import Agreement, Register, Step
from samenwerking_cli.model.vocabulary import NOT_REACHED, OVER
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.reports.agreement import seen_steps
from samenwerking_cli.reports.fact import owner_of
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.phases import phase_of
from samenwerking_cli.status.promises import Promise, awaited, is_late, promise_of
from samenwerking_cli.terms.due import AnswerDeadline, Due, answer_deadline, public_from

AgendaKind = Literal["advies", "stap", "vraag"]
KINDS: Final[tuple[AgendaKind, ...]] = get_args(AgendaKind)


class AgendaItem(NamedTuple):
    """Something with a day. `key` is built of ids and stays the same while its day changes.

    A step has its `promise`, or none when its day is fixed in advance. A question has its `deadline`; `office` tells
    the cabinet's own day apart from parliament's. An answer that was sent has the day on which it becomes `public`.
    """

    day: PartialDate
    late: bool
    kind: AgendaKind
    key: str
    agreement: Agreement | None = None
    step: Step | None = None
    promise: Promise | None = None
    question: Question | None = None
    deadline: AnswerDeadline | None = None
    office: bool = False
    public: Due | None = None

    @property
    def last(self) -> date:
        """The last day that can be meant."""
        assert self.day.counts is not None
        return self.day.counts


class AgendaReport(NamedTuple):
    """The items, the earliest first. `undated` counts steps that are foreseen without a day and are not shown."""

    as_of: AsOf
    title: str
    items: tuple[AgendaItem, ...]
    undated: int


def agenda_report(
    register: Register, as_of: AsOf, *, kinds: tuple[str, ...] = (), days: int | None = None, late_only: bool = False
) -> AgendaReport:
    """What is due as seen on the day: of these kinds, within so many days, or only what is late."""
    found = [item for one in register.agreements for item in _of_agreement(one, register, as_of.day)]
    found += [item for one in register.questions for item in _of_question(one, register, as_of.day)]
    until = None if days is None else as_of.day + timedelta(days=days)
    shown = [
        one
        for one in found
        if (not kinds or one.kind in kinds)
        and (one.late or not late_only)
        and (until is None or one.late or one.last <= until)
    ]
    undated = sum(_undated(one, register, as_of.day) for one in register.agreements)
    return AgendaReport(
        as_of=as_of,
        title=register.title,
        items=tuple(sorted(shown, key=lambda one: (one.day.sort_key, one.key))),
        undated=undated if not late_only and (not kinds or "stap" in kinds) else 0,
    )


def _of_agreement(agreement: Agreement, register: Register, day: date) -> Iterator[AgendaItem]:
    facts = Facts(agreement, register, day)
    found = phase_of(facts)
    if found.phase in OVER:
        return
    paths = owner_of(agreement).paths
    for seen in seen_steps(facts, found):
        step = seen.step
        kind: AgendaKind = "advies" if step.step.startswith("advies-") else "stap"
        key = f"{agreement.id}/{paths[id(step)]}"
        promise = promise_of(step, facts) if awaited(step, facts) else None
        ahead = seen.state == "later" and step.outcome not in NOT_REACHED
        fixed = step.date if ahead and facts.milestone(step) in ("in-force", "ended") else None
        if promise and promise.day.counts:
            late = is_late(step, facts)
            yield AgendaItem(promise.day, late, kind, key, agreement=agreement, step=step, promise=promise)
        elif fixed and fixed.counts:
            yield AgendaItem(fixed, late=False, kind=kind, key=key, agreement=agreement, step=step)


def _undated(agreement: Agreement, register: Register, day: date) -> int:
    """How many steps are foreseen without a day."""
    facts = Facts(agreement, register, day)
    if phase_of(facts).phase in OVER:
        return 0
    foreseen = (one for one in agreement.steps if one.planned and one.planned.unknown and awaited(one, facts))
    return sum(promise_of(one, facts) is None for one in foreseen)


def _of_question(question: Question, register: Register, day: date) -> Iterator[AgendaItem]:
    """The last days of a question that was put and not answered on the day; once it was, when the answer is public."""
    if question.date is not None and question.date.first > day:
        return
    if question.answered_on(day):
        public = public_from(question, register.procedures, register.working_days)
        if public and public.day.first >= day:
            key = f"questions/{question.id}/public"
            yield AgendaItem(public.day, late=False, kind="vraag", key=key, question=question, public=public)
        return
    deadline = answer_deadline(question, register.procedures, register.working_days)
    due = deadline.due.day if deadline.due else None
    for last, office in ((deadline.office, True), (due, False)):
        if last and last.counts:
            key = f"questions/{question.id}/{'deadline_office' if office else 'deadline'}"
            late = last.counts < day
            yield AgendaItem(last, late, "vraag", key, question=question, deadline=deadline, office=office)
