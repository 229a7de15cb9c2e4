"""The commands, in the order of the help; each is imported only when it is asked for."""

import subprocess
import sys
from importlib import import_module

import click
import pytest

from samenwerking_cli.cli.app import COMMANDS, OF_A_QUESTION, command

WORDS = [(name,) for name in COMMANDS if name != "vraag"] + [("vraag", name) for name in OF_A_QUESTION]


@pytest.mark.parametrize("words", WORDS, ids=" ".join)
def test_app__every_command_has_a_module_with_a_summary_and_examples(words: tuple[str, ...]) -> None:
    """The help of a command says what it does and shows how; each example is its own."""
    name = " ".join(words)
    module = import_module(f"samenwerking_cli.cli.{'_'.join(words)}")
    found = command()
    for word in words:
        found = found.get_command(click.Context(found), word)  # type: ignore[attr-defined]
    assert found.help == module.run.__doc__
    lines = [line for line in module.EXAMPLES.split("\n") if line.startswith("  ")]
    assert lines
    assert [line for line in lines if not line.startswith(f"  samenwerking {name}")] == []


def test_app__lists_the_commands_of_the_contract_in_its_order() -> None:
    """Those that are built, in the order of contract §3."""
    assert command().list_commands(click.Context(command())) == [  # type: ignore[attr-defined]
        "status",
        "toon",
        "waarom",
        "traject",
        "agenda",
        "vragen",
        "vraag",
        "antwoord",
        "controleer",
        "schema",
        "sjablonen",
    ]


def test_app__an_unknown_command_is_none() -> None:
    """The group itself knows only what is on the list."""
    assert command().get_command(click.Context(command()), "rapport-onbestaand") is None  # type: ignore[attr-defined]


def test_app__help_imports_no_command() -> None:
    """The list of commands appears without loading what they need."""
    code = (
        "import sys; from samenwerking_cli.cli.main import main; main(['--help']); "
        "print([name for name in sys.modules if name.startswith(('yaml', 'rich', 'markdown_it', 'rapidfuzz')) "
        "or name in ('samenwerking_cli.cli.status', 'samenwerking_cli.reading.load')], file=sys.stderr)"
    )
    done = subprocess.run((sys.executable, "-c", code), capture_output=True, check=True)
    assert done.stderr.decode("utf-8").strip() == "[]"


def test_app__the_commands_of_a_question() -> None:
    """They stand under `vraag`, with their summaries, and an unknown one gets the nearest."""
    group = command().get_command(click.Context(command()), "vraag")  # type: ignore[attr-defined]
    assert group.list_commands(click.Context(group)) == list(OF_A_QUESTION)
    assert group.get_command(click.Context(group), "onbestaand") is None
    with pytest.raises(click.UsageError, match=r"Opdracht 'toom' bestaat niet\. Bedoelde u 'toon'\?"):
        group.resolve_command(click.Context(group), ["toom"])
