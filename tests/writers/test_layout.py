"""Tables and text in columns: words wrap, facts and ids are never cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_cli.document import NO_BREAK, Column, Inline, Span, Table, inline, one_line, plain, unbroken
from samenwerking_cli.writers.layout import cell_width, table_lines, wrap

WORDS = st.lists(st.text("abcdé–", min_size=1, max_size=9), min_size=1, max_size=30)


def _texts(lines: list[Inline]) -> list[str]:
    return [plain(line) for line in lines]


def _drawn(table: Table, width: int) -> list[str]:
    return [plain(line) for row in table_lines(table, width) for line in row]


@pytest.mark.parametrize(
    ("text", "width"), [("abc", 3), ("é–●◐✓", 5), ("", 0), ("日本", 4), ("e\u0301", 1), ("💶", 2), ("‹U+001B›", 8)]
)
def test_cell_width__counts_columns_not_characters(text: str, width: int) -> None:
    """Wide characters take two columns, combining ones none."""
    assert cell_width(text) == width


def test_wrap__breaks_between_words_and_keeps_the_tones() -> None:
    """A span that goes on over a line keeps its tone on both."""
    lines = wrap(inline("Stap: ", Span("te laat sinds maart", "late")), 12)
    assert _texts(lines) == ["Stap: te", "laat sinds", "maart"]
    assert lines[1:] == [(Span("laat sinds", "late"),), (Span("maart", "late"),)]


def test_wrap__does_not_break_where_it_may_not() -> None:
    """A date stays whole on a line of its own when it does not fit beside the rest."""
    assert _texts(wrap(inline(f"hernieuwd {unbroken('21 dec. 2022')}"), 14)) == ["hernieuwd", "21 dec. 2022"]


def test_wrap__does_not_break_where_spans_touch() -> None:
    """A full stop in another tone stays with its word."""
    assert _texts(wrap(inline("samen ", Span("ondertekend", "good"), "."), 12)) == ["samen", "ondertekend."]


@given(WORDS, st.integers(1, 40))
def test_wrap__keeps_every_word_and_the_width(words: list[str], width: int) -> None:
    """No word is lost or cut, and a line is wider than asked for only when it holds one long word."""
    lines = _texts(wrap(inline(" ".join(words)), width))
    assert " ".join(lines).split() == words
    assert [line for line in lines if cell_width(line) > width and " " in line] == []


@given(st.lists(st.text(max_size=8), max_size=8), st.integers(1, 30))
def test_wrap__says_what_the_text_says_whatever_it_is(parts: list[str], width: int) -> None:
    """Spans with any spaces in and around them read as one text on one line."""
    lines = wrap(inline(*parts), width)
    assert "".join(_texts(lines)).replace(" ", "") == one_line("".join(parts)).replace(NO_BREAK, "").replace(" ", "")


TABLE = Table(
    "De akkoorden",
    (Column("Akkoord"), Column("Id", unbroken=True), Column("Sinds"), Column("Waarde", number=True)),
    (
        (
            inline("Vlottere uitwisseling van gegevens"),
            inline("data uit wisseling"),
            inline(unbroken("1 dec. 2023")),
            inline("7"),
        ),
        (inline("ILA"), inline("ila"), (), inline(f"12{NO_BREAK}000")),
    ),
)


def test_table__has_a_header_a_rule_and_its_rows() -> None:
    """Columns as wide as needed, numbers to the right, nothing after the last word of a line."""
    assert _drawn(TABLE, 100) == [
        "Akkoord                             Id                  Sinds        Waarde",
        "──────────────────────────────────  ──────────────────  ───────────  ──────",
        "Vlottere uitwisseling van gegevens  data uit wisseling  1 dec. 2023       7",
        "ILA                                 ila                              12 000",
    ]


@pytest.mark.parametrize("width", [60, 64, 70, 75])
def test_table__narrows_where_words_may_wrap(width: int) -> None:
    """Within the width, with dates and unbroken columns whole."""
    drawn = _drawn(TABLE, width)
    assert max(cell_width(line) for line in drawn) <= width
    assert [line for line in drawn if "1 dec. 2023" in line and "data uit wisseling" in line] != []


def test_table__that_cannot_fit_stays_readable() -> None:
    """Narrower than its words allow, a table runs over rather than cut a fact."""
    drawn = "\n".join(_drawn(TABLE, 10))
    assert "data uit wisseling" in drawn
    assert "1 dec. 2023" in drawn
    assert "uitwisseling" in drawn


def test_table__without_rows_is_its_header() -> None:
    """An empty table still says what it would hold."""
    assert _drawn(Table("Leeg", (Column("Akkoord"), Column("Fase")), ()), 40) == ["Akkoord  Fase", "───────  ────"]


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=6), st.integers(40, 120))
def test_table__keeps_every_word_within_the_width(rows: list[tuple[list[str], list[str]]], width: int) -> None:
    """Whatever the cells, short words never make a line too wide and none is lost."""
    cells = tuple((inline(" ".join(left)), inline(" ".join(right))) for left, right in rows)
    drawn = _drawn(Table("Proef", (Column("Links"), Column("Rechts")), cells), width)
    assert max(cell_width(line) for line in drawn) <= width
    written = sorted(" ".join(drawn[2:]).split())
    assert written == sorted(word for row in rows for cell in row for word in cell)
