"""The cells of a treaty table."""

import pytest
from hypothesis import given

from samenwerking_cli.model.register import Register
from samenwerking_cli.model.vocabulary import AUTHORITY_OF_PARTY, JOINT
from samenwerking_cli.reports.agreement import seen_steps
from samenwerking_cli.reports.milestones import COLUMNS, Cell, Grid, grid
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.phases import phase_of
from tests.agreements import EMPTY, agreements, days, facts_on, one

FLEMISH = "authority: vlaanderen"
SIGN = "authority: gezamenlijk, step: ondertekening"


def made(register: Register, day: str = "2024-06-30") -> Grid:
    facts = facts_on(day, register)
    return grid(facts, seen_steps(facts, phase_of(facts)))


def cell(milestone: str, *steps: str, parties: str = "vlaams-gewest, federale-staat") -> tuple[str, str, int, int]:
    """The cell of the first party at a milestone: its state, date, and how many of how many."""
    found = made(one(*steps, parties=parties))
    one_cell: Cell = dict(zip(found.columns, found.rows[0].cells, strict=True))[milestone]  # type: ignore[index]
    return (one_cell.state, str(one_cell.date), one_cell.done, one_cell.total)


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([], ("open", "None", 0, 3)),
        (["step: principieel-1, date: 2024-01-10"], ("deels", "2024-01-10", 1, 3)),
        (["step: principieel-1, date: 2024-01-10", "step: principieel-1, date: 2024-02-10"], ("deels", "2024-02-10", 1, 3)),
        (["step: principieel-1, date: 2024-01-10", "step: principieel-2, outcome: niet-vereist",
          "step: definitief, date: 2024-05"], ("gedaan", "2024-05", 2, 2)),
        (["step: definitief, date: 2024-05-02", "step: indiening-vp, date: 2024-06-01"], ("gedaan", "2024-05-02", 3, 3)),
        (["step: bekrachtiging, date: 2024-06-01"], ("gedaan", "None", 3, 3)),
        (["step: definitief, date: 2024-05-02"], ("gedaan", "2024-05-02", 3, 3)),
        (["step: principieel-2, date: 2024-05-02"], ("deels", "2024-05-02", 2, 3)),
        (["step: principieel-1, requested: 2024-01-10, due: 2024-05-31", "step: principieel-2, planned: 2024-02"],
         ("te-laat", "2024-02", 0, 3)),
        (["step: principieel-1, planned: 2024-09"], ("voorzien", "2024-09", 0, 3)),
        (["step: principieel-1, planned: onbekend"], ("voorzien", "onbekend", 0, 3)),
        (["step: principieel-1, planned: 2024-05"], ("te-laat", "2024-05", 0, 3)),
        (["step: principieel-1, date: 2024-01-10", "step: principieel-2, planned: 2024-05"], ("te-laat", "2024-05", 1, 3)),
        (["step: principieel-1, date: 2024-01-10", "step: principieel-2, planned: 2024-09"], ("deels", "2024-01-10", 1, 3)),
        (["step: principieel-1, requested: 2024-06-10"], ("loopt", "None", 0, 3)),
        (["step: principieel-1, date: 2024-06-10, outcome: geweigerd"], ("open", "None", 0, 3)),
        (["step: principieel-1, outcome: niet-vereist", "step: principieel-2, outcome: niet-vereist",
          "step: definitief, outcome: niet-vereist"], ("niet-vereist", "None", 0, 1)),
    ],
)  # fmt: skip
def test_grid__government(steps, expected):
    """Approvals are counted; what is late goes before what was done, and parliament's turn says that all were given."""
    assert cell("approved", *(f"{FLEMISH}, {step}" for step in steps)) == expected


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([], ("open", "None", 0, 2)),
        ([f"{SIGN}, date: 2024-05-01"], ("gedaan", "2024-05-01", 2, 2)),
        ([f"{SIGN}, by: [vlaams-gewest], date: 2024-05-01"], ("deels", "2024-05-01", 1, 2)),
        ([f"{SIGN}, by: [vlaams-gewest], date: 2024-05-01", f"{SIGN}, by: [vlaamse-gemeenschap], date: 2024-05-20"],
         ("gedaan", "2024-05-20", 2, 2)),
        ([f"{SIGN}, by: [federale-staat], date: 2024-05-01"], ("open", "None", 0, 2)),
        ([f"{SIGN}, planned: 2024-09"], ("voorzien", "2024-09", 0, 2)),
        ([f"{SIGN}, by: [federale-staat], planned: 2024-09"], ("open", "None", 0, 2)),
        ([f"{SIGN}, by: [federale-staat], date: 2024-05-01", f"{SIGN}, by: [vlaams-gewest], planned: 2024-05-20"],
         ("te-laat", "2024-05-20", 0, 2)),
    ],
)  # fmt: skip
def test_grid__two_flemish_parties_sign_in_one_row(steps, expected):
    """The row of Flanders has signed when both of its parties have, on the last of their days."""
    assert cell("signed", *steps, parties="vlaams-gewest, vlaamse-gemeenschap, federale-staat") == expected


@pytest.mark.parametrize(
    ("milestone", "steps", "expected"),
    [
        ("tabled", ["step: indiening-vp, date: 2024-05-01", "step: plenair, date: 2024-06-01"], ("gedaan", "2024-05-01", 1, 1)),
        ("tabled", ["step: bekrachtiging, date: 2024-05-01"], ("gedaan", "None", 1, 1)),
        ("assented", ["step: bekrachtiging, date: 2024-05-01"], ("gedaan", "2024-05-01", 1, 1)),
        ("assented", ["step: bekendmaking, date: 2024-05-01"], ("gedaan", "None", 1, 1)),
        ("tabled", ["step: bekendmaking, date: 2024-05-01"], ("gedaan", "None", 1, 1)),
        ("tabled", ["step: indiening-vp, requested: 2024-06-10"], ("loopt", "None", 0, 1)),
        ("assented", ["step: bekrachtiging, date: 2024-05-01, outcome: vervallen, until: 2024-06-09"], ("open", "None", 0, 1)),
        ("assented", ["step: bekrachtiging, date: 2024-08-01"], ("open", "None", 0, 1)),
        ("assented", ["step: bekrachtiging, date: onbekend, source: bron"], ("gedaan", "onbekend", 1, 1)),
        ("assented", ["step: bekrachtiging, act: een, outcome: niet-vereist",
                      "step: bekrachtiging, act: twee, date: 2024-06-01"], ("gedaan", "2024-06-01", 1, 1)),
        ("published", ["step: bekendmaking, planned: 2024-09"], ("voorzien", "2024-09", 0, 1)),
        ("published", ["step: bekendmaking, date: 2024-05-01"], ("gedaan", "2024-05-01", 1, 1)),
        ("assented", ["step: bekrachtiging, act: een, date: 2024-05-01", "step: bekrachtiging, act: twee, planned: 2024-09"],
         ("deels", "2024-05-01", 1, 2)),
        ("assented", ["step: bekrachtiging, act: een, date: 2024-05-01", "step: bekrachtiging, act: twee, date: 2024-06"],
         ("gedaan", "2024-06", 2, 2)),
        ("published", ["step: bekrachtiging, act: een, date: 2024-05-01", "step: bekrachtiging, act: twee, date: 2024-06-01",
                       "step: bekendmaking, act: een, date: 2024-06-20"], ("deels", "2024-06-20", 1, 2)),
        ("assented", ["step: bekrachtiging, outcome: niet-vereist"], ("niet-vereist", "None", 0, 0)),
        ("tabled", ["step: indiening-vp, planned: 2024-05"], ("te-laat", "2024-05", 0, 1)),
    ],
)  # fmt: skip
def test_grid__parliament_assent_and_gazette(milestone, steps, expected):
    """What a later step implies is done without a day that nobody wrote; each act must have it."""
    assert cell(milestone, *(f"{FLEMISH}, {step}" for step in steps)) == expected


@pytest.mark.parametrize(
    ("kind", "parties", "columns"),
    [
        ("samenwerkingsakkoord", "vlaams-gewest, federale-staat", COLUMNS),
        ("samenwerkingsakkoord", "vlaamse-gemeenschapscommissie, federale-staat", COLUMNS),
        ("protocolakkoord", "vlaams-gewest, VDAB", ("approved", "signed")),
        ("samenwerkingsovereenkomst", "VDAB, RIZIV", ("signed",)),
        ("gezamenlijk-decreet", "waals-gewest, franse-gemeenschap", ("approved", "tabled", "assented", "published")),
    ],
)
def test_grid__only_columns_that_somebody_has(kind, parties, columns):
    """Which milestones there are follows from the kind and from who takes part."""
    assert made(one(kind=kind, parties=parties)).columns == columns


def test_grid__rows_are_who_must_move():
    """Authorities in the order of the parties, strangers with steps after them, then bodies; the joint path is no row."""
    steps = ("authority: waals-gewest, step: lezing-1, date: 2024-01-10", f"{SIGN}, date: 2024-02-01")
    found = made(
        one(*steps, kind="protocolakkoord", parties="VDAB, federale-staat, vlaamse-gemeenschap, vlaams-gewest")
    )
    assert [(row.participant, row.is_body) for row in found.rows] == [
        ("federaal", False), ("vlaanderen", False), ("waals-gewest", False), ("VDAB", True)]  # fmt: skip
    assert [row.cells[1].state for row in found.rows] == ["gedaan", "gedaan", "geen", "gedaan"]


def test_grid__an_authority_that_need_not_assent():
    """Its assent says so, and the rest of its parliament's path is empty; government and signature stay."""
    found = made(one(f"{FLEMISH}, step: bekrachtiging, outcome: niet-vereist", parties="vlaams-gewest, federale-staat"))
    assert found.columns == COLUMNS
    assert [one_cell.state for one_cell in found.rows[0].cells] == ["open", "open", "geen", "niet-vereist", "geen"]


@pytest.mark.parametrize(
    ("steps", "vdab", "fedasil"),
    [
        ([], ("open", "None"), ("open", "None")),
        ([f"{SIGN}, date: 2024-05-01"], ("gedaan", "2024-05-01"), ("gedaan", "2024-05-01")),
        ([f"{SIGN}, by: [VDAB], date: 2024-05-01", f"{SIGN}, by: [Fedasil], planned: 2024-05"],
         ("gedaan", "2024-05-01"), ("te-laat", "2024-05")),
        ([f"{SIGN}, by: [Fedasil], requested: 2024-05-01", f"{SIGN}, by: [VDAB], planned: 2024-09"],
         ("voorzien", "2024-09"), ("loopt", "None")),
    ],
)  # fmt: skip
def test_grid__bodies_only_sign(steps, vdab, fedasil):
    """Each body has a row of its own with one cell that counts, its own signature."""
    found = made(one(*steps, kind="samenwerkingsovereenkomst", parties="VDAB, Fedasil, federale-staat"))
    assert [row.participant for row in found.rows] == ["federaal", "VDAB", "Fedasil"]
    signed = found.columns.index("signed")
    cells = [row.cells[signed] for row in found.rows[1:]]
    assert [(one_cell.state, str(one_cell.date)) for one_cell in cells] == [vdab, fedasil]
    others = [one_cell for row in found.rows[1:] for one_cell in row.cells[:signed] + row.cells[signed + 1 :]]
    assert {one_cell.state for one_cell in others} == {"geen"}


def test_grid__the_vgc_has_no_parliament_here():
    """It never assents: those cells belong to other paths."""
    found = made(one(parties="vlaamse-gemeenschapscommissie, federale-staat"))
    assert [one_cell.state for one_cell in found.rows[0].cells] == ["open", "open", "geen", "geen", "geen"]


@given(agreements(), days)
def test_grid__whatever_the_agreement(agreement, day):
    """Every participant has a row and a cell for each column; done is never more than all, and all when it is done."""
    facts = Facts(agreement, EMPTY, day)
    found = grid(facts, seen_steps(facts, phase_of(facts)))
    bodies = [party for party in agreement.parties if party not in AUTHORITY_OF_PARTY]
    strangers = [step.authority for step in agreement.steps if step.authority != JOINT]
    rows = [row.participant for row in found.rows]
    assert rows[: len(agreement.authorities)] == list(agreement.authorities)
    assert sorted(rows) == sorted({*agreement.authorities, *strangers, *bodies})
    assert [row.participant for row in found.rows if row.is_body] == bodies
    for row in found.rows:
        assert len(row.cells) == len(found.columns)
        for one_cell in row.cells:
            assert 0 <= one_cell.done <= one_cell.total
            assert one_cell.state != "gedaan" or one_cell.done == one_cell.total > 0
            assert one_cell.state != "deels" or 0 < one_cell.done < one_cell.total
