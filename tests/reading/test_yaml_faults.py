"""libyaml's complaints: in Dutch, at the place where the user can mend them."""

import pytest

from samenwerking_cli.reading.tree import parse_tree
from tests.reading.marked import marked, places

FAULTS = [
    ("a: ▸[b, c\nd: e\n", "de lijst die hier opent wordt niet gesloten"),
    ("a: ▸[b,\n", "de lijst die hier opent wordt niet gesloten"),
    ("a: ▸[\n", "de lijst die hier opent wordt niet gesloten"),
    ("a: ▸{b: c\n", "de accolade die hier opent wordt niet gesloten"),
    ("a: ▸{\n", "de accolade die hier opent wordt niet gesloten"),
    ("a: ▸'het akkoord\nb: c\n", "de aanhalingstekens die hier openen worden niet gesloten"),
    ('title: ▸"Akkoord\n', "de aanhalingstekens die hier openen worden niet gesloten"),
    ('a: "▸\\qd"\n', "onbekende code na een \\"),
    ("titel: Akkoord▸: deel 2\n", "hier mag geen ': ' staan"),
    ("steps: ▸- a\n", "hier mag geen lijst beginnen"),
    ("a:\n  - b\n  ▸c: d\n", "hier werd een volgend '- ' verwacht"),
    ("a:\n  - b\n ▸c: d\n", "hier werd een sleutel verwacht"),
    ("a: 'b' ▸c\n", "hier werd een sleutel verwacht"),
    ("a: b\n▸sleutel\n", "na deze sleutel ontbreekt ':'"),
    ("register:\n▸\ttitle: x\n", "hier staat een tab; YAML springt in met spaties"),
    ("a: ▸@b\n", "met dit teken kan een waarde niet beginnen"),
    ("a: ▸`b`\n", "met dit teken kan een waarde niet beginnen"),
    ("a: ▸%b\n", "met dit teken kan een waarde niet beginnen"),
    ("▸]\n", "hier is de tekst geen geldige YAML"),
]


@pytest.mark.parametrize(("text", "message"), FAULTS)
def test_fault(text, message):
    """A text that is no YAML has one error, in Dutch, at the place to mend."""
    text, expected = marked(text)
    result = parse_tree("agreements/vlaanderen.yaml", text)
    assert result.root is None
    assert [(one.code, one.severity, one.message) for one in result.findings] == [("yaml", "fout", message)]
    assert places(result.findings) == expected
    assert result.findings[0].where.file == "agreements/vlaanderen.yaml"


def test_only_the_first_fault_of_a_file_is_told():
    """After a fault in the YAML itself the rest of the file means nothing."""
    text, expected = marked("a: ▸[b\nc: {d\ne: 'f\n")
    assert places(parse_tree("f", text).findings) == expected


def test_refusals_before_the_fault_are_kept():
    """An anchor that stands before the fault is reported with it."""
    text, expected = marked("a: ▸&x b\nc: ▸@d\n")
    found = parse_tree("f", text).findings
    assert [one.code for one in found] == ["anker", "yaml"]
    assert places(found) == expected
