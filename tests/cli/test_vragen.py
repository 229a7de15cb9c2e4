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
