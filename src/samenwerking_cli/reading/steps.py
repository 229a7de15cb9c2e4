"""The steps of an agreement: their keys, and what must hold between them."""

from typing import Final

from samenwerking_cli.findings import error
from samenwerking_cli.model.register import Agreement, Step
from samenwerking_cli.model.vocabulary import LAPSED, OUTCOMES
from samenwerking_cli.reading.converters import (
    any_date,
    authority,
    boolean,
    choice,
    date_of,
    list_of,
    party,
    plain_date,
    required_text,
    sources,
    text,
)
from samenwerking_cli.reading.decoder import Decoder, Spec
from samenwerking_cli.reading.nodes import Node, Place, entries, value_place

STEP: Final = Spec(
    "een stap",
    Step,
    {
        "authority": authority,
        "step": required_text,
        "act": text,
        "by": list_of(party),
        "actor": text,
        "date": any_date,
        "requested": plain_date,
        "planned": date_of(unknown=True),
        "wording": text,
        "term": text,
        "due": plain_date,
        "reference": text,
        "outcome": choice("uitkomst", OUTCOMES),
        "until": plain_date,
        "source": sources,
        "note": text,
        "internal": text,
        "public": boolean,
    },
    ("authority", "step"),
)


def steps(decoder: Decoder, node: Node, place: Place) -> tuple[Step, ...]:
    """The steps that name a step of their authority's procedure and say when or whether it was taken."""
    found: list[Step] = []
    for item, item_place in decoder.items(node, place):
        step = decoder.record(STEP, item, item_place)
        if step is not None and _sound_step(decoder, step, item, item_place):
            found.append(step)
    return tuple(found)


def _sound_step(decoder: Decoder, step: Step, node: Node, place: Place) -> bool:
    procedures = decoder.names.procedures
    foreseen = procedures.step(step.authority, step.step)
    if foreseen is None:
        _unknown_step(decoder, step, value_place(node, "step", place))
        return False
    if step.term is not None and step.term != "gewoon":
        variants = dict.fromkeys(term.variant for term in foreseen.terms)
        if step.term not in variants:
            where = value_place(node, "term", place)
            decoder.unknown("onbekende-termijn", f"termijn van {step.step}", step.term, where, variants)
    written = {entry[0] for entry in entries(node)}
    if step.outcome == LAPSED and "until" not in written:
        message = f"bij de vervallen stap '{step.step}' ontbreekt 'until'"
        decoder.fault("ontbrekende-sleutel", message, place, hint="geef de dag waarop de stap verviel")
    if step.date or step.requested or step.planned or not step.required:
        return _dated_by_source(decoder, step, node, place)
    # A date that is there and was refused is one fault, not two.
    refused = {"date", "requested", "planned"} | ({"outcome"} if step.outcome is None else set())
    if not written & refused:
        message = f"bij de stap '{step.step}' ontbreekt een datum"
        hint = "geef 'date', 'requested' of 'planned', of 'outcome: niet-vereist'"
        decoder.fault("ontbrekende-sleutel", message, place, hint=hint)
    return False


def _dated_by_source(decoder: Decoder, step: Step, node: Node, place: Place) -> bool:
    if step.date is None or not step.date.unknown:
        return True
    if any(decoder.names.sources[id].date for id in step.source):
        return True
    message = f"de stap '{step.step}' heeft een onbekende dag en geen bron met een datum: ze telt vanaf geen enkele dag"
    hint = "geef een bron met een 'date'"
    decoder.fault("onbekende-dag-zonder-bron", message, value_place(node, "date", place), hint=hint, value="onbekend")
    return False


def _unknown_step(decoder: Decoder, step: Step, place: Place) -> None:
    by_authority = decoder.names.procedures.by_authority
    owners = [one.id for one in by_authority.values() if any(s.id == step.step for s in one.steps)]
    what = f"stap van '{step.authority}'"
    if owners:
        hint = f"'{step.step}' is een stap van: {', '.join(owners)}"
        decoder.fault("onbekende-stap", f"{what} '{step.step}' bestaat niet", place, hint=hint, value=step.step)
        return
    known = dict.fromkeys(one.id for one in by_authority[step.authority].steps)
    decoder.unknown("onbekende-stap", what, step.step, place, known)


def check_signatories(decoder: Decoder, agreement: Agreement) -> None:
    """Report who signs without being a party."""
    for step in agreement.steps:
        for name in step.by:
            if name not in agreement.parties:
                message = f"'{name}' ondertekent, maar is geen partij van dit akkoord"
                hint = f"partijen van dit akkoord: {', '.join(agreement.parties)}"
                decoder.findings.append(error("onbekende-partij", message, step.where, subject=agreement.id, hint=hint))
