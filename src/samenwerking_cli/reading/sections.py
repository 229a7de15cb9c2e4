"""What all files of a register say, by section: the step between files and records."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Final, TypeAlias

from samenwerking_cli.findings import Finding
from samenwerking_cli.reading.decoder import Decoder, Spec
from samenwerking_cli.reading.files import MAIN, PROCEDURES, QUESTIONS
from samenwerking_cli.reading.names import NO_NAMES
from samenwerking_cli.reading.nodes import MapNode, Node, Place, SeqNode, value_of
from samenwerking_cli.reading.privacy import is_hidden
from samenwerking_cli.reading.tree import Tree

SECTIONS: Final = ("register", "sources", "bodies", "agreements", "dossiers")
Section: TypeAlias = list[tuple[str, Node, Place]]


class Sections:
    """The sections of all files, the files of other kinds, and the files that could not be read, in part or at all."""

    def __init__(self, trees: Mapping[str, Tree]) -> None:
        self.findings: list[Finding] = []
        self.overrides: Tree | None = None
        self.questions: dict[str, Tree] = {}
        self.unread: list[str] = []
        self._rows: dict[str, Section] = {name: [] for name in SECTIONS}
        for file, tree in trees.items():
            if file == PROCEDURES:
                self.overrides = tree
            elif file.startswith(f"{QUESTIONS}/"):
                self.questions[file] = tree
            elif self._split(file, tree) or tree.findings:
                self.unread.append(file)
        main = trees[MAIN].root if MAIN in trees else None
        self.header_missing = isinstance(main, MapNode) and not self["register"]

    def __getitem__(self, section: str) -> Section:
        return self._rows[section]

    def ids(self, section: str) -> dict[str, bool]:
        """The ids that are written in a section, with whether every record of that id is public."""
        ids: dict[str, bool] = {}
        for _, node, _ in self[section]:
            for item, _ in node.items if isinstance(node, SeqNode) else []:
                id = value_of(item, "id")
                if isinstance(id, str) and id:
                    ids[id] = ids.get(id, True) and not is_hidden(item)
        return ids

    def hidden_texts(self, made: AbstractSet[str]) -> frozenset[str]:
        """Every text in the hidden agreements and dossiers that could not be read; `made` are the ids of the others."""
        found: set[str] = set()
        lists = [node for section in ("agreements", "dossiers") for _, node, _ in self[section]]
        records = [item for node in lists if isinstance(node, SeqNode) for item, _ in node.items]
        waiting = [record for record in records if value_of(record, "id") not in made and is_hidden(record)]
        while waiting:
            node = waiting.pop()
            if isinstance(node, str):
                found.add(node)
            else:
                waiting += [one for one, _ in node.items] if isinstance(node, SeqNode) else [e[2] for e in node.entries]
        return frozenset(found)

    def _split(self, file: str, tree: Tree) -> bool:
        """Put the sections of one file with those of the others; whether anything is left over."""
        if tree.root is None:
            return True
        decoder = Decoder(file, NO_NAMES)
        known = SECTIONS if file == MAIN else SECTIONS[1:]
        sections: Spec[dict[str, Node]] = Spec("dit bestand", dict, dict.fromkeys(known, _keep))
        if isinstance(tree.root, MapNode):
            decoder.values(sections, tree.root, tree.place)
            for key, _, node, node_place in tree.root.entries:
                if key in known:
                    self[key].append((file, node, node_place))
        else:
            decoder.wrong_type("een register met 'register:', 'sources:' en 'agreements:'", tree.root, tree.place)
        self.findings += decoder.findings
        return bool(decoder.findings)


def _keep(_decoder: Decoder, node: Node, _place: Place) -> Node:
    return node
