"""Rewrites the transcripts and the glossary of the README: `python -m tests.transcripts`."""

import contextlib
import io
import os
import re
import shlex
from pathlib import Path

from samenwerking_cli.cli.main import main
from samenwerking_cli.dutch.glossary import GLOSSARY

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
_BLOCK = re.compile(r"<!-- transcript: COLUMNS=(\d+) -->\n```console\n\$ samenwerking (.*)\n(?:[^`]*\n)?```")
_GLOSSARY = re.compile(r"(<!-- woordenlijst: begin -->\n).*?(<!-- woordenlijst: einde -->)", re.DOTALL)


def current_readme() -> str:
    """The README with every transcript run again and the glossary written anew."""
    text = _BLOCK.sub(_run, README.read_text(encoding="utf-8"))
    return _GLOSSARY.sub(lambda match: match[1] + _glossary() + match[2], text)


def output_of(arguments: list[str], columns: int) -> str:
    """What a command prints from the project's root at this width."""
    out = io.StringIO()
    before = os.environ.get("COLUMNS"), Path.cwd()
    os.environ["COLUMNS"] = str(columns)
    os.chdir(ROOT)
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
            main(arguments)
    finally:
        os.chdir(before[1])
        if before[0] is None:
            del os.environ["COLUMNS"]
        else:
            os.environ["COLUMNS"] = before[0]
    return out.getvalue()


def _run(match: re.Match[str]) -> str:
    """The block with what the command prints; `| head -n 20` keeps its first lines, as in a shell."""
    columns, command = int(match[1]), match[2]
    typed, _, lines = command.partition(" | head -n ")
    printed = output_of(shlex.split(typed), columns)
    if lines:
        printed = "".join(printed.splitlines(keepends=True)[: int(lines)])
    return f"<!-- transcript: COLUMNS={columns} -->\n```console\n$ samenwerking {command}\n{printed}```"


def _glossary() -> str:
    rows = "".join(f"| {term.dutch} | `{term.key}` | {term.meaning} |\n" for term in sorted(GLOSSARY, key=_by_dutch))
    return f"| woord | in bestanden en code | betekenis |\n|---|---|---|\n{rows}"


def _by_dutch(term: object) -> tuple[str, str]:
    return getattr(term, "dutch", "").casefold(), getattr(term, "key", "")


if __name__ == "__main__":
    README.write_text(current_readme(), encoding="utf-8")
