"""The treaty table: participants × milestones, each cell with a symbol and its date."""

from typing import Final

from samenwerking_cli.document import Column, Inline, Span, Table, Tone, inline
from samenwerking_cli.dutch.prose import capitalised
from samenwerking_cli.model.register import Register
from samenwerking_cli.model.vocabulary import Milestone
from samenwerking_cli.pages.naming import authority_name, party_name, table_date
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.reports.milestones import Cell, CellState, Grid, Row

MILESTONE: Final[dict[Milestone, str]] = {
    "approved": "Regering",
    "signed": "Ondertekend",
    "tabled": "Parlement",
    "assented": "Instemming",
    "published": "Staatsblad",
}
_MEANING: Final[dict[CellState, str]] = {
    "gedaan": "✓ gedaan",
    "deels": "◐ loopt of deels gedaan",
    "loopt": "◐ loopt of deels gedaan",
    "voorzien": "○ voorzien",
    "te-laat": "! te laat",
    "niet-vereist": "– niet vereist",
    "geen": "leeg: hoort niet bij deze weg",
}
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


def legend(grid: Grid) -> str:
    """What the symbols in this table mean."""
    states = {cell.state for row in grid.rows for cell in row.cells}
    return " · ".join(dict.fromkeys(words for state, words in _MEANING.items() if state in states))


def participant(row: Row, register: Register) -> str:
    """The name of the authority or the body."""
    name = party_name if row.is_body else authority_name
    return capitalised(name(register, row.participant))


def cell_words(cell: Cell) -> str:
    """What the cell says besides its symbol."""
    day = _narrow(cell.date) if cell.date and not cell.date.unknown else ""
    words = {
        "gedaan": day,
        "deels": f"{cell.done}\xa0van\xa0{cell.total}{f' ({day})' if day else ''}",
        "loopt": f"tegen {day}" if day else "loopt",
        "voorzien": day or "voorzien",
        "te-laat": f"te\xa0laat {day}".rstrip(),
        "niet-vereist": "niet vereist",
        "open": "nog\xa0niet",
        "geen": "",
    }
    return words[cell.state]


def _narrow(when: PartialDate) -> str:
    """A short date that a narrow table may break before the year, and after `vóór`."""
    return " ".join(table_date(when).rsplit("\xa0", 1)).replace("vóór\xa0", "vóór ")


def _cell(cell: Cell) -> Inline:
    symbol, tone = _SYMBOL[cell.state]
    words = cell_words(cell)
    text = f"{symbol}\xa0{words}" if symbol and words else symbol or words
    return inline(Span(text, tone)) if text else ()
