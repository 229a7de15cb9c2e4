"""The heading of a question in Brussels."""

from datetime import date

import pytest

from samenwerking_cli.importing.heading import Heading
from samenwerking_cli.importing.layouts.brussels import read
from samenwerking_cli.importing.typography import running_lines

DUTCH = """\
BRUSSELS HOOFDSTEDELIJK PARLEMENT
Zittingsperiode 19/24 Zitting 21/22

Vraag nr 385 van mevr. An Willems van 29 september 2021 (N.) :

aan Piet Claes, minister van de Brusselse Hoofdstedelijke Regering belast met Energie

betreffende het samenwerkingsakkoord over warmtenetten.

Ontvangst: 29/09/2021 Ontvankelijk: 4/10/2021

De gewesten bereiden een akkoord voor.

- Hoe staat het ermee?
- Wat kost het?

Antwoord :

Het gaat goed.
"""
FRENCH = """\
Question écrite
Question n° 385 de M. Luc Dardenne
à la ministre de la Région de Bruxelles-Capitale chargée de l'Énergie
concernant : l'accord de coopération sur les réseaux de chaleur

Date de réception : 29/09/2021
Session 21/22

Question :
Les Régions préparent un accord.
Où en est-il ?

Réponse :
Tout va bien.
"""


def test_read__knows_the_dutch_form() -> None:
    """The day is that of receipt; the session gives the years."""
    assert read(running_lines(DUTCH)) == Heading(
        parliament="brussels-parlement",
        session_year="2021-2022",
        number="385",
        date=date(2021, 9, 29),
        author="An Willems",
        minister="Piet Claes",
        office="minister van de Brusselse Hoofdstedelijke Regering belast met Energie",
        title="het samenwerkingsakkoord over warmtenetten",
        body=("De gewesten bereiden een akkoord voor.", "", "- Hoe staat het ermee?", "- Wat kost het?"),
    )


def test_read__knows_the_french_form() -> None:
    """With a minister by office only."""
    found = read(running_lines(FRENCH))
    assert found is not None
    assert (found.author, found.minister) == ("Luc Dardenne", None)
    assert found.office == "ministre de la Région de Bruxelles-Capitale chargée de l'Énergie"
    assert (found.title, found.session_year) == ("l'accord de coopération sur les réseaux de chaleur", "2021-2022")
    assert found.body == ("Les Régions préparent un accord.", "Où en est-il ?")


@pytest.mark.parametrize("name", ["Verenigd College", "Verenigde Vergadering"])
def test_read__knows_the_united_assembly(name: str) -> None:
    """By its name, or by that of its government."""
    found = read(running_lines(DUTCH.replace("BRUSSELS HOOFDSTEDELIJK PARLEMENT", name)))
    assert found is not None
    assert found.parliament == "verenigde-vergadering"


def test_read__is_none_for_another_parliament() -> None:
    """Without anything of Brussels."""
    assert read(running_lines("Schriftelijke vraag nr 12\nvan AN WILLEMS")) is None


PAGE = """\
Logo Parlement

Question écrite concernant les réseaux de chaleur

de
Luc Dardenne
à
Anne Martin, {office} (question n°385)

Date de réception: 29/09/2021 Date de publication: 16/11/2021
Législature: 19/24 Session: 21/22 Date de réponse: 03/11/2021

Date Intitulé de l'acte de Référence page
04/10/2021 Recevable p.m.

Question    Les Régions préparent un accord.

- Où en est-il ?

Réponse    1) Tout va bien.
"""


@pytest.mark.parametrize(
    ("office", "parliament"),
    [
        ("Ministre du Gouvernement de la Région de Bruxelles-Capitale", "brussels-parlement"),
        ("Membre du Collège réuni", "verenigde-vergadering"),
    ],
)
def test_read__knows_the_page_of_the_parliament(office: str, parliament: str) -> None:
    """Labels stand alone above what they label; question and answer begin behind theirs."""
    assert read(running_lines(PAGE.format(office=office))) == Heading(
        parliament=parliament,
        session_year="2021-2022",
        number="385",
        date=date(2021, 9, 29),
        author="Luc Dardenne",
        minister="Anne Martin",
        office=office,
        title="les réseaux de chaleur",
        body=("Les Régions préparent un accord.", "", "- Où en est-il ?"),
    )


def test_read__a_title_may_go_on_with_a_small_word() -> None:
    """`à` on the second line of a title names no minister."""
    text = PAGE.format(office="Ministre du Climat").replace(
        "les réseaux de chaleur", "les réseaux de chaleur communs\nà toute la ville"
    )
    found = read(running_lines(text))
    assert found is not None
    assert (found.title, found.minister) == ("les réseaux de chaleur communs à toute la ville", "Anne Martin")


def test_read__an_office_may_go_on_with_van() -> None:
    """The rest of an office is no author, and a PDF leaves a gap below a label that stands alone."""
    text = PAGE.format(office="ministre de la Promotion\nde l'Image de Bruxelles").replace("de\nLuc", "de\n\nLuc")
    found = read(running_lines(text.replace("Ministre", "ministre")))
    assert found is not None
    assert (found.author, found.office) == ("Luc Dardenne", "ministre de la Promotion de l'Image de Bruxelles")


@pytest.mark.parametrize(
    ("squashed", "author", "office", "title"),
    [
        (
            (
                "BRUSSELS HOOFDSTEDELIJK PARLEMENT Schriftelijke vraag nr. 77 van de heer Jan Peeters d.d. 15 januari 2024 aan "
                "de heer Bart Clerens, minister van Werk, betreffende\nhulp aan en door scholen"
            ),
            "Jan Peeters",
            "minister van Werk",
            "hulp aan en door scholen",
        ),
        (
            (
                "Parlement de la Région de Bruxelles-Capitale Question écrite n° 77 de Mme Anne Dubois du 15 janvier 2024 à "
                "M. Bart Clerens, ministre de l'Emploi, concernant l'aide à l'emploi"
            ),
            "Anne Dubois",
            "ministre de l'Emploi",
            "l'aide à l'emploi",
        ),
    ],
)
def test_read__a_heading_squashed_on_one_line(squashed: str, author: str, office: str, title: str) -> None:
    """As one paragraph above the question; a title may say `aan` too."""
    found = read(running_lines(f"{squashed}\n\nEr is een akkoord.\n\n1) Welk?"))
    assert found is not None
    assert (found.number, found.date, found.author) == ("77", date(2024, 1, 15), author)
    assert (found.minister, found.office, found.title) == ("Bart Clerens", office, title)
    assert found.body == ("Er is een akkoord.", "", "1) Welk?")
