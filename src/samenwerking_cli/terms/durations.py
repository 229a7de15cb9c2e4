"""How long authorities took from signature to assent decree, as data in the package; never a rule."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

_DATA: Final = Path(__file__).parent.parent / "data" / "durations.json"


class Duration(NamedTuple):
    """Calendar days from signature to decree over `number` agreements: half took at most `median`, nine in ten `p90`."""

    number: int
    median: int
    p90: int


class Durations(NamedTuple):
    """The durations by authority, and what they were computed from; laws and ordinances are not among them."""

    source: str
    by_authority: Mapping[str, Duration]


@cache
def durations() -> Durations:
    """The durations that come with the program."""
    data = json.loads(_DATA.read_text(encoding="utf-8"))
    return Durations(data["source"], {id: Duration(**one) for id, one in data["authorities"].items()})
