"""`samenwerking controleer`, from the shell to the findings."""

import json
import shutil
from pathlib import Path

import pytest

from tests.running import DAY, run, write_register

CHECK = ("controleer", "--op", DAY)
FAULTY = """\
agreements:
  - id: een
    title: Akkoord
    kind: protocolakord
    parties: [VDAB, Fedasil]
  - id: twee
    title: "100 %, met: \\e[31m kleur"
    overleg: IMC Werk
    kind: protocolakkoord
    parties: [VDAB, Fedasil]
    steps: [{authority: gezamenlijk, step: ondertekening, date: 2024-01-10}]
"""


@pytest.fixture
def doubtful(tmp_path: Path) -> Path:
    """A register with one warning and no error."""
    text = FAULTY.replace("protocolakord", "protocolakkoord").replace("    overleg: IMC Werk\n", "")
    return write_register(tmp_path / "twijfel", text.replace("\\e[31m ", ""))


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    """A register with two errors and warnings."""
    return write_register(tmp_path / "fout", FAULTY)


def test_controleer__finds_nothing_in_a_sound_register(tmp_path: Path) -> None:
    """Exit 0 and one line."""
    done = run(write_register(tmp_path, "agreements: []\n"), *CHECK)
    assert done == (0, "✓ Geen fouten en geen waarschuwingen.\n", "")


def test_controleer__shows_each_finding_at_its_place(wrong: Path) -> None:
    """File, line and column first, the line with a caret, the way out, the counts last; exit 1."""
    done = run(wrong, *CHECK)
    assert done.code == 1
    assert (
        "agreements.yaml:9:11: fout: soort 'protocolakord' bestaat niet [onbekende-waarde]\n"
        "  9 |     kind: protocolakord\n"
        "    |           ^^^^^^^^^^^^^\n"
        "    = bedoelde u 'protocolakkoord'?\n"
    ) in done.out
    assert "agreements.yaml:13:5: fout: " in done.out
    assert "bedoelde u 'forum'?" in done.out
    assert "\x1b" not in done.out
    assert done.out.rstrip("\n").split("\n")[-1].startswith("2 fouten en ")


def test_controleer__warnings_alone_are_no_reason_to_fail(doubtful: Path) -> None:
    """Exit 0; with --streng they are errors and the exit code is 1."""
    loose, strict = run(doubtful, *CHECK), run(doubtful, *CHECK, "--streng")
    assert (loose.code, strict.code) == (0, 1)
    assert "0 fouten en 1 waarschuwing." in loose.out
    assert "1 fout en 0 waarschuwingen." in strict.out
    assert "waarschuwing:" not in strict.out


def test_controleer__json_has_the_fields_of_the_contract(wrong: Path) -> None:
    """Code, severity, message, file, line, column, subject and the related places, in the order of the file."""
    record = json.loads(run(wrong, *CHECK, "--formaat", "json").out)
    assert list(record.items())[:4] == [
        ("schema", "samenwerking.controleer/1"),
        ("as_of", DAY),
        ("revision", None),
        ("changed", None),
    ]
    found = record["findings"]
    assert [set(one) for one in found] == [
        {"code", "severity", "message", "hint", "file", "line", "column", "subject", "related"}
    ] * len(found)
    assert [(one["line"], one["column"]) for one in found] == sorted((one["line"], one["column"]) for one in found)
    assert {one["severity"] for one in found} == {"fout", "waarschuwing"}
    assert [
        (one["code"], one["line"], one["column"], one["subject"]) for one in found if one["severity"] == "fout"
    ] == [
        ("onbekende-waarde", 9, 11, "een"),
        ("onbekende-sleutel", 13, 5, "twee"),
    ]


def test_controleer__annotations_stand_beside_the_line_of_the_repository(wrong: Path) -> None:
    """The path is the way from here, and nothing in a message ends the command."""
    done = run(wrong.parent, *CHECK, "--register", "fout", "--formaat", "github")
    lines = done.out.rstrip("\n").split("\n")
    assert done.code == 1
    assert lines[0].startswith("::error file=fout/agreements.yaml,line=9,col=11,title=onbekende-waarde::soort ")
    assert [line for line in lines if not line.startswith(("::error file=fout/", "::warning file=fout/"))] == []
    assert "\x1b" not in done.out


def test_controleer__annotations_escape_what_a_register_says(tmp_path: Path) -> None:
    """A name with a line end, a per cent sign or a command in it stays one message."""
    text = 'agreements:\n  - {id: een, title: Akkoord, kind: "50 %\\n::error::", parties: [VDAB, Fedasil]}\n'
    lines = run(write_register(tmp_path, text), *CHECK, "--formaat", "github").out.rstrip("\n").split("\n")
    assert [line.count("::") for line in lines if "50 %25%0A::error::" in line] == [4]
    assert [line for line in lines if line.startswith("::error::")] == []


@pytest.mark.parametrize("format", ["tekst", "json", "github"])
def test_controleer__gives_the_same_bytes_twice_and_writes_nothing(wrong: Path, format: str) -> None:
    """The register is as it was, and no file has come."""
    before = {path: path.read_bytes() for path in wrong.rglob("*") if path.is_file()}
    first, second = (run(wrong, *CHECK, "--formaat", format) for _ in range(2))
    assert first == second
    assert {path: path.read_bytes() for path in wrong.rglob("*") if path.is_file()} == before


def test_controleer__reads_the_other_files_too(wrong: Path) -> None:
    """A part is named by its place in the register; a duplicate points to the first."""
    (wrong / "agreements").mkdir()
    shutil.copy(wrong / "agreements.yaml", wrong / "agreements" / "kopie.yaml")
    record = json.loads(run(wrong, *CHECK, "--formaat", "json").out)
    (twice,) = [one for one in record["findings"] if one["code"] == "dubbele-id" and one["subject"] == "twee"]
    assert twice["file"] == "agreements/kopie.yaml"
    assert twice["related"] == [{"file": "agreements.yaml", "line": twice["line"], "column": twice["column"]}]


def test_controleer__a_file_that_cannot_be_read_is_a_finding(tmp_path: Path) -> None:
    """Broken YAML, an alias, another encoding: each an error with its place, and the rest is read."""
    root = write_register(
        tmp_path, "agreements: []\n", agreements__stuk_yaml="a: [1\n", agreements__anker_yaml="a: *b\n"
    )
    (root / "agreements" / "oud.yaml").write_bytes("agreements:\n  - title: Coördinatie\n".encode("latin-1"))
    record = json.loads(run(root, *CHECK, "--formaat", "json").out)
    found = {one["file"]: (one["severity"], one["line"]) for one in record["findings"]}
    assert found == {
        "agreements/anker.yaml": ("fout", 1),
        "agreements/oud.yaml": ("fout", 2),
        "agreements/stuk.yaml": ("fout", 1),
    }


def test_controleer__shows_internal_findings_only_when_asked(tmp_path: Path) -> None:
    """The place and the code are always told; the words only with --intern, under an announcement."""
    text = FAULTY.replace("    title: Akkoord\n", "    title: ZEEGROEN\n    public: false\n")
    root = write_register(tmp_path, text)
    public, internal = (run(root, *CHECK, *more) for more in ((), ("--intern",)))
    assert "agreements.yaml:10:11: fout: ‹intern›" in public.out
    assert "protocolakord" not in public.out
    assert "protocolakord" in internal.out
    assert internal.out.startswith("INTERN")
    assert json.loads(run(root, *CHECK, "--intern", "--formaat", "json").out)["internal"] is True
