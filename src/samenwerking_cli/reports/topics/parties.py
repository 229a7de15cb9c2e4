"""`parties`: who signed, whose parliament assented, who is missing, and what is known of why."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from samenwerking_cli.model.register import Agreement, Dossier
from samenwerking_cli.reports.case import Case
from samenwerking_cli.reports.fact import Fact, Owner
from samenwerking_cli.status.facts import Taken
from samenwerking_cli.status.missing import needs_signature
from samenwerking_cli.status.totals import signatures, totals


class RemarkFacts(NamedTuple):
    """A dated fact that is no step."""

    authority: str | None
    date: Fact
    text: Fact


class Parties(NamedTuple):
    """Totals and names. `signed` and `assented` are None when the agreement needs no signature, or no assent.

    `open` says that not all parties are known, so that every total is a least.
    """

    parties: Fact
    open: bool
    signed: Fact | None
    unsigned: tuple[str, ...]
    assented: Fact | None
    required: int
    assenting: tuple[str, ...]
    missing: tuple[str, ...]
    remarks: tuple[RemarkFacts, ...]


def parties(case: Case) -> Parties:
    """Who signed and who assented on the day."""
    agreement, facts = case.agreement, case.facts
    counted = totals(facts)
    assents = [facts.assented(one) for one in counted.required]
    signable = needs_signature(agreement)
    return Parties(
        parties=case.field("parties", agreement.parties),
        open=agreement.parties_open,
        signed=_total(case, "signed.done", len(counted.signed), signatures(facts)) if signable else None,
        unsigned=counted.unsigned,
        assented=_total(case, "assents.done", len(counted.assenting), assents) if counted.required else None,
        required=len(counted.required),
        assenting=counted.assenting,
        missing=counted.missing,
        remarks=remarks_of(case, with_authority=True),
    )


def remarks_of(case: Case, *, with_authority: bool) -> tuple[RemarkFacts, ...]:
    """The agreement's remarks that are known on the day, oldest first: about an authority, or about the whole."""
    remarks = known_remarks(case.agreement, case.owner, case.facts.day)
    return tuple(one for one in remarks if bool(one.authority) == with_authority)


def known_remarks(about: Agreement | Dossier, owner: Owner, day: date) -> tuple[RemarkFacts, ...]:
    """The remarks that are known on the day, oldest first."""
    known = (one for one in about.remarks if one.date.known_from <= day)
    return tuple(
        RemarkFacts(one.authority, owner.fact(one, "date", one.date), owner.fact(one, "text", one.text))
        for one in sorted(known, key=lambda remark: remark.date)
    )


def _total(case: Case, key: str, number: int, counted: Iterable[Taken | None]) -> Fact:
    """A total with the sources of what was counted."""
    sources = dict.fromkeys(id for one in counted if one for id in one.step.source)
    return case.field(key, number)._replace(source=tuple(sources))
