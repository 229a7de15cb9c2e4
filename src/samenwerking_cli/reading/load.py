"""Loading a register: every file, every record that can be made, every fault."""

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple, Protocol, TypeVar

from samenwerking_cli.findings import Finding, Location, error
from samenwerking_cli.model.procedures import Procedures
from samenwerking_cli.model.register import Agreement, Dossier, Register
from samenwerking_cli.reading.decoder import Decoder, Spec
from samenwerking_cli.reading.files import MAIN, PROCEDURES, SourceFile, read_files
from samenwerking_cli.reading.names import NO_NAMES, Names
from samenwerking_cli.reading.nodes import MapNode, Node, Place, SeqNode, value_of
from samenwerking_cli.reading.privacy import is_hidden
from samenwerking_cli.reading.procedures import read_procedures, shipped_procedures
from samenwerking_cli.reading.specs import BODY, DOSSIER, HEADER, SOURCE, Header, agreement
from samenwerking_cli.reading.text import one_line_end
from samenwerking_cli.reading.tree import Tree, parse_tree


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def where(self) -> Location: ...


_Record = TypeVar("_Record", bound=_Named)


SECTIONS: Final = ("register", "sources", "bodies", "agreements", "dossiers")


class Loaded(NamedTuple):
    """A register with its findings by place, the text of its files, and the ids of agreements that are not public.

    `hidden_ids` also holds those of agreements that could not be read.
    """

    register: Register
    findings: tuple[Finding, ...]
    texts: Mapping[str, str]
    hidden_ids: frozenset[str]


def load(root: Path) -> Loaded:
    """Read the register in this directory; faults become findings, never exceptions."""
    return load_files(read_files(root))


def load_files(files: tuple[SourceFile, ...]) -> Loaded:
    """Read a register from the texts of its files, the main one first."""
    with _garbage_collection_paused():
        texts = {one.name: one_line_end(one.text) for one in files if one.text is not None}
        trees = {name: parse_tree(name, text) for name, text in texts.items()}
        reading = _Reading(trees)
        register = reading.register()
    findings = [one.finding for one in files if one.finding] + [f for tree in trees.values() for f in tree.findings]
    return Loaded(
        register=register,
        findings=tuple(sorted([*findings, *reading.findings], key=lambda finding: finding.sort_key)),
        texts=texts,
        hidden_ids=reading.hidden_ids,
    )


@contextmanager
def _garbage_collection_paused() -> Iterator[None]:
    # A tree has no circles; looking for them again and again takes half of the time.
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            # What was read stays; without this the first search afterwards goes through all of it.
            gc.freeze()
            gc.enable()


class _Reading:
    """One pass over the trees: first the names that exist, then the records that refer to them."""

    def __init__(self, trees: Mapping[str, Tree]) -> None:
        self.findings: list[Finding] = []
        self.hidden_ids: frozenset[str] = frozenset()
        self.sections: dict[str, list[tuple[str, Node, Place]]] = {name: [] for name in SECTIONS}
        self.overrides: Tree | None = None
        for file, tree in trees.items():
            if file == PROCEDURES:
                self.overrides = tree
            elif tree.root is not None:
                self._split(file, tree.root, tree.place)
        main = trees[MAIN].root if MAIN in trees else None
        self.header_missing = isinstance(main, MapNode) and not self.sections["register"]

    def register(self) -> Register:
        """The register that these trees describe."""
        procedures = self._procedures()
        ids, public_ids = self._agreement_ids()
        names = NO_NAMES._replace(agreements=ids, suggestible=public_ids, procedures=procedures)
        # Sources and bodies refer to nothing, so they are read first.
        sources = self._by_id(names, "sources", _reader(SOURCE), "bron")
        bodies = self._by_id(names, "bodies", _reader(BODY), "instelling")
        written = self._ids("sources").keys() | self._ids("bodies").keys()
        unmade = frozenset(written - sources.keys() - bodies.keys())
        names = names._replace(sources=sources, bodies=bodies, unmade=unmade)
        made: Mapping[str, Agreement] = self._by_id(names, "agreements", agreement, "akkoord")
        agreements = tuple(_with_known_relations(self._kept_closed(one), made) for one in made.values())
        dossiers: Mapping[str, Dossier] = self._by_id(names, "dossiers", _reader(DOSSIER), "dossier")
        header = self._header(names)
        return Register(
            title=header.title,
            maintainer=header.maintainer,
            working_days=header.working_days,
            review_after_days=header.review_after_days,
            sources=sources,
            bodies=bodies,
            agreements=agreements,
            dossiers=tuple(_with_known_agreements(one, made) for one in dossiers.values()),
            procedures=procedures,
        )

    def _split(self, file: str, root: Node, place: Place) -> None:
        """Put the sections of one file with those of the others."""
        decoder = Decoder(file, NO_NAMES)
        known = SECTIONS if file == MAIN else SECTIONS[1:]
        sections: Spec[dict[str, Node]] = Spec("dit bestand", dict, dict.fromkeys(known, _keep))
        if isinstance(root, MapNode):
            decoder.values(sections, root, place)
            for key, _, node, node_place in root.entries:
                if key in known:
                    self.sections[key].append((file, node, node_place))
        else:
            decoder.wrong_type("een register met 'register:', 'sources:' en 'agreements:'", root, place)
        self.findings += decoder.findings

    def _procedures(self) -> Procedures:
        procedures = shipped_procedures()
        own = self.overrides
        if own is not None and own.root is not None:
            procedures, findings = read_procedures(PROCEDURES, own.root, procedures, own.place)
            self.findings += findings
        return procedures

    def _kept_closed(self, one: Agreement) -> Agreement:
        """The agreement, not public when another record of the same id is not: a fault opens nothing."""
        return replace(one, public=False) if one.public and one.id in self.hidden_ids else one

    def _agreement_ids(self) -> tuple[frozenset[str], frozenset[str]]:
        """The ids of all agreements that are written, and of those that are public."""
        ids = self._ids("agreements")
        self.hidden_ids = frozenset(id for id, public in ids.items() if not public)
        return frozenset(ids), frozenset(ids) - self.hidden_ids

    def _ids(self, section: str) -> dict[str, bool]:
        """The ids that are written in a section, with whether every record of that id is public."""
        ids: dict[str, bool] = {}
        for _, node, _ in self.sections[section]:
            for item, _ in node.items if isinstance(node, SeqNode) else []:
                id = value_of(item, "id")
                if isinstance(id, str) and id:
                    ids[id] = ids.get(id, True) and not is_hidden(item)
        return ids

    def _by_id(
        self,
        names: Names,
        section: str,
        read: Callable[[Decoder, Node, Place], _Record | None],
        what: str,
    ) -> dict[str, _Record]:
        found: dict[str, _Record] = {}
        for file, node, place in self.sections[section]:
            decoder = Decoder(file, names)
            for item, item_place in decoder.items(node, place):
                record = read(decoder, item, item_place)
                if record is not None and found.setdefault(record.id, record) is not record:
                    self.findings.append(_used_twice(what, record, found[record.id].where))
            self.findings += decoder.findings
        return found

    def _header(self, names: Names) -> Header:
        for file, node, place in self.sections["register"]:
            decoder = Decoder(file, names)
            header = decoder.record(HEADER, node, place)
            self.findings += decoder.findings
            if header is not None:
                return header
        start = Location(MAIN, 1)
        if self.header_missing:
            message = "het register heeft geen 'register:' met een 'title:'"
            self.findings.append(error("ontbrekende-sleutel", message, start))
        return Header(where=start)


def _with_known_relations(one: Agreement, made: Mapping[str, Agreement]) -> Agreement:
    """The agreement without relations to agreements that could not be read."""
    known = tuple(relation for relation in one.relations if relation.target in made)
    return one if len(known) == len(one.relations) else replace(one, relations=known)


def _with_known_agreements(one: Dossier, made: Mapping[str, Agreement]) -> Dossier:
    """The dossier without agreements that could not be read."""
    return replace(one, agreements=tuple(id for id in one.agreements if id in made))


def _keep(_decoder: Decoder, node: Node, _place: Place) -> Node:
    return node


def _reader(spec: Spec[_Record]) -> Callable[[Decoder, Node, Place], _Record | None]:
    return lambda decoder, node, place: decoder.record(spec, node, place)


def _used_twice(what: str, record: _Named, first: Location) -> Finding:
    message = f"de id '{record.id}' staat hier voor de tweede keer bij een {what}"
    hint = f"de eerste staat in {first.file} op regel {first.line}; kies een andere id"
    return error("dubbele-id", message, record.where, subject=record.id, hint=hint, related=(first,))
