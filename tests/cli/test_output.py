"""Where a document goes: the screen, a pipe or a file."""

import errno
import os
from pathlib import Path

import pytest

from tests.running import DAY, run

STATUS = ("status", "--op", DAY)


@pytest.mark.parametrize("format", ["tekst", "markdown", "html", "csv", "json"])
def test_output__a_file_holds_what_the_screen_would_show(root: Path, format: str) -> None:
    """The same bytes; the screen says only where they went."""
    shown = run(root, *STATUS, "--formaat", format)
    done = run(root, *STATUS, "--formaat", format, "--uitvoer", "stand van zaken.txt")
    assert (done.code, done.out) == (0, "")
    assert done.err == "Geschreven: stand van zaken.txt\n"
    assert (root / "stand van zaken.txt").read_bytes() == shown.out.encode()
    assert _left_behind(root) == []


@pytest.mark.parametrize("command", [STATUS, ("toon", "ila"), ("waarom", "ila"), ("controleer",)])
def test_output__never_overwrites_unless_told_to(root: Path, command: tuple[str, ...]) -> None:
    """Exit 2 and the old file as it was; with --overschrijf the new one in its place."""
    there = root / "stand.txt"
    there.write_text("oud", encoding="utf-8")
    refused = run(root, *command, "--uitvoer", "stand.txt")
    assert (refused.code, refused.out, there.read_text(encoding="utf-8")) == (2, "", "oud")
    assert "--overschrijf" in refused.err
    assert run(root, *command, "--uitvoer", "stand.txt", "--overschrijf").code == 0
    assert there.read_text(encoding="utf-8") not in ("", "oud")


def test_output__is_refused_before_any_work_is_done(tmp_path: Path) -> None:
    """Even where there is no register."""
    (tmp_path / "stand.txt").write_text("oud", encoding="utf-8")
    assert "bestaat al" in run(tmp_path, *STATUS, "--uitvoer", "stand.txt").err


@pytest.mark.parametrize("failing", ["replace", "write_bytes"])
def test_output__leaves_the_old_file_when_writing_fails(
    root: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    """A full disk or a lock costs nothing that was there, and leaves nothing behind."""
    there = root / "stand.txt"
    there.write_text("oud", encoding="utf-8")
    monkeypatch.setattr(Path, failing, _no_permission)
    done = run(root, *STATUS, "--uitvoer", "stand.txt", "--overschrijf")
    assert (done.code, done.out) == (2, "")
    assert "'stand.txt' kan niet geschreven worden" in done.err
    assert there.read_text(encoding="utf-8") == "oud"
    assert _left_behind(root) == []


def _no_permission(_path: Path, *_arguments: object) -> None:
    raise PermissionError(13, "Permission denied")


@pytest.mark.parametrize("path", ["map/stand.txt", "bestand.txt/stand.txt", "gevuld", ".", "..", "x" * 300, "gevuld/"])
def test_output__that_cannot_be_written_is_a_refusal(root: Path, path: str) -> None:
    """A directory that is not there, a file as a directory, a directory as a file, a name that is too long."""
    (root / "bestand.txt").write_text("oud", encoding="utf-8")
    (root / "gevuld").mkdir()
    (root / "gevuld" / "inhoud.txt").write_text("oud", encoding="utf-8")
    done = run(root, *STATUS, "--uitvoer", path, "--overschrijf")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("Fout: ")
    assert done.err.count("\n") == 1
    assert (root / "gevuld" / "inhoud.txt").exists()
    assert _left_behind(root) == _left_behind(root / "gevuld") == _left_behind(root.parent) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows counts the whole path")
def test_output__any_name_that_the_system_allows_is_written(root: Path) -> None:
    """What the program writes beside the file needs no longer name."""
    name = f"{'x' * 251}.txt"
    assert run(root, *STATUS, "--uitvoer", name).code == 0
    assert (root / name).is_file()


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.ENAMETOOLONG, errno.EROFS, errno.EIO])
def test_output__the_reason_is_dutch(root: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """A full disk is told in Dutch, not in the system's English."""

    def failing(_path: Path, *_arguments: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "write_bytes", failing)
    done = run(root, *STATUS, "--uitvoer", "stand.txt")
    assert done.code == 2
    assert os.strerror(number) not in done.err


def test_colour__only_on_a_terminal(root: Path) -> None:
    """A pipe gets none."""
    assert "\x1b[" in run(root, *STATUS, terminal=True).out
    assert "\x1b" not in run(root, *STATUS).out


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"NO_COLOR": ""}, {"TERM": "dumb"}])
def test_colour__is_left_out_where_the_user_wants_none(root: Path, environment: dict[str, str]) -> None:
    """NO_COLOR, even empty, and a dumb terminal; the words are the same."""
    painted, plain = run(root, *STATUS, terminal=True, COLUMNS="80"), run(root, *STATUS, COLUMNS="80")
    assert run(root, *STATUS, terminal=True, COLUMNS="80", **environment) == plain
    assert painted.out != plain.out


def test_colour__can_be_asked_for_and_refused(root: Path) -> None:
    """--kleur wins from the terminal, the pipe and NO_COLOR."""
    assert "\x1b[" in run(root, *STATUS, "--kleur", "altijd", NO_COLOR="1").out
    assert "\x1b" not in run(root, *STATUS, "--kleur", "nooit", terminal=True).out


def test_colour__never_changes_html_or_data(root: Path) -> None:
    """Only text for a terminal has colours."""
    for format in ("html", "markdown", "csv", "json"):
        assert "\x1b" not in run(root, *STATUS, "--formaat", format, "--kleur", "altijd", terminal=True).out


@pytest.mark.parametrize("columns", ["nul", "-5", "0", "²"])
def test_width__nonsense_counts_as_absent(root: Path, columns: str) -> None:
    """COLUMNS is believed only when it is a number of columns."""
    assert run(root, *STATUS, COLUMNS=columns) == run(root, *STATUS)


def test_width__a_pipe_gets_whole_lines(root: Path) -> None:
    """What is searched with grep stands on one line."""
    lines = run(root, *STATUS).out.split("\n")
    assert any(
        "Samenwerkingsovereenkomst tussen VDAB en RIZIV (riziv)" in line and "hernieuwd" in line for line in lines
    )


def _left_behind(directory: Path) -> list[str]:
    return [path.name for path in directory.iterdir() if path.name.startswith(".") or path.name.endswith(".nieuw")]
