"""A document in a terminal and in a pipe."""

import re
from typing import Literal

import pytest

from samenwerking_cli.document import Document, Fields, Item, Items, Note, Notes, Paragraph, Span, inline, unbroken
from samenwerking_cli.writers.layout import cell_width
from samenwerking_cli.writers.terminal import to_terminal
from tests.everything import EVERYTHING, SHOWN

CODES = re.compile(r"\x1b\[[0-9;]*m")


def test_terminal__shows_every_kind_of_block() -> None:
    """The announcement first; blank lines between blocks, but not after a heading or before a list."""
    assert to_terminal(EVERYTHING, width=200, colour=False).split("\n") == [
        "INTERN: niet verspreiden.",
        "",
        "Proef: stand op 26 maart 2024",
        "2 akkoorden, 1 te laat.",
        "",
        "Cijfers",
        "Akkoord  Fase                     Waarde",
        "───────  ───────────────────────  ──────",
        "ila      ◐ ontwerp                 6 070",
        "riziv    ● in werking (afgeleid)      29",
        "leeg",
        "",
        "Id     ila",
        "Sinds  2 feb. 2024",
        "",
        "Bronnen:",
        "- [1] Een bron",
        f"- [2] {SHOWN}",
        "",
        "  12 |   kind: fout",
        "     |     ^^^^",
        "",
        "KAREL VAN DEN VOORDE",
        "Vlaams minister van Samenwerking",
        "",
        "1. Er zijn 2 akkoorden.[1]",
        "",
        "   Dat is er 1 te veel.[2]",
        "",
        "   a) ILA",
        "",
        "      Zie ook de cijfers.[1]",
        "",
        "   b)",
        "      - een punt",
        "",
        f"2, 3 en 4. {SHOWN}",
        "",
        "[1] Lijst van akkoorden",
        f"[2] {SHOWN}",
        "",
    ]


@pytest.mark.parametrize("width", [40, 80, 120, 200])
def test_terminal__colour_adds_codes_and_nothing_else(width: int) -> None:
    """Without its colours a page is the page without colour: words and symbols say the same."""
    plainly = to_terminal(EVERYTHING, width=width, colour=False)
    painted = to_terminal(EVERYTHING, width=width, colour=True)
    assert CODES.search(painted)
    assert "\x1b" not in plainly
    assert [line.rstrip() for line in CODES.sub("", painted).split("\n")] == plainly.split("\n")


def test_terminal__every_line_ends_without_a_colour() -> None:
    """A page that is cut off by a pager leaves the terminal as it was."""
    painted = to_terminal(EVERYTHING, width=80, colour=True)
    last = [codes[-1] for line in painted.split("\n") if (codes := CODES.findall(line))]
    assert set(last) == {"\x1b[0m"}


@pytest.mark.parametrize("width", [40, 60, 80])
def test_terminal__keeps_to_the_width(width: int) -> None:
    """Paragraphs, lists and fields wrap with a hanging indent."""
    long = "De Vlaamse Regering keurt het ontwerp van instemmingsdecreet goed en vraagt het advies. " * 4
    blocks = (Paragraph(inline(long)), Items((inline(long),)), Fields((("Initiatief", inline(long)),)))
    lines = to_terminal(Document("Proef", blocks), width=width, colour=False).split("\n")
    assert max(cell_width(line) for line in lines) <= width
    leads = [line[:4] for line in lines if line[:1] not in ("", " ")]
    assert {"- De", "Init"} <= set(leads)
    assert any(line.startswith("  ") and not line.startswith("   ") for line in lines)


def test_terminal__a_fact_stays_on_one_line() -> None:
    """What is unbroken moves as a whole."""
    page = Document(
        "Proef", (Paragraph(inline("Het akkoord is gesloten op ", Span(unbroken("26 maart 2024"), "good"))),)
    )
    assert to_terminal(page, width=40, colour=False) == "Het akkoord is gesloten op 26 maart 2024\n"
    assert to_terminal(page, width=39, colour=False) == "Het akkoord is gesloten op\n26 maart 2024\n"


def test_terminal__what_stands_in_an_item_hangs_under_its_text() -> None:
    """A short label stands beside the text, a long one juts out, and a long word runs over rather than be cut."""
    long = "een akkoord " * 6
    blocks = (
        Item("1.", inline(long)),
        Item("a)", inline(long)),
        Paragraph(inline(f"samenwerkings{'akkoord' * 5} twee")),
        Item("2, 3 en 4.", inline(long)),
        Notes((Note("12", inline(long)),)),
    )
    assert to_terminal(Document("Proef", blocks), width=40, colour=False).split("\n") == [
        "1. een akkoord een akkoord een akkoord",
        "   een akkoord een akkoord een akkoord",
        "",
        "   a) een akkoord een akkoord een",
        "      akkoord een akkoord een akkoord",
        "      een akkoord",
        "",
        f"      samenwerkings{'akkoord' * 5}",
        "      twee",
        "",
        "2, 3 en 4. een akkoord een akkoord",
        "   een akkoord een akkoord een akkoord",
        "   een akkoord",
        "",
        "[12] een akkoord een akkoord een akkoord",
        "     een akkoord een akkoord een akkoord",
        "",
    ]


@pytest.mark.parametrize(("form", "last"), [("page", "tekst\n"), ("letter", "tekst\n\nvoet\n")])
def test_terminal__the_foot_is_for_a_letter(form: Literal["page", "letter"], last: str) -> None:
    """A letter says at its end from which day it speaks; a page has said so."""
    page = Document("Proef", (Paragraph(inline("tekst")),), foot="voet", form=form)
    assert to_terminal(page, width=40, colour=False) == last
    assert ("\x1b[2mvoet" in to_terminal(page, width=40, colour=True)) is (form == "letter")
