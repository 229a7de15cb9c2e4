"""What keeps a draft answer from being final, for commands that only count or list it."""

from collections.abc import Sequence

from samenwerking_cli.cli.opening import Opened
from samenwerking_cli.model.question import Question


def open_points_of(questions: Sequence[Question], opened: Opened) -> dict[str, tuple[str, ...]]:
    """The open points of each question's draft, by question; nothing is drafted when none is given."""
    if not questions:
        return {}
    # Drafting needs the templates, which other questions do not.
    from samenwerking_cli.cli.templates import sound_templates
    from samenwerking_cli.pages.answer.marks import Marks
    from samenwerking_cli.pages.answer.page import draft_answer
    from samenwerking_cli.reports.answer import answer_report

    templates = sound_templates(opened)
    found: dict[str, tuple[str, ...]] = {}
    for one in questions:
        report = answer_report(one, opened.register, opened.as_of)
        points = draft_answer(report, opened.register, templates, Marks()).open_points
        found[one.id] = tuple(point.removeprefix("[AAN TE VULLEN: ").removesuffix("]") for point in points)
    return found
