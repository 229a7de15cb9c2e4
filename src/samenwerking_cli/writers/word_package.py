"""The zip of a Word document, with nothing in it that depends on when or where it was made."""

import io
import zipfile
from typing import Final

_FIRST: Final = "[Content_Types].xml"
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)


def repacked(content: bytes) -> bytes:
    """The same parts in a fixed order with one date, so that the same document has the same bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda one: (one != _FIRST, one)):
            part = zipfile.ZipInfo(name, _EARLIEST)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.create_system = 0
            part.external_attr = 0
            new.writestr(part, old.read(name))
    return made.getvalue()
