"""Tables and text in columns of fixed width: words wrap, and facts and ids are never cut."""

from collections.abc import Sequence
from typing import Final, TypeAlias

from samenwerking_cli.document import (
    NO_BREAK,
    Column,
    Inline,
    Span,
    Table,
    one_line,
    plain,
)

Line: TypeAlias = tuple[Span, ...]
GAP: Final = 2
_NARROWEST: Final = 8
_JUDGED: Final = 40
# Latin letters and the signs that pages use: one column each.
_NARROW_UNTIL: Final = "\u0300"
_NARROW: Final = frozenset("–—…‘’“”‹›✓◐○●■→─")


def cell_width(text: str) -> int:
    """How many columns the text takes in a terminal."""
    if text.isascii():
        return len(text)
    # rich.cells takes 4 ms to import and is needed for wide and combining characters only.
    if all(char < _NARROW_UNTIL or char in _NARROW for char in text):
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def wrap(text: Inline, width: int) -> list[Line]:
    """The text in lines of at most `width`, broken between words; a longer word keeps a line of its own."""
    lines: list[list[Span]] = [[]]
    used = 0
    for span, word, spaced in _words(text):
        size = cell_width(word)
        gap = 1 if spaced and used else 0
        if used and spaced and used + gap + size > width:
            lines.append([])
            used = gap = 0
        _append(lines[-1], span, " " * gap + word)
        used += gap + size
    return [tuple(line) for line in lines]


def table_lines(table: Table, width: int) -> list[list[Line]]:
    """The header with its rule and then the lines of each row, within `width` when the words allow it."""
    widths = _widths(table, width)
    header = tuple((Span(column.title, strong=True),) for column in table.columns)
    rule = (" " * GAP).join("─" * one for one in widths)
    head = [*_row_lines(header, table.columns, widths), (Span(rule, "muted"),)]
    return [head, *(_row_lines(row, table.columns, widths) for row in table.rows)]


def _words(text: Inline) -> list[tuple[Span, str, bool]]:
    """Every word with its span and whether a space stands before it."""
    words: list[tuple[Span, str, bool]] = []
    space = False
    for span in text:
        clean = one_line(span.text)
        space = space or span.text[:1].isspace()
        for index, word in enumerate(clean.split(" ")):
            if index:
                space = True
            if word:
                words.append((span, word, space))
                space = False
        space = space or span.text[-1:].isspace()
    return words


def _append(line: list[Span], like: Span, text: str) -> None:
    text = text.replace(NO_BREAK, " ")
    if line and (line[-1].tone, line[-1].strong, line[-1].link) == (like.tone, like.strong, like.link):
        text = line.pop().text + text
    line.append(Span(text, like.tone, like.strong, like.link))


def _row_lines(row: Sequence[Inline], columns: Sequence[Column], widths: Sequence[int]) -> list[Line]:
    cells = [wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
    height = max(len(cell) for cell in cells)
    lines: list[Line] = []
    for index in range(height):
        spans: list[Span] = []
        for cell, column, width in zip(cells, columns, widths, strict=True):
            part = cell[index] if index < len(cell) else ()
            blank = " " * max(0, width - cell_width(plain(part)))
            spans += [Span(blank), *part] if column.number else [*part, Span(blank)]
            spans.append(Span(" " * GAP))
        lines.append(_without_trailing_space(spans))
    return lines


def _without_trailing_space(spans: list[Span]) -> Line:
    while spans and not spans[-1].text.strip():
        spans.pop()
    return tuple(span for span in spans if span.text)


def _widths(table: Table, width: int) -> list[int]:
    """A width for each column: as wide as needed, else narrower where that costs the fewest extra lines.

    No column becomes narrower than its longest word, and none that may not break becomes narrower at all.
    """
    columns = [
        _ColumnFit(column, [plain(row[index]) for row in table.rows]) for index, column in enumerate(table.columns)
    ]
    widths = [one.wanted for one in columns]
    while sum(widths) + GAP * (len(widths) - 1) > width:
        narrower = [index for index, one in enumerate(columns) if widths[index] > one.least]
        if not narrower:
            break
        best = min(narrower, key=lambda index: (_height(columns, widths, index), -widths[index]))
        widths[best] -= 1
    return widths


class _ColumnFit:
    """How many lines the cells of one column take at a width, judged by its first rows."""

    def __init__(self, column: Column, texts: Sequence[str]) -> None:
        self.wanted = max(cell_width(one_line(text)) for text in (column.title, *texts))
        self._words = [
            [cell_width(word) for word in one_line(text).split(" ")] for text in (column.title, *texts[:_JUDGED])
        ]
        longest = max((max(words) for words in self._words), default=0)
        self.least = (
            self.wanted if column.unbroken else min(self.wanted, max(_NARROWEST, longest, _longest_word(texts)))
        )
        self._lines: dict[int, list[int]] = {}

    def lines(self, width: int) -> list[int]:
        """The number of lines of each judged cell."""
        if width not in self._lines:
            self._lines[width] = [_line_count(words, width) for words in self._words]
        return self._lines[width]


def _line_count(words: Sequence[int], width: int) -> int:
    lines, used = 1, 0
    for word in words:
        if used and used + 1 + word > width:
            lines, used = lines + 1, word
        else:
            used += word + (1 if used else 0)
    return lines


def _height(columns: Sequence[_ColumnFit], widths: Sequence[int], narrowed: int) -> int:
    """The lines that the judged rows take when one column gets one narrower."""
    cells = [
        one.lines(width - (index == narrowed)) for index, (one, width) in enumerate(zip(columns, widths, strict=True))
    ]
    return sum(max(row) for row in zip(*cells, strict=True))


def _longest_word(texts: Sequence[str]) -> int:
    return max((cell_width(word) for text in texts for word in text.split(" ")), default=0)
