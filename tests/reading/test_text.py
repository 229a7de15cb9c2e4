"""The text of a file before it is YAML."""

import pytest

from samenwerking_cli.findings import Location
from samenwerking_cli.reading.text import AS_WRITTEN, has_separators, one_line_end, plain_lines, raw_control


@pytest.mark.parametrize("text", ["a\nb\n", "a\r\nb\r\n", "a\rb\r"])
def test_one_line_end__any_machine(text: str) -> None:
    """Whatever machine wrote the file, its lines end alike."""
    assert one_line_end(text) == "a\nb\n"


@pytest.mark.parametrize("separator", ["\x85", "\u2028", "\u2029"])
def test_plain_lines__separators_are_no_lines_and_come_back(separator: str) -> None:
    """A separator that only YAML counts as a line becomes another character, and the value gets it back."""
    text = f"a: b{separator}c\r\n"
    assert has_separators(text)
    plain = plain_lines(text)
    assert len(plain.splitlines()) == 1
    assert plain.translate(AS_WRITTEN) == f"a: b{separator}c\n"


def test_plain_lines__an_ordinary_text_stays() -> None:
    """Most files hold nothing of the kind."""
    assert plain_lines("a: é\n") == "a: é\n"
    assert not has_separators("a: é\n")


def test_raw_control__first_one_with_its_place() -> None:
    """A raw control character is named at its line and column."""
    found = raw_control("a.yaml", "a: b\nc: \x1b[31m")
    assert found is not None
    assert (found.code, found.where) == ("codering", Location("a.yaml", 2, 4))
    assert "U+001B" in found.message


@pytest.mark.parametrize("text", ["", "a: b\n", "a:\tb\r\n", "é ‹› \x85\u2028"])
def test_raw_control__none(text: str) -> None:
    """Tabs, line ends and letters of any kind are no control characters."""
    assert raw_control("a.yaml", text) is None
