"""Runs of text in a Word paragraph: tones as styles, links, references to notes, and fields."""

import re
from collections.abc import Mapping
from typing import Any, Final, Protocol

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from samenwerking_cli.document import NO_BREAK, Inline, Span, Tone, address, visible

_STYLE_OF: Final[Mapping[Tone, str]] = {"good": "Goed", "waiting": "Lopend", "late": "Te laat", "muted": "Bijkomstig"}
# XML has no place for these; `visible` shows the other ones that act.
_NOT_IN_XML: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")


class References(Protocol):
    """What puts a reference to a note in a paragraph; False when there is no such note."""

    def refer(self, paragraph: Paragraph, label: str, *, again: bool = False) -> bool:
        """Add the reference; `again` when one stands right before it."""


def add_text(paragraph: Paragraph, text: Inline, references: References | None = None) -> None:
    """Add the spans to a paragraph."""
    before: Span | None = None
    for span in text:
        referred = before is not None and before.note is not None
        before = span
        if span.note is not None and references is not None and references.refer(paragraph, span.note, again=referred):
            continue
        link = address(span.link)
        if link is not None and not link.startswith("#"):
            _add_link(paragraph, span, link)
        else:
            _add_run(paragraph, span)


def shown(text: str) -> str:
    """The text with every character that acts made visible."""
    return _NOT_IN_XML.sub(lambda one: f"‹U+{ord(one[0]):04X}›", visible(text))


def add_field(paragraph: Paragraph, instruction: str, result: str, style: str | None = None) -> None:
    """A field that Word computes, with the result that stands there until it does."""
    for kind, content in (("begin", ""), ("", instruction), ("separate", ""), ("result", result), ("end", "")):
        run: Any = paragraph.add_run(style=style)
        if kind == "result":
            run.text = content
        elif kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
        else:
            words = OxmlElement("w:instrText")
            words.set(qn("xml:space"), "preserve")
            words.text = f" {content} "
            run._r.append(words)


def _add_run(paragraph: Paragraph, span: Span) -> Any:
    text = shown(span.text)
    run = paragraph.add_run(text.replace(" ", NO_BREAK) if span.fixed else text, style=_STYLE_OF.get(span.tone))
    run.bold = True if span.strong else None
    return run


def _add_link(paragraph: Paragraph, span: Span, link: str) -> None:
    run = _add_run(paragraph, span)
    run.style = "Hyperlink"
    held = OxmlElement("w:hyperlink")
    held.set(qn("r:id"), paragraph.part.relate_to(link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    paragraph._p.replace(run._r, held)
    held.append(run._r)
