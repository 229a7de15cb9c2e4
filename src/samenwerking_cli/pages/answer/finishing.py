"""What a rendered answer still needs: tones, unbroken numbers, numbered notes, and its open points."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from samenwerking_cli.document import (
    NO_BREAK,
    Block,
    Heading,
    Inline,
    Item,
    Items,
    Lines,
    Listing,
    Note,
    Notes,
    Paragraph,
    Span,
    Table,
    inline,
    plain,
    texts_of,
)
from samenwerking_cli.dutch.dates import MONTHS
from samenwerking_cli.model.register import Register
from samenwerking_cli.pages.answer.marks import OPEN, UNSOURCED
from samenwerking_cli.pages.naming import source_words

_OPEN_POINT: Final = re.compile(rf"\[{OPEN}\b[^\]]*\]?")
_MARKED: Final = re.compile(rf"({_OPEN_POINT.pattern}|{re.escape(UNSOURCED)})")
# Where no line may break: inside a number, inside a date, behind `nr.`.
_BOUND: Final = re.compile(
    rf"(?<=[0-9]) (?=[0-9]{{3}}(?![0-9]))|(?<=[0-9]) (?=(?:{'|'.join(MONTHS)})\b)|(?<=\bnr\.) (?=[0-9])"
    rf"|(?:{'|'.join(f'(?<= {month})' for month in MONTHS)}) (?=[0-9]{{4}}\b)"
)


def finished(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with their tones, with numbers that do not break, and each number before its first sentence."""
    return tuple(mapped(block, _toned) for block in _joined_labels(blocks))


def open_points_in(blocks: Iterable[Block]) -> tuple[str, ...]:
    """Every open point that the answer shows, whoever wrote it, each once."""
    texts = (plain(text) for block in blocks for text in texts_of(block))
    return tuple(dict.fromkeys(point for text in texts for point in _OPEN_POINT.findall(text)))


def placed_points(blocks: Iterable[Block]) -> dict[str, str]:
    """Every open point with the number and letter under which it stands first: `2, b)`."""
    places: dict[str, str] = {}
    number = letter = ""
    for block in blocks:
        if isinstance(block, Item):
            number, letter = (number, block.label) if block.level > 1 else (block.label.removesuffix("."), "")
        elif isinstance(block, Heading):
            number = letter = ""
        for point in open_points_in([block]):
            places.setdefault(point, ", ".join(part for part in (number, letter) if part))
    return places


def with_notes(blocks: Sequence[Block], register: Register) -> tuple[Block, ...]:
    """References numbered in the order in which they are read, and the list of sources that they point to."""
    spans = (span for block in blocks for text in texts_of(block) for span in text)
    numbers: dict[str, str] = {}
    for span in spans:
        if span.note is not None and span.note in register.sources:
            numbers.setdefault(span.note, str(len(numbers) + 1))
    if not numbers:
        return tuple(blocks)

    def numbered(text: Inline) -> Inline:
        return tuple(
            span._replace(text=f"[{numbers[span.note]}]", note=numbers[span.note]) if span.note in numbers else span
            for span in text
        )

    sources = ((number, register.sources[id]) for id, number in numbers.items())
    notes = Notes(tuple(Note(number, inline(Span(source_words(one), link=one.url))) for number, one in sources))
    return (*(mapped(block, numbered) for block in blocks), Heading(2, inline("Bronnen")), notes)


def mapped(block: Block, change: Callable[[Inline], Inline]) -> Block:
    """The block with every run of text changed."""
    if isinstance(block, (Heading, Paragraph, Item)):
        return replace(block, text=change(block.text))
    if isinstance(block, (Lines, Listing)):
        return replace(block, lines=tuple(change(line) for line in block.lines))
    if isinstance(block, Items):
        return replace(block, items=tuple(change(item) for item in block.items))
    if isinstance(block, Table):
        return replace(block, rows=tuple(tuple(change(cell) for cell in row) for row in block.rows))
    if isinstance(block, Notes):
        return replace(block, notes=tuple(Note(note.label, change(note.text)) for note in block.notes))
    return replace(block, fields=tuple((name, change(value)) for name, value in block.fields))


def _joined_labels(blocks: Sequence[Block]) -> Iterator[Block]:
    """A number that stands alone goes before the paragraph that follows it."""
    waiting: Item | None = None
    for block in blocks:
        if waiting and isinstance(block, Paragraph):
            yield replace(waiting, text=block.text)
            waiting = None
            continue
        if waiting:
            yield waiting
            waiting = None
        if isinstance(block, Item) and not block.text:
            waiting = block
        else:
            yield block
    if waiting:
        yield waiting


def _toned(text: Inline) -> Inline:
    return tuple(part for span in text for part in _parts(span))


def _parts(span: Span) -> Iterator[Span]:
    """The span cut at its marks, which get a tone, with numbers that no line breaks."""
    for part in _MARKED.split(_BOUND.sub(NO_BREAK, span.text)):
        if part.startswith(f"[{OPEN}"):
            yield span._replace(text=part, tone="late", strong=True)
        elif part == UNSOURCED:
            yield span._replace(text=part, tone="waiting")
        elif part:
            yield span._replace(text=part)
