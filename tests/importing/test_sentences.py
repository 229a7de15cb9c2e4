"""Sub-questions without numbers."""

import pytest

from samenwerking_cli.importing.sentences import in_one_sentence, in_sentences, is_request


def texts(found: object) -> tuple[str, list[str]]:
    """The introduction on one line, and the words of the sub-questions."""
    assert found is not None
    introduction, items = found  # type: ignore[misc]
    assert [one.number for one in items] == [str(number) for number in range(1, len(items) + 1)]
    return " ".join(line for line in introduction if line), [one.text for one in items]


def test_in_one_sentence__takes_semicolons_apart() -> None:
    """The words up to the colon announce; a last `en` is no part of the question."""
    lines = [
        "Er is een akkoord.",
        "",
        "Graag had ik vernomen: welke akkoorden lopen; wat de timing is; en wat het kost.",
    ]
    assert texts(in_one_sentence(lines)) == (
        "Er is een akkoord. Graag had ik vernomen:",
        ["welke akkoorden lopen", "wat de timing is", "wat het kost."],
    )


def test_in_one_sentence__wants_an_announcement() -> None:
    """A list of facts behind a colon asks nothing."""
    assert in_one_sentence(["Er zijn drie partijen: de Staat; de Gemeenschap; het Gewest."]) is None


def test_in_one_sentence__keeps_the_semicolons_that_end_lines() -> None:
    """They are printed as the end of a point; what announces the list may be a question itself."""
    lines = ["Kan de minister mij meedelen :", "", "welke akkoorden lopen;", "", "wat het kost."]
    assert texts(in_one_sentence(lines)) == (
        "Kan de minister mij meedelen :",
        ["welke akkoorden lopen;", "wat het kost."],
    )


def test_in_sentences__gives_one_for_each_paragraph_that_asks() -> None:
    """The paragraphs before the first that asks are the introduction."""
    lines = ["Er is een akkoord.", "", "Hoe staat het ermee? En waarom?", "", "Kan de minister de kosten toelichten."]
    assert texts(in_sentences(lines)) == (
        "Er is een akkoord.",
        ["Hoe staat het ermee? En waarom?", "Kan de minister de kosten toelichten."],
    )


def test_in_sentences__gives_one_for_each_sentence_of_the_only_paragraph() -> None:
    """What belongs to a question stays with it."""
    lines = ["Er is een akkoord. Hoe staat het ermee? Zo ja, sinds wanneer? Wat kost het (art. 92bis, § 1)?"]
    assert texts(in_sentences(lines)) == (
        "Er is een akkoord.",
        ["Hoe staat het ermee? Zo ja, sinds wanneer?", "Wat kost het (art. 92bis, § 1)?"],
    )


def test_in_sentences__begins_after_an_announcement() -> None:
    """A question in the introduction is no sub-question."""
    lines = ["Waarom wachten?", "", "Vandaar mijn vragen:", "", "Welke akkoorden zijn er?", "", "Wat kosten ze?"]
    assert texts(in_sentences(lines))[1] == ["Welke akkoorden zijn er?", "Wat kosten ze?"]


def test_in_sentences__is_none_where_nothing_is_asked() -> None:
    """A text without a question has no sub-questions."""
    assert in_sentences(["Er is een akkoord.", "", "Het regelt veel."]) is None


@pytest.mark.parametrize(
    ("text", "asks"), [("Graag cijfers.", True), ("Er zijn cijfers?", True), ("Er zijn cijfers.", False)]
)
def test_is_request__knows_a_question_by_its_mark_or_its_beginning(text: str, asks: bool) -> None:
    """A wish is a question too."""
    assert is_request(text) is asks


def test_in_sentences__a_rhetorical_question_before_a_statement_is_no_sub_question() -> None:
    """A paragraph that only wonders before it tells something belongs to the introduction."""
    lines = ["Maar is dat zo? Bij de restauratie bleek van niet.", "", "Wie betaalt?", "", "Wanneer?"]
    assert texts(in_sentences(lines))[1] == ["Wie betaalt?", "Wanneer?"]


def test_in_sentences__two_paragraphs_of_questions_are_taken_apart() -> None:
    """Two paragraphs with four questions or more are no two questions; a semicolon parts two as well."""
    lines = ["Wat regelt het? Wie tekende?", "", "Wat kost het? Wanneer start het; wie beslist daarover?"]
    assert texts(in_sentences(lines))[1] == [
        "Wat regelt het?",
        "Wie tekende?",
        "Wat kost het?",
        "Wanneer start het",
        "wie beslist daarover?",
    ]
