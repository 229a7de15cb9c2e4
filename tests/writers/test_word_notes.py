"""Footnotes in Word."""

import io
import re
import zipfile
from datetime import date

from samenwerking_cli.document import Block, Document, Heading, Note, Notes, Paragraph, Span, inline
from samenwerking_cli.writers.word import to_word
from tests.ooxml import out_of_order, parts, words

BOTH = Notes((Note("1", inline("Bron een")), Note("2", inline(Span("Bron twee", link="https://a.example/b")))))


def made(*blocks: Block) -> bytes:
    """The file with these blocks."""
    return to_word(Document("t", blocks), date(2024, 3, 26))


def text(*labels: str) -> Paragraph:
    """A sentence that refers to these notes."""
    return Paragraph(inline("Zin.", *(Span(f"[{one}]", note=one) for one in labels)))


def test_footnotes__the_first_reference_brings_the_note() -> None:
    """Later ones repeat its number; the list at the end and its heading are not needed."""
    content = made(text("1"), text("2"), text("1"), Heading(2, inline("Bronnen")), BOTH)
    body = parts(content)["word/document.xml"]
    assert re.findall(r'<w:footnoteReference w:id="(\d)"', body) == ["1", "2"]
    assert re.findall(r"NOTEREF (\w+)", body) == ["_RefBron1"]
    assert words(content) == ["Zin.", "Zin.", "Zin.1"]
    assert words(content, "word/footnotes.xml") == ["", "", " Bron een", " Bron twee"]
    assert 'Target="https://a.example/b"' in parts(content)["word/_rels/footnotes.xml.rels"]
    assert out_of_order(content) == []


def test_footnotes__two_in_a_row_are_told_apart() -> None:
    """1 and 2 are not note 12."""
    assert words(made(text("1", "2"), BOTH)) == ["Zin., "]


def test_footnotes__what_nothing_refers_to_stays_a_list() -> None:
    """Nothing is lost, and without references there is no part for them."""
    content = made(Paragraph(inline("Zin.")), Heading(2, inline("Bronnen")), BOTH)
    assert words(content) == ["Zin.", "Bronnen", "[1] Bron een", "[2] Bron twee"]
    assert "word/footnotes.xml" not in zipfile.ZipFile(io.BytesIO(content)).namelist()
