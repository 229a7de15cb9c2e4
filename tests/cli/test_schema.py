"""`samenwerking schema`, from the shell to the file that an editor reads."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from samenwerking_cli.reading.schema import FILES
from tests.running import run, write_register
from tests.test_privacy import QUESTION, REGISTER, SOURCES, WORD
from tests.transcripts import ROOT

Compare = Callable[[str, str], None]
MODELINES = {"agreements.yaml": "register", "questions/2023-2024/293-brouns.yaml": "vraag"}


@pytest.mark.parametrize("file", MODELINES)
def test_schema__of_the_project_is_what_the_command_writes(file: str, golden: Compare) -> None:
    """Byte for byte; and the project's own file names it in its first line."""
    done = run(ROOT, "schema", MODELINES[file])
    assert (done.code, done.err) == (0, "")
    line = (ROOT / file).read_text("utf-8").split("\n", 1)[0]
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", line)
    assert named is not None
    path = (ROOT / file).parent.joinpath(named[1]).resolve()
    assert path == ROOT / "schema" / f"{MODELINES[file]}.json"
    golden(str(path), done.out)


@pytest.mark.parametrize("kind", FILES)
def test_schema__of_each_kind_with_and_without_a_register(tmp_path: Path, root: Path, kind: str) -> None:
    """The same bytes wherever one asks, as long as the register has no procedures of its own."""
    alone, beside = run(tmp_path, "schema", kind), run(root, "schema", kind)
    assert (alone.code, alone.err) == (0, "")
    assert alone == beside == run(root, "schema", kind)
    assert json.loads(alone.out)["$id"] == f"urn:samenwerking:schema:{kind}"


def test_schema__is_of_the_register_unless_asked_otherwise(root: Path) -> None:
    """An unknown kind is a refusal with the nearest."""
    assert run(root, "schema") == run(root, "schema", "register")
    refused = run(root, "schema", "vragen")
    assert (refused.code, refused.out) == (2, "")
    assert "bedoelde u 'vraag'?" in refused.err


def test_schema__knows_the_registers_own_steps(tmp_path: Path) -> None:
    """Those of its procedures, beside the shipped ones."""
    own = "authorities:\n  vlaanderen:\n    steps:\n      - {id: advies-proef, name: Advies van de proefraad}\n"
    out = run(write_register(tmp_path, "agreements: []\n", procedures_yaml=own), "schema").out
    assert "Advies van de proefraad" in out
    assert "principieel-1" in out


def test_schema__shows_no_character_that_acts(tmp_path: Path) -> None:
    """A name may hold anything; a terminal gets it escaped."""
    own = 'authorities: {vlaanderen: {steps: [{id: proef, name: "Proef\\x9b31m\\e[31m\\u202e"}]}}\n'
    out = run(write_register(tmp_path, "agreements: []\n", procedures_yaml=own), "schema").out
    assert "Proef\\u009b31m\\u001b[31m\\u202e" in out


def test_schema__of_a_register_with_errors_says_so(faulty: Path, root: Path) -> None:
    """What could be read is used."""
    done = run(faulty, "schema")
    assert done.code == 1
    assert "Het register heeft 1 fout;" in done.err
    assert done.out == run(root, "schema").out


def test_schema__a_register_that_was_named_must_be_there(tmp_path: Path) -> None:
    """Without a name none is needed."""
    assert run(tmp_path, "schema", "--register", "nergens").code == 2
    assert run(tmp_path, "schema", SAMENWERKING_REGISTER="nergens").code == 2


def test_schema__to_a_file_and_never_over_one(tmp_path: Path) -> None:
    """As everywhere."""
    first = run(tmp_path, "schema", "vraag", "--uitvoer", "vraag.json")
    assert (first.code, first.out) == (0, "")
    assert (tmp_path / "vraag.json").read_bytes().decode("utf-8") == run(tmp_path, "schema", "vraag").out
    assert run(tmp_path, "schema", "--uitvoer", "vraag.json").code == 2
    assert run(tmp_path, "schema", "--uitvoer", "vraag.json", "--overschrijf").code == 0


@pytest.mark.parametrize("kind", FILES)
def test_schema__holds_no_name_of_the_register(tmp_path: Path, kind: str) -> None:
    """Neither what is internal nor what is public: it is the same as without the register."""
    root = write_register(tmp_path, REGISTER, agreements__bronnen_yaml=SOURCES, questions__v_yaml=QUESTION)
    out = run(root, "schema", kind).out
    assert WORD not in out.casefold()
    assert "publiek" not in out


def test_schema__beside_the_register_is_not_read_as_part_of_it(root: Path) -> None:
    """The folder with the schemas gives no finding."""
    before = run(root, "controleer", "--op", "2024-03-26")
    (root / "schema").mkdir()
    assert run(root, "schema", "--uitvoer", "schema/register.json").code == 0
    assert run(root, "controleer", "--op", "2024-03-26") == before
