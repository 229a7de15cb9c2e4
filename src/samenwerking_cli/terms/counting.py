"""Counting a term: from the day after its start, in calendar or in working days."""

from datetime import date, timedelta
from typing import Final, NamedTuple

from samenwerking_cli.terms.working_days import WorkingDays

WORKING: Final = "werkdagen"
CALENDAR: Final = "kalenderdagen"


class Skipped(NamedTuple):
    """A day that did not count, and why."""

    day: date
    reason: str


class Counted(NamedTuple):
    """How a day was counted: `number` days of `unit` after `start`; `working_days` names the set, empty for others.

    `skipped` are the days between the start and the day that did not count.
    """

    day: date
    start: date
    number: int
    unit: str
    working_days: str
    skipped: tuple[Skipped, ...]


def counted(start: date, number: int, unit: str, days: WorkingDays) -> Counted | None:
    """The last day of a term; the first day counted is the day after its start (Bestuursdecreet art. II.30).

    None when the unit is not known, the term has no days, or it ends beyond the years whose holidays are known.
    Calendar days do not roll to a next working day (contract §2.3).
    """
    if number < 1 or number > (days.last - days.first).days or not days.covers(start):
        return None
    if unit == CALENDAR:
        day = start + timedelta(days=number)
        return Counted(day, start, number, unit, "", ()) if days.covers(day) else None
    return _working(start, number, days) if unit == WORKING else None


def _working(start: date, number: int, days: WorkingDays) -> Counted | None:
    skipped: list[Skipped] = []
    day, left = start, number
    while left:
        day += timedelta(days=1)
        if not days.covers(day):
            return None
        reason = days.skipped(day)
        if reason:
            skipped.append(Skipped(day, reason))
        else:
            left -= 1
    return Counted(day, start, number, WORKING, days.name, tuple(skipped))
