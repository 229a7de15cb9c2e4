"""The session year of a parliament in which a day lies."""

from datetime import date, timedelta

from samenwerking_cli.model.procedures import SessionStart
from samenwerking_cli.model.vocabulary import MONTHS, ORDINALS, WEEKDAYS


def session_year(day: date, start: SessionStart) -> str:
    """The two years, as `2023-2024`: a session year begins on a fixed weekday of a month."""
    first = day.year if day >= _first_day(day.year, start) else day.year - 1
    return f"{first}-{first + 1}"


def _first_day(year: int, start: SessionStart) -> date:
    month = date(year, MONTHS.index(start.month) + 1, 1)
    days = (WEEKDAYS.index(start.weekday) - month.weekday()) % 7
    return month + timedelta(days=days, weeks=ORDINALS.index(start.nth))
