"""Nodes and places: a line and a column in one number."""

import pytest

from samenwerking_cli.reading.nodes import MapNode, Node, SeqNode, location, one_or_more, place_of


@pytest.mark.parametrize(("line", "column"), [(0, 0), (4, 11), (2_000_000, 16_000_000)])
def test_place__counts_from_one(line, column):
    """A place made of a line and column that count from 0 reads back as counting from 1."""
    assert location("agreements.yaml", place_of(line, column)) == ("agreements.yaml", line + 1, column + 1)


def test_place__a_column_beyond_all_limits_stays_on_its_line():
    """A value at the end of one line of 64 MiB does not move to another line."""
    assert location("f", place_of(2, 64 * 1024 * 1024)).line == 3


def test_place__orders_as_the_file():
    """A later line comes after every column of an earlier one."""
    assert place_of(0, 5) < place_of(0, 6) < place_of(1, 0)


def test_one_or_more__a_value_or_the_values_of_a_list():
    """One value may stand in the place of a list; nothing behind the colon is no value."""
    several, record = SeqNode(), MapNode()
    several.items = [("a", 5), ("b", 6)]
    cases: list[tuple[Node, list[tuple[Node, int]]]] = [
        ("a", [("a", 7)]),
        (several, [("a", 5), ("b", 6)]),
        (record, [(record, 7)]),
        (SeqNode(), []),
        ("", []),
    ]
    assert [one_or_more(node, 7) for node, _ in cases] == [found for _, found in cases]
