"""From what was typed to a register, a day and a revision."""

import json
import os
import shutil
from pathlib import Path

import pytest

from samenwerking_cli.cli.opening import day_of, known_value
from samenwerking_cli.errors import SamenwerkingError, UnknownName
from tests.running import DAY, Ran, committed, run, write_register


def _title(done: Ran) -> str:
    return done.out.partition(":")[0]


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another register, with another title."""
    made = write_register(tmp_path / "ander", "agreements: []\n")
    main = made / "agreements.yaml"
    main.write_text(main.read_text(encoding="utf-8").replace("Proefregister", "Ander"), encoding="utf-8")
    return made


def test_register__is_found_upward_from_here(root: Path, other: Path) -> None:
    """The nearest agreements.yaml, in this directory or one above it."""
    deep = root / "questions" / "2023-2024"
    deep.mkdir(parents=True)
    assert _title(run(root, "status")) == _title(run(deep, "status")) == "Proefregister"
    shutil.copytree(other, root / "questions" / "ander")
    assert _title(run(root / "questions" / "ander", "status")) == "Ander"


@pytest.mark.parametrize("given", ["{0}", "{0}/agreements.yaml", "{0}/procedures.yaml", "../ander"])
def test_register__is_given_as_a_directory_or_a_file_in_it(root: Path, other: Path, given: str) -> None:
    """Absolute or from here; it wins from the register around here."""
    (other / "procedures.yaml").write_text("authorities: {}\n", encoding="utf-8")
    assert _title(run(root, "status", "--register", given.format(other))) == "Ander"


def test_register__is_named_by_the_environment(root: Path, other: Path) -> None:
    """SAMENWERKING_REGISTER wins from here, --register wins from it, and an empty one is none."""
    assert _title(run(root, "status", SAMENWERKING_REGISTER=str(other))) == "Ander"
    assert _title(run(root, "status", "--register", str(root), SAMENWERKING_REGISTER=str(other))) == "Proefregister"
    assert _title(run(root, "status", SAMENWERKING_REGISTER="")) == "Proefregister"


def test_register__that_is_nowhere_is_a_refusal(tmp_path: Path) -> None:
    """Exit 2, with the place where it was looked for and the ways to name one."""
    done = run(tmp_path, "status")
    assert (done.code, done.out) == (2, "")
    assert str(tmp_path) in done.err
    assert "--register" in done.err
    assert "SAMENWERKING_REGISTER" in done.err


@pytest.mark.parametrize("given", ["bestaat-niet", "leeg", "leeg/agreements.yaml", "x" * 5000])
def test_register__that_was_named_and_is_not_there_is_a_refusal(root: Path, given: str) -> None:
    """What was typed is what is looked at: the register around here does not step in."""
    (root / "leeg").mkdir()
    done = run(root, "status", "--register", given)
    assert (done.code, done.out) == (2, "")
    assert "Geen register gevonden" in done.err


@pytest.mark.parametrize("typed", ["2024-02-27", "27/02/2024", "27 februari 2024", "27-2-2024"])
def test_day__may_be_typed_in_every_usual_way(root: Path, typed: str) -> None:
    """The same page for each."""
    done = run(root, "status", "--op", typed)
    assert done == run(root, "status", "--op", "2024-02-27")
    assert "27 februari 2024" in done.out


@pytest.mark.parametrize("typed", ["", "gisteren", "2024-02", "2024", "30/02/2024", "onbekend", "voor 2024-01-01"])
def test_day__that_is_no_day_is_a_refusal_with_the_forms(root: Path, typed: str) -> None:
    """Exit 2, with what was typed and how to write it."""
    done = run(root, "status", "--op", typed)
    assert (done.code, done.out) == (2, "")
    assert f"'{typed}' is geen dag" in done.err
    assert "2024-03-26" in done.err


def test_day__is_read_before_the_register(tmp_path: Path) -> None:
    """A typing error is told at once."""
    assert "is geen dag" in run(tmp_path, "status", "--op", "x").err


def test_day_of__decides_what_is_typed() -> None:
    """The last day of February, and no other."""
    assert day_of("29 februari 2024").isoformat() == "2024-02-29"
    with pytest.raises(SamenwerkingError):
        day_of("29 februari 2023")


def test_known_value__shows_a_short_list_and_not_a_long_one() -> None:
    """With more than twelve values only the nearest helps."""
    assert known_value("Vorm", "a", ["a", "b", "a"]) == "a"
    with pytest.raises(UnknownName, match=r"Mogelijk: a, b\."):
        known_value("Vorm", "zzzz", ["a", "b", "a"])
    with pytest.raises(UnknownName, match=r"'zzzz' bestaat niet\.$"):
        known_value("Vorm", "zzzz", [f"waarde-{number}" for number in range(13)])


@pytest.mark.parametrize("value", ["federaal", "vlaanderen"])
def test_party__an_authority_is_no_party_and_the_parties_are_named(root: Path, value: str) -> None:
    """Who types the authority is told which parties it stands for."""
    done = run(root, "status", "--partij", value)
    assert (done.code, done.out) == (2, "")
    assert {"federaal": "federale-staat", "vlaanderen": "vlaams-gewest"}[value] in done.err


def test_revision__is_asked_only_where_it_is_shown(root: Path) -> None:
    """Without git on the path a terminal does as before, and JSON says null."""
    assert run(root, "status", "--op", DAY, PATH=str(root)) == run(root, "status", "--op", DAY)
    head = json.loads(run(root, "status", "--op", DAY, "--formaat", "json", PATH=str(root)).out)
    assert (head["revision"], head["changed"]) == (None, None)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed here")
@pytest.mark.parametrize(("more", "changed"), [("", False), ("# nog niet vastgelegd\n", True)])
def test_revision__stands_in_every_form_that_leaves_the_screen(root: Path, more: str, changed: bool) -> None:
    """The whole hash in JSON, a short one in the foot of a page, with a word when the files differ from it."""
    commit = committed(root)
    main = root / "agreements.yaml"
    main.write_text(main.read_text(encoding="utf-8") + more, encoding="utf-8", newline="\n")
    head = json.loads(run(root, "status", "--op", DAY, "--formaat", "json").out)
    assert (head["revision"], head["changed"]) == (commit, changed)
    for form in ("markdown", "html"):
        page = run(root, "status", "--op", DAY, "--formaat", form).out
        assert f"Peildatum 26 maart 2024 · register {commit[:7]}" in page
        assert ("nog niet vastgelegd" in page) is changed
    assert commit[:7] not in run(root, "status", "--op", DAY).out


@pytest.mark.skipif(os.name == "nt", reason="making a link needs rights on Windows")
def test_register__reads_nothing_outside_its_directory(root: Path, tmp_path: Path) -> None:
    """A file that is a link to elsewhere is an error, and its text is not shown."""
    (tmp_path / "elders.yaml").write_text("agreements: ZEEGROEN\n", encoding="utf-8")
    (root / "agreements").mkdir()
    (root / "agreements" / "link.yaml").symlink_to(tmp_path / "elders.yaml")
    done = run(root, "controleer", "--op", DAY)
    assert done.code == 1
    assert "agreements/link.yaml:1:1: fout" in done.out
    assert "ZEEGROEN" not in done.out
