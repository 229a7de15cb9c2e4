"""What a step needs, and which steps and terms its authority knows, judged by a real validator."""

from typing import Any

import pytest
from jsonschema import Draft7Validator

from samenwerking_cli.reading.schema_steps import step_rules
from tests.reading.editor import SHIPPED, complaints
from tests.registers import HEAD, loaded

OWN = """\
authorities:
  vlaanderen:
    steps:
      - {id: advies-kinderrechten, name: Advies over kinderen, condition: als het over kinderen gaat}
      - id: "12"
        name: Twaalf
        terms: [{variant: lang, days: 90, unit: kalenderdagen}, {variant: gewoon, days: 30, unit: onbekend}]
"""
RULES = Draft7Validator(step_rules(SHIPPED))
TAKEN = {
    "a date": {"date": "2024"},
    "a request": {"requested": "2024-01-01"},
    "a promise": {"planned": "onbekend"},
    "not needed": {"outcome": "niet-vereist"},
    "lapsed, with its day": {"date": 2024, "outcome": "vervallen", "until": "2024-05"},
    "an unknown day, with a source": {"date": "onbekend", "source": "bron"},
    "an authority that nobody knows": {"authority": "vlaandern", "step": "x", "date": "2024"},
    "the usual term of a step without any": {"step": "ikw", "term": "gewoon", "date": "2024"},
    "another term": {"step": "advies-rvs", "term": "spoed", "requested": "2024"},
    "an empty term": {"term": None, "date": "2024"},
    "a step between blanks": {"step": " principieel-1 ", "date": "2024"},
}
REFUSED = {
    "no day": {"source": "bron"},
    "another outcome": {"outcome": "gunstig"},
    "lapsed on no day": {"date": "2024", "outcome": "vervallen"},
    "an unknown day of nothing": {"date": "onbekend"},
    "a step of another": {"step": "ministerraad-1", "date": "2024"},
    "a term that no step has": {"step": "advies-rvs", "term": "supersnel", "date": "2024"},
    "a term of another step": {"step": "ikw", "term": "spoed", "date": "2024"},
    "a number": {"step": 12, "date": "2024"},
}


@pytest.mark.parametrize("name", TAKEN)
def test_rules__take(name: str) -> None:
    """What the reader takes."""
    step = {"authority": "vlaanderen", "step": "principieel-1"} | TAKEN[name]
    assert [fault.message for fault in RULES.iter_errors(step)] == []


@pytest.mark.parametrize("name", REFUSED)
def test_rules__refuse(name: str) -> None:
    """What the reader refuses on every day."""
    step = {"authority": "vlaanderen", "step": "principieel-1"} | REFUSED[name]
    assert not RULES.is_valid(step)


def test_rules__offer_each_authority_its_own_steps_with_their_names() -> None:
    """In the order of the path, with the condition."""
    rules: Any = step_rules(SHIPPED)["allOf"]
    offered = {
        one["if"]["properties"]["authority"]["enum"][0]: one["then"]["properties"]["step"]["anyOf"][0]
        for one in rules
        if "authority" in one["if"]["properties"]
    }
    assert list(offered) == list(SHIPPED.by_authority)
    for authority, shape in offered.items():
        assert shape["enum"] == [one.id for one in SHIPPED.steps_of(authority)]
    told = dict(zip(offered["vlaanderen"]["enum"], offered["vlaanderen"]["enumDescriptions"], strict=True))
    assert told["principieel-1"] == "Eerste principiële goedkeuring"
    assert told["begrotingsakkoord"] == "Begrotingsakkoord (als het dossier een begrotingsakkoord vereist)"


def test_rules__know_the_steps_of_the_registers_own_procedures() -> None:
    """A step that looks like a number too; and how long its terms are."""
    known = loaded(HEAD, procedures_yaml=OWN).register.procedures
    steps = "{authority: vlaanderen, step: 12, term: lang, date: 2024}, {authority: vlaanderen, step: advies-kinderrechten, date: 2024}"
    text = f"{HEAD}agreements:\n  - {{id: a, title: A, kind: protocolakkoord, parties: [], steps: [{steps}]}}\n"
    assert complaints("register", text, known) == []
    assert complaints("register", text) != []
    told = str(step_rules(known))
    assert "Advies over kinderen (als het over kinderen gaat)" in told
    assert "'90 kalenderdagen'" in told
    assert "'30 dagen, eenheid niet bekend'" in told
