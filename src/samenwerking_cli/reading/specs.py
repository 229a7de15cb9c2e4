"""The register's records: their keys, what each holds and which are required (contract §2)."""

from functools import partial
from typing import Final, NamedTuple

from samenwerking_cli.findings import Location
from samenwerking_cli.model.register import (
    Agreement,
    Body,
    Dossier,
    Figure,
    Relation,
    Remark,
    Source,
    Text,
)
from samenwerking_cli.model.vocabulary import (
    ARTICLES,
    KINDS,
    RELATION_TYPES,
    WORKING_DAYS,
)
from samenwerking_cli.reading.converters import (
    Records,
    agreement_id,
    any_date,
    authority,
    boolean,
    choice,
    identifier,
    list_of,
    number,
    party,
    plain_date,
    required_text,
    sources,
    text,
    whole_number,
)
from samenwerking_cli.reading.decoder import Bad, Decoder, Spec
from samenwerking_cli.reading.nodes import MapNode, Node, Place, value_of
from samenwerking_cli.reading.steps import check_signatories, steps

UNTITLED: Final = "Register zonder titel"


class Header(NamedTuple):
    """What a register says of itself."""

    where: Location
    title: str = UNTITLED
    maintainer: str | None = None
    working_days: str = "wettelijk"
    review_after_days: int = 365


HEADER: Final = Spec(
    "het register",
    Header,
    {
        "title": required_text,
        "maintainer": text,
        "working_days": choice("soort werkdagen", WORKING_DAYS),
        "review_after_days": whole_number,
    },
    ("title",),
)
SOURCE: Final = Spec(
    "een bron",
    Source,
    {"id": identifier, "title": required_text, "date": plain_date, "url": text},
    ("id", "title"),
)
BODY: Final = Spec(
    "een instelling",
    Body,
    {
        "id": identifier,
        "name": required_text,
        "article": choice("lidwoord", ARTICLES),
        "level": text,
    },
    ("id", "name"),
)
TEXT: Final = Spec(
    "een tekst",
    Text,
    {"text": text, "source": sources, "date": plain_date, "internal": text, "public": boolean},
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
        "date": any_date,
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
        "relations": Records(RELATION).read,
        "texts": texts,
        "figures": Records(FIGURE).read,
        "remarks": Records(REMARK).read,
        "reviewed": plain_date,
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
        "remarks": Records(REMARK).read,
        "figures": Records(FIGURE).read,
        "internal": text,
        "public": boolean,
    },
    ("id", "title"),
)


def agreement(decoder: Decoder, node: Node, place: Place) -> Agreement | None:
    """One agreement; its findings carry its id as their subject."""
    written_id = value_of(node, "id")
    decoder.subject = written_id if isinstance(written_id, str) else ""
    made = decoder.record(AGREEMENT, node, place)
    if made is not None:
        check_signatories(decoder, made)
    decoder.subject = ""
    return made
