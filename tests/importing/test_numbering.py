"""The labels of automatic lists."""

import pytest

from samenwerking_cli.importing.numbering import label


@pytest.mark.parametrize(
    ("form", "number", "pattern", "written"),
    [
        ("decimal", 3, "%1.", "3."),
        ("lowerLetter", 2, "%2)", "b)"),
        ("upperLetter", 1, "%1.", "A."),
        ("lowerRoman", 4, "%1.", "iv."),
        ("upperRoman", 9, "(%1)", "(IX)"),
        ("decimal", 1, "", "1."),
        ("decimal", 1, "2 en 3.", "2 en 3."),
        ("lowerLetter", 27, "%1)", "a)"),
    ],
)
def test_label__is_what_a_word_processor_shows(form: str, number: int, pattern: str, written: str) -> None:
    """By form, number and pattern."""
    assert label(form, number, pattern) == written
