"""The answer for programs: the keys of the contract, and facts whose place is the true line of the file."""

import json
from pathlib import Path
from typing import Any

import pytest

from samenwerking_cli.pages.answer.records import answer_record, question_record
from samenwerking_cli.reports.answer import answer_report
from tests.answers import asked
from tests.drafts import answer
from tests.registers import on
from tests.running import DAY, write_register

REGISTER = """\
agreements:
  - id: akkoord
    title: Akkoord over de proef
    kind: samenwerkingsakkoord
    parties: [federale-staat, vlaams-gewest]
    lead: vlaams-gewest
    texts:
      scope:
        text: >-
          Een tekst
          over twee regels.
        source: [bron, zonder-dag]
    figures:
      - label: Instroom
        period: 2023
        value: 6070
        source: bron
    remarks:
      - {date: 2024-01, text: Een feit., source: bron}
    steps:
      - {authority: federaal, step: ministerraad-1, date: 2024-02-02, source: bron}
      - authority: vlaanderen
        step: principieel-1
        planned: 2024-04
        wording: in de komende weken
        source: bron
      - {authority: vlaanderen, step: principieel-1, planned: 2024-09, source: bron}
"""
QUESTION = """\
number: "1"
minister: {name: Jo Brouns}
date: 2024-02
also_addressed_to: [{name: An Claes, number: "2"}]
items:
  - {number: "1", topics: [overview, scope]}
  - {number: "2", topics: [trajectory], selection: {pending: true}}
  - number: "3"
    answer: Mijn woorden.
    together_with: "2"
"""


@pytest.fixture
def record(tmp_path: Path) -> dict[str, Any]:
    """The JSON of the answer, with the lines of the register under `lines`."""
    root = write_register(tmp_path, REGISTER, questions__2023__1_yaml=QUESTION)
    found = json.loads(answer(root, "--formaat", "json").out)
    return found | {"lines": ["", *(root / "agreements.yaml").read_text(encoding="utf-8").split("\n")]}


def _facts(record: dict[str, Any]) -> list[dict[str, Any]]:
    return [fact for part in (record["introduction"], *record["items"]) for fact in part["facts"]]


def test_record__has_the_keys_of_the_contract(record: dict[str, Any]) -> None:
    """The head that every document has, then the question, the sub-questions and what is open."""
    assert list(record.items())[:4] == [
        ("schema", "samenwerking.antwoord/1"),
        ("as_of", DAY),
        ("revision", None),
        ("changed", None),
    ]
    assert {"question", "items", "open_points"} <= set(record)
    assert {frozenset(one) for one in record["items"]} == {
        frozenset({"number", "topics", "together_with", "text", "facts"})
    }
    assert {frozenset(fact) for fact in _facts(record)} == {
        frozenset({"record", "path", "value", "source", "file", "line"})
    }


def test_record__the_question_stands_under_the_keys_of_its_file(record: dict[str, Any]) -> None:
    """Dates as written, criteria as they were set, and its own id."""
    question = record["question"]
    assert (question["id"], question["number"], question["date"]) == ("2023/1", "1", "2024-02")
    assert question["minister"] == {"name": "Jo Brouns", "title": None}
    assert question["also_addressed_to"] == [{"name": "An Claes", "number": "2", "answer": None}]
    assert [item["number"] for item in question["items"]] == ["1", "2", "3"]
    assert question["items"][1]["selection"]["pending"] is True
    assert "where" not in json.dumps(question)


def test_record__each_sub_question_has_its_text_without_number(record: dict[str, Any]) -> None:
    """Those that are answered together share their text and say so; topics as they are asked."""
    first, second, third = record["items"]
    assert first["text"].split("\n\n")[0] == "Het gaat om één akkoord. Het is hangend."
    assert (first["topics"], first["together_with"]) == (["overview", "scope"], [])
    assert (second["topics"], second["together_with"]) == (["trajectory"], ["3"])
    assert (third["topics"], third["together_with"]) == (["free"], ["2"])
    assert second["text"] == third["text"]
    assert second["text"].startswith(
        "Mijn woorden.\n\nEén akkoord is nog niet afgerond.\n\na) Akkoord over de proef\n\n"
    )


def test_record__open_points_are_words_as_they_stand_in_the_answer(record: dict[str, Any]) -> None:
    """Each once, also those of the head."""
    assert record["open_points"] == ["[AAN TE VULLEN: de titel van de minister]", "[AAN TE VULLEN: de vraagsteller]"]


@pytest.mark.parametrize(
    ("path", "value", "source", "line"),
    [
        ("texts.scope", "Een tekst over twee regels.", ["bron", "zonder-dag"], "      scope:"),
        ("figures[Instroom/2023].value", "6070", ["bron"], "      - label: Instroom"),
        ("remarks[2024-01].text", "Een feit.", ["bron"], "      - {date: 2024-01, text: Een feit., source: bron}"),
        ("remarks[2024-01].date", "2024-01", ["bron"], "      - {date: 2024-01, text: Een feit., source: bron}"),
        (
            "steps[federaal/ministerraad-1].date",
            "2024-02-02",
            ["bron"],
            "      - {authority: federaal, step: ministerraad-1, date: 2024-02-02, source: bron}",
        ),
        ("steps[vlaanderen/principieel-1].planned", "2024-04", ["bron"], "      - authority: vlaanderen"),
        ("steps[vlaanderen/principieel-1].wording", "in de komende weken", ["bron"], "      - authority: vlaanderen"),
        (
            "steps[vlaanderen/principieel-1#2].planned",
            "2024-09",
            ["bron"],
            "      - {authority: vlaanderen, step: principieel-1, planned: 2024-09, source: bron}",
        ),
        ("parties", ["federale-staat", "vlaams-gewest"], [], "  - id: akkoord"),
        (
            "phase",
            "ontwerp",
            ["bron"],
            "      - {authority: federaal, step: ministerraad-1, date: 2024-02-02, source: bron}",
        ),
    ],
)
def test_facts__have_their_value_their_sources_and_their_true_line(
    record: dict[str, Any], path: str, value: object, source: list[str], line: str
) -> None:
    """The place can be followed in an editor."""
    found = {
        (json.dumps(fact["value"]), tuple(fact["source"]), fact["file"], record["lines"][fact["line"]])
        for fact in _facts(record)
        if (fact["record"], fact["path"]) == ("akkoord", path)
    }
    assert found == {(json.dumps(value), tuple(source), "agreements.yaml", line)}


def test_facts__of_the_question_have_their_place_in_its_file(record: dict[str, Any]) -> None:
    """The civil servant's own words and the counts point to the sub-question."""
    places = {
        fact["path"]: (fact["value"], fact["file"], fact["line"])
        for fact in _facts(record)
        if fact["record"] == "questions/2023/1"
    }
    assert places["items[3].answer"] == ("Mijn woorden.", "questions/2023/1.yaml", 8)
    assert places["items[1].count.total"] == (1, "questions/2023/1.yaml", 6)


def test_facts__stand_once_in_each_part(record: dict[str, Any]) -> None:
    """However often a fact is used in a sub-question."""
    for part in (record["introduction"], *record["items"]):
        written = [json.dumps(fact, sort_keys=True) for fact in part["facts"]]
        assert len(written) == len(set(written))


def test_answer_record__of_a_question_without_sub_questions() -> None:
    """Nothing is asked, so nothing is answered; the question stands there all the same."""
    register = asked(REGISTER, 'number: "9"\n')
    question = register.questions[0]
    assert answer_record(answer_report(question, register, on(DAY)), (), (), ("x",)) == {
        "question": question_record(question),
        "introduction": {"text": "", "facts": []},
        "items": [],
        "open_points": ("x",),
    }
