"""The sets of working days, against a library and the calendar."""

from datetime import date, timedelta

import holidays
import pytest

from samenwerking_cli.model.vocabulary import WORKING_DAYS
from samenwerking_cli.terms.working_days import working_days

YEARS = range(1990, 2100)
FLEMISH = ((7, 11), (11, 2), (11, 15), (12, 26), (12, 27), (12, 28), (12, 29), (12, 30), (12, 31))


def closed(name: str, year: int) -> set[date]:
    return {day for day in working_days(name).holidays if day.year == year}


@pytest.mark.parametrize("year", YEARS)
def test_working_days__legal_holidays_are_those_of_the_library(year):
    """The ten legal holidays of every year; the library also lists Easter and Whit Sunday."""
    known = {day for day in holidays.country_holidays("BE", years=year) if day.weekday() != 6 or day in fixed(year)}
    assert closed("wettelijk", year) == known


def fixed(year: int) -> set[date]:
    return {date(year, *day) for day in ((1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25))}


@pytest.mark.parametrize("year", YEARS)
def test_working_days__flemish_authorities_have_more(year):
    """The Flemish authorities add 11 July, 2 and 15 November and 26 to 31 December, and nothing else."""
    assert closed("vlaamse-overheid", year) == closed("wettelijk", year) | {date(year, *day) for day in FLEMISH}


@pytest.mark.parametrize(
    ("day", "legal", "flemish"),
    [
        ("2024-04-01", "paasmaandag", "paasmaandag"),
        ("2024-05-09", "Hemelvaart", "Hemelvaart"),
        ("2024-05-20", "pinkstermaandag", "pinkstermaandag"),
        ("2008-05-01", "Dag van de Arbeid", "Dag van de Arbeid"),
        ("2024-07-11", None, "feestdag van de Vlaamse Gemeenschap"),
        ("2024-12-24", None, None),
        ("2024-12-25", "Kerstmis", "Kerstmis"),
        ("2024-12-27", None, "sluiting tussen Kerstmis en Nieuwjaar"),
        ("2025-01-01", "Nieuwjaar", "Nieuwjaar"),
        ("2025-01-02", None, None),
        ("2024-02-29", None, None),
        ("2024-06-01", "zaterdag", "zaterdag"),
        ("2024-07-21", "zondag", "zondag"),
    ],
)
def test_skipped__why_a_day_does_not_count(day, legal, flemish):
    """A weekend goes before a holiday that falls in it."""
    found = [working_days(name).skipped(date.fromisoformat(day)) for name in ("wettelijk", "vlaamse-overheid")]
    assert found == [legal, flemish]


def test_working_days__every_set_that_a_register_may_name_exists():
    """The vocabulary and the data name the same sets, and both know the same years."""
    for name in WORKING_DAYS:
        found = working_days(name)
        assert (found.name, found.first, found.last) == (name, date(1990, 1, 1), date(2099, 12, 31))
        assert found.covers(found.first)
        assert not found.covers(found.last + timedelta(days=1))
