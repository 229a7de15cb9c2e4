"""From a tree to records: types, required keys and unknown keys, every fault at its place."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Final, Generic, TypeAlias, TypeVar

from samenwerking_cli.dutch.glossary import english_key
from samenwerking_cli.findings import Finding, Location, error, warning
from samenwerking_cli.nearest import nearest
from samenwerking_cli.reading.names import Names
from samenwerking_cli.reading.nodes import MapNode, Node, Place, SeqNode, location
from samenwerking_cli.reading.privacy import is_hidden

Record = TypeVar("Record")


class Bad:
    """The result of a conversion that failed and said so."""


BAD: Final = Bad()
Converter: TypeAlias = "Callable[[Decoder, Node, Place], object]"


@dataclass(frozen=True, slots=True)
class Spec(Generic[Record]):
    """A kind of record: its Dutch name with article, its maker, its keys and the required ones."""

    what: str
    make: Callable[..., Record]
    fields: Mapping[str, Converter]
    required: tuple[str, ...] = ()


class Decoder:
    """Reads the tree of one file against the names that exist, and collects what is wrong."""

    def __init__(self, file: str, names: Names) -> None:
        self.file = file
        self.names = names
        self.findings: list[Finding] = []
        self.subject = ""

    def at(self, place: Place) -> Location:
        """The place in this decoder's file."""
        return location(self.file, place)

    def fault(self, code: str, message: str, place: Place, *, hint: str = "", value: str = "") -> Bad:
        """Report an error; `value` is what stands there, for the caret."""
        where = self.at(place)
        self.findings.append(error(code, message, where, subject=self.subject, hint=hint, width=_width(value)))
        return BAD

    def doubt(self, code: str, message: str, place: Place, *, hint: str = "", value: str = "") -> None:
        """Report a warning."""
        where = self.at(place)
        self.findings.append(warning(code, message, where, subject=self.subject, hint=hint, width=_width(value)))

    def unknown(
        self, code: str, what: str, value: str, place: Place, known: Mapping[str, object] | frozenset[str]
    ) -> Bad:
        """Report a name that does not exist, with the nearest one that does."""
        return self.fault(code, f"{what} '{value}' bestaat niet", place, hint=did_you_mean(value, known), value=value)

    def wrong_type(self, expected: str, node: Node, place: Place) -> Bad:
        """Report a value of another shape than expected."""
        found = {MapNode: "een map met sleutels", SeqNode: "een lijst"}.get(type(node), "gewone tekst")
        value = node if isinstance(node, str) else ""
        return self.fault("verkeerd-type", f"hier staat {found}", place, hint=f"verwacht: {expected}", value=value)

    def values(self, spec: Spec[Record], node: Node, place: Place) -> dict[str, object] | None:
        """The converted values by key; None when the record cannot be made."""
        if type(node) is not MapNode:
            expected = f"{spec.what} als 'sleutel: waarde'"
            if spec.required:
                expected += f" met {', '.join(spec.required)}"
            self.wrong_type(expected, node, place)
            return None
        values: dict[str, object] = {}
        fields = spec.fields
        failed: set[str] = set()
        doubtful = False
        for key, key_place, value, value_place in node.entries:
            convert = fields.get(key)
            if convert is None:
                failed.add(self._unknown_key(spec, key, key_place))
                doubtful = True
                continue
            result = convert(self, value, value_place)
            if result is BAD:
                failed.add(key)
            else:
                values[key] = result
        if "public" in fields and (doubtful or "public" in failed) and is_hidden(node):
            values["public"] = False
        return self._complete(spec, values, failed, place)

    def record(self, spec: Spec[Record], node: Node, place: Place) -> Record | None:
        """The record, None when it cannot be made."""
        values = self.values(spec, node, place)
        return None if values is None else spec.make(where=self.at(place), **values)

    def records(self, spec: Spec[Record], node: Node, place: Place) -> tuple[Record, ...]:
        """Every element of a list that can be made into a record."""
        made = (self.record(spec, item, item_place) for item, item_place in self.items(node, place))
        return tuple(one for one in made if one is not None)

    def items(self, node: Node, place: Place) -> list[tuple[Node, Place]]:
        """The elements of a list; nothing behind the colon means an empty list."""
        if type(node) is SeqNode:
            return node.items
        if node != "":
            self.wrong_type("een lijst, met '- ' voor elk element", node, place)
        return []

    def _unknown_key(self, spec: Spec[Record], key: str, place: Place) -> str:
        """Report the key; the one that was probably meant, so that it is not reported as missing too."""
        meant = meant_key(key, spec.fields)
        hint = f"bedoelde u '{meant}'?" if meant else did_you_mean(key, spec.fields)
        self.fault("onbekende-sleutel", f"{spec.what} kent geen sleutel '{key}'", place, hint=hint, value=key)
        return meant or ""

    def _complete(
        self, spec: Spec[Record], values: dict[str, object], failed: set[str], place: Place
    ) -> dict[str, object] | None:
        complete = True
        for key in spec.required:
            if key not in values:
                complete = False
                if key not in failed:
                    self.fault("ontbrekende-sleutel", f"bij {spec.what} ontbreekt '{key}'", place)
        return values if complete else None


def meant_key(typed: str, known: Collection[str]) -> str | None:
    """The known key that was probably meant: by its Dutch word, else the nearest."""
    return english_key(typed, known) or nearest(typed, known)


def did_you_mean(value: str, known: Mapping[str, object] | frozenset[str]) -> str:
    """`bedoelde u '…'?`, or the few values that exist, or nothing."""
    # A set has no order, and the same register must give the same words.
    names = sorted(known) if isinstance(known, frozenset) else list(known)
    match = nearest(value, names)
    if match:
        return f"bedoelde u '{match}'?"
    return f"mogelijk: {', '.join(names)}" if 0 < len(names) <= 10 else ""


def _width(value: str) -> int:
    return max(1, len(value.split("\n", 1)[0]))
