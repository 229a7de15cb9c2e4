"""A heading in two languages, side by side on the page: the Dutch half of it, which says the same as the French one."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

_DUTCH_NUMBER: Final = re.compile(r"\bvraag\s+nr\b", re.IGNORECASE)
_FRENCH_NUMBER: Final = re.compile(r"\bquestion\s+(?:écrite\s+)?n°", re.IGNORECASE)
_DUTCH: Final = re.compile(
    r"\b(?:van|aan|het|een|en|voor|met|bij|vraag|nr|zitting|senaat|minister|staatssecretaris"
    r"|januari|februari|maart|mei|juni|juli|augustus|oktober)\b",
    re.IGNORECASE,
)
_FRENCH: Final = re.compile(
    r"[éèêçàûôî]|^(?:de|d['’])\s*(?=[A-Z])|\b(?:du|des|et|la|le|les|au|aux|sur|pour|dans|entre|question|session|ministre"
    r"|mars|mai|juin|avril)\b",
    re.IGNORECASE,
)
_CELLS: Final = re.compile(r"(\S.*?)\s{3,}(\S.*)")
_LONGEST_HEADING: Final = 40
_LONGEST_ROW: Final = 250


def dutch_column(text: str) -> str:
    """The text; where a French and a Dutch heading stand side by side on its lines, the Dutch one alone."""
    lines = text.split("\n")
    rows = [_CELLS.search(line) if len(line) <= _LONGEST_ROW else None for line in lines[:_LONGEST_HEADING]]
    numbered = next(((index, row) for index, row in enumerate(rows) if row and _are_two_languages(row)), None)
    if numbered is None:
        return text
    at, pair = numbered
    first = next((index + 1 for index in range(at, -1, -1) if lines[index] and not rows[index]), 0)
    last = next((index for index in range(at, len(rows)) if lines[index] and not rows[index]), len(rows))
    side = 1 if _DUTCH_NUMBER.search(pair[1]) else 2
    return "\n".join([*lines[:first], *(row[side] if row else "" for row in rows[first:last]), *lines[last:]])


def in_dutch(lines: Sequence[str], end: int) -> tuple[str, ...]:
    """The lines; when those before `end` tell the number in two languages, without the French paragraphs there."""
    head = lines[:end]
    if not any(map(_DUTCH_NUMBER.search, head)) or not any(map(_FRENCH_NUMBER.search, head)):
        return tuple(lines)
    kept = tuple(_without_french(head))
    return (*kept, *lines[end:]) if any(map(_DUTCH_NUMBER.search, kept)) else tuple(lines)


def _without_french(lines: Sequence[str]) -> Iterator[str]:
    for gap, paragraph in groupby(lines, lambda line: not line):
        whole = list(paragraph)
        words = " ".join(whole)
        if gap or len(_FRENCH.findall(words)) <= len(_DUTCH.findall(words)):
            yield from whole


def _are_two_languages(row: re.Match[str]) -> bool:
    return any(map(_DUTCH_NUMBER.search, row.groups())) and any(map(_FRENCH_NUMBER.search, row.groups()))
