"""The title above a question, and the text under it."""

import pytest

from samenwerking_cli.importing.layouts.title import is_unfinished, title_and_body

LONG = "Havens en waterwegen - Samenwerkingsakkoord over de loodsen op de"
SENTENCES = (
    "Zorg, welzijn en gezin - Samenwerkingsakkoord over elektronisch toezicht en over de opvolging van wie onder dat toezicht "
    "staat De gemeenschappen werken sinds 2018 samen. Hoe staat het?"
)
UNTOLD = (
    "afval en water langs de grens van beide gewesten, waar niemand voor instaat sinds het jaar negentig. " * 3
).strip()


@pytest.mark.parametrize(
    ("lines", "title", "body"),
    [
        (("Havens  –  Loodsen", "", "Waarom?"), "Havens - Loodsen", ("Waarom?",)),
        (("Havens -", "Loodsen", "De haven groeit."), "Havens - Loodsen", ("De haven groeit.",)),
        ((LONG, "Schelde", "", "Waarom?"), f"{LONG} Schelde", ("Waarom?",)),
        (("Havens - Loodsen", "1. Waarom?"), "Havens - Loodsen", ("1. Waarom?",)),
        (("Havens", "", "ANTWOORDEN OP SCHRIFTELIJKE VRAGEN"), "Havens", ("ANTWOORDEN OP SCHRIFTELIJKE VRAGEN",)),
        (("ANTWOORDEN OP SCHRIFTELIJKE VRAGEN", "", "Havens", "", "Waarom?"), "Havens", ("Waarom?",)),
        ((SENTENCES,), SENTENCES[: SENTENCES.index(" De gem")], (SENTENCES[SENTENCES.index("De gem") :],)),
        (
            (f"{LONG} Schelde en de kust", LONG, "haven", "", "Waarom?"),
            f"{LONG} Schelde en de kust {LONG} haven",
            ("Waarom?",),
        ),
        ((UNTOLD,), None, (UNTOLD,)),
        ((), None, ()),
    ],
    ids=[
        "dashes",
        "wrapped",
        "full line",
        "item",
        "no head",
        "running head",
        "one line",
        "three lines",
        "no sign of an end",
        "nothing",
    ],
)
def test_title_and_body__part_where_the_title_ends(
    lines: tuple[str, ...], title: str | None, body: tuple[str, ...]
) -> None:
    """At a gap, an item or a sentence; the running head of a bundle is no title."""
    assert title_and_body(lines) == (title, body)


@pytest.mark.parametrize(
    ("line", "expected"), [("Vlaams minister van", True), ("Werk,", True), ("Vlaams minister van Werk", False)]
)
def test_is_unfinished__after_a_comma_or_a_small_word(line: str, *, expected: bool) -> None:
    """An office and a title wrap there."""
    assert is_unfinished(line) is expected
