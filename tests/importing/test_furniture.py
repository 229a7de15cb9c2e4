"""What a page carries besides its text."""

import pytest

from samenwerking_cli.importing.furniture import is_foot, is_running_head, without_furniture


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


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("VLAAMS PARLEMENT", True),
        ("V L A A M S P A R L E M E N T", True),
        ("Vlaams Parlement - Schriftelijke vragen", True),
        ("VLAAMS PARLEMENT schriftelijke vragen 2024-2025", True),
        ("2 Sénat - Questions et Réponses - n° 7-98", True),
        ("Schriftelijke vraag nr. 715 - Nadia Belkheiri", True),
        ("SCHRIFTELIJKE VRAAG nr. 533 (2023-2024) 2", True),
        ("Vraag nr. 702 (2021-2022) 2", True),
        ("SV nr. 31 (2022-2023)", True),
        ("48 Questions écrites - 2022-2023", True),
        ("7-2208 12 september 2023", True),
        ("Page 1 de 2 www.senate.be", True),
        ("Het Vlaams Parlement stemde op 3 mei in", False),
        ("Schriftelijke vraag nr. 12 van 3 mei 2021 leerde ons dat de", False),
        ("vraag nr. 702 van de heer Claes", False),
        ("Vlaams Parlement. Daarna volgde de plenaire", False),
    ],
)
def test_is_running_head__knows_a_parliament_and_the_number_of_a_question(line: str, *, expected: bool) -> None:
    """A sentence that names them is text."""
    assert is_running_head(line) is expected


def test_without_furniture__keeps_the_heading_itself() -> None:
    """What stands above the first page is no running head; the same words further down are."""
    page = ["BELGISCHE SENAAT", *(f"Regel {number} van de tekst." for number in range(8)), "Senaat - 2"]
    assert list(without_furniture([page])) == page[:-1]
