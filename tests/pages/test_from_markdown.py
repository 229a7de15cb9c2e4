"""Markdown read into a document: whatever the writer writes comes back, and what people type is understood."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking_cli.document import (
    Block,
    Column,
    Document,
    Heading,
    Inline,
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
    visible,
)
from samenwerking_cli.pages.from_markdown import read_markdown
from samenwerking_cli.writers.markdown import held, to_markdown
from tests.everything import EVERYTHING, NASTY, PIECES

NASTIES = st.lists(st.sampled_from(PIECES), max_size=6).map("".join) | st.text(max_size=6)
LINKS = st.sampled_from(
    (
        "https://example.org/?a=1&b=2",
        "#bron-1",
        "http://x.y/<a b>|`c`\\",
        "https://x.y/&copy;(*_é)",
        "javascript:alert(1)",
    )
)
SPANS = st.builds(
    Span,
    NASTIES,
    tone=st.just("plain"),
    strong=st.booleans(),
    fixed=st.just(False),
    link=st.none() | LINKS,
    note=st.sampled_from((None, None, None, "1", "bron-2", "niet zo")),
)
# What Markdown can hold is the normal form of a text, see `held`.
TEXTS = st.lists(SPANS, max_size=4).map(tuple).map(held)
FULL = TEXTS.filter(bool)
LABELS = st.sampled_from(
    ("1.", "2.", "10.", "1-2.", "1 en 3.", "1, 2 en 4.", "1bis.", "2a en 2b.", "a.", "a)", "zz)", "1)", "01.")
)
NOTES = st.builds(Note, st.sampled_from(("1", "2", "bron-2")), TEXTS)
SOURCE_LINE = (
    st.lists(st.sampled_from((*PIECES, "    ")), max_size=4)
    .map("".join)
    .map(lambda text: visible(text).replace("\n", " "))
)
BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, st.integers(1, 6), TEXTS),
    st.builds(Paragraph, FULL),
    st.builds(Lines, st.lists(FULL, min_size=2, max_size=4).map(tuple)),
    st.builds(Item, LABELS, TEXTS),
    st.builds(Items, st.lists(TEXTS, min_size=1, max_size=4).map(tuple)),
    st.builds(Listing, st.lists(SOURCE_LINE.map(inline), max_size=4).map(tuple)),
    st.builds(Notes, st.lists(NOTES, min_size=1, max_size=3).map(tuple)),
    st.integers(1, 3).flatmap(
        lambda width: st.builds(
            Table,
            st.just(""),
            st.lists(
                st.builds(
                    Column, NASTIES.map(inline).map(held).map(plain), unbroken=st.just(False), number=st.booleans()
                ),
                min_size=width,
                max_size=width,
            ).map(tuple),
            st.lists(st.lists(TEXTS, min_size=width, max_size=width).map(tuple), max_size=3).map(tuple),
        )
    ),
)


def _document(blocks: list[Block], foot: str) -> Document:
    """Blocks in which no two groups of notes touch: they would be read as one."""
    kept = [
        block
        for index, block in enumerate(blocks)
        if not (index and isinstance(block, Notes) and isinstance(blocks[index - 1], Notes))
    ]
    titles = [plain(block.text) for block in kept if isinstance(block, Heading) and block.level == 1]
    return Document(titles[0] if titles else "", tuple(kept), foot=foot)


DOCUMENTS = st.builds(_document, st.lists(BLOCKS, max_size=5), NASTIES.map(inline).map(held).map(plain))


@settings(max_examples=200, deadline=None)
@given(DOCUMENTS)
def test_read_markdown__reads_what_the_writer_writes(document: Document) -> None:
    """Whatever stands in the texts, the document comes back as it was."""
    assert read_markdown(to_markdown(document)) == document


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from((*PIECES, "\n\n", "\n", "    ", "| a | b |\n|---|---|\n"))).map("".join) | st.text())
def test_read_markdown__reads_any_text(text: str) -> None:
    """Nothing raises, and what has been read once is written and read as it is."""
    document = read_markdown(text)
    assert read_markdown(to_markdown(document)) == document


def _blocks(markdown: str) -> tuple[Block, ...]:
    return read_markdown(markdown).blocks


def test_read_markdown__reads_everything_that_markdown_can_hold() -> None:
    """Without its tones and captions the whole document comes back, with its title, notes and foot."""
    document = read_markdown(to_markdown(EVERYTHING))
    assert (document.title, document.foot) == (EVERYTHING.title, EVERYTHING.foot)
    assert read_markdown(to_markdown(document)) == document
    assert document.blocks[-2:] == (
        Item("2, 3 en 4.", held(inline(NASTY))),
        Notes(
            (
                Note("1", inline("Lijst van ", Span("akkoorden", link="https://example.org/"))),
                Note("2", held(inline(NASTY))),
            )
        ),
    )


def test_read_markdown__a_letter_as_people_type_it() -> None:
    """A head in lines, a title, numbers and letters without indentation, notes and a foot."""
    document = read_markdown(
        "MINISTER\\\nVAN IETS\n\n# ANTWOORD\n\n1. Eerste\nvraag\n\nTekst *in* `een` **vette** alinea[^1]\n\na) ILA\n\n"
        "1-2. Samen\n\n[^1]: Een bron\n[^2]: Nog een\n  bron\n\n---\n\nPeildatum **26 maart**\n"
    )
    assert document == Document(
        "ANTWOORD",
        (
            Lines((inline("MINISTER"), inline("VAN IETS"))),
            Heading(1, inline("ANTWOORD")),
            Item("1.", inline("Eerste vraag")),
            Paragraph(inline("Tekst in een ", Span("vette", strong=True), " alinea", Span("[1]", note="1"))),
            Item("a)", inline("ILA")),
            Item("1-2.", inline("Samen")),
            Notes((Note("1", inline("Een bron")), Note("2", inline("Nog een bron")))),
        ),
        foot="Peildatum 26 maart",
    )


@pytest.mark.parametrize(
    "markdown",
    [
        "1. een\n2. twee\na) drie\nb) vier\n5. vijf",
        "1. een\n\n2. twee\n\n   a) drie\n   b) vier\n\n5. vijf",
        "1. een\n\n2. twee\n\na) drie\n\nb) vier\n\n5. vijf",
        "> 1. een\n> 2. twee\n>\n> a) drie\n> b) vier\n\n5. vijf",
    ],
)
def test_read_markdown__items_however_they_stand(markdown: str) -> None:
    """Glued, indented or apart, each label makes an item under the number as it was written."""
    labels = ("1.", "2.", "a)", "b)", "5.")
    words = ("een", "twee", "drie", "vier", "vijf")
    assert _blocks(markdown) == tuple(Item(*one) for one in zip(labels, map(inline, words), strict=True))


def test_read_markdown__an_item_with_more_than_one_paragraph() -> None:
    """What stands in an item follows it: paragraphs, lines after a hard break, items and lists."""
    assert _blocks("3. een\\\n   twee\n\n   drie\n   - vier\n\n4. a) vijf\n5.\n") == (
        Item("3.", inline("een")),
        Paragraph(inline("twee")),
        Paragraph(inline("drie")),
        Items((inline("vier"),)),
        Item("4.", ()),
        Item("a)", inline("vijf")),
        Item("5.", ()),
    )


@pytest.mark.parametrize(
    "text",
    [
        "1\\. tekst",
        "a\\) tekst",
        "in het jaar\n2024. Daarna",
        "zie punt\na) van de lijst",
        "1.5 miljoen",
        "1234567890. tekst",
        "abc) tekst",
        "**1.** tekst",
        "\\[^1\\] tekst",
        "`[^1]` tekst",
        "[^a b] tekst",
    ],
)
def test_read_markdown__what_is_no_label_or_note_is_text(text: str) -> None:
    """An escaped label, a number in running text, and a line of a paragraph that has no label itself."""
    (block,) = _blocks(text)
    assert isinstance(block, Paragraph)
    assert [span.note for span in block.text if span.note] == []


def test_read_markdown__bullets_are_one_list() -> None:
    """Lists inside lists become part of them; what else stands in a bullet comes after it."""
    assert _blocks("- een\n  - twee\n- drie\\\n  vier\n-\n\n* vijf\n\n  zes\n* ```\n  zeven\n  ```\n") == (
        Items((inline("een"), inline("twee"), inline("drie vier"), ())),
        Items((inline("vijf"),)),
        Paragraph(inline("zes")),
        Listing((inline("zeven"),)),
    )


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("[a](https://x.y/?a&amp;b)", inline(Span("a", link="https://x.y/?a&b"))),
        ("[a](#bron)", inline(Span("a", link="#bron"))),
        ("<https://x.y/é>", inline(Span("https://x.y/é", link="https://x.y/é"))),
        ("[a](javascript:b)", inline("a")),
        ("[a](/b.md)", inline("a")),
        ("[a]\n\n[a]: https://x.y", inline("[a]")),
        ("![a](https://x.y/b.png)", inline("!", Span("a", link="https://x.y/b.png"))),
        ("<b>a</b> &lt; &#x202E;", inline("<b>a</b> < ‹U+202E›")),
        ("    a\n    b", inline("a b")),
        ("\ufeff\x1ba\r\nb\0", inline("‹U+001B›a b‹U+0000›")),
    ],
)
def test_read_markdown__links_html_and_what_is_indented(markdown: str, text: Inline) -> None:
    """Only web addresses and anchors are links; HTML and indentation are nothing but text."""
    assert _blocks(markdown)[0] == Paragraph(text)


def test_read_markdown__tables_keep_their_numbers_to_the_right() -> None:
    """A column that is aligned right holds numbers."""
    assert _blocks("| a | b |\n|---|--:|\n| **c** | 1\\|2 |\n| d |\n") == (
        Table(
            "",
            (Column("a"), Column("b", number=True)),
            ((inline(Span("c", strong=True)), inline("1|2")), (inline("d"), ())),
        ),
    )


@pytest.mark.parametrize(
    ("markdown", "foot", "count"),
    [
        ("a\n\n---\n\nb", "b", 1),
        ("---\n\nb", "b", 0),
        ("a\n\n---\n\nb\n\nc", "", 3),
        ("a\n\n---\n\n1. b", "", 2),
        ("a\n\n---\n\na) b", "", 2),
        ("a\n\n---", "", 1),
        ("", "", 0),
    ],
)
def test_read_markdown__the_foot_stands_alone_under_a_line_at_the_end(markdown: str, foot: str, count: int) -> None:
    """Any other line is left out."""
    document = read_markdown(markdown)
    assert (document.foot, len(document.blocks)) == (foot, count)


@pytest.mark.parametrize("text", ["*a " * 3000, "[" * 3000, "![" * 3000 + "](x)" * 3000, "> " * 3000, "- " * 3000])
def test_read_markdown__deep_text_is_read(text: str) -> None:
    """However deep it nests, nothing raises."""
    read_markdown(text + "a*" * 3000)
