"""A document as one self-contained page, read back by a parser."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_cli.document import (
    Block,
    Column,
    Document,
    Heading,
    Item,
    Note,
    Notes,
    Paragraph,
    Span,
    Table,
    inline,
    one_line,
    visible,
)
from samenwerking_cli.writers.html import to_html
from tests.everything import EVERYTHING, SHOWN

VOID = ("meta", "br")
CHAPTERS = ("p", "h1", "h2", "li", "dt", "dd", "th", "td", "caption", "pre", "title")


class Page(HTMLParser):
    """The tags of a page, each with its attributes, and the text that each chapter holds."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.holders: list[int] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag in CHAPTERS:
            self.holders.append(len(self.texts))
            self.texts.append((tag, ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if tag in CHAPTERS:
            self.holders.pop()

    def handle_data(self, data: str) -> None:
        if self.holders:
            tag, text = self.texts[self.holders[-1]]
            self.texts[self.holders[-1]] = (tag, text + data)

    def text_of(self, tag: str) -> list[str]:
        return [text for holder, text in self.texts if holder == tag]

    def attributes(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


PAGE = Page(to_html(EVERYTHING))


def test_html__holds_every_text_of_the_document() -> None:
    """Every block under its own element, in order, and every tag closed."""
    assert PAGE.open == []
    assert [(tag, text.rstrip("\n")) for tag, text in PAGE.texts] == [
        ("title", "Proef: stand op 26 maart 2024"),
        ("p", "INTERN: niet verspreiden."),
        ("h1", "Proef: stand op 26 maart 2024"),
        ("p", "2 akkoorden, 1 te laat."),
        ("h2", "Cijfers"),
        ("caption", "De cijfers"),
        *(("th", title) for title in ("Akkoord", "Fase", "Waarde")),
        ("th", "ila"),
        *(("td", cell) for cell in ("◐ ontwerp", "6\xa0070")),
        ("th", "riziv"),
        *(("td", cell) for cell in ("● in werking (afgeleid)", "29")),
        ("th", "leeg"),
        *(("td", ""),) * 2,
        *(("dt", "Id"), ("dd", "ila"), ("dt", "Sinds"), ("dd", "2\xa0feb.\xa02024")),
        ("p", "Bronnen:"),
        ("li", "[1] Een bron"),
        ("li", f"[2] {SHOWN}"),
        ("pre", "  12 |   kind: fout\n     |     ^^^^"),
        ("p", "KAREL VAN DEN VOORDEVlaams minister van Samenwerking"),
        *(("li", ""), ("p", "1. Er zijn 2 akkoorden.[1]"), ("p", "Dat is er 1 te veel.[2]")),
        *(("li", ""), ("p", "a) ILA"), ("p", "Zie ook de cijfers.[1]")),
        *(("li", ""), ("p", "b) "), ("li", "een punt")),
        *(("li", ""), ("p", f"2, 3 en 4. {SHOWN}")),
        *(("li", "[1] Lijst van akkoorden ↑"), ("li", f"[2] {SHOWN} ↑")),
        ("p", "Peildatum 26 maart 2024 · register 3f2c1ab"),
    ]


def test_html__is_one_page_by_itself() -> None:
    """Dutch, UTF-8, and nothing that is fetched from elsewhere or runs."""
    assert PAGE.attributes("html") == [{"lang": "nl-BE"}]
    assert {"charset": "utf-8"} in PAGE.attributes("meta")
    assert {tag for tag, _ in PAGE.tags} & {"script", "link", "img", "iframe"} == set()
    assert [value for _, attributes in PAGE.tags for name, value in attributes.items() if name.startswith("on")] == []
    style = to_html(EVERYTHING).partition("<style>")[2].partition("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style


def test_html__tables_can_be_read_and_scrolled_by_everyone() -> None:
    """Headers have a scope, the first cell names the row, a wide table is reached by keyboard under its name."""
    scopes = [attributes["scope"] for attributes in PAGE.attributes("th")]
    assert scopes == ["col", "col", "col", "row", "row", "row"]
    regions = [attributes for attributes in PAGE.attributes("div") if attributes.get("role") == "region"]
    assert regions == [{"class": "scroll", "role": "region", "tabindex": "0", "aria-label": "De cijfers"}]
    classes = [attributes.get("class") for attributes in (*PAGE.attributes("td"), *PAGE.attributes("th"))]
    assert (classes.count("number"), classes.count("unbroken")) == (4, 3)


def test_html__a_tone_is_a_class_beside_the_words() -> None:
    """Colour comes from the style sheet; a plain text has no class."""
    tones = [attributes["class"] for attributes in PAGE.attributes("span") if attributes["class"] != "label"]
    assert tones == [
        "late",
        "waiting",
        "good",
        "muted",
        "late",
        "late",
    ]


@pytest.mark.parametrize(
    ("link", "linked"),
    [
        ("https://example.org/?a=1&b=2", True),
        ("http://example.org/", True),
        ("#bron-1", True),
        ('https://example.org/"onmouseover="alert(1)', True),
        ("javascript:alert(1)", False),
        ("JAVASCRIPT:alert(1)", False),
        ("data:text/html,<script>", False),
        ("//example.org", False),
    ],
)
def test_html__links_only_web_addresses_and_anchors(link: str, linked: bool) -> None:
    """Any other address stays text, and a quote in one ends nothing."""
    page = Page(to_html(Document("Proef", (Paragraph(inline(Span("Een bron", link=link))),))))
    assert page.attributes("a") == ([{"href": link}] if linked else [])
    assert page.text_of("p") == ["Een bron"]


@given(st.text() | st.text("<>&\"'/!-abc ;#x", max_size=15))
def test_html__text_stays_text_wherever_it_stands(text: str) -> None:
    """No text adds a tag or an attribute, and all of it is read."""
    document = Document(text, (Heading(1, inline(text)), Paragraph(inline(Span(text, "late", strong=True)))), foot=text)
    page = Page(to_html(document))
    assert page.text_of("title") == [one_line(text)]
    assert page.text_of("h1") == [visible(text)]
    assert page.text_of("p") == [visible(text), *([one_line(text)] if text else [])]
    assert {tag for tag, _ in page.tags} <= {
        *("html", "head", "meta", "title", "style", "body", "main", "h1", "p", "span", "strong", "footer")
    }


def outline(*blocks: Block) -> str:
    """How the elements of a page stand inside each other, without their attributes and texts."""
    page = Page(to_html(Document("Proef", blocks)))
    assert page.open == []
    html = to_html(Document("Proef", blocks)).partition("<main>\n")[2].partition("\n</main>")[0]
    return re.sub(r">[^<]+<", "><", re.sub(r"<(/?\w+)[^>]*>", r"<\1>", html)).replace("\n", "")


TEXT = Paragraph(inline("tekst"))
NUMBER, LETTER = Item("1.", inline("een")), Item("a)", inline("twee"))


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ((NUMBER, TEXT, NUMBER), "<ol><li>pp</li><li>p</li></ol>"),
        ((NUMBER, LETTER, TEXT, LETTER, NUMBER), "<ol><li>p<ol><li>pp</li><li>p</li></ol></li><li>p</li></ol>"),
        ((LETTER, NUMBER, LETTER), "<ol><li>p</li></ol><ol><li>p<ol><li>p</li></ol></li></ol>"),
        ((NUMBER, LETTER, Heading(2, ()), TEXT, LETTER), "<ol><li>p<ol><li>p</li></ol></li></ol>hp<ol><li>p</li></ol>"),
        ((NUMBER, Notes((Note("1", ()),))), "<ol><li>p</li></ol><ol><li></li></ol>"),
    ],
)
def test_html__items_are_lists_that_hold_what_follows(blocks: tuple[Block, ...], expected: str) -> None:
    """Numbers and letters nest as the document says, in lists that every reader hears as lists."""
    short = re.sub(r"<p>(<span></span>)?</p>", "p", outline(*blocks)).replace("<h2></h2>", "h")
    assert short.replace("<span></span>", "") == expected
    lists = Page(to_html(Document("Proef", blocks))).attributes("ol")
    assert {attributes["role"] for attributes in lists} == {"list"}
    assert {attributes["class"] for attributes in lists} <= {"numbers", "letters", "notes"}


def test_html__references_lead_to_notes_and_back() -> None:
    """Every id is there once, each link has its place, and a reference without a note is text."""
    one, two, none = (Span(f"[{label}]", note=label) for label in ("1", "1-2", "x"))
    notes = Notes((Note("1", ()), Note("1-2", ()), Note('"<', ()), Note("1", ())))
    page = Page(to_html(Document("Proef", (Paragraph((one, one, two, none)), notes))))
    places = [("#noot-1", "verwijzing-1"), ("#noot-1", "verwijzing-1-2"), ("#noot-1-2", "verwijzing-1-2-2")]
    back = ["#verwijzing-1", "#verwijzing-1-2-2", "#verwijzing-1"]
    links = page.attributes("a")
    assert [(link["href"], link["id"]) for link in links[:3]] == places
    assert [(link["href"], link["aria-label"]) for link in links[3:]] == [(one, "Terug naar de tekst") for one in back]
    assert [li.get("id") for li in page.attributes("li")] == ["noot-1", "noot-1-2", "noot---", None]
    assert page.text_of("p") == ["[1][1][1-2][x]"]


def test_html__a_letter_looks_like_one() -> None:
    """The form is a class and a style of its own; what a document says of itself is in the head only."""
    blocks = (Heading(1, inline("ANTWOORD")), TEXT)
    letter = to_html(Document("Antwoord", blocks, form="letter", about='Een "antwoord"'))
    page = to_html(Document("Antwoord", blocks))
    assert Page(letter).attributes("body") == [{"class": "letter"}]
    assert Page(page).attributes("body") == [{}]
    assert {"name": "description", "content": 'Een "antwoord"'} in Page(letter).attributes("meta")
    assert [meta for meta in Page(page).attributes("meta") if meta.get("name") == "description"] == []
    assert ("margin:2.5cm" in letter, "margin:2.5cm" in page) == (True, False)


def test_html__a_table_without_a_caption_is_no_landmark() -> None:
    """It is still reached by keyboard, and nothing is empty."""
    page = Page(to_html(Document("Proef", (Table("", (Column("a"),), ()),))))
    assert page.attributes("div") == [{"class": "scroll", "role": "group", "tabindex": "0", "aria-label": "Tabel"}]
    assert page.attributes("caption") == []
