"""The heading of a question in the Flemish Parliament."""

import textwrap
from datetime import date

import pytest

from samenwerking_cli.importing.heading import Heading
from samenwerking_cli.importing.layouts.flemish import is_certain, read
from samenwerking_cli.importing.typography import running_lines

BLOCK = """\
SCHRIFTELIJKE VRAAG

nr. 87
van ANNE-SOPHIE VAN DEN BROECKE
datum: 3 maart 2025

aan PIET D'HONDT
VLAAMS MINISTER VAN ENERGIE, OPENBARE WERKEN EN
VLAAMSE RAND

Energie  -  Warmtenetten over de gewestgrens en de samenwerkings-
akkoorden daarover

De gewesten bereiden een akkoord voor.

1. Hoe staat het ermee?
"""
BODY = ("De gewesten bereiden een akkoord voor.", "", "1. Hoe staat het ermee?")
EXPECTED = Heading(
    parliament="vlaams-parlement",
    number="87",
    date=date(2025, 3, 3),
    author="Anne-Sophie Van den Broecke",
    minister="Piet D'Hondt",
    office="Vlaams minister van Energie, Openbare Werken en Vlaamse Rand",
    title="Energie - Warmtenetten over de gewestgrens en de samenwerkingsakkoorden daarover",
    body=BODY,
)
VARIANTS = {
    "as printed": BLOCK,
    "without aan": BLOCK.replace("aan PIET", "PIET"),
    "glued": BLOCK.replace("\n\n", "\n").replace("voor.\n1.", "voor.\n\n1.").replace("daarover\nDe", "daarover\n\nDe"),
    "on one line": " ".join(BLOCK[: BLOCK.index("\n\nEnergie")].split()) + BLOCK[BLOCK.index("\n\nEnergie") :],
    "all on one line with the title": " ".join(BLOCK[: BLOCK.index("\n\nDe gewesten")].split()).replace(
        "samenwerkings- akk", "samenwerkingsakk"
    )
    + BLOCK[BLOCK.index("\n\nDe gewesten") :],
    "in small letters": BLOCK.replace(
        "VLAAMS MINISTER VAN ENERGIE, OPENBARE WERKEN EN\nVLAAMSE RAND",
        "Vlaams minister van Energie, Openbare Werken en\nVlaamse Rand",
    ),
    "spaces": BLOCK.replace("\n", "  \n ").replace("nr. 87", "nr.  87"),
    "aan apart": BLOCK.replace("aan PIET", "aan\nPIET"),
    "name and office on one line": BLOCK.replace("HONDT\nVLAAMS", "HONDT, VLAAMS"),
    "a head above": f"Vlaams Parlement\n1011 Brussel\n\n{BLOCK}",
    "an answer below": f"{BLOCK}\n\nPIET D'HONDT\nVLAAMS MINISTER VAN ENERGIE\n\n ANTWOORD \nop vraag nr. 87 van 3 maart 2025\nvan ANNE-SOPHIE VAN DEN BROECKE\n\n1. Het gaat goed.",
    "an answer with its number below": f"{BLOCK}\nANTWOORD op vraag nr. 87 van 3 maart 2025\nvan IEMAND\n\n1. Het gaat goed.",
    "a coordinated answer below": f"{BLOCK}\nGECOÖRDINEERD ANTWOORD\nop vraag nr. 87 van 3 maart 2025\n1. Het gaat goed.",
    "number with a colon": BLOCK.replace("nr. 87", "nr: 87"),
    "a slashed day": BLOCK.replace("3 maart 2025", "03/03/2025"),
}


@pytest.mark.parametrize("text", VARIANTS.values(), ids=VARIANTS.keys())
def test_read__knows_the_block_in_every_state(text: str) -> None:
    """However the PDF was squeezed, the fields are the same."""
    assert read(running_lines(text)) == EXPECTED


def test_read__takes_number_day_and_author_from_the_answer() -> None:
    """Without the first block a text begins with its title."""
    text = """ Energie  -  Warmtenetten

De gewesten bereiden een akkoord voor.

1. Hoe staat het ermee?
PIET D'HONDT
VLAAMS MINISTER VAN ENERGIE
 ANTWOORD
op vraag nr. 87 van 3 maart 2025
van ANNE-SOPHIE VAN DEN BROECKE

1. Het gaat goed.
"""
    found = read(running_lines(text))
    assert found is not None
    assert (found.number, found.date, found.author) == ("87", date(2025, 3, 3), "Anne-Sophie Van den Broecke")
    assert (found.minister, found.office) == ("Piet D'Hondt", "Vlaams minister van Energie")
    assert (found.title, found.body) == ("Energie - Warmtenetten", BODY)


def test_read__leaves_empty_what_is_not_there() -> None:
    """A block without a day or a minister gives the rest."""
    found = read(running_lines("SCHRIFTELIJKE VRAAG\nnr. 87\nvan AN WILLEMS\n\nEnergie  -  Warmte\n\nHoe staat het?"))
    assert found is not None
    assert (found.number, found.date, found.minister, found.author) == ("87", None, None, "An Willems")


def test_read__is_none_for_another_text() -> None:
    """A mail is no question of the Flemish Parliament."""
    assert read(("Beste collega,", "", "Hoe staat het?")) is None


@pytest.mark.parametrize("topic", ["GGC - Overleg over zorg", "VDAB - Akkoorden over werk"])
def test_read__does_not_take_a_theme_in_capitals_for_the_office(topic: str) -> None:
    """An abbreviation right before the hyphen begins the title."""
    head = "SCHRIFTELIJKE VRAAG nr. 87 van AN WILLEMS datum: 3 maart 2025 aan PIET CLAES VLAAMS MINISTER VAN WERK"
    for between in (" ", "\n", "\n\n"):
        found = read(running_lines(f"{head}{between}{topic}\n\nHoe staat het?"))
        assert found is not None
        assert (found.office, found.title) == ("Vlaams minister van Werk", topic)


SQUASHED = (
    "SCHRIFTELIJKE VRAAG nr. 88 van TOM CLAES datum: 3 oktober 2024 aan ELS D'HAENE VLAAMS MINISTER VAN ZORG Zorg - Akkoord "
    "elektronisch toezicht De gemeenschappen en de federale staat werken sinds 2018 samen. 1. Welke stappen zijn gezet? "
    "2. Wat kost dat? ELS D'HAENE VLAAMS MINISTER VAN ZORG ANTWOORD op vraag nr. 88 van 3 oktober 2024 van TOM CLAES 1. Veel."
)


def test_read__a_whole_question_on_one_line() -> None:
    """The title ends where a sentence begins, and the answer is no part of the question."""
    found = read(running_lines(SQUASHED))
    assert found is not None
    assert (found.title, found.office) == ("Zorg - Akkoord elektronisch toezicht", "Vlaams minister van Zorg")
    assert found.body == (
        "De gemeenschappen en de federale staat werken sinds 2018 samen. 1. Welke stappen zijn gezet? 2. Wat kost dat?",
    )


def test_read__a_squashed_question_may_wrap() -> None:
    """Where heading and text stand in one paragraph, the ends of its lines say nothing."""
    whole, wrapped = read(running_lines(SQUASHED)), read(running_lines("\n".join(textwrap.wrap(SQUASHED * 2, 95))))
    assert whole is not None
    assert wrapped is not None
    assert (wrapped.author, wrapped.minister, wrapped.office) == (whole.author, whole.minister, whole.office)
    assert (wrapped.title, wrapped.body) == (whole.title, whole.body)


def test_is_certain__by_the_day_of_the_block_or_the_heading_of_the_answer() -> None:
    """Another parliament's question has neither."""
    assert is_certain(("SCHRIFTELIJKE VRAAG", "nr. 7", "van AN CLAES", "datum: 3 maart 2025"))
    assert is_certain(("Titel", "ANTWOORD", "op vraag nr. 7 van 3 maart 2025"))
    assert not is_certain(("Schriftelijke vraag nr. 7-1234", "van An Claes d.d. 9 februari 2022"))
