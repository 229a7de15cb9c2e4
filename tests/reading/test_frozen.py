"""What a sent answer rested on."""

from pathlib import Path

import pytest

from samenwerking_cli.reading.frozen import Frozen, FrozenFact, frozen_answers

GOOD = '{"facts": [{"record": "a", "path": "title", "value": "A"}]}'


def kept(root: Path, text: str) -> tuple[Frozen, ...]:
    path = root / "questions" / "2023" / "7.verzonden.json"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return frozen_answers(root, ("2023/7", "2023/8"))


def test_frozen_answers__of_the_questions_that_have_them(tmp_path: Path) -> None:
    """The facts as they were kept; a question without such a file has none."""
    assert kept(tmp_path, GOOD) == (Frozen("2023/7", (FrozenFact("a", "title", "A"),)),)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"facts": 1}', '{"facts": [1]}', '{"facts": [{"record": 1, "path": 2, "value": 3}]}',
                                  '{"facts": [{"record": "a"}]}', "[" * 100_000])  # fmt: skip
def test_frozen_answers__a_damaged_file(tmp_path: Path, text: str) -> None:
    """It says that it cannot be read, and never fails."""
    assert kept(tmp_path, text) == (Frozen("2023/7", None),)


def test_frozen_answers__nothing_outside_the_register(tmp_path: Path) -> None:
    """A link out of the register is not followed."""
    outside = tmp_path / "buiten.json"
    outside.write_text(GOOD, encoding="utf-8")
    root = tmp_path / "register"
    (root / "questions" / "2023").mkdir(parents=True)
    (root / "questions" / "2023" / "7.verzonden.json").symlink_to(outside)
    assert frozen_answers(root, ("2023/7",)) == (Frozen("2023/7", None),)
