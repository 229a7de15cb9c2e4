"""The neutral document: spans, text on one line, control characters made visible."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_cli.document import (
    CONTROL,
    LABEL,
    NO_BREAK,
    Block,
    Heading,
    Item,
    Lines,
    Notes,
    Paragraph,
    Span,
    address,
    depths,
    inline,
    joined,
    label_of,
    one_line,
    plain,
    unbroken,
    visible,
)


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


TEXT = Paragraph(inline("tekst"))
NUMBER, LETTER = Item("1.", ()), Item("a)", ())


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ((TEXT, NUMBER, TEXT, NUMBER, TEXT), (0, 0, 1, 0, 1)),
        ((NUMBER, TEXT, LETTER, TEXT, LETTER, NUMBER), (0, 1, 1, 2, 1, 0)),
        ((LETTER, TEXT, LETTER, NUMBER, LETTER), (0, 1, 0, 0, 1)),
        ((NUMBER, LETTER, Heading(2, ()), TEXT, LETTER), (0, 1, 0, 0, 0)),
        ((NUMBER, LETTER, Lines(()), Notes(()), TEXT), (0, 1, 2, 0, 0)),
        ((), ()),
    ],
)
def test_depths__tells_how_many_items_hold_a_block(blocks: tuple[Block, ...], expected: tuple[int, ...]) -> None:
    """Up to the next item of its level or a higher one, a heading, or the notes."""
    assert depths(blocks) == expected


@pytest.mark.parametrize(
    "label", ["1.", "1)", "12.", "1-2.", "1 en 3.", "1, 2 en 4.", "1bis.", "2a en 2b.", "a.", "a)", "aa)", "10-12)"]
)
def test_label__numbers_and_letters(label: str) -> None:
    """A label is followed by a blank or the end; one in a bracket is of the second level."""
    assert LABEL.fullmatch(label)
    assert label_of(label) == label_of(f"{label} tekst") == label
    assert Item(label, ()).level == (2 if label.endswith(")") else 1)


@pytest.mark.parametrize(
    "text",
    ["1.5", "1", "aa. x", "abc) x", "A) x", "1bisbis. x", "1234567890. x", "1- 2. x", " 1. x", "(1) x", "٣. x", ""],
)
def test_label_of__what_is_no_label(text: str) -> None:
    """A number in running text, and anything longer."""
    assert label_of(text) is None


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("https://example.org/?a=1&b=%20#c", "https://example.org/?a=1&b=%20#c"),
        ("#bron", "#bron"),
        ("https://x.y/a b<c>\\|`\u202e", "https://x.y/a%20b%3Cc%3E%5C%7C%60%E2%80%AE"),
        ("javascript:alert(1)", None),
        ("//x.y", None),
        (None, None),
    ],
)
def test_address__is_a_web_address_or_an_anchor(link: str | None, expected: str | None) -> None:
    """What may not stand in an address is percent-encoded; any other is none."""
    assert address(link) == expected
