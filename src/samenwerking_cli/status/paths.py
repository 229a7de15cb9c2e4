"""One authority's path: where it stands, which milestones it must pass, what is late."""

from datetime import date
from typing import Final

from samenwerking_cli.model.register import Step
from samenwerking_cli.model.vocabulary import OVER, Milestone, Phase
from samenwerking_cli.status.facts import PARLIAMENTARY, Facts
from samenwerking_cli.status.phases import PhaseFound

# With one of these nobody waits for the step any more.
SETTLED: Final = frozenset({"geweigerd", "ingetrokken", "vervallen"})


def begins_later(facts: Facts) -> bool:
    """Whether nothing was reached or started on the day, and the first dated step comes after it."""
    return not facts.taken and any(step.required and (step.date or step.requested) for step in facts.agreement.steps)


def is_late(step: Step, facts: Facts) -> bool:
    """Whether a promised day or a printed due date has passed on the day without the step being taken."""
    promised = step.due or step.planned
    if promised is None or promised.counts is None or promised.counts >= facts.day or not step.required:
        return False
    if step.outcome in SETTLED or any(one.reached and one.step is step for one in facts.taken):
        return False
    return not (step.date is None and fulfilled(step, facts))


def late_promises(facts: Facts, found: PhaseFound) -> tuple[Step, ...]:
    """The steps that are late; none any more once the agreement is over."""
    return () if found.phase in OVER else tuple(step for step in facts.agreement.steps if is_late(step, facts))


def fulfilled(promise: Step, facts: Facts) -> bool:
    """Whether another record of the same step was reached, not before the promise was made."""
    made = (facts.sources[id].date for id in promise.source if id in facts.sources)
    since = min((one.first for one in made if one is not None), default=date.min)
    wanted = (promise.authority, promise.step, promise.act)
    return any(
        one.counts >= since and (one.step.authority, one.step.step, one.step.act) == wanted
        for one in facts.reached
        if one.step is not promise
    )


def authority_phase(authority: str, facts: Facts, found: PhaseFound) -> Phase:
    """Where one authority stands on its own path; an agreement that is over or in force counts for all."""
    if found.phase in ("stopgezet", "beeindigd", "in-werking"):
        return found.phase
    if authority in facts.required and any(facts.with_milestone("tabled", authority)):
        return "instemming"
    if any(facts.with_milestone("approved", authority)):
        return "ontwerp"
    return "voorbereiding" if any(one.step.authority == authority for one in facts.taken) else "niet-gestart"


def path_milestones(authority: str, facts: Facts) -> tuple[Milestone, ...]:
    """The milestones that this authority must pass for this agreement, in the order of its procedure."""
    passed = dict.fromkeys(step.milestone for step in facts.procedures.steps_of(authority) if step.milestone)
    needed = authority in facts.required
    return tuple(milestone for milestone in passed if needed or milestone not in PARLIAMENTARY)


def milestone_reached(milestone: Milestone, authority: str, facts: Facts) -> bool:
    """Whether the authority has passed the milestone; assent only when each of its acts has it."""
    if milestone == "assented":
        return facts.assented(authority) is not None
    return any(True for _ in facts.with_milestone(milestone, authority))
