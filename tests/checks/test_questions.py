"""Doubts about written questions."""

import pytest

from samenwerking_cli.checks.check import check
from tests.registers import loaded, on

HEAD = "register: {title: T}\nagreements: []\n"


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("date: 2024-02-27", []),
        ("date: 2024-02-27\ndeadline: 2024-03-26", []),
        ("date: 2024-02\ndeadline: 2024-02-10", []),
        ("deadline: 2024-02-10", []),
        ("date: 2024-02-27\nanswer: {sent: onbekend}", []),
        ("date: 2024-02-27\ndeadline: 2024-02-26", ["de antwoordtermijn (26 februari 2024)"]),
        ("date: 2024-02-27\nfirst_deadline: 2024-01", ["de eerste antwoordtermijn (januari 2024)"]),
        ("date: 2024-02-27\ndeadline_office: 2024-02-20", ["de termijn van het kabinet (20 februari 2024)"]),
        ("date: 2024-02-27\nanswer: {sent: 2024-02-20}", ["het antwoord (20 februari 2024)"]),
    ],
)
def test_impossible_days__nothing_lies_before_the_question(keys, said):
    """A deadline or an answer before the day of the question is a doubt, at the question's place."""
    made = loaded(HEAD, questions__1_yaml=f'number: "1"\n{keys}\n')
    found = check(made.register, on("2024-06-30"))
    assert [one.message for one in found] == [f"{one} ligt vóór de vraag zelf (27 februari 2024)" for one in said]
    assert {(one.code, one.where.file, one.subject) for one in found} <= {
        ("onmogelijke-volgorde", "questions/1.yaml", "1")
    }
