"""The revision of a register, asked of a real and sealed git repository."""

import os
import shutil
from pathlib import Path

import pytest

from samenwerking_cli.history import Revision, current_revision
from tests.running import SHAPING, committed, git, sealed

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed here")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty directory in which git knows nobody's settings and nothing above it."""
    for name in SHAPING:
        monkeypatch.delenv(name, raising=False)
    for name, value in sealed(tmp_path).items():
        monkeypatch.setenv(name, value)
    (tmp_path / "agreements.yaml").write_text("register: {title: Proef}\n", encoding="utf-8", newline="\n")
    return tmp_path


def test_current_revision__without_a_repository_there_is_none(root: Path) -> None:
    """A register needs no history."""
    assert current_revision(root) == Revision(None, None)


def test_current_revision__before_the_first_commit_there_is_none(root: Path) -> None:
    """A repository without a commit has no revision to name."""
    git(root, "init", "--quiet")
    assert current_revision(root) == Revision(None, None)


def test_current_revision__without_git_there_is_none(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without git shows no revision and does not fail."""
    committed(root)
    monkeypatch.setenv("PATH", str(root))
    assert current_revision(root) == Revision(None, None)


def test_current_revision__names_the_commit_of_unchanged_files(root: Path) -> None:
    """The whole hash, and no changes."""
    assert current_revision(root).commit is None
    commit = committed(root)
    assert current_revision(root) == Revision(commit, changed=False)


def test_current_revision__of_the_same_files_is_the_same_with_fixed_dates(root: Path) -> None:
    """The sealed repository is reproducible: the hash depends on files, names and dates only."""
    assert len(committed(root)) == 40
    assert git(root, "log", "-1", "--format=%cI") == "2024-03-26T09:00:00+01:00"


@pytest.mark.parametrize(
    "path", ["agreements.yaml", "agreements/andere.yaml", "procedures.yaml", "questions/2023-2024/293-brouns.yaml"]
)
def test_current_revision__a_file_of_the_register_that_differs_is_a_change(root: Path, path: str) -> None:
    """Edited or new, staged or not."""
    commit = committed(root)
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text("# nieuw\n", encoding="utf-8")
    assert current_revision(root) == Revision(commit, changed=True)
    git(root, "add", "--all")
    assert current_revision(root) == Revision(commit, changed=True)


def test_current_revision__a_deleted_part_is_a_change(root: Path) -> None:
    """What is gone differs too."""
    (root / "agreements").mkdir()
    (root / "agreements" / "andere.yaml").write_text("agreements: []\n", encoding="utf-8")
    commit = committed(root)
    (root / "agreements" / "andere.yaml").unlink()
    assert current_revision(root) == Revision(commit, changed=True)


def test_current_revision__other_files_are_not_the_registers_business(root: Path) -> None:
    """A report beside the register changes nothing in it."""
    commit = committed(root)
    (root / "verslag.html").write_text("<p>", encoding="utf-8")
    assert current_revision(root) == Revision(commit, changed=False)


@pytest.mark.parametrize("ignored", [False, True])
def test_current_revision__a_register_that_is_not_committed_has_none(root: Path, ignored: bool) -> None:
    """The repository around it says nothing of a file that it does not hold."""
    (root / "LEESMIJ.md").write_text("Leeg.\n", encoding="utf-8")
    if ignored:
        (root / ".gitignore").write_text("register/\n", encoding="utf-8")
    (root / "agreements.yaml").unlink()
    committed(root)
    (root / "register").mkdir()
    (root / "register" / "agreements.yaml").write_text("register: {title: Proef}\n", encoding="utf-8")
    assert current_revision(root / "register") == Revision(None, None)


def test_current_revision__of_a_register_in_a_folder_looks_at_that_folder_only(root: Path) -> None:
    """Another register in the same repository may change."""
    inner = root / "é register"
    inner.mkdir()
    (inner / "agreements.yaml").write_text("register: {title: Binnen}\n", encoding="utf-8")
    commit = committed(root)
    (root / "agreements.yaml").write_text("register: {title: Buiten}\n", encoding="utf-8")
    assert current_revision(inner) == Revision(commit, changed=False)
    assert current_revision(root) == Revision(commit, changed=True)


@pytest.mark.skipif(os.name == "nt", reason="the hook is a shell script")
def test_current_revision__never_runs_a_program_that_the_repository_names(root: Path) -> None:
    """Looking at a register that came from elsewhere runs nothing of it."""
    commit = committed(root)
    spy = root / "spion.sh"
    spy.write_text(f'#!/bin/sh\ntouch "{root}/gedraaid"\n', encoding="utf-8")
    spy.chmod(0o755)
    git(root, "config", "core.fsmonitor", str(spy))
    assert current_revision(root) == Revision(commit, changed=False)
    assert not (root / "gedraaid").exists()


def test_current_revision__leaves_the_index_as_it_is(root: Path) -> None:
    """Looking never writes: a second look while somebody commits takes no lock."""
    committed(root)
    os.utime(root / "agreements.yaml", (0, 0))
    before = (root / ".git" / "index").read_bytes()
    assert current_revision(root).changed is False
    assert (root / ".git" / "index").read_bytes() == before
