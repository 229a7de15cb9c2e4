"""The session year of a parliament in which a day lies."""

from datetime import date, timedelta
from typing import Final

from samenwerking_cli.model.procedures import SessionStart
from samenwerking_cli.model.vocabulary import MONTHS, ORDINALS, WEEKDAYS

# Every parliament of Belgium opens its session in one of these months (practice; the days differ).
_OPENING: Final = (9, 10)


def session_year(day: date, start: SessionStart | None) -> str | None:
    """The two years, as `2023-2024`: a session year begins on a fixed weekday of a month.

    Without such a rule, None in the months in which parliaments open their session.
    """
    if start is None and day.month in _OPENING:
        return None
    begun = day >= _first_day(day.year, start) if start else day.month > max(_OPENING)
    first = day.year if begun else day.year - 1
    return f"{first}-{first + 1}"


def _first_day(year: int, start: SessionStart) -> date:
    month = date(year, MONTHS.index(start.month) + 1, 1)
    days = (WEEKDAYS.index(start.weekday) - month.weekday()) % 7
    return month + timedelta(days=days, weeks=ORDINALS.index(start.nth))
