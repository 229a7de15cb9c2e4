"""A question that is new to the register: its number, its place, and what may not be written."""

from pathlib import Path

import pytest

from samenwerking_cli.cli.new_questions import file_of, number_of, write_question
from samenwerking_cli.cli.opening import open_register
from samenwerking_cli.errors import SamenwerkingError
from samenwerking_cli.findings import Location
from samenwerking_cli.model.question import Question
from tests.running import write_register

QUESTION = Question(id="2023-2024/7-claes", number="7", where=Location("", 1))


@pytest.mark.parametrize("typed", ["293", " 7-1493 ", "12/3", "8.1"])
def test_number_of__takes_what_parliaments_print(typed: str) -> None:
    """Without the spaces around it."""
    assert number_of(typed) == typed.strip()


@pytest.mark.parametrize("typed", ["", " ", "../7", "7/", "-7", "7 8", "7" * 31, "7\n8"])
def test_number_of__refuses_the_rest(typed: str) -> None:
    """With an example of a number."""
    with pytest.raises(SamenwerkingError, match="bijvoorbeeld 293"):
        number_of(typed)


def test_write_question__makes_the_folder(tmp_path: Path) -> None:
    """The file lies where its id says, with the text as it is."""
    opened = open_register(write_register(tmp_path, "agreements: []\n"), None, internal=False, revision=False)
    write_question(QUESTION, 'number: "7"\n', opened)
    assert file_of(QUESTION) == "questions/2023-2024/7-claes.yaml"
    assert (tmp_path / file_of(QUESTION)).read_text(encoding="utf-8") == 'number: "7"\n'


def test_write_question__not_through_a_link_out_of_the_register(tmp_path: Path) -> None:
    """A folder that is a link to elsewhere gets nothing."""
    root, elsewhere = write_register(tmp_path / "register", "agreements: []\n"), tmp_path / "elders"
    elsewhere.mkdir()
    opened = open_register(root, None, internal=False, revision=False)
    (root / "questions").symlink_to(elsewhere, target_is_directory=True)
    with pytest.raises(SamenwerkingError, match="koppeling naar buiten"):
        write_question(QUESTION, 'number: "7"\n', opened)
    assert list(elsewhere.iterdir()) == []
