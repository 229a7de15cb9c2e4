"""A document as lines for a terminal or a pipe; colour is added only when it is asked for."""

from collections.abc import Iterator
from typing import Final

from samenwerking_cli.document import (
    Block,
    Document,
    Fields,
    Heading,
    Inline,
    Items,
    Listing,
    Paragraph,
    Span,
    Table,
    Tone,
    one_line,
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


def to_terminal(document: Document, *, width: int, colour: bool) -> str:
    """The whole document as text that ends in a newline; the foot is for paper and pages."""
    lines: list[Line] = []
    if document.announcement:
        lines += [*wrap((Span(document.announcement, "late", strong=True),), width), ()]
    for index, block in enumerate(document.blocks):
        if index and not _belongs_together(document.blocks[index - 1], block):
            lines.append(())
        lines += _block(block, width)
    paint = _painter() if colour else _text
    return "\n".join(paint(line) for line in lines) + "\n"


def _belongs_together(before: Block, block: Block) -> bool:
    return isinstance(before, Heading) or (isinstance(before, Paragraph) and isinstance(block, Items))


def _block(block: Block, width: int) -> Iterator[Line]:
    if isinstance(block, Heading):
        yield from wrap(tuple(Span(span.text, span.tone, strong=True) for span in block.text), width)
    elif isinstance(block, Paragraph):
        yield from wrap(block.text, width)
    elif isinstance(block, Items):
        for item in block.items:
            yield from _hanging("- ", item, width)
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
        yield from _hanging(one_line(name).ljust(margin), value, width)


def _hanging(lead: str, text: Inline, width: int) -> Iterator[Line]:
    indent = cell_width(lead)
    for index, line in enumerate(wrap(text, max(20, width - indent))):
        yield (Span(" " * indent) if index else Span(lead, "muted" if lead.strip() != "-" else "plain"), *line)


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
