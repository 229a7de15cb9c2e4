"""What keeps a draft from being final."""

from pathlib import Path

from samenwerking_cli.cli.drafts import open_points_of
from samenwerking_cli.cli.opening import open_register
from tests.cli.test_vragen import register


def test_open_points_of__by_question(tmp_path: Path) -> None:
    """The points as the draft lists them, without their brackets; nothing is drafted for nobody."""
    opened = open_register(str(register(tmp_path)), "2024-03-20", internal=False, revision=False)
    points = open_points_of(opened.register.questions[:1], opened)
    assert list(points) == ["7"]
    assert "het standpunt over ‘A’" in points["7"]
    assert not any("AAN TE VULLEN" in point for point in points["7"])
    assert open_points_of([], opened) == {}
