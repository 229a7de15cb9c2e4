"""One agreement as looked at on the day."""

import pytest

from samenwerking_cli.reports.fact import Fact
from tests.agreements import one
from tests.answers import case_on

MADE = one(
    "authority: vlaanderen, step: principieel-1, date: 2024-01-10",
    "authority: gezamenlijk, step: ondertekening, date: 2024-05-02",
)


@pytest.mark.parametrize(
    ("day", "phase", "reached"),
    [("2024-01-09", "niet-gestart", 0), ("2024-01-10", "ontwerp", 1), ("2024-05-02", "ondertekend", 2)],
)
def test_case_of__facts_and_phase_are_those_of_the_day(day: str, phase: str, reached: int) -> None:
    """What a topic tells rests on one look at one day."""
    case = case_on(day, MADE)
    assert (case.found.phase, len(case.facts.reached), case.facts.day.isoformat()) == (phase, reached, day)


def test_case_of__keeps_the_agreement_its_register_and_its_paths() -> None:
    """A topic needs nothing besides the case."""
    case = case_on("2024-06-30", MADE)
    assert (case.agreement, case.register) == (MADE.agreements[0], MADE)
    assert case.owner.fact(case.agreement.steps[0], "date", "x").path == "steps[vlaanderen/principieel-1].date"


def test_field__is_a_fact_at_the_place_of_the_agreement() -> None:
    """What the agreement is, or what follows from it, stands where the agreement begins and needs no source."""
    fact = case_on("2024-06-30", MADE).field("title", "Akkoord over de proef")
    assert fact == Fact("akkoord", "title", "Akkoord over de proef", (), "agreements.yaml", 7)
    assert not fact.unsourced
