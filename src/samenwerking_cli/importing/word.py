"""The text of a Word document, with the numbers and bullets that Word itself puts before paragraphs."""

import io
from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph

from samenwerking_cli.errors import UnreadableFile
from samenwerking_cli.importing.archive import check_archive
from samenwerking_cli.importing.gaps import with_gaps
from samenwerking_cli.importing.numbering import label

_BULLET: Final = "bullet"


def word_text(content: bytes, name: str) -> str:
    """The text, an empty line between paragraphs that are no list. Raises UnreadableFile when it cannot be read."""
    check_archive(content, name)
    try:
        document = docx.Document(io.BytesIO(content))
        return "\n".join(with_gaps(_paragraphs(document)))
    except Exception:  # noqa: BLE001 - a broken document makes the library fail in any way
        raise UnreadableFile(name, "het is geen Word-document (.docx), of het is beschadigd") from None


def _paragraphs(document: Document) -> Iterator[str]:
    counts: Counter[tuple[str, int]] = Counter()
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                yield " ".join(dict.fromkeys(cell.text for cell in row.cells))
        else:
            mark = _mark(block, document, counts)
            yield f"{mark} {block.text}" if mark and block.text.strip() else block.text


def _mark(paragraph: Paragraph, document: Document, counts: Counter[tuple[str, int]]) -> str:
    """The number or bullet that Word shows before the paragraph; it is no part of its text."""
    found = _numbering(paragraph)
    if found is None:
        return ""
    id, level = found
    form, pattern, start, counter = _level(document, id, level)
    if form in (_BULLET, "none", ""):
        return "•" if form == _BULLET else ""
    counts[(counter, level)] += 1
    for deeper in range(level + 1, 9):
        counts[(counter, deeper)] = 0
    return label(form, counts[(counter, level)] + start - 1, pattern)


def _numbering(paragraph: Paragraph) -> tuple[str, int] | None:
    """The list and its level: of the paragraph itself, else of its style or the styles below that."""
    holders: list[Any] = [paragraph._p]
    style = paragraph.style
    while style is not None:
        holders.append(style.element)
        style = getattr(style, "base_style", None)
    level: Any = None
    for holder in holders:
        numbered = holder.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if numbered is None:
            continue
        at, id = numbered.find(qn("w:ilvl")), numbered.find(qn("w:numId"))
        level = level if level is not None else at
        if id is not None:
            value = id.get(qn("w:val"))
            return (value, int(level.get(qn("w:val"))) if level is not None else 0) if value != "0" else None
    return None


def _level(document: Document, id: str, level: int) -> tuple[str, str, int, str]:
    """How a level of a list is numbered: its form, its pattern, its first number, and with what it counts on.

    Lists of one kind count on from each other, unless one says with which number it begins.
    """
    numbering: Any = document.part.numbering_part.element
    listed = next((one for one in numbering.iter(qn("w:num")) if one.get(qn("w:numId")) == id), None)
    if listed is None:
        return "", "", 1, id
    abstract = _value(listed, "w:abstractNumId")
    begins = {
        one.get(qn("w:ilvl")): _value(one, "w:startOverride")
        for one in listed.iter(qn("w:lvlOverride"))
        if _value(one, "w:startOverride")
    }
    counter = f"num {id}" if begins else abstract
    for one in numbering.iter(qn("w:abstractNum")):
        if one.get(qn("w:abstractNumId")) == abstract:
            for at in one.iter(qn("w:lvl")):
                if at.get(qn("w:ilvl")) == str(level):
                    start = begins.get(str(level)) or _value(at, "w:start") or "1"
                    return _value(at, "w:numFmt"), _value(at, "w:lvlText"), int(start), counter
    return "", "", 1, id


def _value(element: Any, key: str) -> str:
    found = element.find(qn(key))
    return found.get(qn("w:val")) or "" if found is not None else ""
