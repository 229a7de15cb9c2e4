"""The treaty tables of all agreements under one another, for a spreadsheet."""

from collections.abc import Iterator

from samenwerking_cli.dutch.names import PHASE
from samenwerking_cli.model.register import Register
from samenwerking_cli.pages.grid import MILESTONE, participant
from samenwerking_cli.reports.milestones import COLUMNS, Cell, CellState
from samenwerking_cli.reports.trajectory import AgreementTrajectory, TrajectoryReport

_STATE: dict[CellState, str] = {
    "gedaan": "gedaan",
    "deels": "deels",
    "loopt": "loopt",
    "voorzien": "voorzien",
    "te-laat": "te laat",
    "niet-vereist": "niet vereist",
    "open": "nog niet",
    "geen": "",
}


def trajectory_rows(report: TrajectoryReport, register: Register) -> Iterator[tuple[str, ...]]:
    """One row for each participant of each agreement, the header first: dates as ISO, and beside each its state."""
    milestones = [MILESTONE[one] for one in COLUMNS]
    dated = [cell for name in milestones for cell in (name, f"{name}: stand")]
    yield ("Id", "Korte titel", "Fase", "Overheid of partij", *dated)
    for one in report.agreements:
        yield from _rows(one, register)


def _rows(one: AgreementTrajectory, register: Register) -> Iterator[tuple[str, ...]]:
    for row in one.grid.rows:
        cells = dict(zip(one.grid.columns, row.cells, strict=True))
        values = [text for name in COLUMNS for text in _values(cells.get(name, Cell("geen")))]
        yield (one.status.id, one.status.short_title, PHASE[one.status.phase], participant(row, register), *values)


def _values(cell: Cell) -> tuple[str, str]:
    several = f" ({cell.done} van {cell.total})" if cell.state == "deels" else ""
    return (str(cell.date or ""), f"{_STATE[cell.state]}{several}")
