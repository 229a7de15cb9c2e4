"""Registers as a user would write them, for tests."""

from datetime import date
from textwrap import dedent

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.findings import Finding
from samenwerking_cli.model.register import Register
from samenwerking_cli.reading.files import MAIN, SourceFile
from samenwerking_cli.reading.load import Loaded, load_files

HEAD = """\
register:
  title: Proefregister
sources:
  - {id: bron, title: Een bron, date: 2024-01-01}
  - {id: zonder-dag, title: Een bron zonder dag}
"""


def loaded(text: str, **files: str) -> Loaded:
    """Load a register from the text of agreements.yaml; other files by name, with __ for / and _yaml for .yaml."""
    others = {name.replace("__", "/").replace("_yaml", ".yaml"): body for name, body in files.items()}
    texts = {MAIN: dedent(text)} | {name: dedent(body) for name, body in others.items()}
    return load_files(tuple(SourceFile(name, body) for name, body in texts.items()))


def register(text: str) -> Register:
    """A register that must be free of errors; `text` follows a head with the sources `bron` and `zonder-dag`."""
    result = loaded(HEAD + dedent(text))
    assert [one for one in result.findings if one.severity == "fout"] == []
    return result.register


def findings(text: str) -> tuple[Finding, ...]:
    """What reading finds in a text that follows the same head (5 lines)."""
    return loaded(HEAD + dedent(text)).findings


def on(day: str) -> AsOf:
    """The view from a day."""
    return AsOf(day=date.fromisoformat(day))
