"""Counting terms: the examples of the rules, and what holds for every term."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_cli.model.vocabulary import WORKING_DAYS
from samenwerking_cli.terms.counting import CALENDAR, WORKING, counted
from samenwerking_cli.terms.working_days import WorkingDays, working_days

LEGAL, FLEMISH = working_days("wettelijk"), working_days("vlaamse-overheid")
starts = st.dates(date(1990, 1, 1), date(2095, 12, 31))
numbers = st.integers(1, 120)
sets = st.sampled_from([working_days(name) for name in WORKING_DAYS])


def end(start: str, number: int, days: WorkingDays = LEGAL, unit: str = WORKING) -> str | None:
    found = counted(date.fromisoformat(start), number, unit, days)
    return found and found.day.isoformat()


@pytest.mark.parametrize(
    ("start", "number", "legal", "flemish"),
    [
        ("2024-02-27", 20, "2024-03-26", "2024-03-26"),  # question 293
        ("2024-12-20", 20, "2025-01-21", "2025-01-27"),  # over Christmas and New Year
        ("2025-06-27", 20, "2025-07-28", "2025-07-29"),  # over 11 and 21 July
        ("2024-03-28", 1, "2024-03-29", "2024-03-29"),  # Good Friday is a working day
        ("2024-03-29", 1, "2024-04-02", "2024-04-02"),  # over Easter
        ("2024-05-08", 2, "2024-05-13", "2024-05-13"),  # Ascension, then a Friday that counts
        ("2024-05-17", 1, "2024-05-21", "2024-05-21"),  # over Whit Monday
        ("2024-07-10", 1, "2024-07-11", "2024-07-12"),
        ("2024-10-31", 1, "2024-11-04", "2024-11-04"),
        ("2023-10-31", 1, "2023-11-02", "2023-11-03"),  # All Souls
        ("2024-11-14", 1, "2024-11-15", "2024-11-18"),
        ("2024-12-24", 1, "2024-12-26", "2025-01-02"),
        ("2024-12-31", 1, "2025-01-02", "2025-01-02"),
        ("2024-02-28", 1, "2024-02-29", "2024-02-29"),  # a leap day counts
        ("2023-02-28", 1, "2023-03-01", "2023-03-01"),
    ],
)
def test_counted__working_days(start, number, legal, flemish):
    """The day after the start is the first one counted; weekends and holidays are skipped."""
    assert (end(start, number), end(start, number, FLEMISH)) == (legal, flemish)


@pytest.mark.parametrize(
    ("start", "number", "expected"),
    [
        ("2024-05-06", 30, "2024-06-05"),
        ("2024-05-03", 30, "2024-06-02"),  # a Sunday: calendar days do not roll
        ("2024-01-30", 30, "2024-02-29"),
        ("2023-01-30", 30, "2023-03-01"),
        ("2024-11-25", 30, "2024-12-25"),  # nor away from a holiday
        ("2024-12-20", 45, "2025-02-03"),
    ],
)
def test_counted__calendar_days_do_not_roll(start, number, expected):
    """Calendar days are counted one by one, whatever the day on which they end."""
    assert end(start, number, unit=CALENDAR) == expected


@pytest.mark.parametrize(
    ("start", "number", "unit"),
    [
        ("2024-05-06", 30, "onbekend"),
        ("2024-05-06", 0, WORKING),
        ("2024-05-06", 0, CALENDAR),
        ("2099-12-20", 30, WORKING),
        ("2099-12-20", 30, CALENDAR),
        ("1989-12-20", 5, WORKING),
        ("2024-05-06", 10**17, CALENDAR),
        ("2024-05-06", 10**17, WORKING),
    ],
)
def test_counted__no_day_is_better_than_a_guess(start, number, unit):
    """An unknown unit, no days, and years whose holidays are not known give no day."""
    assert end(start, number, unit=unit) is None


@given(starts, numbers, sets)
def test_counted__explains_itself(start, number, days):
    """The days between start and end are those that count and those that were skipped, each with its reason."""
    found = counted(start, number, WORKING, days)
    assert found is not None
    between = [start + timedelta(days=i) for i in range(1, (found.day - start).days + 1)]
    skipped = [one.day for one in found.skipped]
    assert len(between) - len(skipped) == number
    assert skipped == [day for day in between if days.skipped(day)]
    assert all(one.reason == days.skipped(one.day) for one in found.skipped)
    assert (found.start, found.number, found.unit, found.working_days) == (start, number, WORKING, days.name)


@given(starts, numbers, sets)
def test_counted__never_ends_on_a_day_that_does_not_count(start, number, days):
    """The last day of a term in working days is a working day."""
    found = counted(start, number, WORKING, days)
    assert found is not None
    assert days.skipped(found.day) is None


@given(starts, numbers, st.integers(0, 30), st.integers(0, 30), sets, st.sampled_from([WORKING, CALENDAR]))
def test_counted__is_monotonic(start, number, later, more, days, unit):
    """A later start or a longer term never ends earlier."""
    first = counted(start, number, unit, days)
    second = counted(start + timedelta(days=later), number + more, unit, days)
    assert first is not None
    assert second is not None
    assert first.day <= second.day


@given(starts, st.integers(1, 60), st.integers(1, 60), sets, st.sampled_from([WORKING, CALENDAR]))
def test_counted__in_two_parts_is_the_same(start, one, other, days, unit):
    """Counting on from a last day is counting at once."""
    first = counted(start, one, unit, days)
    assert first is not None
    second, whole = counted(first.day, other, unit, days), counted(start, one + other, unit, days)
    assert second is not None
    assert whole is not None
    assert second.day == whole.day


@given(starts, numbers)
def test_counted__calendar_days_skip_nothing(start, number):
    """A term in calendar days ends that many days later."""
    found = counted(start, number, CALENDAR, LEGAL)
    assert found is not None
    assert (found.day, found.skipped, found.working_days) == (start + timedelta(days=number), (), "")
