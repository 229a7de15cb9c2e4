"""What a heading holds."""

from samenwerking_cli.importing.heading import Heading


def test_heading__knows_nothing_that_a_text_does_not_tell() -> None:
    """Every field is empty until a layout fills it."""
    assert Heading() == Heading(parliament=None, number=None, date=None, author=None, title=None, body=(), left_out=())
