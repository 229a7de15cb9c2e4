"""The door: Dutch words, UTF-8, and one place where every fault gets its exit code."""

import gc
import gettext
import os
import sys
from pathlib import Path
from typing import Final, TextIO

from samenwerking_cli.document import visible
from samenwerking_cli.errors import SamenwerkingError

OK: Final = 0
WRONG_USAGE: Final = 2
BUG: Final = 3
INTERRUPTED: Final = 130
_LOCALE: Final = Path(__file__).parent / "locale"


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    # One answer and out: looking for circles of garbage takes a twentieth of the time and finds none.
    gc.disable()
    # click takes its words from gettext, which reads this at its first word: before typer is imported.
    os.environ["LANGUAGE"] = "nl"
    gettext.bindtextdomain("messages", str(_LOCALE))
    gettext.textdomain("messages")
    for stream in (sys.stdout, sys.stderr):
        _write_utf8(stream)
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough. Python would complain again when it closes stdout at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except KeyboardInterrupt:
        _complain("Onderbroken.")
        return INTERRUPTED
    except SamenwerkingError as refusal:
        _complain(f"Fout: {refusal}")
        return refusal.exit_code
    except Exception as bug:  # noqa: BLE001
        return _report_bug(bug)
    if code == INTERRUPTED:
        _complain("Onderbroken.")
    return code


def _run(arguments: list[str] | None) -> int:
    import click

    from samenwerking_cli.cli.app import command

    try:
        result = command().main(args=arguments, prog_name="samenwerking", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as help_wanted:
        click.echo(help_wanted.ctx.get_help() if help_wanted.ctx else "")
        return OK
    except SystemExit:
        # click ends the program itself in one case only: nobody reads on.
        raise BrokenPipeError from None
    except click.UsageError as fault:
        _complain(f"Fout: {fault.format_message()}")
        if fault.ctx is not None:
            _complain(f"{fault.ctx.get_usage()}\nUitleg: {fault.ctx.command_path} --help")
        return WRONG_USAGE
    except click.ClickException as fault:
        _complain(f"Fout: {fault.format_message()}")
        return WRONG_USAGE
    except click.Abort:
        raise KeyboardInterrupt from None
    return result if isinstance(result, int) else OK


def _report_bug(bug: Exception) -> int:
    import platform
    import tempfile
    import traceback

    from samenwerking_cli import __version__

    text = f"samenwerking {__version__}\nPython {platform.python_version()} op {platform.platform()}\n\n"
    text += "".join(traceback.format_exception(bug))
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", prefix="samenwerking-fout-", suffix=".txt", delete=False
    ) as file:
        file.write(text)
    _complain(f"Dit is een fout in het programma zelf. Het verslag voor de makers staat in {file.name}.")
    return BUG


def _complain(text: str) -> None:
    print(visible(text), file=sys.stderr)


def _write_utf8(stream: TextIO) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
