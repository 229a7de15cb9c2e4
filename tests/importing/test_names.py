"""Names of people and of offices, from the capitals in which parliaments print them."""

import pytest

from samenwerking_cli.importing.names import office, person, slug


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("KARL VANLOUWE", "Karl Vanlouwe"),
        ("ANNE-SOPHIE VERHULST-MERTENS", "Anne-Sophie Verhulst-Mertens"),
        ("AN VAN DEN BROECKE", "An Van den Broecke"),
        ("JAN VAN DER STRAETEN", "Jan Van der Straeten"),
        ("LIES DE SMET", "Lies De Smet"),
        ("PIET D'HONDT", "Piet D'Hondt"),
        ("PIET D’HONDT", "Piet D’Hondt"),
        ("RENÉ ÇELIK", "René Çelik"),
        ("İBRAHİM KAYA", "İbrahim Kaya"),
        ("IJSBRAND CLAES", "IJsbrand Claes"),
        ("JORIS 'T SERSTEVENS", "Joris 't Serstevens"),
        ("DUPONT Marie-Claire", "Marie-Claire Dupont"),
        ("DE BUE Valérie", "Valérie De Bue"),
        ("VAN DER ELST Luc", "Luc Van der Elst"),
        ("Jan JANSSENS", "Jan Janssens"),
        ("Jan Janssens", "Jan Janssens"),
        ("mevrouw An Willems (Groen)", "An Willems"),
        ("M. Luc Dardenne", "Luc Dardenne"),
        ("de heer PIET CLAES", "Piet Claes"),
        ("Anne de Bethune", "Anne de Bethune"),
    ],
)
def test_person__is_written_as_its_bearer_does(printed: str, name: str) -> None:
    """Capitals, a family name that comes first, particles, accents, a form of address, a party."""
    assert person(printed) == name


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("VLAAMS MINISTER VAN OPENBARE WERKEN", "Vlaams minister van Openbare Werken"),
        (
            "VLAAMS MINISTER VAN ECONOMIE, INNOVATIE, WERK, SOCIALE ECONOMIE EN LANDBOUW",
            "Vlaams minister van Economie, Innovatie, Werk, Sociale Economie en Landbouw",
        ),
        (
            "VICEMINISTER-PRESIDENT VAN DE VLAAMSE REGERING EN VLAAMS MINISTER VAN WONEN",
            "viceminister-president van de Vlaamse Regering en Vlaams minister van Wonen",
        ),
        ("MINISTER-PRESIDENT VAN DE VLAAMSE REGERING", "minister-president van de Vlaamse Regering"),
        ("MINISTRE DU CLIMAT, DE L'ÉNERGIE ET DE LA MOBILITÉ", "ministre du Climat, de l'Énergie et de la Mobilité"),
        ("Ministre du Climat", "Ministre du Climat"),
        ("VLAAMS MINISTER VAN BRUSSEL EN ICT", "Vlaams minister van Brussel en ICT"),
    ],
)
def test_office__is_written_as_officially(printed: str, title: str) -> None:
    """Capitals become the small letters of an office; what is printed otherwise stays."""
    assert office(printed) == title


@pytest.mark.parametrize(
    ("name", "file"),
    [("Jo Brouns", "brouns"), ("An De Smet", "de-smet"), ("René D'Hondt-Çelik", "d-hondt-celik"), ("Plato", "plato")],
)
def test_slug__is_the_family_name_as_a_file_may_be_called(name: str, file: str) -> None:
    """No accents, no spaces, no capitals."""
    assert slug(name) == file
