"""The zip of a Word document."""

import io
import zipfile

from samenwerking_cli.writers.word_package import repacked


def archive(**texts: str) -> bytes:
    """A zip with these parts, written now."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        for name, text in texts.items():
            made.writestr(name, text)
    return held.getvalue()


def test_repacked__says_nothing_of_when_and_how() -> None:
    """The contents come first, the rest in the order of names, all of one day."""
    given = {"b.xml": "b", "a.xml": "a", "[Content_Types].xml": "t"}
    made = repacked(archive(**given))
    assert made == repacked(archive(**dict(reversed(given.items()))))
    with zipfile.ZipFile(io.BytesIO(made)) as read:
        assert read.namelist() == ["[Content_Types].xml", "a.xml", "b.xml"]
        assert {name: read.read(name).decode() for name in read.namelist()} == given
