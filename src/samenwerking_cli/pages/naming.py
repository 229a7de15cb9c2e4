"""How documents name authorities, steps, parties and sources."""

from collections.abc import Sequence

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.document import Inline, Span, inline, joined, unbroken
from samenwerking_cli.dutch.dates import day_in_full, in_full, short
from samenwerking_cli.dutch.names import PARTY
from samenwerking_cli.dutch.prose import running
from samenwerking_cli.model.register import Register, Source
from samenwerking_cli.model.vocabulary import JOINT
from samenwerking_cli.partial_date import PartialDate

INTERNAL_PAGE = "INTERN: dit bevat gegevens die het huis niet mogen verlaten."


def authority_name(register: Register, authority: str) -> str:
    """The name of an authority: `Vlaanderen`, or `alle partijen samen` for the joint path."""
    if authority == JOINT:
        return "alle partijen samen"
    procedure = register.procedures.by_authority.get(authority)
    return procedure.name if procedure else authority


def step_name(register: Register, authority: str, step: str) -> str:
    """The name of a step in this authority's procedure."""
    foreseen = register.procedures.step(authority, step)
    return foreseen.name if foreseen else step


def whose_step(register: Register, authority: str, step: str) -> str:
    """`Vlaanderen: definitieve goedkeuring`; a joint step goes by its own name."""
    name = step_name(register, authority, step)
    return name if authority == JOINT else f"{authority_name(register, authority)}: {running(name)}"


def party_name(register: Register, party: str) -> str:
    """The official name of a party or a body; free text stays as it is."""
    body = register.bodies.get(party)
    return PARTY.get(party) or (body.name if body else party)


def party_in_prose(register: Register, party: str) -> str:
    """A party as it stands inside a sentence, with its article."""
    body = register.bodies.get(party)
    if party in PARTY:
        return f"{'het' if PARTY[party].endswith('Gewest') else 'de'} {PARTY[party]}"
    return f"{body.article} {body.name}" if body and body.article else party_name(register, party)


def table_date(when: PartialDate | None) -> str:
    """A short date that no line breaks; empty when there is none."""
    return unbroken(short(when)) if when else ""


def source_words(source: Source) -> str:
    """A source by its title, with its day unless the title says it."""
    if source.date is None or in_full(source.date) in source.title:
        return source.title
    return f"{source.title} ({in_full(source.date)})"


def source_spans(register: Register, sources: Sequence[str]) -> Inline:
    """Sources by title and id, linked when they have an address."""
    known = (register.sources[id] for id in sources)
    parts = (inline(Span(source_words(one), link=one.url), Span(f" ({one.id})", "muted")) for one in known)
    return joined(parts, "; ")


def foot_of(as_of: AsOf) -> str:
    """`Peildatum 26 maart 2024 · register 3f2c1ab`."""
    foot = f"Peildatum {day_in_full(as_of.day)}"
    if as_of.revision:
        foot += f" · register {as_of.revision[:7]}"
        if as_of.changed:
            foot += ", met wijzigingen die nog niet vastgelegd zijn"
    return foot
