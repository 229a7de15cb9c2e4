"""`samenwerking traject`, from the shell to the page."""

import csv
import io
import json
from pathlib import Path

import pytest

from samenwerking_cli.model.vocabulary import PARTIES
from samenwerking_cli.writers.layout import cell_width
from tests.running import DAY, run, write_register

LATE = ("--op", "2024-09-02")


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
