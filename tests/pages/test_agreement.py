"""One agreement in full, in Dutch."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_cli.document import Document, Fields, Heading, Items, Paragraph, Table, plain
from samenwerking_cli.pages.agreement import agreement_page, dutch_number
from samenwerking_cli.reports.agreement import agreement_report
from tests.registers import on, register

REGISTER = register("""
    bodies: [{id: riziv, name: Rijksinstituut, article: het}]
    agreements:
      - id: oud
        title: Het oude akkoord
        kind: protocolakkoord
        parties: [riziv, VDAB]
      - id: vol
        title: Samenwerkingsakkoord over de proef
        short_title: De proef
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
        parties_open: true
        themes: [opleiding, data]
        asymmetric: true
        lead: riziv
        forum: IMC Werk
        legal_basis: art. 92bis, § 1, BWHI
        contact: contactpersoon Janssens
        internal: geheim van het akkoord
        relations: [{type: vervangt, target: oud}]
        reviewed: 2024-03-20
        texts:
          scope: {text: "Eerste alinea.\\n\\nTweede alinea.", source: bron, date: 2024-02-27}
          vrije-naam: Zonder bron.
        figures:
          - {label: Instroom, period: 2023, value: 6070, unit: personen, source: bron, note: Bij VDAB.}
          - {label: Beoogd, period: 2024-02, value: 12.5, unit: procent, target: true, internal: geheim cijfer}
        remarks:
          - {date: 2023-12-01, authority: vlaanderen, text: De werkgroep start., source: bron}
          - {date: 2023, text: Vooraf., internal: geheime vaststelling}
        steps:
          - {authority: federaal, step: ministerraad-1, date: 2024-02-02, source: bron}
          - {authority: vlaanderen, step: advies-serv, planned: onbekend, wording: binnenkort, source: bron}
          - {authority: vlaanderen, step: principieel-1, date: 2024-01-12, actor: minister van Werk, note: Met opmerking.}
          - authority: vlaanderen
            step: advies-rvs
            requested: 2024-02-20
            due: 2024-03-21
            reference: 76.123/1
            source: [bron, zonder-dag]
          - {authority: vlaanderen, step: advies-vlor, outcome: niet-vereist}
          - {authority: vlaanderen, step: advies-vtc, date: 2024-02-01, outcome: gunstig}
          - {authority: vlaanderen, step: definitief, date: 2024-03-01, outcome: uitgesteld}
          - {authority: vlaanderen, step: indiening-vp, planned: 2024-05, act: decreet-a}
          - {authority: gezamenlijk, step: ondertekening, date: 2024-03-02, by: [vlaams-gewest], internal: geheime stap}
          - {authority: federaal, step: ministerraad-2, date: 2024-06-01}
    dossiers:
      - {id: dossier, title: Het dossier, agreements: [vol]}
""")


def _page(id: str = "vol", day: str = "2024-03-26", *, internal: bool = False) -> Document:
    agreement = REGISTER.agreement(id)
    assert agreement is not None
    return agreement_page(agreement_report(agreement, REGISTER, on(day)), REGISTER, internal=internal)


def _fields(page: Document) -> dict[str, str]:
    block = next(block for block in page.blocks if isinstance(block, Fields))
    return {name: plain(value).replace("\xa0", " ") for name, value in block.fields}


def _under(page: Document, heading: str) -> list[object]:
    """The blocks between this heading and the next."""
    titles = [plain(block.text) if isinstance(block, Heading) else None for block in page.blocks]
    start = titles.index(heading) + 1
    end = next((index for index in range(start, len(titles)) if titles[index] is not None), len(titles))
    return list(page.blocks[start:end])


def _rows(page: Document, heading: str) -> list[tuple[str, ...]]:
    (table,) = _under(page, heading)
    assert isinstance(table, Table)
    return [tuple(plain(cell).replace("\xa0", " ") for cell in row) for row in table.rows]


def test_agreement__shows_every_field() -> None:
    """What it is, where it stands, with names for ids; open parties are said to be open."""
    assert _fields(_page()) == {
        "Id": "vol",
        "Soort": "samenwerkingsakkoord",
        "Fase": "◐ ontwerp sinds 12 januari 2024",
        "Partijen": "ten minste Federale Staat en Vlaams Gewest; nog niet alle partijen zijn bekend",
        "Instemming": "vereist",
        "Korte titel": "De proef",
        "Thema’s": "opleiding, data",
        "Asymmetrisch": "ja",
        "Initiatief": "Rijksinstituut",
        "Overleg": "IMC Werk",
        "Rechtsgrond": "art. 92bis, § 1, BWHI",
        "Verband": "vervangt Het oude akkoord (oud)",
        "Dossier": "Het dossier",
        "Nagekeken": "20 maart 2024",
    }


def test_agreement__leaves_out_what_is_not_known() -> None:
    """An absent `asymmetric` is never shown as "nee"; the other side of a relation is shown."""
    assert _fields(_page("oud")) == {
        "Id": "oud",
        "Soort": "protocolakkoord",
        "Fase": "○ niet gestart",
        "Partijen": "Rijksinstituut en VDAB",
        "Instemming": "niet vereist",
        "Verband": "wordt vervangen door De proef (vol)",
    }


def test_agreement__shows_texts_in_paragraphs_with_their_source() -> None:
    """The source stands behind the last paragraph; a free name becomes a heading."""
    page = _page()
    assert [plain(block.text) for block in _under(page, "Draagwijdte") if isinstance(block, Paragraph)] == [
        "Eerste alinea.",
        "Tweede alinea. [1]",
    ]
    (free,) = _under(page, "Vrije naam")
    assert isinstance(free, Paragraph)
    assert plain(free.text) == "Zonder bron. [zonder bron]"


def test_agreement__shows_every_step_by_day_with_its_standing() -> None:
    """Done, refused, running, late, foreseen, not required, after the day: each in words with a symbol."""
    rvs = "Advies van de Raad van State, afdeling Wetgeving (nr. 76.123/1) [1], [2]"
    vtc = "Advies van de Vlaamse Toezichtcommissie voor de verwerking van persoonsgegevens [zonder bron]"
    filing = "Indiening van het ontwerp van decreet in het Vlaams Parlement (akte decreet-a) [zonder bron]"
    first, second = "Eerste principiële goedkeuring (minister van Werk). Met opmerking. [zonder bron]", "[zonder bron]"
    rows = _rows(_page(), "Stappen")
    assert [(when, standing) for when, _, _, standing in rows] == [
        ("12 jan. 2024", "✓ gedaan"),
        ("1 feb. 2024", "✓ gedaan, gunstig"),
        ("2 feb. 2024", "✓ gedaan"),
        ("gevraagd 20 feb. 2024, antwoord tegen 21 mrt. 2024", "! te laat"),
        ("1 mrt. 2024", "✗ uitgesteld"),
        ("2 mrt. 2024", "✓ gedaan"),
        ("1 juni 2024", "○ na de peildatum"),
        ("voorzien mei 2024", "○ voorzien"),
        ("“binnenkort”", "○ voorzien"),
        ("–", "– niet vereist"),
    ]
    whats = [what for _, _, what, _ in rows]
    assert [whats[0], whats[1], whats[3], whats[7]] == [first, vtc, rvs, filing]
    assert rows[5][1:3] == ("alle partijen samen", f"Ondertekening (door Vlaams Gewest) {second}")


def test_agreement__a_request_without_a_due_day_is_running() -> None:
    """Before the answer is due the advice is under way."""
    rows = _rows(_page(day="2024-02-28"), "Stappen")
    assert [standing for when, _, _, standing in rows if when.startswith("gevraagd")] == ["◐ loopt"]


def test_agreement__shows_figures_and_remarks() -> None:
    """Numbers as Dutch writes them, targets as targets; remarks by day."""
    page = _page()
    assert _rows(page, "Cijfers") == [
        ("Instroom", "2023", "6 070 personen", "Bij VDAB. [1]"),
        ("Beoogd (streefcijfer)", "februari 2024", "12,5 procent", " [zonder bron]"),
    ]
    (remarks,) = _under(page, "Vaststellingen")
    assert isinstance(remarks, Items)
    assert [plain(item) for item in remarks.items] == [
        "1 december 2023 (Vlaanderen): De werkgroep start. [1]",
        "2023: Vooraf. [zonder bron]",
    ]


def test_agreement__numbers_its_sources_in_the_order_in_which_they_are_met() -> None:
    """Every number in the page stands in the list at the end."""
    (sources,) = _under(_page(), "Bronnen")
    assert isinstance(sources, Items)
    assert [plain(item) for item in sources.items] == [
        "[1] Een bron (1 januari 2024) (bron)",
        "[2] Een bron zonder dag (zonder-dag)",
    ]


@pytest.mark.parametrize(("day", "shown"), [("2024-02-26", False), ("2024-02-27", True)])
def test_agreement__texts_dated_after_the_day_are_not_shown(day: str, shown: bool) -> None:
    """Who looks back sees what was known then."""
    headings = [plain(block.text) for block in _page(day=day).blocks if isinstance(block, Heading)]
    assert ("Draagwijdte" in headings) is shown
    assert "Vrije naam" in headings


def test_agreement__shows_internal_facts_only_when_they_are_asked_for() -> None:
    """Each where it belongs, marked as internal, under an announcement."""
    public, internal = str(_page()), _page(internal=True)
    secrets = [
        "contactpersoon Janssens",
        "geheim van het akkoord",
        "geheim cijfer",
        "geheime vaststelling",
        "geheime stap",
    ]
    assert [secret for secret in secrets if secret in public] == []
    assert [secret for secret in secrets if secret not in str(internal)] == []
    assert _fields(internal)["Contact (intern)"] == "contactpersoon Janssens"
    assert internal.announcement.startswith("INTERN")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("0", "0"),
        ("999", "999"),
        ("6070", "6\xa0070"),
        ("1234567.5", "1\xa0234\xa0567,5"),
        ("3.50", "3,50"),
        ("-6070", "-6\xa0070"),
        ("-0.5", "-0,5"),
    ],
)
def test_dutch_number__groups_by_three_with_a_decimal_comma(written: str, shown: str) -> None:
    """The digits stay as they were written."""
    assert dutch_number(written) == shown


@given(st.from_regex(r"-?[1-9][0-9]{0,17}(\.[0-9]{1,18})?|-?0\.[0-9]{1,18}|0", fullmatch=True))
def test_dutch_number__keeps_every_digit(written: str) -> None:
    """Only signs are added, whatever the number."""
    assert dutch_number(written).replace("\xa0", "").replace(",", ".") == written
