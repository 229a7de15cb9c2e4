"""One authority's path, and what is late."""

from datetime import date

import pytest

from samenwerking_cli.model.vocabulary import Milestone
from samenwerking_cli.reports.agreement import agreement_report
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.paths import (
    authority_phase,
    begins_later,
    fulfilled,
    is_late,
    late_promises,
    milestone_reached,
    path_milestones,
)
from samenwerking_cli.status.phases import phase_of
from tests.agreements import facts_on, one
from tests.registers import on

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
    ("step", "late"),
    [
        (f"{DRAFT}, planned: 2024-06-29", True),
        (f"{DRAFT}, planned: 2024-06-30", False),
        (f"{DRAFT}, planned: 2024-05", True),
        (f"{DRAFT}, planned: 2024-06", False),
        (f"{DRAFT}, planned: 2024", False),
        (f"{DRAFT}, planned: onbekend", False),
        (f"{DRAFT}, planned: 2024-05, outcome: niet-vereist", False),
        (f"{DRAFT}, planned: 2024-05, date: 2024-06-15", False),
        (f"{DRAFT}, planned: 2024-05, date: 2024-07-15", True),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-05-31", True),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-06-30", False),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-05-31, date: 2024-06-10", False),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-07-31, planned: 2024-05", False),
        (f"{ADVICE}, requested: 2024-05-01", False),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-05-31, date: 2024-05-20, outcome: ingetrokken", False),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-05-31, date: 2024-05-20, outcome: geweigerd", False),
        (f"{DRAFT}, planned: 2024-03, date: 2024-03-10, outcome: vervallen, until: 2024-06-09", False),
    ],
)
def test_is_late__a_promise_that_passed(step, late):
    """A promise is late from the day after its last day, while the step has not been taken."""
    made = one(step)
    assert is_late(made.agreements[0].steps[0], facts_on("2024-06-30", made)) is late


@pytest.mark.parametrize(
    ("done", "kept"),
    [
        (f"{DRAFT}, date: 2024-06-15", True),
        (f"{DRAFT}, date: 2024-07-15", False),
        (f"{DRAFT}, date: 2023-06-15", False),
        (f"{DRAFT}, date: 2024-06-15, act: decreet-gewest", False),
        (f"{DRAFT}, date: 2024-06-15, outcome: geweigerd", False),
        ("authority: vlaanderen, step: principieel-2, date: 2024-06-15", False),
        ("authority: federaal, step: ministerraad-1, date: 2024-06-15", False),
    ],
)
def test_fulfilled__by_another_record_of_the_same_step(done, kept):
    """A promise that a source made is kept by the same step of the same act, taken since that source."""
    made = one(f"{DRAFT}, planned: 2024-05, source: [zonder-dag, bron]", done)
    facts, promise = facts_on("2024-06-30", made), made.agreements[0].steps[0]
    assert fulfilled(promise, facts) is kept
    assert is_late(promise, facts) is not kept


def test_fulfilled__not_by_the_promise_itself():
    """A record does not keep its own promise, and without a dated source any earlier step does."""
    made = one(f"{DRAFT}, planned: 2024-05", f"{DRAFT}, date: 2010-01-01")
    facts = facts_on("2024-06-30", made)
    assert [fulfilled(step, facts) for step in made.agreements[0].steps] == [True, False]


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


def test_late_promises__none_once_it_is_over():
    """What was promised is late while the agreement lives, and nobody waits for it once it is stopped."""
    made = one(
        "authority: vlaanderen, step: principieel-1, planned: 2024-01, source: bron",
        "authority: gezamenlijk, step: stopzetting, date: 2024-03-01, source: bron",
    )
    agreement = made.agreements[0]
    before, after = (Facts(agreement, made, date.fromisoformat(day)) for day in ("2024-02-15", "2024-03-02"))
    assert late_promises(before, phase_of(before)) == (agreement.steps[0],)
    assert late_promises(after, phase_of(after)) == ()
    assert [one.state for one in agreement_report(agreement, made, on("2024-03-02")).steps][-1] == "voorzien"
