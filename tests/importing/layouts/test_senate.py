"""The heading of a question in the Senate."""

from datetime import date

import pytest

from samenwerking_cli.importing.heading import Heading
from samenwerking_cli.importing.layouts.senate import read
from samenwerking_cli.importing.typography import running_lines

DUTCH = """\
BELGISCHE SENAAT
Zitting 2021-2022
Schriftelijke vraag nr. 7-1234

van An Willems (Groen) d.d. 9 februari 2022

aan de vice-eersteminister en minister van Justitie, belast met de Noordzee

Samenwerkingsakkoorden - Justitiehuizen - Stand van zaken

samenwerkingsakkoord
justitie

Chronologie
9/2/2022 Verzending vraag (Einde van de antwoordtermijn: 10/3/2022)
14/3/2022 Antwoord

Vraag nr. 7-1234 d.d. 9 februari 2022 : (Vraag gesteld in het Nederlands)

Er is een akkoord.

1) Hoe staat het ermee?

Antwoord ontvangen op 14 maart 2022 :

1) Het gaat goed.
"""
FRENCH = """\
Question écrite n° 7-1234
de Luc Dardenne (PS) du 9 février 2022
à Marie Dupont, ministre de la Justice

Accords de coopération - Maisons de justice

Chronologie
9/2/2022 Envoi question (Fin du délai de réponse : 10/3/2022)

Question n° 7-1234 du 9 février 2022 : (Question posée en français)

Il y a un accord.

1) Où en est-il ?

Réponse reçue le 14 mars 2022 :
1) Tout va bien.
"""


def test_read__stores_the_printed_end_of_the_term() -> None:
    """It is never counted; the keywords have no place in a question's file."""
    assert read(running_lines(DUTCH)) == Heading(
        parliament="senaat",
        number="7-1234",
        date=date(2022, 2, 9),
        deadline=date(2022, 3, 10),
        author="An Willems",
        office="vice-eersteminister en minister van Justitie, belast met de Noordzee",
        title="Samenwerkingsakkoorden - Justitiehuizen - Stand van zaken",
        body=("Er is een akkoord.", "", "1) Hoe staat het ermee?"),
        left_out=("samenwerkingsakkoord justitie",),
    )


def test_read__knows_french() -> None:
    """With a minister by name."""
    found = read(running_lines(FRENCH))
    assert found is not None
    assert (found.author, found.minister, found.office) == ("Luc Dardenne", "Marie Dupont", "ministre de la Justice")
    assert (found.date, found.deadline) == (date(2022, 2, 9), date(2022, 3, 10))
    assert (found.title, found.body) == (
        "Accords de coopération - Maisons de justice",
        ("Il y a un accord.", "", "1) Où en est-il ?"),
    )


def test_read__does_without_a_chronology() -> None:
    """Then no end of the term is known, and none is made up."""
    text = "Schriftelijke vraag nr. 7-9\nvan An Willems d.d. 9 februari 2022\naan de minister van Justitie\n\nZorg\n\nVraag nr. 7-9 d.d. 9 februari 2022 :\nHoe staat het?"
    found = read(running_lines(text))
    assert found is not None
    assert (found.deadline, found.title, found.body) == (None, "Zorg", ("Hoe staat het?",))


@pytest.mark.parametrize("text", ["SCHRIFTELIJKE VRAAG\nnr. 87", "Question écrite du 12/01/2023"])
def test_read__is_none_for_another_parliament(text: str) -> None:
    """A number of the Senate holds its legislature."""
    assert read(running_lines(text)) is None


def test_read__an_office_with_a_comma_is_no_name() -> None:
    """A secretary of state is named by what he does."""
    text = "Question écrite n° 7-15\nde Luc Dardenne (PS) du 9 février 2022\nau secrétaire d'État à la Digitalisation, chargé de la Poste\n\nAccord\n"
    found = read(running_lines(text))
    assert found is not None
    assert (found.minister, found.office) == (None, "secrétaire d'État à la Digitalisation, chargé de la Poste")


PRINTED = """\
BELGISCHE SENAAT
________
Zitting 2015-2016
________
20 april 2016
________
SENAAT Schriftelijke vraag nr. 6-1234

de An Willems (Groen)

aan de minister van Justitie
________
Justitiehuizen - Samenwerkingsakkoord
________
justitie
gemeenschap
________
20/4/2016 Verzending vraag
26/5/2016 Einde van de antwoordtermijn
________
SENAAT Schriftelijke vraag nr. 6-1234 d.d. 20 april 2016 : (Vraag gesteld in het Nederlands)

Er is een akkoord.

1) Hoe staat het ermee ?

Antwoord ontvangen op 26 mei 2016 :

1) Goed.
"""


def test_read__knows_the_page_for_printing() -> None:
    """Rules part its fields, who asks stands on a line of its own, and the day stands before what it is."""
    assert read(running_lines(PRINTED)) == Heading(
        parliament="senaat",
        number="6-1234",
        date=date(2016, 4, 20),
        deadline=date(2016, 5, 26),
        author="An Willems",
        office="minister van Justitie",
        title="Justitiehuizen - Samenwerkingsakkoord",
        body=("Er is een akkoord.", "", "1) Hoe staat het ermee ?"),
        left_out=("justitie gemeenschap",),
    )


def test_read__knows_the_bulletin() -> None:
    """The office stands above, the title below the line with number, author and day."""
    text = "Vice-eersteminister en minister van Justitie\n\nVraag nr. 3-6999 van mevrouw Willems d.d. 25 oktober 2006 (N.) :\nHet akkoord.\n\nEr is een akkoord.\n\n1. Hoe staat het ermee ?"
    assert read(running_lines(text)) == Heading(
        parliament="senaat",
        number="3-6999",
        date=date(2006, 10, 25),
        author="Willems",
        office="Vice-eersteminister en minister van Justitie",
        title="Het akkoord.",
        body=("Er is een akkoord.", "", "1. Hoe staat het ermee ?"),
    )


def test_read__the_question_may_begin_on_the_line_of_its_number() -> None:
    """Behind the language in which it was asked."""
    text = DUTCH.replace("Nederlands)\n\nEr is", "Nederlands) Er is")
    found = read(running_lines(text))
    assert found is not None
    assert found.body[0] == "Er is een akkoord."


def test_read__an_office_and_a_title_may_wrap_anywhere() -> None:
    """A full line goes on, and so does a title before or behind a hyphen."""
    office = "staatssecretaris voor Asiel en Migratie, toegevoegd aan de minister van Binnenlandse\nZaken"
    text = PRINTED.replace("minister van Justitie", office).replace(
        "Justitiehuizen - Samenwerkingsakkoord", "Justitiehuizen\n- Samenwerkingsakkoord -\nStand van zaken"
    )
    found = read(running_lines(text))
    assert found is not None
    assert found.office == office.replace("\n", " ")
    assert found.title == "Justitiehuizen - Samenwerkingsakkoord - Stand van zaken"


def test_read__the_last_event_may_be_printed_below_its_day() -> None:
    """`Antwoord` in the chronology is not where the answer begins."""
    text = DUTCH[: DUTCH.index("Vraag nr.")] + "2/12/2014\nAntwoord\n\nEr is een akkoord.\n\n1) Wat kost het?"
    found = read(running_lines(text))
    assert found is not None
    assert found.body == ("Er is een akkoord.", "", "1) Wat kost het?")
