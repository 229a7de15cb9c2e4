"""When parliaments were elected: a position of an earlier minister is no position of this one."""

from datetime import date
from typing import Final

# Days of general elections; public knowledge, not read in an official source for this project. They only ever
# turn a text into an open point, so a missing day shows too much care or too little, never a wrong fact.
_FEDERAL: Final = (date(2007, 6, 10), date(2010, 6, 13), date(2014, 5, 25), date(2019, 5, 26), date(2024, 6, 9))
_REGIONAL: Final = (date(2004, 6, 13), date(2009, 6, 7), date(2014, 5, 25), date(2019, 5, 26), date(2024, 6, 9))
_FEDERAL_HOUSES: Final = frozenset({"kamer", "senaat"})


def legislature_start(parliament: str | None, day: date) -> date | None:
    """The election that began the legislature in which the day lies; without a parliament, the regional one."""
    elections = _FEDERAL if parliament in _FEDERAL_HOUSES else _REGIONAL
    return max((one for one in elections if one <= day), default=None)
