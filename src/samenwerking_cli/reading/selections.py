"""The agreements that a sub-question is about: a list of ids, or criteria (contract §5).

A fault in a selection never widens it: what is left selects less than was meant, at worst nothing.
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from samenwerking_cli.model.question import Criteria
from samenwerking_cli.model.vocabulary import AUTHORITY_OF_PARTY, KINDS, PHASES
from samenwerking_cli.reading.converters import agreement_id, boolean, choice
from samenwerking_cli.reading.decoder import BAD, Bad, Converter, Decoder, Spec, meant_key
from samenwerking_cli.reading.names import Known
from samenwerking_cli.reading.nodes import MapNode, Node, Place, SeqNode, entries, one_or_more

NOTHING: Final[tuple[str, ...]] = ()
"""The selection of no agreement at all; None is the one of all of them."""
_RESTRICTING: Final = ("dossier", "selection")


def dossier_id(decoder: Decoder, node: Node, place: Place) -> str | Bad:
    """The id of a dossier of this register."""
    known = decoder.names.dossiers
    if not isinstance(node, str):
        return decoder.wrong_type("de id van een dossier", node, place)
    if node in known.written:
        return _made(node, known)
    return decoder.unknown("onbekend-dossier", "dossier", node, place, known.suggestible)


def known_theme(decoder: Decoder, node: Node, place: Place) -> str | Bad:
    """A theme that an agreement has."""
    known = decoder.names.themes
    if not isinstance(node, str):
        return decoder.wrong_type("een thema", node, place)
    if node in known.written:
        return _made(node, known)
    return decoder.unknown("onbekend-thema", "thema", node, place, known.suggestible)


def known_party(decoder: Decoder, node: Node, place: Place) -> str | Bad:
    """A party that exists or that an agreement has."""
    known = decoder.names.parties
    if not isinstance(node, str):
        return decoder.wrong_type("een partij", node, place)
    if node in known.written:
        return _made(node, known)
    walking = [party for party, authority in AUTHORITY_OF_PARTY.items() if authority == node]
    if walking:
        hint = f"'{node}' is een overheid; haar partijen: {', '.join(walking)}"
        return decoder.fault("onbekende-partij", f"partij '{node}' bestaat niet", place, hint=hint, value=node)
    return decoder.unknown("onbekende-partij", "partij", node, place, known.suggestible)


def _made(name: str, known: Known) -> str | Bad:
    # What could not be read was reported where it stands.
    return name if name in known.made else BAD


@dataclass(frozen=True, slots=True, eq=False)
class OneOrMore:
    """A converter of one value or a list of them."""

    convert: Converter

    def read(self, decoder: Decoder, node: Node, place: Place) -> tuple[object, ...] | Bad:
        """Convert one value."""
        if isinstance(node, MapNode):
            return decoder.wrong_type("een naam of een lijst van namen", node, place)
        if _is_empty(node):
            return _empty(decoder, place)
        found = dict.fromkeys(self.convert(decoder, row, row_place) for row, row_place in one_or_more(node, place))
        return tuple(one for one in found if one is not BAD) or BAD


CRITERIA: Final = Spec(
    "een selectie",
    Criteria,
    {
        "dossier": OneOrMore(dossier_id).read,
        "theme": OneOrMore(known_theme).read,
        "party": OneOrMore(known_party).read,
        "phase": OneOrMore(choice("fase", PHASES)).read,
        "pending": boolean,
        "kind": OneOrMore(choice("soort", KINDS)).read,
    },
)


def selection(decoder: Decoder, node: Node, place: Place) -> tuple[str, ...] | Criteria:
    """A list of ids, or criteria; nothing is selected when no part of it is sound."""
    if _is_empty(node):
        _empty(decoder, place)
        return NOTHING
    if isinstance(node, MapNode):
        return _criteria(decoder, node, place)
    if isinstance(node, str):
        expected = f"een lijst van id's, zoals [{node}], of een map met {', '.join(CRITERIA.fields)}"
        decoder.wrong_type(expected, node, place)
        return NOTHING
    found = dict.fromkeys(agreement_id(decoder, row, row_place) for row, row_place in node.items)
    return tuple(id for id in found if isinstance(id, str) and id in decoder.names.made)


def _criteria(decoder: Decoder, node: MapNode, place: Place) -> Criteria | tuple[str, ...]:
    values = decoder.values(CRITERIA, node, place)
    # Leaving out one criterion of several would select more than was meant.
    if values is None or any(key not in values for key, *_ in node.entries):
        return NOTHING
    return Criteria(where=decoder.at(place), **values)  # type: ignore[arg-type]


def restricts(node: Node, fields: Collection[str]) -> bool:
    """Whether a record with these keys was meant to be about some agreements only, under a misspelt key too."""
    known = (*fields, *_RESTRICTING)
    unknown = (key for key, *_ in entries(node) if key not in fields)
    written = any(key in _RESTRICTING for key, *_ in entries(node))
    return written or any(meant_key(key, known) in _RESTRICTING for key in unknown)


def _is_empty(node: Node) -> bool:
    if isinstance(node, MapNode):
        return not node.entries
    return not node.items if isinstance(node, SeqNode) else not node.strip()


def _empty(decoder: Decoder, place: Place) -> Bad:
    hint = "vul ze aan, of verwijder 'selection' als het over alle akkoorden gaat"
    decoder.doubt("lege-selectie", "deze selectie is leeg: ze kiest geen enkel akkoord", place, hint=hint)
    return BAD
