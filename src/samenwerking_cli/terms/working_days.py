"""Which days are working days: named sets of holidays, as data in the package."""

import json
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

# The legal holidays: ten, of which three follow Easter. The set `vlaamse-overheid` adds what fits the fourteen
# holidays and the closure that the Flemish authorities announce (overheid.vlaanderen.be, jaarlijkse vakantie en
# feestdagen); which four days they add was not read there. A test compares the data with a library.
_DATA: Final = Path(__file__).parent.parent / "data" / "holidays.json"


class WorkingDays(NamedTuple):
    """A named set of days that are no working days, with the reason for each.

    `holidays` holds the days that fall on no weekend of their own; `first` and `last` bound the years that are known.
    """

    name: str
    holidays: Mapping[date, str]
    weekend: Mapping[int, str]
    first: date
    last: date

    def skipped(self, day: date) -> str | None:
        """Why the day is no working day, None when it is one."""
        return self.weekend.get(day.weekday()) or self.holidays.get(day)

    def covers(self, day: date) -> bool:
        """Whether the set knows the year of the day."""
        return self.first <= day <= self.last


@cache
def working_days(name: str) -> WorkingDays:
    """The set with this name, which is one of `WORKING_DAYS` in the model's vocabulary."""
    data = _data()
    rules = data["sets"][name]
    easters = [date.fromisoformat(day) for day in data["easter"]]
    holidays: dict[date, str] = {}
    for easter in easters:
        for month_day, reason in rules["days"].items():
            holidays[date.fromisoformat(f"{easter.year}-{month_day}")] = reason
        for days, reason in rules["after_easter"].items():
            holidays.setdefault(easter + timedelta(days=int(days)), reason)
    return WorkingDays(
        name=name,
        holidays=holidays,
        weekend={int(day): reason for day, reason in data["weekend"].items()},
        first=date(easters[0].year, 1, 1),
        last=date(easters[-1].year, 12, 31),
    )


@cache
def _data() -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads(_DATA.read_text(encoding="utf-8"))
    return found
