"""A recorded step in a table."""

import pytest

from samenwerking_cli.document import plain
from samenwerking_cli.pages.steps import standing, step_details, when
from samenwerking_cli.reports.agreement import SeenStep, agreement_report
from tests.agreements import one
from tests.registers import on


def seen(step: str) -> SeenStep:
    made = one(step)
    return agreement_report(made.agreements[0], made, on("2024-06-30")).steps[0]


@pytest.mark.parametrize(
    ("step", "moment", "stand"),
    [
        ("step: principieel-1, date: 2024-05-06", "6 mei 2024", "✓ gedaan"),
        ("step: principieel-1, date: 2024-05-06, outcome: uitgesteld", "6 mei 2024", "✗ uitgesteld"),
        ("step: principieel-1, date: 2024-08-06", "6 aug. 2024", "○ na de peildatum"),
        ("step: principieel-1, planned: 2024-08", "voorzien aug. 2024", "○ voorzien"),
        ("step: principieel-1, planned: onbekend, wording: weldra", "“weldra”", "○ voorzien"),
        ("step: principieel-1, planned: onbekend", "nog onbekend", "○ voorzien"),
        ("step: principieel-1, planned: 2024-05", "voorzien mei 2024", "! te laat"),
        ("step: advies-rvs, outcome: niet-vereist", "–", "– niet vereist"),
        ("step: advies-rvs, requested: 2024-06-10", "gevraagd 10 juni 2024, antwoord tegen 10 juli 2024", "◐ loopt"),
        ("step: advies-rvs, requested: 2024-06-10, due: 2024-07-31", "gevraagd 10 juni 2024, antwoord tegen 31 juli 2024",
         "◐ loopt"),
        ("step: advies-gba, requested: 2024-06-10",
         "gevraagd 10 juni 2024, antwoord tegen 9 aug. 2024 (indicatief)", "◐ loopt"),
        ("step: advies-rvs, requested: 2024-05-06", "gevraagd 6 mei 2024, antwoord tegen 5 juni 2024", "! te laat"),
        ("step: advies-if, requested: 2024-05-06", "gevraagd 6 mei 2024, antwoord tegen 24 mei 2024", "✓ stilzwijgend"),
        ("step: advies-rvs, requested: 2024-05-06, date: 2024-06-03, outcome: met-opmerkingen", "3 juni 2024",
         "✓ gedaan, met opmerkingen"),
        ("step: plenair, date: 2024-04-06, outcome: vervallen, until: 2024-06-09", "6 apr. 2024", "✗ vervallen"),
    ],
)  # fmt: skip
def test_step__when_and_how_it_stands(step, moment, stand):
    """Every state has its own words and symbol; a running advice says by when the answer must come."""
    found = seen(f"authority: vlaanderen, {step}")
    assert (when(found).replace("\xa0", " "), plain(standing(found)).replace("\xa0", " ")) == (moment, stand)


def test_step_details__actor_parties_act_and_number():
    """The details of a step in the order actor, signatories, act, number."""
    made = one("authority: gezamenlijk, step: ondertekening, actor: de ministers, by: [federale-staat, vlaams-gewest], act: a, reference: 7, date: 2024-01-02")  # fmt: skip
    words = step_details(made.agreements[0].steps[0], made)
    assert words == "de ministers, door Federale Staat en Vlaams Gewest, akte a, nr. 7"
