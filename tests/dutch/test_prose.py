"""Counts, lists, capitals and articles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_cli.dutch.prose import (
    Noun,
    capitalised,
    count,
    definite,
    dutch_number,
    enumeration,
    number_word,
    running,
)
from tests.registers import register


@pytest.mark.parametrize(("number", "words"), [(0, "0 akkoorden"), (1, "1 akkoord"), (2, "2 akkoorden")])
def test_count__takes_the_singular_for_one_only(number: int, words: str) -> None:
    """Zero takes the plural, as in Dutch."""
    assert count(number, "akkoord", "akkoorden") == words


@pytest.mark.parametrize(
    ("items", "words"),
    [((), ""), (("a",), "a"), (("a", "b"), "a en b"), (("a", "b", "c"), "a, b en c")],
)
def test_enumeration__has_no_comma_before_the_last(items: tuple[str, ...], words: str) -> None:
    """Commas between, one word before the last."""
    assert enumeration(items) == words
    assert enumeration(items, "of") == words.replace(" en ", " of ")


@pytest.mark.parametrize(
    ("text", "written"), [("", ""), ("énig", "Énig"), ("IMC Werk", "IMC Werk"), ("vóór 2022", "Vóór 2022")]
)
def test_capitalised__leaves_the_rest_as_it_is(text: str, written: str) -> None:
    """Only the first letter changes, so abbreviations keep theirs."""
    assert capitalised(text) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [("één akkoord", "Eén akkoord"), ("één", "Eén"), ("eén", "Eén"), ("twee akkoorden", "Twee akkoorden")],
)
def test_capitalised__one_loses_the_accent_of_its_capital(text: str, written: str) -> None:
    """Dutch writes no accent on the capital of één."""
    assert capitalised(text) == written


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (0, "geen"), (1, "één"), (2, "twee"), (3, "drie"), (4, "vier"), (5, "vijf"), (6, "zes"), (7, "zeven"),
        (8, "acht"), (9, "negen"), (10, "tien"), (11, "elf"), (12, "twaalf"), (13, "dertien"), (14, "veertien"),
        (15, "vijftien"), (16, "zestien"), (17, "zeventien"), (18, "achttien"), (19, "negentien"), (20, "twintig"),
        (21, "21"), (100, "100"), (1250, "1\xa0250"),
    ],
)  # fmt: skip
def test_number_word__in_letters_up_to_twenty(number: int, word: str) -> None:
    """Small numbers stand in letters in running text, larger ones in digits."""
    assert number_word(number) == word


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("0", "0"),
        ("12", "12"),
        ("999", "999"),
        ("1000", "1\xa0000"),
        ("6070", "6\xa0070"),
        ("12000", "12\xa0000"),
        ("1234567", "1\xa0234\xa0567"),
        ("3.5", "3,5"),
        ("3.50", "3,50"),
        ("0.05", "0,05"),
        ("1234.5678", "1\xa0234,5678"),
        ("-1", "-1"),
        ("-6070", "-6\xa0070"),
        ("-0.5", "-0,5"),
    ],
)
def test_dutch_number__groups_of_three_and_a_decimal_comma(written: str, printed: str) -> None:
    """The space between groups does not break; the decimals stay as they were written."""
    assert dutch_number(written) == printed


@given(st.integers(-(10**18), 10**18))
def test_dutch_number__loses_no_digit(number: int) -> None:
    """Without its spaces a whole number is what it was."""
    assert dutch_number(str(number)).replace("\xa0", "") == str(number)


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("Ondertekening", "ondertekening"),
        ("Eerste lezing in de ministerraad", "eerste lezing in de ministerraad"),
        ("Énig advies", "énig advies"),
        ("IKW", "IKW"),
        ("IF-advies", "IF-advies"),
        ("A", "A"),
        ("", ""),
    ],
)
def test_running__drops_the_capital_of_a_word_not_of_an_abbreviation(name: str, inside: str) -> None:
    """A name in the middle of a sentence."""
    assert running(name) == inside


@pytest.mark.parametrize(
    ("name", "text", "plural"),
    [
        ("Advies van de Raad van State", "het advies van de Raad van State", False),
        ("Bindend advies", "het bindend advies", False),
        ("Voorstel (ontwerp)", "het voorstel (ontwerp)", False),
        ("Nota aan de regering", "de nota aan de regering", False),
        ("Publicatie", "de publicatie", False),
        ("Adviezen", "de adviezen", True),
        ("Vergaderingen met de kabinetten", "de vergaderingen met de kabinetten", True),
        ("Agenda’s", "de agenda’s", True),
        ("Brief van de minister", "brief van de minister", False),
        ("IKW", "IKW", False),
        ("", "", False),
    ],
)
def test_definite__the_article_follows_from_the_noun(name: str, text: str, plural: bool) -> None:
    """The last word before the first preposition decides; a word that is not known stays without an article."""
    assert definite(name) == Noun(text, plural)


# Every step that the shipped procedures name, but for the bodies and parliaments at its end.
SHIPPED = {
    "Advies": "het advies",
    "Akkoord van de minister van Begroting": "het akkoord van de minister van Begroting",
    "Begrotingsakkoord": "het begrotingsakkoord",
    "Behandeling in commissie": "de behandeling in commissie",
    "Bekendmaking in het Belgisch Staatsblad": "de bekendmaking in het Belgisch Staatsblad",
    "Bekrachtiging en afkondiging": "de bekrachtiging en afkondiging",
    "Bespreking in het Overlegcomité": "de bespreking in het Overlegcomité",
    "Beëindiging": "de beëindiging",
    "Consultatie van andere overheden": "de consultatie van andere overheden",
    "Definitieve goedkeuring": "de definitieve goedkeuring",
    "Eerste lezing": "de eerste lezing",
    "Eerste principiële goedkeuring": "de eerste principiële goedkeuring",
    "Hernieuwing": "de hernieuwing",
    "Indiening": "de indiening",
    "Initiatief": "het initiatief",
    "Interne adviezen": "de interne adviezen",
    "Inwerkingtreding": "de inwerkingtreding",
    "Neerlegging": "de neerlegging",
    "Onderhandeling en opmaak van het ontwerp": "de onderhandeling en opmaak van het ontwerp",
    "Ondertekening": "de ondertekening",
    "Opzegging": "de opzegging",
    "Politieke afstemming": "de politieke afstemming",
    "Principiële goedkeuring": "de principiële goedkeuring",
    "Stemming in plenaire vergadering": "de stemming in plenaire vergadering",
    "Stopzetting vóór het akkoord gesloten werd": "de stopzetting vóór het akkoord gesloten werd",
    "Tweede lezing": "de tweede lezing",
    "Tweede principiële goedkeuring": "de tweede principiële goedkeuring",
    "Wijziging": "de wijziging",
}
PLURALS = (
    "Bekrachtiging en afkondiging",
    "Interne adviezen",
    "Onderhandeling en opmaak",
    "Tweede lezing en definitieve",
)


def test_definite__every_step_of_the_shipped_procedures_has_its_article() -> None:
    """No step of the law stands in a sentence without one; two acts in one name take a plural verb."""
    procedures = register("agreements: []").procedures.by_authority.values()
    names = {step.name for procedure in procedures for step in procedure.steps}
    for name in names:
        start = next(one for one in sorted(SHIPPED, key=len, reverse=True) if name.startswith(one))
        assert definite(name) == Noun(SHIPPED[start] + name.removeprefix(start), name.startswith(PLURALS))
    assert {start for start in SHIPPED if not any(name.startswith(start) for name in names)} == set()
