"""The text of a Word document."""

import io

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from samenwerking_cli.errors import UnreadableFile
from samenwerking_cli.importing.word import word_text


def written(document: docx.document.Document) -> bytes:
    """The bytes of a document."""
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def numbered(document: docx.document.Document, text: str, level: int) -> None:
    """A paragraph in the list that the first style of numbers uses, at a level of its own."""
    paragraph = document.add_paragraph(text, style="List Number")
    properties = paragraph._p.get_or_add_pPr()
    numbering = OxmlElement("w:numPr")
    at = OxmlElement("w:ilvl")
    at.set(qn("w:val"), str(level))
    numbering.append(at)
    properties.append(numbering)


def test_word_text__has_the_numbers_that_word_shows() -> None:
    """Automatic numbers are no part of a paragraph's text, yet a reader sees them."""
    document = docx.Document()
    document.add_paragraph("Graag had ik vernomen:")
    for text in ("Welke akkoorden zijn er?", "Wat is de timing?"):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("een punt", style="List Bullet")
    lines = [line for line in word_text(written(document), "v.docx").split("\n") if line]
    assert lines == ["Graag had ik vernomen:", "1. Welke akkoorden zijn er?", "2. Wat is de timing?", "• een punt"]


def test_word_text__begins_a_deeper_level_anew() -> None:
    """The level of the paragraph itself goes before the one of its style."""
    document = docx.Document()
    for text, level in (("A", 0), ("B", 0)):
        numbered(document, text, level)
    assert [line for line in word_text(written(document), "v.docx").split("\n") if line] == ["1. A", "2. B"]


def test_word_text__reads_tables_row_by_row() -> None:
    """A heading in a table without lines is read too; a cell over two columns once."""
    document = docx.Document()
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "nr.", "293"
    table.cell(1, 0).merge(table.cell(1, 1)).text = "van AN WILLEMS"
    assert word_text(written(document), "v.docx").split("\n") == ["nr. 293", "van AN WILLEMS"]


def test_word_text__refuses_what_is_no_word_document() -> None:
    """A zip file of another kind."""
    document = docx.Document()
    content = written(document).replace(b"word/document.xml", b"word/dokument.xml")
    with pytest.raises(UnreadableFile, match=r"geen Word-document|beschadigd"):
        word_text(content, "v.docx")
