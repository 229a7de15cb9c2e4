"""Where internal facts stand in the files, so that no excerpt or message shows them (contract §7)."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from samenwerking_cli.dutch.glossary import GLOSSARY, english_key
from samenwerking_cli.nearest import near_miss
from samenwerking_cli.reading.nodes import MapNode, Node, Place, SeqNode, location
from samenwerking_cli.reading.tree import parse_tree

MASK: Final = "‹intern›"
_SENSITIVE: Final = ("internal", "contact", "public")
_KNOWN: Final = frozenset(term.key for term in GLOSSARY)
_MENTIONED: Final = re.compile(r"int|cont|pub|openbaar|vertrouwelijk|false", re.IGNORECASE)


class Hidden(NamedTuple):
    """Lines of one file, first and last included, that are not public."""

    file: str
    first: int
    last: int

    def holds(self, file: str, line: int) -> bool:
        """Whether the line is one of these."""
        return self.file == file and self.first <= line <= self.last


def hidden_lines(file: str, text: str) -> tuple[Hidden, ...]:
    """The hidden lines of a file; all of them when it cannot be read and mentions anything internal."""
    root = parse_tree(file, text).root
    if root is None:
        whole = Hidden(file, 1, text.count("\n") + 1)
        return (whole,) if _MENTIONED.search(text) else ()
    found: list[Hidden] = []
    _collect(file, root, found)
    return tuple(found)


def is_hidden(node: Node) -> bool:
    """Whether a record says that it is not public.

    Any value but `true` counts as that, under a misspelt key too: a fault must not open what was meant to stay closed.
    """
    if not isinstance(node, MapNode):
        return False
    return any(_meaning(entry[0]) == "public" and entry[2] != "true" for entry in node.entries)


def _collect(file: str, node: Node, found: list[Hidden]) -> None:
    if isinstance(node, SeqNode):
        for item, place in node.items:
            if is_hidden(item) and isinstance(item, MapNode):
                found.append(Hidden(file, _line(file, place), max(item.end, _line(file, place))))
            else:
                _collect(file, item, found)
    elif isinstance(node, MapNode):
        _collect_entries(file, node, found)


def _collect_entries(file: str, node: MapNode, found: list[Hidden]) -> None:
    for index, (key, key_place, value, _) in enumerate(node.entries):
        first = _line(file, key_place)
        if _meaning(key) in ("internal", "contact") or is_hidden(value):
            following = node.entries[index + 1][1] if index + 1 < len(node.entries) else None
            last = _line(file, following) - 1 if following else node.end
            found.append(Hidden(file, first, max(first, last)))
        else:
            _collect(file, value, found)


@lru_cache(maxsize=4096)
def _meaning(key: str) -> str | None:
    """The sensitive key that is written here or that was meant."""
    if key in _KNOWN:
        return key if key in _SENSITIVE else None
    english = english_key(key)
    return english if english in _SENSITIVE else near_miss(key, _SENSITIVE)


def _line(file: str, place: Place) -> int:
    return location(file, place).line
