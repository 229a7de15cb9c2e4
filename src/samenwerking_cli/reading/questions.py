"""Written questions: one file each, its keys at the top (contract §5)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Generic

from samenwerking_cli.findings import Finding, Location, error
from samenwerking_cli.model.question import Addressee, AnswerPlan, Item, Minister, Question
from samenwerking_cli.model.vocabulary import ANSWER_KINDS, PARLIAMENTS
from samenwerking_cli.reading.converters import choice, date_of, list_of, plain_date, required_text, text
from samenwerking_cli.reading.decoder import BAD, Bad, Decoder, Record, Spec
from samenwerking_cli.reading.files import QUESTIONS
from samenwerking_cli.reading.items import items
from samenwerking_cli.reading.names import Names
from samenwerking_cli.reading.nodes import Node, Place, value_of, value_place
from samenwerking_cli.reading.privacy import is_hidden
from samenwerking_cli.reading.selections import NOTHING, dossier_id, restricts
from samenwerking_cli.reading.tree import Tree

_ENDING: Final = ".yaml"
_SESSION_YEAR: Final = re.compile(r"(\d{4})-(\d{4})", re.ASCII)


@dataclass(frozen=True, slots=True, eq=False)
class Part(Generic[Record]):
    """A converter of a record of its own inside a question."""

    spec: Spec[Record]

    def read(self, decoder: Decoder, node: Node, place: Place) -> Record | Bad:
        """Convert one value."""
        # A question has no `public`; a part that says it is not public is left out, for a fault must not open it.
        made = decoder.record(self.spec, node, place)
        return BAD if made is None or is_hidden(node) else made


def session_year(decoder: Decoder, node: Node, place: Place) -> str | Bad:
    """Two consecutive years."""
    value = text(decoder, node, place)
    if not isinstance(value, str):
        return value
    years = _SESSION_YEAR.fullmatch(value)
    if years and int(years[2]) == int(years[1]) + 1:
        return value
    hint = "schrijf twee opeenvolgende jaren, zoals 2023-2024"
    return decoder.fault("ongeldig-zittingsjaar", f"'{value}' is geen zittingsjaar", place, hint=hint, value=value)


def minister(decoder: Decoder, node: Node, place: Place) -> Minister | Bad:
    """The minister who is asked; a parliament may print only the office."""
    made = Part(MINISTER).read(decoder, node, place)
    if isinstance(made, Minister) and not (made.name or made.title):
        if not any(value_of(node, key) for key in MINISTER.fields):
            decoder.fault("ontbrekende-sleutel", "bij een minister ontbreekt 'name' of 'title'", place)
        return BAD
    return made


def answer_plan(decoder: Decoder, node: Node, place: Place) -> object:
    """How a question is answered; the text of an answer belongs to an item."""
    if isinstance(node, str) and node.strip():
        expected = (
            "een map met kind, introduction of sent; de tekst van een antwoord hoort bij een deelvraag in 'items'"
        )
        return decoder.wrong_type(expected, node, place)
    return Part(ANSWER).read(decoder, node, place)


MINISTER: Final = Spec("een minister", Minister, {"name": text, "title": text})
ADDRESSEE: Final = Spec(
    "een andere minister", Addressee, {"name": required_text, "number": text, "answer": text}, ("name",)
)
ANSWER: Final = Spec(
    "het antwoord",
    AnswerPlan,
    {"kind": choice("soort antwoord", ANSWER_KINDS), "introduction": text, "sent": date_of(unknown=True)},
)
QUESTION: Final = Spec(
    "een vraag",
    Question,
    {
        "parliament": choice("parlement", PARLIAMENTS),
        "session_year": session_year,
        "minister": minister,
        "number": required_text,
        "date": plain_date,
        "author": text,
        "title": text,
        "introduction": text,
        "also_addressed_to": list_of(Part(ADDRESSEE).read),
        "deadline_office": plain_date,
        "deadline": plain_date,
        "first_deadline": plain_date,
        "dossier": dossier_id,
        "items": items,
        "answer": answer_plan,
    },
    ("number",),
)


def read_questions(trees: Mapping[str, Tree], names: Names) -> tuple[tuple[Question, ...], tuple[Finding, ...]]:
    """The questions by file, one for each key, and what is wrong with them."""
    found: dict[tuple[str | None, str | None, str], tuple[Question, Location]] = {}
    findings: list[Finding] = []
    for file in sorted(trees):
        root, place = trees[file].root, trees[file].place
        if root is None:
            continue
        decoder = Decoder(file, names)
        question = _question(decoder, root, place)
        if question is not None:
            at = decoder.at(value_place(root, "number", place))
            kept, first = found.setdefault(question.key, (question, at))
            if kept is not question:
                decoder.findings.append(_asked_twice(question, at, first))
        findings += decoder.findings
    return tuple(question for question, _ in found.values()), tuple(findings)


def _question(decoder: Decoder, root: Node, place: Place) -> Question | None:
    id = decoder.file.removeprefix(f"{QUESTIONS}/").removesuffix(_ENDING)
    decoder.subject = id
    values = decoder.values(QUESTION, root, place)
    if values is None or is_hidden(root):
        return None
    made = Question(id=id, where=decoder.at(place), **values)  # type: ignore[arg-type]
    if made.dossier is None and restricts(root, QUESTION.fields):
        # Without its dossier an item would be about all agreements.
        made = replace(made, items=tuple(_closed(item) for item in made.items))
    return made


def _closed(item: Item) -> Item:
    return replace(item, selection=NOTHING) if item.selection is None else item


def _asked_twice(question: Question, where: Location, first: Location) -> Finding:
    message = f"vraag {question.number} staat hier voor de tweede keer, met hetzelfde zittingsjaar en dezelfde minister"
    hint = f"de eerste staat in {first.file} op regel {first.line}; verwijder een van de twee, of vul ze aan"
    width = len(question.number)
    return error("dubbele-vraag", message, where, subject=question.id, hint=hint, width=width, related=(first,))
