"""`samenwerking agenda`, from the shell to the page."""

import builtins
import json
from pathlib import Path

import pytest
from icalendar import Calendar

from samenwerking_cli.writers.layout import cell_width
from tests.running import run, write_register

REGISTER = """\
agreements:
  - id: warmte
    title: Samenwerkingsakkoord betreffende warmtenetten
    kind: samenwerkingsakkoord
    parties: [vlaams-gewest, federale-staat]
    steps:
      - {authority: vlaanderen, step: advies-rvs, requested: 2024-03-01, source: bron}
      - {authority: vlaanderen, step: definitief, planned: 2024-02, source: bron}
      - {authority: federaal, step: ministerraad-1, planned: 2024-06, source: bron}
      - {authority: federaal, step: advies-gba, planned: onbekend, source: bron}
"""
QUESTION = 'parliament: vlaams-parlement\nnumber: "7"\ndate: 2024-03-04\n'
DAY = ("--op", "2024-03-26")


@pytest.fixture
def due(tmp_path: Path) -> Path:
    """A register with something late, a running term, a promise and a question."""
    write_register(tmp_path, REGISTER)
    (tmp_path / "questions").mkdir()
    (tmp_path / "questions" / "7.yaml").write_text(QUESTION, encoding="utf-8")
    return tmp_path


def days(root: Path, *arguments: str) -> list[str]:
    done = run(root, "agenda", *DAY, "--formaat", "json", *arguments)
    return [item["day"] for item in json.loads(done.out)["items"]]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], ["2024-02", "2024-03-31", "2024-04-02", "2024-06"]),
        (["--dagen", "7"], ["2024-02", "2024-03-31", "2024-04-02"]),
        (["--dagen", "0"], ["2024-02"]),
        (["--soort", "vraag"], ["2024-04-02"]),
        (["--soort", "vraag", "--soort", "advies"], ["2024-03-31", "2024-04-02"]),
        (["--laat"], ["2024-02"]),
        (["--laat", "--soort", "advies"], []),
    ],
)
def test_agenda__selects(due: Path, arguments: list[str], expected: list[str]) -> None:
    """Days and kinds narrow what is shown; what is late stays."""
    assert days(due, *arguments) == expected


def test_agenda__json_has_the_fields_of_the_contract(due: Path) -> None:
    """Contract §6: day, kind, what, agreement, question, authority, step, late, explanation."""
    found = json.loads(run(due, "agenda", *DAY, "--formaat", "json").out)
    assert (found["schema"], found["as_of"], found["undated"]) == ("samenwerking.agenda/1", "2024-03-26", 1)
    late, advice, question, _ = found["items"]
    assert late["late"] is True
    assert (advice["kind"], advice["agreement"], advice["authority"], advice["step"]) == (
        "advies", "warmte", "vlaanderen", "advies-rvs")  # fmt: skip
    assert (question["kind"], question["question"], question["agreement"]) == ("vraag", "7", None)
    assert all(item["explanation"] for item in found["items"])
    assert "key" not in late


@pytest.mark.parametrize(("arguments", "code"), [(["--laat"], 1), (["--laat", "--soort", "advies"], 0), ([], 0)])
def test_agenda__exit_code_for_a_ci_job(due: Path, arguments: list[str], code: int) -> None:
    """Only with --laat, and only when something that was asked for is late."""
    assert run(due, "agenda", *DAY, *arguments).code == code


@pytest.mark.parametrize("width", ["80", "120"])
def test_agenda__text_holds(due: Path, width: str) -> None:
    """No line is wider than the screen, and the stretches stand in order."""
    lines = run(due, "agenda", *DAY, COLUMNS=width).out.splitlines()
    assert max(cell_width(line) for line in lines) <= int(width)
    assert [line for line in lines if line.endswith(")") and line.startswith(("Te laat (", "Deze", "Later ("))] == [
        "Te laat (1)", "Deze week (1)", "Later (2)"]  # fmt: skip


def test_agenda__ics_to_a_file(due: Path) -> None:
    """The file opens as a calendar with an event for each item, byte for byte the same the next time."""
    assert run(due, "agenda", *DAY, "--ics", "--uitvoer", "a.ics").code == 0
    first = (due / "a.ics").read_bytes()
    assert len(Calendar.from_ical(first).walk("VEVENT")) == 4
    assert b"\r\r\n" not in first
    assert run(due, "agenda", *DAY, "--ics", "--uitvoer", "a.ics").code == 2
    assert run(due, "agenda", *DAY, "--ics", "--uitvoer", "a.ics", "--overschrijf").code == 0
    assert (due / "a.ics").read_bytes() == first


def test_agenda__ics_without_its_library(due: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who did not install the extra is told how, and nothing is written."""
    found = builtins.__import__

    def without(name: str, *rest: object, **more: object) -> object:
        if name == "samenwerking_cli.writers.calendar":
            raise ModuleNotFoundError(name="icalendar")
        return found(name, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", without)
    done = run(due, "agenda", *DAY, "--ics", "--uitvoer", "a.ics")
    assert (done.code, done.out) == (2, "")
    assert "pip install 'samenwerking-cli[agenda]'" in done.err
    assert not (due / "a.ics").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--soort", "adviezen"], "Soort 'adviezen' bestaat niet: bedoelde u 'advies'?"),
        (["--dagen", "-1"], "'-1' is geen aantal dagen."),
        (["--dagen", "tien"], "'tien' is geen aantal dagen."),
        (["--dagen", "1234567"], "'1234567' is geen aantal dagen."),
        (["--ics", "--formaat", "json"], "--ics is zelf een vorm"),
    ],
)
def test_agenda__wrong_input_gets_one_sentence(due: Path, arguments: list[str], message: str) -> None:
    """What cannot be understood is refused in Dutch before anything is shown."""
    done = run(due, "agenda", *DAY, *arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err


def test_agenda__a_register_with_errors_says_so(due: Path) -> None:
    """What could be read is shown, and the exit code is 1."""
    (due / "questions" / "8.yaml").write_text("nummer: 8\n", encoding="utf-8")
    done = run(due, "agenda", *DAY)
    assert done.code == 1
    assert "samenwerking controleer" in done.err
