"""What an import understood of a question, in Dutch: its fields, its sub-questions, and what it could not recognise."""

from collections.abc import Iterator
from typing import Final

from samenwerking_cli.document import Block, Document, Fields, Heading, Inline, Items, Span, inline
from samenwerking_cli.dutch.dates import in_full
from samenwerking_cli.dutch.names import PARLIAMENT
from samenwerking_cli.dutch.prose import enumeration
from samenwerking_cli.model.question import Criteria, Question
from samenwerking_cli.pages.questions import addressee, item_blocks, text_blocks

FIELD: Final[dict[str, str]] = {
    "parliament": "het parlement",
    "session_year": "het zittingsjaar",
    "number": "het nummer",
    "date": "de dag waarop de vraag gesteld is",
    "author": "de vraagsteller",
    "minister.name": "de naam van de minister",
    "minister.title": "de functie van de minister",
    "title": "de titel",
    "items": "de deelvragen",
}
"""The keys of a question as a sentence names them."""
_NO_FILE: Final = Span("nog geen: geef het nummer met --nummer", "waiting")
_NOT_FOUND: Final = Span("niet herkend", "waiting")


def imported_page(
    question: Question,
    missing: tuple[str, ...],
    left_out: tuple[str, ...],
    indicative: tuple[str, ...],
    file: str | None,
) -> Document:
    """The question as it was understood; `file` is where it belongs in the register, None while it has no number."""
    blocks: list[Block] = [
        Heading(1, inline(f"Wat begrepen is van de vraag{f' nr. {question.number}' if question.number else ''}"))
    ]
    blocks.append(Fields(tuple(_fields(question, indicative, file))))
    blocks += text_blocks(question.introduction or "")
    blocks += item_blocks(question)
    if missing:
        blocks += [Heading(2, inline("Niet herkend")), Items(tuple(inline(FIELD[key]) for key in missing))]
    if left_out:
        blocks += [Heading(2, inline("Niet overgenomen")), Items(tuple(inline(one) for one in left_out))]
    return Document("Wat begrepen is van de vraag", tuple(blocks))


def to_fill_in(missing: tuple[str, ...]) -> str:
    """The sentence that says what could not be recognised; empty when everything was."""
    return f"Niet herkend: {enumeration([FIELD[key] for key in missing])}." if missing else ""


def _fields(question: Question, indicative: tuple[str, ...], file: str | None) -> Iterator[tuple[str, Inline]]:
    minister = question.minister
    named = ", ".join(part for part in (minister.name, minister.title) if part) if minister else ""
    derived = Span(" (afgeleid uit de dag, indicatief)", "muted") if "session_year" in indicative else ""
    yield "Parlement", _or_not_found(PARLIAMENT.get(question.parliament or "", ""))
    if question.session_year or question.parliament != "senaat":
        yield "Zittingsjaar", inline(*_or_not_found(question.session_year), derived)
    yield "Nummer", _or_not_found(question.number)
    yield "Gesteld", _or_not_found(in_full(question.date) if question.date else "")
    if question.deadline:
        yield "Antwoord tegen", inline(in_full(question.deadline), Span(" (gedrukt)", "muted"))
    yield "Vraagsteller", _or_not_found(question.author)
    yield "Minister", _or_not_found(named)
    if question.also_addressed_to:
        yield "Ook gesteld aan", inline(enumeration([addressee(one) for one in question.also_addressed_to]))
    yield "Titel", _or_not_found(question.title)
    chosen = _about(question)
    if chosen:
        yield "Voorstel van akkoorden", inline(chosen)
    yield "Bestand", inline(file) if file else inline(_NO_FILE)


def _or_not_found(text: str | None) -> Inline:
    return inline(text) if text else inline(_NOT_FOUND)


def _about(question: Question) -> str:
    """Which agreements are proposed, for the question or for its sub-questions."""
    if question.dossier:
        return f"die van het dossier {question.dossier}"
    words = {
        f"de akkoorden met als thema {enumeration(item.selection.theme, 'of')}"
        if isinstance(item.selection, Criteria)
        else enumeration(item.selection)
        for item in question.items
        if item.selection
    }
    return "; ".join(sorted(words))
