"""Loading a register: every file, every record that can be made, every fault."""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

from samenwerking_cli.findings import Finding, Location, error
from samenwerking_cli.model.procedures import Procedures
from samenwerking_cli.model.question import Question
from samenwerking_cli.model.register import Agreement, Dossier, Register
from samenwerking_cli.reading.decoder import Decoder, Spec
from samenwerking_cli.reading.files import MAIN, PROCEDURES, SourceFile, read_files
from samenwerking_cli.reading.names import NO_NAMES, Names
from samenwerking_cli.reading.nodes import Node, Place
from samenwerking_cli.reading.privacy import words_if_internal
from samenwerking_cli.reading.procedures import read_procedures, shipped_procedures
from samenwerking_cli.reading.questions import read_questions
from samenwerking_cli.reading.sections import Sections
from samenwerking_cli.reading.selectable import closed_words, with_dossiers, with_selectable
from samenwerking_cli.reading.specs import BODY, DOSSIER, HEADER, SOURCE, Header, agreement
from samenwerking_cli.reading.text import one_line_end
from samenwerking_cli.reading.tree import Tree, parse_tree


class _Named(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def where(self) -> Location: ...


_Record = TypeVar("_Record", bound=_Named)
_Public = TypeVar("_Public", Agreement, Dossier)


class Loaded(NamedTuple):
    """A register with its findings by place, the text of its files, and the ids of what is not public.

    `hidden_ids` holds those of agreements and dossiers, also of ones that could not be read, and the words of themes
    and parties that only hidden agreements have, where questions may show them.
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
        reading = _Reading(trees, texts)
        register = reading.register()
    findings = [one.finding for one in files if one.finding] + [f for tree in trees.values() for f in tree.findings]
    findings += reading.findings
    return Loaded(
        register=register,
        findings=tuple(sorted(findings, key=lambda finding: finding.sort_key)),
        texts=texts,
        hidden_ids=reading.closed(findings),
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

    def __init__(self, trees: Mapping[str, Tree], texts: Mapping[str, str]) -> None:
        self.sections = Sections(trees)
        self.findings: list[Finding] = list(self.sections.findings)
        self.texts = texts
        self.names = NO_NAMES
        self.hidden_ids: frozenset[str] = frozenset()
        self.hidden_dossiers: frozenset[str] = frozenset()

    def register(self) -> Register:
        """The register that these trees describe."""
        procedures = self._procedures()
        ids, public_ids = self._agreement_ids()
        names = NO_NAMES._replace(agreements=ids, suggestible=public_ids, procedures=procedures)
        # Sources and bodies refer to nothing, so they are read first.
        sources = self._by_id(names, "sources", _reader(SOURCE), "bron")
        bodies = self._by_id(names, "bodies", _reader(BODY), "instelling")
        written = self.sections.ids("sources").keys() | self.sections.ids("bodies").keys()
        unmade = frozenset(written - sources.keys() - bodies.keys())
        names = names._replace(sources=sources, bodies=bodies, unmade=unmade)
        made: Mapping[str, Agreement] = self._by_id(names, "agreements", agreement, "akkoord")
        agreements = tuple(_with_known_relations(_kept_closed(one, self.hidden_ids), made) for one in made.values())
        dossiers: Mapping[str, Dossier] = self._by_id(names, "dossiers", _reader(DOSSIER), "dossier")
        header = self._header(names)
        questions = self._questions(names, made.keys(), dossiers.keys())
        return Register(
            title=header.title,
            maintainer=header.maintainer,
            working_days=header.working_days,
            review_after_days=header.review_after_days,
            sources=sources,
            bodies=bodies,
            agreements=agreements,
            dossiers=tuple(
                _with_known_agreements(_kept_closed(one, self.hidden_dossiers), made) for one in dossiers.values()
            ),
            questions=questions,
            procedures=procedures,
            closed=self._closed_words(made.keys() | dossiers.keys()),
        )

    def _procedures(self) -> Procedures:
        procedures = shipped_procedures()
        own = self.sections.overrides
        if own is not None and own.root is not None:
            procedures, findings = read_procedures(PROCEDURES, own.root, procedures, own.place)
            self.findings += findings
        return procedures

    def closed(self, findings: Iterable[Finding]) -> frozenset[str]:
        """The ids and words that no finding may show."""
        texts = {file: self.texts[file] for file in self.sections.questions}
        faulty = texts.keys() & {one.where.file for one in findings}
        return self.hidden_ids | self.hidden_dossiers | closed_words(self.names, texts, faulty)

    def _closed_words(self, made: AbstractSet[str]) -> frozenset[str]:
        """What hidden records say that could not be read, and what stands in files that may hold some."""
        said = self.sections.hidden_texts(made) if self.findings else frozenset()
        return said.union(*(words_if_internal(self.texts[file]) for file in self.sections.unread))

    def _questions(
        self, names: Names, agreements: AbstractSet[str], dossiers: AbstractSet[str]
    ) -> tuple[Question, ...]:
        ids = self.sections.ids("dossiers")
        self.hidden_dossiers = frozenset(id for id, public in ids.items() if not public)
        if not self.sections.questions:
            return ()
        names = with_dossiers(names, agreements, ids, dossiers)
        unread = (self.texts[file] for file in self.sections.unread)
        self.names = with_selectable(names, self.sections["agreements"], self.sections.ids("bodies").keys(), unread)
        questions, findings = read_questions(self.sections.questions, self.names)
        self.findings += findings
        return questions

    def _agreement_ids(self) -> tuple[frozenset[str], frozenset[str]]:
        """The ids of all agreements that are written, and of those that are public."""
        ids = self.sections.ids("agreements")
        self.hidden_ids = frozenset(id for id, public in ids.items() if not public)
        return frozenset(ids), frozenset(ids) - self.hidden_ids

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
        if self.sections.header_missing:
            message = "het register heeft geen 'register:' met een 'title:'"
            self.findings.append(error("ontbrekende-sleutel", message, start))
        return Header(where=start)


def _kept_closed(one: _Public, hidden: frozenset[str]) -> _Public:
    """The record, not public when another one of the same id is not: a fault opens nothing."""
    return replace(one, public=False) if one.public and one.id in hidden else one


def _with_known_relations(one: Agreement, made: Mapping[str, Agreement]) -> Agreement:
    """The agreement without relations to agreements that could not be read."""
    known = tuple(relation for relation in one.relations if relation.target in made)
    return one if len(known) == len(one.relations) else replace(one, relations=known)


def _with_known_agreements(one: Dossier, made: Mapping[str, Agreement]) -> Dossier:
    """The dossier without agreements that could not be read."""
    return replace(one, agreements=tuple(id for id in one.agreements if id in made))


def _reader(spec: Spec[_Record]) -> Callable[[Decoder, Node, Place], _Record | None]:
    return lambda decoder, node, place: decoder.record(spec, node, place)


def _used_twice(what: str, record: _Named, first: Location) -> Finding:
    message = f"de id '{record.id}' staat hier voor de tweede keer bij een {what}"
    hint = f"de eerste staat in {first.file} op regel {first.line}; kies een andere id"
    return error("dubbele-id", message, record.where, subject=record.id, hint=hint, related=(first,))
