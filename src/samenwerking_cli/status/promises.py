"""Promises with a clock: by when a step is expected, what is late, and what its silence means."""

from datetime import date
from typing import Final, Literal, NamedTuple

from samenwerking_cli.model.register import Step
from samenwerking_cli.model.vocabulary import OVER, VERIFIED
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.phases import PhaseFound
from samenwerking_cli.terms.due import Due

# With one of these nobody waits for the step any more.
SETTLED: Final = frozenset({"geweigerd", "ingetrokken", "vervallen"})
_SILENT: Final = (None, "stilzwijgend")
# Without a date, any other outcome says that the step came, on a day that nobody wrote down.
_AWAITED: Final = (None, "uitgesteld")


class Promise(NamedTuple):
    """A step with the day by which it is expected.

    `basis`: a printed last day (`due`), a day that a source plans (`planned`), or the term of the procedure (`term`).
    `due` tells how the term runs; a `certainty` other than V makes the day indicative.
    """

    step: Step
    day: PartialDate
    basis: Literal["due", "planned", "term"]
    due: Due | None
    certainty: str = VERIFIED


def promise_of(step: Step, facts: Facts) -> Promise | None:
    """The day by which the step is expected: printed, else planned, else by the term of what was asked."""
    due = facts.due(step)
    if step.due:
        return Promise(step, step.due, "due", due)
    if step.planned and not step.planned.unknown:
        return Promise(step, step.planned, "planned", due)
    return Promise(step, due.day, "term", due, due.certainty) if due else None


def is_late(step: Step, facts: Facts) -> bool:
    """Whether the day by which the step is expected has passed without it; not when silence stands for an answer."""
    promise = promise_of(step, facts)
    return promise is not None and _passed(promise.day, facts.day) and awaited(step, facts)


def awaited(step: Step, facts: Facts) -> bool:
    """Whether somebody still waits for the step: it is required, did not come, and was not answered in another way.

    For an answer that only the procedure dates nobody waits once its authority went on without it.
    """
    if not step.required or step.outcome in SETTLED or any(one.reached and one.step is step for one in facts.taken):
        return False
    known = step.date is None and (step.outcome not in _AWAITED or fulfilled(step, facts))
    return not known and not is_tacit(step, facts) and not _went_on(step, facts)


def _went_on(step: Step, facts: Facts) -> bool:
    promised = step.due or (step.planned and not step.planned.unknown)
    if step.requested is None or promised:
        return False
    order = facts.procedures.order(step.authority)
    return any(
        one.milestone and one.counts >= step.requested.last and order[one.step.step] > order[step.step]
        for one in facts.reached
        if one.step.authority == step.authority
    )


def is_tacit(step: Step, facts: Facts) -> bool:
    """Whether the term of what was asked has ended without an answer, and the rule takes that for one."""
    due = facts.due(step)
    if due is None or not due.tacit or not _passed(due.day, facts.day) or not step.required:
        return False
    asked = step.requested is not None and step.requested.last <= facts.day
    return asked and step.outcome in _SILENT and not any(one.reached and one.step is step for one in facts.taken)


def late_promises(facts: Facts, found: PhaseFound) -> tuple[Promise, ...]:
    """What is late, the oldest promise first; nothing any more once the agreement is over."""
    if found.phase in OVER:
        return ()
    late = (promise_of(step, facts) for step in facts.agreement.steps if is_late(step, facts))
    return tuple(sorted((one for one in late if one), key=lambda one: one.day))


def fulfilled(promise: Step, facts: Facts) -> bool:
    """Whether another record of the same step was reached, not before the promise was made.

    A promised signature is kept when the parties that would sign have done so.
    """
    made = (facts.sources[id].date for id in promise.source if id in facts.sources)
    since = min((one.first for one in made if one is not None), default=date.min)
    wanted = (promise.authority, promise.step, promise.act)
    kept = [
        one.step.by
        for one in facts.reached
        if one.step is not promise
        and one.counts >= since
        and (one.step.authority, one.step.step, one.step.act) == wanted
    ]
    signatories = {party for by in kept for party in by}
    return not all(kept) or (bool(kept) and signatories.issuperset(promise.by or facts.agreement.parties))


def _passed(when: PartialDate, day: date) -> bool:
    return when.counts is not None and when.counts < day
