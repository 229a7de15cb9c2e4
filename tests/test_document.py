"""The neutral document: spans, text on one line, control characters made visible."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_cli.document import CONTROL, NO_BREAK, Span, inline, joined, one_line, plain, unbroken, visible


def test_inline__makes_spans_and_drops_empty_texts() -> None:
    """Strings become plain spans; a span stays as it is."""
    late = Span("te laat", "late", strong=True)
    assert inline("Stap", "", late) == (Span("Stap"), late)


def test_joined__puts_the_separator_between_what_is_there() -> None:
    """Empty parts leave no separator behind."""
    assert plain(joined([inline("a"), (), inline("b", "c"), ()], "; ")) == "a; bc"
    assert joined([], "; ") == ()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mrood", "‹U+001B›[31mrood"),
        ("\u202egeit", "‹U+202E›geit"),
        ("\x9b31m", "‹U+009B›31m"),
        ("a\u200bb\ufeff", "a‹U+200B›b‹U+FEFF›"),
        ("regel\r\n", "regel‹U+000D›\n"),
        ("tab\tblijft", "tab\tblijft"),
        ("België – ‘5 ‰’ 💶 é", "België – ‘5 ‰’ 💶 é"),
    ],
)
def test_visible__shows_what_would_act(text: str, shown: str) -> None:
    """A control character becomes its number; letters, signs, newline and tab stay."""
    assert visible(text) == shown


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("een\n twee\tdrie ", "een twee drie"),
        (f"6{NO_BREAK}070\npersonen", f"6{NO_BREAK}070 personen"),
        ("gewoon", "gewoon"),
        ("", ""),
    ],
)
def test_one_line__keeps_spaces_that_may_not_break(text: str, line: str) -> None:
    """Newlines and tabs become one space; a no-break space stays."""
    assert one_line(text) == line


@given(st.text())
def test_one_line__holds_no_control_character_and_no_newline(text: str) -> None:
    """Whatever the text, nothing in the result acts."""
    line = one_line(text)
    assert CONTROL.search(line) is None
    assert "\n" not in line
    assert "\t" not in line
    assert one_line(line) == line


def test_unbroken__makes_every_space_one_that_does_not_break() -> None:
    """A date or a number with its unit stays on one line."""
    assert unbroken("26 mrt. 2024") == f"26{NO_BREAK}mrt.{NO_BREAK}2024"
