"""Why an agreement is in its phase: the rule, the steps it rests on, and what the next phase waits for."""

import datetime as dt
from typing import NamedTuple

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.model.register import Agreement, Register, Step
from samenwerking_cli.model.vocabulary import Phase
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.status.facts import Facts, counts_from
from samenwerking_cli.status.missing import Missing, missing
from samenwerking_cli.status.phases import PhaseFound, phase_of


class Because(NamedTuple):
    """A step that the phase rests on, with the day from which it counts, its source and its place."""

    authority: str
    step: str
    date: PartialDate | None
    requested: PartialDate | None
    counts: dt.date | None
    note: str | None
    source: tuple[str, ...]
    file: str
    line: int


class WhyReport(NamedTuple):
    """The phase with everything that explains it."""

    as_of: AsOf
    agreement: str
    title: str
    found: PhaseFound
    because: tuple[Because, ...]
    missing: Missing

    @property
    def phase(self) -> Phase:
        """The phase that is explained."""
        return self.found.phase


def why_report(agreement: Agreement, register: Register, as_of: AsOf) -> WhyReport:
    """Explain the phase of one agreement on the day."""
    facts = Facts(agreement, register, as_of.day)
    found = phase_of(facts)
    return WhyReport(
        as_of=as_of,
        agreement=agreement.id,
        title=agreement.name,
        found=found,
        because=tuple(_because(step, register) for step in found.because),
        missing=missing(facts, found),
    )


def _because(step: Step, register: Register) -> Because:
    return Because(
        authority=step.authority,
        step=step.step,
        date=step.date,
        requested=step.requested,
        counts=counts_from(step, register.sources),
        note=step.note,
        source=step.source,
        file=step.where.file,
        line=step.where.line,
    )
