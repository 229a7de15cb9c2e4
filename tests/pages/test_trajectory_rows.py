"""The treaty tables under one another, for a spreadsheet."""

from dataclasses import replace

import pytest
from hypothesis import given

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.pages.trajectory_rows import trajectory_rows
from samenwerking_cli.reports.trajectory import trajectory_report
from tests.agreements import agreements, days, one
from tests.registers import on, register

WITH_SOURCES = register("")


def rows(*steps: str, **agreement: str) -> list[tuple[str, ...]]:
    made = one(*steps, **agreement)
    return list(trajectory_rows(trajectory_report(made, on("2024-06-30"), (), full=True), made))


def test_trajectory_rows__a_row_for_each_participant():
    """Dates as ISO, and beside each how it stands; the same columns for every agreement."""
    header, federal, flemish = rows(
        "authority: vlaanderen, step: principieel-1, date: 2024-05-10",
        "authority: vlaanderen, step: indiening-vp, planned: 2024-09",
        "authority: federaal, step: ministerraad-1, planned: 2024-05",
    )
    assert header == (
        "Id", "Korte titel", "Fase", "Overheid of partij", "Regering", "Regering: stand", "Ondertekend",
        "Ondertekend: stand", "Parlement", "Parlement: stand", "Instemming", "Instemming: stand", "Staatsblad",
        "Staatsblad: stand")  # fmt: skip
    assert federal[:8] == ("akkoord", "Akkoord over de proef", "ontwerp", "Federale overheid", "2024-05", "te laat", "", "nog niet")  # fmt: skip
    assert flemish[3:10] == ("Vlaanderen", "2024-05-10", "deels (1 van 3)", "", "nog niet", "2024-09", "voorzien")


def test_trajectory_rows__columns_that_an_agreement_does_not_have_are_empty():
    """An agreement of bodies has a signature only, in the same place."""
    _, body = rows(
        "authority: gezamenlijk, step: ondertekening, date: 2024-05-10", kind="protocolakkoord", parties="VDAB"
    )
    assert body[3:] == ("VDAB", "", "", "2024-05-10", "gedaan", "", "", "", "", "", "")


@pytest.mark.parametrize(
    ("steps", "date", "stand"),
    [
        ([], "", "nog niet"),
        (["date: 2024-05, act: een"], "2024-05", "gedaan"),
        (["date: voor 2024-05-01"], "voor 2024-05-01", "gedaan"),
        (["date: 2024-05-01, act: een", "planned: 2024-09, act: twee"], "2024-05-01", "deels (1 van 2)"),
        (["requested: 2024-06-10"], "", "loopt"),
        (["planned: onbekend"], "onbekend", "voorzien"),
        (["planned: 2024-05"], "2024-05", "te laat"),
        (["outcome: niet-vereist"], "", "niet vereist"),
    ],
)
def test_trajectory_rows__every_state_of_an_assent(steps, date, stand):
    """The date as the register writes it, and how it stands in words."""
    _, federal, flemish = rows(*(f"authority: vlaanderen, step: bekrachtiging, {step}" for step in steps))
    assert flemish[10:12] == (date, stand)
    assert federal[10:12] == ("", "nog niet")


@given(agreements(), days)
def test_trajectory_rows__have_a_cell_under_each_heading(agreement, day):
    """Whatever the agreement, every participant has one row as long as the header."""
    made = replace(WITH_SOURCES, agreements=(agreement,))
    header, *found = trajectory_rows(trajectory_report(made, AsOf(day=day), (agreement.id,), full=True), made)
    assert {len(row) for row in found} == {len(header)}
    assert len({row[3] for row in found}) == len(found)
