"""`samenwerking vragen`, from the shell to the page."""

import json
from pathlib import Path

from tests.running import run, write_register

QUESTION = """\
parliament: vlaams-parlement
number: "7"
date: 2024-02-27
items: [{number: "1", text: Hoe staat het?, topics: [evaluation]}]
"""


def register(root: Path) -> Path:
    text = "agreements: [{id: a, title: A, kind: protocolakkoord, parties: [VDAB]}]\n"
    return write_register(
        root, text, questions__7_yaml=QUESTION, questions__8_yaml='number: "8"\nanswer: {sent: onbekend}\n'
    )


def test_vragen__counts_what_is_open(tmp_path: Path) -> None:
    """The points of the draft are counted for what waits; what was sent is not drafted."""
    found = json.loads(run(register(tmp_path), "vragen", "--op", "2024-03-20", "--formaat", "json").out)
    assert found["schema"] == "samenwerking.vragen/1"
    waiting, sent = found["questions"]
    assert (waiting["question"], waiting["state"], waiting["deadline"]["day"]) == ("7", "open", "2024-03-26")
    assert waiting["open_points"] > 0
    assert (sent["state"], sent["open_points"], sent["deadline"]) == ("verzonden", None, None)


def test_vragen__as_a_table(tmp_path: Path) -> None:
    """What waits comes first, and the day is indicative."""
    out = run(register(tmp_path), "vragen", "--op", "2024-03-27", COLUMNS="80").out
    assert "2 vragen, 1 te beantwoorden, 1 te laat" in out
    assert out.index("nr. 7") < out.index("nr. 8")
    assert "(indicatief)" in out
    assert max(map(len, out.splitlines())) <= 80


def test_vragen__without_questions(tmp_path: Path) -> None:
    """That there are none is said."""
    done = run(write_register(tmp_path, "agreements: []\n"), "vragen", "--op", "2024-03-20")
    assert (done.code, "Er zijn geen schriftelijke vragen." in done.out) == (0, True)


def test_vragen__sent_answers_that_rest_on_changed_facts(tmp_path: Path) -> None:
    """What the answer said and what is true now; nothing while nothing changed."""
    root = register(tmp_path)
    assert run(root, "vraag", "verzonden", "7", "2024-03-26").code == 0
    assert "Geen enkel verzonden antwoord" in run(root, "vragen", "--verouderd", "--op", "2024-04-01").out
    changed = (root / "agreements.yaml").read_text(encoding="utf-8").replace("title: A,", "title: Ander,")
    (root / "agreements.yaml").write_text(changed, encoding="utf-8")
    out = run(root, "vragen", "--verouderd", "--op", "2024-04-01").out
    assert "SV 7 van 27 februari 2024" in out
    assert "- Ander: titel was ‘A’, is nu ‘Ander’." in out
    found = json.loads(run(root, "vragen", "--verouderd", "--op", "2024-04-01", "--formaat", "json").out)
    assert {(one["record"], one["path"], one["before"], one["after"]) for one in found["changes"]} >= {
        ("a", "title", "A", "Ander")
    }


def test_vragen__what_was_kept_cannot_be_read(tmp_path: Path) -> None:
    """A damaged file is said, and the rest is shown."""
    root = register(tmp_path)
    (root / "questions" / "7.verzonden.json").write_text("{", encoding="utf-8")
    done = run(root, "vragen", "--verouderd", "--op", "2024-04-01")
    assert (done.code, "Wat bij vraag 7 bewaard is, kan niet gelezen worden." in done.out) == (0, True)


def test_vragen__nothing_that_was_hidden_since_is_told(tmp_path: Path) -> None:
    """An agreement that is not public any more is not named, and its old facts are not shown."""
    root = register(tmp_path)
    assert run(root, "vraag", "verzonden", "7", "2024-03-26").code == 0
    text = (root / "agreements.yaml").read_text(encoding="utf-8").replace("title: A,", "title: Geheim, public: false,")
    (root / "agreements.yaml").write_text(text, encoding="utf-8")
    for form in ("tekst", "markdown", "html", "json"):
        out = run(root, "vragen", "--verouderd", "--op", "2024-04-01", "--formaat", form).out
        assert "Geheim" not in out
        assert "titel was" not in out
