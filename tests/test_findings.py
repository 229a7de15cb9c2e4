"""Findings as values with a place (decision 3)."""

import pytest

from samenwerking_cli.findings import Finding, Location, error, has_errors, warning

HERE = Location("agreements.yaml", 12, 5)


def test_location__is_written_as_editors_read_it():
    """A place is file, line and column from 1."""
    assert (str(HERE), str(Location("a.yaml", 3))) == ("agreements.yaml:12:5", "a.yaml:3:1")


@pytest.mark.parametrize(("make", "severity"), [(error, "fout"), (warning, "waarschuwing")])
def test_make__keeps_what_it_is_told(make, severity):
    """The two makers differ in severity only."""
    made = make("geen-bron", "dit heeft geen bron", HERE, subject="ila", hint="voeg toe", width=4)
    assert made == Finding("geen-bron", severity, "dit heeft geen bron", HERE, "ila", "voeg toe", 4, ())


def test_error__related_places():
    """A fault may point to the other places that belong to it, such as the first of two equal ids."""
    assert error("dubbele-id", "twee keer", HERE, related=(Location("b.yaml", 1),)).related == (Location("b.yaml", 1),)


def test_sort_key__by_place_then_code_then_message():
    """Findings are sorted by file, line and column as numbers, then by code and message."""
    rows = [
        warning("b", "z", Location("b.yaml", 1)),
        warning("b", "y", Location("a.yaml", 10)),
        warning("a", "z", Location("a.yaml", 10)),
        warning("b", "x", Location("a.yaml", 10)),
        warning("z", "z", Location("a.yaml", 9, 40)),
    ]
    assert sorted(rows, key=lambda one: one.sort_key) == [rows[4], rows[2], rows[3], rows[1], rows[0]]


def test_has_errors__warnings_are_none():
    """Only an error counts."""
    doubt, fault = warning("a", "a", HERE), error("b", "b", HERE)
    assert (has_errors(()), has_errors((doubt,)), has_errors((doubt, fault))) == (False, False, True)
