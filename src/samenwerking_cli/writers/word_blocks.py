"""The blocks of a document as paragraphs and tables of Word, each in its named style."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Pt
from docx.text.paragraph import Paragraph

from samenwerking_cli.document import (
    Block,
    Column,
    Fields,
    Heading,
    Inline,
    Item,
    Items,
    Lines,
    Listing,
    Notes,
    Table,
    depths,
    inline,
    joined,
    plain,
    texts_of,
)
from samenwerking_cli.document import Paragraph as TextParagraph
from samenwerking_cli.writers.word_notes import Footnotes
from samenwerking_cli.writers.word_numbering import Numbering
from samenwerking_cli.writers.word_text import add_text, shown

_RUNNING: Final = ("Normal", "Onder nummer", "Onder letter")
_BULLETS: Final = ("List Bullet", "Opsomming onder nummer", "Opsomming onder letter")
_NUMBERED: Final = ("Genummerd", "Met letter")
_DEEPEST_HEADING: Final = 3
_ACROSS: Final = 105
_BOLD: Final = 2
# Verdana is 30 % wider than the Calibri in which a page is 105 characters across.
_WIDE_LETTER: Final = 130
_MOST: Final = 45


def write_blocks(made: WordDocument, blocks: Sequence[Block]) -> None:
    """Add every block at the end of the document."""
    notes = [note for block in blocks if isinstance(block, Notes) for note in block.notes]
    footnotes = Footnotes(
        made, notes, (text for block in blocks if not isinstance(block, Notes) for text in texts_of(block))
    )
    numbering = Numbering(made)
    inside = (*depths(blocks), 0)
    for index, (block, depth) in enumerate(zip(blocks, inside[:-1], strict=True)):
        if _is_at_foot(blocks, index, footnotes):
            continue
        if isinstance(block, Item):
            paragraph = _add(made, block.text, _NUMBERED[block.level - 1], footnotes)
            numbering.number(paragraph, block.label, block.level)
            paragraph.paragraph_format.keep_with_next = inside[index + 1] > depth or None
        elif isinstance(block, Items):
            for item in block.items:
                numbering.bullet(_add(made, item, _BULLETS[depth], footnotes))
        elif isinstance(block, Table):
            _write_table(made, block, footnotes)
        else:
            for text, style in _paragraphs(block, depth, footnotes):
                paragraph = _add(made, text, style, footnotes)
            if isinstance(block, Listing) and block.lines:
                paragraph.paragraph_format.space_after = Pt(8)


def is_wide(blocks: Sequence[Block]) -> bool:
    """Whether the words of a table do not fit across a page that stands."""
    return any(isinstance(block, Table) and sum(_least(block)) > _ACROSS for block in blocks)


def _is_at_foot(blocks: Sequence[Block], index: int, footnotes: Footnotes) -> bool:
    """Whether the block is a list of notes that all stand at the foot of pages, or the heading of that list."""
    block = blocks[index]
    if isinstance(block, Heading) and index + 1 < len(blocks):
        block = blocks[index + 1]
    return isinstance(block, Notes) and all(footnotes.holds(note.label) for note in block.notes)


def _paragraphs(block: Block, depth: int, footnotes: Footnotes) -> Iterator[tuple[Inline, str]]:
    """The paragraphs of a block that is no list and no table, with their styles."""
    if isinstance(block, Heading):
        yield block.text, f"Heading {min(block.level, _DEEPEST_HEADING)}"
    elif isinstance(block, TextParagraph):
        yield block.text, _RUNNING[depth]
    elif isinstance(block, Lines):
        yield joined(block.lines, "\n"), "Hoofding"
    elif isinstance(block, Listing):
        yield from ((line, "Brontekst") for line in block.lines)
    elif isinstance(block, Fields):
        yield from ((inline(f"{name}\t", *value), "Veld") for name, value in block.fields)
    elif isinstance(block, Notes):
        unplaced = (note for note in block.notes if not footnotes.holds(note.label))
        yield from ((inline(f"[{note.label}] ", *note.text), _RUNNING[depth]) for note in unplaced)


def _add(made: Any, text: Inline, style: str, footnotes: Footnotes) -> Paragraph:
    paragraph: Paragraph = made.add_paragraph(style=style)
    add_text(paragraph, text, footnotes)
    return paragraph


def _write_table(made: WordDocument, table: Table, footnotes: Footnotes) -> None:
    """A caption, a heading row that every page repeats, and rows that no page breaks."""
    if table.caption:
        made.add_paragraph(shown(table.caption), style="Caption")
    written: Any = made.add_table(rows=0, cols=len(table.columns), style="Tabel")
    written.autofit = False
    heading = tuple(inline(column.title) for column in table.columns)
    for index, cells in enumerate((heading, *table.rows)):
        row = written.add_row()
        for name in ("w:cantSplit", "w:tblHeader")[: 1 if index else 2]:
            row._tr.get_or_add_trPr().append(OxmlElement(name))
        for column, cell, text in zip(table.columns, row.cells, cells, strict=True):
            paragraph = cell.paragraphs[0]
            paragraph.style = "Tabeltekst"
            paragraph.alignment = 2 if column.number else None
            add_text(paragraph, text, footnotes)
    _set_widths(made, written, _widths(table))
    _describe(written, table)
    made.add_paragraph(style="Tabeltekst")


def _describe(written: Any, table: Table) -> None:
    """The alternative text, and that the first column names its row."""
    properties = written._tbl.tblPr
    look = properties.find(qn("w:tblLook"))
    if look is not None:
        for name, value in (("val", "04A0"), ("firstRow", "1"), ("firstColumn", "1"), ("lastRow", "0"),
                            ("lastColumn", "0"), ("noHBand", "0"), ("noVBand", "1")):  # fmt: skip
            look.set(qn(f"w:{name}"), value)
    columns = ", ".join(shown(column.title) for column in table.columns)
    told = (("w:tblCaption", shown(table.caption) or "Tabel"), ("w:tblDescription", f"Kolommen: {columns}"))
    for name, words in told:
        element = OxmlElement(name)
        element.set(qn("w:val"), words)
        properties.append(element)


def _least(table: Table) -> list[int]:
    """How many characters each column needs: its longest word, or its longest cell where no line may break."""
    return [
        2 + max(_BOLD + max(map(len, column.title.split()), default=0), *_unbroken_lengths(column, cells))
        for column, cells in _columns(table)
    ]


def _unbroken_lengths(column: Column, cells: Sequence[str]) -> Iterator[int]:
    """How long the words of the cells are, or the cells where no line may break; a hard space breaks no line."""
    yield 0
    yield from (len(word) for cell in cells for word in ([cell] if column.unbroken else re.split(r"[ \n]", cell)))


def _widths(table: Table) -> list[int]:
    """What each column gets: what it needs, and of what is left the more the longer its cells are.

    A house style may have a wider letter: where there is room for that, a column needs more.
    """
    least = _least(table)
    roomy = [need * _WIDE_LETTER // 100 for need in least]
    least = roomy if sum(roomy) <= _ACROSS else least
    longest = [min(_MOST, 2 + max(map(len, cells))) for _, cells in _columns(table)]
    wanted = [max(0, long - short) for long, short in zip(longest, least, strict=True)]
    left = max(0, _ACROSS - sum(least))
    return [short + left * more // max(1, sum(wanted)) for short, more in zip(least, wanted, strict=True)]


def _columns(table: Table) -> Iterator[tuple[Column, list[str]]]:
    for index, column in enumerate(table.columns):
        yield column, [column.title, *(plain(row[index]) for row in table.rows)]


def _set_widths(made: WordDocument, written: Any, wanted: Sequence[int]) -> None:
    section = made.sections[-1]
    edges = (section.left_margin or 0) + (section.right_margin or 0)
    room = (section.page_width or 0) - edges
    for column, share in zip(written.columns, wanted, strict=True):
        width = Emu(room * share // sum(wanted))
        column.width = width
        for cell in column.cells:
            cell.width = width
