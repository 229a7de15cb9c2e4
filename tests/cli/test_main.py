"""The door: exit codes, Dutch words, and streams that are what the user has."""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

import samenwerking_cli.cli.status
from samenwerking_cli import __version__
from samenwerking_cli.cli.app import COMMANDS
from tests.running import DAY, run, sealed

SCRIPT = Path(sys.executable).with_name("samenwerking.exe" if os.name == "nt" else "samenwerking")
ENGLISH = re.compile(r"\b(Usage|Options|Error|Show this|Try|Missing|No such|Did you mean|default|Arguments)\b")


def _program(root: Path, *arguments: str, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """Run the installed program as a user does, in a bare environment."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT", "TEMP", "TMP")}
    settings = kept | sealed(root) | environment
    return subprocess.run((SCRIPT, *arguments), cwd=root, env=settings, capture_output=True, check=False)


def test_main__0_when_all_is_well(root: Path) -> None:
    """The document on stdout and nothing on stderr."""
    done = run(root, "status", "--op", DAY)
    assert (done.code, done.err) == (0, "")
    assert "Leerrekening" in done.out


@pytest.mark.parametrize("command", [["status"], ["toon", "ila"], ["waarom", "ila"]])
def test_main__1_when_the_register_has_errors(faulty: Path, command: list[str]) -> None:
    """Every command prints what could be read and says so in one line on stderr."""
    done = run(faulty, *command, "--op", DAY)
    assert done.code == 1
    assert "Leerrekening" in done.out
    assert done.err.count("\n") == 1
    assert "1 fout" in done.err
    assert "samenwerking controleer" in done.err


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["statsu"], "bedoelde u 'status'"),
        (["toond", "ila"], "bedoelde u 'toon'"),
        (["status", "--formaa", "json"], "bedoelde u '--formaat'"),
        (["status", "--formaat", "jsn"], "bedoelde u 'json'"),
        (["toon", "ial"], "bedoelde u 'ila'"),
        (["waarom", "rizif"], "bedoelde u 'riziv'"),
        (["status", "ilaa"], "bedoelde u 'ila'"),
        (["status", "--fase", "ontwrep"], "bedoelde u 'ontwerp'"),
        (["status", "--partij", "vlaams-gewst"], "bedoelde u 'vlaams-gewest'"),
        (["status", "--partij", "vdb"], "bedoelde u 'vdab'"),
        (["status", "--soort", "protocolakord"], "bedoelde u 'protocolakkoord'"),
        (["status", "--thema", "opleidng"], "bedoelde u 'opleiding'"),
        (["status", "--sorteer", "titels"], "bedoelde u 'titel'"),
        (["status", "--groepeer", "fasen"], "bedoelde u 'fase'"),
        (["status", "--kleur", "altyd"], "bedoelde u 'altijd'"),
        (["controleer", "--formaat", "gitub"], "bedoelde u 'github'"),
    ],
)
def test_main__2_with_the_nearest_match_for_an_unknown_name(root: Path, arguments: list[str], says: str) -> None:
    """Every unknown command, option, id or value: the sentence says what was probably meant, and nothing is printed."""
    done = run(root, *arguments)
    assert (done.code, done.out) == (2, "")
    assert says in done.err.lower()


@pytest.mark.parametrize(
    "arguments",
    [
        ["status", "--fase", "xyzxyz"],
        ["status", "--kleur", "xyzxyz"],
        ["status", "--formaat", "xyzxyz"],
        ["xyzxyz"],
        ["status", "--sorteer", "xyzxyz"],
    ],
)
def test_main__2_with_all_possible_values_when_none_is_near(root: Path, arguments: list[str]) -> None:
    """A short closed list is shown whole."""
    done = run(root, *arguments)
    assert (done.code, done.out) == (2, "")
    assert "Mogelijk: " in done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["toon"],
        ["toon", "ila", "riziv"],
        ["status", "--op"],
        ["status", "--hangend=ja"],
        ["--onbekend"],
        ["toon", "-x"],
    ],
)
def test_main__2_for_wrong_usage(root: Path, arguments: list[str]) -> None:
    """In Dutch, with what is wrong first."""
    done = run(root, *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("Fout: ")
    assert not ENGLISH.search(done.err)


def test_main__wrong_usage_shows_the_way_to_the_help(root: Path) -> None:
    """How the command is used and where it is explained."""
    assert run(root, "toon").err.split("\n")[1:] == [
        "Gebruik: samenwerking toon [OPTIES] ID",
        "Uitleg: samenwerking toon --help",
        "",
    ]


def test_main__2_for_a_hidden_agreement_as_for_one_that_is_not_there(root: Path) -> None:
    """An agreement that is not public is neither shown nor offered."""
    hidden, absent = run(root, "toon", "geheim"), run(root, "toon", "gehiem")
    assert (hidden.code, absent.code) == (2, 2)
    assert "geheim" not in absent.err
    assert hidden.err.replace("geheim", "gehiem") == absent.err


def test_main__what_was_typed_is_shown_harmless(root: Path) -> None:
    """A control character in an argument does nothing on the screen."""
    done = run(root, "toon", "\x1b[31mrood\x9b")
    assert done.code == 2
    assert "‹U+001B›[31mrood‹U+009B›" in done.err
    assert "\x1b" not in done.err


def test_main__3_for_a_bug_with_one_sentence_and_a_report(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No traceback on the screen: a Dutch sentence with the path of a file that holds it."""

    def broken(*_arguments: object) -> None:
        message = "een rekenfout"
        raise ZeroDivisionError(message)

    monkeypatch.setattr(samenwerking_cli.cli.status, "status_report", broken)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    done = run(root, "status", "--op", DAY)
    (report,) = tmp_path.glob("samenwerking-fout-*.txt")
    assert (done.code, done.out) == (3, "")
    assert done.err.count("\n") == 1
    assert done.err.startswith("Dit is een fout in het programma zelf.")
    assert str(report) in done.err
    text = report.read_text(encoding="utf-8")
    assert f"samenwerking {__version__}" in text
    assert "Traceback" in text
    assert "ZeroDivisionError: een rekenfout" in text


@pytest.mark.parametrize("fault", [KeyboardInterrupt, EOFError])
def test_main__130_when_interrupted(root: Path, monkeypatch: pytest.MonkeyPatch, fault: type[BaseException]) -> None:
    """Ctrl-C and the end of the input are no bugs: a code of their own, and at most one word."""
    monkeypatch.setattr(samenwerking_cli.cli.status, "status_report", _raising(fault))
    done = run(root, "status", "--op", DAY)
    assert (done.code, done.out) == (130, "")
    assert done.err.strip() in ("", "Onderbroken.")


def _raising(fault: type[BaseException]) -> Callable[..., None]:
    def raise_it(*_arguments: object) -> None:
        raise fault

    return raise_it


@pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"], *([name, "--help"] for name in COMMANDS)])
def test_main__help_is_dutch_and_ends_with_examples(tmp_path: Path, arguments: list[str]) -> None:
    """Help needs no register; not one word of it is English."""
    done = run(tmp_path, *arguments)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Gebruik: samenwerking")
    assert "Voorbeelden:\n" in done.out
    assert not ENGLISH.search(done.out)


def test_main__says_its_version(tmp_path: Path) -> None:
    """For a bug report."""
    assert run(tmp_path, "--versie") == (0, f"samenwerking {__version__}\n", "")


def test_program__is_dutch_and_utf8_in_a_bare_english_environment(root: Path) -> None:
    """LANG=C and no LANGUAGE: every word of click is Dutch too, and symbols arrive."""
    wrong, helped = _program(root, "status", "--formaa", LANG="C"), _program(root, "status", "--help", LANG="C")
    shown = _program(root, "status", "--op", DAY, LANG="C")
    assert (wrong.returncode, helped.returncode, shown.returncode) == (2, 0, 0)
    assert not ENGLISH.search(wrong.stderr.decode("utf-8") + helped.stdout.decode("utf-8"))
    assert "[standaard: tekst]" in helped.stdout.decode("utf-8")
    assert "◐ ontwerp" in shown.stdout.decode("utf-8")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1:strict", "utf-16"])
def test_program__writes_utf8_whatever_the_environment_says(root: Path, encoding: str) -> None:
    """The same bytes on every machine."""
    plain = _program(root, "status", "--op", DAY)
    odd = _program(root, "status", "--op", DAY, PYTHONIOENCODING=encoding)
    assert (odd.returncode, odd.stdout, odd.stderr) == (0, plain.stdout, b"")
    assert b"\r" not in odd.stdout


@pytest.mark.parametrize(
    "arguments", [["status", "--op", DAY], ["status", "--op", DAY, "--formaat", "json"], ["--help"]]
)
def test_program__ends_quietly_when_nobody_reads_on(root: Path, arguments: list[str]) -> None:
    """A closed pipe is no fault: exit 0 and not a word."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            (SCRIPT, *arguments),
            cwd=root,
            env=os.environ | sealed(root),
            stdout=writing,
            stderr=subprocess.PIPE,
            check=False,
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")
