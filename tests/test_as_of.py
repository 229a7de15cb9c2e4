"""The view from a day (decision 4)."""

from datetime import date

from samenwerking_cli.as_of import AsOf


def test_as_of__without_history():
    """A register outside git has no revision, and whether it changed is not known rather than false."""
    assert AsOf(date(2024, 3, 26)) == AsOf(day=date(2024, 3, 26), revision=None, changed=None)
