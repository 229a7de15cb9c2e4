"""The sentence that names all ministers who were asked."""

import pytest

from samenwerking_cli.importing.addressees import addressees


def test_addressees__are_named_with_their_numbers() -> None:
    """Over two lines; the sentence itself is no part of the question."""
    lines = [
        "3. Wat kost het?",
        "",
        "Deze vraag werd gesteld aan de ministers Jan Jansen (142),",
        "Hilde Claes (256) en An De Wit (9).",
    ]
    asked, rest = addressees(lines)
    assert [tuple(one) for one in asked] == [("Jan Jansen", "142"), ("Hilde Claes", "256"), ("An De Wit", "9")]
    assert rest == ("3. Wat kost het?",)


@pytest.mark.parametrize(
    "sentence",
    [
        "Deze schriftelijke vraag werd ook gesteld aan minister Jan Jansen (nr. 142).",
        "Dezelfde vraag werd gesteld aan Jan JANSEN (142)",
        "Cette question a été posée aux ministres JANSEN Jan (142).",
    ],
)
def test_addressees__may_be_said_in_other_words(sentence: str) -> None:
    """One minister, a number with or without `nr.`, in Dutch or in French."""
    assert [tuple(one) for one in addressees([sentence])[0]] == [("Jan Jansen", "142")]


def test_addressees__leaves_a_sentence_without_numbers_alone() -> None:
    """What it cannot take apart stays where it stands."""
    lines = ["Deze vraag werd gesteld aan de bevoegde ministers."]
    assert addressees(lines) == ((), tuple(lines))


def test_addressees__may_stand_behind_the_last_question() -> None:
    """On a squashed page, and over two lines with the sign of an end on the first."""
    lines = [
        "5. Wat kost het? Deze vraag werd gesteld aan de ministers An Willems (58), Piet Claes (71)",
        "en Jo Maes (9).",
    ]
    asked, rest = addressees(lines)
    assert [one.number for one in asked] == ["58", "71", "9"]
    assert rest == ("5. Wat kost het?",)
