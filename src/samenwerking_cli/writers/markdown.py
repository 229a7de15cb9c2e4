"""A document as Markdown; text with Markdown or HTML in it stays text."""

import re
from collections.abc import Iterator
from typing import Final

from samenwerking_cli.document import (
    NO_BREAK,
    Block,
    Document,
    Fields,
    Heading,
    Inline,
    Items,
    Listing,
    Paragraph,
    Table,
    one_line,
    visible,
)

_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>|&#~])")
_LINE_START: Final = re.compile(r"^(\s*)([-+=:])(?=\s|$|[-=:])")
_NUMBERED: Final = re.compile(r"^(\s*\d{1,9})([.)])(?=\s|$)")
# Python also strips separators that act; those must be seen.
_BLANK: Final = " \t\n\xa0"
_WEB: Final = ("https://", "http://", "#")


def to_markdown(document: Document) -> str:
    """The whole document as Markdown that ends in a newline."""
    parts = [f"**{escaped(document.announcement)}**"] if document.announcement else []
    parts += ["\n".join(_block(block)) for block in document.blocks]
    if document.foot:
        parts += ["---", escaped(document.foot)]
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """The text on one line, so that every character of it is read and none acts."""
    plain = _SPECIAL.sub(r"\\\1", one_line(text).replace(NO_BREAK, " "))
    return _NUMBERED.sub(r"\1\\\2", _LINE_START.sub(r"\1\\\2", plain))


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"{'#' * block.level} {_inline(block.text)}"
    elif isinstance(block, Paragraph):
        yield _inline(block.text)
    elif isinstance(block, Items):
        yield from (f"- {_inline(item)}" for item in block.items)
    elif isinstance(block, Table):
        yield from _table(block)
    elif isinstance(block, Fields):
        yield from (f"- **{escaped(name)}:** {_inline(value)}" for name, value in block.fields)
    else:
        yield from _listing(block)


def _table(table: Table) -> Iterator[str]:
    yield _row([escaped(column.title) for column in table.columns])
    yield _row(["---:" if column.number else "---" for column in table.columns])
    for row in table.rows:
        yield _row([_inline(cell) for cell in row])


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _listing(block: Listing) -> Iterator[str]:
    lines = ["".join(visible(span.text) for span in line) for line in block.lines]
    longest = max((len(run) for line in lines for run in re.findall("`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    yield from (fence, *lines, fence)


def _inline(text: Inline) -> str:
    parts: list[str] = []
    for span in text:
        lead, body, trail = _trimmed(span.text)
        written = escaped(body)
        if span.strong and body:
            written = f"**{written}**"
        if span.link and span.link.startswith(_WEB) and body:
            written = f"[{written}](<{_address(span.link)}>)"
        parts.append(lead + written + trail)
    return "".join(parts).strip()


def _trimmed(text: str) -> tuple[str, str, str]:
    body = text.strip(_BLANK)
    if not body:
        return (" " if text else "", "", "")
    return (" " if text[0] in _BLANK else "", body, " " if text[-1] in _BLANK else "")


def _address(link: str) -> str:
    return "".join(char for char in link if char not in "<>\\" and char.isprintable() and char != " ")
