"""`samenwerking waarom`, from the shell to the page."""

import json
from pathlib import Path

import pytest

from tests.running import DAY, run


def test_waarom__explains_the_phase_with_source_and_place(root: Path) -> None:
    """The place can be followed in an editor: file and line of the step."""
    done = run(root, "waarom", "ila", "--op", DAY)
    line = 1 + (root / "agreements.yaml").read_text(encoding="utf-8").split("\n").index(
        "      - {authority: federaal, step: ministerraad-1, date: 2024-02-02, source: bron, internal: ZEEGROEN stap}"
    )
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Leerrekening (ila): ontwerp op 26 maart 2024\nRegel: ")
    assert f"Plaats: agreements.yaml:{line}" in done.out
    assert "Een bron (1 januari 2024) (bron)" in done.out
    assert "Voor de volgende fase (ondertekend) ontbreekt deze stap:\n- Ondertekening" in done.out


def test_waarom__json_has_the_fields_of_the_contract(root: Path) -> None:
    """Agreement, phase, rule, because and missing, after the head that every document has."""
    record = json.loads(run(root, "waarom", "ila", "--op", DAY, "--formaat", "json").out)
    assert list(record.items())[:6] == [
        ("schema", "samenwerking.waarom/1"),
        ("as_of", DAY),
        ("revision", None),
        ("changed", None),
        ("agreement", "ila"),
        ("phase", "ontwerp"),
    ]
    (because,) = record["because"]
    assert {"authority": "federaal", "step": "ministerraad-1", "date": "2024-02-02", "source": ["bron"]}.items() <= (
        because.items()
    )
    assert (because["file"], isinstance(because["line"], int)) == ("agreements.yaml", True)
    assert record["missing"] == [{"authority": "gezamenlijk", "step": "ondertekening"}]
    assert run(root, "waarom", "ila", "--op", DAY).out.split("\n")[1] == f"Regel: {record['rule']}"


@pytest.mark.parametrize(
    ("id", "day", "phase"),
    [
        ("ila", "2024-02-01", "niet gestart"),
        ("riziv", "21 december 2022", "in werking"),
        ("handicap", DAY, "stopgezet"),
        ("handicap", "30/12/2023", "niet gestart"),
        ("leeg", DAY, "niet gestart"),
    ],
)
def test_waarom__answers_for_every_agreement_and_day(root: Path, id: str, day: str, phase: str) -> None:
    """An agreement that begins later is explained too."""
    done = run(root, "waarom", id, "--op", day)
    assert done.code == 0
    assert f"({id}): {phase} op " in done.out.split("\n")[0]


def test_waarom__rests_on_public_facts_only_unless_asked(root: Path) -> None:
    """A hidden step gives no phase; with --intern it does, under an announcement."""
    main = root / "agreements.yaml"
    text = main.read_text(encoding="utf-8")
    main.write_text(text.replace("internal: ZEEGROEN stap", "note: ZEEGROEN, public: false"), encoding="utf-8")
    public, internal = (run(root, "waarom", "ila", "--op", DAY, *more) for more in ((), ("--intern",)))
    assert "niet gestart" in public.out.split("\n")[0]
    assert "ZEEGROEN" not in public.out
    assert internal.out.startswith("INTERN")
    assert ": ontwerp op" in internal.out
    assert "ZEEGROEN" in internal.out
    assert json.loads(run(root, "waarom", "ila", "--intern", "--formaat", "json").out)["internal"] is True
