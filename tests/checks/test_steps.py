"""Doubts about single steps."""

import pytest

from samenwerking_cli.checks.check import check
from tests.agreements import one
from tests.registers import on

ADVICE = "authority: vlaanderen, step: advies-rvs, source: bron"
DRAFT = "authority: vlaanderen, step: principieel-1, source: bron"
DAY = "2024-06-30"
CODES = (
    "gedaan-in-de-toekomst", "termijn-verstreken", "gepland-verstreken", "stap-van-niet-partij", "uitkomst-spreekt-tegen", "termijn-zonder-begin",
)  # fmt: skip


def doubts(*steps: str, **agreement) -> list[tuple[str, int]]:
    """The doubts about single steps, with their lines."""
    found = check(one(*steps, **agreement), on(DAY))
    return [(doubt.code, doubt.where.line) for doubt in found if doubt.code in CODES]


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        # done on a day that has not come
        (f"{DRAFT}, date: 2024-07-01", ["gedaan-in-de-toekomst"]),
        (f"{DRAFT}, date: 2024-07", ["gedaan-in-de-toekomst"]),
        (f"{DRAFT}, date: 2025", ["gedaan-in-de-toekomst"]),
        (f"{DRAFT}, date: 2024-06-30", []),
        (f"{DRAFT}, date: 2024-06", []),
        (f"{DRAFT}, date: 2024", []),
        (f"{DRAFT}, date: voor 2025-01-01", []),
        (f"{DRAFT}, date: onbekend", []),
        (f"{DRAFT}, planned: 2024-07-01", []),
        ("authority: gezamenlijk, step: inwerkingtreding, date: 2025-01-01", []),
        ("authority: gezamenlijk, step: beeindiging, date: 2025-01-01", []),
        ("authority: gezamenlijk, step: ondertekening, date: 2025-01-01", ["gedaan-in-de-toekomst"]),
        ("authority: gezamenlijk, step: opzegging, date: 2025-01-01", ["gedaan-in-de-toekomst"]),
        # promises and terms that passed
        (f"{DRAFT}, planned: 2024-05", ["gepland-verstreken"]),
        (f"{DRAFT}, planned: 2024-06", []),
        (f"{DRAFT}, planned: onbekend", []),
        (f"{DRAFT}, planned: 2024-05, date: 2024-06-20", []),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-05-31", ["termijn-verstreken"]),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-06-30", []),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-05-31, date: 2024-06-05", []),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-05-31, date: 2024-05-20, outcome: ingetrokken", []),
        (f"{ADVICE}, requested: 2024-05-01", ["termijn-verstreken"]),
        (f"{ADVICE}, requested: 2024-06-01", []),
        ("authority: vlaanderen, step: advies-if, requested: 2024-05-01", []),
        # a term without a start
        (f"{ADVICE}, date: 2024-05-01, term: spoed", ["termijn-zonder-begin"]),
        (f"{ADVICE}, requested: 2024-06-28, term: spoed", []),
        (f"{ADVICE}, due: 2024-05-03, date: 2024-05-01, term: spoed", []),
        (f"{ADVICE}, planned: 2024-09, term: spoed", []),
        # a step of an authority that is no party
        ("authority: waals-gewest, step: lezing-1, date: 2024-01", ["stap-van-niet-partij"]),
        ("authority: vgc, step: definitief, planned: onbekend", ["stap-van-niet-partij"]),
        ("authority: federaal, step: ministerraad-1, date: 2024-01", []),
        ("authority: gezamenlijk, step: initiatief, date: 2024-01", []),
        # an outcome that its dates do not allow
        (f"{ADVICE}, date: 2024-01, outcome: niet-vereist", ["uitkomst-spreekt-tegen"]),
        (f"{ADVICE}, outcome: niet-vereist", []),
        (f"{ADVICE}, requested: 2024-05-01, outcome: gunstig", ["uitkomst-spreekt-tegen"]),
        (f"{ADVICE}, planned: 2024-09, outcome: afgerond", ["uitkomst-spreekt-tegen"]),
        (f"{ADVICE}, requested: 2024-05-01, outcome: stilzwijgend", ["uitkomst-spreekt-tegen"]),
        (f"{ADVICE}, requested: 2024-05-01, outcome: ingetrokken", []),
        (f"{ADVICE}, planned: 2024-09, outcome: uitgesteld", []),
        (f"{ADVICE}, date: 2024-05-01, outcome: ongunstig", []),
        (f"{ADVICE}, date: 2024-05-01, outcome: vervallen, until: 2024-04-30", ["uitkomst-spreekt-tegen"]),
        (f"{ADVICE}, date: 2024-05-01, outcome: vervallen, until: 2024-05", []),
        (f"{ADVICE}, date: 2024-05, outcome: vervallen, until: 2024-04", ["uitkomst-spreekt-tegen"]),
        (f"{ADVICE}, requested: 2024-04-01, outcome: vervallen, until: 2024-05", ["uitkomst-spreekt-tegen"]),
    ],
)
def test_step__each_doubt_and_its_opposite(step, expected):
    """Each doubt stands on the step's own line, and what is in order raises none."""
    source = "" if "source" in step else ", source: bron"
    assert doubts(step + source) == [(code, 12) for code in expected]


def test_promise_passed__kept_by_another_record():
    """A promise that another record of the same step keeps is not late."""
    assert doubts(f"{DRAFT}, planned: 2024-05", f"{DRAFT}, date: 2024-06-20") == []
    assert doubts(f"{DRAFT}, date: 2023-06-20", f"{DRAFT}, planned: 2024-05") == [("gepland-verstreken", 13)]


@pytest.mark.parametrize("end", ["stopzetting", "beeindiging"])
def test_promise_passed__not_of_an_agreement_that_is_over(end):
    """Nothing is late any more once the agreement ended or stopped: `controleer` says the same as `status`."""
    over = f"authority: gezamenlijk, step: {end}, date: 2024-06-01, source: bron"
    assert doubts(f"{DRAFT}, planned: 2024-05", over) == []


@pytest.mark.parametrize(
    ("step", "message"),
    [
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-05-20", "de termijn van advies-rvs liep tot 20 mei 2024 en er is geen datum"),
        (f"{ADVICE}, requested: 2024-05-01", "de termijn van advies-rvs liep volgens de procedure tot 31 mei 2024 en er is geen datum"),
        ("authority: vlaanderen, step: advies-vtc, requested: 2024-05-01, source: bron",
         "de termijn van advies-vtc liep volgens de procedure, indicatief, tot 31 mei 2024 en er is geen datum"),
    ],
)  # fmt: skip
def test_promise_passed__says_what_gave_the_day(step, message):
    """A printed last day, one counted by the procedure, and one that is only indicative are told apart."""
    found = check(one(step), on("2024-06-30"))
    assert [doubt.message for doubt in found if doubt.code == "termijn-verstreken"] == [message]
