"""When parliaments were elected."""

from datetime import date

import pytest

from samenwerking_cli.model.legislatures import legislature_start
from samenwerking_cli.model.vocabulary import PARLIAMENTS


@pytest.mark.parametrize(
    ("parliament", "day", "start"),
    [
        ("vlaams-parlement", "2024-02-27", "2019-05-26"),
        ("vlaams-parlement", "2024-06-08", "2019-05-26"),
        ("vlaams-parlement", "2024-06-09", "2024-06-09"),
        ("vlaams-parlement", "2030-01-01", "2024-06-09"),
        ("vlaams-parlement", "2012-01-01", "2009-06-07"),
        ("vlaams-parlement", "2004-06-13", "2004-06-13"),
        ("kamer", "2012-01-01", "2010-06-13"),
        ("senaat", "2012-01-01", "2010-06-13"),
        ("kamer", "2010-06-12", "2007-06-10"),
        ("kamer", "2024-06-09", "2024-06-09"),
        ("waals-parlement", "2012-01-01", "2009-06-07"),
        ("brussels-parlement", "2016-01-01", "2014-05-25"),
        (None, "2012-01-01", "2009-06-07"),
    ],
)
def test_legislature_start__the_last_election_up_to_the_day(parliament: str | None, day: str, start: str) -> None:
    """A legislature begins on its election; the Chamber and the Senate have elections of their own."""
    assert legislature_start(parliament, date.fromisoformat(day)) == date.fromisoformat(start)


@pytest.mark.parametrize(("parliament", "day"), [("vlaams-parlement", "2004-06-12"), ("kamer", "2007-06-09")])
def test_legislature_start__none_before_the_first_that_is_known(parliament: str, day: str) -> None:
    """Of older legislatures the program knows nothing."""
    assert legislature_start(parliament, date.fromisoformat(day)) is None


def test_legislature_start__every_parliament_has_one() -> None:
    """All were elected together in 2019."""
    assert {legislature_start(one, date(2024, 2, 27)) for one in PARLIAMENTS} == {date(2019, 5, 26)}
