"""`scope`, `relevance`, `budget`: the texts of an agreement or a dossier, and the figures beside them."""

from datetime import date
from typing import NamedTuple

from samenwerking_cli.model.register import Agreement, Dossier
from samenwerking_cli.model.vocabulary import OVER
from samenwerking_cli.reports.case import Case
from samenwerking_cli.reports.fact import Fact, Owner


class FigureFacts(NamedTuple):
    """A number with what it counts; `note` explains it."""

    label: str
    value: Fact
    unit: str | None
    period: str | None
    target: bool
    note: Fact | None


class Scope(NamedTuple):
    """What the agreement is about, who its parties are, and its figures; without `text` there is a gap."""

    text: Fact | None
    parties: Fact
    parties_open: bool
    past: bool
    figures: tuple[FigureFacts, ...]


def scope(case: Case) -> Scope:
    """What the agreement is about."""
    agreement = case.agreement
    return Scope(
        text=text_of(agreement, case.owner, "scope", case.facts.day),
        parties=case.field("parties", agreement.parties),
        parties_open=agreement.parties_open,
        past=case.found.phase in OVER,
        figures=figures_of(agreement, case.owner),
    )


def text_of(about: Agreement | Dossier, owner: Owner, name: str, day: date) -> Fact | None:
    """The text of this name; None when there is none on the day: a text dated after it is not used."""
    for text in about.texts:
        if text.name == name and (text.date is None or text.date.first <= day):
            return owner.fact(text, "", text.text)
    return None


def figures_of(about: Agreement | Dossier, owner: Owner) -> tuple[FigureFacts, ...]:
    """The figures in the order of the register."""
    return tuple(
        FigureFacts(
            label=one.label,
            value=owner.fact(one, "value", one.value),
            unit=one.unit,
            period=one.period,
            target=one.target,
            note=owner.fact(one, "note", one.note) if one.note else None,
        )
        for one in about.figures
    )
