"""One authority's path."""

import pytest

from samenwerking_cli.model.vocabulary import Milestone
from samenwerking_cli.status.paths import (
    authority_phase,
    begins_later,
    milestone_reached,
    path_milestones,
)
from samenwerking_cli.status.phases import phase_of
from tests.agreements import facts_on, one

ADVICE = "authority: vlaanderen, step: advies-rvs"
DRAFT = "authority: vlaanderen, step: principieel-1"


@pytest.mark.parametrize(
    ("steps", "later"),
    [
        ([], False),
        ([f"{DRAFT}, planned: 2024-09-01"], False),
        ([f"{DRAFT}, planned: onbekend"], False),
        ([f"{ADVICE}, outcome: niet-vereist"], False),
        ([f"{ADVICE}, date: 2024-07-01, outcome: niet-vereist"], False),
        ([f"{DRAFT}, date: 2024-07-01"], True),
        ([f"{DRAFT}, date: 2024-07"], True),
        ([f"{ADVICE}, requested: 2024-07-01"], True),
        ([f"{DRAFT}, date: 2024-07-01", f"{ADVICE}, planned: 2024-05"], True),
        ([f"{DRAFT}, date: 2024-07-01", f"{ADVICE}, requested: 2024-06-30"], False),
        ([f"{DRAFT}, date: 2024-06-30, outcome: geweigerd"], False),
    ],
)
def test_begins_later__when_the_first_dated_step_is_later(steps, later):
    """An agreement begins later when nothing happened yet and its first dated step comes after the day."""
    assert begins_later(facts_on("2024-06-30", one(*steps))) is later


@pytest.mark.parametrize(
    ("steps", "kind", "flemish", "federal"),
    [
        ([f"{DRAFT}, date: 2024-01"], "samenwerkingsakkoord", "ontwerp", "niet-gestart"),
        ([f"{DRAFT}, date: 2024-01", "authority: federaal, step: advies-if, requested: 2024-01-01"],
         "samenwerkingsakkoord", "ontwerp", "voorbereiding"),
        (["authority: vlaanderen, step: plenair, date: 2024-01"], "samenwerkingsakkoord", "instemming", "niet-gestart"),
        (["authority: vlaanderen, step: plenair, date: 2024-01"], "protocolakkoord", "voorbereiding", "niet-gestart"),
        (["authority: gezamenlijk, step: inwerkingtreding, date: 2024-01"], "samenwerkingsakkoord", "in-werking",
         "in-werking"),
        (["authority: gezamenlijk, step: stopzetting, date: 2024-01"], "samenwerkingsakkoord", "stopgezet",
         "stopgezet"),
        (["authority: gezamenlijk, step: beeindiging, date: 2024-01"], "samenwerkingsakkoord", "beeindigd",
         "beeindigd"),
    ],
)  # fmt: skip
def test_authority_phase__its_own_path_until_the_agreement_is_in_force(steps, kind, flemish, federal):
    """An authority stands where its own steps put it; force and end count for all."""
    facts = facts_on("2024-06-30", one(*steps, kind=kind))
    found = phase_of(facts)
    assert (authority_phase("vlaanderen", facts, found), authority_phase("federaal", facts, found)) == (
        flemish,
        federal,
    )


@pytest.mark.parametrize(
    ("authority", "kind", "milestones"),
    [
        ("vlaanderen", "samenwerkingsakkoord", ("approved", "tabled", "assented", "published")),
        ("vlaanderen", "protocolakkoord", ("approved",)),
        ("vgc", "samenwerkingsakkoord", ("approved",)),
        ("waals-gewest", "samenwerkingsakkoord", ("approved",)),
    ],
)
def test_path_milestones__parliament_only_where_it_must_assent(authority, kind, milestones):
    """The milestones that an authority must pass follow from its procedure and from whether it must assent."""
    made = one(kind=kind, parties="vlaams-gewest, vlaamse-gemeenschapscommissie")
    assert path_milestones(authority, facts_on("2024-06-30", made)) == milestones


@pytest.mark.parametrize(("milestone", "passed"), [("tabled", True), ("assented", False), ("published", True)])
def test_milestone_reached__assent_needs_every_act(milestone: Milestone, passed):
    """One published act of two is not the authority's assent."""
    made = one(
        "authority: vlaanderen, step: bekendmaking, act: een, date: 2024-01",
        "authority: vlaanderen, step: indiening-vp, act: twee, date: 2024-01",
    )
    assert milestone_reached(milestone, "vlaanderen", facts_on("2024-06-30", made)) is passed
