"""A document in the form that was asked for; Word is made in the register's house style."""

import sys
from pathlib import Path
from typing import Final

from samenwerking_cli.cli.opening import Opened
from samenwerking_cli.cli.output import Output, output_of, write_bytes, write_document
from samenwerking_cli.document import Document
from samenwerking_cli.errors import MissingExtra, UnreadableFile

WORD: Final = "word"
HOUSE_STYLE: Final = "house-style.docx"
_MOST: Final = 50 * 1024 * 1024


def write_page(document: Document, opened: Opened, output: Output, name: str) -> None:
    """Write the document; a Word file without a place becomes `name`.docx when the output is a screen."""
    if output.format != WORD:
        write_document(document, output)
        return
    if output.path is None and sys.stdout.isatty():
        path = Path(f"{name}.docx")
        output = output_of(WORD, (WORD,), path, overwrite=output.overwrite, colour=output.colour)
    try:
        from samenwerking_cli.writers.word import to_word
    except ImportError:
        raise MissingExtra("Een Word-document schrijven", WORD) from None
    write_bytes(to_word(document, opened.as_of.day, _own_style(opened.root), HOUSE_STYLE), output)


def _own_style(root: Path) -> bytes | None:
    """The house style of the register itself, None without one; what is not sound or not in the register is refused."""
    from samenwerking_cli.importing.archive import check_archive

    path = root / HOUSE_STYLE
    if not path.is_file():
        return None
    if not path.resolve().is_relative_to(root.resolve()):
        raise UnreadableFile(HOUSE_STYLE, "het is een koppeling naar buiten het register")
    try:
        if path.stat().st_size > _MOST:
            raise UnreadableFile(HOUSE_STYLE, "het is groter dan 50 MiB")
        content = path.read_bytes()
    except OSError:
        raise UnreadableFile(HOUSE_STYLE, "het systeem geeft er geen toegang toe") from None
    check_archive(content, HOUSE_STYLE)
    return content
