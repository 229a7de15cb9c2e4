"""The words by which an import knows what is asked."""

import tomllib

import pytest

from samenwerking_cli.importing import cues
from samenwerking_cli.importing.cues import begins_with, folded, mentions, topics_of
from samenwerking_cli.model.vocabulary import TOPICS


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Kan de minister een overzicht geven van alle hangende akkoorden?", ("overview",)),
        ("Wat is de scope ervan, en in welke mate komen ze tegemoet aan de noden?", ("scope", "relevance")),
        ("Kan de minister de timing en het legistieke traject toelichten?", ("trajectory",)),
        ("Welke adviezen werden gevraagd?", ("advice",)),
        ("Hoe evalueert de minister de inhoud van de akkoorden?", ("evaluation",)),
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


def test_topics_of__are_at_most_three() -> None:
    """Those with the most cues stay."""
    text = "Wat is de timing, de kalender, de stand van zaken, het overzicht, de inhoud, het doel en het budget?"
    assert topics_of(text) == ("overview", "scope", "trajectory")


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Wanneer verschijnt het akkoord in het Staatsblad?", ("publication",)),
        ("Wanneer treedt het akkoord in werking?", ("trajectory",)),
        ("Hoeveel heeft Vlaanderen betaald?", ("budget",)),
        ("Hoeveel personen werden bereikt?", ("figures",)),
        ("Hoeveel akkoorden misten de instemming van een parlement?", ("count",)),
        ("Werd de SERV geraadpleegd? Wanneer?", ("advice",)),
        ("Werd de SERV geraadpleegd?\na) Wat kost de uitvoering van het akkoord?", ("advice", "budget")),
        ("Combien de personnes depuis son entrée en vigueur ?", ("figures",)),
    ],
)
def test_topics_of__a_general_word_yields_to_a_telling_one(text: str, topics: tuple[str, ...]) -> None:
    """`Wanneer` and `hoeveel` only tell the topic of a sentence that tells no other; a hint counts where all else fails."""
    assert topics_of(text) == topics


def test_cues__are_about_topics_that_exist() -> None:
    """A misspelt topic in the data would never be given."""
    data = tomllib.loads(cues._FILE.read_text(encoding="utf-8"))
    assert set(data["topics"]) == set(TOPICS) - {"free"}
    levels = ("sure", "asks", "hint")
    assert all(set(one) <= {*levels, "yields_to"} for one in data["topics"].values())
    assert all(set(one.get("yields_to", ())) < set(TOPICS) for one in data["topics"].values())
    assert all(folded(cue) == cue for one in data["topics"].values() for level in levels for cue in one.get(level, ()))


@pytest.mark.parametrize(
    ("text", "cue", "found"),
    [
        ("de hangende akkoorden", "hangend", True),
        ("de samenhangende akkoorden", "hangend", False),
        ("wat kost dat", "kost|", True),
        ("wat kosten ze", "kost|", False),
        ("hoeveel van die zes akkoorden", "hoeveel * akkoord", True),
        ("hoeveel mensen en wat met alle andere lopende akkoorden", "hoeveel * akkoord", False),
    ],
)
def test_mentions__reads_a_cue_as_the_data_says(text: str, cue: str, found: bool) -> None:
    """At the beginning of a word, to its end with |, with at most five words for *."""
    assert mentions(text, [cue]) is found


def test_begins_with__looks_past_quotes_and_accents() -> None:
    """Only the beginning counts."""
    assert begins_with("“Hóé staat het?", ["hoe"])
    assert not begins_with("En hoe staat het?", ["hoe"])
