"""One agreement in full."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from typing import Literal, NamedTuple

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.model.register import (
    Agreement,
    Dossier,
    Figure,
    Register,
    Remark,
    Source,
    Step,
    Text,
)
from samenwerking_cli.model.vocabulary import JOINT, LAPSED
from samenwerking_cli.reports.status import AgreementStatus, agreement_status
from samenwerking_cli.status.facts import Facts, counts_from
from samenwerking_cli.status.phases import PhaseFound, phase_of
from samenwerking_cli.status.promises import is_tacit, late_promises
from samenwerking_cli.terms.due import Due


class RelatedFrom(NamedTuple):
    """Another agreement that says something of this one."""

    type: str
    agreement: str
    title: str


StepState = Literal["gedaan", "stilzwijgend", "vervallen", "loopt", "voorzien", "te-laat", "niet-vereist", "later"]


class SeenStep(NamedTuple):
    """A recorded step with how it stands on the day, and the last day of the term that runs or ran."""

    step: Step
    state: StepState
    due: Due | None


class AgreementReport(NamedTuple):
    """Everything the register says of one agreement, with its status on the day.

    `steps` are the steps by day, those without a day last. Texts and remarks dated after the day are left
    out. `sources` are the documents that the facts point to, in the order in which they are met.
    """

    as_of: AsOf
    register: str
    agreement: Agreement
    status: AgreementStatus
    texts: tuple[Text, ...]
    steps: tuple[SeenStep, ...]
    remarks: tuple[Remark, ...]
    related_from: tuple[RelatedFrom, ...]
    dossiers: tuple[Dossier, ...]
    sources: tuple[Source, ...]


def agreement_report(agreement: Agreement, register: Register, as_of: AsOf) -> AgreementReport:
    """Put together what there is to tell of one agreement."""
    facts = Facts(agreement, register, as_of.day)
    found = phase_of(facts)
    steps = seen_steps(facts, found)
    texts = tuple(one for one in agreement.texts if one.date is None or one.date.first <= as_of.day)
    remarks = tuple(sorted((one for one in agreement.remarks if _known(one, as_of)), key=lambda one: one.date))
    cited = [one.source for one in texts] + [one.step.source for one in steps]
    cited += [one.source for one in agreement.figures] + [one.source for one in remarks]
    used = dict.fromkeys(id for source in cited for id in source)
    return AgreementReport(
        as_of=as_of,
        register=register.title,
        agreement=agreement,
        status=agreement_status(agreement, facts, found),
        texts=texts,
        steps=steps,
        remarks=remarks,
        related_from=tuple(_related_from(agreement, register)),
        dossiers=tuple(one for one in register.dossiers if agreement.id in one.agreements),
        sources=tuple(register.sources[id] for id in used),
    )


def seen_steps(facts: Facts, found: PhaseFound) -> tuple[SeenStep, ...]:
    """The recorded steps by day with how they stand, those without a day last."""
    late = {id(one.step) for one in late_promises(facts, found)}
    steps = sorted(facts.agreement.steps, key=lambda step: _day_key(step, facts))
    return tuple(SeenStep(step=step, state=_state(step, facts, late), due=facts.due(step)) for step in steps)


def agreement_record(report: AgreementReport) -> dict[str, object]:
    """The agreement under the register's own keys as seen on the day, with its status and the sources it cites."""
    seen: dict[str, object] = {
        "texts": report.texts,
        "figures": [_record(figure) | {"value": _number(figure.value)} for figure in report.agreement.figures],
        "remarks": report.remarks,
        "steps": [_record(one.step) | {"state": one.state} for one in report.steps],
    }
    return {
        "agreement": _record(report.agreement) | seen,
        "status": report.status,
        "related_from": report.related_from,
        "dossiers": [one.id for one in report.dossiers],
        "sources": report.sources,
    }


def _record(record: Agreement | Figure | Step) -> dict[str, object]:
    """The fields of a record, without the place where it was written."""
    return {one.name: getattr(record, one.name) for one in fields(record) if one.name != "where"}


def _number(written: str) -> int | float:
    return float(written) if "." in written else int(written)


def _known(remark: Remark, as_of: AsOf) -> bool:
    return remark.date.known_from <= as_of.day


def _state(step: Step, facts: Facts, late: set[int]) -> StepState:
    if not step.required:
        return "niet-vereist"
    taken = next((one for one in facts.taken if one.step is step), None)
    if id(step) in late:
        return "te-laat"
    if taken is None:
        return "later" if step.date or step.requested else "voorzien"
    if taken.reached:
        return "gedaan"
    done = counts_from(step, facts.sources)
    if done is None or done > facts.day:
        return "stilzwijgend" if is_tacit(step, facts) else "loopt"
    return "vervallen" if step.outcome == LAPSED else "gedaan"


def _day_key(step: Step, facts: Facts) -> tuple[int, date, int, int]:
    authorities = (*facts.agreement.authorities, JOINT)
    whose = authorities.index(step.authority) if step.authority in authorities else len(authorities)
    order = facts.procedures.order(step.authority).get(step.step, 0)
    if not step.required:
        return (2, date.max, whose, order)
    day = counts_from(step, facts.sources) or (step.requested.last if step.requested else None)
    if day is not None:
        return (0, day, whose, order)
    return (1, (step.planned.counts if step.planned else None) or date.max, whose, order)


def _related_from(agreement: Agreement, register: Register) -> Iterator[RelatedFrom]:
    for other in register.agreements:
        for relation in other.relations:
            if relation.target == agreement.id:
                yield RelatedFrom(type=relation.type, agreement=other.id, title=other.name)
