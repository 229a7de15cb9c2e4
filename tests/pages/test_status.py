"""The table of agreements, in Dutch."""

import pytest

from samenwerking_cli.document import Document, Heading, Paragraph, Table, plain
from samenwerking_cli.pages.status import LEGEND, status_page, status_rows
from samenwerking_cli.reports.selection import Selection
from samenwerking_cli.reports.status import StatusReport, status_report
from tests.registers import on, register

REGISTER = register("""
    agreements:
      - id: ila
        title: Samenwerkingsakkoord over de leerrekening
        short_title: Leerrekening
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
        themes: [opleiding, data]
        steps:
          - {authority: federaal, step: ministerraad-1, date: 2024-02-02, source: bron}
          - {authority: vlaanderen, step: principieel-1, planned: onbekend, wording: in de komende weken, source: bron}
      - id: riziv
        title: Overeenkomst met de ziekenfondsen
        kind: samenwerkingsovereenkomst
        parties: [VDAB, RIZIV]
        themes: [opleiding]
        steps:
          - {authority: gezamenlijk, step: ondertekening, date: voor 2022-12-21, source: bron}
          - {authority: gezamenlijk, step: hernieuwing, date: 2022-12-21, source: bron}
          - {authority: gezamenlijk, step: opzegging, date: 2024-01-15, source: bron}
      - id: laat
        title: Akkoord dat wacht
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
        steps:
          - {authority: vlaanderen, step: principieel-1, date: 2023-10-06, source: bron}
          - {authority: vlaanderen, step: advies-rvs, requested: 2024-01-10, due: 2024-02-09, source: bron}
      - id: gestopt
        title: Akkoord zonder gevolg
        kind: protocolakkoord
        parties: [VDAB, Fedasil]
        steps: [{authority: gezamenlijk, step: stopzetting, date: onbekend, source: bron}]
      - id: later
        title: Akkoord van later
        kind: protocolakkoord
        parties: [VDAB, Fedasil]
        steps: [{authority: gezamenlijk, step: ondertekening, date: 2024-09-01, source: bron}]
""")


def _report(sort: str | None = None, **wanted: object) -> StatusReport:
    return status_report(REGISTER, on("2024-03-26"), Selection(**wanted), sort)  # type: ignore[arg-type]


def _page(**wanted: object) -> Document:
    selection = Selection(**wanted)  # type: ignore[arg-type]
    return status_page(_report(**wanted), REGISTER, narrowed=selection.narrows)


def _cells(page: Document) -> list[tuple[str, ...]]:
    tables = [block for block in page.blocks if isinstance(block, Table)]
    return [tuple(plain(cell).replace("\xa0", " ") for cell in row) for table in tables for row in table.rows]


def _paragraphs(page: Document) -> list[str]:
    return [plain(block.text) for block in page.blocks if isinstance(block, Paragraph)]


def test_status__has_one_row_an_agreement_with_phase_day_and_next_step() -> None:
    """The phase with its symbol in words, since when, and who must move."""
    assert _cells(_page()) == [
        (
            "Leerrekening (ila)",
            "◐ ontwerp",
            "2 feb. 2024",
            "Vlaanderen: eerste principiële goedkeuring, “in de komende weken” en 1 andere",
        ),
        (
            "Overeenkomst met de ziekenfondsen (riziv)",
            "● in werking (afgeleid) opgezegd op 15 jan. 2024",
            "vóór 21 dec. 2022, hernieuwd 21 dec. 2022",
            "–",
        ),
        (
            "Akkoord dat wacht (laat)",
            "◐ ontwerp",
            "6 okt. 2023",
            "! Vlaanderen: advies van de Raad van State, afdeling Wetgeving: te laat sinds 9 feb. 2024 (bron)",
        ),
        ("Akkoord zonder gevolg (gestopt)", "■ stopgezet", "onbekende dag", "–"),
    ]


def test_status__every_tone_stands_beside_words_that_say_the_same() -> None:
    """Without colour nothing is lost: each tone goes with a symbol or a word of its own."""
    spans = {
        (span.tone, span.text[:1])
        for block in _page().blocks
        if isinstance(block, Table)
        for row in block.rows
        for cell in row
        for span in cell
        if span.tone in ("good", "waiting", "late")
    }
    assert spans == {("good", "●"), ("waiting", "◐"), ("late", "!"), ("late", " ")}


def test_status__counts_what_is_shown_and_what_was_left_out() -> None:
    """The counts stand first, the agreements that begin later last."""
    paragraphs = _paragraphs(_page())
    assert paragraphs[0] == "4 akkoorden, 2 hangend, 1 te laat"
    assert paragraphs[-1].startswith("1 akkoord is niet getoond")
    assert _paragraphs(_page(everything=True))[0] == "5 akkoorden, 2 hangend, 1 te laat"
    assert _paragraphs(_page(everything=True))[-1].startswith(LEGEND)


def test_status__a_narrowed_list_says_of_how_many() -> None:
    """`1 van 4 akkoorden`; none is said in words."""
    assert _paragraphs(_page(phases=("stopgezet",)))[0] == "1 van 4 akkoorden, 0 hangend"
    empty = _page(search="bestaat niet")
    assert _cells(empty) == []
    assert _paragraphs(empty)[0].startswith("0 van 4 akkoorden: geen enkel")


def test_status__of_an_empty_register_says_so() -> None:
    """No table, one sentence."""
    nothing = register("agreements: []")
    page = status_page(status_report(nothing, on("2024-03-26"), Selection()), nothing)
    assert _paragraphs(page) == ["Het register bevat nog geen akkoorden."]


def test_status__the_legend_explains_only_words_that_are_used() -> None:
    """`afgeleid` and `procedure` are explained where they stand in the table."""
    pending, stopped = _paragraphs(_page(ids=("riziv",))), _paragraphs(_page(ids=("gestopt",)))
    assert ("afgeleid" in pending[1], "afgeleid" in stopped[1]) == (True, False)
    alone = register("""
        agreements:
          - {id: nieuw, title: Nieuw, kind: samenwerkingsakkoord, parties: [federale-staat, vlaams-gewest]}
    """)
    page = status_page(status_report(alone, on("2024-03-26"), Selection()), alone)
    assert "(procedure)" in _cells(page)[0][3]
    assert "procedure" in _paragraphs(page)[1]


@pytest.mark.parametrize(
    ("group", "groups"),
    [
        ("fase", ["Ontwerp (2)", "In werking (1)", "Stopgezet (1)"]),
        ("thema", ["Data (1)", "Opleiding (2)", "Zonder thema (2)"]),
        ("soort", ["Samenwerkingsakkoord (2)", "Samenwerkingsovereenkomst (1)", "Protocolakkoord (1)"]),
    ],
)
def test_status__groups_under_a_heading_with_its_count(group: str, groups: list[str]) -> None:
    """One table a group, in the order of the phases, the alphabet or the kinds; an agreement stands in each of its themes."""
    page = status_page(_report(), REGISTER, group=group)
    assert [plain(block.text) for block in page.blocks if isinstance(block, Heading) and block.level == 2] == groups
    tables = [block for block in page.blocks if isinstance(block, Table)]
    assert [f"({len(table.rows)})" for table in tables] == [one[one.index("(") :] for one in groups]


def test_status__speaks_of_its_day_and_announces_what_is_internal() -> None:
    """The title and the foot carry the day; the announcement is there only for internal pages."""
    report = _report()
    assert status_page(report, REGISTER).title == "Proefregister: stand op 26 maart 2024"
    assert status_page(report, REGISTER).foot == "Peildatum 26 maart 2024"
    assert status_page(report, REGISTER).announcement == ""
    assert status_page(report, REGISTER, internal=True).announcement.startswith("INTERN")


def test_status__the_short_title_is_what_the_eye_finds() -> None:
    """The name strong, its id muted."""
    table = next(block for block in _page().blocks if isinstance(block, Table))
    assert [(span.text, span.tone, span.strong) for span in table.rows[0][0]] == [
        ("Leerrekening", "plain", True),
        (" ", "plain", False),
        ("(ila)", "muted", False),
    ]


def test_status_rows__are_facts_for_a_spreadsheet() -> None:
    """Dates as ISO, ids instead of names, yes and no in words, every row as long as the header."""
    header, *rows = status_rows(_report(), REGISTER)
    assert {len(row) for row in (header, *rows)} == {14}
    by_name = [dict(zip(header, row, strict=True)) for row in rows]
    assert [row["Te laat"] for row in by_name] == ["nee", "nee", "ja", "nee"]
    assert by_name[1] | {"Titel": ""} == {
        "Id": "riziv",
        "Titel": "",
        "Korte titel": "Overeenkomst met de ziekenfondsen",
        "Soort": "samenwerkingsovereenkomst",
        "Instemming vereist": "nee",
        "Partijen": "VDAB, RIZIV",
        "Thema's": "opleiding",
        "Fase": "in werking",
        "Afgeleid": "ja",
        "Hangend": "nee",
        "Sinds": "voor 2022-12-21",
        "Hernieuwd": "2022-12-21",
        "Volgende stap": "",
        "Te laat": "nee",
    }
