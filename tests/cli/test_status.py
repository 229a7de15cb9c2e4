"""`samenwerking status`, from the shell to the page."""

import csv
import io
import json
import re
from pathlib import Path

import pytest

from samenwerking_cli.writers.layout import cell_width
from tests.running import DAY, run, write_register

TITLE_ROW = re.compile(r"\(([a-z0-9-]+)\)")


def _ids(root: Path, *arguments: str) -> list[str]:
    """The ids of the agreements that a status shows, in order."""
    done = run(root, "status", "--op", DAY, "--formaat", "json", *arguments)
    assert done.code == 0
    return [one["id"] for one in json.loads(done.out)["agreements"]]


@pytest.mark.parametrize(
    ("arguments", "ids"),
    [
        ([], ["ila", "riziv", "adviezen", "handicap", "later", "leeg"]),
        (["riziv", "ila"], ["ila", "riziv"]),
        (["--fase", "ontwerp"], ["ila", "adviezen"]),
        (["--fase", "ontwerp", "--fase", "stopgezet"], ["ila", "adviezen", "handicap"]),
        (["--partij", "vlaams-gewest"], ["ila"]),
        (["--partij", "riziv"], ["riziv"]),
        (["--partij", "Fedasil"], ["handicap", "later", "leeg"]),
        (["--soort", "samenwerkingsakkoord"], ["ila", "adviezen"]),
        (["--thema", "opleiding"], ["ila", "riziv"]),
        (["--thema", "opleiding", "--fase", "ontwerp"], ["ila"]),
        (["--hangend"], ["ila", "adviezen"]),
        (["--asymmetrisch"], ["ila"]),
        (["--zoek", "ADVIEZEN"], ["adviezen"]),
        (["--zoek", "rijksinstituut"], ["riziv"]),
        (["--zoek", "opleidingen terug"], ["ila"]),
        (["--zoek", "ZEEGROEN"], []),
        (["--sorteer", "titel"], ["adviezen", "later", "leeg", "ila", "handicap", "riziv"]),
        (["--sorteer", "fase"], ["leeg", "ila", "adviezen", "riziv", "later", "handicap"]),
        (["--sorteer", "sinds"], ["riziv", "adviezen", "handicap", "ila", "later", "leeg"]),
        (["--sorteer", "te-laat"], ["adviezen", "ila", "riziv", "handicap", "later", "leeg"]),
    ],
)
def test_status__selects_and_sorts(root: Path, arguments: list[str], ids: list[str]) -> None:
    """Several values of one option mean any of them, several options all of them; without a sort the file's order."""
    assert _ids(root, *arguments) == ids


def test_status__leaves_out_what_begins_later_and_says_how_many(root: Path) -> None:
    """The last line counts them, in text as in JSON; --alles and an id show them."""
    before = ("status", "--op", "2024-03-01")
    done = run(root, *before)
    assert "(later)" not in done.out
    assert re.match(r"1 akkoord is niet getoond: .*1 maart 2024.*--alles", done.out.rstrip("\n").split("\n")[-1])
    assert json.loads(run(root, *before, "--formaat", "json").out)["hidden"] == 1
    for shown in (run(root, *before, "--alles"), run(root, *before, "later")):
        assert "(later)" in shown.out
        assert "niet getoond" not in shown.out


def test_status__json_has_the_fields_of_the_contract(root: Path) -> None:
    """Schema, day, revision and changed first; then every field that was promised, null when it is not known."""
    record = json.loads(run(root, "status", "--op", DAY, "--formaat", "json").out)
    assert list(record)[:4] == ["schema", "as_of", "revision", "changed"]
    assert {**record, "agreements": 0} == {
        "schema": "samenwerking.status/1",
        "as_of": DAY,
        "revision": None,
        "changed": None,
        "agreements": 0,
        "hidden": 0,
    }
    promised = (
        "id title short_title kind assent parties themes asymmetric phase pending since renewed last_step next_steps"
    )
    for one in record["agreements"]:
        assert {*promised.split(), "late", "authorities"} <= set(one)
    ila, riziv, adviezen = record["agreements"][:3]
    assert (ila["short_title"], riziv["short_title"]) == ("Leerrekening", riziv["title"])
    assert (ila["phase"], ila["since"], ila["renewed"], ila["pending"], ila["asymmetric"]) == (
        *("ontwerp", "2024-02-02", None, True, True),
    )
    assert (riziv["since"], riziv["renewed"], riziv["asymmetric"]) == ("voor 2022-12-21", "2022-12-21", None)
    assert (ila["late"], adviezen["late"]) == (False, True)
    assert {
        "authority": "federaal",
        "step": "ministerraad-1",
        "date": "2024-02-02",
        "basis": "register",
    }.items() <= ila["last_step"].items()
    assert {
        "authority": "vlaanderen",
        "step": "principieel-1",
        "planned": "2024-04",
        "basis": "register",
    }.items() <= ila["next_steps"][0].items()
    for authority in ila["authorities"]:
        assert {"authority", "phase", "done", "total", "last_step", "next_step", "late"} <= set(authority)
    assert [authority["authority"] for authority in ila["authorities"]] == ["federaal", "vlaanderen"]


@pytest.mark.parametrize("format", ["tekst", "markdown", "html", "csv", "json"])
def test_status__gives_the_same_bytes_twice(root: Path, format: str) -> None:
    """The same register and the same day: the same page."""
    arguments = ("status", "--op", DAY, "--formaat", format)
    assert run(root, *arguments) == run(root, *arguments)


def test_status__csv_opens_in_a_dutch_spreadsheet(tmp_path: Path) -> None:
    """A byte order mark, semicolons, CRLF, and a title that is no formula."""
    root = write_register(
        tmp_path,
        """
        agreements:
          - {id: een, title: "=HYPERLINK(\\"http://x\\";\\"klik\\")", kind: protocolakkoord, parties: ["+32", VDAB], themes: ["@thema"]}
          - {id: twee, title: "-1; twee \\"drie\\"", kind: protocolakkoord, parties: [VDAB, Fedasil]}
        """,
    )
    written = run(root, "status", "--op", DAY, "--formaat", "csv").out
    assert written.startswith("\ufeffId;Titel;")
    assert written.count("\n") == written.count("\r\n") == 3
    rows = list(csv.DictReader(io.StringIO(written.removeprefix("\ufeff"), newline=""), delimiter=";"))
    assert [row["Titel"] for row in rows] == ['\'=HYPERLINK("http://x";"klik")', '\'-1; twee "drie"']
    assert rows[0]["Partijen"] == "'+32, VDAB"


@pytest.mark.parametrize("columns", [80, 120])
@pytest.mark.parametrize("group", [[], ["--groepeer", "thema"]])
def test_status__keeps_to_the_width_and_cuts_no_fact(root: Path, columns: int, group: list[str]) -> None:
    """No line is wider than the terminal, and every id and date stands whole on one line."""
    done = run(root, "status", "--op", DAY, *group, COLUMNS=str(columns))
    lines = done.out.split("\n")
    assert max(cell_width(line) for line in lines) <= columns
    for fact in ("(ila)", "(riziv)", "(adviezen)", "2 feb. 2024", "6 okt. 2023", "21 dec. 2022", "9 feb. 2024"):
        assert [line for line in lines if fact in line], fact


@pytest.mark.parametrize("columns", [80, 120])
def test_status__ids_are_not_cut_at_their_hyphens(tmp_path: Path, columns: int) -> None:
    """A long id keeps a line of its own."""
    root = write_register(
        tmp_path,
        """
        agreements:
          - {id: uitwisseling-van-gegevens, title: Akkoord over het uitwisselen van gegevens over werk en opleiding,
             kind: samenwerkingsakkoord, parties: [federale-staat, vlaams-gewest]}
        """,
    )
    lines = run(root, "status", "--op", DAY, COLUMNS=str(columns)).out.split("\n")
    assert max(cell_width(line) for line in lines) <= columns
    assert any("(uitwisseling-van-gegevens)" in line for line in lines)


def test_status__says_in_words_and_symbols_what_colour_would_say(root: Path) -> None:
    """On paper, in a pipe and for who sees no colours."""
    out = run(root, "status", "--op", DAY).out
    assert re.search(r"\(ila\) +◐ ontwerp +2 feb. 2024", out)
    assert re.search(r"\(riziv\) +● in werking \(afgeleid\)", out)
    assert re.search(r"\(adviezen\) .*! Federale overheid: .* te laat sinds 9 feb. 2024", out)
    assert re.search(r"\(handicap\) +■ stopgezet", out)
    assert re.search(r"\(leeg\) +○ niet gestart", out)
    assert "● in werking · ◐ hangend · ○ niet gestart · ■ beëindigd of stopgezet · ! te laat" in out


@pytest.mark.parametrize(
    ("group", "headings"),
    [
        ("fase", ["Niet gestart (1)", "Ontwerp (2)", "In werking (2)", "Stopgezet (1)"]),
        ("thema", ["Data-uitwisseling (2)", "Opleiding (2)", "Zonder thema (3)"]),
        (
            "soort",
            [
                "Samenwerkingsakkoord (2)",
                "Samenwerkingsovereenkomst (1)",
                "Protocolakkoord (2)",
                "Administratief akkoord (1)",
            ],
        ),
    ],
)
def test_status__groups(root: Path, group: str, headings: list[str]) -> None:
    """A heading and a table for each group."""
    done = run(root, "status", "--op", DAY, "--groepeer", group, "--formaat", "markdown")
    assert [line.removeprefix("## ") for line in done.out.split("\n") if line.startswith("## ")] == headings


def test_status__shows_internal_agreements_only_when_asked_and_says_so(root: Path) -> None:
    """--intern counts the hidden agreement and announces itself in every form."""
    assert _ids(root, "--intern")[-1] == "geheim"
    for format in ("tekst", "markdown", "html"):
        page = run(root, "status", "--op", DAY, "--intern", "--formaat", format).out
        assert "ZEEGROEN akkoord" in page
        assert "INTERN" in page
    assert json.loads(run(root, "status", "--op", DAY, "--intern", "--formaat", "json").out)["internal"] is True
    table = run(root, "status", "--op", DAY, "--intern", "--formaat", "csv")
    assert "ZEEGROEN akkoord" in table.out
    assert "INTERN" in table.out + table.err


def test_status__a_phase_follows_the_day(root: Path) -> None:
    """Looked at from an earlier day the register says what was so then."""
    assert "(ila)" not in run(root, "status", "--op", "1 februari 2024").out
    assert re.search(r"\(riziv\) +● in werking", run(root, "status", "--op", "21/12/2022").out)
