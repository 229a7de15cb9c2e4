"""Dates as a register writes them: a day, a month, a year, before a day, or unknown."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

UNKNOWN = "onbekend"
BEFORE = "voor "
FIRST_YEAR = 1830
LAST_YEAR = 2199

_SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date with the precision that its source gives; equal when written alike.

    `first` and `last` bound the day that is meant. `counts` is the day from which the fact counts:
    the last possible day, for "voor D" the day D itself, and None when the day is unknown.
    """

    written: str
    first: date
    last: date
    counts: date | None

    def __str__(self) -> str:
        return self.written

    def __lt__(self, other: "PartialDate") -> bool:
        return self.sort_key < other.sort_key

    @property
    def sort_key(self) -> tuple[date, date, str]:
        """A total order: the day that counts, then the earliest possible day; unknown comes last."""
        return (self.counts or date.max, self.first, self.written)

    @property
    def unknown(self) -> bool:
        """It happened, or is foreseen, on a day that nobody wrote down."""
        return self.counts is None

    @property
    def before(self) -> bool:
        """It happened before the day that is written."""
        return self.counts is not None and self.last < self.counts

    @property
    def known_from(self) -> date:
        """The first day on which somebody can know of it: for "voor D" the day D, for a month its first day."""
        return self.counts if self.before and self.counts else self.first

    def certainly_before(self, other: "PartialDate") -> bool:
        """Whether every day that can be meant lies before every day that `other` can mean."""
        return self.last < other.first


def of_day(day: date) -> PartialDate:
    """The partial date that means exactly this day."""
    return PartialDate(day.isoformat(), day, day, day)


@lru_cache(maxsize=16_384)
def parse_partial_date(text: str) -> PartialDate | None:
    """Read `2024-02-27`, `2024-02`, `2024`, `voor …` or `onbekend`; None when it is no such date."""
    if text == UNKNOWN:
        return PartialDate(text, date.min, date.max, None)
    if text.startswith(BEFORE):
        bound = _interval(text.removeprefix(BEFORE).strip())
        return bound and PartialDate(text, date.min, bound[0] - timedelta(days=1), bound[0])
    interval = _interval(text)
    return interval and PartialDate(text, interval[0], interval[1], interval[1])


def _interval(text: str) -> tuple[date, date] | None:
    match = _SHAPE.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if not 1 <= month <= 12:
        return None
    days = monthrange(year, month)[1]
    if day is None:
        return date(year, month, 1), date(year, month, days)
    return (date(year, month, day),) * 2 if 1 <= day <= days else None
