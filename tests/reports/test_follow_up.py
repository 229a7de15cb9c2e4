"""A question that follows another one about the same dossier."""

import pytest

from samenwerking_cli.model.question import Question
from samenwerking_cli.reports.follow_up import answered_before, to_tell
from samenwerking_cli.reports.outdated import Change, Outdated
from tests.registers import HEAD, loaded, on

REGISTER = HEAD + "agreements: []\ndossiers: [{id: werk, title: Werk, agreements: []}]\n"
ASKED = 'number: "2"\ndate: 2024-05-10\nminister: {name: An Claes}\ndossier: werk\n'
BEFORE = ASKED.replace('"2"', '"1"').replace("2024-05-10", "2024-02-27") + "answer: {sent: 2024-03-26}\n"


def found(before: str = BEFORE, asked: str = ASKED, day: str = "2024-06-01") -> str | None:
    """The number of the question that was answered before."""
    made = loaded(REGISTER, questions__1_yaml=before, questions__2_yaml=asked)
    assert [one for one in made.findings if one.severity == "fout"] == []
    second = next(one for one in made.register.questions if one.number == "2")
    last = answered_before(second, made.register.questions, on(day).day)
    return last.number if last else None


def test_answered_before__the_same_minister_and_dossier() -> None:
    """Sent before this question was asked."""
    assert found() == "1"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("An Claes", "Els Maes"),
        ("dossier: werk\n", ""),
        ("answer: {sent: 2024-03-26}\n", ""),
        ("sent: 2024-03-26", "sent: onbekend"),
        ("sent: 2024-03-26", "sent: 2024-05-11"),
    ],
)
def test_answered_before__none_when_it_does_not_follow(old: str, new: str) -> None:
    """Another minister, no dossier, not sent, or sent later."""
    assert old in BEFORE
    assert found(BEFORE.replace(old, new)) is None


@pytest.mark.parametrize("old", ["dossier: werk\n", "minister: {name: An Claes}\n", "date: 2024-05-10\n"])
def test_answered_before__none_when_nobody_can_know(old: str) -> None:
    """Without a dossier, a minister or a day."""
    assert found(asked=ASKED.replace(old, "")) is None


def test_answered_before__as_of_the_day_that_is_looked_from() -> None:
    """Before it was sent there was no answer."""
    assert found(day="2024-03-01") is None


def test_to_tell__phases_steps_and_figures() -> None:
    """A text that was worded anew is no news, nor is a title."""
    paths = ["phase", "steps[vlaanderen/advies-rvs].date", "steps[vlaanderen/advies-rvs#2].outcome",
             "figures[Instroom/2023].value", "texts.scope", "title", "steps[a/b].note", "steps[a/b].planned"]  # fmt: skip
    changes = tuple(Change("a", path, "x", "y") for path in paths)
    question = Question(id="q", number="1", where=loaded(REGISTER).register.dossiers[0].where)
    assert [one.path for one in to_tell(Outdated(question, changes))] == paths[:4]
