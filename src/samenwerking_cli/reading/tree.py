"""From YAML text to a tree of plain strings with places, through libyaml's events only."""

from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple, Protocol, cast

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from samenwerking_cli.findings import Finding, Location, error
from samenwerking_cli.reading.nodes import COLUMNS, SHIFT, START, MapNode, Node, Place, SeqNode, location, place_of
from samenwerking_cli.reading.text import AS_WRITTEN, has_separators, plain_lines, raw_control
from samenwerking_cli.reading.yaml_faults import yaml_fault

try:
    from yaml.cyaml import CParser  # type: ignore[attr-defined]
except ImportError:  # a pyyaml built without libyaml: slower, the same events
    CParser = yaml.SafeLoader  # type: ignore[assignment, misc]

MAX_DEPTH: Final = 50
MAX_TEXT_BYTES: Final = 1024 * 1024
MAX_REFUSALS: Final = 100


class Tree(NamedTuple):
    """What one file says and where that begins; `root` is None when the file cannot be read."""

    root: Node | None
    findings: tuple[Finding, ...]
    place: Place = START


def parse_tree(file: str, text: str) -> Tree:
    """Read the text of one file; every fault is a finding and nothing is raised.

    Anchors, aliases, tags, merge keys, a second document and too deep nesting make the file unreadable.
    """
    control = raw_control(file, text)
    if control:
        return Tree(None, (control,))
    plain = plain_lines(text)
    builder = _Builder(file, separators=has_separators(text))
    try:
        builder.build(CParser(plain))
    except yaml.YAMLError as fault:
        builder.findings.append(yaml_fault(file, plain, fault, builder.places))
        builder.unreadable = True
    if not builder.unreadable and builder.root in (None, "", "null", "~"):
        builder.findings.append(error("leeg-bestand", "het bestand is leeg", Location(file, 1)))
        builder.unreadable = True
    return Tree(None if builder.unreadable else builder.root, tuple(builder.findings), builder.root_place)


def events(text: str) -> Iterator[Any]:
    """Libyaml's events of a text that can be read."""
    parser = CParser(text)
    while (event := parser.get_event()) is not None and not isinstance(event, StreamEndEvent):
        yield event


class _Mark(Protocol):
    """Where libyaml is; both count from 0."""

    line: int
    column: int


class _Event(Protocol):
    """What libyaml's events carry, as far as they carry it."""

    start_mark: _Mark
    end_mark: _Mark
    anchor: str | None
    tag: str | None
    value: str


class _Builder:
    """Turns events into nodes without recursion, and refuses what a register may not contain."""

    def __init__(self, file: str, *, separators: bool) -> None:
        self.file = file
        self.separators = separators
        self.findings: list[Finding] = []
        self.unreadable = False
        self.root: Node | None = None
        self._documents = 0
        self._done = False
        self._holder: MapNode | SeqNode | None = None
        self._key: str | None = None
        self._key_place: Place = 0
        self._open: list[MapNode | SeqNode | None] = []
        self.places: list[Place] = []
        self.root_place: Place = START

    def build(self, parser: "CParser") -> None:
        """Follow the events to the end of the stream, or to the point where going on is no use."""
        get_event = cast("Callable[[], _Event]", parser.get_event)
        handlers: dict[type[object], Callable[[_Event], None]] = {
            MappingStartEvent: self._start,
            SequenceStartEvent: self._start,
            MappingEndEvent: self._end,
            SequenceEndEvent: self._end,
            AliasEvent: self._alias,
            DocumentStartEvent: self._document,
            StreamEndEvent: self._stop,
        }
        while not self._done:
            event = get_event()
            kind: type[object] = type(event)
            if kind is not ScalarEvent:
                handler = handlers.get(kind)
                if handler is not None:
                    handler(event)
                continue
            # Four of five events are scalars: they are handled here, without a call.
            value = event.value.translate(AS_WRITTEN) if self.separators else event.value
            if event.anchor is not None or event.tag is not None or len(value) > MAX_TEXT_BYTES // 4:
                self._check_scalar(event, value)
            mark = event.start_mark
            column = mark.column + 1
            place = mark.line + 1 << SHIFT | (min(column, COLUMNS))
            holder = self._holder
            if type(holder) is not MapNode:
                self._attach(value, place)
            elif self._key is None:
                self._key, self._key_place = value, place
            else:
                holder.entries.append((self._key, self._key_place, value, place))
                self._key = None

    def _start(self, event: _Event) -> None:
        if event.anchor is not None or event.tag is not None:
            self._refuse_anchor_or_tag(event)
        if type(self._holder) is MapNode and self._key is None:
            self._refuse("sleutel", "een sleutel moet gewone tekst zijn, geen lijst of map", event)
            self._done = True
        elif len(self._open) >= MAX_DEPTH:
            self._refuse("te-diep", f"dieper genest dan {MAX_DEPTH} niveaus", event)
            self._done = True
        else:
            node = MapNode() if isinstance(event, MappingStartEvent) else SeqNode()
            place = place_of(event.start_mark.line, event.start_mark.column)
            self._attach(node, place)
            self._open.append(self._holder)
            self.places.append(place)
            self._holder = node

    def _end(self, _event: _Event) -> None:
        if type(self._holder) is MapNode:
            self._close_map(self._holder)
        self._holder = self._open.pop()
        self.places.pop()

    def _alias(self, event: _Event) -> None:
        self._refuse("anker", "een verwijzing met * mag niet in een register", event)
        place = place_of(event.start_mark.line, event.start_mark.column)
        if type(self._holder) is MapNode and self._key is None:
            self._key, self._key_place = "", place
        else:
            self._attach("", place)

    def _document(self, event: _Event) -> None:
        self._documents += 1
        if self._documents > 1:
            self._refuse("meer-documenten", "een bestand bevat maar één document: hier begint een tweede", event)
            self._done = True

    def _stop(self, _event: _Event) -> None:
        self._done = True

    def _attach(self, node: Node, place: Place) -> None:
        """Hang a node on the one that holds it."""
        holder = self._holder
        if type(holder) is MapNode:
            assert self._key is not None
            holder.entries.append((self._key, self._key_place, node, place))
            self._key = None
        elif type(holder) is SeqNode:
            holder.items.append((node, place))
        else:
            self.root, self.root_place = node, place

    def _close_map(self, node: MapNode) -> None:
        """Report keys that stand twice, and merge keys."""
        keys = [entry[0] for entry in node.entries]
        if len(set(keys)) < len(keys):
            self._report_duplicates(node)
        if "<<" in keys:
            where = location(self.file, node.entries[keys.index("<<")][1])
            message = "een samenvoegsleutel (<<) mag niet in een register"
            self.findings.append(error("anker", message, where, width=2))
            self.unreadable = True

    def _report_duplicates(self, node: MapNode) -> None:
        """Keep the first of equal keys, for `public` the one that hides; report the others."""
        first: dict[str, tuple[str, Place, Node, Place]] = {}
        for entry in node.entries:
            key, place = entry[0], entry[1]
            if first.setdefault(key, entry) is entry:
                continue
            if key == "public" and entry[2] != "true":
                first[key] = entry
            before = location(self.file, first[key][1])
            message = f"de sleutel '{key}' staat hier voor de tweede keer in hetzelfde gegeven"
            hint = f"de eerste staat op regel {before.line}; verwijder een van de twee"
            where = location(self.file, place)
            self.findings.append(error("dubbele-sleutel", message, where, hint=hint, width=len(key), related=(before,)))
        node.entries = list(first.values())

    def _check_scalar(self, event: _Event, value: str) -> None:
        """Refuse anchors, tags and texts over the limit."""
        self._refuse_anchor_or_tag(event)
        if len(value.encode("utf-8", "surrogatepass")) > MAX_TEXT_BYTES:
            self._refuse("te-groot", "een tekst van meer dan 1 MiB is te groot voor een register", event)

    def _refuse_anchor_or_tag(self, event: _Event) -> None:
        """Report an anchor or a tag; the file is then unreadable."""
        if event.anchor is not None:
            self._refuse("anker", "een anker met & mag niet in een register", event)
        if event.tag is not None:
            self._refuse("etiket", "een etiket met ! mag niet in een register: het bevat alleen gegevens", event)

    def _refuse(self, code: str, message: str, event: _Event) -> None:
        """Report what makes the whole file unreadable."""
        mark = event.start_mark
        self.findings.append(error(code, message, Location(self.file, mark.line + 1, mark.column + 1)))
        self.unreadable = True
        self._done = self._done or len(self.findings) >= MAX_REFUSALS
