"""Every check of the project on a machine with nothing but Python: makes its own environment first."""

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv-test"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

CHECKS = (
    ("-m", "ruff", "check", "."),
    ("-m", "ruff", "format", "--check", "."),
    ("-m", "mypy"),
    ("-c", "from importlinter.cli import lint_imports_command as check; check()", "--no-logo"),
    ("-m", "pytest"),
)


def main() -> int:
    """Install what is needed, run every check, and report whether all of them passed."""
    if not PYTHON.exists():
        venv.create(ENVIRONMENT, with_pip=True)
    install = ("-m", "pip", "install", "--quiet", "--constraint", "constraints.txt", "--editable", ".[test,alles]")
    if _run(install) != 0:
        return 1
    failed = [check for check in CHECKS if _run(check) != 0]
    for check in failed:
        print("mislukt:", *check[:3], file=sys.stderr)
    return int(bool(failed))


def _run(arguments: tuple[str, ...]) -> int:
    print("→", *arguments, flush=True)
    return subprocess.run([PYTHON, *arguments], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
