"""`count`: how many agreements, in which phase, with or without assent, signed in which year."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from samenwerking_cli.findings import Location
from samenwerking_cli.model.register import Step
from samenwerking_cli.model.vocabulary import PHASES
from samenwerking_cli.reports.case import Case
from samenwerking_cli.reports.fact import Fact, fact_at


class Count(NamedTuple):
    """How many agreements are meant by `key`: a phase or a year."""

    key: str
    number: Fact


class Counts(NamedTuple):
    """The agreements of one sub-question, counted. `signed_undated`: signed on a day whose year is not known."""

    total: Fact
    pending: Fact
    phases: tuple[Count, ...]
    with_assent: Fact
    without_assent: Fact
    signed_years: tuple[Count, ...]
    signed_undated: Fact


def counts(cases: Sequence[Case], record: str, path: str, where: Location) -> Counts:
    """Count them; each number is a fact of the sub-question that asks, with the sources of what was counted."""

    def number(key: str, counted: Sequence[Case], *, signed: bool = False) -> Fact:
        steps = [step for case in counted for step in (_signatures(case) if signed else case.found.because)]
        sources = tuple(dict.fromkeys(id for step in steps for id in step.source))
        return fact_at(record, f"{path}.count.{key}", len(counted), where, sources)

    phases = {phase: [case for case in cases if case.found.phase == phase] for phase in PHASES}
    years, undated = _years(cases)
    return Counts(
        total=number("total", cases),
        pending=number("pending", [case for case in cases if case.found.pending]),
        phases=tuple(Count(phase, number(phase, those)) for phase, those in phases.items() if those),
        with_assent=number("assent", [case for case in cases if case.agreement.needs_assent]),
        without_assent=number("no-assent", [case for case in cases if not case.agreement.needs_assent]),
        signed_years=tuple(
            Count(year, number(f"signed.{year}", [case for case in cases if _year(case) == year], signed=True))
            for year in sorted(years)
        ),
        signed_undated=number("signed.unknown", undated, signed=True),
    )


def _years(cases: Sequence[Case]) -> tuple[Counter[str], list[Case]]:
    years = Counter(year for year in map(_year, cases) if year)
    return years, [case for case in cases if case.facts.signed() and not _year(case)]


def _signatures(case: Case) -> tuple[Step, ...]:
    return tuple(one.step for one in case.facts.signed())


def _year(case: Case) -> str | None:
    """The year in which the last party signed, when it is known for certain."""
    signatures = case.facts.signed()
    written = signatures[0].written if signatures else None
    if written is None or written.unknown or written.first.year != written.last.year:
        return None
    return str(written.first.year)
