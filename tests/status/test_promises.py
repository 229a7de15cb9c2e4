"""What is late, what silence means, and by which day."""

from datetime import date

import pytest
from hypothesis import given

from samenwerking_cli.reports.agreement import agreement_report
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.phases import phase_of
from samenwerking_cli.status.promises import fulfilled, is_late, is_tacit, late_promises, promise_of
from tests.agreements import EMPTY, agreements, days, facts_on, one
from tests.registers import on

ADVICE = "authority: vlaanderen, step: advies-rvs"
DRAFT = "authority: vlaanderen, step: principieel-1"
FINANCE = "authority: vlaanderen, step: advies-if"


@pytest.mark.parametrize(
    ("step", "late"),
    [
        (f"{DRAFT}, planned: 2024-06-29", True),
        (f"{DRAFT}, planned: 2024-06-30", False),
        (f"{DRAFT}, planned: 2024-05", True),
        (f"{DRAFT}, planned: 2024-06", False),
        (f"{DRAFT}, planned: 2024", False),
        (f"{DRAFT}, planned: onbekend", False),
        (f"{DRAFT}, planned: 2024-05, outcome: niet-vereist", False),
        (f"{DRAFT}, planned: 2024-05, date: 2024-06-15", False),
        (f"{DRAFT}, planned: 2024-05, date: 2024-07-15", True),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-05-31", True),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-06-30", False),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-05-31, date: 2024-06-10", False),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-07-31, planned: 2024-05", False),
        (f"{ADVICE}, requested: 2024-05-01", True),
        (f"{ADVICE}, requested: 2024-05-31", False),
        (f"{ADVICE}, requested: 2024-05-30", True),
        (f"{ADVICE}, requested: 2024-05-01, planned: 2024-07", False),
        (f"{ADVICE}, requested: 2024-05-01, planned: onbekend", True),
        (f"{ADVICE}, requested: 2024-05-01, term: verenigde-kamers", True),
        (f"{ADVICE}, requested: 2024-05-16, term: verenigde-kamers", False),
        (f"{ADVICE}, requested: 2024-06-21, term: spoed", True),
        (f"{ADVICE}, requested: 2024-06-24, term: spoed", False),
        ("authority: federaal, step: advies-if, requested: 2024-01-01", False),
        (f"{FINANCE}, requested: 2024-05-01", False),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-05-31, date: 2024-05-20, outcome: ingetrokken", False),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-05-31, date: 2024-05-20, outcome: geweigerd", False),
        (f"{DRAFT}, planned: 2024-03, date: 2024-03-10, outcome: vervallen, until: 2024-06-09", False),
    ],
)
def test_is_late__a_promise_that_passed(step, late):
    """A promise is late from the day after its last day, while the step has not been taken."""
    made = one(step)
    assert is_late(made.agreements[0].steps[0], facts_on("2024-06-30", made)) is late


@pytest.mark.parametrize(
    ("done", "kept"),
    [
        (f"{DRAFT}, date: 2024-06-15", True),
        (f"{DRAFT}, date: 2024-07-15", False),
        (f"{DRAFT}, date: 2023-06-15", False),
        (f"{DRAFT}, date: 2024-06-15, act: decreet-gewest", False),
        (f"{DRAFT}, date: 2024-06-15, outcome: geweigerd", False),
        ("authority: vlaanderen, step: principieel-2, date: 2024-06-15", False),
        ("authority: federaal, step: ministerraad-1, date: 2024-06-15", False),
    ],
)
def test_fulfilled__by_another_record_of_the_same_step(done, kept):
    """A promise that a source made is kept by the same step of the same act, taken since that source."""
    made = one(f"{DRAFT}, planned: 2024-05, source: [zonder-dag, bron]", done)
    facts, promise = facts_on("2024-06-30", made), made.agreements[0].steps[0]
    assert fulfilled(promise, facts) is kept
    assert is_late(promise, facts) is not kept


def test_fulfilled__not_by_the_promise_itself():
    """A record does not keep its own promise, and without a dated source any earlier step does."""
    made = one(f"{DRAFT}, planned: 2024-05", f"{DRAFT}, date: 2010-01-01")
    facts = facts_on("2024-06-30", made)
    assert [fulfilled(step, facts) for step in made.agreements[0].steps] == [True, False]


def test_late_promises__none_once_it_is_over():
    """What was promised is late while the agreement lives, and nobody waits for it once it is stopped."""
    made = one(
        "authority: vlaanderen, step: principieel-1, planned: 2024-01, source: bron",
        "authority: gezamenlijk, step: stopzetting, date: 2024-03-01, source: bron",
    )
    agreement = made.agreements[0]
    before, after = (Facts(agreement, made, date.fromisoformat(day)) for day in ("2024-02-15", "2024-03-02"))
    assert [one.step for one in late_promises(before, phase_of(before))] == [agreement.steps[0]]
    assert late_promises(after, phase_of(after)) == ()
    assert [one.state for one in agreement_report(agreement, made, on("2024-03-02")).steps][-1] == "voorzien"


@pytest.mark.parametrize(
    ("step", "day", "basis", "verified"),
    [
        (f"{DRAFT}, planned: 2024-05", "2024-05", "planned", True),
        (f"{ADVICE}, requested: 2024-05-06, due: 2024-06-20", "2024-06-20", "due", True),
        (f"{ADVICE}, requested: 2024-05-06, due: 2024-06-20, planned: 2024-06-10", "2024-06-20", "due", True),
        (f"{ADVICE}, requested: 2024-05-06, planned: 2024-06-10", "2024-06-10", "planned", True),
        (f"{ADVICE}, requested: 2024-05-06", "2024-06-05", "term", True),
        (f"{ADVICE}, requested: 2024-05", "2024-06-30", "term", False),
        ("authority: gezamenlijk, step: advies-gba, requested: 2024-05-06", "2024-07-05", "term", False),
    ],
)
def test_promise_of__printed_then_planned_then_counted(step, day, basis, verified):
    """A printed day wins, then what a source plans, then the term of the procedure with its certainty."""
    made = one(step)
    found = promise_of(made.agreements[0].steps[0], facts_on("2024-06-30", made))
    assert found is not None
    assert (str(found.day), found.basis, found.certainty == "V") == (day, basis, verified)


@pytest.mark.parametrize("step", [f"{DRAFT}, planned: onbekend", f"{DRAFT}, date: 2024-05-01",
                                  "authority: federaal, step: advies-if, requested: 2024-05-06"])  # fmt: skip
def test_promise_of__nobody_promised_a_day(step):
    """A step without a day, one that is done, and a term of which the kind of days is unknown have no clock."""
    made = one(step)
    assert promise_of(made.agreements[0].steps[0], facts_on("2024-06-30", made)) is None


@pytest.mark.parametrize(
    ("step", "tacit"),
    [
        (f"{FINANCE}, requested: 2024-05-02", True),
        (f"{FINANCE}, requested: 2024-06-11", True),
        (f"{FINANCE}, requested: 2024-06-14", False),
        (f"{FINANCE}, requested: 2024-05-02, due: 2024-07-15", False),
        (f"{FINANCE}, requested: 2024-05-02, date: 2024-05-10", False),
        (f"{FINANCE}, requested: 2024-05-02, date: 2024-07-10", True),
        (f"{FINANCE}, requested: 2024-05-02, date: 2024-05-10, outcome: uitgesteld", False),
        (f"{FINANCE}, requested: 2024-07-02", False),
        (f"{ADVICE}, requested: 2024-05-02", False),
    ],
)
def test_is_tacit__when_the_rule_takes_silence_for_an_answer(step, tacit):
    """The term of the Inspectie van Financiën ends in a tacit advice; that of the Raad van State does not."""
    made = one(step)
    facts = facts_on("2024-06-30", made)
    assert is_tacit(made.agreements[0].steps[0], facts) is tacit
    assert not (tacit and is_late(made.agreements[0].steps[0], facts))


@given(agreements(), days)
def test_late_promises__have_a_day_that_passed(agreement, day):
    """Whatever the agreement, what is late was expected before the day, the oldest first."""
    facts = Facts(agreement, EMPTY, day)
    late = late_promises(facts, phase_of(facts))
    assert [one.day for one in late] == sorted(one.day for one in late)
    assert all(one.day.counts is not None and one.day.counts < day for one in late)


SIGN = "authority: gezamenlijk, step: ondertekening"


@pytest.mark.parametrize(
    ("promise", "done", "kept"),
    [
        ("by: [vlaams-gewest]", ["by: [federale-staat]"], False),
        ("by: [vlaams-gewest]", ["by: [vlaams-gewest]"], True),
        ("by: [vlaams-gewest]", ["by: [vlaams-gewest, federale-staat]"], True),
        ("by: [vlaams-gewest, federale-staat]", ["by: [vlaams-gewest]"], False),
        ("by: [vlaams-gewest, federale-staat]", ["by: [vlaams-gewest]", "by: [federale-staat]"], True),
        ("by: [vlaams-gewest]", ["note: allen"], True),
        ("note: allen", ["by: [vlaams-gewest]"], False),
        ("note: allen", ["by: [vlaams-gewest]", "by: [federale-staat]"], True),
        ("note: allen", [], False),
    ],
)
def test_fulfilled__a_promised_signature_by_who_would_sign(promise, done, kept):
    """Another party's signature does not keep the promise; together they do, and a signature of all does."""
    signed = (f"{SIGN}, date: 2024-05-20, {who}, source: bron" for who in done)
    made = one(f"{SIGN}, planned: 2024-05-31, {promise}, source: bron", *signed)
    facts = facts_on("2024-06-30", made)
    assert fulfilled(made.agreements[0].steps[0], facts) is kept
    assert is_late(made.agreements[0].steps[0], facts) is not kept


@pytest.mark.parametrize(
    ("asked", "other", "late"),
    [
        (ADVICE, "authority: vlaanderen, step: definitief, date: 2024-06-10", False),
        (ADVICE, "authority: vlaanderen, step: definitief, date: 2024-04-10", True),
        (ADVICE, "authority: vlaanderen, step: principieel-2, date: 2024-06-10", True),
        (ADVICE, "authority: vlaanderen, step: definitief, date: 2024-06-10, outcome: uitgesteld", True),
        (ADVICE, "authority: federaal, step: ministerraad-2, date: 2024-06-10", True),
        (ADVICE, "authority: gezamenlijk, step: ondertekening, date: 2024-06-10", True),
        (f"{ADVICE}, due: 2024-06-05", "authority: vlaanderen, step: definitief, date: 2024-06-10", True),
        (
            "authority: gezamenlijk, step: advies-gba",
            "authority: gezamenlijk, step: ondertekening, date: 2024-06-10",
            False,
        ),
    ],
)
def test_is_late__not_once_its_authority_went_on(asked, other, late):
    """Who took a later step of the path after asking no longer waits for an answer that only the procedure dates."""
    made = one(f"{asked}, requested: 2024-04-20", other)
    facts = facts_on("2024-06-30", made)
    assert is_late(made.agreements[0].steps[0], facts) is late
