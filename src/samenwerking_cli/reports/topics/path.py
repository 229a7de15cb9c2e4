"""`trajectory`, `advice`, `publication`: the steps of each authority, as they stand on the day."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from samenwerking_cli.model.register import Step
from samenwerking_cli.model.vocabulary import JOINT, LAPSED, OVER
from samenwerking_cli.reports.agreement import SeenStep, StepState, seen_steps
from samenwerking_cli.reports.case import Case
from samenwerking_cli.reports.fact import Fact, fact_at
from samenwerking_cli.reports.progress import FROM_PROCEDURE, NextStep, next_step
from samenwerking_cli.status.facts import counts_from
from samenwerking_cli.status.paths import milestone_reached, path_milestones
from samenwerking_cli.status.promises import Promise, awaited, promise_of

# What may lie in the future and is written as a date all the same.
_FORESEEN = ("in-force", "ended")


class StepFacts(NamedTuple):
    """A recorded step with the facts that it holds; `step` is a fact too, for what was only planned without a day.

    `due` is the day by which what was asked must come: printed, planned, or counted by the term of the procedure, of
    which `counted_due` is then the certainty.
    """

    authority: str
    step: Fact
    state: StepState
    date: Fact | None
    requested: Fact | None
    planned: Fact | None
    due: Fact | None
    wording: Fact | None
    outcome: Fact | None
    until: Fact | None
    reference: Fact | None
    actor: Fact | None
    act: Fact | None
    by: Fact | None
    note: Fact | None
    counted_due: str | None


class Expected(NamedTuple):
    """The step that the procedure expects next, which nobody announced; `certainty` is the procedure's mark.

    `shared` says that others took the same step already: some parties signed, and some did not.
    """

    step: Fact
    certainty: str
    shared: bool


class AuthorityPath(NamedTuple):
    """The steps of one authority, and what its procedure expects when the register foresees nothing.

    `begun` also counts steps that are told elsewhere; `completed` says that every milestone of the path was passed.
    """

    authority: str
    begun: bool
    completed: bool
    steps: tuple[StepFacts, ...]
    expected: Expected | None


def trajectory(case: Case) -> tuple[AuthorityPath, ...]:
    """The path of each authority of an agreement that is not finished; the joint path first once it has begun."""
    if not (case.found.pending or case.found.phase == "niet-gestart"):
        return ()
    steps = step_facts(case)
    recorded = [one.authority for one in steps]
    authorities = [one for one in dict.fromkeys([*case.agreement.authorities, *recorded]) if one != JOINT]
    nexts = [next_step(authority, case.facts, case.found) for authority in authorities]
    paths = [_path(case, one, steps, nexts) for one in authorities]
    joint = _path(case, JOINT, steps, nexts)
    if not (joint.steps or joint.expected):
        return tuple(paths)
    return (joint, *paths) if joint.begun else (*paths, joint)


def advice(case: Case) -> tuple[StepFacts, ...]:
    """The advice that was asked, given, or is foreseen."""
    return tuple(one for one in step_facts(case) if is_advice(one))


def is_advice(step: StepFacts) -> bool:
    """Whether the step is an advice: each advisory body has one id, which begins so (contract §2.3)."""
    return str(step.step.value).startswith("advies-")


def by_authority(steps: Sequence[StepFacts]) -> tuple[AuthorityPath, ...]:
    """Steps put together by authority, in the order in which they are met."""
    authorities = dict.fromkeys(one.authority for one in steps)
    return tuple(_grouped(authority, steps) for authority in authorities)


def step_facts(case: Case, milestone: str | None = None) -> tuple[StepFacts, ...]:
    """The steps that are known on the day, those with this milestone only when one is given."""
    return tuple(
        _facts_of(case, seen)
        for seen in seen_steps(case.facts, case.found)
        if _known(case, seen) and milestone in (None, case.facts.milestone(seen.step))
    )


def _known(case: Case, seen: SeenStep) -> bool:
    """Whether it can be known on the day: a date after it cannot, unless it was promised or is foreseen."""
    step = seen.step
    foreseen = step.date is not None and case.facts.milestone(step) in _FORESEEN
    return seen.state != "later" or step.planned is not None or foreseen


def _facts_of(case: Case, seen: SeenStep) -> StepFacts:
    step = seen.step
    planned = step.planned or (step.date if seen.state == "later" else None)
    facts = dict(_keys(case, step))
    running = seen.state in ("loopt", "te-laat") and awaited(step, case.facts)
    asked = step.requested is not None and (running or seen.state == "stilzwijgend")
    promise = promise_of(step, case.facts) if asked else None
    return StepFacts(
        authority=step.authority,
        step=case.owner.fact(step, "step", step.step),
        state="voorzien" if seen.state == "later" else seen.state,
        date=facts.get("date"),
        requested=facts.get("requested"),
        planned=case.owner.fact(step, "planned" if step.planned else "date", planned) if planned else None,
        due=_due(case, promise) if promise else facts.get("due"),
        wording=facts.get("wording"),
        outcome=facts.get("outcome"),
        until=facts.get("until"),
        reference=facts.get("reference"),
        actor=facts.get("actor"),
        act=facts.get("act"),
        by=facts.get("by"),
        note=facts.get("note"),
        counted_due=promise.certainty if promise and promise.basis == "term" else None,
    )


def _due(case: Case, promise: Promise) -> Fact:
    return case.owner.fact(promise.step, "planned" if promise.basis == "planned" else "due", promise.day)


def _keys(case: Case, step: Step) -> Iterator[tuple[str, Fact]]:
    """The facts under the step's own keys that are known on the day: of what comes later only what was promised."""
    day, done = case.facts.day, counts_from(step, case.facts.sources)
    keys = ["due", "wording", "actor", "act"]
    if step.requested and step.requested.last <= day:
        keys.append("requested")
    if done is not None and done <= day:
        keys += ["date", "reference", "by"]
    if done is None or done <= day:
        keys += ["note", "outcome"]
    if step.until and step.until.last <= day:
        keys.append("until")
    elif step.outcome == LAPSED and "outcome" in keys:
        keys.remove("outcome")
    for key in keys:
        value = getattr(step, key)
        if value:
            yield key, case.owner.fact(step, key, value)


def _path(case: Case, authority: str, steps: tuple[StepFacts, ...], nexts: list[NextStep | None]) -> AuthorityPath:
    foreseen = {str(one.step.value) for one in steps if one.authority == authority and one.planned and not one.date}
    expected = next((one for one in nexts if one and one.authority == authority and one.basis == FROM_PROCEDURE), None)
    if expected and expected.step in foreseen:
        expected = None
    milestones = path_milestones(authority, case.facts) if authority != JOINT else ()
    return _grouped(authority, steps)._replace(
        completed=bool(milestones) and all(milestone_reached(one, authority, case.facts) for one in milestones),
        expected=_expected(case, expected) if expected else None,
    )


def _grouped(authority: str, steps: Sequence[StepFacts]) -> AuthorityPath:
    own = tuple(one for one in steps if one.authority == authority)
    begun = any(one.date or one.requested for one in own)
    return AuthorityPath(authority, begun=begun, completed=False, steps=own, expected=None)


def _expected(case: Case, following: NextStep) -> Expected | None:
    foreseen = case.facts.procedures.step(following.authority, following.step)
    if foreseen is None or case.found.phase in OVER:
        return None
    fact = fact_at(f"procedures/{following.authority}", f"steps[{following.step}].name", foreseen.name, foreseen.where)
    shared = foreseen.milestone == "signed" and any(case.facts.with_milestone("signed"))
    return Expected(fact, foreseen.certainty, shared)
