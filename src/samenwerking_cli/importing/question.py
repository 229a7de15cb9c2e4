"""A written question from its text: every field that can be recognised, and what could not."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from samenwerking_cli.errors import UnreadableFile
from samenwerking_cli.findings import Location
from samenwerking_cli.importing.addressees import Asked, addressees
from samenwerking_cli.importing.heading import Heading
from samenwerking_cli.importing.layouts import bare, brussels, flemish, senate, walloon
from samenwerking_cli.importing.layouts.bilingual import dutch_column
from samenwerking_cli.importing.names import slug
from samenwerking_cli.importing.proposal import Proposal, named_agreements, proposal
from samenwerking_cli.importing.subquestions import Parts, parts_of
from samenwerking_cli.importing.topics import topics_of
from samenwerking_cli.importing.typography import closed, running_lines
from samenwerking_cli.model.question import Addressee, Criteria, Item, Minister, Question
from samenwerking_cli.model.register import Register
from samenwerking_cli.partial_date import of_day
from samenwerking_cli.terms.session_years import session_year

_LAYOUTS: Final[tuple[Callable[[tuple[str, ...]], Heading | None], ...]] = (
    senate.read,
    walloon.read,
    brussels.read,
    flemish.read,
)
MOST_ITEMS: Final = 200
WITHOUT_SESSION_YEAR: Final = frozenset({"senaat"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What a text says as a question; its number is empty when the text tells none.

    `missing` are the keys that could not be recognised, `left_out` the words that have no place in a question's file,
    `indicative` the keys that follow from a rule that was not verified.
    """

    question: Question
    missing: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    indicative: tuple[str, ...] = ()


def imported(text: str, source: str, register: Register, number: str | None = None) -> Imported:
    """The question in a text; `source` is the name of its file, `number` wins over the one in the text.

    `register` is the public one: it proposes which agreements the question is about. Raises UnreadableFile when the
    text asks more than any member does.
    """
    lines = running_lines(dutch_column(text))
    heading = _heading(lines)
    asked, body = addressees(heading.body)
    if not asked:
        asked, _ = addressees(lines)
    parts = parts_of(closed(body))
    if len(parts.items) > MOST_ITEMS:
        raise UnreadableFile(source, f"er staan meer dan {MOST_ITEMS} deelvragen in. Bewaar alleen de vraag zelf")
    derived = None if heading.session_year else year_of(heading.parliament, heading.date, register)
    question = _question(heading, parts, derived, _others(asked, heading), source, number, register)
    return Imported(
        question=replace(question, id=id_of(question)),
        missing=tuple(_missing(question)),
        left_out=(*heading.left_out, *parts.closing),
        indicative=("session_year",) if derived else (),
    )


def id_of(question: Question) -> str:
    """The place of the question's file below `questions/`, without its ending."""
    minister = slug(question.minister.name) if question.minister and question.minister.name else ""
    folder = question.session_year or question.parliament or "zonder-zittingsjaar"
    return f"{folder}/{'-'.join(part for part in (slug(question.number), minister) if part)}"


def year_of(parliament: str | None, day: date | None, register: Register) -> str | None:
    """The session year that follows from the day, by the parliament's rules if there are any."""
    if day is None or parliament is None or parliament in WITHOUT_SESSION_YEAR:
        return None
    rules = register.procedures.by_parliament.get(parliament)
    return session_year(day, rules.session if rules else None)


def _heading(lines: tuple[str, ...]) -> Heading:
    """What the first layout that knows the lines makes of them; a text may name another parliament's question."""
    layouts = (flemish.read,) if flemish.is_certain(lines) else _LAYOUTS
    return next((found for read in layouts if (found := read(lines)) is not None), None) or bare.read(lines)


def _question(
    heading: Heading,
    parts: Parts,
    derived: str | None,
    others: tuple[Asked, ...],
    source: str,
    number: str | None,
    register: Register,
) -> Question:
    where = Location(source, 1)
    asked = "\n".join(one.text for one in parts.items)
    about = proposal(heading.title or "", parts.introduction or "", asked, register)
    named = heading.minister or heading.office
    return Question(
        id="",
        number=number or heading.number or "",
        parliament=heading.parliament,
        session_year=heading.session_year or derived,
        minister=Minister(name=heading.minister, title=heading.office, where=where) if named else None,
        date=of_day(heading.date) if heading.date else None,
        deadline=of_day(heading.deadline) if heading.deadline else None,
        author=heading.author,
        title=heading.title,
        introduction=parts.introduction,
        also_addressed_to=tuple(Addressee(name=one.name, number=one.number, where=where) for one in others),
        dossier=about.dossier,
        items=tuple(
            Item(
                number=one.number,
                text=one.text,
                topics=topics_of(one.text),
                selection=_selection(one.text, about, register, where),
                where=where,
            )
            for one in parts.items
        ),
        where=where,
    )


def _selection(text: str, about: Proposal, register: Register, where: Location) -> tuple[str, ...] | Criteria | None:
    """The agreements that the sub-question itself names, else those of the whole question."""
    named = named_agreements(text, register) or about.agreements
    if named:
        return named
    return Criteria(theme=about.themes, where=where) if about.themes else None


def _others(asked: tuple[Asked, ...], heading: Heading) -> tuple[Asked, ...]:
    """The ministers besides the one whose question this is."""
    own = (heading.minister or "").casefold()
    return tuple(one for one in asked if one.name.casefold() != own and not (not own and one.number == heading.number))


def _missing(question: Question) -> Iterator[str]:
    for key in ("parliament", "number", "date", "author", "title", "items"):
        if not getattr(question, key):
            yield key
    if question.session_year is None and question.parliament not in WITHOUT_SESSION_YEAR:
        yield "session_year"
    if question.minister is None or not question.minister.name:
        yield "minister.name"
    if question.minister is None or not question.minister.title:
        yield "minister.title"
