"""A report as JSON for programs and as CSV for a spreadsheet."""

import csv
import io
import json
from datetime import date
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.document import CONTROL, one_line
from samenwerking_cli.findings import Location
from samenwerking_cli.model.register import Remark
from samenwerking_cli.partial_date import PartialDate, parse_partial_date
from samenwerking_cli.writers.data import jsonable, to_csv, to_json

AS_OF = AsOf(day=date(2024, 3, 26), revision="3f2c1ab", changed=False)


class Row(NamedTuple):
    """A record of a report."""

    id: str
    since: PartialDate | None


def test_json__begins_with_schema_day_and_revision() -> None:
    """In this order, then the body as it was given; it ends in a newline."""
    written = to_json("status", AS_OF, {"agreements": [], "hidden": 0})
    assert list(json.loads(written).items()) == [
        ("schema", "samenwerking.status/1"),
        ("as_of", "2024-03-26"),
        ("revision", "3f2c1ab"),
        ("changed", False),
        ("agreements", []),
        ("hidden", 0),
    ]
    assert written.endswith("}\n")


def test_json__without_history_says_null() -> None:
    """No revision is null, never absent."""
    head = json.loads(to_json("status", AsOf(day=date(2024, 3, 26)), {}))
    assert (head["revision"], head["changed"]) == (None, None)


def test_jsonable__writes_records_by_field_and_dates_as_written() -> None:
    """A place in a file is no fact; a partial date keeps its precision."""
    when = parse_partial_date("2023-12")
    assert when is not None
    remark = Remark(date=when, text="Een vaststelling.", where=Location("agreements.yaml", 3))
    assert jsonable({"row": Row("ila", when), "day": date(2024, 3, 26), "remarks": (remark,), "ids": {"a": 1}}) == {
        "row": {"id": "ila", "since": "2023-12"},
        "day": "2024-03-26",
        "remarks": [
            {
                "date": "2023-12",
                "text": "Een vaststelling.",
                "authority": None,
                "source": [],
                "internal": None,
                "public": True,
            }
        ],
        "ids": {"a": 1},
    }


def test_jsonable__refuses_what_has_no_form() -> None:
    """Nothing is written as the representation of an object."""
    with pytest.raises(TypeError):
        jsonable(object())


@given(st.text())
def test_json__carries_any_text_whole_and_shows_no_control_character(text: str) -> None:
    """Read back it is the same text; printed on a screen it does nothing."""
    written = to_json("toon", AS_OF, {"title": text})
    assert json.loads(written)["title"] == text
    assert CONTROL.search(written) is None


def test_json__keeps_letters_readable() -> None:
    """Accents and signs are written as themselves."""
    assert "vóór ● €" in to_json("toon", AS_OF, {"title": "vóór ● €"})


def test_csv__is_what_a_dutch_spreadsheet_opens_right() -> None:
    """A byte order mark, semicolons, CRLF; quotes only where they are needed."""
    written = to_csv(("Id", "Titel"), [("ila", "Eén; twee"), ("riziv", 'De "wet"')])
    assert written == '\ufeffId;Titel\r\nila;"Eén; twee"\r\nriziv;"De ""wet"""\r\n'


@pytest.mark.parametrize(
    "cell", ["=1+1", "+32 2 555", "-5", "@SUM(A1)", '=HYPERLINK("http://x")', "=cmd|' /C calc'!A0"]
)
def test_csv__a_formula_becomes_text(cell: str) -> None:
    """What a spreadsheet would calculate gets an apostrophe in front."""
    assert _read(to_csv(("Titel",), [(cell,)])) == [["Titel"], [f"'{cell}"]]


@given(st.lists(st.lists(st.text(min_size=1) | st.text("=+-@\t\r\n;\"' a", min_size=1), min_size=2, max_size=2)))
def test_csv__carries_any_text_on_one_line_without_a_formula(rows: list[list[str]]) -> None:
    """Each record is one line, each cell its text, and no cell begins as a formula."""
    written = to_csv(("A", "B"), rows)
    assert written.count("\n") == written.count("\r\n") == len(rows) + 1
    read = _read(written)[1:]
    assert [[cell.removeprefix("'") for cell in row] for row in read] == [
        [one_line(cell).removeprefix("'") for cell in row] for row in rows
    ]
    assert [cell for row in read for cell in row if cell.startswith(("=", "+", "-", "@"))] == []


def _read(written: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(written.removeprefix("\ufeff"), newline=""), delimiter=";"))
