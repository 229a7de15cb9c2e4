"""A document as lines for a terminal or a pipe; colour is added only when it is asked for."""

from collections.abc import Iterator
from typing import Final

from samenwerking_cli.document import (
    Block,
    Document,
    Fields,
    Heading,
    Inline,
    Item,
    Items,
    Lines,
    Listing,
    Notes,
    Paragraph,
    Span,
    Table,
    Tone,
    depths,
    one_line,
    unbroken,
    visible,
)
from samenwerking_cli.writers.layout import Line, cell_width, table_lines, wrap

# Colours that read on a dark and on a light background.
_STYLES: Final[dict[Tone, str]] = {
    "plain": "",
    "good": "green",
    "waiting": "yellow",
    "late": "bold red",
    "muted": "dim",
}

# How far the blocks of an item stand to the right of its label.
_INDENT: Final = 3
# Text is never made narrower than this, even where it then runs over.
_LEAST: Final = 20


def to_terminal(document: Document, *, width: int, colour: bool) -> str:
    """The whole document as text that ends in a newline; the foot is for paper and pages, and for a letter."""
    lines: list[Line] = []
    if document.announcement:
        lines += [*wrap((Span(document.announcement, "late", strong=True),), width), ()]
    before: Block | None = None
    for block, depth in zip(document.blocks, depths(document.blocks), strict=True):
        if before is not None and not _belongs_together(before, block):
            lines.append(())
        margin = _INDENT * depth
        lines += ((Span(" " * margin), *line) if margin and line else line for line in _block(block, width - margin))
        before = block
    if document.form == "letter" and document.foot:
        lines += [(), *wrap((Span(document.foot, "muted"),), width)]
    paint = _painter() if colour else _text
    return "\n".join(paint(line) for line in lines) + "\n"


def _belongs_together(before: Block, block: Block) -> bool:
    return isinstance(before, Heading) or (isinstance(before, (Paragraph, Item)) and isinstance(block, Items))


def _block(block: Block, width: int) -> Iterator[Line]:
    if isinstance(block, Heading):
        yield from wrap(tuple(span._replace(strong=True) for span in block.text), width)
    elif isinstance(block, Paragraph):
        yield from wrap(block.text, width)
    elif isinstance(block, Lines):
        for line in block.lines:
            yield from wrap(line, width)
    elif isinstance(block, Item):
        yield from _item(block, width)
    elif isinstance(block, (Items, Notes)):
        yield from _listed(block, width)
    elif isinstance(block, Table):
        yield from _table(block, width)
    elif isinstance(block, Fields):
        yield from _fields(block, width)
    else:
        yield from _listing(block)


def _table(table: Table, width: int) -> Iterator[Line]:
    for row in table_lines(table, width):
        yield from row


def _fields(block: Fields, width: int) -> Iterator[Line]:
    margin = min(max(cell_width(name) for name, _ in block.fields) + 2, width // 3)
    for name, value in block.fields:
        yield from _hanging(Span(one_line(name).ljust(margin), "muted"), value, width)


def _item(block: Item, width: int) -> Iterator[Line]:
    """The label and beside it the text, under which its further lines and blocks hang; a long label juts out."""
    label = one_line(block.label)
    if cell_width(label) < _INDENT:
        yield from _hanging(Span(label.ljust(_INDENT)), block.text, width)
        return
    for index, line in enumerate(wrap((Span(f"{unbroken(label)} "), *block.text), max(_LEAST, width - _INDENT))):
        yield (Span(" " * _INDENT), *line) if index else line


def _listed(block: Items | Notes, width: int) -> Iterator[Line]:
    entries = (
        [("- ", item) for item in block.items]
        if isinstance(block, Items)
        else [(f"[{one_line(note.label)}] ", note.text) for note in block.notes]
    )
    for lead, text in entries:
        yield from _hanging(Span(lead), text, width)


def _hanging(lead: Span, text: Inline, width: int) -> Iterator[Line]:
    indent = cell_width(lead.text)
    for index, line in enumerate(wrap(text, max(_LEAST, width - indent))):
        yield (Span(" " * indent) if index else lead, *line)


def _listing(block: Listing) -> Iterator[Line]:
    for line in block.lines:
        yield tuple(Span(visible(span.text), span.tone, span.strong) for span in line)


def _text(line: Line) -> str:
    return "".join(span.text for span in line).rstrip()


class _painter:  # noqa: N801
    """Paints a line; rich knows what a style is called in the terminal's own codes."""

    def __init__(self) -> None:
        # rich.style takes 8 ms to import and is needed on a terminal only.
        from rich.style import Style

        self._styles = {
            (tone, strong): Style.parse(f"{style} {'bold' if strong else ''}".strip() or "none")
            for tone, style in _STYLES.items()
            for strong in (False, True)
        }

    def __call__(self, line: Line) -> str:
        painted = (self._styles[span.tone, span.strong].render(span.text) for span in line)
        return "".join(painted)
