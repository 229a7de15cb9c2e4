"""Orders that cannot be: partial dates are intervals, and only the impossible is doubted."""

import pytest

from samenwerking_cli.checks.check import check
from tests.agreements import one
from tests.registers import on

FLEMISH = "authority: vlaanderen, step:"
FEDERAL = "authority: federaal, step:"
JOINT = "authority: gezamenlijk, step:"


def doubted(*steps: str, day: str = "2026-01-01", **agreement) -> list[int]:
    """The lines of the steps whose order is doubted; the first step stands on line 12."""
    found = check(one(*steps, **agreement), on(day))
    return [doubt.where.line for doubt in found if doubt.code == "onmogelijke-volgorde"]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        # within one path
        (f"{FLEMISH} advies-rvs, ", f"{FLEMISH} definitief, "),
        (f"{FLEMISH} principieel-1, ", f"{FLEMISH} advies-serv, "),
        (f"{FLEMISH} principieel-1, ", f"{FLEMISH} principieel-2, "),
        (f"{FLEMISH} definitief, ", f"{FLEMISH} indiening-vp, "),
        (f"{FLEMISH} plenair, ", f"{FLEMISH} bekrachtiging, "),
        (f"{FLEMISH} bekrachtiging, ", f"{FLEMISH} bekendmaking, "),
        (f"{FEDERAL} indiening-kamer, ", f"{FEDERAL} bekrachtiging, "),
        (f"{FEDERAL} bekrachtiging, ", f"{FEDERAL} bekendmaking, "),
        # between the joint path and the others
        (f"{JOINT} advies-rvs, ", f"{FLEMISH} definitief, "),
        (f"{JOINT} ondertekening, ", f"{FLEMISH} bekrachtiging, "),
        (f"{JOINT} ondertekening, ", f"{FEDERAL} bekendmaking, "),
        (f"{JOINT} ondertekening, ", f"{JOINT} inwerkingtreding, "),
        (f"{FEDERAL} bekrachtiging, ", f"{JOINT} inwerkingtreding, "),
        (f"{JOINT} inwerkingtreding, ", f"{JOINT} beeindiging, "),
        (f"{JOINT} opzegging, ", f"{JOINT} beeindiging, "),
    ],
)
@pytest.mark.parametrize(
    ("first", "second", "impossible"),
    [
        ("2024-05-02", "2024-05-01", True),
        ("2024-05-01", "2024-05-01", False),
        ("2024-05-01", "2024-05-02", False),
        ("2024-05", "2024-04-30", True),
        ("2024-05", "2024-05-01", False),
        ("2024-05-31", "2024-05", False),
        ("2024", "2024-01-01", False),
        ("2025", "2024", True),
        ("2024-05-02", "voor 2024-05-02", True),
        ("2024-05-01", "voor 2024-05-02", False),
        ("voor 2024-05-02", "2020", False),
        ("onbekend", "2020", False),
        ("2025", "onbekend", False),
    ],
)
def test_order__only_when_it_is_impossible(earlier, later, first, second, impossible):
    """The later step is doubted only when all its days lie before all days of the earlier one."""
    steps = (f"{later}date: {second}, source: bron", f"{earlier}date: {first}, source: bron")
    assert doubted(*steps) == ([12] if impossible else [])


@pytest.mark.parametrize(
    "steps",
    [
        # side by side in the procedure
        [f"{FLEMISH} advies-serv, date: 2024-03", f"{FLEMISH} advies-rvs, date: 2024-02"],
        [f"{FLEMISH} interne-adviezen, date: 2024-03", f"{FLEMISH} advies-if, date: 2024-02"],
        # an order that nobody verified
        [f"{FEDERAL} ministerraad-1, date: 2024-03", f"{FEDERAL} ministerraad-2, date: 2024-02"],
        [f"{FEDERAL} indiening-kamer, date: 2024-03", f"{FEDERAL} commissie, date: 2024-02"],
        [f"{JOINT} overlegcomite, date: 2024-03", f"{JOINT} initiatief, date: 2024-04"],
        # paths of different authorities
        [f"{FEDERAL} bekrachtiging, date: 2024-03", f"{FLEMISH} definitief, date: 2024-05"],
        # what did not happen, or is only foreseen
        [f"{FLEMISH} advies-rvs, date: 2024-03, outcome: ingetrokken", f"{FLEMISH} definitief, date: 2024-02"],
        [f"{FLEMISH} advies-rvs, outcome: niet-vereist", f"{FLEMISH} definitief, date: 2024-02"],
        [f"{FLEMISH} advies-rvs, planned: 2024-03", f"{FLEMISH} definitief, date: 2024-02"],
        # different acts
        [f"{FLEMISH} plenair, act: een, date: 2024-03", f"{FLEMISH} bekrachtiging, act: twee, date: 2024-02"],
        # governments approve before they sign, parliament may have it before
        [f"{JOINT} ondertekening, date: 2024-03", f"{FLEMISH} indiening-vp, date: 2024-02"],
        [f"{JOINT} ondertekening, date: 2024-03", f"{FLEMISH} principieel-1, date: 2024-02"],
    ],
)
def test_order__nothing_to_doubt(steps):
    """Parallel, unverified and unrelated orders, other acts and steps that did not happen raise no doubt."""
    assert doubted(*steps) == []


@pytest.mark.parametrize(
    "steps",
    [
        # the Council of State is asked again after the approval
        [f"{FLEMISH} advies-rvs, date: 2024-01", f"{FLEMISH} definitief, date: 2024-02",
         f"{FLEMISH} advies-rvs, date: 2024-03", f"{FLEMISH} definitief, date: 2024-04"],
        [f"{FLEMISH} principieel-1, date: 2024-05", f"{FLEMISH} advies-serv, date: 2024-03",
         f"{FLEMISH} principieel-1, date: 2024-01"],
        # a bill lapses and is tabled again
        [f"{FLEMISH} indiening-vp, date: 2019-02, outcome: vervallen, until: 2019-05-26",
         f"{FLEMISH} indiening-vp, date: 2019-10", f"{FLEMISH} commissie, date: 2019-03"],
        # a later signature is that of an annex
        [f"{JOINT} ondertekening, date: 2022-01", f"{FLEMISH} bekrachtiging, date: 2022-06",
         f"{JOINT} ondertekening, date: 2023-01"],
        # notice is given, the agreement ends, is renewed, and notice is given again
        [f"{JOINT} opzegging, date: 2015-01", f"{JOINT} beeindiging, date: 2016-01",
         f"{JOINT} hernieuwing, date: 2017-01", f"{JOINT} opzegging, date: 2020-01"],
        # it enters into force again after its end
        [f"{JOINT} inwerkingtreding, date: 2015-01", f"{JOINT} beeindiging, date: 2016-01",
         f"{JOINT} inwerkingtreding, date: 2018-01"],
    ],
    ids=["advice", "approval", "lapsed", "signature", "notice", "force"],
)  # fmt: skip
def test_order__a_repeated_step_is_no_fault(steps):
    """A step that is taken again later does not make what followed the first time impossible."""
    assert doubted(*steps) == []


def test_order__a_joint_advice_counts_for_every_authority():
    """Each authority that approved for good before the joint advice is doubted."""
    steps = (
        f"{JOINT} advies-rvs, date: 2024-05-01",
        f"{FLEMISH} definitief, date: 2024-04-01",
        "authority: waals-gewest, step: lezing-2, date: 2024-04-02",
    )
    assert doubted(*steps, parties="vlaams-gewest, waals-gewest") == [13, 14]


@pytest.mark.parametrize(
    ("requested", "given", "impossible"),
    [("2024-05-06", "2024-05-05", True), ("2024-05-06", "2024-05", False), ("2024-06", "2024-05-31", True),
     ("2024-05-06", "2024-05-06", False)],
)  # fmt: skip
def test_order__an_answer_before_its_request(requested, given, impossible):
    """What was given before it was asked for is doubted."""
    assert doubted(f"{FLEMISH} advies-rvs, requested: {requested}, date: {given}") == ([12] if impossible else [])


def test_order__each_step_is_doubted_once():
    """A step that lies before several others is one doubt, not several."""
    steps = (
        f"{FLEMISH} bekendmaking, date: 2023-01-01",
        f"{FLEMISH} principieel-1, date: 2024-01-10",
        f"{FLEMISH} definitief, date: 2024-02-10",
        f"{FLEMISH} bekrachtiging, date: 2024-03-10",
    )
    assert doubted(*steps) == [12]


def test_order__says_both_days_and_the_way_out():
    """The doubt names both steps with their days in Dutch, and what to do when the order is right after all."""
    steps = (f"{FLEMISH} bekrachtiging, date: 2024-05-02", f"{FLEMISH} bekendmaking, date: 2024-04")
    found = next(doubt for doubt in check(one(*steps), on("2026-01-01")) if doubt.code == "onmogelijke-volgorde")
    assert (
        found.message == "bekendmaking van vlaanderen (april 2024) ligt vóór bekrachtiging van vlaanderen (2 mei 2024)"
    )
    assert (found.severity, found.subject, "'note'" in found.hint) == ("waarschuwing", "akkoord", True)


@pytest.mark.parametrize(("due", "impossible"), [("2024-05-02", False), ("2024-05", False), ("2024-04-30", True)])
def test_impossible_order__a_last_day_before_the_request(due, impossible):
    """A last day that lies before the request is a doubt about the step."""
    step = f"authority: vlaanderen, step: advies-rvs, requested: 2024-05-02, due: {due}, date: 2024-05-03, source: bron"
    found = [doubt for doubt in check(one(step), on("2024-06-30")) if doubt.code == "onmogelijke-volgorde"]
    assert [doubt.where.line for doubt in found] == ([12] if impossible else [])
    assert all("ligt vóór de aanvraag ervan (2 mei 2024)" in doubt.message for doubt in found)
