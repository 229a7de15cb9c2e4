"""Markdown read into a document: what the writer writes, and what people write in a template."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from samenwerking_cli.document import (
    Block,
    Column,
    Document,
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
    joined,
    label_of,
    plain,
    visible,
)
from samenwerking_cli.writers.markdown import NOTE_LABEL, held

_REFERENCE: Final = re.compile(rf"\[\^({NOTE_LABEL.pattern})\]")
_DEFINITION: Final = re.compile(rf"{_REFERENCE.pattern}:")


class _Markdown(MarkdownIt):
    """A reader that leaves addresses as they are written: `address` judges them."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802
        return True


# Raw HTML and what is indented stay text. Without `text_join` escaped characters stay apart, so that `\[^1\]` is no
# reference and `1\.` no label. An image in an image has no limit of depth.
_READER: Final = (
    _Markdown("commonmark")
    .enable("table")
    .disable(["html_block", "html_inline", "code", "reference", "image", "text_join"])
)


class _Node(NamedTuple):
    """A token of a block with the blocks inside it."""

    token: Token
    inside: "tuple[_Node, ...]"


class _Line(NamedTuple):
    """A line, after a break that stays or not; each span with whether it was written as it is, without a backslash."""

    hard: bool
    spans: list[tuple[Span, bool]]


class _Opening(NamedTuple):
    """What a line begins with that makes it an item or a note, and how long that is."""

    kind: type[Item] | type[Note]
    label: str
    size: int


def read_markdown(text: str) -> Document:
    """The document that the Markdown says: any text is one."""
    clean = visible(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    nodes = tuple(_nodes(iter(_READER.parse(clean))))
    foot = _foot(nodes[-2:])
    blocks = tuple(_as_one((block for node in nodes[: -2 if foot else None] for block in _blocks(node)), Notes))
    titles = (plain(block.text) for block in blocks if isinstance(block, Heading) and block.level == 1)
    return Document(next(titles, ""), blocks, foot=foot)


def _nodes(tokens: Iterator[Token]) -> Iterator[_Node]:
    for token in tokens:
        if token.nesting < 0:
            return
        yield _Node(token, tuple(_nodes(tokens)) if token.nesting > 0 else ())


def _foot(nodes: Sequence[_Node]) -> str:
    """What stands alone under a line at the very end."""
    if [node.token.type for node in nodes] != ["hr", "paragraph_open"]:
        return ""
    blocks = tuple(_blocks(nodes[1]))
    return plain(blocks[0].text) if len(blocks) == 1 and isinstance(blocks[0], Paragraph) else ""


def _as_one(blocks: Iterable[Block], kind: type[Items] | type[Notes]) -> Iterator[Block]:
    """The blocks, of which neighbours of the kind are one."""
    for same, group in groupby(blocks, type):
        if same is not kind:
            yield from group
        elif kind is Items:
            yield Items(tuple(item for block in group if isinstance(block, Items) for item in block.items))
        else:
            yield Notes(tuple(note for block in group if isinstance(block, Notes) for note in block.notes))


def _blocks(node: _Node, *, numbered: bool = False) -> Iterator[Block]:
    """The blocks of a node; `numbered` says that the number of an item stands in front of it."""
    kind = node.token.type
    if kind == "paragraph_open":
        yield from _paragraph(_lines(node), numbered=numbered)
    elif kind == "heading_open":
        yield Heading(int(node.token.tag[1:]), _text_of(node))
    elif kind == "list_item_open":
        yield from _item(node)
    elif kind == "bullet_list_open":
        # Lists inside the list become part of it.
        yield from _as_one((block for item in node.inside for block in _bullet(item)), Items)
    elif kind == "table_open":
        yield _table(node)
    elif kind == "fence":
        lines = node.token.content.removesuffix("\n").split("\n") if node.token.content else []
        yield Listing(tuple((Span(line),) if line else () for line in lines))
    else:
        for inner in node.inside:
            yield from _blocks(inner)


def _item(node: _Node) -> Iterator[Block]:
    """An item under the number as it was written, and then what else stands in it."""
    label = node.token.info + node.token.markup
    blocks = [block for index, inner in enumerate(node.inside) for block in _blocks(inner, numbered=not index)]
    first = blocks[0] if blocks else None
    if isinstance(first, (Paragraph, Lines)):
        text, *others = first.lines if isinstance(first, Lines) else (first.text,)
        yield Item(label, text)
        blocks[:1] = _standing(others)
    else:
        yield Item(label, ())
    yield from blocks


def _bullet(node: _Node) -> Iterator[Block]:
    """An item without a number, and then what else stands in it."""
    first, *others = [block for inner in node.inside for block in _blocks(inner)] or [Paragraph(())]
    if isinstance(first, Paragraph):
        yield Items((first.text,))
    elif isinstance(first, Lines):
        yield Items((held(joined(first.lines, " ")),))
    else:
        yield first
    yield from others


def _table(node: _Node) -> Table:
    head, *body = [row for part in node.inside for row in part.inside]
    columns = (
        Column(plain(_text_of(cell)), number=cell.token.attrs.get("style") == "text-align:right")
        for cell in head.inside
    )
    return Table("", tuple(columns), tuple(tuple(_text_of(cell) for cell in row.inside) for row in body))


def _text_of(node: _Node) -> Inline:
    """The text of a heading or a cell, on one line."""
    return held(joined(_texts(_lines(node)), " "))


def _paragraph(lines: Sequence[_Line], *, numbered: bool) -> Iterator[Block]:
    """The paragraph, cut where a note begins, and where a label begins a line after a label."""
    while lines:
        opening = _opening(lines[0], items=True)
        items = numbered or (opening is not None and opening.kind is Item)
        begun = (index for index, line in enumerate(lines) if index and not line.hard and _opening(line, items=items))
        size = next(begun, len(lines))
        texts = _texts(lines[:size], skipped=opening.size if opening else 0)
        if opening is None:
            yield from _standing(texts)
        elif opening.kind is Note:
            yield Notes((Note(opening.label, held(joined(texts, " "))),))
        else:
            yield Item(opening.label, texts[0])
            yield from _standing(texts[1:])
        lines = lines[size:]


def _standing(texts: Iterable[Inline]) -> Iterator[Block]:
    """The texts under one another; one is a paragraph, and an empty one is none."""
    full = tuple(text for text in texts if text)
    if full:
        yield Lines(full) if len(full) > 1 else Paragraph(full[0])


def _opening(line: _Line, *, items: bool) -> _Opening | None:
    if not line.spans:
        return None
    (span, raw), *rest = line.spans
    if not raw or span.strong or span.link:
        return None
    if match := _DEFINITION.match(span.text):
        return _Opening(Note, match[1], match.end())
    label = label_of(span.text) if items else None
    return _Opening(Item, label, len(label)) if label and (not rest or len(label) < len(span.text)) else None


def _texts(lines: Sequence[_Line], *, skipped: int = 0) -> list[Inline]:
    """The texts that stand under one another; `skipped` is how much of the first is left out."""
    texts: list[list[Span]] = []
    for line in lines:
        if line.hard or not texts:
            texts.append([])
        else:
            texts[-1].append(Span(" "))
        for span, raw in line.spans:
            texts[-1] += _referring(span._replace(text=span.text[skipped:])) if raw else (span,)
            skipped = 0
    return [held(tuple(text)) for text in texts]


def _referring(span: Span) -> Iterator[Span]:
    """The span, in which what looks like a reference to a note is one."""
    start = 0
    for match in _REFERENCE.finditer(span.text):
        yield span._replace(text=span.text[start : match.start()])
        yield span._replace(text=match[0], note=match[1])
        start = match.end()
    yield span._replace(text=span.text[start:])


def _lines(node: _Node) -> list[_Line]:
    """The text of a paragraph, a heading or a cell, cut at its breaks."""
    lines = [_Line(hard=True, spans=[])]
    strong, link = 0, None
    for token in (one for inner in node.inside for one in inner.token.children or ()):
        if token.type in ("strong_open", "strong_close"):
            strong += token.nesting
        elif token.type in ("link_open", "link_close"):
            link = str(token.attrs["href"]) if token.nesting > 0 else None
        elif token.type in ("softbreak", "hardbreak"):
            lines.append(_Line(hard=token.type == "hardbreak", spans=[]))
        elif token.content:
            lines[-1].spans.append((Span(token.content, strong=strong > 0, link=link), token.type == "text"))
    return lines
