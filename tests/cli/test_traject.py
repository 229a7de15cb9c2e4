"""`samenwerking traject`, from the shell to the page."""

import csv
import io
import json
import re
from pathlib import Path

import pytest

from samenwerking_cli.model.vocabulary import AUTHORITY_OF_PARTY, PARTIES
from samenwerking_cli.writers.layout import cell_width
from tests.running import DAY, run, write_register

LATE = ("--op", "2024-09-02")
LATER = ("--op", "2024-08-31")
FOUR = """\
bodies:
  - {id: sciensano, name: Sciensano}
agreements:
  - id: vaccinatie
    title: Samenwerkingsakkoord betreffende de verwerking van gegevens met betrekking tot vaccinaties
    short_title: Vaccinatiegegevens
    kind: samenwerkingsakkoord
    parties: [vlaamse-gemeenschap, vlaams-gewest, federale-staat, waals-gewest, franse-gemeenschap, duitstalige-gemeenschap, brussels-hoofdstedelijk-gewest, gemeenschappelijke-gemeenschapscommissie, franse-gemeenschapscommissie, vlaamse-gemeenschapscommissie]
    steps:
      - {authority: gezamenlijk, step: initiatief, date: 2024-01-20, actor: IMC Volksgezondheid, source: bron}
      - {authority: gezamenlijk, step: advies-gba, requested: 2024-03-01, date: 2024-04-26, reference: 31/2024, outcome: met-opmerkingen, source: bron}
      - {authority: gezamenlijk, step: ondertekening, date: 2024-06-10, source: bron}
      - {authority: vlaanderen, step: principieel-1, date: 2024-02-02, source: bron}
      - {authority: vlaanderen, step: advies-if, requested: 2024-01-22, source: bron}
      - {authority: vlaanderen, step: principieel-2, date: 2024-03-15, source: bron}
      - {authority: vlaanderen, step: definitief, date: 2024-05-31, source: bron}
      - {authority: vlaanderen, step: indiening-vp, date: 2024-06-14, source: bron}
      - {authority: vlaanderen, step: bekrachtiging, act: gemeenschap, date: 2024-07-12, source: bron}
      - {authority: vlaanderen, step: bekrachtiging, act: gewest, planned: 2024-09, source: bron}
      - {authority: vlaanderen, step: bekendmaking, act: gemeenschap, date: 2024-08-20, source: bron}
      - {authority: federaal, step: ministerraad-1, date: 2024-02-09, source: bron}
      - {authority: federaal, step: advies-rvs, requested: 2024-07-08, term: verenigde-kamers, source: bron}
      - {authority: federaal, step: ministerraad-2, planned: 2024-06, source: bron}
      - {authority: waals-gewest, step: lezing-2, date: 2024-06-06, source: bron}
      - {authority: waals-gewest, step: neerlegging, date: 2024-06-20, source: bron}
      - {authority: waals-gewest, step: bekrachtiging, date: 2024-07-18, source: bron}
      - {authority: waals-gewest, step: bekendmaking, date: 2024-08-06, source: bron}
      - {authority: franse-gemeenschap, step: lezing-1, date: 2024-04, source: bron}
      - {authority: duitstalige-gemeenschap, step: neerlegging, planned: 2024-10-07, wording: na het reces, source: bron}
      - {authority: brussels-gewest, step: bekrachtiging, outcome: niet-vereist, source: bron}
      - {authority: ggc, step: bekendmaking, date: 2024-08-01, source: bron}
  - id: register
    title: Samenwerkingsakkoord betreffende een gezamenlijk register
    kind: samenwerkingsakkoord
    parties: [vlaamse-gemeenschap, federale-staat]
    steps:
      - {authority: gezamenlijk, step: ondertekening, by: [vlaamse-gemeenschap], date: 2024-07-01, source: bron}
  - id: onderzoek
    title: Protocolakkoord inzake onderzoek
    kind: protocolakkoord
    parties: [sciensano, vlaamse-gemeenschap, waals-gewest]
    steps:
      - {authority: gezamenlijk, step: ondertekening, by: [sciensano, vlaamse-gemeenschap], date: 2024-07-01, source: bron}
      - {authority: gezamenlijk, step: ondertekening, by: [waals-gewest], planned: 2024-07, source: bron}
  - id: decreet
    title: Gezamenlijk decreet betreffende het onderwijs
    kind: gezamenlijk-decreet
    parties: [waals-gewest, franse-gemeenschap]
"""
# Each authority in the order of its first party, with the word by which its row begins.
NAMES = {
    "vlaanderen": "Vlaanderen",
    "federaal": "Federale",
    "waals-gewest": "Waals",
    "franse-gemeenschap": "Franse",
    "duitstalige-gemeenschap": "Duitstalige",
    "brussels-gewest": "Brussels",
    "ggc": "Gemeenschappelijke",
    "cocof": "Franse",
    "vgc": "Vlaamse",
}


def register_of(parties: list[str]) -> str:
    """An agreement of these parties with a step of every kind."""
    return f"""\
agreements:
  - id: vaccinatie
    title: Samenwerkingsakkoord betreffende de verwerking van gegevens met betrekking tot vaccinaties
    kind: samenwerkingsakkoord
    parties: [{", ".join(parties)}]
    steps:
      - {{authority: gezamenlijk, step: ondertekening, date: 2024-06-10, source: bron}}
      - {{authority: vlaanderen, step: principieel-1, date: 2024-02-02, source: bron}}
      - {{authority: vlaanderen, step: bekrachtiging, act: gemeenschap, date: 2024-07-12, source: bron}}
      - {{authority: vlaanderen, step: bekrachtiging, act: gewest, planned: 2024-09, source: bron}}
      - {{authority: federaal, step: ministerraad-1, date: voor 2024-02-09, source: bron}}
      - {{authority: federaal, step: ministerraad-2, planned: 2024-06, source: bron}}
      - {{authority: federaal, step: advies-gba, requested: 2024-07-08, source: bron}}
  - {{id: tweede, title: Tweede akkoord, kind: protocolakkoord, parties: [VDAB]}}
"""


@pytest.fixture
def nine(tmp_path: Path) -> Path:
    """A register with an agreement of all parties."""
    return write_register(tmp_path, register_of(list(PARTIES)))


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("number", range(2, 11))
def test_traject__tables_hold(tmp_path: Path, width: int, number: int) -> None:
    """For two to nine authorities no line is wider than the screen, with and without a picture."""
    parties = ["federale-staat", *(party for party in PARTIES if party != "federale-staat")][:number]
    write_register(tmp_path, register_of(parties))
    for arguments in (["vaccinatie", "--tijdlijn", "--verwachting"], []):
        out = run(tmp_path, "traject", *LATE, *arguments, COLUMNS=str(width)).out
        assert max(cell_width(line) for line in out.splitlines()) <= width
        assert "2024" in out


def test_traject__one_agreement_as_a_treaty_table(nine: Path) -> None:
    """Every authority has a row, and the steps stand below."""
    out = run(nine, "traject", "vaccinatie", *LATE).out
    lines = out.splitlines()
    head = next(index for index, line in enumerate(lines) if line.startswith("Overheid "))
    assert lines[head].split() == ["Overheid", "Regering", "Ondertekend", "Parlement", "Instemming", "Staatsblad"]
    assert lines[head + 2].startswith("Federale overheid ")
    assert "! te laat juni 2024" in lines[head + 2]
    assert "◐ 1 van 2 (12 juli 2024)" in lines[head + 3]
    assert "Instemming    0 van 8" in out
    assert "Te laat       ! Federale overheid: tweede lezing in de ministerraad: te laat sinds juni 2024 (bron)" in out


def test_traject__several_agreements_have_one_row_each(nine: Path) -> None:
    """Without an id, and with more than one; the same id twice is one."""
    many = run(nine, "traject", *LATE)
    assert many == run(nine, "traject", "vaccinatie", "tweede", *LATE)
    assert [line.split("  ")[0] for line in many.out.splitlines() if line.endswith((")", "ondertekend", "–"))]
    assert run(nine, "traject", "tweede", "tweede", *LATE) == run(nine, "traject", "tweede", *LATE)


def test_traject__json_has_the_fields_of_the_contract(nine: Path) -> None:
    """Contract §6, with the recorded steps only."""
    found = json.loads(run(nine, "traject", "vaccinatie", *LATE, "--formaat", "json").out)
    assert (found["schema"], found["as_of"], found["hidden"]) == ("samenwerking.traject/1", "2024-09-02", 0)
    (agreement,) = found["agreements"]
    assert (agreement["signed"], agreement["assents"]) == ({"done": 10, "total": 10}, {"done": 0, "total": 8})
    federal = next(one for one in agreement["authorities"] if one["authority"] == "federaal")
    keys = {"step", "act", "name", "milestone", "requested", "due", "date", "planned", "outcome", "reference", "source", "late", "days"}  # fmt: skip
    assert all(keys <= set(step) for step in federal["steps"])
    advice = next(step for step in federal["steps"] if step["step"] == "advies-gba")
    assert (advice["due"], advice["due_basis"], advice["certainty"], advice["days"]) == ("2024-09-06", "procedure", "M", 56)  # fmt: skip
    assert agreement["expected"] is None
    with_days = json.loads(run(nine, "traject", "vaccinatie", *LATE, "--verwachting", "--formaat", "json").out)
    assert {one["authority"]: one["number"] for one in with_days["agreements"][0]["expected"]}["waals-gewest"] == 127


def test_traject__csv_opens_in_a_dutch_spreadsheet(nine: Path) -> None:
    """A byte order mark, semicolons, a row for each participant of each agreement."""
    out = run(nine, "traject", *LATE, "--formaat", "csv").out
    assert out.startswith("\ufeffId;Korte titel;Fase;")
    rows = list(csv.reader(io.StringIO(out.removeprefix("\ufeff")), delimiter=";"))
    assert [row[0] for row in rows[1:]] == ["vaccinatie"] * 9 + ["tweede"]
    assert len({len(row) for row in rows}) == 1


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_traject__as_a_document(nine: Path, form: str) -> None:
    """The picture and the table stand in every form, with the day in the foot."""
    out = run(nine, "traject", "vaccinatie", *LATE, "--tijdlijn", "--formaat", form).out
    assert "Peildatum 2 september 2024" in out
    assert "Staatsblad" in out
    assert "Franse Gemeenschapsco…" in out or "Alle partijen samen" in out


def test_traject__an_unknown_agreement_gets_the_nearest(root: Path) -> None:
    """One clear sentence, and nothing on the screen."""
    done = run(root, "traject", "ilaa", "--op", DAY)
    assert (done.code, done.out) == (2, "")
    assert "Akkoord 'ilaa' bestaat niet: bedoelde u 'ila'?" in done.err


def test_traject__an_empty_register(tmp_path: Path) -> None:
    """There is nothing to show, and that is no fault."""
    done = run(write_register(tmp_path, "agreements: []\n"), "traject", "--op", DAY, "--tijdlijn", "--verwachting")
    assert done.code == 0
    assert "Er zijn geen akkoorden om te tonen." in done.out


@pytest.fixture
def four(tmp_path: Path) -> Path:
    """A register with a treaty of nine authorities, one of two, one with a body, and a joint decree."""
    return write_register(tmp_path / "vier", FOUR)


def _table(out: str, first: str) -> list[str]:
    """The lines of the table whose head begins with this word, as they were printed."""
    return next(part.split("\n") for part in out.split("\n\n") if re.match(rf"{first}  ", part))


def test_traject__several_and_all_give_a_table(four: Path) -> None:
    """Two ids are two rows in the order of the register, none is all; one named twice is one."""
    named = re.compile(r"\((vaccinatie|register|onderzoek|decreet)\)")
    two = run(four, "traject", "onderzoek", "vaccinatie", *LATER, COLUMNS="120").out
    assert "2 akkoorden, 2 hangend, 2 te laat" in two
    assert named.findall(two) == ["vaccinatie", "onderzoek"]
    everything = run(four, "traject", *LATER, COLUMNS="120").out
    assert "4 akkoorden, 3 hangend, 2 te laat" in everything
    assert named.findall(everything) == ["vaccinatie", "register", "onderzoek", "decreet"]
    twice = run(four, "traject", "decreet", "decreet", *LATER).out
    assert twice == run(four, "traject", "decreet", *LATER).out
    assert twice.startswith("Gezamenlijk decreet betreffende het onderwijs\n")


@pytest.mark.parametrize("arguments", [["vacinatie"], ["register", "vacinatie"], ["vacinatie", "--formaat", "json"]])
def test_traject__an_unknown_id_is_refused(four: Path, arguments: list[str]) -> None:
    """Nothing is shown, and the nearest id is named."""
    done = run(four, "traject", *arguments)
    assert (done.code, done.out) == (2, "")
    assert "bedoelde u 'vaccinatie'?" in done.err


def test_traject__counts_what_begins_later(root: Path) -> None:
    """The last line says how many agreements begin after the day; by its id one is shown."""
    done = run(root, "traject", "--op", "2024-03-01")
    assert "(later)" not in done.out
    assert "1 akkoord is niet getoond: de eerste stap komt pas na 1 maart 2024." in done.out
    assert json.loads(run(root, "traject", "--op", "2024-03-01", "--formaat", "json").out)["hidden"] == 1
    assert run(root, "traject", "later", "--op", "2024-03-01").out.startswith("Akkoord van later\n")


def test_traject__timeline(four: Path) -> None:
    """--tijdlijn draws the steps with what the letters mean; of several agreements each under its name."""
    plain = run(four, "traject", "onderzoek", *LATER).out
    drawn = run(four, "traject", "onderzoek", *LATER, "--tijdlijn").out
    picture = "Alle partijen samen     O──────────────────────────!                           │\n"
    assert picture in drawn
    assert picture not in plain
    assert "De peildatum is 31 augustus 2024." in " ".join(drawn.split())
    several = run(four, "traject", *LATER, "--tijdlijn").out
    assert picture in several
    assert "Geen enkele stap heeft een dag." in several


def test_traject__json_says_what_it_is_and_what_is_promised(four: Path) -> None:
    """Schema, day, revision and changed first; then every field that was promised, null when it is not known."""
    record = json.loads(run(four, "traject", *LATER, "--formaat", "json").out)
    assert {**record, "agreements": 0} == {
        "schema": "samenwerking.traject/1",
        "as_of": "2024-08-31",
        "revision": None,
        "changed": None,
        "agreements": 0,
        "hidden": 0,
    }
    assert list(record)[:4] == ["schema", "as_of", "revision", "changed"]
    promised = {"id", "title", "short_title", "phase", "signed", "assents", "missing_assents", "authorities"}
    of_step = "step act name milestone requested due date planned outcome reference source late days"
    for one in record["agreements"]:
        assert promised <= set(one)
        for authority in one["authorities"]:
            assert {"authority", "phase", "steps"} <= set(authority)
            assert all(set(of_step.split()) <= set(step) for step in authority["steps"])
    vaccination = record["agreements"][0]
    assert (vaccination["signed"], vaccination["assents"]) == ({"done": 10, "total": 10}, {"done": 2, "total": 7})
    assert vaccination["missing_assents"] == [
        *("vlaanderen", "federaal", "franse-gemeenschap", "duitstalige-gemeenschap", "cocof"),
    ]
    assert vaccination["idle_since"] == "2024-08-20"
    joint = vaccination["authorities"][-1]
    advice = next(step for step in joint["steps"] if step["step"] == "advies-gba")
    assert {
        "date": "2024-04-26",
        "requested": "2024-03-01",
        "reference": "31/2024",
        "outcome": "met-opmerkingen",
        "source": ["bron"],
        "late": False,
        "days": 56,
    }.items() <= advice.items()
    assert record["agreements"][3]["signed"] == {"done": 0, "total": 0}
    assert record["agreements"][3]["expected"] is None


def test_traject__json_of_one_is_that_of_all_without_the_others(four: Path) -> None:
    """A program reads one agreement as it reads all."""
    everything = json.loads(run(four, "traject", *LATER, "--formaat", "json").out)
    one = json.loads(run(four, "traject", "onderzoek", *LATER, "--formaat", "json").out)
    assert one["agreements"] == [everything["agreements"][2]]


def test_traject__html_and_markdown(four: Path) -> None:
    """The same table in each form, with its caption where the form has one."""
    page = run(four, "traject", "vaccinatie", *LATER, "--tijdlijn", "--formaat", "html").out
    assert page.startswith("<!DOCTYPE html>")
    assert page.count("<h1") == 1
    assert "Elke overheid of partij met de dag van elke mijlpaal" in page
    assert "<pre" in page
    text = run(four, "traject", "vaccinatie", *LATER, "--formaat", "markdown").out
    assert "| Overheid | Regering | Ondertekend | Parlement | Instemming | Staatsblad |" in text


@pytest.mark.parametrize("arguments", [[], ["ila"], ["--tijdlijn"], ["ila", "--tijdlijn", "--verwachting"]])
@pytest.mark.parametrize("format", ["tekst", "markdown", "html", "csv", "json"])
def test_traject__gives_the_same_bytes_twice(root: Path, arguments: list[str], format: str) -> None:
    """The same register and the same day: the same page."""
    command = ("traject", *arguments, "--op", DAY, "--formaat", format)
    done = run(root, *command)
    assert done.code == 0
    assert run(root, *command) == done


def test_traject__says_that_a_page_is_internal(root: Path) -> None:
    """--intern shows the hidden agreement and announces itself."""
    hidden = run(root, "traject", "geheim", "--op", DAY)
    assert (hidden.code, hidden.out) == (2, "")
    for format in ("tekst", "markdown", "html"):
        for ids in ([], ["geheim"]):
            page = run(root, "traject", *ids, "--op", DAY, "--intern", "--formaat", format).out
            assert "ZEEGROEN akkoord" in page
            assert "INTERN" in page
    assert json.loads(run(root, "traject", "--op", DAY, "--intern", "--formaat", "json").out)["internal"] is True
    table = run(root, "traject", "--op", DAY, "--intern", "--formaat", "csv")
    assert "INTERN" in table.out + table.err


def test_traject__of_a_register_with_errors(faulty: Path) -> None:
    """What could be read is shown, and the exit code is 1."""
    done = run(faulty, "traject", "--op", DAY)
    assert done.code == 1
    assert "(ila)" in done.out
    assert "samenwerking controleer" in done.err


@pytest.mark.parametrize("columns", [80, 120])
@pytest.mark.parametrize(
    "arguments", [["vaccinatie"], ["register"], ["onderzoek"], ["decreet"], [], ["vaccinatie", "--verwachting"]]
)
def test_traject__keeps_to_the_width(four: Path, columns: int, arguments: list[str]) -> None:
    """No line is wider than the terminal, whatever the table, and the picture is not cut."""
    out = run(four, "traject", *arguments, *LATER, "--tijdlijn", COLUMNS=str(columns)).out
    assert max(cell_width(line) for line in out.split("\n")) <= columns
    assert "│" in out or "Geen enkele stap heeft een dag." in out


@pytest.mark.parametrize("columns", [80, 120])
@pytest.mark.parametrize("number", range(2, 10))
@pytest.mark.parametrize(
    "facts",
    [
        (),
        ("step: bekrachtiging, date: 2024-09-30", "step: bekendmaking, date: voor 2024-10-30"),
        ("step: bekrachtiging, planned: 2024-09-30", "step: bekendmaking, planned: 2024-09-30"),
        ("step: bekrachtiging, act: een, date: 2024-09-30", "step: bekrachtiging, act: twee, planned: 2025-09"),
    ],
)
def test_traject__whatever_was_done_tables_hold(
    tmp_path: Path, columns: int, number: int, facts: tuple[str, ...]
) -> None:
    """However far the authorities are, no line is wider than the screen and each of them has its row."""
    parties = [party for party in PARTIES if party != "vlaams-gewest"][:number]
    authorities = list(dict.fromkeys(AUTHORITY_OF_PARTY[party] for party in parties))
    steps = [f"{{authority: {one}, {fact}, source: bron}}" for one in authorities for fact in facts if one != "vgc"]
    text = f"{{id: a, title: Akkoord, kind: samenwerkingsakkoord, parties: [{', '.join(parties)}], steps: [{', '.join(steps)}]}}"
    out = run(
        write_register(tmp_path, f"agreements:\n  - {text}\n"),
        "traject",
        "a",
        "--op",
        "2024-12-01",
        COLUMNS=str(columns),
    ).out
    assert max(cell_width(line) for line in out.splitlines()) <= columns
    table = _table(out, "Overheid")
    rows = iter(table[2:])
    assert [one for one in authorities if not any(line.startswith(NAMES[one]) for line in rows)] == []
