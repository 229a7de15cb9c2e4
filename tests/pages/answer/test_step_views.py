"""What a template may use of the steps of an authority."""

import pytest

from samenwerking_cli.pages.answer.step_views import PathView, StepView
from samenwerking_cli.wording.shapes import fields_of, shape_of


@pytest.mark.parametrize("view", [StepView, PathView])
def test_step_views__every_name_is_explained(view: type) -> None:
    """Each field is something that a template can use, with its Dutch explanation."""
    fields = fields_of(shape_of(view))
    assert list(fields) == list(view._fields)  # type: ignore[attr-defined]
    assert [name for name, shape in fields.items() if not shape.meaning] == []


@pytest.mark.parametrize("view", [StepView, PathView])
def test_step_views__a_question_is_answered_with_yes_or_no(view: type) -> None:
    """A name that begins as a question is a boolean, and no other one is."""
    shapes = fields_of(shape_of(view))
    assert {name: shape.kind == "ja of nee" for name, shape in shapes.items()} == {
        name: name.startswith(("is_", "has_")) for name in shapes
    }
