"""Footnotes: the sources of a draft at the foot of the page where they are first needed."""

from collections.abc import Iterable
from typing import Any, Final

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

from samenwerking_cli.document import Inline, Note
from samenwerking_cli.writers.word_text import add_field, add_text

_REFERENCE: Final = "footnote reference"
_TEXT: Final = "footnote text"
_SEPARATORS: Final = "".join(
    f'<w:footnote w:type="{kind}" w:id="{id}"><w:p><w:r><w:{mark}/></w:r></w:p></w:footnote>'
    for kind, mark, id in (("separator", "separator", -1), ("continuationSeparator", "continuationSeparator", 0))
)


class Footnotes:
    """The notes of a document as footnotes; a later reference to the same note repeats its number."""

    def __init__(self, made: WordDocument, notes: Iterable[Note], body: Iterable[Inline]) -> None:
        used = {span.note for text in body for span in text}
        self._made = made
        self._notes = {note.label: note.text for note in notes if note.label in used}
        self._numbers: dict[str, int] = {}
        self._part = self._new_part() if self._notes else None

    def holds(self, label: str) -> bool:
        """Whether the note stands at the foot of a page."""
        return label in self._notes

    def refer(self, paragraph: Paragraph, label: str, *, again: bool = False) -> bool:
        """The number of the note; its text goes to the foot of the page with the first reference."""
        if label not in self._notes:
            return False
        if again:
            # Without it, notes 1 and 2 read as note 12.
            paragraph.add_run(", ", style=_REFERENCE)
        if label in self._numbers:
            number = self._numbers[label]
            add_field(paragraph, f"NOTEREF {_bookmark(number)} \\h", str(number), style=_REFERENCE)
            return True
        number = self._numbers[label] = len(self._numbers) + 1
        self._write(number, self._notes[label])
        begin, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        for mark in (begin, end):
            mark.set(qn("w:id"), str(number))
        begin.set(qn("w:name"), _bookmark(number))
        paragraph._p.append(begin)
        run: Any = paragraph.add_run(style=_REFERENCE)
        reference = OxmlElement("w:footnoteReference")
        reference.set(qn("w:id"), str(number))
        run._r.append(reference)
        paragraph._p.append(end)
        return True

    def _write(self, number: int, text: Inline) -> None:
        assert self._part is not None
        root: Any = self._part.element
        note: Any = parse_xml(f'<w:footnote {nsdecls("w")} w:id="{number}"><w:p/></w:footnote>')
        root.append(note)
        # The style's id is that of the document, so the paragraph is filled as one of its part.
        paragraph = Paragraph(note[0], _Holder(self._part, self._made))  # type: ignore[arg-type]
        paragraph.style = self._made.styles[_TEXT]
        run: Any = paragraph.add_run(style=self._made.styles[_REFERENCE])
        run._r.append(OxmlElement("w:footnoteRef"))
        paragraph.add_run(" ")
        add_text(paragraph, text)

    def _new_part(self) -> XmlPart:
        """The part with the footnotes, in the place of one that the house style has."""
        main = self._made.part
        for key in [key for key, one in main.rels.items() if one.reltype == RELATIONSHIP_TYPE.FOOTNOTES]:
            del main.rels[key]
        root = parse_xml(f"<w:footnotes {nsdecls('w', 'r')}>{_SEPARATORS}</w:footnotes>")
        part = XmlPart(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, root, main.package)
        main.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
        return part


class _Holder:
    """Lets a paragraph of the footnotes find its part, and the styles of the document."""

    def __init__(self, part: XmlPart, made: WordDocument) -> None:
        self.part = _Part(part, made)


class _Part:
    def __init__(self, part: XmlPart, made: WordDocument) -> None:
        self._part, self._made = part, made

    def relate_to(self, target: str, kind: str, is_external: bool = False) -> str:
        """The id of a relation of the footnotes' own."""
        return self._part.relate_to(target, kind, is_external)

    def get_style_id(self, style: Any, kind: Any) -> str | None:
        """The id of a style of the document."""
        id: str | None = self._made.part.get_style_id(style, kind)  # type: ignore[no-untyped-call]
        return id


def _bookmark(number: int) -> str:
    return f"_RefBron{number}"
