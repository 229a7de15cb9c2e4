"""Where an agreement and each of its authorities stand: last step, next step, what is late."""

from collections.abc import Iterator
from typing import NamedTuple

from samenwerking_cli.model.procedures import ProcedureStep
from samenwerking_cli.model.register import Step
from samenwerking_cli.model.vocabulary import JOINT, NOT_REACHED, OVER, Phase
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.missing import needs_signature
from samenwerking_cli.status.paths import (
    authority_phase,
    milestone_reached,
    path_milestones,
)
from samenwerking_cli.status.phases import PhaseFound
from samenwerking_cli.status.promises import SETTLED, Promise, fulfilled, is_tacit, promise_of

FROM_REGISTER = "register"
FROM_PROCEDURE = "procedure"


class LastStep(NamedTuple):
    """The last step taken; `started` when it was only asked for, and `date` is then the day of the request."""

    authority: str
    step: str
    date: PartialDate | None
    started: bool
    basis: str = FROM_REGISTER


class NextStep(NamedTuple):
    """The step that comes next: recorded as foreseen or running, or (`basis` procedure) what the procedure expects.

    `due` is the last day by the term of the procedure, when no source gives one; `certainty` is the mark of the
    procedure behind the step or behind that day.
    """

    authority: str
    step: str
    basis: str
    planned: PartialDate | None = None
    wording: str | None = None
    requested: PartialDate | None = None
    due: PartialDate | None = None
    certainty: str | None = None


class LateStep(NamedTuple):
    """A promised step, or an answer whose term is over, that has not come; `promised` is that day.

    `basis` says what gives the day: a printed last day (`due`), a source that plans it (`planned`), or the `term` of the
    procedure, which is indicative unless its `certainty` is V.
    """

    authority: str
    step: str
    promised: PartialDate
    source: tuple[str, ...]
    basis: str
    certainty: str


class AuthorityProgress(NamedTuple):
    """One authority: `done` of `total` milestones of its path, the last and the next step, whether it is late."""

    authority: str
    phase: Phase
    done: int
    total: int
    last_step: LastStep | None
    next_step: NextStep | None
    late: bool


def last_step(facts: Facts, authority: str | None = None) -> LastStep | None:
    """The last step reached, else the last one started; of one authority or of all."""
    of_authority = [one for one in facts.taken if authority in (None, one.step.authority)]
    reached = [one for one in of_authority if one.reached]
    if not of_authority:
        return None
    last = (reached or of_authority)[-1]
    return LastStep(authority=last.step.authority, step=last.step.step, date=last.written, started=not last.reached)


def late_steps(promises: tuple[Promise, ...]) -> tuple[LateStep, ...]:
    """The late promises as reports tell them."""
    return tuple(
        LateStep(one.step.authority, one.step.step, one.day, one.step.source, one.basis, one.certainty)
        for one in promises
    )


def next_step(authority: str, facts: Facts, found: PhaseFound) -> NextStep | None:
    """What this authority must do next: as the register foresees it, else as the procedure expects."""
    if found.phase in OVER:
        return None
    recorded = sorted(_recorded(authority, facts), key=lambda pair: pair[0])
    if recorded:
        return _foreseen(recorded[0][1], facts)
    expected = _expected(authority, facts) if found.pending or found.phase == "niet-gestart" else None
    if expected is None:
        return None
    owner, step_of_procedure = expected
    return NextStep(
        authority=owner, step=step_of_procedure.id, basis=FROM_PROCEDURE, certainty=step_of_procedure.certainty
    )


def _foreseen(step: Step, facts: Facts) -> NextStep:
    promise = promise_of(step, facts)
    counted = promise if promise and promise.basis == "term" else None
    return NextStep(
        authority=step.authority,
        step=step.step,
        planned=step.date or step.due or step.planned,
        wording=step.wording,
        requested=step.requested,
        due=counted.day if counted else None,
        certainty=counted.certainty if counted else None,
        basis=FROM_REGISTER,
    )


def authorities_progress(facts: Facts, found: PhaseFound, late: tuple[Promise, ...]) -> tuple[AuthorityProgress, ...]:
    """Every authority of the parties, then those that only have recorded steps, the joint path last."""
    recorded = [step.authority for step in facts.agreement.steps]
    authorities = [*dict.fromkeys([*facts.agreement.authorities, *recorded])]
    authorities.sort(key=lambda authority: authority == JOINT)
    whose = {one.step.authority for one in late}
    return tuple(_authority_progress(authority, facts, found, late=authority in whose) for authority in authorities)


def next_steps(progress: tuple[AuthorityProgress, ...]) -> tuple[NextStep, ...]:
    """The next steps of all authorities, each once; what the register foresees comes first."""
    steps = dict.fromkeys(one.next_step for one in progress if one.next_step)
    return tuple(sorted(steps, key=lambda step: step.basis == FROM_PROCEDURE))


def _authority_progress(authority: str, facts: Facts, found: PhaseFound, *, late: bool) -> AuthorityProgress:
    milestones = path_milestones(authority, facts) if authority != JOINT else ()
    return AuthorityProgress(
        authority=authority,
        phase=authority_phase(authority, facts, found),
        done=sum(milestone_reached(milestone, authority, facts) for milestone in milestones),
        total=len(milestones),
        last_step=last_step(facts, authority),
        next_step=next_step(authority, facts, found),
        late=late,
    )


def _recorded(authority: str, facts: Facts) -> Iterator[tuple[int, Step]]:
    """The recorded steps that are still to come or are running, with their place in the procedure."""
    order = facts.procedures.order(authority)
    reached = {id(one.step) for one in facts.reached}
    for step in facts.agreement.steps:
        if step.authority != authority or not step.required or step.outcome in SETTLED or id(step) in reached:
            continue
        asked = step.requested is not None and step.requested.last <= facts.day and step.date is None
        running = asked and not is_tacit(step, facts)
        promised = step.date is None and step.planned is not None and not fulfilled(step, facts)
        planned_ahead = facts.milestone(step) in ("in-force", "ended") and step.outcome not in NOT_REACHED
        fixed = step.date is not None and planned_ahead
        if running or promised or fixed:
            yield order.get(step.step, len(order)), step


def _expected(authority: str, facts: Facts) -> tuple[str, ProcedureStep] | None:
    """The first step of the procedure that carries a needed milestone and lies behind what was reached."""
    if authority == JOINT or authority not in facts.agreement.authorities:
        return None
    path = facts.procedures.steps_of(authority)
    done = {one.step.step for one in facts.reached if one.step.authority == authority and one.milestone}
    not_required = {step.step for step in facts.agreement.steps if step.authority == authority and not step.required}
    last = max((index for index, step in enumerate(path) if step.id in done), default=-1)
    needed = path_milestones(authority, facts)
    for step in path[last + 1 :]:
        if step.milestone in needed and step.id not in not_required:
            if step.milestone != "approved" and needs_signature(facts.agreement) and not facts.signed():
                break
            return authority, step
    if needs_signature(facts.agreement) and not facts.signed():
        signature = facts.procedures.first_with(JOINT, "signed")
        return (JOINT, signature) if signature else None
    return None
