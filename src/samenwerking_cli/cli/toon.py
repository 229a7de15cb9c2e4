"""`samenwerking toon`."""

from typing import Annotated, Final

from samenwerking_cli.cli import options as given
from samenwerking_cli.cli.opening import agreement_of, open_register, warn_of_errors
from samenwerking_cli.cli.output import output_of, write_json
from samenwerking_cli.cli.word import write_page
from samenwerking_cli.pages.agreement import agreement_page
from samenwerking_cli.reports.agreement import agreement_record, agreement_report

FORMATS: Final = ("tekst", "markdown", "html", "json", "word")
EXAMPLES: Final = """\b
Voorbeelden:
  samenwerking toon ila
  samenwerking toon ila --op 2024-03-26 --formaat html --uitvoer ila.html"""


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
    """Toon één akkoord met zijn partijen, teksten, stappen, cijfers en bronnen."""
    out = output_of(format, FORMATS, output, overwrite=overwrite, colour=colour)
    opened = open_register(register, day, internal=internal, revision=out.shows_revision)
    report = agreement_report(agreement_of(opened.register, id), opened.register, opened.as_of)
    if format == "json":
        write_json("toon", opened.as_of, agreement_record(report), out, internal=internal)
    else:
        write_page(agreement_page(report, opened.register, internal=internal), opened, out, report.agreement.id)
    return warn_of_errors(opened)
