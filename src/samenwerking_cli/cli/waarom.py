"""`samenwerking waarom`."""

from typing import Annotated, Final

from samenwerking_cli.cli import options as given
from samenwerking_cli.cli.opening import agreement_of, open_register, warn_of_errors
from samenwerking_cli.cli.output import output_of, write_document, write_json
from samenwerking_cli.pages.why import why_page, why_record
from samenwerking_cli.reports.why import why_report

FORMATS: Final = ("tekst", "json")
EXAMPLES: Final = """\b
Voorbeelden:
  samenwerking waarom ila
  samenwerking waarom ila --op 2024-02-01"""


def run(
    id: given.IdArgument,
    register: given.RegisterOption = None,
    day: given.DayOption = None,
    format: Annotated[str, given.format_option(FORMATS)] = "tekst",
    output: given.OutputOption = None,
    overwrite: given.OverwriteOption = False,
    colour: given.ColourOption = "auto",
    internal: given.InternalOption = False,
) -> int:
    """Leg uit waarom een akkoord in deze fase zit, en wat nodig is voor de volgende."""
    out = output_of(format, FORMATS, output, overwrite=overwrite, colour=colour)
    opened = open_register(register, day, internal=internal, revision=out.shows_revision)
    report = why_report(agreement_of(opened.register, id), opened.register, opened.as_of)
    if format == "json":
        write_json("waarom", opened.as_of, why_record(report), out, internal=internal)
    else:
        write_document(why_page(report, opened.register, internal=internal), out)
    return warn_of_errors(opened)
