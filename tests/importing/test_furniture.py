"""What a page carries besides its text."""

import pytest

from samenwerking_cli.importing.furniture import is_foot, without_furniture


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("________", True),
        ("- - - - -", True),
        ("Parlement de Wallonie                    1/2", True),
        ("409 – An-Sofie Wouters          1/2", True),
        ("Vlaams Parlement — 1011 Brussel — 02/552.11.11 — www.vlaamsparlement.be", True),
        ("Législature: 19/24   Session:   21/22", False),
        ("De sleutel is 1/2", False),
        ("De verdeelsleutel van het Parlement is: 1/2", False),
        ("Kijk op de site van het Parlement: www.vlaamsparlement.be", False),
        ("- een punt", False),
        ("", False),
    ],
)
def test_is_foot__knows_rules_addresses_and_page_numbers(line: str, *, expected: bool) -> None:
    """A fraction or a session of two years is none."""
    assert is_foot(line) is expected


def test_without_furniture__leaves_out_what_every_page_repeats() -> None:
    """The text of both pages stays."""
    pages = [["Zitting", "Een.", "1"], ["Zitting", "Twee.", "2"]]
    assert [line for line in without_furniture(pages) if line] == ["Een.", "Twee."]
