"""The treaty table in words and symbols."""

from typing import get_args

import pytest

from samenwerking_cli.document import plain
from samenwerking_cli.pages.grid import cell_words, grid_table, legend
from samenwerking_cli.partial_date import parse_partial_date
from samenwerking_cli.reports.milestones import Cell, CellState, Grid, Row
from tests.agreements import EMPTY

DAY, MONTH = parse_partial_date("2024-02-02"), parse_partial_date("2024-05")
BEFORE, UNKNOWN = parse_partial_date("voor 2022-12-21"), parse_partial_date("onbekend")


def table(*cells: Cell) -> list[str]:
    row = Row("vlaanderen", False, cells)
    found = grid_table(Grid(("approved", "signed", "tabled", "assented", "published")[: len(cells)], (row,)), EMPTY)
    return [plain(one).replace("\xa0", " ") for one in found.rows[0]]


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        (Cell("gedaan", DAY), "✓ 2 feb. 2024"),
        (Cell("gedaan"), "✓"),
        (Cell("gedaan", UNKNOWN), "✓"),
        (Cell("gedaan", BEFORE), "✓ vóór 21 dec. 2022"),
        (Cell("deels", DAY, 1, 3), "◐ 1 van 3 (2 feb. 2024)"),
        (Cell("deels", None, 1, 2), "◐ 1 van 2"),
        (Cell("loopt", MONTH), "◐ tegen mei 2024"),
        (Cell("loopt"), "◐ loopt"),
        (Cell("voorzien", MONTH), "○ mei 2024"),
        (Cell("voorzien", UNKNOWN), "○ voorzien"),
        (Cell("te-laat", MONTH), "! te laat mei 2024"),
        (Cell("niet-vereist"), "– niet vereist"),
        (Cell("open"), "nog niet"),
        (Cell("geen"), ""),
    ],
)
def test_grid_table__each_state_has_words_and_a_symbol(cell, words):
    """Colour is never needed: a symbol or words say the same."""
    assert table(cell)[1] == words


def test_grid_table__every_state_is_told():
    """No state is forgotten, and only what belongs to another path is empty."""
    assert [state for state in get_args(CellState) if not cell_words(Cell(state, DAY, 1, 2))] == ["geen"]


def test_grid_table__names_who_and_which_milestone():
    """Bodies make it a table of parties; columns have short names."""
    found = grid_table(Grid(("approved", "signed"), (Row("federaal", False, (Cell("open"),) * 2),)), EMPTY)
    assert [column.title for column in found.columns] == ["Overheid", "Regering", "Ondertekend"]
    assert plain(found.rows[0][0]) == "Federale overheid"
    bodies = grid_table(Grid(("signed",), (Row("VDAB", True, (Cell("open"),)),)), EMPTY)
    assert [column.title for column in bodies.columns] == ["Partij", "Ondertekend"]


def test_grid_table__a_date_breaks_before_its_year_only():
    """So that nine authorities fit in a narrow screen, and no day stands without its month."""
    found = grid_table(Grid(("approved",), (Row("vlaanderen", False, (Cell("gedaan", DAY),)),)), EMPTY)
    assert plain(found.rows[0][1]) == "✓\xa02\xa0feb. 2024"


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ([Cell("open")], ""),
        ([Cell("gedaan", DAY)], "✓ gedaan"),
        ([Cell("loopt"), Cell("deels", DAY, 1, 2)], "◐ loopt of deels gedaan"),
        (
            [Cell("te-laat", DAY), Cell("gedaan", DAY), Cell("geen")],
            "✓ gedaan · ! te laat · leeg: hoort niet bij deze weg",
        ),
    ],
)
def test_legend__of_what_occurs(cells, words):
    """Only the symbols that stand in the table, each once."""
    assert legend(Grid(("approved",), tuple(Row("x", False, (cell,)) for cell in cells))) == words


@pytest.mark.parametrize("state", [one for one in get_args(CellState) if one != "open"])
def test_legend__explains_the_symbol_of_every_state(state):
    """The symbol in the cell is the one that the legend explains; only an empty cell has none."""
    found = Grid(("approved",), (Row("vlaanderen", False, (Cell(state, DAY, 1, 2),)),))
    cell = plain(grid_table(found, EMPTY).rows[0][1])
    assert legend(found)[:1] == (cell[:1] or "l")


@pytest.mark.parametrize("state", ["gedaan", "deels", "loopt", "voorzien", "te-laat"])
@pytest.mark.parametrize("written", ["2024-09-30", "2024-09", "2024", "voor 2024-09-30"])
def test_cell_words__no_date_is_cut(state, written):
    """Whatever the state, day and month stay together, and the year is there."""
    words = cell_words(Cell(state, parse_partial_date(written), 1, 2)).split(" ")
    assert any("2024" in word for word in words)
    assert [word.strip("()") for word in words if "sep." in word] == {
        "2024-09-30": ["30\xa0sep."], "2024-09": ["sep."], "2024": [], "voor 2024-09-30": ["30\xa0sep."]}[written]  # fmt: skip
