"""The neutral document that every page becomes and every writer reads."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, TypeAlias

Tone = Literal["plain", "good", "waiting", "late", "muted"]
"""A meaning, not a colour: words or a symbol always say the same beside it."""

CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
"""Characters that act instead of being read; newline and tab aside."""
NO_BREAK: Final = "\xa0"
_BLANK: Final = re.compile(r"[ \t\n]+")


class Span(NamedTuple):
    """A run of text with a tone.

    `strong` is for what the eye must find, `link` an address or an anchor, `fixed` an id that no line breaks.
    """

    text: str
    tone: Tone = "plain"
    strong: bool = False
    link: str | None = None
    fixed: bool = False


Inline: TypeAlias = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the document's title."""

    level: int
    text: Inline


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: Inline


@dataclass(frozen=True, slots=True)
class Items:
    """A list without order."""

    items: tuple[Inline, ...]


class Column(NamedTuple):
    """A column of a table. `unbroken`: its words are facts or ids that are never cut; `number`: aligned right."""

    title: str
    unbroken: bool = False
    number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns. The first column names the row; `caption` says what the table holds."""

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Inline, ...], ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """Names with their values."""

    fields: tuple[tuple[str, Inline], ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """Lines of source text that keep their spaces."""

    lines: tuple[Inline, ...]


Block: TypeAlias = Heading | Paragraph | Items | Table | Fields | Listing


@dataclass(frozen=True, slots=True)
class Document:
    """A page in Dutch. `foot` says from which day and revision it speaks; `announcement` stands on every page."""

    title: str
    blocks: tuple[Block, ...]
    foot: str = ""
    announcement: str = ""


def inline(*parts: str | Span) -> Inline:
    """Spans from texts and spans; empty texts fall away."""
    return tuple(part if isinstance(part, Span) else Span(part) for part in parts if part)


def joined(parts: Iterable[Inline], separator: str) -> Inline:
    """The parts one after the other with the separator between them."""
    result: list[Span] = []
    for part in parts:
        if part:
            result.extend([Span(separator), *part] if result else part)
    return tuple(result)


def plain(text: Inline) -> str:
    """The text without its tones."""
    return "".join(span.text for span in text)


def visible(text: str) -> str:
    """The text with its control characters shown, so that none of them acts."""
    if text.isprintable():
        return text
    return CONTROL.sub(lambda match: f"‹U+{ord(match[0]):04X}›", text)


def one_line(text: str) -> str:
    """The text on one line, with its control characters shown; spaces that may not break stay."""
    return text if text.isprintable() else visible(_BLANK.sub(" ", text).strip(" "))


def unbroken(text: str) -> str:
    """The text with spaces at which no line may break."""
    return text.replace(" ", NO_BREAK)
