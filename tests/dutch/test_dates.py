"""Dates in Dutch, as documents print them and as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_cli.dutch.dates import MONTHS, day_in_full, in_full, moment, short, since, typed_date, typed_day
from samenwerking_cli.partial_date import FIRST_YEAR, LAST_YEAR, PartialDate, of_day, parse_partial_date

DAYS = st.dates(date(1830, 1, 1), date(2199, 12, 31))


def _partial(written: str) -> PartialDate:
    found = parse_partial_date(written)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("written", "full", "abbreviated"),
    [
        ("2024-03-26", "26 maart 2024", "26 mrt. 2024"),
        ("2024-05-01", "1 mei 2024", "1 mei 2024"),
        ("2024-02", "februari 2024", "feb. 2024"),
        ("2024", "2024", "2024"),
        ("voor 2022-12-21", "vóór 21 december 2022", "vóór 21 dec. 2022"),
        ("voor 2022-12", "vóór december 2022", "vóór dec. 2022"),
        ("voor 2022", "vóór 2022", "vóór 2022"),
        ("onbekend", "onbekende dag", "onbekende dag"),
    ],
)
def test_date__is_printed_with_the_precision_of_its_source(written: str, full: str, abbreviated: str) -> None:
    """A day, a month and a year stay what they are, in full and short; no leading zeros."""
    assert in_full(_partial(written)) == full
    assert short(_partial(written)) == abbreviated


@pytest.mark.parametrize(
    ("written", "when", "from_then"),
    [
        ("2024-03-26", "op 26 maart 2024", "sinds 26 maart 2024"),
        ("2024-05-01", "op 1 mei 2024", "sinds 1 mei 2024"),
        ("2024-02", "in februari 2024", "sinds februari 2024"),
        ("2024", "in 2024", "sinds 2024"),
        ("voor 2022-12-21", "vóór 21 december 2022", "al van vóór 21 december 2022"),
        ("voor 2022-12", "vóór december 2022", "al van vóór december 2022"),
        ("voor 2022", "vóór 2022", "al van vóór 2022"),
        ("onbekend", "op een onbekende dag", "sinds een onbekende dag"),
    ],
)
def test_moment_and_since__a_date_inside_a_sentence(written: str, when: str, from_then: str) -> None:
    """A day takes op, a month or a year in; before a day needs neither, and sinds would say the contrary."""
    assert moment(_partial(written)) == when
    assert since(_partial(written)) == from_then


@given(DAYS)
def test_moment_and_since__hold_the_date_in_full(day: date) -> None:
    """Prose and tables tell the same day."""
    assert moment(of_day(day)) == f"op {day_in_full(day)}"
    assert since(of_day(day)) == f"sinds {day_in_full(day)}"


def test_months__stand_in_their_order() -> None:
    """The name of each month is the one that a date prints."""
    assert [in_full(_partial(f"2024-{number:02}")) for number in range(1, 13)] == [f"{one} 2024" for one in MONTHS]


@pytest.mark.parametrize(
    "typed",
    [
        "2024-02-27",
        "27/02/2024",
        "27/2/2024",
        "27-02-2024",
        "27.02.2024",
        "27 februari 2024",
        "27 Februari 2024",
        "27 feb. 2024",
        "27 feb 2024",
        "  27  februari  2024 ",
    ],
)
def test_typed_day__every_usual_form_is_the_same_day(typed: str) -> None:
    """What people write by habit is understood, the day before the month."""
    assert typed_day(typed) == date(2024, 2, 27)


@pytest.mark.parametrize(
    ("typed", "month"),
    [("1 sept 2024", 9), ("1 sep. 2024", 9), ("1 mrt 2024", 3), ("1 mei 2024", 5), ("1 juni 2024", 6)],
)
def test_typed_day__months_may_be_abbreviated(typed: str, month: int) -> None:
    """Every short month of the tables can be typed too, and `sept` besides `sep`."""
    assert typed_day(typed) == date(2024, month, 1)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "morgen",
        "2024-13-01",
        "30 februari 2024",
        "30/02/2024",
        "27 fevrier 2024",
        "27/02/24",
        "2024",
        "februari 2024",
        "onbekend",
        "voor 2024-01-01",
        "٢٧/٠٢/٢٠٢٤",
        "27 februari 1829",
    ],
)
def test_typed_day__what_is_no_single_day_is_refused(typed: str) -> None:
    """A month, a year, an impossible date and words are no day."""
    assert typed_day(typed) is None


@pytest.mark.parametrize(
    ("typed", "written"),
    [("februari 2024", "2024-02"), ("2024", "2024"), ("1/3/2024", "2024-03-01"), ("2023-09", "2023-09")],
)
def test_typed_date__keeps_the_precision_that_was_typed(typed: str, written: str) -> None:
    """A typed month stays a month."""
    assert typed_date(typed) == parse_partial_date(written)


@given(DAYS)
def test_typed_day__reads_back_whatever_is_printed(day: date) -> None:
    """A day that the program prints, in full or short, can be typed back."""
    assert typed_day(day_in_full(day)) == day
    assert typed_day(short(of_day(day))) == day


@given(st.text(max_size=20))
def test_typed_day__never_raises(typed: str) -> None:
    """Whatever is typed is a day of the years that a register knows, or none."""
    day = typed_day(typed)
    assert day is None or FIRST_YEAR <= day.year <= LAST_YEAR
