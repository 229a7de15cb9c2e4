"""The parts of a zipped document, each within a limit: a small file may unpack to more than a memory holds."""

import io
import zipfile
import zlib
from typing import Final

from samenwerking_cli.errors import UnreadableFile

_MOST: Final = 50 * 1024 * 1024
# Read as a tree, a text takes ten times its size.
_MOST_TEXT: Final = 10 * 1024 * 1024
_MOST_PARTS: Final = 5000
_MACROS: Final = ("vbaproject.bin", "vbadata.xml", "basic/", "scripts/")


def check_archive(content: bytes, name: str) -> None:
    """Refuse what is no whole document, is encrypted, unpacks to too much, or holds macros (UnreadableFile)."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
            if any(part.flag_bits & 0x1 for part in parts):
                raise UnreadableFile(name, "het is beveiligd met een wachtwoord. Bewaar het zonder beveiliging")
            texts = [part.file_size for part in parts if part.filename.lower().endswith((".xml", ".rels"))]
            if (
                len(parts) > _MOST_PARTS
                or sum(part.file_size for part in parts) > _MOST
                or max(texts, default=0) > _MOST_TEXT
            ):
                raise UnreadableFile(name, "uitgepakt is het veel te groot voor een schriftelijke vraag")
            if any(
                part.filename.lower().startswith(_MACROS) or part.filename.lower().endswith(_MACROS) for part in parts
            ):
                raise UnreadableFile(name, "er zitten macro's in. Bewaar het als gewoon document, zonder macro's")
            # The sizes are what the file itself says; the parts are read up to those sizes and no further.
            broken = archive.testzip()
    except (zipfile.BadZipFile, NotImplementedError, EOFError, OSError, ValueError, RuntimeError, zlib.error):
        raise UnreadableFile(name, "het bestand is beschadigd. Haal het opnieuw op of bewaar het opnieuw") from None
    if broken:
        raise UnreadableFile(name, "het bestand is beschadigd. Haal het opnieuw op of bewaar het opnieuw")
