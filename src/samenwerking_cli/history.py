"""The version history of a register, through the git program; the only place that starts it."""

import subprocess
from pathlib import Path
from typing import Final, NamedTuple

# What a register consists of; other files beside it are not its business.
_FILES: Final = ("agreements.yaml", "agreements", "questions", "procedures.yaml", "templates", "house-style.docx")
# fsmonitor is a program that a repository's own settings can name: looking must not run it.
_GIT: Final = ("git", "-c", "core.fsmonitor=false", "--no-optional-locks")
_TIMEOUT: Final = 20


class Revision(NamedTuple):
    """The commit that a register lies in, and whether its files differ from it; None without history."""

    commit: str | None = None
    changed: bool | None = None


def current_revision(root: Path) -> Revision:
    """The revision of the register in this directory; without git, or not committed, there is none."""
    if _git(root, "cat-file", "-e", "HEAD:./agreements.yaml") is None:
        return Revision()
    status = _git(root, "status", "--porcelain=v2", "--branch", "--untracked-files=all", "--", *_FILES)
    lines = (status or "").splitlines()
    commit = next((line.split()[-1] for line in lines if line.startswith("# branch.oid ")), None)
    return Revision(commit, any(not line.startswith("#") for line in lines)) if commit else Revision()


def _git(root: Path, *arguments: str) -> str | None:
    """What git prints; None when it is not there or refuses."""
    try:
        done = subprocess.run((*_GIT, *arguments), cwd=root, capture_output=True, timeout=_TIMEOUT, check=False)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None
