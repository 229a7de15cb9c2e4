"""`python -m samenwerking_cli` is the program."""

import subprocess
import sys
from pathlib import Path

from samenwerking_cli import __version__


def test_module__runs_as_the_program_and_hands_on_its_exit_code(tmp_path: Path) -> None:
    """The same command line, the same codes, under its own name."""
    version = subprocess.run(
        (sys.executable, "-m", "samenwerking_cli", "--versie"), cwd=tmp_path, capture_output=True, check=False
    )
    wrong = subprocess.run(
        (sys.executable, "-m", "samenwerking_cli", "statsu"), cwd=tmp_path, capture_output=True, check=False
    )
    assert (version.returncode, version.stdout.decode("utf-8").strip()) == (0, f"samenwerking {__version__}")
    assert wrong.returncode == 2
    assert "Gebruik: samenwerking " in wrong.stderr.decode("utf-8")
