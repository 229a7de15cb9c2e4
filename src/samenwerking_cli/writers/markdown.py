"""A document as Markdown; text with Markdown or HTML in it stays text, and `read_markdown` reads it back."""

import re
import unicodedata
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
    address,
    label_of,
    plain,
    visible,
)

NOTE_LABEL: Final = re.compile(r"[0-9A-Za-z-]+")
"""What stands between `[^` and `]`."""
_BLANK: Final = re.compile(r"\s+")
_ATOM: Final = re.compile(r"\s+|\S+")
_ENTITY: Final = r"&(?=#[0-9]{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]*;)"
_SPECIAL: Final = re.compile(
    r"[\\`*\[\]~]"
    r"|(?<!\w)_+|_+(?!\w)"  # inside a word an underscore does nothing
    rf"|<(?=[A-Za-z/!?])|{_ENTITY}"
    r"|(?i:(?<=http)|(?<=https)|(?<=ftp)):(?=//)|(?i:(?<=www))\."  # GFM makes links of bare addresses
)
_SPECIAL_IN_CELL: Final = re.compile(rf"{_SPECIAL.pattern}|\|")
_START: Final = re.compile(r"#{1,6}(?= |$)|[>|]|\+(?= |$)|-(?=[-:| ]|$)|:(?=-)|=+(?= *$)")
_CLOSING: Final = re.compile(r"(?:(?<= )|^)#+(?= *$)")


def to_markdown(document: Document) -> str:
    """The whole document as Markdown that ends in a newline."""
    parts = [_inline((Span(document.announcement, strong=True),))] if document.announcement else []
    bullet = ""
    for block in document.blocks:
        # Two lists after one another would be read as one: the other bullet begins a new one.
        bullet = ("+" if bullet == "-" else "-") if isinstance(block, (Items, Fields)) else ""
        if written := "\n".join(_block(block, bullet)):
            parts.append(written)
    if document.foot:
        parts += ["---", _inline((Span(document.foot),), start=True)]
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """The text on one line, so that every character of it is read and none acts wherever it stands in a template."""
    line = _BLANK.sub(" ", visible(text))
    lead = line[: len(line) - len(line.lstrip(" "))]
    return lead + _CLOSING.sub(r"\\\g<0>", _escaped(line[len(lead) :], _SPECIAL_IN_CELL, start=True))


def held(text: Inline) -> Inline:
    """The text as Markdown can hold it: in tones that are all plain, with one space for blanks and none at the ends.

    A blank is strong or linked between two words that are; spans with the same marks are one; what would act is shown.
    """
    marks = {(span.strong, span.link) for span in text}
    if len(marks) == 1 and all(span.note is None for span in text):
        # Most texts have one kind of marks: no word needs to be looked at by itself.
        ((strong, link),) = marks
        words = " ".join(visible(plain(text)).split())
        return (Span(words, strong=strong, link=address(link)),) if words else ()
    return _merged([atom for span in text for atom in _atoms(span)])


def _merged(atoms: list[Span]) -> Inline:
    """The words and blanks as spans, those with the same marks together."""
    words = [atom for index, atom in enumerate(atoms) if atom.text != " " or (index and atoms[index - 1].text != " ")]
    while words and words[-1].text == " ":
        words.pop()
    spans: list[Span] = []
    for index, word in enumerate(words):
        one = _between(words[index - 1], word, words[index + 1]) if word.text == " " else word
        if spans and one.note is None and spans[-1]._replace(text="") == one._replace(text=""):
            one = one._replace(text=spans.pop().text + one.text)
        spans.append(one)
    return tuple(spans)


def _atoms(span: Span) -> Iterator[Span]:
    """The words and the blanks of a span; a reference to a note is one word."""
    if span.note is not None and NOTE_LABEL.fullmatch(span.note):
        yield Span(f"[{span.note}]", strong=span.strong, note=span.note)
        return
    for match in _ATOM.finditer(visible(span.text)):
        yield Span(" " if match[0].isspace() else match[0], strong=span.strong, link=address(span.link))


def _between(before: Span, blank: Span, after: Span) -> Span:
    strong = before.strong and blank.strong and after.strong
    return Span(" ", strong=strong, link=blank.link if before.link == blank.link == after.link else None)


def _block(block: Block, bullet: str) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"{'#' * block.level} {_heading(block.text)}".rstrip(" ")
    elif isinstance(block, Paragraph):
        yield _inline(block.text, start=True)
    elif isinstance(block, Lines):
        lines = (_inline(line, start=True) for line in block.lines)
        yield "\\\n".join(line for line in lines if line)
    elif isinstance(block, Item):
        yield _labelled(block)
    elif isinstance(block, Items):
        yield from (f"{bullet} {_inline(item, start=True)}".rstrip(" ") for item in block.items)
    elif isinstance(block, Table):
        yield from _table(block)
    elif isinstance(block, Fields):
        named = ((Span(f"{name}:", strong=True), Span(" "), *value) for name, value in block.fields)
        yield from (f"{bullet} {_inline(field)}" for field in named)
    elif isinstance(block, Listing):
        yield from _listing(block)
    else:
        yield _notes(block)


def _labelled(item: Item) -> str:
    if label_of(item.label) != item.label:
        return _inline((Span(f"{item.label} "), *item.text), start=True)
    return f"{item.label} {_inline(item.text, start=True)}".rstrip(" ")


def _table(table: Table) -> Iterator[str]:
    yield _row([(Span(column.title),) for column in table.columns])
    yield f"| {' | '.join('---:' if column.number else '---' for column in table.columns)} |"
    for row in table.rows:
        yield _row(row)


def _row(cells: list[Inline] | tuple[Inline, ...]) -> str:
    return f"| {' | '.join(_inline(cell).replace('|', chr(92) + '|') for cell in cells)} |"


def _listing(block: Listing) -> Iterator[str]:
    lines = ["".join(visible(span.text) for span in line) for line in block.lines]
    longest = max((len(run) for line in lines for run in re.findall("`+", line)), default=0)
    fence = "`" * max(3, longest + 1)
    yield from (fence, *lines, fence)


def _notes(block: Notes) -> str:
    notes: list[str] = []
    for label, text in block.notes:
        if NOTE_LABEL.fullmatch(label):
            notes.append(f"[^{label}]: {_inline(text, start=True)}".rstrip(" "))
        else:
            notes.append(_inline((Span(f"[{label}] "), *text), start=True))
    return "\n\n".join(notes)


def _heading(text: Inline) -> str:
    # Number signs at the end of a heading would be taken for its end.
    return _CLOSING.sub(r"\\\g<0>", _inline(text))


def _inline(text: Inline, *, start: bool = False) -> str:
    """The text with its marks; `start` says that it begins a line, where more would act."""
    spans = held(text)
    parts: list[str] = []
    nothing = Span("")
    padded = (nothing, *spans, nothing)
    for before, span, after in zip(padded, spans, padded[2:], strict=False):
        written = _written(before, span, after, start=start and before is nothing)
        opening = "**" if span.strong and not before.strong else ""
        closing = "**" if span.strong and not after.strong else ""
        parts.append(opening + written + closing)
    return "".join(parts)


def _written(before: Span, span: Span, after: Span, *, start: bool) -> str:
    if span.note is not None:
        return f"[^{span.note}]"
    if span.link is not None:
        target = re.sub(_ENTITY, r"\\&", span.link)
        return f"[{_escaped(span.text, first='^')}](<{target}>)"
    # In strong text the neighbours are no neighbours of the asterisks.
    lead = "" if span.strong else _coded(span.text[0], before, before.text[-1:])
    trail = "" if span.strong else _coded(span.text[-1], after, after.text[:1])
    if len(span.text) == 1 and (lead or trail):
        return lead or trail
    middle = span.text[1 if lead else 0 : -1 if trail else None]
    written = _escaped(middle, start=start, first=":(" if before.note is not None else "")
    if written.endswith("!") and (after.link or after.note):
        written = f"{written[:-1]}\\!"
    return lead + written + trail


def _coded(char: str, beside: Span, edge: str) -> str:
    """The character as a number where a letter touches strong text with a sign at its edge: `**` would not act."""
    if not beside.strong or char == " " or unicodedata.category(char)[0] == "P" or (char.isascii() and _sign(char)):
        return ""
    return f"&#{ord(char)};" if beside.link or beside.note or _sign(edge) else ""


def _sign(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"


def _escaped(text: str, special: re.Pattern[str] = _SPECIAL, *, start: bool = False, first: str = "") -> str:
    """The text so that every character of it is read and none acts; a character of `first` would act in front."""
    label = label_of(text) if start else None
    if label:
        return f"{label[:-1]}\\{label[-1]}{_escaped(text[len(label) :], special)}"
    written = special.sub(lambda match: "".join(f"\\{char}" for char in match[0]), text)
    acts = (start and _START.match(written)) or written[:1] in tuple(first)
    return f"\\{written}" if acts else written
