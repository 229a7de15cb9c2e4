"""One row for each agreement: totals, who is missing, and what follows."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.document import Document, Heading, Listing, Paragraph, Table, plain
from samenwerking_cli.model.register import Register
from samenwerking_cli.pages.trajectory import Shown, trajectory_page
from samenwerking_cli.reports.trajectory import trajectory_report
from samenwerking_cli.writers.layout import cell_width
from samenwerking_cli.writers.terminal import to_terminal
from tests.agreements import agreements, days, one
from tests.registers import on, register

SIGN = "authority: gezamenlijk, step: ondertekening"
WITH_SOURCES = register("")


def page(made: Register, shown: Shown = Shown(), *, internal: bool = False) -> Document:  # noqa: B008 (a frozen value)
    report = trajectory_report(made, on("2024-06-30"), (), full=shown.full or shown.drawn or shown.expected)
    return trajectory_page(report, made, shown, internal=internal)


def row(*steps: str, **agreement: str) -> list[str]:
    (table,) = (block for block in page(one(*steps, **agreement)).blocks if isinstance(block, Table))
    return [plain(cell).replace("\xa0", " ") for cell in table.rows[0]]


def sentences(document: Document) -> list[str]:
    return [plain(block.text) for block in document.blocks if isinstance(block, Paragraph)]


@pytest.mark.parametrize(
    ("steps", "agreement", "cells"),
    [
        ([], {}, ["0 van 2 ondertekend, 0 van 2 ingestemd", "Federale Staat en Vlaams Gewest"]),
        ([f"{SIGN}, by: [vlaams-gewest], date: 2024-05-01"], {}, ["1 van 2 ondertekend, 0 van 2 ingestemd", "Federale Staat"]),
        ([f"{SIGN}, date: 2024-05-01"], {}, ["2 van 2 ondertekend, 0 van 2 ingestemd", "Federale overheid en Vlaanderen"]),
        ([f"{SIGN}, date: 2024-05-01", "authority: vlaanderen, step: bekrachtiging, date: 2024-06-01"], {},
         ["2 van 2 ondertekend, 1 van 2 ingestemd", "Federale overheid"]),
        ([], {"kind": "protocolakkoord"}, ["0 van 2 ondertekend", "Federale Staat en Vlaams Gewest"]),
        ([], {"kind": "gezamenlijk-decreet"}, ["0 van 2 ingestemd", "Federale overheid en Vlaanderen"]),
        ([f"{SIGN}, date: 2024-05-01"], {"kind": "protocolakkoord"}, ["2 van 2 ondertekend", "–"]),
        (["authority: gezamenlijk, step: stopzetting, date: 2024-05-01"], {},
         ["0 van 2 ondertekend, 0 van 2 ingestemd", "–"]),
        ([], {"more": ("parties_open: true",)},
         ["0 van ten minste 2 ondertekend, 0 van ten minste 2 ingestemd", "Federale Staat en Vlaams Gewest"]),
    ],
)  # fmt: skip
def test_trajectory_page__totals_and_who_is_missing(steps, agreement, cells):
    """Who must sign, and once all have, whose parliament must assent; nobody once it is in force or over."""
    assert row(*steps, **agreement)[1:3] == cells


def test_trajectory_page__what_is_late_or_follows():
    """The last column says what is late, with what promised it, else what follows."""
    late = row("authority: federaal, step: ministerraad-1, planned: 2024-05, source: bron")
    assert late[3] == "! Federale overheid: eerste lezing in de ministerraad (principiële goedkeuring): te laat sinds mei 2024 (bron)"  # fmt: skip
    following = row("authority: vlaanderen, step: principieel-1, planned: 2024-09, source: bron")
    assert following[3] == "Vlaanderen: eerste principiële goedkeuring, voorzien sep. 2024 en 1 andere"


def test_trajectory_page__counts_and_explains_what_it_shows():
    """How many agreements, how many late; the procedure is explained only where it speaks."""
    assert sentences(page(one("authority: federaal, step: ministerraad-1, planned: 2024-05"))) == ["1 akkoord, 0 hangend, 1 te laat"]  # fmt: skip
    counted, legend = sentences(page(one("authority: federaal, step: ministerraad-1, date: 2024-05-01")))
    assert counted == "1 akkoord, 1 hangend"
    assert legend.startswith("procedure: volgt uit de procedure")


def test_trajectory_page__what_begins_later_is_counted():
    """An agreement whose first step comes after the day is not shown, and the page says so."""
    made = register("agreements: [{id: a, title: A, kind: protocolakkoord, parties: [VDAB], steps: [{authority: gezamenlijk, step: initiatief, date: 2025-01-01}]}]\n")  # fmt: skip
    assert sentences(page(made)) == ["Er zijn geen akkoorden om te tonen.",
                                     "1 akkoord is niet getoond: de eerste stap komt pas na 30 juni 2024."]  # fmt: skip


def test_trajectory_page__pictures_and_indicative_days_when_asked():
    """Neither stands there unless it is asked for."""
    made = one(f"{SIGN}, date: 2024-05-01")
    assert not any(isinstance(block, Listing) for block in page(made).blocks)
    found = page(made, Shown(drawn=True, expected=True))
    assert [plain(block.text) for block in found.blocks if isinstance(block, Heading) and block.level == 2] == ["Verwachting, indicatief"]  # fmt: skip
    assert any(isinstance(block, Listing) for block in found.blocks)


def test_trajectory_page__of_one_agreement_goes_by_its_title():
    """The page of one agreement has its title, that of many the register's; both say from which day."""
    many, single = page(one()), page(one(), Shown(full=True), internal=True)
    assert (many.title, single.title) == ("Proefregister", "Akkoord over de proef")
    assert (many.foot, single.foot) == ("Peildatum 30 juni 2024",) * 2
    assert (many.announcement, single.announcement[:6]) == ("", "INTERN")


@settings(deadline=None)
@given(agreements(), days, st.booleans(), st.sampled_from([80, 120]))
def test_trajectory_page__fits_on_the_screen_whatever_the_agreement(agreement, day, full, width):
    """Every agreement can be shown, alone and in a table, and no line is wider than the screen."""
    made = replace(WITH_SOURCES, agreements=(agreement,))
    report = trajectory_report(made, AsOf(day=day), (agreement.id,), full=True)
    document = trajectory_page(report, made, Shown(full=full, drawn=True, expected=True))
    lines = to_terminal(document, width=width, colour=False).split("\n")
    assert max(cell_width(line) for line in lines) <= width
