"""One authority's path: where it stands, and which milestones it must pass."""

from samenwerking_cli.model.vocabulary import Milestone, Phase
from samenwerking_cli.status.facts import PARLIAMENTARY, Facts
from samenwerking_cli.status.phases import PhaseFound


def begins_later(facts: Facts) -> bool:
    """Whether nothing was reached or started on the day, and the first dated step comes after it."""
    return not facts.taken and any(step.required and (step.date or step.requested) for step in facts.agreement.steps)


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
