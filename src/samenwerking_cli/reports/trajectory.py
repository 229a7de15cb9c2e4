"""Trajectories: the path of every authority of an agreement, as a treaty office shows a treaty's status."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.model.register import Agreement, Register, Source, Step
from samenwerking_cli.model.vocabulary import JOINT, NOT_REACHED
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.reports.agreement import SeenStep, seen_steps
from samenwerking_cli.reports.expectation import Expectation, expectations
from samenwerking_cli.reports.milestones import Grid, grid
from samenwerking_cli.reports.progress import AuthorityProgress
from samenwerking_cli.reports.selection import Selection
from samenwerking_cli.reports.status import AgreementStatus, status_report
from samenwerking_cli.status.facts import Facts, counts_from
from samenwerking_cli.status.phases import phase_of
from samenwerking_cli.status.totals import Totals, totals


class Silence(NamedTuple):
    """Since when nothing happened, as the register writes that day, and for how many calendar days."""

    since: PartialDate
    days: int


class Path(NamedTuple):
    """One authority with its recorded steps by day; the joint path holds what counts for every authority."""

    progress: AuthorityProgress
    steps: tuple[SeenStep, ...]
    silence: Silence | None


class AgreementTrajectory(NamedTuple):
    """One agreement with its totals; `grid`, `paths`, `force`, `sources` and `expected` are empty in a table of many.

    `force` is the recorded entry into force, also one that lies after the day.
    """

    status: AgreementStatus
    totals: Totals
    silence: Silence | None
    grid: Grid = Grid((), ())
    paths: tuple[Path, ...] = ()
    force: PartialDate | None = None
    sources: tuple[Source, ...] = ()
    expected: tuple[Expectation, ...] = ()


class TrajectoryReport(NamedTuple):
    """The trajectories that were asked for; `hidden` counts the agreements that begin after the day."""

    as_of: AsOf
    title: str
    agreements: tuple[AgreementTrajectory, ...]
    hidden: int


def trajectory_report(
    register: Register, as_of: AsOf, ids: tuple[str, ...], *, full: bool, cells: bool = True
) -> TrajectoryReport:
    """The trajectories of these agreements, of all when none is named; `full` with every step, and `cells` the grid."""
    report = status_report(register, as_of, Selection(ids=ids))
    by_id = {one.id: one for one in register.agreements}
    return TrajectoryReport(
        as_of=as_of,
        title=report.title,
        agreements=tuple(
            _full(one, by_id[one.id], register, as_of, cells=cells)
            if full
            else _short(one, Facts(by_id[one.id], register, as_of.day))
            for one in report.agreements
        ),
        hidden=report.hidden,
    )


def _short(status: AgreementStatus, facts: Facts) -> AgreementTrajectory:
    return AgreementTrajectory(status, totals(facts), _silence(status, facts, None))


def _full(
    status: AgreementStatus, agreement: Agreement, register: Register, as_of: AsOf, *, cells: bool
) -> AgreementTrajectory:
    facts = Facts(agreement, register, as_of.day)
    steps = seen_steps(facts, phase_of(facts))
    used = dict.fromkeys(id for one in steps for id in one.step.source)
    return _short(status, facts)._replace(
        grid=grid(facts, steps) if cells else Grid((), ()),
        paths=tuple(_path(one, steps, status, facts) for one in status.authorities),
        force=_force(facts),
        sources=tuple(register.sources[id] for id in used),
        expected=expectations(facts),
    )


def _path(progress: AuthorityProgress, steps: tuple[SeenStep, ...], status: AgreementStatus, facts: Facts) -> Path:
    own = tuple(one for one in steps if one.step.authority == progress.authority)
    return Path(progress, own, _silence(status, facts, progress.authority))


def _silence(status: AgreementStatus, facts: Facts, authority: str | None) -> Silence | None:
    """How long nothing happened, of an agreement that is still on its way; a joint step is one of every authority."""
    if not status.pending:
        return None
    whose = (None, authority, JOINT)
    taken = [one for one in facts.taken if authority is None or one.step.authority in whose]
    if not taken:
        return None
    last, when = max(
        ((day, when) for one in taken for day, when in _moments(one.step, facts)), key=lambda pair: pair[0]
    )
    return Silence(when, (facts.day - last).days)


def _moments(step: Step, facts: Facts) -> Iterator[tuple[date, PartialDate]]:
    """The days on which something of the step happened, refused or postponed as well."""
    done = counts_from(step, facts.sources)
    if step.date and done and done <= facts.day:
        yield done, step.date
    if step.requested and step.requested.last <= facts.day:
        yield step.requested.last, step.requested


def _force(facts: Facts) -> PartialDate | None:
    recorded = (one for one in facts.agreement.steps if facts.milestone(one) == "in-force" and one.required)
    return next((one.date or one.planned for one in recorded if one.outcome not in NOT_REACHED), None)
