"""Dates in Dutch, in full for prose and short for tables, and dates as people type them."""

import re
from datetime import date

from samenwerking_cli.partial_date import (
    BEFORE,
    PartialDate,
    of_day,
    parse_partial_date,
)

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
"""The months as prose writes them."""
SHORT_MONTHS = ("jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec.")
"""The months as tables write them."""
_SLASHED = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)
_SPELLED = re.compile(r"(?:(\d{1,2})\s+)?([a-z]{3,9})\.?\s+(\d{4})", re.ASCII | re.IGNORECASE)


def day_in_full(day: date) -> str:
    """`26 maart 2024`."""
    return in_full(of_day(day))


def in_full(when: PartialDate) -> str:
    """`26 maart 2024`, `maart 2024`, `2024`, `vóór 21 december 2022` or `onbekende dag`."""
    return _worded(when, MONTHS)


def moment(when: PartialDate) -> str:
    """`op 26 maart 2024`, `in maart 2024`, `in 2024`, `vóór 21 december 2022` or `op een onbekende dag`."""
    if when.unknown:
        return "op een onbekende dag"
    if when.before:
        return in_full(when)
    return f"{'op' if when.first == when.last else 'in'} {in_full(when)}"


def since(when: PartialDate) -> str:
    """`sinds 26 maart 2024`, `al van vóór 21 december 2022` or `sinds een onbekende dag`."""
    if when.unknown:
        return "sinds een onbekende dag"
    return f"al van {in_full(when)}" if when.before else f"sinds {in_full(when)}"


def short(when: PartialDate) -> str:
    """As `in_full`, with the month abbreviated, for tables."""
    return _worded(when, SHORT_MONTHS)


def typed_day(text: str) -> date | None:
    """The day that somebody typed as `2024-03-26`, `26/03/2024` or `26 maart 2024`; None when it is no day."""
    when = typed_date(text)
    return when.first if when and when.first == when.last else None


def typed_date(text: str) -> PartialDate | None:
    """The date that somebody typed in a usual Dutch form, with the precision that was typed."""
    text = text.strip()
    slashed = _SLASHED.fullmatch(text)
    if slashed:
        day, month, year = slashed.groups()
        return parse_partial_date(f"{year}-{int(month):02}-{int(day):02}")
    spelled = _SPELLED.fullmatch(text)
    number = _month_number(spelled[2]) if spelled else None
    if spelled and number:
        head = f"{spelled[3]}-{number:02}"
        return parse_partial_date(f"{head}-{int(spelled[1]):02}" if spelled[1] else head)
    return parse_partial_date(text)


def _worded(when: PartialDate, months: tuple[str, ...]) -> str:
    if when.unknown:
        return "onbekende dag"
    written, before = when.written.removeprefix(BEFORE).strip(), "vóór " if when.before else ""
    year, *rest = written.split("-")
    month = f"{months[int(rest[0]) - 1]} " if rest else ""
    day = f"{int(rest[1])} " if len(rest) == 2 else ""
    return f"{before}{day}{month}{year}"


def _month_number(word: str) -> int | None:
    word = word.lower()
    for number, (name, short_name) in enumerate(zip(MONTHS, SHORT_MONTHS, strict=True), start=1):
        if word in (name, short_name.rstrip(".")) or (word == "sept" and number == 9):
            return number
    return None
