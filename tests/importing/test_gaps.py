"""The paragraphs of a word processor as lines."""

from samenwerking_cli.importing.gaps import with_gaps

LONG = "Een alinea die langer is dan een gedrukte regel, " * 3


def test_with_gaps__parts_paragraphs_and_keeps_a_heading_together() -> None:
    """Word puts no empty line between them."""
    assert list(with_gaps(["nr. 293", "van AN WILLEMS", LONG, "Hoe staat het?"])) == [
        "nr. 293",
        "van AN WILLEMS",
        LONG,
        "",
        "Hoe staat het?",
        "",
    ]


def test_with_gaps__leaves_pasted_lines_as_they_are() -> None:
    """Whoever pastes a page gets a paragraph a line, and empty ones between what belongs together."""
    lines = ["De gewesten werken aan een akkoord over warmtenetten die de grens", "kruisen.", "", "Hoe staat het?"]
    assert list(with_gaps(lines)) == lines
    assert list(with_gaps([])) == []
