"""Sent answers that rest on facts which have changed since."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from typing import NamedTuple

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.model.question import Question
from samenwerking_cli.model.register import Agreement, Dossier, Register
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.reports.answer import answer_report
from samenwerking_cli.reports.fact import Owner, owner_of


class Kept(NamedTuple):
    """A fact as it was kept when the answer was sent."""

    record: str
    path: str
    value: object


class Change(NamedTuple):
    """A fact that is another one now; `after` is None when nothing is recorded any more."""

    record: str
    path: str
    before: object
    after: object


class Outdated(NamedTuple):
    """A sent answer with what changed since, in the order of the answer; never empty."""

    question: Question
    changes: tuple[Change, ...]


def outdated(
    question: Question, kept: Iterable[Kept], public: Register, whole: Register, as_of: AsOf
) -> Outdated | None:
    """What a sent answer said and what is true now; None when nothing changed.

    `whole` is the register with what is not public: what was hidden since is not told as gone.
    """
    now = {(one.record, one.path): plain(one.value) for one in answer_report(question, public, as_of).facts}
    written, hidden = _written(public), _written(whole)
    changes = tuple(_changes(tuple(kept), now, written, hidden))
    return Outdated(question, changes) if changes else None


def _changes(
    kept: tuple[Kept, ...],
    now: Mapping[tuple[str, str], object],
    written: Mapping[tuple[str, str], object],
    whole: Mapping[tuple[str, str], object],
) -> Iterator[Change]:
    owners = {record for record, _ in written}
    seen: set[tuple[str, str]] = set()
    for one in kept:
        key = (one.record, one.path)
        if key in seen or one.record not in owners:
            continue
        seen.add(key)
        after = now.get(key, written.get(key))
        if key not in now and key not in written and (key in whole or "[" not in one.path):
            continue
        # A last day that the procedure gave is nobody's fact: it goes when the answer came.
        if after != one.value and not (after is None and one.path.endswith(".due")):
            yield Change(one.record, one.path, one.value, after)
    yield from _added(seen, now)


def _added(seen: set[tuple[str, str]], now: Mapping[tuple[str, str], object]) -> Iterator[Change]:
    """What a step that the answer told has now and had not: a date, an outcome."""
    told = {(record, path.rpartition(".")[0]) for record, path in seen if path.startswith("steps[")}
    for (record, path), value in now.items():
        base, _, key = path.rpartition(".")
        if (record, base) in told and (record, path) not in seen and key in ("date", "outcome", "requested"):
            yield Change(record, path, None, value)


def plain(value: object) -> object:
    """The value as JSON holds it."""
    if isinstance(value, PartialDate):
        return value.written
    return [plain(one) for one in value] if isinstance(value, tuple) else value


def _written(register: Register) -> dict[tuple[str, str], object]:
    """Every value that is written in the register, by record and path."""
    found: dict[tuple[str, str], object] = {}
    owners: tuple[Agreement | Dossier, ...] = (*register.agreements, *register.dossiers)
    for one in owners:
        owner = owner_of(one)
        found[owner.record, "title"] = one.title
        for record in (*one.texts, *one.figures, *one.remarks, *(one.steps if isinstance(one, Agreement) else ())):
            found.update(_values(owner, record))
    return found


def _values(owner: Owner, record: object) -> Iterator[tuple[tuple[str, str], object]]:
    path = owner.paths[id(record)]
    for one in fields(record):  # type: ignore[arg-type]
        value = getattr(record, one.name)
        if one.name not in ("where", "internal") and value not in (None, (), ""):
            yield (owner.record, f"{path}.{one.name}"), plain(value)
    if hasattr(record, "text"):
        yield (owner.record, path), record.text
