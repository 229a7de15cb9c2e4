"""Sent answers that rest on changed facts."""

import pytest

from samenwerking_cli.model.publication import published
from samenwerking_cli.model.register import Register
from samenwerking_cli.reports.answer import answer_report
from samenwerking_cli.reports.outdated import Kept, outdated, plain
from tests.registers import HEAD, loaded, on

AGREEMENT = """\
agreements:
  - id: a
    title: Akkoord
    kind: samenwerkingsakkoord
    parties: [federale-staat, vlaams-gewest]
    figures: [{label: Instroom, value: 10, source: bron}]
    steps:
      - {authority: vlaanderen, step: principieel-1, date: 2024-01-10, source: bron}
      - {authority: vlaanderen, step: advies-rvs, requested: 2024-02-01, source: bron}
      - {authority: federaal, step: ministerraad-1, planned: onbekend, source: bron}
"""
QUESTION = 'number: "1"\ndate: 2024-02-27\nitems: [{number: "1", topics: [overview, trajectory, figures]}]\n'


def made(*changes: tuple[str, str]) -> Register:
    text = AGREEMENT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return loaded(HEAD + text, questions__1_yaml=QUESTION).register


def changes(*edits: tuple[str, str], day: str = "2024-06-30") -> list[tuple[str, object, object]]:
    """What changed between the answer of 26 March and the register after these edits."""
    before, after = made(), made(*edits)
    facts = answer_report(before.questions[0], before, on("2024-03-26")).facts
    kept = [Kept(one.record, one.path, plain(one.value)) for one in facts]
    found = outdated(after.questions[0], kept, published(after), after, on(day))
    return [(one.path, one.before, one.after) for one in found.changes] if found else []


def test_outdated__nothing_changed():
    """The same facts on a later day are no change, whatever the clock did to a term."""
    assert changes() == []


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (("value: 10", "value: 12"), ("figures[Instroom].value", "10", "12")),
        (("title: Akkoord", "title: Verdrag"), ("title", "Akkoord", "Verdrag")),
        (("date: 2024-01-10", "date: 2024-01-11"), ("steps[vlaanderen/principieel-1].date", "2024-01-10", "2024-01-11")),
        (("planned: onbekend", "planned: 2024-09"), ("steps[federaal/ministerraad-1].planned", "onbekend", "2024-09")),
        (("planned: onbekend", "date: 2024-05-02"), ("steps[federaal/ministerraad-1].date", None, "2024-05-02")),
        (("requested: 2024-02-01", "requested: 2024-02-01, date: 2024-05-02, outcome: gunstig"),
         ("steps[vlaanderen/advies-rvs].outcome", None, "gunstig")),
        (("      - {authority: vlaanderen, step: principieel-1, date: 2024-01-10, source: bron}\n", ""),
         ("steps[vlaanderen/principieel-1].date", "2024-01-10", None)),
        (("date: 2024-01-10", "date: 2024-01-10, outcome: vervallen, until: 2024-06-09"), ("phase", "ontwerp", "voorbereiding")),
    ],
)  # fmt: skip
def test_outdated__what_it_said_and_what_is_true_now(edit, expected):
    """A value that is another one, that is gone, and what a promised step has become."""
    assert expected in changes(edit)


def test_outdated__what_is_hidden_since_is_not_gone():
    """A step or an agreement that is not public any more is not told."""
    hidden = ("date: 2024-01-10, source: bron}", "date: 2024-01-10, source: bron, public: false}")
    assert not any(path.startswith("steps[vlaanderen/principieel-1]") for path, _, _ in changes(hidden))
    assert changes(("    title: Akkoord\n", "    title: Akkoord\n    public: false\n")) == []
