"""`samenwerking vraag importeer`, from the file of a parliament to the file of the register."""

import io
import json
import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.running import Ran, run, write_register

REGISTER = (
    "agreements: [{id: ila, title: Akkoord over leren, kind: protocolakkoord, parties: [VDAB], themes: [leren]}]\n"
)
TEXT = """\
SCHRIFTELIJKE VRAAG
nr. 87
van AN WILLEMS
datum: 3 maart 2025
aan PIET D'HONDT
VLAAMS MINISTER VAN WERK

Leren - Akkoorden

Er is een akkoord.

1. Hoe staat het ermee, en wat is de timing?
2. Wat kost het?
"""
FILE = "questions/2024-2025/87-d-hondt.yaml"
DOCUMENTS = Path(__file__).parent.parent / "importing" / "documents"


def imported(root: Path, text: str, *arguments: str) -> Ran:
    """The import of this text, from a file."""
    (root / "vraag.txt").write_text(text, encoding="utf-8")
    return run(root, "vraag", "importeer", "vraag.txt", *arguments)


def files(root: Path) -> list[Path]:
    """Every file under questions/."""
    return sorted(path for path in (root / "questions").rglob("*") if path.is_file())


def test_vraag_importeer__writes_a_file_that_can_be_answered(tmp_path: Path) -> None:
    """The register stays sound, the question is listed and its draft has every sub-question."""
    root = write_register(tmp_path, REGISTER)
    done = imported(root, TEXT)
    assert (done.code, done.err.startswith("Geschreven: "), "Niet herkend" in done.err) == (0, True, False)
    written = (root / FILE).read_text(encoding="utf-8")
    assert written.startswith("# Ingelezen uit vraag.txt. De onderwerpen en de gekozen akkoorden zijn een voorstel")
    assert "selection: {theme: [leren]}" in written
    assert run(root, "controleer", "--streng", "--op", "2025-03-10").code == 0
    draft = run(root, "antwoord", "87", "--formaat", "markdown", "--op", "2025-03-10").out
    assert re.findall(r"^\d\.", draft, re.MULTILINE) == ["1.", "2."]


def test_vraag_importeer__trial_writes_nothing(tmp_path: Path) -> None:
    """The trial shows what was understood, also of a question without a number."""
    root = write_register(tmp_path, REGISTER)
    shown = imported(root, TEXT, "--proef")
    assert (shown.code, files(root)) == (0, [])
    assert "Piet D'Hondt, Vlaams minister van Werk" in shown.out
    shown = imported(root, TEXT.replace("nr. 87\n", ""), "--proef")
    assert (shown.code, files(root)) == (0, [])
    assert "het nummer" in shown.out
    assert "nog geen: geef het nummer met --nummer" in shown.out


def test_vraag_importeer__without_a_number_only_with_a_given_one(tmp_path: Path) -> None:
    """Nothing is written without a number; a given one is good, a strange one is refused."""
    root, text = write_register(tmp_path, REGISTER), TEXT.replace("nr. 87\n", "")
    refused = imported(root, text)
    assert (refused.code, files(root)) == (2, [])
    assert "geen nummer" in refused.err
    assert imported(root, text, "--nummer", "../88").code == 2
    assert imported(root, text, "--nummer", "88").code == 0
    assert [path.name for path in files(root)] == ["88-d-hondt.yaml"]


def test_vraag_importeer__never_over_an_existing_file_unless_asked(tmp_path: Path) -> None:
    """The first file stays; the same question elsewhere is named."""
    root = write_register(tmp_path, REGISTER)
    assert imported(root, TEXT).code == 0
    mine = (root / FILE).read_text(encoding="utf-8") + "# van mij\n"
    (root / FILE).write_text(mine, encoding="utf-8")
    refused = imported(root, TEXT)
    assert (refused.code, (root / FILE).read_text(encoding="utf-8")) == (2, mine)
    assert "bestaat al" in refused.err
    assert imported(root, TEXT, "--overschrijf").code == 0
    assert "# van mij" not in (root / FILE).read_text(encoding="utf-8")
    (root / FILE).rename(root / "questions" / "anders.yaml")
    twin = imported(root, TEXT, "--overschrijf")
    assert (twin.code, "staat al in questions/anders.yaml" in twin.err) == (2, True)


def test_vraag_importeer__knows_a_question_by_its_day_where_no_minister_is_named(tmp_path: Path) -> None:
    """The same text without its first lines would stand beside itself; another day makes another question."""
    root = write_register(tmp_path, REGISTER)
    assert imported(root, TEXT).code == 0
    unnamed = TEXT.replace("aan PIET D'HONDT\nVLAAMS MINISTER VAN WERK\n", "")
    twin = imported(root, unnamed)
    assert (twin.code, f"staat al in {FILE}" in twin.err) == (2, True)
    assert imported(root, unnamed.replace("3 maart", "4 maart")).code == 0
    assert len(files(root)) == 2


def test_vraag_importeer__tells_what_it_could_not_recognise(tmp_path: Path) -> None:
    """On the error stream and in the file; what is not recognised stays empty."""
    root = write_register(tmp_path, REGISTER)
    done = imported(root, TEXT.replace("aan PIET D'HONDT\nVLAAMS MINISTER VAN WERK\n", ""))
    assert done.code == 0
    said = "Niet herkend: de naam van de minister en de functie van de minister."
    assert done.err.endswith(f"\n{said} Vul dat aan in questions/2024-2025/87.yaml.\n")
    written = (root / "questions/2024-2025/87.yaml").read_text(encoding="utf-8")
    assert (f"# {said}" in written, "minister:" in written) == (True, False)


def test_vraag_importeer__as_json(tmp_path: Path) -> None:
    """The question, what was not recognised, and whether it was written."""
    root = write_register(tmp_path, REGISTER)
    found = json.loads(imported(root, TEXT + "\nAlvast dank.\n", "--proef", "--formaat", "json").out)
    assert (found["schema"], found["file"], found["written"]) == ("samenwerking.vraag-importeer/1", FILE, False)
    assert (found["question"]["number"], found["indicative"]) == ("87", ["session_year"])
    assert found["unrecognised"] == [{"key": None, "text": "Alvast dank."}]


def test_vraag_importeer__reads_what_is_piped_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`-` is the standard input."""
    root = write_register(tmp_path, REGISTER)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert run(root, "vraag", "importeer", "-").code == 0
    assert (root / FILE).read_text(encoding="utf-8").startswith("# Ingelezen. ")


def test_vraag_importeer__reads_a_pdf(tmp_path: Path) -> None:
    """From the parliament's own form to the register."""
    root = write_register(tmp_path, REGISTER)
    shutil.copy(DOCUMENTS / "vraag.pdf", root)
    assert run(root, "vraag", "importeer", "vraag.pdf").code == 0
    assert len(files(root)) == 1


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("vraag.pdf", b"%PDF-1.7\nkapot", "vraag.pdf"),
        ("vraag.docx", b"PK\x03\x04kapot", "beschadigd"),
        ("vraag.doc", b"\xd0\xcf\x11\xe0rest", "oude vorm van Word"),
        ("vraag.txt", b"", "er staat niets in"),
        ("vraag.txt", b"a\x00b", "geen tekst"),
        ("beveiligd.pdf", None, "beveiligd"),
        ("gescand.pdf", None, "gescand"),
        ("nergens.pdf", b"", "geen pdf-bestand"),
    ],
)
def test_vraag_importeer__refuses_what_it_cannot_read(
    tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    """One sentence, exit code 2, and nothing is written."""
    root = write_register(tmp_path, REGISTER)
    (root / name).write_bytes((DOCUMENTS / name).read_bytes() if content is None else content)
    done = run(root, "vraag", "importeer", name)
    assert (done.code, done.out, files(root)) == (2, "", [])
    assert said in done.err
