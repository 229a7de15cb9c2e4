"""Why an agreement is in its phase."""

from datetime import date

from samenwerking_cli.reports.why import Because, why_report
from tests.agreements import one
from tests.registers import on

DRAFT = "authority: vlaanderen, step: principieel-1, date: 2024-01, source: bron, note: Voorontwerp."
FORCE = "authority: gezamenlijk, step: inwerkingtreding, date: 2024-05-01, source: [bron, zonder-dag]"


def test_why_report__the_rule_the_steps_and_what_is_missing():
    """The phase is explained by its rule and its steps, each with source and place, and by what it waits for."""
    made = one(FORCE, DRAFT)
    step = made.agreements[0].steps[1]
    found = why_report(made.agreements[0], made, on("2024-03-26"))
    assert (found.agreement, found.title, found.phase, found.found.rule) == (
        "akkoord", "Akkoord over de proef", "ontwerp", "goedgekeurd",
    )  # fmt: skip
    assert found.because == (
        Because(
            authority="vlaanderen",
            step="principieel-1",
            date=step.date,
            requested=None,
            counts=date(2024, 1, 31),
            note="Voorontwerp.",
            source=("bron",),
            file="agreements.yaml",
            line=13,
        ),
    )
    assert found.missing.steps == (("gezamenlijk", "ondertekening"),)
    assert found.as_of == on("2024-03-26")


def test_why_report__on_a_later_day():
    """The same register explains another phase on another day; nothing is missing once in force."""
    made = one(FORCE, DRAFT)
    found = why_report(made.agreements[0], made, on("2024-05-01"))
    assert (found.phase, found.missing.phase, found.missing.steps) == ("in-werking", None, ())
    assert [(step.step, step.source, step.line) for step in found.because] == [
        ("inwerkingtreding", ("bron", "zonder-dag"), 12)
    ]


def test_why_report__of_a_request():
    """A step that was only asked for explains the phase by the day of its request."""
    made = one("authority: vlaanderen, step: advies-rvs, requested: 2024-02-01")
    because = why_report(made.agreements[0], made, on("2024-03-26")).because[0]
    assert (because.date, str(because.requested), because.source) == (None, "2024-02-01", ())


def test_why_report__when_nothing_happened():
    """An agreement without facts rests on nothing and says what would begin it."""
    made = one()
    found = why_report(made.agreements[0], made, on("2024-03-26"))
    assert (found.phase, found.because, found.found.rule) == ("niet-gestart", (), "niets")
    assert found.missing.phase == "voorbereiding"


def test_why_report__an_unknown_day_counts_from_its_oldest_source():
    """The day from which a step of unknown date counts is told beside it."""
    made = one("authority: gezamenlijk, step: stopzetting, date: onbekend, source: bron")
    because = why_report(made.agreements[0], made, on("2024-03-26")).because[0]
    assert (str(because.date), because.counts) == ("onbekend", date(2024, 1, 1))
