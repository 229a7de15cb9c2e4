"""A text without the heading of a parliament."""

from datetime import date

import pytest

from samenwerking_cli.importing.heading import Heading
from samenwerking_cli.importing.layouts.bare import read
from samenwerking_cli.importing.typography import running_lines


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("Betreft: warmtenetten\n\nHoe staat het?", "warmtenetten", ("Hoe staat het?",)),
        ("Objet : réseaux de\nchaleur\n\nOù en est-on ?", "réseaux de chaleur", ("Où en est-on ?",)),
        ("Akkoord over warmtenetten\n\nHoe staat het?", "Akkoord over warmtenetten", ("Hoe staat het?",)),
        ("Er is een akkoord.\n\nHoe staat het?", None, ("Er is een akkoord.", "", "Hoe staat het?")),
        ("1. Hoe staat het", None, ("1. Hoe staat het",)),
        ("Hoe staat het?", None, ("Hoe staat het?",)),
        ("", None, ()),
    ],
)
def test_read__takes_a_subject_or_a_first_line_for_the_title(
    text: str, title: str | None, body: tuple[str, ...]
) -> None:
    """A sentence is no title."""
    assert read(running_lines(text)) == Heading(title=title, body=body)


def test_read__leaves_the_head_of_a_mail_out() -> None:
    """Who sent it is not who asks; the lines are given back apart."""
    found = read(
        running_lines("Van: kabinet@voorbeeld.be\nAan: dienst@voorbeeld.be\nOnderwerp: warmte\n\nHoe staat het?")
    )
    assert (found.title, found.author, found.body) == ("warmte", None, ("Hoe staat het?",))
    assert found.left_out == ("Van: kabinet@voorbeeld.be", "Aan: dienst@voorbeeld.be")


@pytest.mark.parametrize(
    ("greeting", "signed", "author"),
    [
        ("Geachte minister,", "Met vriendelijke groeten,\n\nEllen Van den Broecke", "Ellen Van den Broecke"),
        ("Madame la Ministre,", "Je vous remercie.\nLuc d'Harveng", "Luc d'Harveng"),
        ("Beste collega,", "Met vriendelijke groeten,\nEllen Baeyens", None),
        ("Geachte minister,", "Met vriendelijke groeten,", None),
        ("Geachte minister,", "Met vriendelijke groeten,\nnamens de fractie", None),
    ],
)
def test_read__who_signs_a_letter_to_the_minister_asks(greeting: str, signed: str, author: str | None) -> None:
    """Who signs another text may have passed the question on."""
    assert read(running_lines(f"{greeting}\n\nHoe staat het?\n\n{signed}")).author == author


@pytest.mark.parametrize(
    ("head", "first", "fields"),
    [
        ("Van: Lies Maes\nVerzonden: dinsdag 14 mei 2024 9:12\nAan: minister Piet Claes", "Hoe staat het?", ("Lies Maes", "Piet Claes", None)),
        ("Van: Lies Maes <lies@voorbeeld.be>\nAan: Piet Claes, minister van Wonen\nDatum: 14 mei 2024", "Hoe?", ("Lies Maes", "Piet Claes", "minister van Wonen")),
        ("De : Lies Maes, députée\nÀ : M. Piet Claes, Ministre du Logement\nDate : 14/05/2024", "Où en est-on ?", ("Lies Maes", "Piet Claes", "Ministre du Logement")),
        ("Van: Lies Maes\nVerzonden: 14 mei 2024\nAan: kabinet Wonen", "Mevrouw de minister, de huizen staan leeg.", ("Lies Maes", None, None)),
    ],
)  # fmt: skip
def test_read__a_mail_to_the_minister_tells_who_asks_and_when(
    head: str, first: str, fields: tuple[str | None, ...]
) -> None:
    """The name of a member is no address, and an office without what it is of says nothing."""
    found = read(running_lines(f"{head}\nBetreft: leegstand\n\n{first}"))
    assert (found.author, found.minister, found.office) == fields
    assert (found.date, found.title) == (date(2024, 5, 14), "leegstand")
