"""A tree of plain strings, each with its place."""

from typing import Final, TypeAlias

from samenwerking_cli.findings import Location

SHIFT: Final = 24
COLUMNS: Final = (1 << SHIFT) - 1

Place: TypeAlias = int
"""A line and a column, both from 1, packed in one number: a tree holds hundreds of thousands of them."""


class MapNode:
    """A mapping in the order of the file: (key, its place, value, its place)."""

    __slots__ = ("entries",)

    def __init__(self) -> None:
        self.entries: list[tuple[str, Place, Node, Place]] = []


class SeqNode:
    """A sequence: (value, its place)."""

    __slots__ = ("items",)

    def __init__(self) -> None:
        self.items: list[tuple[Node, Place]] = []


Node: TypeAlias = str | MapNode | SeqNode


START: Final[Place] = 1 << SHIFT | 1
"""The first line and column."""


def location(file: str, place: Place) -> Location:
    """The place in this file."""
    return Location(file, place >> SHIFT, place & COLUMNS)


def place_of(line: int, column: int) -> Place:
    """The place of a line and a column that count from 0."""
    return line + 1 << SHIFT | min(column + 1, COLUMNS)


def one_or_more(node: Node, place: Place) -> list[tuple[Node, Place]]:
    """The elements of a list, or the one value that stands in its place; nothing when nothing stands there."""
    if isinstance(node, SeqNode):
        return node.items
    return [] if node == "" else [(node, place)]


def entries(node: Node) -> "list[tuple[str, Place, Node, Place]]":
    """The entries of a mapping; none for anything else."""
    return node.entries if isinstance(node, MapNode) else []


def value_of(node: Node, key: str) -> Node:
    """The value under a key of a mapping; empty text when it is not there."""
    return next((entry[2] for entry in entries(node) if entry[0] == key), "")


def value_place(node: Node, key: str, otherwise: Place) -> Place:
    """The place of the value under a key."""
    return next((entry[3] for entry in entries(node) if entry[0] == key), otherwise)
