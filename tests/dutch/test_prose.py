"""Counts, lists and capitals."""

import pytest

from samenwerking_cli.dutch.prose import capitalised, count, enumeration


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
