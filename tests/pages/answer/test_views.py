"""The names of templates: finished strings and questions, each explained, each used."""

import re
from typing import get_type_hints

import pytest

from samenwerking_cli.pages.answer.views import NAMES
from samenwerking_cli.wording.shapes import Shape, fields_of, shape_of
from samenwerking_cli.wording.templates import shipped_templates

# Variants of a name that the shipped templates use in capitals, for templates of a register.
OFFERED = {"author", "minister", "minister_title", "name"}


def _groups() -> dict[type, dict[str, Shape]]:
    """Every view that a template can reach, with its fields."""
    found: dict[type, dict[str, Shape]] = {}
    waiting = [shape_of(annotation) for annotation in NAMES.values()]
    while waiting:
        shape = waiting.pop()
        shape = shape_of(shape.of) if shape.kind == "lijst" else shape
        if isinstance(shape.of, type) and shape.of not in found and fields_of(shape):
            found[shape.of] = dict(fields_of(shape))
            waiting += fields_of(shape).values()
    return found


GROUPS = _groups()


@pytest.mark.parametrize("view", GROUPS, ids=lambda view: view.__name__)
def test_views__every_name_is_explained_in_dutch(view: type) -> None:
    """A name without an explanation cannot be used by who does not read code."""
    assert [name for name, shape in GROUPS[view].items() if not shape.meaning] == []


@pytest.mark.parametrize("view", GROUPS, ids=lambda view: view.__name__)
def test_views__a_question_is_named_and_explained_as_one(view: type) -> None:
    """A name that is asked begins with is_, has_, needs_, all_, none_ or finds_, and its explanation ends in `?`."""
    hints = get_type_hints(view)
    asked = {name for name, hint in hints.items() if hint is bool}
    named = {name for name in hints if re.match(r"(?:is|has|needs|all|none|finds)_", name)}
    assert asked == named
    assert {name for name, shape in GROUPS[view].items() if shape.meaning.endswith("?")} == asked


@pytest.mark.parametrize("view", GROUPS, ids=lambda view: view.__name__)
def test_views__the_shipped_templates_use_every_name(view: type) -> None:
    """A name that no sentence uses is a fact that no answer tells."""
    words = "\n".join(shipped_templates().values())
    unused = {name for name in GROUPS[view] if not re.search(rf"\.{name}\b", words)}
    assert unused <= OFFERED
