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
    one_line,
    plain,
    visible,
)
from samenwerking_cli.writers.markdown import escaped, held, to_markdown
from tests.everything import EVERYTHING, PIECES, SHOWN

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
        Read("p", "KAREL VAN DEN VOORDEVlaams minister van Samenwerking", ("br", "strong")),
        Read("p", "Er zijn 2 akkoorden.[^1]"),
        Read("p", "Dat is er 1 te veel.[^2]"),
        Read("p", "a) ILA"),
        Read("p", "Zie ook de cijfers.[^1]"),
        Read("p", "b)"),
        Read("p", "een punt"),
        Read("p", f"2, 3 en 4. {SHOWN}"),
        Read("p", "[^1]: Lijst van akkoorden", ("a",)),
        Read("p", f"[^2]: {SHOWN}"),
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


def written(*blocks: Block, foot: str = "") -> str:
    """The Markdown of these blocks."""
    return to_markdown(Document("Proef", blocks, foot=foot))


@pytest.mark.parametrize(
    "text",
    [
        "R&D, een ja-woord (zie 1.) en 5 < 6 > 4 = 3 + 1; 50 % | a@b.c: #3 C# ^ $",
        "working_days en a__b in {{ x }} of {% y %}",
        "1.5 miljoen; 2024.",
        "-5 of +5, :-) en #een",
    ],
)
def test_markdown__what_does_not_act_stands_as_typed(text: str) -> None:
    """A reader of the raw text is not bothered by backslashes."""
    assert written(Paragraph(inline(f"Tekst {text}"))) == f"Tekst {text}\n"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("1. x", "1\\. x"),
        ("a) x", "a\\) x"),
        ("1, 2 en 4. x", "1, 2 en 4\\. x"),
        ("2024.", "2024\\."),
        ("- x", "\\- x"),
        ("# x", "\\# x"),
        ("> x", "\\> x"),
        ("---", "\\---"),
        ("| x", "\\| x"),
        ("[^1]: x", "\\[^1\\]: x"),
        ("&amp; <b> _x_", "\\&amp; \\<b> \\_x\\_"),
        ("https://x.y of www.x.y", "https\\://x.y of www\\.x.y"),
    ],
)
def test_markdown__what_would_act_is_escaped(text: str, line: str) -> None:
    """What begins an item, a block, a note, a link or an entity stays text."""
    assert written(Paragraph(inline(text))) == f"{line}\n"


def test_markdown__items_stand_at_the_start_of_their_line() -> None:
    """Nothing is indented; a text in an item that looks like a label is escaped; what is no label is text."""
    blocks = (
        Item("1.", inline("- een")),
        Paragraph(inline("tekst")),
        Item("a)", inline("2. twee")),
        Item("b)", ()),
        Item("1bis.", inline("drie")),
        Item("iets", inline("vier")),
    )
    assert written(*blocks) == "1. \\- een\n\ntekst\n\na) 2\\. twee\n\nb)\n\n1bis. drie\n\niets vier\n"


def test_markdown__lines_end_in_a_hard_break() -> None:
    """What would act at the start of any line is escaped, and an empty line is left out."""
    page = written(
        Lines((inline("een | a"), (), inline("--- | ---"), inline("1. drie"))), Lines(((), ())), Paragraph(())
    )
    assert page == "een | a\\\n\\--- | ---\\\n1\\. drie\n"


def test_markdown__notes_and_what_refers_to_them() -> None:
    """What follows a reference makes no link and no note of it; a label that Markdown does not know is text."""
    one = Span("iets", note="1")
    assert written(Paragraph(inline("Tekst", one, "(zie daar)"))) == "Tekst[^1]\\(zie daar)\n"
    assert written(Paragraph((one, Span(": tekst")))) == "[^1]\\: tekst\n"
    assert written(Paragraph(inline(Span("[a b]", note="a b")))) == "\\[a b\\]\n"
    notes = Notes((Note("1", inline("1. een")), Note("b-2", ()), Note("a b", inline("twee"))))
    assert written(notes) == "[^1]: 1\\. een\n\n[^b-2]:\n\n\\[a b\\] twee\n"


def test_markdown__lists_after_one_another_stay_apart() -> None:
    """Another bullet begins another list, for items and for fields."""
    page = written(Items((inline("a"),)), Items((inline("b"),)), Fields((("c", inline("d")),)))
    assert page == "- a\n\n+ b\n\n- **c:** d\n"


@pytest.mark.parametrize(
    ("spans", "line"),
    [
        (("a", Span("(b)", strong=True), "c"), "&#97;**(b)**&#99;"),
        (("a", Span("b", strong=True), "c"), "a**b**c"),
        (("(", Span("(b)", strong=True), "."), "(**(b)**."),
        ((Span("a ", strong=True), "b"), "**a** b"),
        ((Span("a", strong=True), Span("b", strong=True, link="#x")), "**a[b](<#x>)**"),
        (("Let op!", Span("a", link="#x")), "Let op\\![a](<#x>)"),
        ((Span("^1", link="https://x.y/ |`"),), "[\\^1](<https://x.y/%20%7C%60>)"),
        ((Span("a", "late"), Span("&am", "good"), Span("p;")), "a\\&amp;"),
    ],
)
def test_markdown__marks_act_wherever_they_stand(spans: tuple[str | Span, ...], line: str) -> None:
    """A letter that touches a sign in bold becomes a number: else the asterisks would be text."""
    assert written(Paragraph(inline(*spans))) == f"{line}\n"


def test_markdown__form_and_about_are_not_written() -> None:
    """A letter is its text, and what the document says of itself is not in it."""
    blocks = (Paragraph(inline("tekst")),)
    assert to_markdown(Document("Proef", blocks, form="letter", about="iets")) == "tekst\n"


PLACES = ("{}\n", "## {}\n", "- {}\n", "1. {}\n", "| kop |\n| --- |\n| {} |\n", "tekst {} tekst\n", "[{}](#x)\n")


@given(st.lists(st.sampled_from(PIECES), min_size=1).map("".join) | st.text(min_size=1), st.sampled_from(PLACES))
def test_escaped__is_text_wherever_a_template_puts_it(text: str, place: str) -> None:
    """Nothing of it acts, in a paragraph, a heading, a list, a cell or a link."""
    assume(text.split())
    around = place.replace("#x", "").replace("kop", "").partition("{}")
    found = read(place.replace("{}", escaped(text)))[-1]
    extra = ["tekst"] if "tekst" in around[0] else []
    assert found.text.split() == [*extra, *visible(text).split(), *extra]
    assert found.markup == (("a",) if place.startswith("[") else ())


@given(st.lists(st.builds(Span, st.sampled_from(PIECES) | st.text(), strong=st.booleans(), note=st.none())).map(tuple))
def test_held__keeps_every_word(text: Inline) -> None:
    """Only blanks change, and what is held once stays as it is."""
    assert plain(held(text)) == " ".join(visible(plain(text)).split())
    assert held(held(text)) == held(text)


def test_held__is_what_markdown_can_say() -> None:
    """Tones go, spans with the same marks are one, and a blank is strong only between two words that are."""
    text = (Span(" a ", "late", strong=True), Span("b", fixed=True), Span("\xa0c"), Span("x", note="1", link="#x"))
    assert held(text) == (Span("a", strong=True), Span(" b c"), Span("[1]", note="1"))
    assert held((Span("a b ", strong=True), Span(" c", strong=True))) == (Span("a b c", strong=True),)
    assert held((Span("a", link="javascript:x"),)) == (Span("a"),)
