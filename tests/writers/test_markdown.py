"""A document as Markdown, read back by a Markdown reader."""

from typing import NamedTuple

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from samenwerking_cli.document import (
    Block,
    Column,
    Document,
    Fields,
    Heading,
    Inline,
    Items,
    Listing,
    Paragraph,
    Span,
    Table,
    inline,
    one_line,
)
from samenwerking_cli.writers.markdown import to_markdown
from tests.everything import EVERYTHING, SHOWN

READER = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])


class Read(NamedTuple):
    """A piece of text with the element that holds it, and the markup inside it."""

    element: str
    text: str
    markup: tuple[str, ...] = ()


def read(markdown: str) -> list[Read]:
    """What a reader of the Markdown sees, in order."""
    found: list[Read] = []
    element = ""
    for token in READER.parse(markdown):
        if token.type == "inline":
            found.append(Read(element, _text(token), _markup(token)))
        elif token.nesting == 1:
            element = token.tag
        elif token.nesting == 0:
            found.append(Read(token.tag, token.content))
    return found


def _text(token: Token) -> str:
    return "".join(child.content for child in token.children or [])


def _markup(token: Token) -> tuple[str, ...]:
    return tuple(child.tag for child in token.children or [] if child.type != "text" and child.nesting >= 0)


def _as_shown(text: str) -> str:
    """The text with its control characters shown; how wide its blanks are does not matter."""
    return " ".join(one_line(text).split())


def test_markdown__reads_back_as_the_document() -> None:
    """Every block and every text arrives, and nothing else acts as markup."""
    assert read(to_markdown(EVERYTHING)) == [
        Read("p", "INTERN: niet verspreiden.", ("strong",)),
        Read("h1", "Proef: stand op 26 maart 2024"),
        Read("p", "2 akkoorden, 1 te laat."),
        Read("h2", "Cijfers"),
        *(Read("th", title) for title in ("Akkoord", "Fase", "Waarde")),
        *(Read("td", cell) for cell in ("ila", "◐ ontwerp", "6 070")),
        *(Read("td", cell) for cell in ("riziv", "● in werking (afgeleid)", "29")),
        *(Read("td", cell) for cell in ("leeg", "", "")),
        Read("p", "Id: ila", ("strong",)),
        Read("p", "Sinds: 2 feb. 2024", ("strong",)),
        Read("p", "Bronnen:", ("strong",)),
        Read("p", "[1] Een bron", ("a",)),
        Read("p", f"[2] {SHOWN}"),
        Read("code", "  12 |   kind: fout\n     |     ^^^^\n"),
        Read("hr", ""),
        Read("p", "Peildatum 26 maart 2024 · register 3f2c1ab"),
    ]


def test_markdown__aligns_numbers_and_links_sources() -> None:
    """Numbers to the right; an address with & arrives whole."""
    html = READER.render(to_markdown(EVERYTHING))
    assert '<td style="text-align:right">6 070</td>' in html
    assert '<a href="https://example.org/?a=1&amp;b=2">Een bron</a>' in html


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd"])
def test_markdown__links_only_what_html_would_link(link: str) -> None:
    """A source's address that is no web address stays text in every form."""
    written = to_markdown(Document("Proef", (Paragraph(inline(Span("Een bron", link=link))),)))
    assert written == "Een bron\n"


HOLDERS = ("h2", "p", "li", "td", "dd")


def _holding(text: Inline, holder: str) -> Block:
    if holder == "h2":
        return Heading(2, text)
    if holder == "p":
        return Paragraph(text)
    if holder == "li":
        return Items((text,))
    if holder == "dd":
        return Fields((("Naam", text),))
    return Table("Proef", (Column("Kolom"),), ((text,),))


@given(
    st.text(min_size=1) | st.text("*_`[]()<>|&#~!-+=:.)1 \\{}\"'\n\t", min_size=1, max_size=12),
    st.sampled_from(HOLDERS),
)
@example("1. januari", "p")
@example("2024) daarna", "li")
@example("- geen lijst", "li")
@example("+ plus", "p")
@example("===", "p")
@example("# titel #", "h2")
@example("> citaat", "p")
@example("    code", "p")
@example("```", "p")
@example("a\\", "td")
@example("a \\| b", "td")
@example("[x]: https://example.org", "p")
@example("![x](y)", "p")
@example("~~~", "p")
@example("&lt;", "td")
@example("| a |", "p")
@example("---", "td")
@example("<https://example.org>", "p")
def test_markdown__text_stays_text_wherever_it_stands(text: str, holder: str) -> None:
    """Whatever a register says is read as it was typed, on one line, and none of it acts."""
    shown = _as_shown(text)
    assume(shown or holder not in ("p", "li"))
    found = read(to_markdown(Document("Proef", (_holding(inline(text), holder),))))[-1:]
    name, markup = ("Naam: ", ("strong",)) if holder == "dd" else ("", ())
    assert ["".join(one.text.split()) for one in found] == ["".join(f"{name}{shown}".split())]
    assert [one.markup for one in found] == [markup]


@given(st.text("ab.*_“(” \\`", min_size=1, max_size=10).filter(str.strip))
def test_markdown__what_is_strong_is_strong_between_blanks(text: str) -> None:
    """A title in bold stands between blanks, as pages write it, and reads as typed."""
    page = Document("Proef", (Paragraph(inline("Akkoord ", Span(text, strong=True), " (ila)")),))
    (found,) = read(to_markdown(page))
    assert (found.text.split(), found.markup) == (["Akkoord", *text.split(), "(ila)"], ("strong",))


def test_markdown__a_listing_keeps_its_spaces_and_shows_what_would_act() -> None:
    """Source lines stand in a code block, as they are."""
    page = Document("Proef", (Listing((inline("  - {id: *a}"), inline("\x1b[31m"))),))
    assert read(to_markdown(page)) == [Read("code", "  - {id: *a}\n‹U+001B›[31m\n")]
