"""`samenwerking vragen`."""

from typing import Annotated, Final

from samenwerking_cli.cli import options as given
from samenwerking_cli.cli.drafts import open_points_of
from samenwerking_cli.cli.opening import open_register, warn_of_errors
from samenwerking_cli.cli.output import output_of, write_document, write_json
from samenwerking_cli.pages.questions import questions_page
from samenwerking_cli.reports.questions import deadline_explained, questions_report

FORMATS: Final = ("tekst", "markdown", "html", "json")
EXAMPLES: Final = """\b
Voorbeelden:
  samenwerking vragen
  samenwerking vragen --op 2024-03-20 --formaat html --uitvoer vragen.html"""


def run(
    register: given.RegisterOption = None,
    day: given.DayOption = None,
    format: Annotated[str, given.format_option(FORMATS)] = "tekst",
    output: given.OutputOption = None,
    overwrite: given.OverwriteOption = False,
    colour: given.ColourOption = "auto",
    internal: given.InternalOption = False,
) -> int:
    """Toon de schriftelijke vragen: tegen wanneer, hoe ze staan, en hoeveel punten nog open zijn."""
    out = output_of(format, FORMATS, output, overwrite=overwrite, colour=colour)
    opened = open_register(register, day, internal=internal, revision=out.shows_revision)
    report = questions_report(opened.register, opened.as_of)
    points = open_points_of([one.question for one in report.questions if not one.answered], opened)
    if format == "json":
        rows = [
            {
                "question": one.question.id,
                "number": one.question.number,
                "author": one.question.author,
                "title": one.question.title,
                "state": one.state,
                "deadline": deadline_explained(one.deadline),
                "deadline_office": one.deadline.office,
                "public_from": one.public.day if one.public else None,
                "open_points": len(points[one.question.id]) if one.question.id in points else None,
            }
            for one in report.questions
        ]
        write_json("vragen", opened.as_of, {"questions": rows, "hidden": report.hidden}, out, internal=internal)
    else:
        counts = {id: len(found) for id, found in points.items()}
        write_document(questions_page(report, counts, internal=internal), out)
    return warn_of_errors(opened)
