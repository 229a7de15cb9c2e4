"""Where do we stand: every agreement with its phase, since when, who must move, what is late."""

from typing import Final, NamedTuple

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.model.register import Agreement, Register
from samenwerking_cli.model.vocabulary import PHASES, Phase
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.reports.progress import (
    AuthorityProgress,
    LastStep,
    LateStep,
    NextStep,
    authorities_progress,
    last_step,
    late_steps,
    next_steps,
)
from samenwerking_cli.reports.selection import Selection, selected, simplified
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.paths import begins_later
from samenwerking_cli.status.phases import PhaseFound, phase_of
from samenwerking_cli.status.promises import late_promises


class AgreementStatus(NamedTuple):
    """One agreement on the day. `derived`: no recorded entry into force stands behind `in-werking`."""

    id: str
    title: str
    short_title: str
    kind: str
    assent: bool
    parties: tuple[str, ...]
    parties_open: bool
    themes: tuple[str, ...]
    asymmetric: bool | None
    phase: Phase
    derived: bool
    pending: bool
    since: PartialDate | None
    renewed: PartialDate | None
    notice: PartialDate | None
    last_step: LastStep | None
    next_steps: tuple[NextStep, ...]
    late: bool
    late_steps: tuple[LateStep, ...]
    authorities: tuple[AuthorityProgress, ...]


class StatusReport(NamedTuple):
    """The agreements that were asked for; `hidden` counts those left out because they begin after the day."""

    as_of: AsOf
    title: str
    agreements: tuple[AgreementStatus, ...]
    hidden: int
    total: int

    @property
    def pending(self) -> int:
        """How many of the agreements shown are pending."""
        return sum(one.pending for one in self.agreements)

    @property
    def late(self) -> int:
        """How many of the agreements shown have something late."""
        return sum(one.late for one in self.agreements)


SORTS: Final = ("fase", "titel", "sinds", "te-laat")


def status_report(register: Register, as_of: AsOf, selection: Selection, sort: str | None = None) -> StatusReport:
    """The status of the selected agreements, in the register's order unless another one is asked for."""
    shown: list[AgreementStatus] = []
    hidden = total = 0
    for agreement in register.agreements:
        facts = Facts(agreement, register, as_of.day)
        left_out = not selection.everything and agreement.id not in selection.ids and begins_later(facts)
        total += not left_out
        found = phase_of(facts)
        if selected(agreement, found, selection, register.bodies):
            if left_out:
                hidden += 1
            else:
                shown.append(agreement_status(agreement, facts, found))
    return StatusReport(
        as_of=as_of, title=register.title, agreements=tuple(_sorted(shown, sort)), hidden=hidden, total=total
    )


def agreement_status(agreement: Agreement, facts: Facts, found: PhaseFound) -> AgreementStatus:
    """One agreement's row."""
    promises = late_promises(facts, found)
    authorities, late = authorities_progress(facts, found, promises), late_steps(promises)
    notice = next((one.written for one in facts.with_milestone("notice")), None)
    return AgreementStatus(
        id=agreement.id,
        title=agreement.title,
        short_title=agreement.name,
        kind=agreement.kind,
        assent=agreement.needs_assent,
        parties=agreement.parties,
        parties_open=agreement.parties_open,
        themes=agreement.themes,
        asymmetric=agreement.asymmetric,
        phase=found.phase,
        derived=found.derived,
        pending=found.pending,
        since=found.since,
        renewed=found.renewed,
        notice=notice,
        last_step=last_step(facts),
        next_steps=next_steps(authorities),
        late=bool(late),
        late_steps=late,
        authorities=authorities,
    )


def _sorted(rows: list[AgreementStatus], sort: str | None) -> list[AgreementStatus]:
    if sort == "fase":
        return sorted(rows, key=lambda one: PHASES.index(one.phase))
    if sort == "titel":
        return sorted(rows, key=lambda one: simplified(one.short_title))
    if sort == "sinds":
        dated = [(one.since or one.renewed, one) for one in rows]
        known = sorted(((day.sort_key, one) for day, one in dated if day), key=lambda pair: pair[0])
        return [one for _, one in known] + [one for day, one in dated if day is None]
    if sort == "te-laat":
        late = sorted((one for one in rows if one.late), key=lambda one: one.late_steps[0].promised)
        return late + [one for one in rows if not one.late]
    return rows
