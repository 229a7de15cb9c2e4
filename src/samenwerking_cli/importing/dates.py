"""Days as parliaments print them, in Dutch and in French."""

import re
from datetime import date
from typing import Final

from samenwerking_cli.dutch.dates import typed_day

_FRENCH: Final = {
    "janvier": "januari",
    "février": "februari",
    "fevrier": "februari",
    "mars": "maart",
    "avril": "april",
    "mai": "mei",
    "juin": "juni",
    "juillet": "juli",
    "août": "augustus",
    "aout": "augustus",
    "septembre": "september",
    "octobre": "oktober",
    "novembre": "november",
    "décembre": "december",
    "decembre": "december",
}
DAY: Final = (
    r"(?:\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}(?:er|ste|de)?\s+[^\W\d_]{3,9}\.?\s+\d{4}|\d{4}-\d{2}-\d{2})"
)
"""A pattern for a day as printed, for use inside others."""
_FIRST: Final = re.compile(r"(\d)(?:er|ste|de)\b")
_SPACES: Final = re.compile(r"\s*([/.-])\s*")


def printed_day(text: str) -> date | None:
    """The day that is printed as `27 februari 2024`, `27/02/2024`, `1er mars 2023`; None when it is no day."""
    plain = " ".join(_FIRST.sub(r"\1", text.lower()).split())
    for french, dutch in _FRENCH.items():
        plain = re.sub(rf"\b{french}\b", dutch, plain)
    return typed_day(_SPACES.sub(r"\1", plain) if plain[:1].isdigit() and not re.search(r"[a-z]", plain) else plain)
