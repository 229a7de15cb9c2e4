"""The version history of a register, through the git program; the only place that starts it."""

import subprocess
from pathlib import Path
from typing import Final, NamedTuple

# What a register consists of; other files beside it are not its business.
_FILES: Final = ("agreements.yaml", "agreements", "questions", "procedures.yaml", "templates", "house-style.docx")
_TIMEOUT: Final = 20


class Revision(NamedTuple):
    """The commit that a register lies in, and whether its files differ from it; None without history."""

    commit: str | None = None
    changed: bool | None = None


def current_revision(root: Path) -> Revision:
    """The revision of the register in this directory; without git or outside a repository there is none."""
    status = ("status", "--porcelain=v2", "--branch", "--untracked-files=all", "--ignored=matching", "--", *_FILES)
    # fsmonitor is a program that a repository's own settings can name: looking must not run it.
    command = ("git", "-c", "core.fsmonitor=false", "--no-optional-locks", *status)
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, timeout=_TIMEOUT, check=False)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return Revision()
    if done.returncode != 0:
        return Revision()
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    commit = next((line.split()[-1] for line in lines if line.startswith("# branch.oid ")), "(initial)")
    changes = [line for line in lines if not line.startswith("#")]
    untracked = any(line[:1] in "?!" and line.endswith("agreements.yaml") for line in changes)
    return Revision() if commit == "(initial)" or untracked else Revision(commit, bool(changes))
