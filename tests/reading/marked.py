"""Texts in which a ▸ stands right before the place where a finding must point."""

from textwrap import dedent

from samenwerking_cli.findings import Finding

MARK = "▸"


def marked(text: str, *, after: int = 0) -> tuple[str, list[tuple[int, int]]]:
    """The text without its marks, and the line and column of each; `after` lines stand before the text."""
    lines = dedent(text).split("\n")
    places = []
    for number, line in enumerate(lines, start=after + 1):
        pieces = line.split(MARK)
        places += [(number, sum(map(len, pieces[:count])) + 1) for count in range(1, len(pieces))]
    return dedent(text).replace(MARK, ""), places


def places(found: tuple[Finding, ...]) -> list[tuple[int, int]]:
    """The line and column of each finding."""
    return [(one.where.line, one.where.column) for one in found]


def codes(found: tuple[Finding, ...]) -> list[str]:
    """The code of each finding."""
    return [one.code for one in found]
