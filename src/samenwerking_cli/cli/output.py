"""Where a document goes: the screen, a pipe or a file, in the form that was asked for."""

import errno
import os
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import typer

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.cli.opening import known_value
from samenwerking_cli.document import Document, visible
from samenwerking_cli.errors import CannotWrite, FileExists

_NO_LIMIT: Final = 100_000
_REASONS: Final = {
    errno.ENOENT: "de map bestaat niet",
    errno.EISDIR: "dat is een map",
    errno.ENOTDIR: "een deel van het pad is geen map",
    errno.EACCES: "u hebt er geen toestemming voor",
    errno.EPERM: "u hebt er geen toestemming voor",
    errno.ENOSPC: "de schijf is vol",
    errno.EROFS: "van die schijf kan alleen gelezen worden",
    errno.ENAMETOOLONG: "de naam is te lang",
}


class Output(NamedTuple):
    """Where and how to write; checked before any work is done."""

    format: str
    path: Path | None
    overwrite: bool
    colour: str

    @property
    def shows_revision(self) -> bool:
        """Whether this form says which commit the register lies in."""
        return self.format in ("markdown", "html", "json", "word")


def output_of(format: str, formats: tuple[str, ...], path: Path | None, *, overwrite: bool, colour: str) -> Output:
    """The output that was asked for, or a refusal."""
    known_value("Formaat", format, formats)
    known_value("Kleur", colour, ("auto", "altijd", "nooit"))
    if path is not None:
        _check_target(path, overwrite=overwrite)
    return Output(format=format, path=path, overwrite=overwrite, colour=colour)


def write_document(document: Document, output: Output) -> None:
    """Write a document as text, Markdown or HTML."""
    # Each form is imported only when it is wanted.
    if output.format == "html":
        from samenwerking_cli.writers.html import to_html

        text = to_html(document)
    elif output.format == "markdown":
        from samenwerking_cli.writers.markdown import to_markdown

        text = to_markdown(document)
    else:
        from samenwerking_cli.writers.terminal import to_terminal

        text = to_terminal(document, width=_width(output), colour=_colour(output))
    write_text(text, output)


def write_json(command: str, as_of: AsOf, body: Mapping[str, object], output: Output, *, internal: bool) -> None:
    """Write a report for programs; it says so when it holds what is not public."""
    from samenwerking_cli.writers.data import to_json

    write_text(to_json(command, as_of, {"internal": True, **body} if internal else body), output)


def write_csv(header: Sequence[str], rows: Iterable[Sequence[str]], output: Output) -> None:
    """Write a table for a spreadsheet."""
    from samenwerking_cli.writers.data import to_csv

    write_text(to_csv(header, rows), output)


def write_text(text: str, output: Output) -> None:
    """Write to the screen, or beside the file and then in its place."""
    if output.path is None:
        typer.echo(text, nl=False, color=_colour(output))
        return
    write_bytes(text.encode("utf-8", "backslashreplace"), output)


def write_bytes(content: bytes, output: Output) -> None:
    """Write to the pipe, or beside the file and then in its place."""
    if output.path is None:
        typer.echo(content, nl=False)
        return
    beside = output.path.with_name(f".samenwerking-{os.getpid()}.nieuw")
    try:
        try:
            beside.write_bytes(content)
            beside.replace(output.path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as fault:
        raise CannotWrite(str(output.path), _reason(fault)) from None
    typer.echo(f"Geschreven: {visible(str(output.path))}", err=True)


def _check_target(path: Path, *, overwrite: bool) -> None:
    try:
        exists = os.path.lexists(path)
        if path.is_dir() or not path.name:
            raise CannotWrite(str(path), _REASONS[errno.EISDIR])
    except (OSError, ValueError) as fault:
        raise CannotWrite(str(path), _reason(fault)) from None
    if exists and not overwrite:
        raise FileExists(str(path))


def _reason(fault: Exception) -> str:
    number: int = getattr(fault, "errno", None) or 0
    return _REASONS.get(number, f"het systeem weigert het (fout {number})" if number else "dat is geen geldige naam")


def _colour(output: Output) -> bool:
    if output.colour != "auto":
        return output.colour == "altijd"
    plain = output.path is not None or "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
    return not plain and sys.stdout.isatty()


def _width(output: Output) -> int:
    """The width to wrap at: of COLUMNS or the terminal; a pipe and a file get whole lines."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isascii() and columns.isdigit() and int(columns) > 0:
        return max(40, int(columns))
    if output.path is not None or not sys.stdout.isatty():
        return _NO_LIMIT
    return max(40, shutil.get_terminal_size().columns)
