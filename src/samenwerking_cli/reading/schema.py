"""The JSON Schema of the register's files, made from the tables that read them, for an editor.

What the reader takes without an error, the schema never refuses; only the bare words `null` and `~` it takes for
nothing, as every editor does. It holds no id of the register: what is not public would come out with them, and a
list of yesterday would refuse what was added today. Of the register it knows the steps of its own procedures.
"""

from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from typing import Any, Final

from samenwerking_cli.dutch.explanations import as_sentence, dutch_key, meaning_of, meanings
from samenwerking_cli.dutch.names import AUTHORITY_IN_PROSE, TOPIC
from samenwerking_cli.model.procedures import Procedures
from samenwerking_cli.model.vocabulary import AUTHORITIES, PARLIAMENTS, PARTIES, TOPICS
from samenwerking_cli.reading import (
    converters,
    items,
    parliaments,
    procedures,
    questions,
    selections,
    specs,
    steps,
    terms,
)
from samenwerking_cli.reading import schema_values as values
from samenwerking_cli.reading.converters import Choice, DateOf, ListOf, Records, taker
from samenwerking_cli.reading.decoder import Converter, Spec
from samenwerking_cli.reading.questions import Part
from samenwerking_cli.reading.schema_steps import step_rules
from samenwerking_cli.reading.schema_values import Shape
from samenwerking_cli.reading.selections import OneOrMore

FILES: Final[dict[str, str]] = {
    "register": "agreements.yaml: het register",
    "akkoorden": "agreements/*.yaml: meer akkoorden van het register",
    "vraag": "questions/**/*.yaml: een schriftelijke vraag",
    "procedures": "procedures.yaml: eigen stappen en termijnen",
}
"""The kinds of files, each with where it stands and what it holds."""

_LISTS: Final[dict[str, Spec[Any]]] = {
    "sources": specs.SOURCE,
    "bodies": specs.BODY,
    "agreements": specs.AGREEMENT,
    "dossiers": specs.DOSSIER,
}
_PLAIN: Final[dict[object, Shape]] = {
    converters.text: values.TEXT,
    converters.required_text: values.REQUIRED_TEXT,
    converters.identifier: values.REFERENCE,
    converters.boolean: values.BOOLEAN,
    converters.whole_number: values.WHOLE_NUMBER,
    converters.number: values.NUMBER,
    converters.sources: values.REFERENCES,
    converters.agreement_id: values.REFERENCE,
    converters.authority: values.listed(meanings(AUTHORITIES)),
    converters.party: values.suggested(meanings(PARTIES)),
    questions.session_year: values.SESSION_YEAR,
    selections.dossier_id: values.REFERENCE,
    selections.known_theme: values.REQUIRED_TEXT,
    selections.known_party: values.suggested(meanings(PARTIES)),
    items.topics: values.list_of(values.listed(meanings(TOPICS))),
    items.item_answer: values.TEXT,
    items.item_numbers: values.ITEM_NUMBERS,
}
"""The shapes of the converters that are plain functions and hold no record."""


class UnknownConverter(TypeError):
    """A converter of which nobody said what it takes."""


def schema(kind: str, known: Procedures) -> Shape:
    """The schema of one kind of file; `known` are the procedures whose steps it offers."""
    shapes = _Shapes(known)
    other = {"vraag": shapes.question, "procedures": shapes.procedures}.get(kind)
    root = other() if other else shapes.sections(header=kind == "register")
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": f"urn:samenwerking:schema:{kind}",
        "title": FILES[kind],
        **root,
        **({"definitions": shapes.definitions} if shapes.definitions else {}),
    }


class _Shapes:
    """The shapes of records and of what holds them."""

    def __init__(self, known: Procedures) -> None:
        self.known = known
        self.definitions: Shape = {}
        self.records: dict[object, Callable[[], Shape]] = {
            specs.texts: self.texts,
            steps.steps: self.steps,
            items.items: lambda: values.list_of(self.record(items.ITEM)),
            selections.selection: self.selection,
            questions.minister: self.minister,
            parliaments.session: lambda: self.record(parliaments.SESSION),
            questions.answer_plan: lambda: self.record(questions.ANSWER),
            terms.terms: lambda: values.list_of(self.record(terms.TERM)),
            procedures.procedure_steps: lambda: values.list_of(self.record(procedures.STEP)),
        }

    def of(self, convert: Converter) -> Shape:
        """What a converter takes."""
        takes = taker(convert)
        if isinstance(takes, Choice):
            return values.choice_shape(takes)
        if isinstance(takes, DateOf):
            return values.date_shape(takes)
        return _PLAIN.get(takes) or self._holding(takes)

    def _holding(self, takes: object) -> Shape:
        """What a converter takes that leaves the values to others."""
        match takes:
            case ListOf(convert=inner):
                return values.list_of(self.of(inner))
            case OneOrMore(convert=inner):
                return values.one_or_more(self.of(inner))
            case Records(spec=spec):
                return values.list_of(self.record(spec))
            case Part(spec=spec):
                return self.record(spec)
        if takes in self.records:
            return self.records[takes]()
        raise UnknownConverter(takes)

    def record(self, spec: Spec[Any]) -> Shape:
        """A record with its keys, each with what it means."""
        keys: Shape = {key: _explained(spec, key) | self.of(convert) for key, convert in spec.fields.items()}
        return _map(keys, spec.required)

    def sections(self, *, header: bool) -> Shape:
        """A file with the sections of a register."""
        rows: Shape = {name: _titled(name) | values.list_of(self.record(spec)) for name, spec in _LISTS.items()}
        head: Shape = {"register": _titled("register") | self.record(specs.HEADER)} if header else {}
        return _map(head | rows, tuple(head))

    def question(self) -> Shape:
        """A file with one question."""
        return self.record(questions.QUESTION)

    def procedures(self) -> Shape:
        """A file with steps by authority, and terms by parliament."""
        path = self.defined(procedures.AUTHORITY, self.record(procedures.AUTHORITY))
        rules = self.defined(parliaments.PARLIAMENT, self.record(parliaments.PARLIAMENT))
        paths: Shape = {one: {"description": as_sentence(AUTHORITY_IN_PROSE[one])} | path for one in AUTHORITIES}
        houses: Shape = {
            one: {"description": as_sentence(words)} | rules for one, words in meanings(PARLIAMENTS).items()
        }
        rows: Shape = {"authorities": _titled("authorities") | _map(paths)}
        return _map(rows | {"parliaments": _titled("parliaments") | _map(houses)})

    def defined(self, spec: Spec[Any], shape: Shape) -> Shape:
        """A shape that stands in many places, written once."""
        name = spec.what.rpartition(" ")[2]
        self.definitions[name] = shape
        return {"$ref": f"#/definitions/{name}"}

    def texts(self) -> Shape:
        """Texts under the names that topics use, or under any other."""
        text = self.defined(specs.TEXT, {"anyOf": [self.record(specs.TEXT), values.TEXT]})
        known: Shape = {name: {"title": title} | text for name, title in TOPIC.items()}
        texts = values.or_nothing("object", "Hier horen teksten als naam: tekst.")
        return texts | {"properties": known, "additionalProperties": text}

    def steps(self) -> Shape:
        """Steps, each with what its authority's procedure knows."""
        return values.list_of(self.record(steps.STEP) | step_rules(self.known))

    def minister(self) -> Shape:
        """A minister, by name, by office or by both."""
        return self.record(questions.MINISTER) | {"anyOf": [{"required": ["name"]}, {"required": ["title"]}]}

    def selection(self) -> Shape:
        """Ids, or criteria; nothing at all is a warning only."""
        ids = {"type": "array", "items": values.REFERENCE}
        return {"anyOf": [self.record(selections.CRITERIA), ids, values.NOTHING]}


def _map(keys: Shape, required: tuple[str, ...] = ()) -> Shape:
    shape: Shape = {"type": "object", "properties": keys, "additionalProperties": False}
    return shape | {"required": list(required)} if required else shape


def _titled(key: str) -> Shape:
    return {"title": as_sentence(dutch_key(key)).rstrip("."), "description": as_sentence(meaning_of("", key))}


def _explained(spec: Spec[Any], key: str) -> Shape:
    """The Dutch word for a key, and what it means, whether it is needed, how it is written and what holds without it."""
    required = key in spec.required
    sentences = [as_sentence(meaning_of(spec.what, key)), *(["Verplicht."] if required else [])]
    takes = taker(spec.fields[key])
    if isinstance(takes, DateOf):
        sentences.append(f"U schrijft {values.date_forms(takes)}.")
    default = _default(spec.make, key)
    if default and not required:
        sentences.append(f"Standaard {default}.")
    return _titled(key) | {"description": " ".join(sentences)}


def _default(make: Callable[..., object], key: str) -> str:
    """What holds when the key is left out, as it would be written; empty when that is nothing."""
    found: object = None
    if is_dataclass(make):
        found = next((one.default for one in fields(make) if one.name == key), None)
    else:
        found = getattr(make, "_field_defaults", {}).get(key)
    if found is None or found is MISSING or isinstance(found, tuple):
        return ""
    return str(found).lower() if isinstance(found, bool) else str(found)
