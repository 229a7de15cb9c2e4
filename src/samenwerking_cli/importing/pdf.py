"""The text of a PDF, with the gaps between its paragraphs and a form feed between its pages."""

import io
import logging
from typing import Final

from pdfminer.high_level import extract_text
from pdfminer.layout import LAParams
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect, PDFTextExtractionNotAllowed

from samenwerking_cli.errors import UnreadableFile

MOST_PAGES: Final = 100
"""A written question with its answer and annexes; what comes after is not read."""


def pdf_text(content: bytes, name: str) -> str:
    """The text of the file. Raises UnreadableFile when it is broken, encrypted or holds no text."""
    # pdfminer tells of every oddity of a font; a user can do nothing with it.
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    try:
        text = extract_text(io.BytesIO(content), maxpages=MOST_PAGES, laparams=LAParams())
    except (PDFEncryptionError, PDFPasswordIncorrect, PDFTextExtractionNotAllowed):
        raise UnreadableFile(name, "het is beveiligd met een wachtwoord. Bewaar het zonder beveiliging") from None
    except Exception:  # noqa: BLE001 - a broken PDF makes the library fail in any way
        raise UnreadableFile(name, "het is geen volledige PDF. Haal het bestand opnieuw op") from None
    if not text.strip():
        hint = "er staat geen tekst in: het is een scan of een afbeelding. Maak er eerst doorzoekbare tekst van (OCR)"
        raise UnreadableFile(name, hint)
    return text
