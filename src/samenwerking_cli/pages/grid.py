"""The treaty table: participants × milestones, each cell with a symbol and its date."""

from typing import Final

from samenwerking_cli.document import Column, Inline, Span, Table, Tone, inline
from samenwerking_cli.dutch.prose import capitalised
from samenwerking_cli.model.register import Register
from samenwerking_cli.model.vocabulary import Milestone
from samenwerking_cli.pages.naming import authority_name, party_name, table_date
from samenwerking_cli.reports.milestones import Cell, CellState, Grid, Row

MILESTONE: Final[dict[Milestone, str]] = {
    "approved": "Regering",
    "signed": "Ondertekend",
    "tabled": "Parlement",
    "assented": "Instemming",
    "published": "Staatsblad",
}
LEGEND: Final = (
    "✓ gedaan · ◐ loopt of deels gedaan · ○ voorzien · ! te laat · – niet vereist · leeg: hoort niet bij deze weg"
)
_SYMBOL: Final[dict[CellState, tuple[str, Tone]]] = {
    "gedaan": ("✓", "good"),
    "deels": ("◐", "waiting"),
    "loopt": ("◐", "waiting"),
    "voorzien": ("○", "muted"),
    "te-laat": ("!", "late"),
    "niet-vereist": ("–", "muted"),
    "open": ("", "muted"),
    "geen": ("", "muted"),
}


def grid_table(grid: Grid, register: Register) -> Table:
    """The table of one agreement."""
    bodies = any(row.is_body for row in grid.rows)
    columns = (Column("Partij" if bodies else "Overheid"), *(Column(MILESTONE[one]) for one in grid.columns))
    rows = tuple((inline(participant(row, register)), *(_cell(cell) for cell in row.cells)) for row in grid.rows)
    return Table("Elke overheid of partij met de dag van elke mijlpaal", columns, rows)


def participant(row: Row, register: Register) -> str:
    """The name of the authority or the body."""
    name = party_name if row.is_body else authority_name
    return capitalised(name(register, row.participant))


def cell_words(cell: Cell) -> str:
    """What the cell says besides its symbol."""
    # Between month and year a narrow table may break.
    day = " ".join(table_date(cell.date).rsplit("\xa0", 1)) if cell.date and not cell.date.unknown else ""
    words = {
        "gedaan": day,
        "deels": ", ".join(part for part in (f"{cell.done}\xa0van\xa0{cell.total}", day) if part),
        "loopt": f"tegen {day}" if day else "loopt",
        "voorzien": day or "voorzien",
        "te-laat": f"te\xa0laat {day}".rstrip(),
        "niet-vereist": "niet vereist",
        "open": "nog\xa0niet",
        "geen": "",
    }
    return words[cell.state]


def _cell(cell: Cell) -> Inline:
    symbol, tone = _SYMBOL[cell.state]
    words = cell_words(cell)
    text = f"{symbol}\xa0{words}" if symbol and words else symbol or words
    return inline(Span(text, tone)) if text else ()
