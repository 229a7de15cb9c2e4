"""All checks over one register, in one list."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.checks.check import check
from samenwerking_cli.reading.load import load
from tests.agreements import EMPTY, END, agreements, days, one
from tests.registers import on

PROJECT = Path(__file__).parents[2]


def test_check__the_projects_own_register_is_in_order():
    """On the day of the minister's answer the project's register raises no doubt and no fault."""
    loaded = load(PROJECT)
    assert loaded.findings == ()
    assert check(loaded.register, on("2024-03-26")) == ()


def test_check__by_place():
    """The doubts of all checks come in one list, by line, whichever check found them."""
    made = one(
        "authority: waals-gewest, step: lezing-1, date: 2030-01-01",
        "authority: vlaanderen, step: principieel-1, planned: 2024-01, source: bron",
        "authority: vlaanderen, step: advies-rvs, date: 2024-02, outcome: niet-vereist, source: bron",
        kind="samenwerkingsakkoord",
        parties="federale-staat, vlaams-gewest, VDAB",
        more=("reviewed: 2020",),
    )
    assert [(found.where.line, found.code) for found in check(made, on("2024-03-26"))] == [
        (7, "instelling-als-partij"),
        (7, "niet-nagekeken"),
        (13, "gedaan-in-de-toekomst"),
        (13, "geen-bron"),
        (13, "stap-van-niet-partij"),
        (14, "gepland-verstreken"),
        (15, "uitkomst-spreekt-tegen"),
    ]


def test_check__a_sound_agreement():
    """An agreement in order raises nothing."""
    made = one("authority: vlaanderen, step: principieel-1, date: 2024-01-10, source: bron")
    assert check(made, on("2024-03-26")) == ()


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(agreements(), max_size=2), days)
def test_check__only_doubts_in_order(rows, day):
    """Whatever is recorded, a check never raises, never finds an error, and lists by place."""
    made = replace(EMPTY, agreements=tuple(rows))
    found = check(made, AsOf(day))
    assert all(one.severity == "waarschuwing" for one in found)
    assert list(found) == sorted(found, key=lambda one: one.sort_key)
    afterwards = check(made, AsOf(END + timedelta(days=1)))
    assert "gedaan-in-de-toekomst" not in {one.code for one in afterwards}
