"""The cells of a treaty table: how a participant stands at each milestone."""

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from samenwerking_cli.model.vocabulary import AUTHORITY_OF_PARTY, JOINT, Milestone
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.reports.agreement import SeenStep
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.paths import milestone_reached, path_milestones
from samenwerking_cli.status.totals import parties_of, signatures

CellState = Literal["gedaan", "deels", "loopt", "voorzien", "te-laat", "niet-vereist", "open", "geen"]
COLUMNS: Final[tuple[Milestone, ...]] = ("approved", "signed", "tabled", "assented", "published")
"""The milestones of the table, in the order in which an authority meets them."""


class Cell(NamedTuple):
    """One milestone of one participant; `geen` when its path does not have it.

    `date` is the day of what was done, of what is promised, or of what is late; None when nobody wrote it down. `done`
    of `total` counts approvals, parties or acts where there are several.
    """

    state: CellState
    date: PartialDate | None = None
    done: int = 0
    total: int = 0


class Row(NamedTuple):
    """A participant: an authority with all of its path, or a body with its signature only."""

    participant: str
    is_body: bool
    cells: tuple[Cell, ...]


class Grid(NamedTuple):
    """Participants × milestones; only the milestones that some participant must pass."""

    columns: tuple[Milestone, ...]
    rows: tuple[Row, ...]


def grid(facts: Facts, steps: Sequence[SeenStep]) -> Grid:
    """The table of an agreement on the day."""
    agreement = facts.agreement
    strangers = dict.fromkeys(one.step.authority for one in steps if one.step.authority != JOINT)
    authorities = dict.fromkeys((*agreement.authorities, *strangers))
    bodies = [party for party in agreement.parties if party not in AUTHORITY_OF_PARTY]
    rows = [Row(one, False, tuple(_cell(milestone, one, facts, steps) for milestone in COLUMNS)) for one in authorities]
    rows += [Row(one, True, tuple(_of_body(milestone, one, facts, steps) for milestone in COLUMNS)) for one in bodies]
    shown = [index for index in range(len(COLUMNS)) if any(row.cells[index].state != "geen" for row in rows)]
    return Grid(
        columns=tuple(COLUMNS[index] for index in shown),
        rows=tuple(row._replace(cells=tuple(row.cells[index] for index in shown)) for row in rows),
    )


def _of_body(milestone: Milestone, party: str, facts: Facts, steps: Sequence[SeenStep]) -> Cell:
    return _signature((party,), facts, steps) if milestone == "signed" else Cell("geen")


def _cell(milestone: Milestone, authority: str, facts: Facts, steps: Sequence[SeenStep]) -> Cell:
    if milestone == "signed":
        return _signature(parties_of(authority, facts), facts, steps)
    own = [one for one in steps if one.step.authority == authority and facts.milestone(one.step) == milestone]
    waived = bool(own) and all(one.state == "niet-vereist" for one in own)
    if milestone not in path_milestones(authority, facts):
        return Cell("niet-vereist" if waived else "geen")
    done, total, date = _counted(milestone, authority, facts, own)
    if done and done == total:
        return Cell("gedaan", date, done, total)
    return _unfinished(own, Cell("deels" if done else "niet-vereist" if waived else "open", date, done, total))


def _counted(
    milestone: Milestone, authority: str, facts: Facts, own: Sequence[SeenStep]
) -> tuple[int, int, PartialDate | None]:
    """How many of how many, and the day: of the first tabling, else of the last step of this milestone.

    A later approval implies those before it.
    """
    taken = [one for one in facts.with_milestone(milestone, authority) if one.milestone == milestone]
    if milestone == "approved":
        waived = {one.step.step for one in own if one.state == "niet-vereist"}
        path = [one.id for one in facts.procedures.steps_of(authority) if one.milestone == milestone]
        total = len([one for one in path if one not in waived]) or 1
        furthest = max((path.index(one.step.step) for one in taken), default=-1) + 1
        if milestone_reached("tabled", authority, facts):
            furthest = len(path)
        done = min(total, len([one for one in path[:furthest] if one not in waived]))
        return done, total, taken[-1].step.date if taken else None
    if milestone == "tabled":
        return int(milestone_reached(milestone, authority, facts)), 1, taken[0].step.date if taken else None
    acts = facts.acts(authority)
    reached = {one.step.act for one in facts.with_milestone(milestone, authority)}
    return len(reached & set(acts)), max(len(acts), 1), taken[-1].step.date if taken else None


def _signature(parties: tuple[str, ...], facts: Facts, steps: Sequence[SeenStep]) -> Cell:
    """The signatures of these parties; two parties of one authority may sign on different days."""
    needed = [one for one in steps if facts.milestone(one.step) == "signed"]
    if not parties or facts.agreement.kind == "gezamenlijk-decreet":
        return Cell("geen")
    found = signatures(facts, parties)
    signed = {party for one in found for party in one.step.by or parties} & set(parties)
    date = found[-1].step.date if found else None
    if len(signed) == len(parties):
        return Cell("gedaan", date, len(signed), len(parties))
    own = [one for one in needed if not one.step.by or set(one.step.by) & set(parties)]
    return _unfinished(own, Cell("deels" if signed else "open", date, len(signed), len(parties)))


def _unfinished(own: Sequence[SeenStep], cell: Cell) -> Cell:
    """The cell with what is late, running or promised; late goes before everything."""
    for state in ("te-laat", "loopt", "voorzien"):
        found = [_promised(one) for one in own if one.state == state]
        if found and (state == "te-laat" or cell.state != "deels"):
            return cell._replace(state=state, date=min((day for day in found if day), default=None))
    return cell


def _promised(seen: SeenStep) -> PartialDate | None:
    return seen.step.due or seen.step.planned or (seen.due.day if seen.due else None)
