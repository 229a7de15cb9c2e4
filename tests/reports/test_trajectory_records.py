"""Trajectories for programs."""

import pytest

from samenwerking_cli.reports.trajectory import trajectory_report
from samenwerking_cli.reports.trajectory_records import StepRecord, TrajectoryRecord, trajectory_records
from tests.agreements import one
from tests.registers import on
from tests.reports.test_expectation import PARTIES, SIGNED

FLEMISH = "authority: vlaanderen"


def record(*steps: str, expected: bool = False, day: str = "2024-06-30", **agreement: str) -> TrajectoryRecord:
    made = one(*steps, **agreement)
    (found,) = trajectory_records(trajectory_report(made, on(day), ("akkoord",), full=True), made, expected=expected)
    return found


def step(text: str) -> StepRecord:
    return next(found for path in record(f"{FLEMISH}, {text}").authorities for found in path.steps)


def test_trajectory_records__totals_and_who_is_missing():
    """Parties sign and authorities assent, so the totals count different things."""
    found = record(SIGNED, "authority: waals-gewest, step: bekrachtiging, date: 2024-05-01", parties=PARTIES)
    assert (found.signed, found.assents, found.missing_assents) == ((3, 3), (1, 3), ("vlaanderen", "federaal"))
    assert (found.phase, found.late, str(found.idle_since), found.expected) == ("instemming", False, "2024-05-01", None)


def test_trajectory_records__recorded_steps_only():
    """What the procedure expects is a next step and no recorded one."""
    found = record(f"{FLEMISH}, step: principieel-1, date: 2024-01-10")
    federal, flemish = found.authorities
    assert (federal.steps, [one.step for one in flemish.steps]) == ((), ["principieel-1"])
    assert federal.next_step is not None
    assert (federal.next_step.step, federal.next_step.basis) == ("ministerraad-1", "procedure")


@pytest.mark.parametrize(
    ("text", "due", "basis", "certainty"),
    [
        ("step: advies-rvs, requested: 2024-06-10", "2024-07-10", "procedure", "V"),
        ("step: advies-gba, requested: 2024-06-10", "2024-08-09", "procedure", "M"),
        ("step: advies-rvs, requested: 2024-06-10, due: 2024-07-20", "2024-07-20", "register", "V"),
        ("step: definitief, planned: 2024-09", "None", None, None),
    ],
)
def test_trajectory_records__what_gives_the_last_day(text, due, basis, certainty):
    """A printed day is the register's, a counted one the procedure's, with its certainty."""
    found = step(text)
    assert (str(found.due), found.due_basis, found.certainty) == (due, basis, certainty)


@pytest.mark.parametrize(
    ("text", "days", "late", "state"),
    [
        ("step: advies-rvs, requested: 2024-05-06, date: 2024-06-03", 28, False, "gedaan"),
        ("step: advies-rvs, requested: 2024-06-10", 20, False, "loopt"),
        ("step: advies-rvs, requested: 2024-05-06", 55, True, "te-laat"),
        ("step: advies-if, requested: 2024-05-06", 55, False, "stilzwijgend"),
        ("step: advies-rvs, requested: 2024-06-10, date: 2024-07-05", 20, False, "loopt"),
        ("step: advies-rvs, date: 2024-06-03", None, False, "gedaan"),
        ("step: advies-rvs, requested: 2024-07-06", None, False, "later"),
        ("step: advies-rvs, requested: 2024-05-06, date: 2024-05-01", None, False, "gedaan"),
        ("step: definitief, planned: 2024-05", None, True, "te-laat"),
        ("step: advies-rvs, outcome: niet-vereist", None, False, "niet-vereist"),
    ],
)
def test_trajectory_records__how_long_and_how_it_stands(text, days, late, state):
    """Days count from the request to the answer, or to the day while it runs."""
    found = step(text)
    assert (found.days, found.late, found.state) == (days, late, state)


def test_trajectory_records__expected_days_when_asked():
    """Indicative days are None unless they are asked for."""
    found = record(SIGNED, parties=PARTIES, expected=True).expected
    assert found is not None
    assert [one.authority for one in found] == ["vlaanderen", "federaal", "waals-gewest"]


def test_trajectory_records__a_step_as_it_was_written():
    """Act, number, outcome, signatories and sources go along; a milestone only where the procedure gives one."""
    found = step("step: bekrachtiging, act: gewest, date: 2024-05, reference: 7, outcome: afgerond, source: [bron, zonder-dag]")  # fmt: skip
    assert (found.step, found.act, found.name) == ("bekrachtiging", "gewest", "Bekrachtiging en afkondiging")
    assert (found.milestone, str(found.date), found.reference, found.outcome) == (
        "assented",
        "2024-05",
        "7",
        "afgerond",
    )
    assert found.source == ("bron", "zonder-dag")
    assert step("step: advies-rvs, requested: 2024-06-10").milestone is None
    signed = record("authority: gezamenlijk, step: ondertekening, by: [vlaams-gewest], date: 2024-05-01").authorities[
        -1
    ]
    assert (signed.authority, signed.steps[0].by) == ("gezamenlijk", ("vlaams-gewest",))


@pytest.mark.parametrize(
    ("agreement", "signed", "assents", "missing"),
    [
        ({"kind": "gezamenlijk-decreet"}, (0, 0), (0, 2), ("federaal", "vlaanderen")),
        ({"kind": "protocolakkoord"}, (0, 2), (0, 0), ()),
        ({"parties": "vlaams-gewest, vlaamse-gemeenschap"}, (0, 2), (0, 1), ("vlaanderen",)),
        ({"parties": "vlaamse-gemeenschapscommissie, federale-staat"}, (0, 2), (0, 1), ("federaal",)),
    ],
)
def test_trajectory_records__nothing_is_none_of_none(agreement, signed, assents, missing):
    """A joint decree has no signatures, a protocol no assents, two Flemish parties one parliament, the VGC none."""
    found = record(**agreement)
    assert (found.signed, found.assents, found.missing_assents) == (signed, assents, missing)
    assert (found.phase, found.idle_since, found.late, found.parties_open) == ("niet-gestart", None, False, False)
