"""`samenwerking vraag nieuw`: an empty question to fill in."""

from pathlib import Path

import pytest

from tests.running import run, write_register

REGISTER = "agreements: []\n"


def test_vraag_nieuw__writes_what_is_known(tmp_path: Path) -> None:
    """The file has what was given and the session year; it is a question of the register at once."""
    root = write_register(tmp_path, REGISTER)
    given = ["--minister", "Jo Brouns", "--datum", "1 maart 2024", "--vraagsteller", "An Willems", "--titel", "Netten"]
    assert run(root, "vraag", "nieuw", "294", *given).code == 0
    written = (root / "questions/2023-2024/294-brouns.yaml").read_text(encoding="utf-8")
    for said in (
        'number: "294"',
        "name: Jo Brouns",
        "date: 2024-03-01",
        "author: An Willems",
        "title: Netten",
        "# items:",
    ):
        assert said in written
    assert run(root, "controleer", "--op", "2024-03-02").code == 0
    assert "nr. 294" in run(root, "vragen", "--op", "2024-03-02").out.replace("\xa0", " ")


def test_vraag_nieuw__of_another_parliament(tmp_path: Path) -> None:
    """Without a rule for the session year, the parliament names the folder."""
    root = write_register(tmp_path, REGISTER)
    assert run(root, "vraag", "nieuw", "7-1493", "--parlement", "senaat", "--datum", "2024-03-01").code == 0
    assert (root / "questions/senaat/7-1493.yaml").is_file()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["../294"], "is geen nummer"),
        (["294", "--datum", "morgen"], "'morgen' is geen dag"),
        (["294", "--parlement", "senat"], "bedoelde u 'senaat'?"),
    ],
)
def test_vraag_nieuw__wrong_input_writes_nothing(tmp_path: Path, arguments: list[str], said: str) -> None:
    """One sentence, and no file."""
    root = write_register(tmp_path, REGISTER)
    done = run(root, "vraag", "nieuw", *arguments)
    assert (done.code, (root / "questions").exists()) == (2, False)
    assert said in done.err


def test_vraag_nieuw__leaves_an_existing_question_alone(tmp_path: Path) -> None:
    """Its own file, or the same question under another name."""
    root = write_register(tmp_path, REGISTER)
    assert run(root, "vraag", "nieuw", "294").code == 0
    path = root / "questions" / "vlaams-parlement" / "294.yaml"
    before = path.read_bytes()
    done = run(root, "vraag", "nieuw", "294")
    assert (done.code, path.read_bytes(), "bestaat al" in done.err) == (2, before, True)
