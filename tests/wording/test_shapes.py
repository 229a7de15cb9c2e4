"""What a name in a template may hold."""

from typing import Annotated, Optional

import pytest

from samenwerking_cli.wording.rendering import Markdown
from samenwerking_cli.wording.shapes import Shape, dotted_names, fields_of, shape_of
from tests.wording.views import Item, Minister, Part


@pytest.mark.parametrize(
    ("annotation", "shape"),
    [
        (str, Shape("tekst")),
        (Markdown, Shape("tekst")),
        (bool, Shape("ja of nee")),
        (tuple[str, ...], Shape("lijst", of=str)),
        (Minister, Shape("groep", of=Minister)),
        (str | None, Shape("tekst", optional=True)),
        (Optional[Minister], Shape("groep", optional=True, of=Minister)),  # noqa: UP045
        (Annotated[str, "woord"], Shape("tekst", meaning="woord")),
        (Annotated[str, "woord"] | None, Shape("tekst", optional=True, meaning="woord")),
        (Annotated[Annotated[str, "binnen"] | None, "buiten"], Shape("tekst", optional=True, meaning="buiten")),
        (Annotated[str, 3], Shape("tekst")),
    ],
)
def test_shape_of(annotation, shape):
    """Every type that a view may have, with its explanation."""
    assert shape_of(annotation) == shape


@pytest.mark.parametrize("annotation", [int, tuple, tuple[str, str], list[str], str | int, dict, object, None])
def test_shape_of__other_types_are_mistakes_of_the_view(annotation):
    """A type that no template can use is refused at once."""
    with pytest.raises(TypeError):
        shape_of(annotation)


def test_fields_of():
    """A group has its fields, anything else none."""
    assert fields_of(shape_of(Minister)) == {
        "name": Shape("tekst", meaning="Voornaam en naam"),
        "title": Shape("tekst", optional=True),
    }
    assert fields_of(shape_of(tuple[Minister, ...])) == {}
    assert fields_of(shape_of(str)) == {}


def test_dotted_names__do_not_walk_through_lists():
    """What stands in a list has no dotted name outside of a `for`."""
    assert dotted_names({"m": shape_of(Minister), "lijst": shape_of(tuple[Item, ...]), "fout": None}) == (
        "m",
        "m.name",
        "m.title",
        "lijst",
    )


def test_dotted_names__a_group_within_itself():
    """A group that holds itself is opened once."""
    assert dotted_names({"part": shape_of(Part)}) == ("part", "part.number", "part.parts")
