"""`--formaat word`, from the shell to the file."""

import io
import zipfile
from pathlib import Path

import docx
import pytest

from tests.ooxml import parts, words
from tests.running import Ran, run, write_register

REGISTER = """\
agreements:
  - {id: ila, title: Leerakkoord, kind: protocolakkoord, parties: [VDAB], internal: GEHEIM}
"""
QUESTION = 'number: "7"\ndate: 2024-03-01\nitems: [{number: "1", text: Hoe?, topics: [overview]}]\n'
EACH = (["antwoord", "7"], ["status"], ["toon", "ila"], ["traject"])


def made(root: Path, *arguments: str) -> bytes:
    """The file that a command makes."""
    done = run(root, *arguments, "--op", "2024-03-26", "--formaat", "word", "--uitvoer", "uit.docx", "--overschrijf")
    assert done.code == 0, done.err
    return (root / "uit.docx").read_bytes()


def register(root: Path) -> Path:
    return write_register(root, REGISTER, questions__7_yaml=QUESTION)


@pytest.mark.parametrize("command", EACH, ids=lambda one: one[0])
def test_word__each_command_makes_a_document(tmp_path: Path, command: list[str]) -> None:
    """With the agreement in it and nothing internal, the same bytes twice; --intern says so on every page."""
    root = register(tmp_path)
    first = made(root, *command)
    assert first == made(root, *command)
    assert "Leerakkoord" in "".join(words(first))
    assert not any("GEHEIM" in text for text in parts(first).values())
    inside = parts(made(root, *command, "--intern"))
    assert any("INTERN" in text for name, text in inside.items() if name.startswith("word/header"))


def test_word__a_draft_says_so_and_a_final_answer_is_refused(tmp_path: Path) -> None:
    """As in the other forms."""
    root = register(tmp_path)
    assert any("ONTWERP" in text for name, text in parts(made(root, "antwoord", "7")).items() if "header" in name)
    done = run(root, "antwoord", "7", "--definitief", "--formaat", "word", "--uitvoer", "nieuw.docx")
    assert (done.code, (root / "nieuw.docx").exists()) == (1, False)


def on_a_screen(root: Path, *arguments: str) -> Ran:
    return run(root, "antwoord", "7", "--op", "2024-03-26", "--formaat", "word", *arguments, terminal=True)


def test_word__on_a_screen_becomes_a_file(tmp_path: Path) -> None:
    """Beside the user, under a name that says what it is, and never over what is there."""
    root = register(tmp_path)
    done = on_a_screen(root)
    assert (done.code, done.out) == (0, "")
    assert "Geschreven: antwoord-7.docx" in done.err
    before = (root / "antwoord-7.docx").read_bytes()
    refused = on_a_screen(root)
    assert (refused.code, "--overschrijf" in refused.err) == (2, True)
    assert (root / "antwoord-7.docx").read_bytes() == before
    assert on_a_screen(root, "--overschrijf").code == 0


def test_word__own_house_style(tmp_path: Path) -> None:
    """That of the register wins."""
    root = register(tmp_path)
    own = docx.Document()
    own.sections[0].header.paragraphs[0].text = "HUIS"
    own.save(str(root / "house-style.docx"))
    assert any("HUIS" in text for name, text in parts(made(root, "status")).items() if "header" in name)


def test_word__refuses_a_house_style_that_is_not_sound(tmp_path: Path) -> None:
    """Broken, with macros, or a link out of the register: one sentence, and nothing is written."""
    root = register(tmp_path / "register")
    arguments = ("status", "--formaat", "word", "--uitvoer", "uit.docx")
    own = root / "house-style.docx"
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("word/vbaProject.bin", "x")
    for content, said in ((b"geen zip", "beschadigd"), (held.getvalue(), "macro's")):
        own.write_bytes(content)
        done = run(root, *arguments)
        assert (done.code, (root / "uit.docx").exists()) == (2, False)
        assert "house-style.docx" in done.err
        assert said in done.err
    own.unlink()
    (tmp_path / "elders.docx").write_bytes(b"x")
    own.symlink_to(tmp_path / "elders.docx")
    done = run(root, *arguments)
    assert (done.code, "koppeling naar buiten" in done.err) == (2, True)
