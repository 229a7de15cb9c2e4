"""Runs the program in this process as from a shell, and puts back whatever it changes."""

import contextlib
import gc
import gettext
import io
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from typing import NamedTuple
from unittest import mock

from samenwerking_cli.cli.main import main
from tests.registers import HEAD

DAY = "2024-03-26"
SHAPING = ("SAMENWERKING_REGISTER", "NO_COLOR", "COLUMNS", "TERM", "LANGUAGE", "GIT_DIR", "GIT_WORK_TREE")


class Ran(NamedTuple):
    """What one run gave; `out` and `err` are decoded as UTF-8 without touching the ends of lines."""

    code: int
    out: str
    err: str


class _Screen(io.TextIOWrapper):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def write_register(directory: Path, text: str, **files: str) -> Path:
    """Write agreements.yaml from `text` behind the usual head; other files by name, with __ for / and _yaml."""
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "agreements.yaml").write_text(HEAD + dedent(text), encoding="utf-8", newline="\n")
    for name, body in files.items():
        path = directory / name.replace("__", "/").replace("_yaml", ".yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(body), encoding="utf-8", newline="\n")
    return directory


def run(directory: Path, *arguments: str, terminal: bool = False, **environment: str) -> Ran:
    """Run `samenwerking` with these arguments from a directory that is no part of any repository around it."""
    wrapper = _Screen if terminal else io.TextIOWrapper
    # A Windows console and its code page: the program must not rely on what it gets.
    out, err = wrapper(io.BytesIO(), encoding="cp1252"), wrapper(io.BytesIO(), encoding="cp1252")
    with _shell(directory, environment), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(list(arguments))
    return Ran(code, _written(out), _written(err))


def sealed(directory: Path) -> dict[str, str]:
    """Settings with which git knows nobody's configuration and no repository above the directory."""
    return {
        "HOME": str(directory),
        "XDG_CONFIG_HOME": str(directory),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CEILING_DIRECTORIES": str(directory.parent),
    }


def git(directory: Path, *arguments: str) -> str:
    """What git answers here, with nobody's settings, one author and one day."""
    day = "2024-03-26T09:00:00+0100"
    who = {f"GIT_{role}_{what}": "proef" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    settings = os.environ | sealed(directory) | who | {"GIT_AUTHOR_DATE": day, "GIT_COMMITTER_DATE": day}
    done = subprocess.run(("git", *arguments), cwd=directory, env=settings, capture_output=True, check=True)
    return done.stdout.decode("utf-8").strip()


def committed(directory: Path) -> str:
    """The hash of a commit with everything that is in the directory, in a repository of its own."""
    if not (directory / ".git").exists():
        git(directory, "init", "--quiet")
    git(directory, "add", "--all")
    git(directory, "commit", "--quiet", "--message", "Het register")
    return git(directory, "rev-parse", "HEAD")


@contextlib.contextmanager
def _shell(directory: Path, environment: dict[str, str]) -> Iterator[None]:
    domain, collects = gettext.textdomain(), gc.isenabled()
    with mock.patch.dict(os.environ, sealed(directory) | environment), contextlib.chdir(directory):
        for name in SHAPING:
            if name not in environment:
                os.environ.pop(name, None)
        try:
            yield
        finally:
            gettext.textdomain(domain)
            (gc.enable if collects else gc.disable)()


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    raw = stream.detach()
    assert isinstance(raw, io.BytesIO)
    return raw.getvalue().decode("utf-8")
