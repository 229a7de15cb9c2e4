"""Zipped documents within limits."""

import io
import zipfile

import pytest

from samenwerking_cli.errors import UnreadableFile
from samenwerking_cli.importing.archive import check_archive


def zipped(**parts: bytes) -> bytes:
    """A zip file with these parts; __ stands for / and _ for the dot before the ending."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), part)
    return content.getvalue()


def test_check_archive__lets_a_whole_document_pass() -> None:
    """Nothing is said of it."""
    photo = b"0" * (12 * 1024 * 1024)
    check_archive(zipped(word__document_xml=b"<x/>", word__media__foto_png=photo), "vraag.docx")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (zipped(word__media__foto_png=b"0" * (51 * 1024 * 1024)), "veel te groot"),
        (zipped(word__document_xml=b"0" * (11 * 1024 * 1024)), "veel te groot"),
        (zipped(word__vbaProject_bin=b"x"), "macro's"),
        (zipped(Basic__Standard__module_xml=b"x"), "macro's"),
        (b"PK\x03\x04 half een bestand", "beschadigd"),
        (zipped(a_xml=b"x" * 5000)[:60], "beschadigd"),
    ],
)
def test_check_archive__refuses_what_may_do_harm(content: bytes, reason: str) -> None:
    """A bomb, macros, a broken file."""
    with pytest.raises(UnreadableFile, match=reason):
        check_archive(content, "vraag.docx")


def test_check_archive__refuses_an_encrypted_part() -> None:
    """The flag in the directory of the archive says so."""
    content = bytearray(zipped(a_xml=b"x"))
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(UnreadableFile, match="wachtwoord"):
        check_archive(bytes(content), "vraag.docx")


def test_check_archive__refuses_a_broken_part() -> None:
    """A part whose bytes are not those that were written."""
    content = zipped(a_xml=b"Dit is een zin, geen andere.")
    with pytest.raises(UnreadableFile, match="beschadigd"):
        check_archive(content.replace(content[35:37], b"\x00\x01"), "vraag.docx")
