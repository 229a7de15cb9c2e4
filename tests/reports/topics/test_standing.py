"""Where an agreement stands, and why one that failed did so."""

import pytest

from samenwerking_cli.partial_date import parse_partial_date
from samenwerking_cli.reports.fact import Fact
from samenwerking_cli.reports.topics.standing import Standing, reasons, standing
from tests.agreements import one
from tests.answers import DAY, case_on

DRAFT = "authority: vlaanderen, step: principieel-1, date: 2024-01-10, source: bron"
JOINT = "authority: gezamenlijk, step"
FORCE = f"{JOINT}: inwerkingtreding, date: 2024-02-01, source: bron"


def stands(*steps: str, day: str = DAY, **agreement: str) -> Standing:
    return standing(case_on(day, one(*steps, **agreement)))


def told(fact: Fact | None) -> tuple[str, str] | None:
    return fact and (fact.path, str(fact.value))


def test_standing__of_an_agreement_that_nothing_reached() -> None:
    """There is a phase, at the place of the agreement, and nothing else to tell."""
    phase = Fact("akkoord", "phase", "niet-gestart", (), "agreements.yaml", 7)
    assert stands() == Standing(phase, "niets", None, None, None)


def test_standing__the_phase_has_the_sources_and_the_place_of_the_steps_that_it_rests_on() -> None:
    """What is derived points to what it is derived from, the deciding step first."""
    found = stands(
        DRAFT,
        f"{JOINT}: ondertekening, by: [federale-staat], date: 2024-03-01, source: bron",
        f"{JOINT}: ondertekening, by: [vlaams-gewest], date: 2024-04, source: [zonder-dag, bron]",
    )
    assert found.phase == Fact("akkoord", "phase", "ondertekend", ("zonder-dag", "bron"), "agreements.yaml", 14)
    assert told(found.since) == ("steps[gezamenlijk/ondertekening#2].date", "2024-04")
    assert found.rule == "ondertekend"


@pytest.mark.parametrize(
    ("steps", "phase", "rule", "since"),
    [
        ([DRAFT], "ontwerp", "goedgekeurd", ("steps[vlaanderen/principieel-1].date", "2024-01-10")),
        (["authority: vlaanderen, step: advies-rvs, requested: 2024-05-06"], "voorbereiding", "begonnen",
         ("steps[vlaanderen/advies-rvs].requested", "2024-05-06")),
        (["authority: vlaanderen, step: advies-rvs, requested: 2024-05-06, date: 2024-06-03"], "voorbereiding",
         "begonnen", ("steps[vlaanderen/advies-rvs].requested", "2024-05-06")),
        (["authority: vlaanderen, step: advies-rvs, requested: 2024-05-06, date: 2024-05-06"], "voorbereiding",
         "begonnen", ("steps[vlaanderen/advies-rvs].date", "2024-05-06")),
        ([FORCE], "in-werking", "in-werking", ("steps[gezamenlijk/inwerkingtreding].date", "2024-02-01")),
        ([f"{JOINT}: stopzetting, date: onbekend, source: bron"], "stopgezet", "gestopt",
         ("steps[gezamenlijk/stopzetting].date", "onbekend")),
        ([f"{JOINT}: beeindiging, date: voor 2024-03-01"], "beeindigd", "beeindigd",
         ("steps[gezamenlijk/beeindiging].date", "voor 2024-03-01")),
    ],
)  # fmt: skip
def test_standing__since_the_date_as_written_of_the_deciding_step(
    steps: list[str], phase: str, rule: str, since: tuple[str, str]
) -> None:
    """A phase that began with a request counts from the request."""
    found = stands(*steps)
    assert (found.phase.value, found.rule, told(found.since)) == (phase, rule, since)


def test_standing__a_renewal_alone_gives_no_since() -> None:
    """The day of the renewal is told; since when the agreement is in force is not known."""
    found = stands(f"{JOINT}: hernieuwing, date: 2024-01", f"{JOINT}: hernieuwing, date: 2024-05-01, source: bron")
    assert (found.phase.value, found.since) == ("in-werking", None)
    assert found.renewed == Fact(
        "akkoord", "steps[gezamenlijk/hernieuwing#2].date", parse_partial_date("2024-05-01"), ("bron",),
        "agreements.yaml", 13,
    )  # fmt: skip


def test_standing__force_and_renewal_have_each_their_day() -> None:
    """The renewal does not take the place of the entry into force."""
    found = stands(FORCE, f"{JOINT}: hernieuwing, date: 2024-05-01")
    assert [told(found.since), told(found.renewed)] == [
        ("steps[gezamenlijk/inwerkingtreding].date", "2024-02-01"),
        ("steps[gezamenlijk/hernieuwing].date", "2024-05-01"),
    ]


def test_standing__derived_force_says_by_which_rule() -> None:
    """An agreement without assent is in force once signed; the signature gives the day."""
    found = stands(f"{JOINT}: ondertekening, date: 2024-02-01", kind="samenwerkingsovereenkomst")
    assert (found.rule, told(found.since)) == (
        "ondertekend-zonder-instemming", ("steps[gezamenlijk/ondertekening].date", "2024-02-01"),
    )  # fmt: skip


NOTICE = f"{JOINT}: opzegging, date: 2024-03-01"


@pytest.mark.parametrize(
    ("more", "day", "notice"),
    [
        ([], "2024-02-29", None),
        ([], "2024-03-01", "2024-03-01"),
        ([f"{JOINT}: beeindiging, date: 2024-09-01"], "2024-08-31", "2024-03-01"),
        ([f"{JOINT}: beeindiging, date: 2024-09-01"], "2024-09-01", None),
        ([f"{JOINT}: stopzetting, date: 2024-04-01"], "2024-04-01", None),
    ],
)
def test_standing__notice_is_a_mark_until_the_agreement_is_over(more: list[str], day: str, notice: str | None) -> None:
    """Notice was given, and the agreement still stands; once it ended the notice says nothing any more."""
    found = stands(FORCE, NOTICE, *more, day=day)
    assert (found.notice and str(found.notice.value)) == notice


STOP = f"{JOINT}: stopzetting, date: 2024-05-01, source: bron, note: Geen meerderheid."


def test_reasons__the_notes_of_what_ended_it() -> None:
    """Why an agreement failed is the note of its stopping step, with its source."""
    assert reasons(case_on(DAY, one(DRAFT, STOP))) == (
        Fact("akkoord", "steps[gezamenlijk/stopzetting].note", "Geen meerderheid.", ("bron",), "agreements.yaml", 13),
    )


@pytest.mark.parametrize(
    ("steps", "day"),
    [
        ([STOP], "2024-04-30"),
        ([f"{JOINT}: stopzetting, date: 2024-05-01"], DAY),
        ([f"{FORCE}, note: Eindelijk."], DAY),
        ([f"{DRAFT}, note: Met voorbehoud.", f"{JOINT}: stopzetting, date: 2024-05-01"], DAY),
        ([], DAY),
    ],
)
def test_reasons__none_before_the_end_and_none_of_other_steps(steps: list[str], day: str) -> None:
    """Only what ended the agreement says why it ended, and only once it did."""
    assert reasons(case_on(day, one(*steps))) == ()
