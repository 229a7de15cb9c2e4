"""What a sent answer rested on, as it was kept beside the file of its question."""

import json
from pathlib import Path
from typing import Final, NamedTuple

from samenwerking_cli.reading.files import MAX_BYTES, QUESTIONS

ENDING: Final = ".verzonden.json"


class FrozenFact(NamedTuple):
    """A fact of an answer on the day on which it was sent; `value` as JSON holds it."""

    record: str
    path: str
    value: object


class Frozen(NamedTuple):
    """The facts of one sent answer; None when the file cannot be read."""

    question: str
    facts: tuple[FrozenFact, ...] | None


def frozen_answers(root: Path, questions: tuple[str, ...]) -> tuple[Frozen, ...]:
    """What was kept of these questions, of those that have such a file."""
    found = ((one, root / QUESTIONS / f"{one}{ENDING}") for one in questions)
    return tuple(Frozen(one, _facts(root, path)) for one, path in found if path.exists())


def _facts(root: Path, path: Path) -> tuple[FrozenFact, ...] | None:
    try:
        # Nothing outside the register is read, through links neither.
        if not path.resolve().is_relative_to(root.resolve()) or path.stat().st_size > MAX_BYTES:
            return None
        facts = json.loads(path.read_bytes())["facts"]
        made = tuple(FrozenFact(one["record"], one["path"], one["value"]) for one in facts)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return made if all(isinstance(one.record, str) and isinstance(one.path, str) for one in made) else None
