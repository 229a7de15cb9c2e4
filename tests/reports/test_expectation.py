"""Indicative days for missing assents."""

from datetime import date

import pytest

from samenwerking_cli.reports.expectation import Expectation, expectations
from tests.agreements import facts_on, one

SIGNED = "authority: gezamenlijk, step: ondertekening, date: 2024-01-10"
PARTIES = "vlaams-gewest, federale-staat, waals-gewest"


def test_expectations__from_the_signature():
    """Each missing assent counts from the day of the signature; the federal law has no data, and says so."""
    made = one(SIGNED, "authority: waals-gewest, step: bekrachtiging, date: 2024-05-01", parties=PARTIES)
    assert expectations(facts_on("2024-06-30", made)) == (
        Expectation("vlaanderen", date(2024, 1, 10), date(2024, 8, 2), date(2025, 7, 31), 115),
        Expectation("federaal", date(2024, 1, 10), None, None, 0),
    )


def test_expectations__the_last_signature_counts():
    """Parties that sign on different days are bound by the last one; a month counts from its last day."""
    steps = ("by: [vlaams-gewest], date: 2024-01-10", "by: [waals-gewest], date: 2024-02")
    made = one(*(f"authority: gezamenlijk, step: ondertekening, {step}" for step in steps), parties="vlaams-gewest, waals-gewest")  # fmt: skip
    assert {found.start for found in expectations(facts_on("2024-06-30", made))} == {date(2024, 2, 29)}


@pytest.mark.parametrize(
    ("steps", "kind"),
    [
        ([], "samenwerkingsakkoord"),
        (["authority: gezamenlijk, step: ondertekening, by: [vlaams-gewest], date: 2024-01-10"], "samenwerkingsakkoord"),
        (["authority: gezamenlijk, step: ondertekening, date: 2024-07-10"], "samenwerkingsakkoord"),
        ([SIGNED], "protocolakkoord"),
        ([SIGNED, *(f"authority: {one}, step: bekrachtiging, date: 2024-05-01"
                    for one in ("vlaanderen", "federaal", "waals-gewest"))], "samenwerkingsakkoord"),
    ],
)  # fmt: skip
def test_expectations__none_without_a_signature_or_a_missing_assent(steps, kind):
    """Nothing is expected before all have signed, without assent, and once all have assented."""
    assert expectations(facts_on("2024-06-30", one(*steps, kind=kind, parties=PARTIES))) == ()
