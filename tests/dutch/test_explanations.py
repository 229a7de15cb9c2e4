"""Every key and every fixed value is explained in a Dutch sentence."""

import pytest

from samenwerking_cli.dutch.explanations import _MEANING_IN, _MEANINGS, as_sentence, dutch_key, meaning_of, meanings
from samenwerking_cli.dutch.glossary import GLOSSARY
from samenwerking_cli.model import vocabulary
from samenwerking_cli.reading import items, parliaments, procedures, questions, selections, specs, steps, terms
from samenwerking_cli.reading.converters import Choice, taker
from samenwerking_cli.reading.decoder import Spec

TABLES = [
    one
    for module in (specs, steps, items, questions, selections, procedures, parliaments, terms)
    for one in vars(module).values()
    if isinstance(one, Spec)
]


@pytest.mark.parametrize("values", _MEANINGS, ids=lambda values: values[0])
def test_meanings__of_every_value_and_no_other(values: tuple[str, ...]) -> None:
    """In the order of the vocabulary."""
    assert tuple(meanings(values)) == values
    assert all(meanings(values).values())


def test_meanings__of_every_closed_list_of_the_reader() -> None:
    """A choice without meanings would be a list of bare words."""
    fields = [one for spec in TABLES for one in spec.fields.values()]
    choices = [one for one in map(taker, fields) if isinstance(one, Choice)]
    assert len(choices) >= 10
    for one in choices:
        assert meanings(tuple(one.known))
    assert {vocabulary.PARTIES, vocabulary.AUTHORITIES, vocabulary.TOPICS} <= _MEANINGS.keys()


def test_meaning_of__a_key_where_it_stands_and_anywhere_else() -> None:
    """The glossary's sentence, unless the record gives the key a meaning of its own."""
    assert meaning_of("een bron", "date") == "de laatste dag die zeker op het document staat"
    assert meaning_of("een verwijzing", "date") == "wanneer iets gebeurde"
    assert meaning_of("een tekst", "budget") == "wat een akkoord kost"
    assert dutch_key("date") == "datum"


def test_meaning_of__explains_no_key_that_is_gone() -> None:
    """Each own meaning belongs to a key of a table, and differs from the glossary's."""
    keys = {(spec.what, key) for spec in TABLES for key in spec.fields}
    assert set(_MEANING_IN) - keys == set()
    general = {term.key: term.meaning for term in GLOSSARY}
    assert [one for one, meaning in _MEANING_IN.items() if general[one[1]] == meaning] == []


def test_as_sentence__a_capital_and_one_full_stop() -> None:
    """Whatever the text ends with."""
    assert (as_sentence("de naam"), as_sentence("de naam.")) == ("De naam.", "De naam.")
