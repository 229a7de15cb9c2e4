"""The text of a file that somebody wants to import, whatever its form, or a refusal that says what to do."""

from pathlib import Path
from typing import BinaryIO, Final

from samenwerking_cli.errors import MissingExtra, UnreadableFile

MAX_BYTES: Final = 50 * 1024 * 1024
MOST_CHARACTERS: Final = 250_000
"""A hundred pages: a question with its answer and annexes."""
STDIN: Final = "-"
_EXTRA: Final = "vraag"
_HINTS: Final = {
    ".doc": "dat is een oude vorm van Word. Bewaar het als .docx",
    ".docm": "er zitten macro's in. Bewaar het als .docx, zonder macro's",
    ".rtf": "bewaar het als .docx",
    ".msg": "bewaar de bijlage zelf, of plak de tekst in een .txt",
    ".eml": "bewaar de bijlage zelf, of plak de tekst in een .txt",
    ".html": "bewaar de bladzijde als PDF, of plak de tekst in een .txt",
}
_FORMS: Final = "Mogelijk zijn .pdf, .docx, .odt en .txt"


def text_of(path: Path, piped: BinaryIO) -> str:
    """The text of the file, or of what is piped in for `-`. Raises UnreadableFile and MissingExtra."""
    text = _text_of(path, piped)
    if len(text) > MOST_CHARACTERS:
        raise UnreadableFile(str(path), "de tekst is veel te lang voor een schriftelijke vraag")
    return text


def _text_of(path: Path, piped: BinaryIO) -> str:
    name = str(path)
    ending = path.suffix.lower()
    content = _piped(piped) if name == STDIN else _content(path)
    if content.startswith(b"%PDF-"):
        return _pdf(content, name)
    if content.startswith(b"PK\x03\x04"):
        return _zipped(content, name, ending)
    if ending in (".pdf", ".docx", ".odt"):
        raise UnreadableFile(name, f"het is geen {ending.lstrip('.')}-bestand, of het is beschadigd")
    if ending in _HINTS or content.startswith(b"\xd0\xcf\x11\xe0"):
        raise UnreadableFile(name, _HINTS.get(ending, _HINTS[".doc"]))
    return _decoded(content, name)


def _piped(stream: BinaryIO) -> bytes:
    content = stream.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise UnreadableFile("de invoer", "het is groter dan 50 MiB")
    return content


def _content(path: Path) -> bytes:
    name = str(path)
    try:
        if path.is_dir():
            raise UnreadableFile(name, "dat is een map")
        if not path.is_file() and path.exists():
            raise UnreadableFile(name, "dat is geen gewoon bestand. Lees wat binnenkomt met -")
        if path.stat().st_size > MAX_BYTES:
            raise UnreadableFile(name, "het is groter dan 50 MiB. Bewaar alleen de bladzijden met de vraag")
        return path.read_bytes()
    except FileNotFoundError:
        raise UnreadableFile(name, "het bestaat niet") from None
    except (OSError, ValueError):
        raise UnreadableFile(name, "het systeem geeft er geen toegang toe") from None


def _pdf(content: bytes, name: str) -> str:
    try:
        from samenwerking_cli.importing.pdf import pdf_text
    except ImportError:
        raise MissingExtra("Een PDF importeren", _EXTRA) from None
    return pdf_text(content, name)


def _zipped(content: bytes, name: str, ending: str) -> str:
    if ending == ".odt" or b"mimetypeapplication/vnd.oasis" in content[:200]:
        try:
            from samenwerking_cli.importing.opendocument import opendocument_text
        except ImportError:
            raise MissingExtra("Een OpenDocument-tekst importeren", _EXTRA) from None
        return opendocument_text(content, name)
    if ending in (".docm", ".xlsx", ".pptx", ".zip"):
        raise UnreadableFile(name, _HINTS.get(ending, _FORMS))
    try:
        from samenwerking_cli.importing.word import word_text
    except ImportError:
        raise MissingExtra("Een Word-document importeren", _EXTRA) from None
    return word_text(content, name)


def _decoded(content: bytes, name: str) -> str:
    """The text; a file that is no UTF-8 is read as Windows wrote it, which every byte but five can be."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif b"\x00" in content[:4096]:
        raise UnreadableFile(name, f"het is geen tekst. {_FORMS}")
    else:
        encoding = "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        try:
            text = content.decode("cp1252")
        except UnicodeDecodeError:
            raise UnreadableFile(name, "de tekens ervan zijn niet te lezen. Bewaar het als UTF-8") from None
    if not text.strip():
        raise UnreadableFile(name, "er staat niets in")
    return text
