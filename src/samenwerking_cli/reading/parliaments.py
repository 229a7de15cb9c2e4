"""What a parliament rules about written questions: its terms, and when its session year begins."""

from typing import Final, NamedTuple

from samenwerking_cli.findings import Location
from samenwerking_cli.model.procedures import ParliamentRules, SessionStart, Term
from samenwerking_cli.model.vocabulary import CERTAINTIES, MONTHS, ORDINALS, WEEKDAYS
from samenwerking_cli.reading.converters import choice, required_text, text
from samenwerking_cli.reading.decoder import BAD, Bad, Decoder, Spec
from samenwerking_cli.reading.nodes import Node, Place
from samenwerking_cli.reading.terms import UNVERIFIED, terms

SESSION: Final = Spec(
    "het begin van een zittingsjaar",
    SessionStart,
    {
        "nth": choice("rangtelwoord", ORDINALS),
        "weekday": choice("weekdag", WEEKDAYS),
        "month": choice("maand", MONTHS),
        "certainty": choice("zekerheid", CERTAINTIES),
    },
    ("nth", "weekday", "month"),
)


def session(decoder: Decoder, node: Node, place: Place) -> SessionStart | Bad:
    """When a session year begins; unverified unless it says more."""
    values = decoder.values(SESSION, node, place)
    if values is None:
        return BAD
    return SessionStart(where=decoder.at(place), **({"certainty": UNVERIFIED} | values))  # type: ignore[arg-type]


class WrittenRules(NamedTuple):
    """What a file says of one parliament, before it is laid over what was known."""

    where: Location
    name: str | None = None
    terms: tuple[Term, ...] | None = None
    session: SessionStart | None = None
    ground: str | None = None
    certainty: str | None = None


PARLIAMENT: Final = Spec(
    "een parlement",
    WrittenRules,
    {
        "name": required_text,
        "terms": terms,
        "session": session,
        "ground": text,
        "certainty": choice("zekerheid", CERTAINTIES),
    },
)


def laid_over(known: ParliamentRules | None, parliament: str, written: WrittenRules) -> ParliamentRules:
    """The rules that a file writes, over those that were known."""
    return ParliamentRules(
        id=parliament,
        name=written.name or (known.name if known else parliament),
        terms=_laid_terms(known.terms if known else (), written.terms or ()),
        session=written.session or (known.session if known else None),
        ground=written.ground or (known.ground if known else None),
        certainty=written.certainty or (known.certainty if known else UNVERIFIED),
        where=written.where,
    )


def _laid_terms(known: tuple[Term, ...], written: tuple[Term, ...]) -> tuple[Term, ...]:
    """The written terms in the place of known ones of the same variant."""
    return tuple({one.variant: one for one in (*known, *written)}.values())
