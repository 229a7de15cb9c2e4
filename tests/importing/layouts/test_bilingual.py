"""A heading in two languages, of which the Dutch half is read."""

from datetime import date

import pytest

from samenwerking_cli.importing.layouts.bilingual import dutch_column, in_dutch
from samenwerking_cli.importing.layouts.senate import read
from samenwerking_cli.importing.typography import running_lines

QUESTION = """\

Chronologie
15/1/2024 Verzending vraag (Einde van de antwoordtermijn: 15/2/2024)

Vraag nr. 8-2301 d.d. 15 januari 2024 : (Vraag gesteld in het Frans)

Les accords se suivent, et le public   les attend.

1) Où en sont-ils ?
"""
SIDE_BY_SIDE = (
    """\
SÉNAT DE BELGIQUE                         BELGISCHE SENAAT
SESSION 2023-2024                         ZITTING 2023-2024
15 janvier 2024                           15 januari 2024
Question écrite n° 8-2301                 Schriftelijke vraag nr. 8-2301
de Jan Peeters (N-VA)                     van Jan Peeters (N-VA)
au vice-premier ministre et ministre      aan de vice-eersteminister en minister
du Travail                                van Werk

Samenwerkingsakkoorden - Stand van zaken
"""
    + QUESTION
)
BELOW = (
    """\
SÉNAT DE BELGIQUE
15 janvier 2024
Question écrite n° 8-2301

BELGISCHE SENAAT
15 januari 2024
Schriftelijke vraag nr. 8-2301

de Jan Peeters (N-VA)

van Jan Peeters (N-VA)

au vice-premier ministre et ministre du Travail
Accords de coopération - État des lieux

aan de vice-eersteminister en minister van Werk
Samenwerkingsakkoorden - Stand van zaken
"""
    + QUESTION
)

LONG = f"Vraag nr. 7-1   Question n° 7-1{' ' * 300}"


@pytest.mark.parametrize("text", [SIDE_BY_SIDE, BELOW])
def test_bilingual__a_heading_of_the_senate_is_read_in_dutch(text: str) -> None:
    """On the lines of a text or in the paragraphs of a PDF; the question itself stays in its own language."""
    found = read(running_lines(dutch_column(text)))
    assert found is not None
    assert (found.number, found.date, found.deadline) == ("8-2301", date(2024, 1, 15), date(2024, 2, 15))
    assert (found.author, found.office) == ("Jan Peeters", "vice-eersteminister en minister van Werk")
    assert (found.title, found.left_out) == ("Samenwerkingsakkoorden - Stand van zaken", ())
    assert found.body == ("Les accords se suivent, et le public les attend.", "", "1) Où en sont-ils ?")


def test_dutch_column__the_dutch_half_may_stand_first() -> None:
    """On either side; a line that is not in two columns ends it."""
    text = "Vraag nr. 7-1    Question n° 7-1\nvan A      de A\n\nEen  gewone regel.\nEen   andere"
    assert dutch_column(text) == "Vraag nr. 7-1\nvan A\n\nEen  gewone regel.\nEen   andere"


@pytest.mark.parametrize("text", ["", "Vraag nr. 7-1    12 september 2023", "Jaar   Bedrag\n2023   12", LONG])
def test_dutch_column__other_gaps_are_left_alone(text: str) -> None:
    """A foot, a table and a line longer than any page have gaps too."""
    assert dutch_column(text) == text


def test_in_dutch__one_language_is_left_alone() -> None:
    """A French heading stays when there is no Dutch one, or when nothing tells them apart."""
    french = ("Question écrite n° 7-1", "", "de A")
    both = ("Question écrite n° 7-1 la les des", "vraag nr. 7-1", "", "Chronologie")
    assert in_dutch(french, 3) == french
    assert in_dutch(both, 3) == both
