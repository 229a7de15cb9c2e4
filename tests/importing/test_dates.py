"""Days as parliaments print them."""

from datetime import date

import pytest

from samenwerking_cli.importing.dates import printed_day


@pytest.mark.parametrize(
    "text",
    [
        "1 maart 2023",
        "1er mars 2023",
        "01/03/2023",
        "1-3-2023",
        "1.3.2023",
        "2023-03-01",
        "1 Mars 2023",
        "1 / 3 / 2023",
    ],
)
def test_printed_day__reads_both_languages(text: str) -> None:
    """One day, however it is printed."""
    assert printed_day(text) == date(2023, 3, 1)


@pytest.mark.parametrize(("text", "day"), [("9 février 2022", date(2022, 2, 9)), ("12 août 2021", date(2021, 8, 12))])
def test_printed_day__knows_french_months(text: str, day: date) -> None:
    """With their accents."""
    assert printed_day(text) == day


@pytest.mark.parametrize("text", ["", "31 februari 2023", "maart", "12 brumaire 2023"])
def test_printed_day__is_none_for_what_is_no_day(text: str) -> None:
    """A day that does not exist is not guessed."""
    assert printed_day(text) is None
