"""One word per concept, and the way from the Dutch word to the English key."""

import pytest

from samenwerking_cli.dutch.glossary import GLOSSARY, english_key
from samenwerking_cli.reading.items import ITEM
from samenwerking_cli.reading.questions import ADDRESSEE, ANSWER, MINISTER, QUESTION
from samenwerking_cli.reading.sections import SECTIONS
from samenwerking_cli.reading.selections import CRITERIA
from samenwerking_cli.reading.specs import AGREEMENT, BODY, DOSSIER, FIGURE, HEADER, RELATION, REMARK, SOURCE, TEXT
from samenwerking_cli.reading.steps import STEP

SPECS = (HEADER, SOURCE, BODY, STEP, TEXT, FIGURE, REMARK, RELATION, AGREEMENT, DOSSIER)
QUESTION_SPECS = (QUESTION, MINISTER, ADDRESSEE, ANSWER, ITEM, CRITERIA)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("overheid", "authority"),
        ("Overheid", "authority"),
        ("korte titel", "short_title"),
        ("korte-titel", "short_title"),
        ("korte_titel", "short_title"),
        ("thema's", "themes"),
        ("themas", "themes"),
        ("stappen", "steps"),
        ("openbaar", "public"),
        ("vertrouwelijk", "internal"),
        ("soort", "kind"),
        ("resultaat", "outcome"),
    ],
)
def test_english_key__knows_the_dutch_words_that_people_type(typed: str, key: str) -> None:
    """Capitals, hyphens and spaces make no difference."""
    assert english_key(typed) == key


@pytest.mark.parametrize("typed", ["", "authority", "xyz"])
def test_english_key__of_anything_else_is_none(typed: str) -> None:
    """A word that is no Dutch term of the glossary has no key."""
    assert english_key(typed) is None


def test_glossary__has_each_key_once_with_a_meaning() -> None:
    """One concept, one row."""
    keys = [term.key for term in GLOSSARY]
    assert len(set(keys)) == len(keys)
    assert [term.key for term in GLOSSARY if not (term.dutch and term.meaning)] == []


def test_glossary__explains_every_key_of_a_register() -> None:
    """No key may be written in a file that the glossary does not explain."""
    known = {term.key for term in GLOSSARY}
    used = {key for spec in (*SPECS, *QUESTION_SPECS) for key in spec.fields} | set(SECTIONS)
    assert used - known - {"type"} == set(), "`type` of a relation is a plain word in both languages"


@pytest.mark.parametrize(
    ("typed", "known", "key"),
    [("nummer", ("number",), "number"), ("nummer", None, "reference"), ("nummer", ("title",), None)],
)
def test_english_key__among_known_keys(typed: str, known: tuple[str, ...] | None, key: str | None) -> None:
    """A word that stands for two keys means the one that can stand here."""
    assert english_key(typed, known) == key


def test_glossary__each_dutch_word_stands_for_one_key() -> None:
    """A Dutch word is printed for one concept only."""
    words = [term.dutch for term in GLOSSARY]
    assert len(set(words)) == len(words)
