"""`samenwerking traject`."""

from typing import Annotated, Final

from samenwerking_cli.cli import options as given
from samenwerking_cli.cli.opening import agreement_of, open_register, warn_of_errors
from samenwerking_cli.cli.output import output_of, write_csv, write_json
from samenwerking_cli.cli.word import write_page
from samenwerking_cli.pages.trajectory import Shown, trajectory_page
from samenwerking_cli.pages.trajectory_rows import trajectory_rows
from samenwerking_cli.reports.trajectory import trajectory_report
from samenwerking_cli.reports.trajectory_records import trajectory_records

FORMATS: Final = ("tekst", "markdown", "html", "csv", "json", "word")
EXAMPLES: Final = """\b
Voorbeelden:
  samenwerking traject
  samenwerking traject ila --tijdlijn
  samenwerking traject ila --op 2024-03-26 --formaat html --uitvoer ila.html"""


def run(
    ids: given.IdsArgument = None,
    drawn: given.TimelineOption = False,
    expected: given.ExpectationOption = False,
    register: given.RegisterOption = None,
    day: given.DayOption = None,
    format: Annotated[str, given.format_option(FORMATS)] = "tekst",
    output: given.OutputOption = None,
    overwrite: given.OverwriteOption = False,
    colour: given.ColourOption = "auto",
    internal: given.InternalOption = False,
) -> int:
    """Toon de weg van elke overheid: wat gedaan is, wat volgt, wie ontbreekt en wat te laat is."""
    out = output_of(format, FORMATS, output, overwrite=overwrite, colour=colour)
    opened = open_register(register, day, internal=internal, revision=out.shows_revision)
    wanted = tuple(dict.fromkeys(agreement_of(opened.register, id).id for id in ids or ()))
    one = len(wanted) == 1
    full = one or drawn or expected or format in ("json", "csv")
    report = trajectory_report(opened.register, opened.as_of, wanted, full=full, cells=format != "json")
    if format == "json":
        body = {"agreements": trajectory_records(report, opened.register, expected=expected), "hidden": report.hidden}
        write_json("traject", opened.as_of, body, out, internal=internal)
    elif format == "csv":
        header, *rows = trajectory_rows(report, opened.register)
        write_csv(header, rows, out)
    else:
        shown = Shown(full=one, drawn=drawn, expected=expected)
        page = trajectory_page(report, opened.register, shown, internal=internal)
        write_page(page, opened, out, "traject")
    return warn_of_errors(opened)
