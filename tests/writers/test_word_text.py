"""Runs of text in Word."""

import io
from datetime import date

import docx

from samenwerking_cli.document import Document, Paragraph, Span
from samenwerking_cli.writers.word import to_word
from samenwerking_cli.writers.word_text import shown
from tests.ooxml import parts


def test_add_text__a_tone_is_a_style() -> None:
    """Which the house style colours; the words say the same."""
    spans = (Span("laat", tone="late", strong=True), Span("goed", tone="good"), Span("gewoon"), Span("a b", fixed=True))
    content = to_word(Document("t", (Paragraph(spans),)), date(2024, 3, 26))
    runs = docx.Document(io.BytesIO(content)).paragraphs[0].runs
    assert [(run.style.name if run.style else None, run.bold, run.text) for run in runs] == [
        ("Te laat", True, "laat"),
        ("Goed", None, "goed"),
        ("Default Paragraph Font", None, "gewoon"),
        ("Default Paragraph Font", None, "a\xa0b"),
    ]


def test_add_text__links_only_to_the_web() -> None:
    """Another address is text."""
    spans = (Span("web", link="https://a.example/?a=1&b=2"), Span("anker", link="#x"), Span("pad", link="file:///etc"))
    found = parts(to_word(Document("t", (Paragraph(spans),)), date(2024, 3, 26)))
    relations = found["word/_rels/document.xml.rels"]
    assert 'Target="https://a.example/?a=1&amp;b=2"' in relations
    assert "file:///etc" not in relations
    assert found["word/document.xml"].count("<w:hyperlink") == 1


def test_shown__every_character_that_acts() -> None:
    """Also those that XML has no place for."""
    assert shown("a\x00\x1b\uffff\u202eb") == "a‹U+0000›‹U+001B›‹U+FFFF›‹U+202E›b"
