"""The lines of a question taken apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_cli.importing.subquestions import begins_item, parts_of
from samenwerking_cli.importing.typography import running_lines


def items(text: str) -> list[tuple[str, str]]:
    """The numbers and the words of the sub-questions in a text."""
    return [tuple(one) for one in parts_of(running_lines(text)).items]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("first", "second", "numbers"),
    [
        ("1.", "2.", ["1", "2"]),
        ("1)", "2)", ["1", "2"]),
        ("1°", "2°", ["1", "2"]),
        ("(1)", "(2)", ["1", "2"]),
        ("1/", "2/", ["1", "2"]),
        ("Vraag 1:", "Vraag 2:", ["1", "2"]),
        ("a)", "b)", ["a", "b"]),
        ("A.", "B.", ["A", "B"]),
        ("-", "-", ["1", "2"]),
        ("–", "–", ["1", "2"]),
        ("•", "•", ["1", "2"]),
    ],
)
def test_parts_of__knows_every_way_to_number(first: str, second: str, numbers: list[str]) -> None:
    """A number or a letter as printed; what has none is counted."""
    parts = parts_of(running_lines(f"Er is een akkoord.\n\n{first} Welke akkoorden\nzijn er?\n{second} Wat kosten ze?"))
    assert parts.introduction == "Er is een akkoord."
    assert [tuple(one) for one in parts.items] == [
        (numbers[0], "Welke akkoorden zijn er?"),
        (numbers[1], "Wat kosten ze?"),
    ]


def test_parts_of__keeps_letters_under_their_number() -> None:
    """Letters under a number are one item, each on its own line."""
    text = "1. Welke adviezen:\na) van de SERV?\nb) van de\nVlor?\n2. Wat kost het?"
    assert items(text) == [("1", "Welke adviezen:\na) van de SERV?\nb) van de Vlor?"), ("2", "Wat kost het?")]


@pytest.mark.parametrize(
    ("first", "second"),
    [("A. Stand van zaken\n", "B. Financiering\n"), ("", "Financiering\n"), ("", "\nFinanciering\n\n")],
)
def test_parts_of__leaves_headings_between_questions_out(first: str, second: str) -> None:
    """They are told apart, so that no word is lost."""
    parts = parts_of(running_lines(f"{first}1. Wie tekende?\n2. Wat volgt er?\n{second}3. Wat kost het?"))
    assert parts.introduction is None
    assert [tuple(one) for one in parts.items] == [
        ("1", "Wie tekende?"),
        ("2", "Wat volgt er?"),
        ("3", "Wat kost het?"),
    ]
    assert parts.closing == tuple(one.strip() for one in (first, second) if one)


def test_parts_of__a_wrapped_line_is_no_heading() -> None:
    """The rest of a sentence stays with it."""
    assert items("1. Wie tekende dat akkoord\nVlaanderen of Wallonië\n2. Wat kost het?")[0][1] == (
        "Wie tekende dat akkoord Vlaanderen of Wallonië"
    )


def test_parts_of__takes_no_list_of_facts_for_questions() -> None:
    """An enumeration in the introduction asks nothing."""
    text = "Drie punten zijn beslist:\n1. de leidingen;\n2. de tarieven.\n\nMijn vragen:\n1. Wat is de timing?\n2. Wat kost het?"
    parts = parts_of(running_lines(text))
    assert parts.introduction == "Drie punten zijn beslist:\n1. de leidingen;\n2. de tarieven.\n\nMijn vragen:"
    assert [one.text for one in parts.items] == ["Wat is de timing?", "Wat kost het?"]


def test_parts_of__takes_wishes_behind_an_announcement_for_questions() -> None:
    """A list of things that somebody wants to know has no question marks."""
    assert [text for _, text in items("Graag een overzicht van:\n- de akkoorden;\n- de timing.")] == [
        "de akkoorden;",
        "de timing.",
    ]


def test_parts_of__does_so_not_when_questions_follow() -> None:
    """Then the list is what the questions are about."""
    text = "De minister gaf dit antwoord:\n1. de leidingen;\n2. de tarieven.\n\nWat is de timing?"
    assert items(text) == [("1", "Wat is de timing?")]


def test_parts_of__is_not_misled_by_numbers_in_a_text() -> None:
    """A year, a day or an article at the beginning of a line is no number of a list."""
    text = "1. Wat regelt artikel\n2. Dat weet niemand, ook niet in\n2024. Wat nu?\n2. Wat kost het?"
    assert [number for number, _ in items(text)][:1] == ["1"]
    assert items("1. Wat gebeurde in\n3. maart?\n2. Wat kost het?") == [
        ("1", "Wat gebeurde in 3. maart?"),
        ("2", "Wat kost het?"),
    ]


def test_parts_of__finds_numbers_inside_a_line() -> None:
    """A text on one line."""
    assert items("Graag antwoord. 1. Wat is de timing? 2. Wat kost het?") == [
        ("1", "Wat is de timing?"),
        ("2", "Wat kost het?"),
    ]


def test_parts_of__numbers_two_lists_through() -> None:
    """A number stands for one item."""
    text = "Over Vlaanderen:\n1. Wat is de timing?\n2. Wat kost het?\n\nOver Wallonië:\n1. Wat is de timing daar?"
    assert [number for number, _ in items(text)] == ["1", "2", "3"]


@pytest.mark.parametrize("closing", ["Alvast dank.", "Met vriendelijke groeten,\nAn Willems", "Hoogachtend"])
def test_parts_of__leaves_thanks_and_greetings_out(closing: str) -> None:
    """They are no part of the last question; they are given back apart."""
    parts = parts_of(running_lines(f"1. Wat kost het?\n\n{closing}"))
    assert [tuple(one) for one in parts.items] == [("1", "Wat kost het?")]
    assert list(parts.closing) == closing.split("\n")


def test_parts_of__is_one_introduction_where_nothing_is_asked() -> None:
    """No question is made up."""
    parts = parts_of(("Er is een akkoord.",))
    assert (parts.introduction, parts.items) == ("Er is een akkoord.", ())
    assert parts_of(()).introduction is None


def test_begins_item__knows_a_mark() -> None:
    """With words behind it."""
    assert begins_item("1. Wat?")
    assert begins_item("- wat")
    assert not begins_item("Wat?")
    assert not begins_item("1.")


@given(
    st.lists(
        st.sampled_from(
            ["1. Wat?", "2. Hoe?", "a) wie", "- en", "Tekst.", "", "Alvast dank.", "Graag: x; y", "1) Kan het?"]
        ),
        max_size=12,
    )
)
def test_parts_of__loses_no_word(lines: list[str]) -> None:
    """Every word stands in the introduction, in one item, or in the closing."""
    parts = parts_of(running_lines("\n".join(lines)))
    written = " ".join([parts.introduction or "", *(one.text for one in parts.items), *parts.closing])
    for word in ("Wat", "Hoe", "wie", "Tekst", "dank", "Kan"):
        assert written.count(word) == " ".join(lines).count(word)


def test_parts_of__a_number_that_stands_alone() -> None:
    """It belongs to the words that follow it, on the next line or after a gap; letters under it stay with it."""
    lines = ["Vraag 1", "Wat is de inhoud?", "", "2.", "", "a) Wanneer komt het?", "b) Wat kost het?"]
    assert [(one.number, one.text) for one in parts_of(lines).items] == [
        ("1", "Wat is de inhoud?"),
        ("2", "a) Wanneer komt het?\nb) Wat kost het?"),
    ]
