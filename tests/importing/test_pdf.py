"""The text of a PDF."""

from pathlib import Path

import pytest

from samenwerking_cli.errors import UnreadableFile
from samenwerking_cli.importing.pdf import pdf_text

DOCUMENTS = Path(__file__).parent / "documents"


def test_pdf_text__keeps_paragraphs_and_pages() -> None:
    """An empty line between paragraphs, a form feed between pages."""
    text = pdf_text((DOCUMENTS / "vraag.pdf").read_bytes(), "vraag.pdf")
    assert "VLAAMS MINISTER VAN ENERGIE, OPENBARE WERKEN EN\nVLAAMSE RAND\n\nEnergie" in text
    assert text.count("\f") == 2


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ((DOCUMENTS / "gescand.pdf").read_bytes(), "er staat geen tekst in"),
        ((DOCUMENTS / "beveiligd.pdf").read_bytes(), "wachtwoord"),
        (b"%PDF-1.7\nkapot", "geen volledige PDF"),
        ((DOCUMENTS / "vraag.pdf").read_bytes()[:9000], "geen volledige PDF"),
    ],
)
def test_pdf_text__says_why_it_cannot_be_read(content: bytes, reason: str) -> None:
    """A scan, a password, a file that was cut off."""
    with pytest.raises(UnreadableFile, match=reason):
        pdf_text(content, "vraag.pdf")


def test_pdf_text__stops_at_more_characters_than_a_question_has(monkeypatch: pytest.MonkeyPatch) -> None:
    """A small file may draw a million of them."""
    monkeypatch.setattr("samenwerking_cli.importing.pdf._Converter.left", 100)
    with pytest.raises(UnreadableFile, match="veel te groot"):
        pdf_text((Path(__file__).parent / "documents" / "vraag.pdf").read_bytes(), "vraag.pdf")
