"""`samenwerking vragen`."""

from typing import Annotated, Final

import typer

from samenwerking_cli.cli import options as given
from samenwerking_cli.cli.drafts import open_points_of
from samenwerking_cli.cli.opening import Opened, open_register, warn_of_errors
from samenwerking_cli.cli.output import Output, output_of, write_document, write_json
from samenwerking_cli.cli.sent_answers import sent_answers
from samenwerking_cli.pages.outdated import change_sentence, outdated_page
from samenwerking_cli.pages.questions import questions_page, questions_rows
from samenwerking_cli.reports.questions import questions_report

FORMATS: Final = ("tekst", "markdown", "html", "json")
EXAMPLES: Final = """\b
Voorbeelden:
  samenwerking vragen
  samenwerking vragen --verouderd
  samenwerking vragen --op 2024-03-20 --formaat html --uitvoer vragen.html"""


def run(
    old: Annotated[
        bool, typer.Option("--verouderd", help="Toon de verzonden antwoorden die steunen op feiten die veranderd zijn.")
    ] = False,
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
    if old:
        _outdated(opened, out)
        return warn_of_errors(opened)
    report = questions_report(opened.register, opened.as_of)
    points = open_points_of([one.question for one in report.questions if not one.answered], opened)
    if format == "json":
        rows = questions_rows(report, points)
        write_json("vragen", opened.as_of, {"questions": rows, "hidden": report.hidden}, out, internal=internal)
    else:
        counts = {id: len(found) for id, found in points.items()}
        write_document(questions_page(report, counts, internal=internal), out)
    return warn_of_errors(opened)


def _outdated(opened: Opened, out: Output) -> None:
    found, unreadable = sent_answers(opened)
    if out.format == "json":
        rows = [
            {**change._asdict(), "question": one.question.id, "sentence": change_sentence(change, opened.register)}
            for one in found
            for change in one.changes
        ]
        body = {"changes": rows, "unreadable": unreadable}
        write_json("vragen-verouderd", opened.as_of, body, out, internal=opened.internal)
    else:
        title, internal = opened.register.title, opened.internal
        write_document(outdated_page(title, found, unreadable, opened.register, opened.as_of, internal=internal), out)
