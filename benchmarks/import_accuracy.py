"""How much of a written question an import recognises: every field of every sample, by layout.

The samples lie in `questions/LAYOUT/NN-name.txt`, each with what a careful reader finds in it beside it (`.yaml`).

    python benchmarks/import_accuracy.py [--fouten] [DIRECTORY]
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from samenwerking_cli.importing.question import imported
from samenwerking_cli.model.question import Question
from samenwerking_cli.model.register import Register
from samenwerking_cli.reading.names import NO_NAMES
from samenwerking_cli.reading.procedures import shipped_procedures
from samenwerking_cli.reading.questions import read_questions
from samenwerking_cli.reading.tree import parse_tree

HERE = Path(__file__).parent / "questions"
UNNUMBERED = "0"
"""What stands in a sample's file where the text prints no number: a question's file must have one."""
PARTS = {"heading": "heading", "introduction": "introduction", "items": "sub-questions", "topics": "topics"}


class Field(NamedTuple):
    """One field of a sample: what was expected and what was found."""

    part: str
    name: str
    expected: object
    found: object

    @property
    def right(self) -> bool:
        """Whether the two say the same, whatever their spaces."""
        return plain(self.expected) == plain(self.found)


def plain(value: object) -> object:
    """The value with single spaces."""
    return " ".join(value.split()) if isinstance(value, str) else value


def question_in(path: Path) -> Question:
    """The question as the reader of the sample found it."""
    (question,), findings = read_questions({path.name: parse_tree(path.name, path.read_text("utf-8"))}, NO_NAMES)
    if findings:
        raise SystemExit(f"{path}: {findings[0].message}")
    return question


def fields_of(expected: Question, found: Question) -> Iterator[Field]:
    """The fields of the heading, the introduction, and of every sub-question its words and its topics."""
    for key in ("parliament", "session_year", "number", "date", "deadline", "author", "title"):
        wanted = None if (key, getattr(expected, key)) == ("number", UNNUMBERED) else getattr(expected, key)
        if wanted or getattr(found, key):
            yield Field("heading", key, wanted, getattr(found, key) or None)
    for key in ("name", "title"):
        values = [getattr(one.minister, key) if one.minister else None for one in (expected, found)]
        if any(values):
            yield Field("heading", f"minister.{key}", *values)
    asked = [tuple((one.name, one.number) for one in one.also_addressed_to) for one in (expected, found)]
    if any(asked):
        yield Field("heading", "also_addressed_to", *asked)
    if expected.introduction or found.introduction:
        yield Field("introduction", "introduction", expected.introduction, found.introduction)
    for index in range(max(len(expected.items), len(found.items))):
        pair = [one.items[index] if index < len(one.items) else None for one in (expected, found)]
        texts = [f"{one.number}. {one.text}" if one else None for one in pair]
        yield Field("items", f"items[{index + 1}]", *texts)
        yield Field("topics", f"items[{index + 1}].topics", *(frozenset(one.topics) if one else None for one in pair))


def measured(folder: Path, register: Register, *, tell: bool) -> tuple[Counter[str], Counter[str]]:
    """How many fields of each part there are, and how many are right."""
    total: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for text in sorted(folder.glob("*.txt")):
        expected = question_in(text.with_suffix(".yaml"))
        with text.open(encoding="utf-8-sig", newline="") as file:
            found = imported(file.read(), text.name, register).question
        for field in fields_of(expected, found):
            total[field.part] += 1
            right[field.part] += field.right
            if tell and not field.right:
                print(
                    f"{folder.name}/{text.stem} {field.name}\n  verwacht: {field.expected!r}\n  gevonden: {field.found!r}"
                )
    return total, right


def main() -> None:
    """Print a table with a row for each layout."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", nargs="?", type=Path, default=HERE)
    parser.add_argument("--fouten", action="store_true", help="name every field that is not right")
    given = parser.parse_args()
    register = Register(title="", sources={}, bodies={}, agreements=(), dossiers=(), procedures=shipped_procedures())
    rows = []
    for folder in sorted(path for path in given.directory.iterdir() if path.is_dir()):
        total, right = measured(folder, register, tell=given.fouten)
        rows.append((folder.name, len(list(folder.glob("*.txt"))), total, right))
    print(f"| layout | samples | {' | '.join(PARTS.values())} | all |")
    print(f"|---|--:|{'--:|' * (len(PARTS) + 1)}")
    whole: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    for name, number, total, right in rows:
        print(row(name, number, total, right))
        whole[0].update(total)
        whole[1].update(right)
    print(row("**all**", sum(number for _, number, _, _ in rows), *whole))


def row(name: str, number: int, total: Counter[str], right: Counter[str]) -> str:
    """One row: right of all, in numbers and as a share."""
    cells = [share(right[part], total[part]) for part in PARTS]
    return f"| {name} | {number} | {' | '.join(cells)} | {share(right.total(), total.total())} |"


def share(right: int, total: int) -> str:
    """`97 % (33/34)`, a dash where there is nothing."""
    return f"{100 * right / total:.0f} % ({right}/{total})" if total else "–"


if __name__ == "__main__":
    main()
