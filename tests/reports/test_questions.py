"""Written questions as they stand on a day."""

from datetime import date

import pytest

from samenwerking_cli.model.register import Register
from samenwerking_cli.reports.questions import (
    deadline_explained,
    question_standing,
    questions_report,
)
from tests.registers import loaded, on
from tests.reports.test_agenda import asked

HEAD = "register: {title: T}\nagreements: []\n"


@pytest.mark.parametrize(
    ("keys", "day", "state"),
    [
        ("", "2024-02-27", "open"),
        ("", "2024-03-26", "open"),
        ("", "2024-03-27", "te-laat"),
        ("deadline: 2024-04-12", "2024-04-01", "open"),
        ("deadline_office: 2024-03-01", "2024-03-20", "open"),
        ("answer: {sent: 2024-03-20}", "2024-03-19", "open"),
        ("answer: {sent: 2024-03-20}", "2024-03-20", "verzonden"),
        ("answer: {sent: 2024-03-26}", "2024-04-17", "verzonden"),
        ("answer: {sent: 2024-03-26}", "2024-04-18", "publiek"),
        ("answer: {sent: onbekend}", "2030-01-01", "verzonden"),
        ("answer: {sent: 2024-03}", "2024-03-30", "te-laat"),
        ("answer: {sent: 2024-03}", "2030-01-01", "verzonden"),
    ],
)
def test_question_standing__on_the_day(keys, day, state):
    """Open until its last day, late after it, sent from the day that counts, public after the parliament's term."""
    register = asked(keys)
    assert question_standing(register.questions[0], register, date.fromisoformat(day)).state == state


def register_of(**days: str) -> Register:
    files = {
        f"questions__{number}_yaml": f'parliament: vlaams-parlement\nnumber: "{number}"\ndate: {day}\n'
        for number, day in days.items()
    }
    return loaded(HEAD, **files).register


def test_questions_report__what_waits_comes_first():
    """Unanswered questions by their last day, then the answered ones; later ones are counted."""
    register = register_of(a="2024-03-04", b="2024-02-27", c="2024-02-01\nanswer: {sent: 2024-02-20}", d="2024-07-01",
                           e="2024-03-01\ndeadline: 2024-03-08")  # fmt: skip
    report = questions_report(register, on("2024-03-20"))
    assert [one.question.number for one in report.questions] == ["e", "b", "a", "c"]
    assert report.hidden == 1


def test_questions_report__a_question_without_a_deadline_comes_last_of_what_waits():
    """Of another parliament nothing is known without a printed day."""
    files = {
        "questions__1_yaml": 'parliament: senaat\nnumber: "1"\n',
        "questions__2_yaml": 'number: "2"\ndeadline: 2024-05-01\n',
    }
    report = questions_report(loaded(HEAD, **files).register, on("2024-03-20"))
    assert [(one.question.number, one.state) for one in report.questions] == [("2", "open"), ("1", "open")]


def test_deadline_explained__has_every_day_that_did_not_count():
    """Contract §6: day, start, counted, unit, skipped with its reason, the first deadline."""
    register = asked("deadline: 2024-04-12")
    standing = question_standing(register.questions[0], register, date(2024, 3, 1))
    found = deadline_explained(standing.deadline)
    assert found is not None
    assert (str(found.day), found.printed, str(found.first_deadline)) == ("2024-04-12", True, "2024-03-26")
    assert (str(found.start), found.counted, found.unit, len(found.skipped)) == ("2024-02-27", 20, "werkdagen", 8)
    assert {one.reason for one in found.skipped} == {"zaterdag", "zondag"}
    plain = asked("")
    counted = deadline_explained(question_standing(plain.questions[0], plain, date(2024, 3, 1)).deadline)
    assert counted is not None
    assert (counted.printed, counted.indicative) == (False, True)


def test_deadline_explained__nothing_is_known():
    """No day and no rule: nothing to explain."""
    register = loaded(HEAD, questions__1_yaml='number: "1"\n').register
    assert deadline_explained(question_standing(register.questions[0], register, date(2024, 3, 1)).deadline) is None
