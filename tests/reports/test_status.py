"""Where do we stand: the rows, what is left out, the orders."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.reading.load import load
from samenwerking_cli.reports.selection import Selection
from samenwerking_cli.reports.status import SORTS, StatusReport, status_report
from tests.agreements import EMPTY, agreements, days, one
from tests.registers import on, register

PROJECT = Path(__file__).parents[2]
DAY = on("2024-06-30")

MIXED = register("""
    agreements:
      - id: later
        title: Akkoord dat later begint
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
        themes: [opleiding]
        steps: [{authority: vlaanderen, step: principieel-1, date: 2024-09-01}]
      - id: gestopt
        title: Zonder gevolg
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
        steps: [{authority: gezamenlijk, step: stopzetting, date: voor 2024}]
      - id: laat
        title: Énig akkoord
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
        themes: [opleiding]
        steps:
          - {authority: vlaanderen, step: principieel-1, date: 2024-01-10}
          - {authority: vlaanderen, step: definitief, planned: 2024-05}
      - id: leeg
        title: Leeg akkoord
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
      - id: later-laat
        title: beloofd akkoord
        kind: samenwerkingsovereenkomst
        parties: [VDAB, Fedasil]
        steps:
          - {authority: gezamenlijk, step: ondertekening, planned: 2024-02}
      - id: hernieuwd
        title: Hernieuwd akkoord
        kind: samenwerkingsovereenkomst
        parties: [VDAB, Fedasil]
        steps:
          - {authority: gezamenlijk, step: hernieuwing, date: 2022-12-21}
          - {authority: gezamenlijk, step: opzegging, date: 2024-03-01}
""")


def report(sort: str | None = None, **selection) -> StatusReport:
    return status_report(MIXED, DAY, Selection(**selection), sort)


def ids(made: StatusReport) -> list[str]:
    return [row.id for row in made.agreements]


def test_status_report__of_the_projects_own_register():
    """On 26 March 2024 the five agreements of question 293 stand as the minister answered, two of them pending."""
    made = status_report(load(PROJECT).register, on("2024-03-26"), Selection())
    assert {row.id: row.phase for row in made.agreements} == {
        "riziv": "in-werking",
        "fedasil": "in-werking",
        "ila": "ontwerp",
        "data-uitwisseling": "voorbereiding",
        "handicap": "stopgezet",
    }
    assert (made.pending, made.late, made.hidden, made.total) == (2, 0, 0, 5)
    ila = made.agreements[2]
    assert [(step.authority, step.step, step.basis) for step in ila.next_steps][:2] == [
        ("vlaanderen", "principieel-1", "register"),
        ("gezamenlijk", "advies-gba", "register"),
    ]
    assert ila.next_steps[0].wording == "in de komende weken"
    assert ila.last_step is not None
    assert (ila.last_step.step, str(ila.last_step.date)) == ("ministerraad-1", "2024-02-02")


@pytest.mark.parametrize(
    ("selection", "shown", "hidden", "total"),
    [
        ({}, ["gestopt", "laat", "leeg", "later-laat", "hernieuwd"], 1, 5),
        ({"everything": True}, ["later", "gestopt", "laat", "leeg", "later-laat", "hernieuwd"], 0, 6),
        ({"ids": ("later",)}, ["later"], 0, 6),
        ({"themes": ("opleiding",)}, ["laat"], 1, 5),
        ({"themes": ("opleiding",), "everything": True}, ["later", "laat"], 0, 6),
        ({"pending": True}, ["laat"], 0, 5),
        ({"phases": ("niet-gestart",)}, ["leeg", "later-laat"], 1, 5),
    ],
)
def test_status_report__what_begins_later_is_left_out_and_counted(selection, shown, hidden, total):
    """An agreement whose first step comes after the day is hidden, unless it or everything was asked for."""
    made = report(**selection)
    assert (ids(made), made.hidden, made.total) == (shown, hidden, total)


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (None, ["gestopt", "laat", "leeg", "later-laat", "hernieuwd"]),
        ("fase", ["leeg", "later-laat", "laat", "hernieuwd", "gestopt"]),
        ("titel", ["later-laat", "laat", "hernieuwd", "leeg", "gestopt"]),
        ("sinds", ["hernieuwd", "gestopt", "laat", "leeg", "later-laat"]),
        ("te-laat", ["later-laat", "laat", "gestopt", "leeg", "hernieuwd"]),
    ],
)
def test_status_report__sorted(sort, expected):
    """By phase, by title without accents and capitals, by day with the unknown last, or the oldest promise first."""
    assert ids(report(sort)) == expected


def test_row__carries_the_facts():
    """A row says what is recorded; what is absent is not known, never false."""
    by_id = {row.id: row for row in report().agreements}
    late, renewed = by_id["laat"], by_id["hernieuwd"]
    assert (late.short_title, late.assent, late.asymmetric, late.parties_open) == ("Énig akkoord", True, None, False)
    assert (late.phase, str(late.since), late.pending, late.late) == ("ontwerp", "2024-01-10", True, True)
    assert [str(one.promised) for one in late.late_steps] == ["2024-05"]
    assert (renewed.phase, renewed.since, str(renewed.renewed), str(renewed.notice)) == (
        "in-werking", None, "2022-12-21", "2024-03-01",
    )  # fmt: skip
    assert (by_id["leeg"].last_step, by_id["leeg"].notice, by_id["leeg"].late) == (None, None, False)
    assert (report().late, report().pending) == (2, 1)


def test_row__notice_before_its_day():
    """A notice that has not been given yet is no mark."""
    made = one("authority: gezamenlijk, step: inwerkingtreding, date: 2020", "authority: gezamenlijk, step: opzegging, date: 2024-07-01")  # fmt: skip
    assert status_report(made, DAY, Selection()).agreements[0].notice is None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(agreements(), max_size=3), days, st.sampled_from([None, *SORTS]))
def test_status_report__counts_add_up(rows, day: date, sort):
    """Whatever is recorded, every agreement is shown or counted as hidden, in any order."""
    named = tuple(replace(row, id=f"akkoord-{index}") for index, row in enumerate(rows))
    made = status_report(replace(EMPTY, agreements=named), AsOf(day), Selection(), sort)
    assert len(made.agreements) + made.hidden == len(rows)
    assert made.total == len(made.agreements)
    everything = status_report(replace(EMPTY, agreements=named), AsOf(day), Selection(everything=True), sort)
    assert sorted(ids(everything)) == sorted(row.id for row in named)
    for row in made.agreements:
        assert row.late == bool(row.late_steps)
        assert all(one.done <= one.total for one in row.authorities)
