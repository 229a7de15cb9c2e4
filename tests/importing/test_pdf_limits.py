"""A limit to what a PDF unpacks to."""

import zlib
from typing import Any

import pytest
from pdfminer import pdftypes
from pdfminer.psparser import LIT

from samenwerking_cli.importing.pdf_limits import TooMuch, bounded

TYPES: Any = pdftypes


def unpacked(*streams: bytes, filter: str = "FlateDecode") -> list[bytes]:
    """What pdfminer makes of the streams of one file."""
    with bounded():
        return [pdftypes.PDFStream({"Filter": LIT(filter)}, one).get_data() for one in streams]


def bomb(megabytes: int) -> bytes:
    """Blanks that take a thousandth of their size."""
    made = zlib.compressobj(9)
    return b"".join(made.compress(b" " * 1024 * 1024) for _ in range(megabytes)) + made.flush()


def test_bounded__leaves_a_plain_file_alone() -> None:
    """What fits is what zlib gives, and afterwards pdfminer is as it was."""
    before = TYPES.zlib, TYPES.lzwdecode
    assert unpacked(zlib.compress(b"tekst"), zlib.compress(b"meer")) == [b"tekst", b"meer"]
    assert (TYPES.zlib, TYPES.lzwdecode) == before


def test_bounded__stops_at_the_limit() -> None:
    """One large stream, or many that are large together; also with a wrong checksum."""
    for streams in ([bomb(60)], [bomb(20)] * 3, [bomb(60)[:-2] + b"xx"]):
        with pytest.raises(TooMuch):
            unpacked(*streams)
    with pytest.raises(TooMuch):
        unpacked(b"\x00" * 300_000, filter="LZWDecode")


def test_bounded__a_cut_stream_keeps_what_it_has() -> None:
    """As pdfminer does it without a limit."""
    whole = zlib.compress(b"tekst die wat langer is dan een paar letters, en nog iets")
    assert unpacked(whole[:-3]) == [pdftypes.PDFStream({"Filter": LIT("FlateDecode")}, whole[:-3]).get_data()]
