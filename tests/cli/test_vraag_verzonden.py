"""`samenwerking vraag verzonden`, from the shell to the files."""

import json
from pathlib import Path

import pytest

from tests.cli.test_vragen import register
from tests.running import run

FILE = "questions/7.yaml"


def sent(root: Path, *arguments: str) -> str:
    done = run(root, "vraag", "verzonden", *arguments)
    assert done.code == 0
    return (root / FILE).read_text(encoding="utf-8")


def test_vraag_verzonden__keeps_the_day_and_the_facts(tmp_path: Path) -> None:
    """The file gets the day, and beside it stands what the answer rested on that day; the register stays sound."""
    root = register(tmp_path)
    before = (root / FILE).read_text(encoding="utf-8")
    assert sent(root, "7", "26 maart 2024") == f"{before}answer:\n  sent: 2024-03-26\n"
    kept = json.loads((root / "questions" / "7.verzonden.json").read_text(encoding="utf-8"))
    assert (kept["schema"], kept["as_of"], kept["question"], kept["sent"]) == (
        "samenwerking.vraag-verzonden/1", "2024-03-26", "7", "2024-03-26")  # fmt: skip
    assert all(set(fact) == {"record", "path", "value"} for fact in kept["facts"])
    assert {"record": "a", "path": "title", "value": "A"} in kept["facts"]
    assert "verkeerd" not in run(root, "controleer", "--op", "2024-03-27").out
    assert "✓ verzonden" in run(root, "vraag", "toon", "7", "--op", "2024-03-27").out.replace("\xa0", " ")


def test_vraag_verzonden__twice_only_when_asked(tmp_path: Path) -> None:
    """A second day is refused unless it may replace the first."""
    root = register(tmp_path)
    first = sent(root, "7", "2024-03-26")
    done = run(root, "vraag", "verzonden", "7", "2024-03-27")
    assert (done.code, (root / FILE).read_text(encoding="utf-8")) == (2, first)
    assert "staat al als verzonden (2024-03-26)" in done.err
    assert "sent: 2024-03-27\n" in sent(root, "7", "2024-03-27", "--overschrijf")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["7", "gisteren"], "'gisteren' is geen dag"),
        (["7", "2024-03"], "'2024-03' is geen dag"),
        (["7", "2024-02-01"], "1 februari 2024 ligt vóór de vraag zelf"),
        (["9", "2024-03-26"], "Vraag '9' bestaat niet"),
    ],
)
def test_vraag_verzonden__wrong_input_changes_nothing(tmp_path: Path, arguments: list[str], said: str) -> None:
    """One sentence, and no file is touched."""
    root = register(tmp_path)
    before = sorted((path, path.read_bytes()) for path in root.rglob("*") if path.is_file())
    done = run(root, "vraag", "verzonden", *arguments)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert sorted((path, path.read_bytes()) for path in root.rglob("*") if path.is_file()) == before


def test_vraag_verzonden__a_file_that_cannot_be_changed_safely(tmp_path: Path) -> None:
    """The user is told what to write, and nothing is written."""
    root = register(tmp_path)
    (root / FILE).write_text('number: "7"\nanswer: {}\n', encoding="utf-8")
    done = run(root, "vraag", "verzonden", "7", "2024-03-26")
    assert done.code == 2
    assert "Schrijf zelf onder 'answer': sent: 2024-03-26." in done.err
    assert not (root / "questions" / "7.verzonden.json").exists()
