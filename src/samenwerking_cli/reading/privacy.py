"""Where internal facts stand in the files, so that no excerpt or message shows them (contract §7)."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from yaml.events import MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent, SequenceStartEvent

from samenwerking_cli.dutch.glossary import GLOSSARY, english_key
from samenwerking_cli.nearest import near_miss
from samenwerking_cli.reading.nodes import MapNode, Node
from samenwerking_cli.reading.text import plain_lines
from samenwerking_cli.reading.tree import events, parse_tree

MASK: Final = "‹intern›"
_SENSITIVE: Final = ("internal", "contact", "public")
_KNOWN: Final = frozenset(term.key for term in GLOSSARY)
_ID_LIKE: Final = re.compile(r"\bid[\"']?[ \t]*:[ \t]*[\"']?([\w-]+)")
_WORD: Final = re.compile(r"[\w-]+")
_KEY_LIKE: Final = re.compile(r"([\w-]+)[\"']?[ \t]*:")


class Hidden(NamedTuple):
    """Lines of one file, first and last included, that are not public; `id` is that of a record that is hidden."""

    file: str
    first: int
    last: int
    id: str = ""

    def holds(self, file: str, line: int) -> bool:
        """Whether the line is one of these."""
        return self.file == file and self.first <= line <= self.last


def hidden_lines(file: str, text: str) -> tuple[Hidden, ...]:
    """The hidden lines of a file; all of them when it cannot be read and mentions anything internal."""
    if parse_tree(file, text).root is not None:
        return tuple(_parts(file, plain_lines(text)))
    if not _mentions_internal(text):
        return ()
    last = text.count("\n") + 1
    return tuple(Hidden(file, 1, last, id) for id in ("", *dict.fromkeys(_ID_LIKE.findall(text))))


def words_if_internal(text: str) -> frozenset[str]:
    """The words of a text that mentions anything internal; none of another."""
    return frozenset(_WORD.findall(text)) if _mentions_internal(text) else frozenset()


def _mentions_internal(text: str) -> bool:
    return any(_meaning(word) for word in set(_KEY_LIKE.findall(text)))


def is_hidden(node: Node) -> bool:
    """Whether a record says that it is not public.

    Any value but `true` counts as that, under a misspelt key too: a fault must not open what was meant to stay closed.
    """
    if not isinstance(node, MapNode):
        return False
    return any(_meaning(entry[0]) == "public" and entry[2] != "true" for entry in node.entries)


class _Frame:
    """A mapping or a list that is being read."""

    def __init__(self, first: int, *, is_map: bool) -> None:
        self.first = first
        self.is_map = is_map
        self.key: tuple[str, int] | None = None
        self.hidden = False
        self.id = ""

    def complete(self, file: str, value: str | None, last: int) -> Hidden | None:
        """Take a finished value; the lines of key and value when they are internal."""
        if self.key is None:
            return None
        key, first = self.key
        self.key = None
        meaning = _meaning(key)
        if meaning == "public" and value != "true":
            self.hidden = True
        if key == "id":
            self.id = value or ""
        return Hidden(file, first, last) if meaning in ("internal", "contact") else None


def _parts(file: str, text: str) -> Iterator[Hidden]:
    """What is internal in a text that can be read."""
    frames: list[_Frame] = []
    last = 1
    for event in events(text):
        value: str | None = None
        line = event.start_mark.line + 1
        if isinstance(event, (MappingStartEvent, SequenceStartEvent)):
            above = frames[-1].key if frames else None
            frames.append(_Frame(above[1] if above else line, is_map=isinstance(event, MappingStartEvent)))
            continue
        if isinstance(event, ScalarEvent):
            last = _last_line(event)
            if frames and frames[-1].is_map and frames[-1].key is None:
                frames[-1].key = (event.value, line)
                continue
            value = event.value
        elif isinstance(event, (MappingEndEvent, SequenceEndEvent)):
            # A closing bracket has a place of its own; without brackets the last value is the end.
            last = _last_line(event) if _has_bracket(event) else last
            frame = frames.pop()
            if frame.hidden:
                yield Hidden(file, frame.first, last, frame.id)
        else:
            continue
        part = frames[-1].complete(file, value, last) if frames else None
        if part:
            yield part


def _has_bracket(event: MappingEndEvent | SequenceEndEvent) -> bool:
    start, end = event.start_mark, event.end_mark
    return start is not None and end is not None and end.column > start.column


def _last_line(event: ScalarEvent | MappingEndEvent | SequenceEndEvent) -> int:
    start, end = event.start_mark, event.end_mark
    assert start is not None
    assert end is not None
    return end.line if end.column == 0 and end.line > start.line else end.line + 1


@lru_cache(maxsize=4096)
def _meaning(key: str) -> str | None:
    """The sensitive key that is written here or that was meant."""
    if key in _KNOWN:
        return key if key in _SENSITIVE else None
    english = english_key(key)
    return english if english in _SENSITIVE else near_miss(key, _SENSITIVE)
