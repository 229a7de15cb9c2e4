"""`samenwerking vraag toon`, from the shell to the page."""

import json
from pathlib import Path

import pytest

from tests.cli.test_vragen import register
from tests.running import run


def test_vraag_toon__explains_the_deadline(tmp_path: Path) -> None:
    """By when, counted how, and what is open."""
    done = run(register(tmp_path), "vraag", "toon", "7", "--op", "2024-03-20")
    assert done.code == 0
    assert "20 werkdagen na 27 februari 2024" in done.out
    assert "Indicatief: welke dagen als werkdag tellen, is niet nagegaan." in done.out
    assert "Open punten" in done.out


def test_vraag_toon__json_has_the_fields_of_the_contract(tmp_path: Path) -> None:
    """Contract §6: question, unrecognised, deadline_explained and public_from."""
    found = json.loads(run(register(tmp_path), "vraag", "toon", "7", "--op", "2024-03-20", "--formaat", "json").out)
    assert found["schema"] == "samenwerking.vraag-toon/1"
    assert found["question"]["number"] == "7"
    assert found["question"]["items"][0]["topics"] == ["evaluation"]
    explained = found["deadline_explained"]
    assert (explained["day"], explained["start"], explained["counted"], explained["unit"]) == (
        "2024-03-26", "2024-02-27", 20, "werkdagen")  # fmt: skip
    assert explained["skipped"][0] == {"day": "2024-03-02", "reason": "zaterdag"}
    assert (found["public_from"], found["unrecognised"], found["state"]) == (None, [], "open")


@pytest.mark.parametrize(("typed", "said"), [("9", "Vraag '9' bestaat niet"), ("", "Vraag '' bestaat niet")])
def test_vraag_toon__an_unknown_question(tmp_path: Path, typed: str, said: str) -> None:
    """One sentence with what there is, and nothing on the screen."""
    done = run(register(tmp_path), "vraag", "toon", typed)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
