"""The text of a file, whatever its form."""

import io
from pathlib import Path

import docx
import pytest
from odfdo import Document, Paragraph

from samenwerking_cli.errors import MissingExtra, UnreadableFile
from samenwerking_cli.importing import source
from samenwerking_cli.importing.source import text_of

NOTHING = io.BytesIO()
DOCUMENTS = Path(__file__).parent / "documents"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the same question in every form."""
    (tmp_path / "vraag.txt").write_text("Wat kost België?", encoding="utf-8")
    (tmp_path / "windows.txt").write_bytes("Wat kost België?".encode("cp1252"))
    (tmp_path / "utf16.txt").write_text("Wat kost België?", encoding="utf-16")
    word = docx.Document()
    word.add_paragraph("Wat kost België?")
    word.save(str(tmp_path / "vraag.docx"))
    open_document = Document("text")
    open_document.body.clear()
    open_document.body.append(Paragraph("Wat kost België?"))
    open_document.save(tmp_path / "vraag.odt")
    return tmp_path


@pytest.mark.parametrize("name", ["vraag.txt", "windows.txt", "utf16.txt", "vraag.docx", "vraag.odt"])
def test_text_of__reads_every_form(folder: Path, name: str) -> None:
    """The form follows from the bytes, not only from the name."""
    assert text_of(folder / name, NOTHING).strip() == "Wat kost België?"


def test_text_of__reads_a_pdf() -> None:
    """By its first bytes."""
    assert "SCHRIFTELIJKE VRAAG" in text_of(DOCUMENTS / "vraag.pdf", NOTHING)


@pytest.mark.parametrize("content", ["Wat kost België?".encode(), (DOCUMENTS / "vraag.pdf").read_bytes()])
def test_text_of__reads_what_is_piped_in(content: bytes) -> None:
    """Text, or a document as a whole."""
    assert "?" in text_of(Path("-"), io.BytesIO(content))


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("vraag.doc", b"\xd0\xcf\x11\xe0rest", "oude vorm van Word"),
        ("vraag.docm", b"PK\x03\x04rest", "macro's"),
        ("vraag.pdf", b"geen pdf", "geen pdf-bestand"),
        ("vraag.msg", b"tekst", "bijlage"),
        ("vraag.bin", b"\x00\x01\x02", "geen tekst"),
        ("vraag.txt", b"", "staat niets in"),
        ("vraag.txt", b" \n ", "staat niets in"),
        ("vraag.xlsx", b"PK\x03\x04rest", "Mogelijk zijn"),
        ("vraag.txt", b"\x81 \x8d", "niet te lezen"),
    ],
)
def test_text_of__says_what_to_do(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    """Each refusal names the way out."""
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UnreadableFile, match=reason):
        text_of(tmp_path / name, NOTHING)


def test_text_of__refuses_what_is_not_there_and_what_is_a_folder(tmp_path: Path) -> None:
    """The name of the file stands in the message."""
    with pytest.raises(UnreadableFile, match="het bestaat niet"):
        text_of(tmp_path / "weg.pdf", NOTHING)
    with pytest.raises(UnreadableFile, match="dat is een map"):
        text_of(tmp_path, NOTHING)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="a system without special files")
def test_text_of__refuses_what_never_ends() -> None:
    """A device or a pipe by name is no file; what comes in is read with `-`."""
    with pytest.raises(UnreadableFile, match="geen gewoon bestand"):
        text_of(Path("/dev/zero"), io.BytesIO())


def test_text_of__reads_no_file_that_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of 200 MB is refused before a byte of it is read; of a pipe no more than the limit is read."""
    monkeypatch.setattr(source, "MAX_BYTES", 10)
    (tmp_path / "groot.pdf").write_bytes(b"%PDF-" + b"0" * 10)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("the file was read"))
    with pytest.raises(UnreadableFile, match="groter dan"):
        text_of(tmp_path / "groot.pdf", NOTHING)
    with pytest.raises(UnreadableFile, match="groter dan"):
        text_of(Path("-"), io.BytesIO(b"0" * 11))


@pytest.mark.parametrize(("name", "library"), [("v.pdf", "pdf"), ("v.docx", "word"), ("v.odt", "opendocument")])
def test_text_of__says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, library: str
) -> None:
    """The libraries for documents are an extra."""
    (tmp_path / name).write_bytes(b"%PDF-" if library == "pdf" else b"PK\x03\x04")
    monkeypatch.setitem(__import__("sys").modules, f"samenwerking_cli.importing.{library}", None)
    with pytest.raises(MissingExtra, match=r"samenwerking-cli\[vraag\]"):
        text_of(tmp_path / name, NOTHING)
