"""Trajectories for programs (contract §6)."""

from datetime import date
from typing import NamedTuple

from samenwerking_cli.model.register import Register
from samenwerking_cli.model.vocabulary import Milestone, Phase
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.reports.agreement import SeenStep
from samenwerking_cli.reports.expectation import Expectation
from samenwerking_cli.reports.progress import LastStep, NextStep
from samenwerking_cli.reports.trajectory import AgreementTrajectory, Path, TrajectoryReport


class Counts(NamedTuple):
    """How many of how many."""

    done: int
    total: int


class StepRecord(NamedTuple):
    """A recorded step for programs.

    `due` is the printed last day, else the counted one (`due_basis` register or procedure, with `certainty`). `days`
    counts the calendar days from the request to the answer, or to the day while it runs.
    """

    step: str
    act: str | None
    name: str
    milestone: Milestone | None
    state: str
    requested: PartialDate | None
    due: PartialDate | None
    due_basis: str | None
    certainty: str | None
    date: PartialDate | None
    planned: PartialDate | None
    outcome: str | None
    reference: str | None
    by: tuple[str, ...]
    source: tuple[str, ...]
    late: bool
    days: int | None


class AuthorityRecord(NamedTuple):
    """An authority with its steps, for programs."""

    authority: str
    phase: Phase
    last_step: LastStep | None
    next_step: NextStep | None
    late: bool
    steps: tuple[StepRecord, ...]


class TrajectoryRecord(NamedTuple):
    """An agreement with its totals and the steps of each authority; `expected` is None unless it is asked for."""

    id: str
    title: str
    short_title: str
    phase: Phase
    late: bool
    parties_open: bool
    signed: Counts
    assents: Counts
    missing_assents: tuple[str, ...]
    idle_since: PartialDate | None
    authorities: tuple[AuthorityRecord, ...]
    expected: tuple[Expectation, ...] | None


def trajectory_records(
    report: TrajectoryReport, register: Register, *, expected: bool = False
) -> tuple[TrajectoryRecord, ...]:
    """The trajectories for programs."""
    return tuple(_record(one, register, report.as_of.day, expected=expected) for one in report.agreements)


def _record(one: AgreementTrajectory, register: Register, day: date, *, expected: bool) -> TrajectoryRecord:
    status, counted = one.status, one.totals
    return TrajectoryRecord(
        id=status.id,
        title=status.title,
        short_title=status.short_title,
        phase=status.phase,
        late=status.late,
        parties_open=status.parties_open,
        signed=Counts(len(counted.signed), len(counted.parties)),
        assents=Counts(len(counted.assenting), len(counted.required)),
        missing_assents=counted.missing,
        idle_since=one.silence.since if one.silence else None,
        authorities=tuple(_authority(path, register, day) for path in one.paths),
        expected=one.expected if expected else None,
    )


def _authority(path: Path, register: Register, day: date) -> AuthorityRecord:
    progress = path.progress
    return AuthorityRecord(
        authority=progress.authority,
        phase=progress.phase,
        last_step=progress.last_step,
        next_step=progress.next_step,
        late=progress.late,
        steps=tuple(_step(seen, register, day) for seen in path.steps),
    )


def _step(seen: SeenStep, register: Register, day: date) -> StepRecord:
    step, due = seen.step, seen.due
    foreseen = register.procedures.step(step.authority, step.step)
    return StepRecord(
        step=step.step,
        act=step.act,
        name=foreseen.name if foreseen else step.step,
        milestone=foreseen.milestone if foreseen else None,
        state=seen.state,
        requested=step.requested,
        due=due.day if due else None,
        due_basis=("register" if due.printed else "procedure") if due else None,
        certainty=due.certainty if due else None,
        date=step.date,
        planned=step.planned,
        outcome=step.outcome,
        reference=step.reference,
        by=step.by,
        source=step.source,
        late=seen.state == "te-laat",
        days=_days(seen, day),
    )


def _days(seen: SeenStep, day: date) -> int | None:
    step = seen.step
    if step.requested is None or step.requested.counts is None:
        return None
    end = step.date.counts if step.date else day
    return (min(end, day) - step.requested.counts).days if end and min(end, day) >= step.requested.counts else None
