"""The session year in which a day lies."""

from datetime import date

import pytest

from samenwerking_cli.findings import Location
from samenwerking_cli.model.procedures import SessionStart
from samenwerking_cli.reading.procedures import shipped_procedures
from samenwerking_cli.terms.session_years import session_year


@pytest.mark.parametrize(
    ("day", "years"),
    [
        (date(2024, 2, 27), "2023-2024"),
        (date(2023, 9, 24), "2022-2023"),
        (date(2023, 9, 25), "2023-2024"),
        (date(2025, 9, 21), "2024-2025"),
        (date(2025, 9, 22), "2025-2026"),
        (date(2025, 12, 31), "2025-2026"),
        (date(2025, 1, 1), "2024-2025"),
    ],
)
def test_session_year__begins_on_the_fourth_monday_of_september(day: date, years: str) -> None:
    """In the Flemish Parliament, as the shipped data says; it was not verified."""
    rules = shipped_procedures().by_parliament["vlaams-parlement"]
    assert rules.session is not None
    assert rules.session.certainty == "M"
    assert session_year(day, rules.session) == years


def test_session_year__follows_the_data() -> None:
    """Another parliament may begin on another day."""
    start = SessionStart(nth="eerste", weekday="woensdag", month="oktober", certainty="V", where=Location("x", 1))
    assert session_year(date(2024, 10, 1), start) == "2023-2024"
    assert session_year(date(2024, 10, 2), start) == "2024-2025"


@pytest.mark.parametrize(
    ("day", "years"),
    [
        (date(2024, 3, 6), "2023-2024"),
        (date(2024, 8, 31), "2023-2024"),
        (date(2024, 9, 1), None),
        (date(2024, 10, 31), None),
        (date(2024, 11, 1), "2024-2025"),
    ],
)
def test_session_year__without_a_rule_only_where_any_parliament_agrees(day: date, years: str | None) -> None:
    """Parliaments open their session in September or October, each on another day."""
    assert session_year(day, None) == years
