"""The text of an OpenDocument text, with the numbers and bullets of its lists."""

import io
from collections.abc import Iterator
from typing import Any, Final

from odfdo import Document

from samenwerking_cli.errors import UnreadableFile
from samenwerking_cli.importing.archive import check_archive
from samenwerking_cli.importing.gaps import with_gaps
from samenwerking_cli.importing.numbering import label

_FORMS: Final = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_NUMBERED: Final = "text:list-level-style-number"


def opendocument_text(content: bytes, name: str) -> str:
    """The text, an empty line between paragraphs that are no list. Raises UnreadableFile when it cannot be read."""
    check_archive(content, name)
    try:
        document = Document(io.BytesIO(content))
        return "\n".join(with_gaps(_paragraphs(document.body, document, 1, "")))
    except Exception:  # noqa: BLE001 - a broken document makes the library fail in any way
        raise UnreadableFile(name, "het is geen OpenDocument-tekst (.odt), of het is beschadigd") from None


def _paragraphs(parent: Any, document: Any, level: int, style: str) -> Iterator[str]:
    for element in parent.children:
        if element.tag in ("text:p", "text:h"):
            yield element.inner_text
        elif element.tag == "text:list":
            yield from _list(element, document, level, element.get_attribute("text:style-name") or style)
        elif element.tag in ("table:table", "table:table-row", "table:table-cell", "text:section"):
            yield from _paragraphs(element, document, level, style)


def _list(element: Any, document: Any, level: int, style: str) -> Iterator[str]:
    number = 0
    for item in element.children:
        if item.tag not in ("text:list-item", "text:list-header"):
            continue
        number += item.tag == "text:list-item"
        mark = _mark(document, style, level, number) if item.tag == "text:list-item" else ""
        for text in _paragraphs(item, document, level + 1, style):
            if text:
                yield f"{mark} {text}".strip()
                mark = ""


def _mark(document: Any, style: str, level: int, number: int) -> str:
    """The label that the list's style gives to this level; a bullet where it gives no number."""
    found = document.get_style("list", style) if style else None
    levels = found.get_elements(_NUMBERED) if found is not None else []
    for one in levels:
        if one.get_attribute("text:level") == str(level):
            form = _FORMS.get(one.get_attribute("style:num-format") or "")
            suffix = one.get_attribute("style:num-suffix") or ""
            start = int(one.get_attribute("text:start-value") or 1)
            return label(form, number + start - 1, f"%1{suffix or '.'}") if form else "•"
    return "•"
