"""What the records themselves know: names, default assent, authorities, equality."""

import pytest

from tests.agreements import one


@pytest.mark.parametrize(
    ("kind", "written", "needs"),
    [
        ("samenwerkingsakkoord", (), True),
        ("samenwerkingsakkoord", ("assent: false",), False),
        ("samenwerkingsovereenkomst", (), False),
        ("samenwerkingsovereenkomst", ("assent: true",), True),
        ("gezamenlijk-decreet", (), True),
    ],
)
def test_needs_assent__as_written_else_by_kind(kind, written, needs):
    """An explicit assent wins over the kind."""
    assert one(kind=kind, more=written).agreements[0].needs_assent is needs


@pytest.mark.parametrize(
    ("parties", "authorities"),
    [
        ("vlaams-gewest, federale-staat, vlaamse-gemeenschap", ("vlaanderen", "federaal")),
        ("VDAB, stad Gent", ()),
        ("VDAB, gemeenschappelijke-gemeenschapscommissie", ("ggc",)),
        ("vlaamse-gemeenschapscommissie", ("vgc",)),
    ],
)
def test_authorities__each_once_in_the_order_of_the_parties(parties, authorities):
    """Parties sign, authorities walk; a body walks only the joint path."""
    assert one(parties=parties).agreements[0].authorities == authorities


def test_name__the_short_title_else_the_title():
    """An agreement always has a name to print."""
    assert one().agreements[0].name == "Akkoord over de proef"
    assert one(more=("short_title: Proef",)).agreements[0].name == "Proef"


def test_register__finds_an_agreement_by_id():
    """An id finds its agreement; an unknown one finds nothing."""
    made = one()
    assert made.agreement("akkoord") is made.agreements[0]
    assert made.agreement("akkord") is None


def test_equality__says_the_same_wherever_it_stands():
    """Moving a record to another line is no change (decision 1)."""
    here, lower = one(), one(more=("# een regel commentaar",))
    moved = one("authority: gezamenlijk, step: initiatief, date: 2024", more=("# commentaar",)).agreements[0].steps[0]
    step = one("authority: gezamenlijk, step: initiatief, date: 2024").agreements[0].steps[0]
    assert here == lower
    assert moved == step
    assert moved.where != step.where


def test_step__required_unless_recorded_as_not_required():
    """Only the outcome niet-vereist makes a step not required."""
    steps = one(
        "authority: federaal, step: bekrachtiging, outcome: niet-vereist",
        "authority: federaal, step: plenair, date: 2024, outcome: geweigerd",
    ).agreements[0].steps  # fmt: skip
    assert [step.required for step in steps] == [False, True]
