"""The neutral document that every page becomes and every writer reads."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, TypeAlias

Tone = Literal["plain", "good", "waiting", "late", "muted"]
"""A meaning, not a colour: words or a symbol always say the same beside it."""

CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
"""Characters that act instead of being read; newline and tab aside."""
NO_BREAK: Final = "\xa0"
LABEL: Final = re.compile(
    r"[0-9]{1,9}[a-z]{0,3}(?:(?:-| en |, )[0-9]{1,9}[a-z]{0,3})*[.)]"  # 1. 1) 1-2. 1, 2 en 4. 2a en 2b.
    r"|[a-z]\.|[a-z]{1,2}\)"  # a. a) aa)
)
"""The number or the letter that opens an item."""
_BLANK: Final = re.compile(r"[ \t\n]+")
_WEB: Final = ("https://", "http://", "#")
_NOT_IN_ADDRESS: Final = re.compile(r"[\s<>\\|`]")


class Span(NamedTuple):
    """A run of text with a tone.

    `strong` is for what the eye must find, `link` an address or an anchor, `fixed` an id that no line breaks. `note`
    refers to the note with that label; the text is then the label between brackets.
    """

    text: str
    tone: Tone = "plain"
    strong: bool = False
    link: str | None = None
    fixed: bool = False
    note: str | None = None


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
class Lines:
    """Lines that stay under one another, as in the head of a letter."""

    lines: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A paragraph with its number or letter, as in `LABEL`; `depths` tells which blocks it holds."""

    label: str
    text: Inline

    @property
    def level(self) -> int:
        """2 for a label that ends in a bracket, else 1."""
        return 2 if self.label.endswith(")") else 1


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


class Note(NamedTuple):
    """What a note says, under the label by which spans refer to it: letters, digits and hyphens."""

    label: str
    text: Inline


@dataclass(frozen=True, slots=True)
class Notes:
    """Notes, mostly at the end."""

    notes: tuple[Note, ...]


Block: TypeAlias = Heading | Paragraph | Lines | Item | Items | Table | Fields | Listing | Notes


@dataclass(frozen=True, slots=True)
class Document:
    """A page or a letter in Dutch.

    `foot` says from which day and revision it speaks; `announcement` stands on every page; `about` is what a final
    document says of itself in its properties only.
    """

    title: str
    blocks: tuple[Block, ...]
    foot: str = ""
    announcement: str = ""
    form: Literal["page", "letter"] = "page"
    about: str = ""


def depths(blocks: Iterable[Block]) -> tuple[int, ...]:
    """For every block how many items it stands inside.

    An item holds what follows it, until an item of its own level or a higher one, a heading, or the notes.
    """
    result: list[int] = []
    levels: list[int] = []
    for block in blocks:
        if isinstance(block, Item):
            levels = [level for level in levels if level < block.level]
        elif isinstance(block, (Heading, Notes)):
            levels = []
        result.append(len(levels))
        if isinstance(block, Item):
            levels.append(block.level)
    return tuple(result)


def texts_of(block: Block) -> Iterator[Inline]:
    """Every run of text in a block, in reading order."""
    if isinstance(block, (Heading, Paragraph, Item)):
        yield block.text
    elif isinstance(block, (Lines, Listing)):
        yield from block.lines
    elif isinstance(block, Items):
        yield from block.items
    elif isinstance(block, Table):
        yield from (cell for row in block.rows for cell in row)
    elif isinstance(block, Notes):
        yield from (note.text for note in block.notes)
    else:
        yield from (value for _, value in block.fields)


def label_of(text: str) -> str | None:
    """The label with which the text begins, None without one; a blank or the end follows it."""
    match = LABEL.match(text)
    return match[0] if match and text[match.end() :][:1] in ("", " ") else None


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


def address(link: str | None) -> str | None:
    """The address of a web page or an anchor, with what may not stand in one percent-encoded; None for any other."""
    if link is None or not link.startswith(_WEB):
        return None
    return CONTROL.sub(_percent, _NOT_IN_ADDRESS.sub(_percent, link))


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode())
