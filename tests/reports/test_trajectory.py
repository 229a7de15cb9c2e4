"""The path of every authority."""

from dataclasses import replace

import pytest
from hypothesis import given

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.reports.trajectory import AgreementTrajectory, Silence, trajectory_report
from tests.agreements import agreements, days, one
from tests.registers import on, register

FLEMISH = "authority: vlaanderen"
WITH_SOURCES = register("")
DRAFT = f"{FLEMISH}, step: principieel-1, date: 2024-01-10, source: bron"
THREE = """\
agreements:
  - {id: een, title: Een, kind: protocolakkoord, parties: [VDAB]}
  - id: later
    title: Later
    kind: protocolakkoord
    parties: [VDAB]
    steps: [{authority: gezamenlijk, step: initiatief, date: 2025-01-01, source: bron}]
  - {id: twee, title: Twee, kind: protocolakkoord, parties: [VDAB]}
"""


def only(*steps: str, day: str = "2024-06-30", full: bool = True, **agreement: str) -> AgreementTrajectory:
    (found,) = trajectory_report(one(*steps, **agreement), on(day), ("akkoord",), full=full).agreements
    return found


@pytest.mark.parametrize(
    ("ids", "shown", "hidden"),
    [((), ["een", "twee"], 1), (("twee", "een"), ["een", "twee"], 0), (("later",), ["later"], 0)],
)
def test_trajectory_report__of_which_agreements(ids, shown, hidden):
    """All that began by the day, or those that are named, in the order of the register."""
    report = trajectory_report(register(THREE), on("2024-06-30"), ids, full=False)
    assert ([one.status.id for one in report.agreements], report.hidden) == (shown, hidden)


def test_trajectory_report__a_table_of_many_has_totals_only():
    """Steps and cells are found only where they are shown."""
    short, full = only(DRAFT, full=False), only(DRAFT)
    assert (short.grid.rows, short.paths, short.sources) == ((), (), ())
    assert (short.totals, short.silence) == (full.totals, full.silence)
    assert [source.id for source in full.sources] == ["bron"]
    assert [path.progress.authority for path in full.paths] == ["federaal", "vlaanderen"]
    report = trajectory_report(one(DRAFT), on("2024-06-30"), (), full=True, cells=False)
    assert (report.agreements[0].grid.rows, len(report.agreements[0].paths)) == ((), 2)


def test_trajectory_report__steps_stand_with_their_authority():
    """Each authority has its own steps by day, the joint path its own too."""
    joint = "authority: gezamenlijk, step: advies-gba, requested: 2024-02-01, source: zonder-dag"
    found = only(joint, f"{FLEMISH}, step: definitief, date: 2024-05-02", DRAFT)
    assert {path.progress.authority: [seen.step.step for seen in path.steps] for path in found.paths} == {
        "federaal": [],
        "vlaanderen": ["principieel-1", "definitief"],
        "gezamenlijk": ["advies-gba"],
    }


@pytest.mark.parametrize(
    ("steps", "since", "days"),
    [
        ([DRAFT], "2024-01-10", 172),
        ([DRAFT, f"{FLEMISH}, step: advies-rvs, requested: 2024-06-10"], "2024-06-10", 20),
        ([f"{FLEMISH}, step: principieel-1, date: 2024-01"], "2024-01", 151),
        ([f"{FLEMISH}, step: principieel-1, date: 2024-06-30"], "2024-06-30", 0),
        (
            [f"{FLEMISH}, step: principieel-1, requested: 2024-01-10, date: 2024-05-10, outcome: geweigerd"],
            "2024-05-10",
            51,
        ),
        ([f"{FLEMISH}, step: principieel-1, requested: 2024-01-10, date: 2024-07-10"], "2024-01-10", 172),
    ],
)
def test_trajectory_report__since_when_nothing_happened(steps, since, days):
    """From the last step that was taken or asked for, counted from its last possible day."""
    found = only(*steps)
    assert found.silence is not None
    assert (str(found.silence.since), found.silence.days) == (since, days)


@pytest.mark.parametrize("steps", [[], [DRAFT, "authority: gezamenlijk, step: stopzetting, date: 2024-02-01"],
                                   ["authority: gezamenlijk, step: inwerkingtreding, date: 2024-02-01"]])  # fmt: skip
def test_trajectory_report__no_silence_where_nothing_is_awaited(steps):
    """What did not begin, is in force or is over is not silent."""
    found = only(*steps)
    assert found.silence is None
    assert all(path.silence is None for path in found.paths)


def test_trajectory_report__a_joint_step_breaks_the_silence_of_every_authority():
    """What all parties do together, each of them does; another authority's step it does not."""
    found = only(DRAFT, "authority: gezamenlijk, step: overlegcomite, date: 2024-03-01",
                 "authority: federaal, step: ministerraad-1, date: 2024-04-01")  # fmt: skip
    silences = {path.progress.authority: path.silence for path in found.paths}
    days = {authority: silence.days for authority, silence in silences.items() if isinstance(silence, Silence)}
    assert days == {"federaal": 90, "vlaanderen": 121, "gezamenlijk": 121}


@pytest.mark.parametrize(
    ("step", "force"),
    [
        ("step: inwerkingtreding, date: 2025-01-01", "2025-01-01"),
        ("step: inwerkingtreding, planned: 2025", "2025"),
        ("step: inwerkingtreding, outcome: niet-vereist", "None"),
        ("step: ondertekening, date: 2024-01-01", "None"),
        ("step: inwerkingtreding, date: 2024-03-01, outcome: uitgesteld", "None"),
        ("step: inwerkingtreding, date: 2024-03-01, outcome: ingetrokken", "None"),
    ],
)
def test_trajectory_report__a_recorded_entry_into_force(step, force):
    """Also one that lies after the day."""
    assert str(only(f"authority: gezamenlijk, {step}").force) == force


def test_trajectory_report__sources_as_the_steps_meet_them():
    """Each source once, in the order in which the steps by day point to it."""
    found = only(
        f"{FLEMISH}, step: definitief, date: 2024-05-02, source: [bron, zonder-dag]",
        f"{FLEMISH}, step: principieel-1, date: 2024-01-10, source: zonder-dag",
        "authority: federaal, step: ministerraad-1, date: 2024-02-02",
    )
    assert [source.id for source in found.sources] == ["zonder-dag", "bron"]


@given(agreements(), days)
def test_trajectory_report__whatever_the_agreement(agreement, day):
    """Every recorded step stands with one authority, and silence never counts backwards."""
    made = replace(WITH_SOURCES, agreements=(agreement,))
    short, full = (
        trajectory_report(made, AsOf(day=day), (agreement.id,), full=full).agreements[0] for full in (False, True)
    )
    assert (short.status, short.totals, short.silence) == (full.status, full.totals, full.silence)
    shown = [seen.step for path in full.paths for seen in path.steps]
    assert sorted(map(id, shown)) == sorted(map(id, agreement.steps))
    silences = [one.silence for one in (full, *full.paths) if one.silence]
    assert all(one.days >= 0 for one in silences)
    assert full.status.pending or not silences
