"""The sentence that names all ministers who were asked the same, each with the number of their question."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from samenwerking_cli.importing.names import person
from samenwerking_cli.importing.typography import trimmed

_BEGINS: Final = (
    r"(?:deze(?:lfde)?\s+(?:schriftelijke\s+)?vra(?:ag|gen)\s+(?:werd(?:en)?|wordt|worden|is|zijn)\s+(?:ook\s+|eveneens\s+|tevens\s+)?"
    r"gesteld\s+aan"
    r"|(?:cette|la\s+même)\s+question\s+(?:a|est)\s+(?:également\s+|aussi\s+)?(?:été\s+)?(?:posée|adressée)\s+(?:à|au|aux))\b\s*:?\s*"
)
_SENTENCE: Final = re.compile(rf"^\W*{_BEGINS}", re.IGNORECASE)
_WITHIN: Final = re.compile(rf"(?<=[.?!;:])\s+(?={_BEGINS})", re.IGNORECASE)
_ROLE: Final = re.compile(
    r"^(?:(?:de|het|les?|la)\s+)?(?:ministers?|ministres?|collega['’]?s?|leden|membres)\s+(?:en\s+staatssecretarissen\s+)?",
    re.IGNORECASE,
)
_ONE: Final = re.compile(
    r"\s*(?:,|;|\ben\b|\bet\b)?\s*(?P<name>[^(),;]+?)\s*\(\s*(?:n(?:r|°)\.?\s*)?(?P<number>[\w-]+)\s*\)"
)


class Asked(NamedTuple):
    """A minister who was asked, and under which number."""

    name: str
    number: str


def addressees(lines: Sequence[str]) -> tuple[tuple[Asked, ...], tuple[str, ...]]:
    """The ministers that the sentence names, and the lines without that sentence."""
    lines = [part for line in lines for part in _WITHIN.split(line)]
    start = next((index for index, line in enumerate(lines) if _SENTENCE.match(line)), None)
    if start is None:
        return (), tuple(lines)
    end = start + 1
    while end < len(lines) and lines[end] and _goes_on(lines[end - 1], lines[end]):
        end += 1
    words = _ROLE.sub("", _SENTENCE.sub("", " ".join(lines[start:end])))
    found = tuple(Asked(person(one["name"]), one["number"]) for one in _ONE.finditer(words))
    return (found, trimmed([*lines[:start], *lines[end:]])) if found else ((), tuple(lines))


def _goes_on(last: str, line: str) -> bool:
    """Whether the sentence runs on to the next line: it does not end, or another name with its number follows."""
    return not last.endswith((").", ")")) or (last.endswith(")") and _ONE.match(line) is not None)
