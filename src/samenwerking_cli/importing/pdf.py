"""The text of a PDF, with the gaps between its paragraphs and a form feed between its pages."""

import io
import logging
from typing import Any, Final

from pdfminer.converter import TextConverter
from pdfminer.layout import LAParams
from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect, PDFTextExtractionNotAllowed
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

from samenwerking_cli.errors import UnreadableFile
from samenwerking_cli.importing.pdf_limits import TooMuch, bounded

MOST_PAGES: Final = 100
"""A written question with its answer and annexes; what comes after is not read."""
MOST_CHARACTERS: Final = 250_000
"""As many as of any other file; here counting them also bounds the memory."""


def pdf_text(content: bytes, name: str) -> str:
    """The text of the file. Raises UnreadableFile when it is broken, encrypted or holds no text."""
    # pdfminer tells of every oddity of a font; a user can do nothing with it.
    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
    try:
        with bounded():
            text = _text(content)
    except TooMuch:
        raise UnreadableFile(name, "uitgepakt is het veel te groot voor een schriftelijke vraag") from None
    except (PDFEncryptionError, PDFPasswordIncorrect, PDFTextExtractionNotAllowed):
        raise UnreadableFile(name, "het is beveiligd met een wachtwoord. Bewaar het zonder beveiliging") from None
    except Exception:  # noqa: BLE001 - a broken PDF makes the library fail in any way
        raise UnreadableFile(name, "het is geen volledige PDF. Haal het bestand opnieuw op") from None
    if not text.strip():
        hint = "er staat geen tekst in: het is een scan of een afbeelding. Maak er eerst doorzoekbare tekst van (OCR)"
        raise UnreadableFile(name, hint)
    return text


class _Converter(TextConverter):
    """A converter that stops at more characters than a hundred pages hold: each of them takes a kilobyte."""

    left = MOST_CHARACTERS

    def render_char(self, *arguments: Any, **named: Any) -> float:
        """Place one character."""
        self.left -= 1
        if self.left < 0:
            raise TooMuch
        return super().render_char(*arguments, **named)


def _text(content: bytes) -> str:
    made = io.StringIO()
    fonts = PDFResourceManager()
    device = _Converter(fonts, made, laparams=LAParams())
    interpreter = PDFPageInterpreter(fonts, device)
    for page in PDFPage.get_pages(io.BytesIO(content), maxpages=MOST_PAGES):
        interpreter.process_page(page)
    return made.getvalue()
