"""What is missing for the next phase."""

from collections.abc import Iterator
from typing import NamedTuple

from samenwerking_cli.model.register import Agreement
from samenwerking_cli.model.vocabulary import JOINT, JOINT_DECREE, Milestone, Phase
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.paths import milestone_reached
from samenwerking_cli.status.phases import PhaseFound


def needs_signature(agreement: Agreement) -> bool:
    """Whether the agreement is signed: a joint decree passes the parliaments instead (BWHI art. 92bis/1)."""
    return agreement.kind != JOINT_DECREE


class Missing(NamedTuple):
    """What the next phase waits for: all of `steps` (authority, step), or any one of them."""

    phase: Phase | None
    all_of_them: bool
    steps: tuple[tuple[str, str], ...]


def missing(facts: Facts, found: PhaseFound) -> Missing:
    """The steps that are missing for the next phase; none when the agreement is in force or over."""
    agreement = facts.agreement
    by_phase: dict[Phase, tuple[Phase, Milestone]] = {
        "niet-gestart": ("voorbereiding", "approved"),
        "voorbereiding": ("ontwerp", "approved"),
        "ontwerp": ("ondertekend", "signed") if needs_signature(agreement) else ("instemming", "tabled"),
        "ondertekend": ("instemming", "tabled") if facts.required else ("in-werking", "in-force"),
        "instemming": ("in-werking", "assented"),
    }
    if found.phase not in by_phase:
        return Missing(phase=None, all_of_them=True, steps=())
    phase, milestone = by_phase[found.phase]
    if milestone == "approved" and not agreement.authorities:
        phase, milestone = "ondertekend" if agreement.needs_assent else "in-werking", "signed"
    if milestone == "signed" and not agreement.needs_assent and not facts.force_comes_later():
        phase = "in-werking"
    if milestone == "assented" and _force_waits_for_day(facts):
        milestone = "in-force"
    return Missing(
        phase=phase,
        all_of_them=milestone in ("signed", "assented", "in-force"),
        steps=tuple(_first_steps(facts, milestone)),
    )


def _force_waits_for_day(facts: Facts) -> bool:
    return facts.force_comes_later() and all(facts.assented(authority) for authority in facts.required)


def _first_steps(facts: Facts, milestone: Milestone) -> Iterator[tuple[str, str]]:
    joint = milestone in ("signed", "in-force")
    authorities = (JOINT,) if joint else facts.required if milestone != "approved" else facts.agreement.authorities
    for authority in authorities:
        foreseen = facts.procedures.first_with(authority, milestone)
        if foreseen is not None and not milestone_reached(milestone, authority, facts):
            yield authority, foreseen.id
