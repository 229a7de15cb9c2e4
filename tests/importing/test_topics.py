"""What a sub-question is about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_cli.importing.topics import topics_of
from samenwerking_cli.model.vocabulary import TOPICS


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Kan de minister een overzicht geven van alle hangende akkoorden?", ("overview",)),
        ("Wat is de scope ervan, en in welke mate komen ze tegemoet aan de noden?", ("scope", "relevance")),
        ("Kan de minister de timing en het legistieke traject toelichten?", ("trajectory",)),
        ("Welke adviezen werden gevraagd?", ("advice",)),
        ("Hoe evalueert de minister de akkoorden?", ("evaluation",)),
        ("Hoeveel samenwerkingsakkoorden werden gesloten?", ("count",)),
        ("Hoeveel mensen stroomden in?", ("figures",)),
        ("Quel est le calendrier prévu ?", ("trajectory",)),
        ("Quels sont les moyens prévus ?", ("budget",)),
        ("L'accord a-t-il été publié au Moniteur belge ?", ("publication",)),
        ("Komt er een campagne?", ("free",)),
    ],
)
def test_topics_of__follows_the_words(text: str, topics: tuple[str, ...]) -> None:
    """In Dutch and in French; without any cue the civil servant writes the answer."""
    assert topics_of(text) == topics


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Wanneer verschijnt het akkoord in het Staatsblad?", ("publication",)),
        ("Wanneer treedt het akkoord in werking?", ("trajectory",)),
        ("Hoeveel heeft Vlaanderen betaald?", ("budget",)),
        ("Hoeveel personen werden bereikt?", ("figures",)),
        ("Hoeveel akkoorden misten de instemming van een parlement?", ("count",)),
        ("Werd de SERV geraadpleegd? Wanneer?", ("advice",)),
        ("Combien de personnes depuis son entrée en vigueur ?", ("figures",)),
    ],
)
def test_topics_of__a_general_word_yields_to_a_telling_one(text: str, topics: tuple[str, ...]) -> None:
    """`Wanneer` and `hoeveel` are outweighed by what surely tells the topic."""
    assert topics_of(text) == topics


@pytest.mark.parametrize(
    "text",
    [
        "Werd de SERV geraadpleegd over het advies van de Raad van State?\na) Wat kost de uitvoering van het akkoord?",
        "Werd de SERV geraadpleegd over het advies van de Raad van State? Wat kost de uitvoering van het akkoord?",
        "Werd de SERV geraadpleegd over het advies van de Raad van State, en wat kost de uitvoering?",
    ],
)
def test_topics_of__hears_every_question_in_a_sub_question(text: str) -> None:
    """On a line of its own, in a sentence of its own, or behind `en`, however much the other one has to say."""
    assert topics_of(text) == ("advice", "budget")


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Is de minister van plan de subsidies voor fietspaden te verhogen?", ("free",)),
        ("Overweegt u een campagne, en tegen wanneer?", ("free",)),
        ("Comptez-vous publier ces chiffres ?", ("free",)),
    ],
)
def test_topics_of__plans_without_an_agreement_are_free(text: str, topics: tuple[str, ...]) -> None:
    """A register of agreements cannot tell what a minister intends, whatever else the words are about."""
    assert topics_of(text) == topics


def test_topics_of__are_at_most_three() -> None:
    """The strongest ones, in the order of the topics."""
    text = "Wat is de timing, de inhoud, het budget, het advies van de Raad van State en de meerwaarde?"
    assert len(topics_of(text)) <= 3


@given(st.text(max_size=80))
def test_topics_of__takes_any_text(text: str) -> None:
    """One to three topics, in their order, and never `free` beside another."""
    found = topics_of(text)
    assert 1 <= len(found) <= 3
    assert list(found) == sorted(found, key=TOPICS.index)
    assert "free" not in found or found == ("free",)
