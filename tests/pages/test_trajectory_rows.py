"""The treaty tables under one another, for a spreadsheet."""

from samenwerking_cli.pages.trajectory_rows import trajectory_rows
from samenwerking_cli.reports.trajectory import trajectory_report
from tests.agreements import one
from tests.registers import on


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
