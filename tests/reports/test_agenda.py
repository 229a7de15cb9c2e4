"""What is due: advice, steps and questions, with what gives each day."""

from dataclasses import replace

import pytest
from hypothesis import given

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.model.register import Register
from samenwerking_cli.model.vocabulary import OVER
from samenwerking_cli.reports.agenda import AgendaReport, agenda_report
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.phases import phase_of
from tests.agreements import EMPTY, agreements, days, one
from tests.registers import loaded, on

FLEMISH = "authority: vlaanderen"
QUESTION = 'parliament: vlaams-parlement\nnumber: "7"\ndate: 2024-02-27\n'


def agenda(
    made: Register, day: str = "2024-06-30", kinds: tuple[str, ...] = (), within: int | None = None
) -> AgendaReport:
    return agenda_report(made, on(day), kinds=kinds, days=within)


def told(report: AgendaReport) -> list[tuple[str, str, bool]]:
    return [(str(item.day), item.kind, item.late) for item in report.items]


def asked(keys: str) -> Register:
    return loaded("register: {title: T}\nagreements: []\n", questions__2023__7_yaml=QUESTION + keys).register


@pytest.mark.parametrize(
    ("step", "item"),
    [
        ("step: advies-rvs, requested: 2024-06-10", [("2024-07-10", "advies", False)]),
        ("step: advies-rvs, requested: 2024-05-06", [("2024-06-05", "advies", True)]),
        ("step: advies-rvs, requested: 2024-05-06, due: 2024-07-31", [("2024-07-31", "advies", False)]),
        ("step: advies-rvs, requested: 2024-05-06, planned: 2024-07", [("2024-07", "advies", False)]),
        ("step: advies-rvs, requested: 2024-05-06, date: 2024-06-03", []),
        ("step: advies-if, requested: 2024-06-24", [("2024-07-10", "advies", False)]),
        ("step: advies-if, requested: 2024-05-06", []),
        ("step: definitief, planned: 2024-05", [("2024-05", "stap", True)]),
        ("step: definitief, planned: 2024-06-30", [("2024-06-30", "stap", False)]),
        ("step: definitief, planned: onbekend", []),
        ("step: definitief, planned: 2024-05, date: 2024-05-20", []),
        ("step: definitief, planned: 2024-05, outcome: niet-vereist", []),
        ("step: definitief, planned: 2024-05, outcome: ingetrokken, date: 2024-05-02", []),
        ("step: definitief, planned: 2024-05, outcome: uitgesteld", [("2024-05", "stap", True)]),
        ("step: begrotingsakkoord, requested: 2024-06-24", [("2024-07-10", "stap", False)]),
    ],
)
def test_agenda__steps_that_somebody_waits_for(step, item):
    """A running term and a promise stand on the agenda until the step comes, or silence answers."""
    assert told(agenda(one(f"{FLEMISH}, {step}"))) == item


@pytest.mark.parametrize(
    ("step", "item"),
    [
        ("step: inwerkingtreding, date: 2025-01-01", [("2025-01-01", "stap", False)]),
        ("step: beeindiging, date: 2025-01-01", [("2025-01-01", "stap", False)]),
        ("step: inwerkingtreding, date: 2024-01-01", []),
        ("step: inwerkingtreding, date: 2025-01-01, outcome: uitgesteld", []),
        ("step: stopzetting, date: 2024-01-01", []),
    ],
)
def test_agenda__what_is_fixed_in_advance(step, item):
    """A coming entry into force or end has its day; nothing that lies behind does."""
    assert told(agenda(one(f"authority: gezamenlijk, {step}"))) == item


def test_agenda__nobody_waits_for_an_agreement_that_is_over():
    """What a stopped agreement promised is on no agenda, and is not counted as without a day."""
    made = one(f"{FLEMISH}, step: definitief, planned: 2024-05", f"{FLEMISH}, step: plenair, planned: onbekend",
               "authority: gezamenlijk, step: stopzetting, date: 2024-06-01")  # fmt: skip
    report = agenda(made)
    assert (report.items, report.undated) == ((), 0)


@pytest.mark.parametrize(
    ("keys", "items"),
    [
        ("", [("2024-03-26", "vraag", True)]),
        ("deadline_office: 2024-03-20", [("2024-03-20", "vraag", True), ("2024-03-26", "vraag", True)]),
        ("deadline: 2024-07-12", [("2024-07-12", "vraag", False)]),
        ("answer: {sent: onbekend}", []),
        ("answer: {sent: 2024-06-30}", [("2024-07-19", "vraag", False)]),
        ("answer: {sent: 2024-06-07}", []),
        ("answer: {sent: 2024-06-10}", [("2024-07-01", "vraag", False)]),
        ("answer: {sent: 2024-06}", []),
        ("answer: {sent: 2024-07-01}", [("2024-03-26", "vraag", True)]),
    ],
)
def test_agenda__questions_that_were_not_answered(keys, items):
    """A question stands on the agenda with parliament's day and the cabinet's until the answer was sent."""
    assert told(agenda(asked(keys))) == items


def test_agenda__not_before_the_question_was_put():
    """Looked at from the day before, the question does not exist; on its day it does."""
    assert told(agenda(asked(""), "2024-02-26")) == []
    assert told(agenda(asked(""), "2024-02-27")) == [("2024-03-26", "vraag", False)]


STEPS = (
    f"{FLEMISH}, step: definitief, planned: 2024-05",
    f"{FLEMISH}, step: advies-rvs, requested: 2024-06-10",
    f"{FLEMISH}, step: plenair, planned: 2025-01",
    f"{FLEMISH}, step: bekrachtiging, planned: onbekend",
    "authority: federaal, step: ministerraad-1, planned: 2024-06-30",
)


@pytest.mark.parametrize(
    ("kinds", "within", "late", "expected", "undated"),
    [
        ((), None, False, ["2024-05", "2024-06-30", "2024-07-10", "2025-01"], 1),
        ((), 10, False, ["2024-05", "2024-06-30", "2024-07-10"], 1),
        ((), 9, False, ["2024-05", "2024-06-30"], 1),
        ((), 0, False, ["2024-05", "2024-06-30"], 1),
        (("advies",), None, False, ["2024-07-10"], 0),
        (("advies", "vraag"), 9, False, [], 0),
        (("stap",), None, False, ["2024-05", "2024-06-30", "2025-01"], 1),
        ((), None, True, ["2024-05"], 0),
    ],
)
def test_agenda__narrowed(kinds, within, late, expected, undated):
    """Days look forward only: what is late always stays; the earliest comes first."""
    report = agenda_report(one(*STEPS), on("2024-06-30"), kinds=kinds, days=within, late_only=late)
    assert ([str(item.day) for item in report.items], report.undated) == (expected, undated)


def test_agenda__keys_stay_while_days_move():
    """The key of a step is built of ids, so that another day does not make it another item."""
    first, second = (agenda(one(f"{FLEMISH}, step: definitief, planned: {day}")).items[0] for day in ("2024-08", "2024-09"))  # fmt: skip
    assert first.key == second.key == "akkoord/steps[vlaanderen/definitief]"
    keys = [item.key for item in agenda(asked("deadline_office: 2024-03-20")).items]
    assert keys == ["questions/2023/7/deadline_office", "questions/2023/7/deadline"]


@given(agreements(), days)
def test_agenda__whatever_the_agreement(agreement, day):
    """Late items lie before the day and others do not; keys are unique; what is over has none."""
    report = agenda_report(replace(EMPTY, agreements=(agreement,)), AsOf(day=day))
    assert all(item.late == (item.last < day) for item in report.items)
    assert len({item.key for item in report.items}) == len(report.items)
    assert [item.day for item in report.items] == sorted(item.day for item in report.items)
    over = phase_of(Facts(agreement, EMPTY, day)).phase in OVER
    assert not (over and report.items)
