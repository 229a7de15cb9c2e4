"""The last day of a step's term and of a written question."""

from datetime import date

import pytest

from samenwerking_cli.model.question import AnswerPlan, Question
from samenwerking_cli.model.vocabulary import PARLIAMENTS, WORKING_DAYS
from samenwerking_cli.partial_date import PartialDate, parse_partial_date
from samenwerking_cli.terms.due import answer_deadline, due_of, public_from, term_of
from tests.agreements import EMPTY, HERE, one
from tests.registers import loaded

STATE = "authority: vlaanderen, step: advies-rvs"


def when(text: str | None) -> PartialDate | None:
    return parse_partial_date(text) if text else None


@pytest.mark.parametrize(
    ("step", "due", "printed", "verified"),
    [
        (f"{STATE}, requested: 2024-05-06", "2024-06-05", False, True),
        (f"{STATE}, requested: 2024-05-06, term: gewoon", "2024-06-05", False, True),
        (f"{STATE}, requested: 2024-05-06, term: verenigde-kamers", "2024-06-20", False, True),
        (f"{STATE}, requested: 2024-05-06, term: spoed", "2024-05-14", False, True),
        (f"{STATE}, requested: 2024-05-06, term: spoed-verenigde-kamers", "2024-05-17", False, True),
        (f"{STATE}, requested: 2024-05-06, term: lang", "2024-07-05", False, False),
        (f"{STATE}, requested: 2016-05-31, due: 2016-07-14", "2016-07-14", True, True),
        (f"{STATE}, requested: 2024-04, term: gewoon", "2024-05-30", False, False),
        ("authority: vlaanderen, step: advies-serv, requested: 2024-05-06", "2024-06-05", False, True),
        ("authority: vlaanderen, step: advies-serv, requested: 2024-05-06, term: spoed", "2024-05-22", False, True),
        ("authority: vlaanderen, step: advies-if, requested: 2024-05-06", "2024-05-24", False, True),
        ("authority: vlaanderen, step: advies-vtc, requested: 2024-05-06", "2024-06-05", False, False),
        ("authority: vlaanderen, step: advies-gba, requested: 2024-05-06, term: spoed", "2024-05-21", False, False),
    ],
)
def test_due_of__by_the_term_that_runs(step, due, printed, verified):
    """The variant that the step names runs from the request; a printed day wins; what is not verified is indicative."""
    found = due_of(one(step).agreements[0].steps[0], EMPTY.procedures, "wettelijk")
    assert found is not None
    assert (str(found.day), found.printed, found.verified) == (due, printed, verified)


@pytest.mark.parametrize(
    "step",
    [
        f"{STATE}, planned: 2024-05-06",
        f"{STATE}, date: 2024-05-06",
        "authority: vlaanderen, step: interne-adviezen, requested: 2024-05-06",
        "authority: federaal, step: advies-if, requested: 2024-05-06",
        f"{STATE}, requested: 2099-12-20",
        "authority: gezamenlijk, step: inwerkingtreding, requested: 2024-05-06",
    ],
)
def test_due_of__nothing_to_count(step):
    """Without a request, a known term or a known unit nobody can say when a term ends."""
    assert due_of(one(step).agreements[0].steps[0], EMPTY.procedures, "wettelijk") is None


def test_due_of__a_printed_day_keeps_what_the_rule_gives():
    """An extension to a date: the printed day holds, and the usual term stays known."""
    step = one(f"{STATE}, requested: 2016-05-31, due: 2016-07-14").agreements[0].steps[0]
    found = due_of(step, EMPTY.procedures, "wettelijk")
    assert found is not None
    assert found.counted is not None
    assert found.counted.day == date(2016, 6, 30)
    assert found.ground == "gecoördineerde wetten op de Raad van State van 12 januari 1973, art. 84, § 1"


def test_term_of__follows_the_registers_own_procedures():
    """A register may replace a term, and the day follows."""
    own = "authorities: {vlaanderen: {steps: [{id: advies-vtc, name: Advies VTC, terms: [{variant: gewoon, days: 10, unit: werkdagen, lapse: stilzwijgend}]}]}}"  # fmt: skip
    made = loaded("register: {title: T}", procedures_yaml=own).register
    step = one("authority: vlaanderen, step: advies-vtc, requested: 2024-05-06").agreements[0].steps[0]
    term, found = term_of(step, made.procedures), due_of(step, made.procedures, made.working_days)
    assert term is not None
    assert found is not None
    assert (term.days, str(found.day), found.tacit, found.verified) == (10, "2024-05-22", True, False)


def question(parliament: str = "vlaams-parlement", sent: str | None = None, **dates: str) -> Question:
    plan = AnswerPlan(sent=when(sent), where=HERE)
    given = {key: when(text) for key, text in dates.items()}
    return Question(id="2024-2025/1", number="1", parliament=parliament, answer=plan, where=HERE, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("asked", "legal", "flemish"),
    [("2024-02-27", "2024-03-26", "2024-03-26"), ("2024-12-20", "2025-01-21", "2025-01-27")],
)
def test_answer_deadline__twenty_working_days_in_the_flemish_parliament(asked, legal, flemish):
    """Twenty working days from the day of sending; which days count is not verified, so it is indicative."""
    found = [answer_deadline(question(date=asked), EMPTY.procedures, days).due for days in WORKING_DAYS]
    assert [str(one.day) for one in found if one] == [legal, flemish]
    assert not any(one.verified or one.printed for one in found if one)


@pytest.mark.parametrize("parliament", [one for one in PARLIAMENTS if one != "vlaams-parlement"])
def test_answer_deadline__other_parliaments_print_it(parliament):
    """No rule of another parliament is verified: only a printed day is known, and nothing is counted."""
    unknown = answer_deadline(question(parliament, date="2014-10-31"), EMPTY.procedures, "wettelijk")
    printed = answer_deadline(question(parliament, date="2014-10-31", deadline="2014-12-04"), EMPTY.procedures, "wettelijk")  # fmt: skip
    assert unknown.due is None
    assert printed.due is not None
    assert (str(printed.due.day), printed.due.counted, printed.first) == ("2014-12-04", None, None)


def test_answer_deadline__an_extension_keeps_the_first_day():
    """The extended day holds; the first one is what was written, else what the rule gave; the cabinet has its own."""
    extended = answer_deadline(question(date="2024-02-27", deadline="2024-04-12", deadline_office="2024-03-15"), EMPTY.procedures, "wettelijk")  # fmt: skip
    assert extended.due is not None
    assert (str(extended.due.day), extended.due.printed, str(extended.first)) == ("2024-04-12", True, "2024-03-26")
    assert str(extended.office) == "2024-03-15"
    written = answer_deadline(question(date="2024-02-27", deadline="2024-04-12", first_deadline="2024-03-27"), EMPTY.procedures, "wettelijk")  # fmt: skip
    assert str(written.first) == "2024-03-27"
    same = answer_deadline(question(date="2024-02-27", deadline="2024-03-26"), EMPTY.procedures, "wettelijk")
    assert same.first is None
    first_only = answer_deadline(question(date="2024-02-27", first_deadline="2024-03-27"), EMPTY.procedures, "wettelijk")  # fmt: skip
    assert first_only.due is not None
    assert (str(first_only.due.day), first_only.first) == ("2024-03-27", None)


@pytest.mark.parametrize("dates", [{}, {"date": "2024-02"}])
def test_answer_deadline__no_day_without_an_exact_start(dates):
    """A question without a day, or of which only the month is known, has no counted deadline."""
    assert answer_deadline(question(**dates), EMPTY.procedures, "wettelijk").due is None


@pytest.mark.parametrize(
    ("sent", "public"), [("2024-03-26", "2024-04-17"), (None, None), ("onbekend", None), ("2024-03", None)]
)
def test_public_from__fifteen_working_days_after_the_answer(sent, public):
    """The answer is the member's alone for fifteen working days, over Easter Monday; indicative, for sites differ."""
    found = public_from(question(sent=sent), EMPTY.procedures, "wettelijk")
    assert (found and str(found.day)) == public
    assert found is None or not found.verified


def test_answer_deadline__which_days_count_is_no_doubt_in_calendar_days():
    """A parliament that counts calendar days needs no set of working days."""
    own = "parliaments: {senaat: {terms: [{variant: antwoord, days: 20, unit: kalenderdagen, certainty: V}]}}"
    procedures = loaded("register: {title: T}", procedures_yaml=own).register.procedures
    found = answer_deadline(question("senaat", date="2024-02-27"), procedures, "wettelijk").due
    assert found is not None
    assert (str(found.day), found.verified, found.doubts) == ("2024-03-18", True, ())
