"""`samenwerking vraag toon`."""

from typing import Annotated, Final

from samenwerking_cli.cli import options as given
from samenwerking_cli.cli.drafts import open_points_of
from samenwerking_cli.cli.opening import open_register, question_of, warn_of_errors
from samenwerking_cli.cli.output import output_of, write_document, write_json
from samenwerking_cli.pages.answer.records import question_record
from samenwerking_cli.pages.naming import foot_of
from samenwerking_cli.pages.questions import question_page
from samenwerking_cli.reports.questions import deadline_explained, question_standing

FORMATS: Final = ("tekst", "markdown", "html", "json")
EXAMPLES: Final = """\b
Voorbeelden:
  samenwerking vraag toon 293
  samenwerking vraag toon 293 --op 2024-03-20 --formaat json"""


def run(
    question: given.QuestionArgument,
    register: given.RegisterOption = None,
    day: given.DayOption = None,
    format: Annotated[str, given.format_option(FORMATS)] = "tekst",
    output: given.OutputOption = None,
    overwrite: given.OverwriteOption = False,
    colour: given.ColourOption = "auto",
    internal: given.InternalOption = False,
) -> int:
    """Toon een vraag met haar deelvragen, haar open punten, en tegen wanneer ze beantwoord moet zijn en waarom."""
    out = output_of(format, FORMATS, output, overwrite=overwrite, colour=colour)
    opened = open_register(register, day, internal=internal, revision=out.shows_revision)
    asked = question_of(opened.register, question)
    standing = question_standing(asked, opened.register, opened.as_of.day)
    points = () if standing.answered else open_points_of([asked], opened)[asked.id]
    if format == "json":
        body = {
            "question": question_record(asked),
            "state": standing.state,
            "deadline_explained": deadline_explained(standing.deadline),
            "public_from": standing.public.day if standing.public else None,
            "open_points": points,
            "unrecognised": (),
        }
        write_json("vraag-toon", opened.as_of, body, out, internal=internal)
    else:
        write_document(question_page(standing, foot_of(opened.as_of), points, internal=internal), out)
    return warn_of_errors(opened)
