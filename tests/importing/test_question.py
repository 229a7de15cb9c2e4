"""A written question from its text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_cli.errors import UnreadableFile
from samenwerking_cli.importing.question import id_of, imported
from samenwerking_cli.model.question import Criteria
from tests.registers import register

REGISTER = register(
    """
    agreements:
      - {id: ila, title: Akkoord over het leerrecht, short_title: Individual Learning Account, kind: samenwerkingsakkoord, parties: [federale-staat], themes: [leren]}
      - {id: net, title: Akkoord over warmtenetten, kind: samenwerkingsakkoord, parties: [federale-staat], themes: [energie]}
    dossiers:
      - {id: werk, title: Asymmetrisch arbeidsmarktbeleid, agreements: [ila]}
    """
)
TEXT = """\
SCHRIFTELIJKE VRAAG
nr. 87
van AN WILLEMS
datum: 3 maart 2025
aan PIET D'HONDT
VLAAMS MINISTER VAN ENERGIE

Energie  -  Netten

Er is een akkoord.

1. Hoe staat het ermee, en wat is de timing?
2. Wat met ILA?

Deze vraag werd gesteld aan de ministers Piet D'Hondt (87) en Lies Claes (112).
"""


def test_imported__fills_every_field() -> None:
    """The session year follows from the day, and that is said; the other minister is named, the own one is not."""
    found = imported(TEXT, "vraag.pdf", REGISTER)
    question = found.question
    assert (question.id, question.number, question.session_year) == ("2024-2025/87-d-hondt", "87", "2024-2025")
    assert [(one.name, one.number) for one in question.also_addressed_to] == [("Lies Claes", "112")]
    assert [(one.number, one.topics) for one in question.items] == [("1", ("trajectory",)), ("2", ("free",))]
    assert question.introduction == "Er is een akkoord."
    assert (found.missing, found.left_out, found.indicative) == ((), (), ("session_year",))


def test_imported__proposes_agreements_for_each_sub_question() -> None:
    """Those that it names itself, else those of the whole question."""
    first, second = imported(TEXT, "vraag.pdf", REGISTER).question.items
    assert first.selection == Criteria(theme=("energie",), where=first.where)
    assert second.selection == ("ila",)
    question = imported(
        TEXT.replace("Netten", "Asymmetrische akkoorden over arbeidsmarktbeleid"), "v", REGISTER
    ).question
    assert (question.dossier, question.items[0].selection) == ("werk", None)


def test_imported__says_what_it_could_not_recognise() -> None:
    """Nothing is guessed: a bare text has no parliament, number, day or people."""
    found = imported("Hoe staat het?\n\nAlvast dank.", "v.txt", REGISTER)
    assert found.missing == (
        *("parliament", "number", "date", "author", "title", "session_year", "minister.name", "minister.title"),
    )
    assert found.left_out == ("Alvast dank.",)
    assert [(one.number, one.text) for one in found.question.items] == [("1", "Hoe staat het?")]


def test_imported__takes_the_number_that_is_given() -> None:
    """It wins over the one in the text."""
    assert imported(TEXT, "v", REGISTER, "99").question.id == "2024-2025/99-d-hondt"


def test_imported__misses_no_session_year_in_the_senate() -> None:
    """The Senate has none, and the rules of other parliaments do not give it one."""
    text = "Schriftelijke vraag nr. 7-9\nvan An Willems d.d. 9 februari 2022\naan de minister van Justitie\n\nZorg\n\nVraag nr. 7-9 d.d. 9 februari 2022 :\nHoe staat het?"
    found = imported(text, "v", REGISTER)
    assert (found.question.id, found.missing) == ("senaat/7-9", ("minister.name",))


def test_imported__refuses_what_asks_more_than_any_member_does() -> None:
    """A file of some other kind would become thousands of sub-questions."""
    with pytest.raises(UnreadableFile, match="meer dan 200 deelvragen"):
        imported("\n\n".join(["Wat kost het?"] * 201), "v.txt", REGISTER)


def test_id_of__is_a_file_that_every_system_can_hold() -> None:
    """A number with a slash makes no folder."""
    question = imported(TEXT, "v", REGISTER, "7/12bis").question
    assert id_of(question) == "2024-2025/7-12bis-d-hondt"


@given(st.text(max_size=300) | st.lists(st.sampled_from(TEXT.split("\n")), max_size=20).map("\n".join))
def test_imported__never_fails(text: str) -> None:
    """Whatever somebody pastes, something comes out."""
    found = imported(text, "v.txt", REGISTER)
    assert found.question.id.count("/") == 1


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\u2028"])
def test_imported__does_not_mind_how_lines_end(ending: str) -> None:
    """Windows, old Macs, and what a browser copies."""
    assert imported("\ufeff" + TEXT.replace("\n", ending), "v", REGISTER) == imported(TEXT, "v", REGISTER)


CITING = TEXT.replace(
    "Er is een akkoord.",
    "Het Brussels Hoofdstedelijk Gewest werkt mee. Zie schriftelijke vraag nr. 7-1493 van 9 februari 2022 in de Senaat "
    "en de question écrite du 13/02/2023.",
)


def test_imported__a_text_may_name_questions_of_other_parliaments() -> None:
    """A block with its day is of the Flemish Parliament, whatever the text tells of others."""
    question = imported(CITING, "v", REGISTER).question
    assert (question.parliament, question.number) == ("vlaams-parlement", "87")
    of_answer = (
        CITING[CITING.index("Energie") :]
        + "\n\nPIET D'HONDT\nVLAAMS MINISTER VAN ENERGIE\n\nANTWOORD\nop vraag nr. 87 van 3 maart 2025\nvan AN WILLEMS\n\nJa.\n"
    )
    question = imported(of_answer, "v", REGISTER).question
    assert (question.parliament, question.number, question.author) == ("vlaams-parlement", "87", "An Willems")
