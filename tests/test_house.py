"""The house keeps its rules: floors, one home per library, a test per module, sizes, docstrings."""

import ast
import re
import tomllib
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from samenwerking_cli.cli.app import COMMANDS, OF_A_QUESTION

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "samenwerking_cli"
MODULES = sorted(path for path in SOURCE.rglob("*.py") if path.name != "__init__.py")
# Each command with its file: those of a group go by both words.
FILES = {name: name for name in COMMANDS if name != "vraag"} | {
    f"vraag {name}": f"vraag_{name}" for name in OF_A_QUESTION
}
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_house__import_contracts_are_kept() -> None:
    """Imports only go down, each library has one home, and there are no circles."""
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), cache_dir=None) == 0


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_house__each_module_has_its_tests(module: Path) -> None:
    """The tests mirror the source one to one."""
    place = module.relative_to(SOURCE)
    assert (ROOT / "tests" / place.parent / f"test_{place.name}").is_file()


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_house__modules_and_functions_stay_small(module: Path) -> None:
    """No module is longer than 250 lines, no function longer than 50; a command fits in 80."""
    text = module.read_text(encoding="utf-8")
    limit = 80 if module.parent.name == "cli" and module.stem in FILES.values() else 250
    assert len(text.splitlines()) <= limit
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
    too_long = [one.name for one in functions if (one.end_lineno or 0) - one.lineno + 1 > 50]
    assert too_long == []


def test_house__imports_inside_functions_are_listed_with_their_reason() -> None:
    """A module that imports inside a function stands in pyproject.toml."""
    listed = {
        name for name, rules in PYPROJECT["tool"]["ruff"]["lint"]["per-file-ignores"].items() if "PLC0415" in rules
    }
    assert {f"src/samenwerking_cli/{path.relative_to(SOURCE).as_posix()}" for path in MODULES if _late(path)} == listed


def test_house__every_command_has_a_file_and_examples() -> None:
    """The visible list of commands and the files agree; each help ends with examples."""
    for name, file in FILES.items():
        text = (SOURCE / "cli" / f"{file}.py").read_text(encoding="utf-8")
        assert re.search(rf"^  samenwerking {name}", text, re.MULTILINE)


def test_house__the_clock_is_read_at_the_door_only() -> None:
    """Nobody below cli knows the time."""
    readers = [path.relative_to(SOURCE).as_posix() for path in MODULES if "date.today()" in path.read_text("utf-8")]
    assert readers == ["cli/opening.py"]


def test_house__every_decision_has_a_page() -> None:
    """Decisions are numbered without gaps."""
    numbers = sorted(int(path.name[:4]) for path in (ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    assert numbers == list(range(1, len(numbers) + 1))
    assert numbers


def _late(path: Path) -> bool:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    return any(isinstance(node, (ast.Import, ast.ImportFrom)) for one in functions for node in ast.walk(one))
