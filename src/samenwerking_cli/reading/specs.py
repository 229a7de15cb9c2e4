"""The register's records: their keys, what each holds and which are required (contract §2)."""

from functools import partial
from typing import Final

from samenwerking_cli.findings import error
from samenwerking_cli.model.register import (
    Agreement,
    Body,
    Dossier,
    Figure,
    Relation,
    Remark,
    Source,
    Step,
    Text,
)
from samenwerking_cli.model.vocabulary import (
    ARTICLES,
    KINDS,
    LAPSED,
    LEVELS,
    OUTCOMES,
    RELATION_TYPES,
)
from samenwerking_cli.reading.converters import (
    agreement_id,
    authority,
    boolean,
    choice,
    date_of,
    identifier,
    list_of,
    number,
    party,
    required_text,
    sources,
    text,
)
from samenwerking_cli.reading.decoder import Bad, Converter, Decoder, Record, Spec
from samenwerking_cli.reading.tree import MapNode, Node, Place

_any_date: Final = date_of(before=True, unknown=True)
_plain_date: Final = date_of()

SOURCE: Final = Spec(
    "een bron",
    Source,
    {"id": identifier, "title": required_text, "date": _plain_date, "url": text},
    ("id", "title"),
)
BODY: Final = Spec(
    "een instelling",
    Body,
    {
        "id": identifier,
        "name": required_text,
        "article": choice("lidwoord", ARTICLES),
        "level": choice("bestuursniveau", LEVELS),
    },
    ("id", "name"),
)
STEP: Final = Spec(
    "een stap",
    Step,
    {
        "authority": authority,
        "step": required_text,
        "act": text,
        "by": list_of(party),
        "actor": text,
        "date": _any_date,
        "requested": _plain_date,
        "planned": date_of(unknown=True),
        "wording": text,
        "term": text,
        "due": _plain_date,
        "reference": text,
        "outcome": choice("uitkomst", OUTCOMES),
        "until": _plain_date,
        "source": sources,
        "note": text,
        "internal": text,
        "public": boolean,
    },
    ("authority", "step"),
)
TEXT: Final = Spec(
    "een tekst",
    Text,
    {"text": text, "source": sources, "date": _plain_date, "internal": text, "public": boolean},
    ("text",),
)
FIGURE: Final = Spec(
    "een cijfer",
    Figure,
    {
        "label": required_text,
        "value": number,
        "period": text,
        "unit": text,
        "target": boolean,
        "source": sources,
        "note": text,
        "internal": text,
        "public": boolean,
    },
    ("label", "value"),
)
REMARK: Final = Spec(
    "een vaststelling",
    Remark,
    {
        "date": _any_date,
        "text": required_text,
        "authority": authority,
        "source": sources,
        "internal": text,
        "public": boolean,
    },
    ("date", "text"),
)
RELATION: Final = Spec(
    "een verband", Relation, {"type": choice("verband", RELATION_TYPES), "target": agreement_id}, ("type", "target")
)


def _many(spec: Spec[Record]) -> Converter:
    return lambda decoder, node, place: decoder.records(spec, node, place)


def texts(decoder: Decoder, node: Node, place: Place) -> tuple[Text, ...] | Bad:
    """The texts by name: each a plain string, or a map with its source and date."""
    if node == "":
        return ()
    if not isinstance(node, MapNode):
        return decoder.wrong_type("teksten als 'naam: tekst'", node, place)
    found: list[Text] = []
    for name, key_place, value, value_place in node.entries:
        make = partial(Text, name=name, where=decoder.at(key_place))
        if isinstance(value, str):
            written = text(decoder, value, value_place)
            if isinstance(written, str):
                found.append(make(text=written))
            continue
        values = decoder.values(TEXT, value, value_place)
        if values is not None:
            found.append(make(**values))  # type: ignore[arg-type]
    return tuple(found)


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
        _unknown_step(decoder, step, _value_place(node, "step", place))
        return False
    if step.term is not None and step.term != "gewoon":
        variants = dict.fromkeys(term.variant for term in foreseen.terms)
        if step.term not in variants:
            where = _value_place(node, "term", place)
            decoder.unknown("onbekende-termijn", f"termijn van {step.step}", step.term, where, variants)
    if step.outcome == LAPSED and step.until is None:
        message = f"bij de vervallen stap '{step.step}' ontbreekt 'until'"
        decoder.fault("ontbrekende-sleutel", message, place, hint="geef de dag waarop de stap verviel")
    if step.date or step.requested or step.planned or not step.required:
        return _dated_by_source(decoder, step, node, place)
    # A date that is there and was refused is one fault, not two.
    if not any(entry[0] in ("date", "requested", "planned") for entry in _entries(node)):
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
    decoder.fault("onbekende-dag-zonder-bron", message, _value_place(node, "date", place), hint=hint, value="onbekend")
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


def _entries(node: Node) -> list[tuple[str, Place, Node, Place]]:
    return node.entries if isinstance(node, MapNode) else []


def _value_place(node: Node, key: str, otherwise: Place) -> Place:
    return next((entry[3] for entry in _entries(node) if entry[0] == key), otherwise)


AGREEMENT: Final = Spec(
    "een akkoord",
    Agreement,
    {
        "id": identifier,
        "title": required_text,
        "short_title": text,
        "kind": choice("soort", KINDS),
        "assent": boolean,
        "parties": list_of(party),
        "parties_open": boolean,
        "themes": list_of(text),
        "asymmetric": boolean,
        "lead": party,
        "forum": text,
        "legal_basis": text,
        "contact": text,
        "internal": text,
        "relations": _many(RELATION),
        "texts": texts,
        "figures": _many(FIGURE),
        "remarks": _many(REMARK),
        "reviewed": _plain_date,
        "steps": steps,
        "public": boolean,
    },
    ("id", "title", "kind", "parties"),
)
DOSSIER: Final = Spec(
    "een dossier",
    Dossier,
    {
        "id": identifier,
        "title": required_text,
        "agreements": list_of(agreement_id),
        "texts": texts,
        "remarks": _many(REMARK),
        "figures": _many(FIGURE),
        "internal": text,
        "public": boolean,
    },
    ("id", "title"),
)


def agreement(decoder: Decoder, node: Node, place: Place) -> Agreement | None:
    """One agreement; its findings carry its id as their subject."""
    written_id = next((entry[2] for entry in _entries(node) if entry[0] == "id"), "")
    decoder.subject = written_id if isinstance(written_id, str) else ""
    made = decoder.record(AGREEMENT, node, place)
    if made is not None:
        for step in made.steps:
            _check_signatories(decoder, made, step)
    decoder.subject = ""
    return made


def _check_signatories(decoder: Decoder, made: Agreement, step: Step) -> None:
    for name in step.by:
        if name not in made.parties:
            message = f"'{name}' ondertekent, maar is geen partij van dit akkoord"
            hint = f"partijen van dit akkoord: {', '.join(made.parties)}"
            decoder.findings.append(error("onbekende-partij", message, step.where, subject=made.id, hint=hint))
