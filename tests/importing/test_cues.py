"""The words by which an import knows what it reads."""

import pytest

from samenwerking_cli.importing.cues import DATA, begins_with, folded, mentions, words_of
from samenwerking_cli.model.vocabulary import TOPICS


def test_cues__are_about_topics_that_exist() -> None:
    """A misspelt topic, language or grade in the data would never be used."""
    assert set(DATA["topics"]) == set(TOPICS)
    for languages in DATA["topics"].values():
        assert set(languages) == {"nl", "fr"}
        for grades in languages.values():
            assert set(grades) <= {"sure", "asks", "hint"}
            assert all(folded(cue) == cue for cues in grades.values() for cue in cues)


def test_cues__plead_once_for_a_topic() -> None:
    """A cue that stood twice under one topic would only count as the last of the two."""
    for topic, languages in DATA["topics"].items():
        cues = [cue for grades in languages.values() for group in grades.values() for cue in group]
        assert len(cues) == len(set(cues)), topic


@pytest.mark.parametrize(
    ("text", "cue", "found"),
    [
        ("de hangende akkoorden", "hangend", True),
        ("de samenhangende akkoorden", "hangend", False),
        ("het ontwerpakkoord", "*akkoord", True),
        ("de ontwerpakkoorden van vandaag", "*akkoord", True),
        ("wat kost dat", "kost|", True),
        ("wat kosten ze", "kost|", False),
        ("hoeveel van die zes akkoorden", "hoeveel * akkoord", True),
        ("hoeveel mensen en wat met alle andere nog lopende akkoorden", "hoeveel * akkoord", False),
        ("hoeveel mensen? welke akkoorden", "hoeveel * akkoord", False),
        ("où en est-on", "ou en est-on", True),
        ("akkoord", "hoeveel akkoord", False),
        ("", "akkoord", False),
    ],
)
def test_mentions__reads_a_cue_as_the_data_says(text: str, cue: str, *, found: bool) -> None:
    """At the beginning of a word, to its end with |, inside one with *, with at most six words of a sentence between."""
    assert mentions(text, [cue]) is found


def test_begins_with__looks_past_quotes_and_accents() -> None:
    """Only the beginning counts."""
    assert begins_with("“Hóé staat het?", ["hoe"])
    assert not begins_with("En hoe staat het?", ["hoe"])


def test_words_of__keeps_where_a_sentence_ends() -> None:
    """Whatever the sign."""
    assert words_of("Zo ja: waaróm? L’accord.") == ["zo", "ja", ".", "waarom", ".", "l", "accord", "."]
