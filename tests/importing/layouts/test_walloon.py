"""The heading of a question in the Walloon Parliament."""

from datetime import date

from samenwerking_cli.importing.heading import Heading
from samenwerking_cli.importing.layouts.walloon import read
from samenwerking_cli.importing.typography import running_lines

TEXT = """\
L'accord de coopération relatif aux réseaux de chaleur

Session : 2022-2023

Année : 2023

N° : 174 (2022-2023) 1

1 élément(s) trouvé(s).

Question écrite du 12/01/2023
de DUPONT Marie-Claire
à MARTIN Paul, Ministre du Climat, de l'Énergie,
de la Mobilité et des Infrastructures

Les Régions préparent un accord.

Monsieur le Ministre peut-il faire le point ?

Réponse du 30/01/2023
de MARTIN Paul

Oui.
"""


def test_read__turns_names_round() -> None:
    """The family name comes first, in capitals; the office goes over two lines."""
    assert read(running_lines(TEXT)) == Heading(
        parliament="waals-parlement",
        session_year="2022-2023",
        number="174",
        date=date(2023, 1, 12),
        author="Marie-Claire Dupont",
        minister="Paul Martin",
        office="Ministre du Climat, de l'Énergie, de la Mobilité et des Infrastructures",
        title="L'accord de coopération relatif aux réseaux de chaleur",
        body=("Les Régions préparent un accord.", "", "Monsieur le Ministre peut-il faire le point ?"),
    )


def test_read__knows_the_page_of_the_parliament() -> None:
    """Its labels are points of a list, below a lone slash."""
    marked = "/\n\n" + "".join(
        f"  • {line}\n"
        if line.startswith(("Session", "Année", "N°", "Question", "de D", "de M", "à M", "Réponse"))
        else f"{line}\n"
        for line in TEXT.splitlines()
    )
    assert read(running_lines(marked)) == read(running_lines(TEXT))


def test_read__takes_the_title_from_below_the_heading() -> None:
    """Where none stands above."""
    text = TEXT.split("\n\n", 1)[1].replace("Les Régions", "Les réseaux de chaleur\n\nLes Régions")
    found = read(running_lines(text))
    assert found is not None
    assert (found.title, found.body[0]) == ("Les réseaux de chaleur", "Les Régions préparent un accord.")


def test_read__may_be_on_one_line() -> None:
    """Who asks whom behind the day."""
    text = "N° : 12 (2022-2023) 1\nQuestion écrite du 12/01/2023 de DUPONT Luc à MARTIN Paul, Ministre du Climat\n\nOù en est l'accord ?"
    found = read(running_lines(text))
    assert found is not None
    assert (found.author, found.minister, found.office) == ("Luc Dupont", "Paul Martin", "Ministre du Climat")
    assert found.body == ("Où en est l'accord ?",)


def test_read__is_none_for_another_parliament() -> None:
    """Without its heading."""
    assert read(("Schriftelijke vraag nr. 12",)) is None
