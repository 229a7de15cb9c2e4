"""The numbers and letters of a Word list: each item keeps the label that it was given, whatever is edited around it."""

import re
from typing import Any, Final

from docx.document import Document as WordDocument
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Length
from docx.text.paragraph import Paragraph

_COUNTED: Final = re.compile(r"(?P<number>[1-9]\d{0,4})[.)]|(?P<letter>[a-z])[.)]")


class Numbering:
    """Gives paragraphs their label as a list of Word."""

    def __init__(self, made: WordDocument) -> None:
        self._root = _root_of(made)
        self._abstract: dict[tuple[str, str, int, int, int], int] = {}
        self._bullets: dict[int, int] = {}
        self._next_abstract = 1 + self._highest("w:abstractNum", "w:abstractNumId")
        self._next_number = 1 + self._highest("w:num", "w:numId")

    def number(self, paragraph: Paragraph, label: str, level: int) -> None:
        """The label before the paragraph; a plain number or letter counts on when somebody adds an item after it."""
        found = _COUNTED.fullmatch(label)
        if found is None:
            form, words, start = "decimal", label, 1
        else:
            number, letter = found["number"], found["letter"]
            words = f"%{level}{label[-1]}"
            form, start = ("decimal", int(number)) if number else ("lowerLetter", ord(letter) - ord("a") + 1)
        _give(paragraph, self._new_number(self._counted(paragraph, form, words, level), level, start), level)

    def bullet(self, paragraph: Paragraph) -> None:
        """A bullet before the paragraph, unless its style has one of its own."""
        style: Any = paragraph.style
        if style.element.find(f"{qn('w:pPr')}/{qn('w:numPr')}") is not None:
            return
        abstract = self._counted(paragraph, "bullet", "•", 1)
        if abstract not in self._bullets:
            self._bullets[abstract] = self._new_number(abstract, 1, None)
        _give(paragraph, self._bullets[abstract], 1)

    def _counted(self, paragraph: Paragraph, form: str, words: str, level: int) -> int:
        """The abstract list of this form, made once for each indent."""
        key = form, words, level, *_indents(paragraph)
        if key not in self._abstract:
            self._abstract[key] = self._next_abstract
            self._next_abstract += 1
            levels = "".join(
                f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:suff w:val="tab"/>'
                f'<w:lvlText w:val="{_escaped(words) if at == level - 1 else ""}"/><w:lvlJc w:val="left"/>'
                # LibreOffice takes the indents of a list from here, not from the style.
                f'<w:pPr><w:ind w:left="{key[3]}" w:hanging="{key[4]}"/></w:pPr></w:lvl>'
                for at in range(level)
            )
            element = parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{self._abstract[key]}">'
                f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
            )
            first = self._root.find(qn("w:num"))
            self._root.append(element) if first is None else first.addprevious(element)
        return self._abstract[key]

    def _new_number(self, abstract: int, level: int, start: int | None) -> int:
        begins = (
            f'<w:lvlOverride w:ilvl="{level - 1}"><w:startOverride w:val="{start}"/></w:lvlOverride>' if start else ""
        )
        given = self._next_number
        self._next_number += 1
        self._root.append(
            parse_xml(f'<w:num {nsdecls("w")} w:numId="{given}"><w:abstractNumId w:val="{abstract}"/>{begins}</w:num>')
        )
        return given

    def _highest(self, name: str, key: str) -> int:
        return max((int(one.get(qn(key))) for one in self._root.findall(qn(name))), default=0)


def _root_of(made: WordDocument) -> Any:
    """The lists of the document; python-docx cannot make the part that a house style without lists lacks."""
    main = made.part
    if not any(one.reltype == RELATIONSHIP_TYPE.NUMBERING for one in main.rels.values()):
        root = parse_xml(f"<w:numbering {nsdecls('w')}/>")
        part = XmlPart(PackURI("/word/numbering.xml"), CONTENT_TYPE.WML_NUMBERING, root, main.package)
        main.relate_to(part, RELATIONSHIP_TYPE.NUMBERING)
        return root
    return main.numbering_part.element


def _give(paragraph: Paragraph, number: int, level: int) -> None:
    properties: Any = paragraph._p.get_or_add_pPr()
    given = properties.get_or_add_numPr()
    given.get_or_add_ilvl().val = level - 1
    given.get_or_add_numId().val = number


def _indents(paragraph: Paragraph) -> tuple[int, int]:
    """The indent of the text and how far its label hangs before it, in twentieths of a point, as the style has them."""
    form = paragraph.style.paragraph_format if paragraph.style else None
    left, first = (form.left_indent, form.first_line_indent) if form else (None, None)
    return (_twentieths(left), max(0, -_twentieths(first)))


def _twentieths(length: Length | None) -> int:
    return round(length.pt * 20) if length else 0


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
