"""Tones, numbers that no line breaks, numbered notes, and open points."""

import pytest

from samenwerking_cli.document import (
    Block,
    Column,
    Fields,
    Heading,
    Item,
    Items,
    Lines,
    Listing,
    Note,
    Notes,
    Paragraph,
    Span,
    Table,
    inline,
    plain,
    texts_of,
)
from samenwerking_cli.pages.answer.finishing import (
    finished,
    mapped,
    open_points_in,
    placed_points,
    with_notes,
)
from tests.agreements import EMPTY
from tests.everything import EVERYTHING


def _paragraph(text: str) -> Paragraph:
    return Paragraph(inline(text))


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("op 2 februari 2024.", "op 2\xa0februari\xa02024."),
        ("in maart 2024 of in 2025", "in maart\xa02024 of in 2025"),
        ("6 070 personen en 1 000 000 euro", "6\xa0070 personen en 1\xa0000\xa0000 euro"),
        ("vraag nr. 293 van 27 mei", "vraag nr.\xa0293 van 27\xa0mei"),
        ("de 3 meiden van 12 marter", "de 3 meiden van 12 marter"),
        ("zie 2 en 3, kamer 12 34", "zie 2 en 3, kamer 12 34"),
        ("januari is koud", "januari is koud"),
    ],
)
def test_finished__numbers_and_dates_do_not_break(text: str, bound: str) -> None:
    """Inside a number, a date and behind `nr.` no line may break; elsewhere it may."""
    assert finished([_paragraph(text)]) == (_paragraph(bound),)


def test_finished__open_points_and_what_has_no_source_get_their_tone() -> None:
    """Nobody overlooks them; what stands around them stays plain."""
    assert finished([_paragraph("Voor [AAN TE VULLEN: x] na. [zonder bron]")]) == (
        Paragraph(
            (
                Span("Voor "),
                Span("[AAN TE VULLEN: x]", tone="late", strong=True),
                Span(" na. "),
                Span("[zonder bron]", tone="waiting"),
            )
        ),
    )


def test_finished__a_number_alone_goes_before_the_paragraph_that_follows() -> None:
    """`1.` and then a sentence are one line; before anything else the number stays alone."""
    one, two, three = Item("1.", ()), Item("2.", ()), Item("3.", ())
    blocks = [one, _paragraph("Zin."), _paragraph("Nog een."), two, Item("a)", inline("Titel")), three]
    assert finished(blocks) == (
        Item("1.", inline("Zin.")),
        _paragraph("Nog een."),
        two,
        Item("a)", inline("Titel")),
        three,
    )


POINT = "[AAN TE VULLEN: {}]"
MANY: tuple[Block, ...] = (
    Lines((inline(POINT.format("de minister")), inline("Titel"))),
    Item("1.", inline(f"Een zin {POINT.format('een')} en {POINT.format('twee')}.")),
    Item("a)", inline(POINT.format("drie"))),
    Item("b)", ()),
    Items((inline("een punt"), inline(POINT.format("vier")))),
    Item("2-3.", inline(POINT.format("een"))),
    _paragraph(POINT.format("vijf")),
)


def test_open_points_in__each_once_in_their_order_whoever_wrote_them() -> None:
    """Also one that somebody typed, without a colon or without its end."""
    names = ("de minister", "een", "twee", "drie", "vier", "vijf")
    assert open_points_in(MANY) == tuple(POINT.format(name) for name in names)
    typed = _paragraph("Nog [AAN TE VULLEN] en [AAN TE VULLEN: de rest")
    assert open_points_in([typed]) == ("[AAN TE VULLEN]", "[AAN TE VULLEN: de rest")
    assert open_points_in([_paragraph("[AAN TE VULLENDE] [Aan te vullen: x] AAN TE VULLEN")]) == ()


def test_placed_points__under_which_number_and_letter_it_stands_first() -> None:
    """Before the first number nowhere; under a letter with it; a new number has no letter."""
    assert list(placed_points(MANY).items()) == [
        (POINT.format("de minister"), ""),
        (POINT.format("een"), "1"),
        (POINT.format("twee"), "1"),
        (POINT.format("drie"), "1, a)"),
        (POINT.format("vier"), "1, b)"),
        (POINT.format("vijf"), "2-3"),
    ]


def test_with_notes__numbered_as_they_are_read_with_the_list_behind() -> None:
    """The first source that is met is 1; a source that is met again keeps its number."""
    text = Paragraph((Span("A."), Span("[zonder-dag]", note="zonder-dag"), Span("[bron]", note="bron")))
    again = Paragraph((Span("B."), Span("[bron]", note="bron"), Span("[onbekend]", note="onbekend")))
    assert with_notes([text, again], EMPTY) == (
        Paragraph((Span("A."), Span("[1]", note="1"), Span("[2]", note="2"))),
        Paragraph((Span("B."), Span("[2]", note="2"), Span("[onbekend]", note="onbekend"))),
        Heading(2, inline("Bronnen")),
        Notes((Note("1", inline("Een bron zonder dag")), Note("2", inline("Een bron (1 januari 2024)")))),
    )


def test_with_notes__without_references_there_is_no_list() -> None:
    """A draft without --bronnen has no heading for them."""
    assert with_notes([_paragraph("A.")], EMPTY) == (_paragraph("A."),)


def test_texts_of__reads_every_block_and_mapped_changes_every_text() -> None:
    """No kind of block hides a text from the marks."""
    blocks = (*EVERYTHING.blocks, Heading(3, inline("kop")), Listing((inline("regel"),)))
    blocks += (Table("", (Column("x"),), ((inline("cel"),),)), Fields((("naam", inline("waarde")),)))
    kinds = {type(block) for block in blocks}
    assert kinds == {Heading, Paragraph, Lines, Item, Items, Table, Fields, Listing, Notes}
    read = [plain(text) for block in blocks for text in texts_of(block)]
    changed = [mapped(block, lambda text: (*text, Span("!"))) for block in blocks]
    assert [plain(text) for block in changed for text in texts_of(block)] == [f"{text}!" for text in read]
    assert [type(block) for block in changed] == [type(block) for block in blocks]
    assert {"kop", "regel", "cel", "waarde", "een punt", "Lijst van akkoorden"} <= set(read)
