"""Dates with the precision that their source gives (contract §2)."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking_cli.partial_date import PartialDate, of_day, parse_partial_date


def parsed(text: str) -> PartialDate:
    found = parse_partial_date(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("written", "first", "last", "counts"),
    [
        ("2024-02-27", date(2024, 2, 27), date(2024, 2, 27), date(2024, 2, 27)),
        ("2024-01", date(2024, 1, 1), date(2024, 1, 31), date(2024, 1, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28), date(2023, 2, 28)),
        ("2024", date(2024, 1, 1), date(2024, 12, 31), date(2024, 12, 31)),
        ("voor 2022-12-21", date.min, date(2022, 12, 20), date(2022, 12, 21)),
        ("voor 2022-12", date.min, date(2022, 11, 30), date(2022, 12, 1)),
        ("voor 2022", date.min, date(2021, 12, 31), date(2022, 1, 1)),
        ("onbekend", date.min, date.max, None),
        ("1830", date(1830, 1, 1), date(1830, 12, 31), date(1830, 12, 31)),
        ("2199-12-31", date(2199, 12, 31), date(2199, 12, 31), date(2199, 12, 31)),
    ],
)
def test_parse__bounds_and_the_day_that_counts(written, first, last, counts):
    """A partial date counts from its last day, `voor D` from D, `onbekend` from no day of its own."""
    assert parsed(written) == PartialDate(written, first, last, counts)


@pytest.mark.parametrize(
    "text",
    [
        "", "2023-02-29", "2019-13-02", "2019-00", "2024-04-31", "2024-1-5", "24-01-05", "1829", "2200", "2024-02-27 ",
        "27/02/2024", "27 februari 2024", "voor", "voor ", "voor onbekend", "voor voor 2022", "vóór 2022", "Onbekend",
        "٢٠٢٤", "2024-02-27T10:00", "2024-02-00", "20240227",
    ],
)  # fmt: skip
def test_parse__what_is_no_date(text):
    """Whatever is not written as the contract says, or does not exist on the calendar, is no date."""
    assert parse_partial_date(text) is None


@pytest.mark.parametrize(
    ("written", "unknown", "before"),
    [("2024", False, False), ("voor 2024", False, True), ("onbekend", True, False), ("2024-05-01", False, False)],
)
def test_kind_of_date(written, unknown, before):
    """`unknown` and `before` tell the two special dates apart from the others."""
    assert (parsed(written).unknown, parsed(written).before) == (unknown, before)


def test_sorting__unknown_comes_last_and_before_comes_first():
    """Dates sort by the day that counts, at one day by the earliest possible one, and unknown last."""
    rows = ["onbekend", "2024", "2024-12-31", "voor 2024-12-31", "2024-12", "2025-01-01", "2023"]
    expected = ["2023", "voor 2024-12-31", "2024", "2024-12", "2024-12-31", "2025-01-01", "onbekend"]
    assert [str(one) for one in sorted(parsed(row) for row in rows)] == expected


@pytest.mark.parametrize(
    ("one", "other", "certain"),
    [
        ("2024-01-31", "2024-02", True),
        ("2024-02-01", "2024-02", False),
        ("2024", "2024-06", False),
        ("2023", "2024-01-01", True),
        ("voor 2024-01-01", "2024-01-01", True),
        ("voor 2024-01-02", "2024-01-01", False),
        ("2024-01-01", "voor 2024-06-01", False),
        ("onbekend", "2024", False),
        ("2024", "onbekend", False),
    ],
)
def test_certainly_before__compares_intervals(one, other, certain):
    """One date lies certainly before another only when no choice of days puts it the other way round."""
    assert parsed(one).certainly_before(parsed(other)) is certain


days = st.dates(date(1830, 1, 1), date(2199, 12, 31)) | st.dates(date(2023, 12, 1), date(2024, 2, 28))
written = st.builds(
    lambda day, form, before: before + day.isoformat()[:form], days, st.sampled_from([4, 7, 10]), st.sampled_from(["", "voor "])
) | st.just("onbekend")  # fmt: skip
dates = written.map(parsed)
modest = settings(max_examples=150, deadline=None)


@modest
@given(written)
def test_str__reads_back_as_the_same_date(text):
    """Writing a date and reading it again gives the same date, spelled as it was."""
    assert str(parsed(text)) == text
    assert parse_partial_date(str(parsed(text))) == parsed(text)


@modest
@given(st.text(max_size=16))
def test_parse__never_raises(text):
    """Any text is a date or none."""
    found = parse_partial_date(text)
    assert found is None or str(found) == text


@modest
@given(dates, dates, dates)
def test_order__is_total(one, two, three):
    """Of two dates exactly one comes first unless they are the same, and the order is transitive."""
    assert [one < two, two < one, one == two].count(True) == 1
    if one < two < three:
        assert one < three


@modest
@given(dates, dates, dates)
def test_certainly_before__is_a_strict_partial_order(one, two, three):
    """It is irreflexive and transitive, agrees with the bounds, and never contradicts the total order."""
    assert not one.certainly_before(one)
    assert one.certainly_before(two) == (one.last < two.first)
    if one.certainly_before(two):
        assert one < two
        assert not two.certainly_before(one)
        if two.certainly_before(three):
            assert one.certainly_before(three)


@modest
@given(days)
def test_of_day__is_that_day_only(day):
    """A day as a partial date is what a register would write for it."""
    assert of_day(day) == parsed(day.isoformat())
    assert (of_day(day).first, of_day(day).last, of_day(day).counts) == (day, day, day)
