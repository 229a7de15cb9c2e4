"""Complaints and their places."""

import pytest

from samenwerking_cli.findings import Location, error
from samenwerking_cli.wording.complaint import fault, finding


@pytest.mark.parametrize(
    ("offset", "line", "column"), [(0, 1, 1), (2, 1, 3), (3, 1, 4), (4, 2, 1), (6, 2, 3), (7, 3, 1), (8, 4, 1)]
)
def test_finding__counts_lines_and_columns_from_one(offset, line, column):
    """The character that ends a line belongs to that line."""
    complaint = fault("onbekende-naam", "bericht", offset, "hint", width=5)
    expected = error("onbekende-naam", "bericht", Location("t/a.md", line, column), hint="hint", width=5)
    assert finding(complaint, "t/a.md", "abc\nde\n\n") == expected


def test_fault__has_a_caret():
    """Nothing at all still gets one caret."""
    assert fault("onbekend-sjabloon", "", 0, width=0).width == 1
