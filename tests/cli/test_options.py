"""The options that commands share mean the same everywhere."""

import inspect
from importlib import import_module
from pathlib import Path

import pytest

from samenwerking_cli.cli.app import COMMANDS, OF_A_QUESTION
from tests.running import run

SHARED = ("register", "day", "format", "output", "overwrite", "colour", "internal")
FIRST = {
    "status": (),
    "toon": ("ila",),
    "waarom": ("ila",),
    "traject": ("ila",),
    "agenda": (),
    "vragen": (),
    "vraag toon": ("293",),
    "antwoord": ("293",),
    "controleer": (),
}
# Templates and schemas hold no facts: no day and nothing internal shapes them. A schema has one form only; what was sent and what is new are written, not shown.
ALL = [*(name for name in COMMANDS if name != "vraag"), *(f"vraag {name}" for name in OF_A_QUESTION)]
WRITING = ("vraag importeer", "vraag nieuw", "vraag verzonden")
OF_FACTS = [name for name in ALL if name not in ("schema", "sjablonen", *WRITING)]
WITH_FORMS = [name for name in ALL if name not in ("schema", "vraag nieuw", "vraag verzonden")]


@pytest.mark.parametrize("name", OF_FACTS)
def test_options__every_command_that_reads_takes_the_shared_ones(name: str) -> None:
    """Contract §3: --register, --op, --formaat, --uitvoer, --overschrijf, --kleur, and --intern of §7."""
    assert [
        one
        for one in SHARED
        if one not in inspect.signature(import_module(f"samenwerking_cli.cli.{name.replace(' ', '_')}").run).parameters
    ] == []


@pytest.mark.parametrize("name", OF_FACTS)
def test_options__the_human_form_is_text_and_the_default(root: Path, name: str) -> None:
    """`--formaat tekst` everywhere, and without it the same."""
    given = run(root, *name.split(), *FIRST[name], "--op", "2024-03-26", "--formaat", "tekst")
    assert given == run(root, *name.split(), *FIRST[name], "--op", "2024-03-26")
    assert given.out != ""


@pytest.mark.parametrize("name", WITH_FORMS)
def test_options__help_says_which_forms_there_are(root: Path, name: str) -> None:
    """The forms of the contract, in its order."""
    forms = {"status": "tekst|markdown|html|csv|json|word", "toon": "tekst|markdown|html|json|word"}
    forms |= {"traject": "tekst|markdown|html|csv|json|word", "agenda": "tekst|markdown|html|json"}
    forms |= {"vragen": "tekst|markdown|html|json", "vraag toon": "tekst|markdown|html|json"}
    forms |= {"vraag importeer": "tekst|json"}
    forms |= {"waarom": "tekst|json", "controleer": "tekst|json|github"}
    forms |= {"antwoord": "tekst|markdown|html|word|json", "sjablonen": "tekst|markdown|html"}
    assert f" --formaat {forms[name]} " in " ".join(run(root, *name.split(), "--help").out.split())
    assert tuple(forms[name].split("|")) == import_module(f"samenwerking_cli.cli.{name.replace(' ', '_')}").FORMATS
