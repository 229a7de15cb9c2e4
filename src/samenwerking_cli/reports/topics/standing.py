"""`overview`: where an agreement stands, and why one that failed did so."""

from typing import NamedTuple

from samenwerking_cli.model.register import Step
from samenwerking_cli.model.vocabulary import OVER
from samenwerking_cli.reports.case import Case
from samenwerking_cli.reports.fact import Fact


class Standing(NamedTuple):
    """The phase, since when, the last renewal and a notice; `rule` says what gave the phase."""

    phase: Fact
    rule: str
    since: Fact | None
    renewed: Fact | None
    notice: Fact | None


def standing(case: Case) -> Standing:
    """Where the agreement stands on the day."""
    found, facts = case.found, case.facts
    deciding = found.because[0] if found.because else None
    renewal, notice = facts.renewed(), next(facts.with_milestone("notice"), None)
    return Standing(
        phase=phase_fact(case),
        rule=found.rule,
        since=_since(case, deciding) if found.since else None,
        renewed=_date(case, renewal.step) if renewal and found.renewed else None,
        notice=_date(case, notice.step) if notice and found.phase not in OVER else None,
    )


def reasons(case: Case) -> tuple[Fact, ...]:
    """Why an agreement ended or was never concluded: the notes of the steps that its phase rests on."""
    if case.found.phase not in OVER:
        return ()
    return tuple(case.owner.fact(step, "note", step.note) for step in case.found.because if step.note)


def phase_fact(case: Case) -> Fact:
    """The phase with the sources of the steps that it rests on, at the place of the first of them."""
    because = case.found.because
    sources = tuple(dict.fromkeys(id for step in because for id in step.source))
    fact = case.field("phase", case.found.phase)
    where = because[0].where if because else case.agreement.where
    return fact._replace(source=sources, file=where.file, line=where.line)


def _since(case: Case, step: Step | None) -> Fact | None:
    if step is None:
        return None
    if step.requested and step.requested == case.found.since and step.date != case.found.since:
        return case.owner.fact(step, "requested", step.requested)
    return _date(case, step)


def _date(case: Case, step: Step) -> Fact | None:
    return case.owner.fact(step, "date", step.date) if step.date else None
