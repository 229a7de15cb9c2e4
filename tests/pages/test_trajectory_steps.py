"""The treaty table of one agreement with the steps of every authority."""

import pytest

from samenwerking_cli.document import Block, Fields, Heading, Items, Listing, Paragraph, Table, plain
from samenwerking_cli.pages.trajectory_steps import agreement_blocks
from samenwerking_cli.reports.trajectory import trajectory_report
from tests.agreements import one
from tests.registers import on

SIGN = "authority: gezamenlijk, step: ondertekening"
DRAFT = "authority: vlaanderen, step: principieel-1, date: 2024-05-10, source: bron"
FOUR = "vlaams-gewest, federale-staat, waals-gewest, franse-gemeenschap"


def blocks(*steps: str, drawn: bool = False, expected: bool = False, **agreement: str) -> list[Block]:
    made = one(*steps, **agreement)
    report = trajectory_report(made, on("2024-06-30"), ("akkoord",), full=True)
    return list(agreement_blocks(report.agreements[0], made, report.as_of.day, drawn=drawn, expected=expected))


def fields(*steps: str, **agreement: str) -> dict[str, str]:
    (found,) = (block for block in blocks(*steps, **agreement) if isinstance(block, Fields))
    return {name: plain(value).replace("\xa0", " ") for name, value in found.fields}


@pytest.mark.parametrize(
    ("steps", "agreement", "signed", "assents"),
    [
        ([], {}, "0 van 2 partijen", "0 van 2"),
        ([f"{SIGN}, date: 2024-05-01"], {"parties": FOUR}, "4 van 4 partijen", "0 van 4"),
        ([f"{SIGN}, by: [vlaams-gewest], date: 2024-05-01"], {}, "1 van 2 partijen: Federale Staat ontbreekt", "0 van 2"),
        ([f"{SIGN}, date: 2024-05-01", *(f"authority: {one}, step: bekrachtiging, date: 2024-06-01"
                                         for one in ("vlaanderen", "waals-gewest"))], {"parties": FOUR},
         "4 van 4 partijen", "2 van 4: federale overheid en Franse Gemeenschap ontbreken"),
        ([], {"more": ("parties_open: true",)}, "0 van ten minste 2 partijen", "0 van ten minste 2"),
        ([], {"kind": "protocolakkoord"}, "0 van 2 partijen", "niet vereist"),
        ([], {"kind": "protocolakkoord", "parties": "VDAB"}, "0 van 1 partij", "niet vereist"),
        ([], {"kind": "gezamenlijk-decreet"}, None, "0 van 2"),
        (["authority: vlaanderen, step: bekrachtiging, outcome: niet-vereist"], {"parties": "vlaams-gewest"},
         "0 van 1 partij", "niet vereist"),
    ],
)  # fmt: skip
def test_agreement_blocks__the_two_totals_in_words(steps, agreement, signed, assents):
    """How many of how many, and who is missing once somebody did."""
    found = fields(*steps, **agreement)
    assert (found.get("Ondertekend"), found.get("Instemming")) == (signed, assents)


def test_agreement_blocks__last_next_late_and_silent():
    """What was done last, what follows, and since when nothing happened."""
    found = fields(DRAFT)
    assert found["Fase"] == "◐ ontwerp sinds 10 mei 2024"
    assert found["Laatste stap"] == "Vlaanderen: eerste principiële goedkeuring, 10 mei 2024"
    assert found["Volgende stap"].startswith("Federale overheid: eerste lezing in de ministerraad")
    assert found["Stil"] == "sinds 10 mei 2024 (51 dagen)"
    assert "Te laat" not in found
    month = fields("authority: vlaanderen, step: principieel-1, date: 2024-05")
    assert month["Stil"] == "sinds mei 2024 (ten minste 30 dagen)"


def test_agreement_blocks__what_is_late_stands_in_place_of_what_follows():
    """Each late step is told with since when and by what."""
    late = "authority: vlaanderen, step: advies-gba, requested: 2024-03-01, source: bron"
    found = fields(DRAFT, late)
    assert found["Te laat"] == "! Vlaanderen: advies van de Gegevensbeschermingsautoriteit (GBA): te laat sinds 30 apr. 2024 (termijn, indicatief)"  # fmt: skip
    assert "Volgende stap" not in found


def test_agreement_blocks__an_entry_into_force_that_is_recorded():
    """Also one that still has to come."""
    assert (
        fields("authority: gezamenlijk, step: inwerkingtreding, date: 2025-01-01")["Inwerkingtreding"] == "1 jan. 2025"
    )


def test_agreement_blocks__each_authority_with_its_steps():
    """A heading, where it stands, and its steps; joint steps stand once; sources have numbers."""
    found = blocks(DRAFT, "authority: gezamenlijk, step: advies-gba, requested: 2024-06-01, source: zonder-dag")
    assert [plain(block.text) for block in found if isinstance(block, Heading)] == [
        "Akkoord over de proef", "Federale overheid", "Vlaanderen", "Alle partijen samen", "Bronnen"]  # fmt: skip
    words = [plain(block.text).replace("\xa0", " ") for block in found if isinstance(block, Paragraph)]
    assert words[0] == "Traject op 30 juni 2024"
    assert words[3] == (
        "1 van 4 mijlpalen bereikt. Laatste stap: eerste principiële goedkeuring, 10 mei 2024. Volgende stap: tweede "
        "principiële goedkeuring (procedure). Stil sinds 1 juni 2024 (29 dagen)."
    )
    _, flemish, joint = (block for block in found if isinstance(block, Table))
    assert [plain(cell).replace("\xa0", " ") for cell in flemish.rows[0]] == [
        "10 mei 2024", "Eerste principiële goedkeuring [1]", "✓ gedaan"]  # fmt: skip
    assert (
        plain(joint.rows[0][0]).replace("\xa0", " ") == "gevraagd 1 juni 2024, antwoord tegen 31 juli 2024 (indicatief)"
    )
    (sources,) = (block for block in found if isinstance(block, Items))
    assert [plain(item) for item in sources.items] == ["[1] Een bron (1 januari 2024) (bron)", "[2] Een bron zonder dag (zonder-dag)"]  # fmt: skip


def test_agreement_blocks__no_table_without_participants():
    """An agreement without parties has steps and no cells."""
    assert not any(isinstance(block, Table) for block in blocks(parties=""))


@pytest.mark.parametrize(("drawn", "expected", "headings"), [(True, False, ["Tijdlijn"]), (False, True, ["Verwachting, indicatief"]),
                                                             (True, True, ["Verwachting, indicatief", "Tijdlijn"])])  # fmt: skip
def test_agreement_blocks__pictures_and_indicative_days_when_asked(drawn, expected, headings):
    """They stand between the table and the steps."""
    found = blocks(DRAFT, drawn=drawn, expected=expected)
    titles = [plain(block.text) for block in found if isinstance(block, Heading)]
    assert titles[1 : 1 + len(headings)] == headings
    assert any(isinstance(block, Listing) for block in found) is drawn


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("voor 2024-03-01", "al van vóór 1 maart 2024 (ten minste 121 dagen)"),
        ("2024-06-29", "sinds 29 juni 2024 (1 dag)"),
    ],
)
def test_agreement_blocks__silent_since_a_day_that_is_not_exact(written, words):
    """What happened before a day, or in a month, is at least so long ago."""
    assert fields(f"authority: vlaanderen, step: principieel-1, date: {written}")["Stil"] == words
