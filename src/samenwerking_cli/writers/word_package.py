"""The zip of a Word document, with nothing in it that depends on when or where it was made."""

import io
import re
import zipfile
from collections.abc import Collection
from typing import Final

_FIRST: Final = "[Content_Types].xml"
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)
_RELATION: Final = re.compile(rb"<Relationship\b[^>]*/>")


def repacked(content: bytes, leave_out: Collection[str] = ()) -> bytes:
    """The same parts in a fixed order with one date, so that the same document has the same bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(set(old.namelist()) - set(leave_out), key=lambda one: (one != _FIRST, one)):
            part = zipfile.ZipInfo(name, _EARLIEST)
            part.compress_type = zipfile.ZIP_DEFLATED
            part.create_system = 0
            part.external_attr = 0
            new.writestr(part, _without(old.read(name), leave_out) if name.endswith(".rels") else old.read(name))
    return made.getvalue()


def _without(relations: bytes, leave_out: Collection[str]) -> bytes:
    """The relations without those to a part that was left out."""
    gone = [name.encode() for name in leave_out]
    return _RELATION.sub(lambda one: b"" if any(name in one[0] for name in gone) else one[0], relations)
