"""The terms of a procedure: how many days of which kind, and what follows when they are over."""

from typing import Final

from samenwerking_cli.model.procedures import Term
from samenwerking_cli.model.vocabulary import CERTAINTIES, LAPSES, TERM_UNITS
from samenwerking_cli.reading.converters import choice, identifier, whole_number
from samenwerking_cli.reading.decoder import Decoder, Spec
from samenwerking_cli.reading.nodes import Node, Place

UNVERIFIED: Final = "M"

TERM: Final = Spec(
    "een termijn",
    Term,
    {
        "variant": identifier,
        "days": whole_number,
        "unit": choice("eenheid", TERM_UNITS),
        "after": identifier,
        "lapse": choice("gevolg", LAPSES),
        "certainty": choice("zekerheid", CERTAINTIES),
    },
    ("variant", "days", "unit"),
)


def terms(decoder: Decoder, node: Node, place: Place) -> tuple[Term, ...]:
    """The terms of a step; unverified unless they say more."""
    found = []
    for item, item_place in decoder.items(node, place):
        values = decoder.values(TERM, item, item_place)
        if values is not None:
            found.append(Term(where=decoder.at(item_place), **({"certainty": UNVERIFIED} | values)))  # type: ignore[arg-type]
    return tuple(found)
