"""Converters of single values: YAML's own types never decide, the model's do."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Generic

from samenwerking_cli.document import CONTROL
from samenwerking_cli.dutch.dates import typed_date
from samenwerking_cli.dutch.names import PARTY
from samenwerking_cli.model.vocabulary import AUTHORITIES, AUTHORITY_OF_PARTY
from samenwerking_cli.nearest import near_miss
from samenwerking_cli.partial_date import (
    BEFORE,
    UNKNOWN,
    PartialDate,
    parse_partial_date,
)
from samenwerking_cli.reading.decoder import BAD, Bad, Converter, Decoder, Record, Spec
from samenwerking_cli.reading.nodes import Node, Place

MAX_DIGITS: Final = 18
_ID: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_NUMBER: Final = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?", re.ASCII)
_PERHAPS_THOUSANDS: Final = re.compile(r"-?[1-9]\d{0,2}\.\d{3}", re.ASCII)
_BOOLEANS: Final = {"true": True, "false": False}


def text(decoder: Decoder, node: Node, place: Place) -> str | Bad:
    """Any text, without the blank space around it; an empty one is as good as absent."""
    if not isinstance(node, str):
        return decoder.wrong_type("tekst", node, place)
    value = node.strip()
    if not value:
        decoder.doubt("lege-tekst", "hier staat geen tekst", place, hint="vul aan, of verwijder de sleutel")
        return BAD
    if not value.isprintable() and CONTROL.search(value):
        message = "deze tekst bevat stuurtekens; ze worden zichtbaar getoond"
        decoder.doubt("stuurteken", message, place, hint="verwijder ze")
    return value


def required_text(decoder: Decoder, node: Node, place: Place) -> str | Bad:
    """A text that may not be empty."""
    if node == "" or (isinstance(node, str) and not node.strip()):
        return decoder.fault("ontbrekende-sleutel", "hier moet tekst staan", place)
    return text(decoder, node, place)


def identifier(decoder: Decoder, node: Node, place: Place) -> str | Bad:
    """An id in kebab-case."""
    value = required_text(decoder, node, place)
    if isinstance(value, str) and not _ID.fullmatch(value):
        hint = "gebruik kleine letters, cijfers en koppeltekens, zoals 'individual-learning-account'"
        return decoder.fault("ongeldige-id", f"'{value}' is geen geldige id", place, hint=hint, value=value)
    return value


def boolean(decoder: Decoder, node: Node, place: Place) -> bool | Bad:
    """`true` or `false`."""
    value = _BOOLEANS.get(node) if isinstance(node, str) else None
    return decoder.wrong_type("true of false", node, place) if value is None else value


def whole_number(decoder: Decoder, node: Node, place: Place) -> int | Bad:
    """A whole number from 0, of at most 18 digits."""
    if not isinstance(node, str) or not (node.isascii() and node.isdigit()):
        return decoder.wrong_type("een geheel getal", node, place)
    if len(node) > MAX_DIGITS:
        return _too_long(decoder, node, place)
    return int(node)


def number(decoder: Decoder, node: Node, place: Place) -> str | Bad:
    """A number as it was written: digits, a decimal point if need be, no separators."""
    if not isinstance(node, str) or not _NUMBER.fullmatch(node):
        return decoder.wrong_type("een getal zonder spaties of duizendtallen, zoals 6070 of 3.5", node, place)
    if any(len(part) > MAX_DIGITS for part in node.lstrip("-").split(".")):
        return _too_long(decoder, node, place)
    if _PERHAPS_THOUSANDS.fullmatch(node):
        hint = f"schrijf {node.replace('.', '')} als dat bedoeld is"
        decoder.doubt("dubbelzinnig-getal", f"{node} leest als {node.replace('.', ',')}", place, hint=hint, value=node)
    return node


def _too_long(decoder: Decoder, value: str, place: Place) -> Bad:
    message = f"dit getal telt {len(value)} tekens"
    return decoder.fault("te-groot", message, place, hint=f"een getal telt hoogstens {MAX_DIGITS} cijfers")


def taker(convert: Converter) -> object:
    """What a converter takes: the record whose method it is, or the converter itself when it is a plain function."""
    # A method costs the reader as little as a function; an object that can be called costs 2 % of all reading.
    return getattr(convert, "__self__", convert)


@dataclass(frozen=True, slots=True, eq=False)
class DateOf:
    """A converter of dates; `voor …` and `onbekend` only where they mean something."""

    before: bool = False
    unknown: bool = False

    @property
    def expected(self) -> str:
        """The forms that a date may have here."""
        before = ", 'voor JJJJ-MM-DD'" if self.before else ""
        unknown = " of 'onbekend'" if self.unknown else ""
        return f"verwacht: JJJJ-MM-DD, JJJJ-MM of JJJJ{before}{unknown}"

    def read(self, decoder: Decoder, node: Node, place: Place) -> PartialDate | Bad:
        """Convert one value."""
        if not isinstance(node, str):
            return decoder.wrong_type("een datum", node, place)
        value = parse_partial_date(node)
        if value is None:
            typed = typed_date(node)
            hint = f"bedoelde u {typed}?" if typed else self.expected
            return decoder.fault("onmogelijke-datum", f"'{node}' is geen datum", place, hint=hint, value=node)
        if (node == UNKNOWN and not self.unknown) or (node.startswith(BEFORE) and not self.before):
            return decoder.fault("onmogelijke-datum", f"'{node}' mag hier niet", place, hint=self.expected, value=node)
        return value


def date_of(*, before: bool = False, unknown: bool = False) -> Converter:
    """The converter of dates where `voor …` or `onbekend` means something."""
    return DateOf(before, unknown).read


plain_date: Final = date_of()
any_date: Final = date_of(before=True, unknown=True)


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """A converter of a closed list of values; `known` has them in their order."""

    what: str
    known: Mapping[str, None]

    def read(self, decoder: Decoder, node: Node, place: Place) -> str | Bad:
        """Convert one value."""
        if not isinstance(node, str):
            return decoder.wrong_type(self.what, node, place)
        if node in self.known:
            return node
        return decoder.unknown("onbekende-waarde", self.what, node, place, self.known)


def choice(what: str, known: tuple[str, ...]) -> Converter:
    """The converter of a closed list of values."""
    return Choice(what, dict.fromkeys(known)).read


@dataclass(frozen=True, slots=True, eq=False)
class ListOf:
    """A converter of a list; elements that are wrong are reported and left out."""

    convert: Converter

    def read(self, decoder: Decoder, node: Node, place: Place) -> tuple[object, ...]:
        """Convert one value."""
        results = (self.convert(decoder, item, item_place) for item, item_place in decoder.items(node, place))
        return tuple(result for result in results if result is not BAD)


def list_of(convert: Converter) -> Converter:
    """The converter of a list of such values."""
    return ListOf(convert).read


@dataclass(frozen=True, slots=True, eq=False)
class Records(Generic[Record]):
    """A converter of a list of records; what cannot be made into one is reported and left out."""

    spec: Spec[Record]

    def read(self, decoder: Decoder, node: Node, place: Place) -> tuple[Record, ...]:
        """Convert one value."""
        return decoder.records(self.spec, node, place)


def sources(decoder: Decoder, node: Node, place: Place) -> tuple[str, ...] | Bad:
    """One id of a source, or a list of them."""
    if isinstance(node, str):
        known = _source(decoder, node, place)
        return (known,) if isinstance(known, str) else BAD
    found = [_source(decoder, item, item_place) for item, item_place in decoder.items(node, place)]
    return tuple(one for one in found if isinstance(one, str))


def _source(decoder: Decoder, node: Node, place: Place) -> str | Bad:
    if not isinstance(node, str):
        return decoder.wrong_type("de id van een bron", node, place)
    if node in decoder.names.sources:
        return node
    if node in decoder.names.unmade:
        return BAD
    return decoder.unknown("onbekende-bron", "bron", node, place, decoder.names.sources)


def agreement_id(decoder: Decoder, node: Node, place: Place) -> str | Bad:
    """The id of an agreement of this register."""
    if not isinstance(node, str):
        return decoder.wrong_type("de id van een akkoord", node, place)
    if node in decoder.names.agreements:
        return node
    return decoder.unknown("onbekend-akkoord", "akkoord", node, place, decoder.names.suggestible)


def authority(decoder: Decoder, node: Node, place: Place) -> str | Bad:
    """One of the authorities, or `gezamenlijk`."""
    if not isinstance(node, str):
        return decoder.wrong_type("een overheid", node, place)
    if node in AUTHORITIES:
        return node
    of_party = AUTHORITY_OF_PARTY.get(node)
    if of_party:
        hint = f"'{node}' is een partij; de overheid die deze weg aflegt is '{of_party}'"
        return decoder.fault("onbekende-overheid", f"overheid '{node}' bestaat niet", place, hint=hint, value=node)
    return decoder.unknown("onbekende-overheid", "overheid", node, place, dict.fromkeys(AUTHORITIES))


def party(decoder: Decoder, node: Node, place: Place) -> str | Bad:
    """A party's key, the id of a body, or free text that resembles neither."""
    value = required_text(decoder, node, place)
    bodies = decoder.names.bodies
    if not isinstance(value, str) or value in AUTHORITY_OF_PARTY or value in bodies or value in decoder.names.unmade:
        return value
    meant = _meant_party(decoder, value)
    if meant:
        hint = f"bedoelde u '{meant}'?"
        return decoder.fault("onbekende-partij", f"partij '{value}' bestaat niet", place, hint=hint, value=value)
    if bodies:
        hint = "voeg de instelling toe onder 'bodies' en gebruik haar id"
        decoder.doubt("vrije-partij", f"partij '{value}' staat niet onder 'bodies'", place, hint=hint, value=value)
    return value


def _meant_party(decoder: Decoder, value: str) -> str | None:
    keys = {**{key: key for key in AUTHORITY_OF_PARTY}, **{id: id for id in decoder.names.bodies}}
    names = {name: key for key, name in PARTY.items()} | {body.name: id for id, body in decoder.names.bodies.items()}
    known = keys | names
    match = near_miss(value, known)
    return known[match] if match else None
