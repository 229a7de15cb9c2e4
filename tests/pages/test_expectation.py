"""Indicative days in words, with what they rest on."""

from samenwerking_cli.document import Block, Heading, Paragraph, Table, plain
from samenwerking_cli.pages.expectation import expected_of_many, expected_of_one
from samenwerking_cli.reports.trajectory import TrajectoryReport, trajectory_report
from tests.agreements import one
from tests.registers import on
from tests.reports.test_expectation import PARTIES, SIGNED

MADE = one(SIGNED, parties=PARTIES)
BEFORE = one(parties=PARTIES)


def report(day: str = "2024-09-30") -> TrajectoryReport:
    return trajectory_report(MADE, on(day), (), full=True)


def rows(blocks: list[Block]) -> list[list[str]]:
    (table,) = (block for block in blocks if isinstance(block, Table))
    return [[plain(cell).replace("\xa0", " ") for cell in row] for row in table.rows]


def said(blocks: list[Block]) -> str:
    return " ".join(plain(block.text) for block in blocks if isinstance(block, (Heading, Paragraph)))


def test_expected_of_one__two_days_and_a_number():
    """Half and nine in ten, what has passed says so, and an authority without data says so too."""
    found = report()
    blocks = list(expected_of_one(found.agreements[0], MADE, found.as_of.day))
    assert rows(blocks) == [
        ["Vlaanderen", "2 aug. 2024 (voorbij)", "31 juli 2025", "115"],
        ["Federale overheid", "geen gegevens", "geen gegevens", "0"],
        ["Waals Gewest", "19 juni 2024 (voorbij)", "27 jan. 2026", "127"],
    ]
    words = said(blocks)
    assert words.startswith("Verwachting, indicatief Geteld vanaf de ondertekening, op 10 januari 2024.")
    assert "Bron: metagegevens van het Belgisch Staatsblad over instemmingsdecreten, 1990-2021" in words
    assert "Het is geen belofte en geen termijn." in words


def test_expected_of_many__says_which_agreement():
    """One table for all agreements, each row with the agreement."""
    blocks = list(expected_of_many(report(), MADE))
    assert [row[:2] for row in rows(blocks)] == [
        ["Akkoord over de proef", name] for name in ("Vlaanderen", "Federale overheid", "Waals Gewest")
    ]
    assert "Indicatief." in said(blocks)


def test_expected__nothing_to_expect():
    """Before the signature there is a sentence instead of an empty table."""
    found = trajectory_report(BEFORE, on("2024-09-30"), (), full=True)
    blocks = list(expected_of_many(found, BEFORE))
    assert not any(isinstance(block, Table) for block in blocks)
    assert "Er valt niets te verwachten" in said(blocks)
    assert "Er valt niets te verwachten" in said(list(expected_of_one(found.agreements[0], BEFORE, found.as_of.day)))
