"""Facts as an answer uses them: each with its record, its path, its value, its sources and its place."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Final, NamedTuple, TypeAlias, TypeVar

from samenwerking_cli.findings import Location
from samenwerking_cli.model.register import Agreement, Dossier, Figure, Remark, Step, Text
from samenwerking_cli.partial_date import PartialDate

Value: TypeAlias = str | int | bool | PartialDate | tuple[str, ...]
_SOURCED: Final = ("steps[", "texts.", "figures[", "remarks[")
_Dated = TypeVar("_Dated", Step, Figure, Remark)


class Fact(NamedTuple):
    """One value of the register, or one that follows from it.

    `record` is the id of an agreement, or `dossiers/…`, `questions/…` or `procedures/…`; `path` is built of ids.
    """

    record: str
    path: str
    value: Value
    source: tuple[str, ...]
    file: str
    line: int

    @property
    def unsourced(self) -> bool:
        """Whether it is a fact that a source must carry, and none does."""
        return not self.source and self.path.startswith(_SOURCED) and not self.record.startswith("procedures/")


class Owner(NamedTuple):
    """An agreement or a dossier under its name in facts, with the path of each of its records."""

    record: str
    paths: Mapping[int, str]

    def fact(self, about: Step | Text | Figure | Remark, key: str, value: Value) -> Fact:
        """The value under this key of one of the owner's records."""
        path = self.paths[id(about)]
        return fact_at(self.record, f"{path}.{key}" if key else path, value, about.where, about.source)


def fact_at(record: str, path: str, value: Value, where: Location, source: tuple[str, ...] = ()) -> Fact:
    """A fact at a place."""
    return Fact(record, path, value, source, where.file, where.line)


def owner_of(one: Agreement | Dossier) -> Owner:
    """The owner with the paths of its facts: `steps[vlaanderen/advies-rvs#2]`, `figures[Instroom/2023]`, `texts.scope`.

    What is alike is numbered by date and then by its place in the file; the first has no number.
    """
    paths = {id(text): f"texts.{text.name}" for text in one.texts}
    paths |= _numbered("figures", one.figures, _figure_name)
    paths |= _numbered("remarks", one.remarks, lambda remark: remark.date.written)
    if isinstance(one, Agreement):
        paths |= _numbered("steps", one.steps, lambda step: f"{step.authority}/{step.step}")
        return Owner(one.id, paths)
    return Owner(f"dossiers/{one.id}", paths)


def facts_in(report: object) -> Iterator[Fact]:
    """Every fact that a report holds, in its order."""
    if isinstance(report, Fact):
        yield report
    elif isinstance(report, tuple):
        for part in report:
            yield from facts_in(part)


def sources_of(facts: Iterable[Fact]) -> tuple[str, ...]:
    """The sources of these facts, each once, in the order in which they are met."""
    return tuple(dict.fromkeys(id for fact in facts for id in fact.source))


def _figure_name(figure: Figure) -> str:
    return f"{figure.label}/{figure.period}" if figure.period else figure.label


def _numbered(kind: str, records: tuple[_Dated, ...], name_of: Callable[[_Dated], str]) -> dict[int, str]:
    alike: dict[str, list[_Dated]] = {}
    for record in records:
        alike.setdefault(name_of(record), []).append(record)
    paths: dict[int, str] = {}
    for name, same in alike.items():
        for number, record in enumerate(sorted(same, key=_day), start=1):
            paths[id(record)] = f"{kind}[{name}]" if number == 1 else f"{kind}[{name}#{number}]"
    return paths


def _day(record: Step | Figure | Remark) -> date:
    if isinstance(record, Figure):
        return date.max
    written = record.date
    if isinstance(record, Step):
        written = written or record.requested or record.planned
    return (written.counts if written else None) or date.max
