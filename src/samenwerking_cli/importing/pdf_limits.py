"""A limit to what a PDF unpacks to: pdfminer has none, and a megabyte may hold a gigabyte."""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from pdfminer import pdftypes

_MOST: Final = 50 * 1024 * 1024
_MOST_LZW: Final = 256 * 1024
_types: Any = pdftypes


class TooMuch(Exception):
    """The file unpacks to more than a memory should hold."""


class _Inflate:
    """Stands in for the module zlib within pdfminer, with what all parts of one file unpack to counted together."""

    error = zlib.error
    decompressobj = staticmethod(zlib.decompressobj)

    def __init__(self) -> None:
        self._left = _MOST

    def decompress(self, data: bytes) -> bytes:
        """As zlib does it, up to the limit."""
        one = zlib.decompressobj()
        made = one.decompress(data, self._left + 1)
        if len(made) > self._left:
            raise TooMuch
        self._left -= len(made)
        if not one.eof:
            raise zlib.error
        return made


@contextmanager
def bounded() -> Iterator[None]:
    """Within it pdfminer raises TooMuch for a file that unpacks to more than the limit."""
    kept = _types.zlib, _types.lzwdecode
    _types.zlib, _types.lzwdecode = _Inflate(), _lzw
    try:
        yield
    finally:
        _types.zlib, _types.lzwdecode = kept


def _lzw(data: bytes) -> bytes:
    if len(data) > _MOST_LZW:
        raise TooMuch
    unpacked: bytes = _UNPACK_LZW(data)
    return unpacked


_UNPACK_LZW: Final = _types.lzwdecode
