"""`samenwerking status`."""

from typing import Annotated, Final

from samenwerking_cli.cli import options as given
from samenwerking_cli.cli.opening import (
    checked,
    known_value,
    open_register,
    warn_of_errors,
)
from samenwerking_cli.cli.output import output_of, write_csv, write_json
from samenwerking_cli.cli.word import write_page
from samenwerking_cli.pages.status import GROUPS, status_page, status_rows
from samenwerking_cli.reports.selection import Selection
from samenwerking_cli.reports.status import SORTS, status_report

FORMATS: Final = ("tekst", "markdown", "html", "csv", "json", "word")
EXAMPLES: Final = """\b
Voorbeelden:
  samenwerking status --hangend
  samenwerking status --op 2024-03-26 --groepeer fase
  samenwerking status --partij vlaams-gewest --formaat csv --uitvoer akkoorden.csv"""


def run(
    ids: given.IdsArgument = None,
    phases: given.PhaseOption = None,
    parties: given.PartyOption = None,
    kinds: given.KindOption = None,
    themes: given.ThemeOption = None,
    pending: given.PendingOption = False,
    asymmetric: given.AsymmetricOption = False,
    search: given.SearchOption = "",
    everything: given.EverythingOption = False,
    sort: given.SortOption = None,
    group: given.GroupOption = None,
    register: given.RegisterOption = None,
    day: given.DayOption = None,
    format: Annotated[str, given.format_option(FORMATS)] = "tekst",
    output: given.OutputOption = None,
    overwrite: given.OverwriteOption = False,
    colour: given.ColourOption = "auto",
    internal: given.InternalOption = False,
) -> int:
    """Toon alle akkoorden met hun fase, sinds wanneer, en wat volgt of te laat is."""
    out = output_of(format, FORMATS, output, overwrite=overwrite, colour=colour)
    sort = sort and known_value("Volgorde", sort, SORTS)
    group = group and known_value("Groepering", group, GROUPS)
    opened = open_register(register, day, internal=internal, revision=out.shows_revision)
    selection = Selection(
        ids=tuple(ids or ()),
        phases=tuple(phases or ()),
        parties=tuple(parties or ()),
        kinds=tuple(kinds or ()),
        themes=tuple(themes or ()),
        pending=pending,
        asymmetric=asymmetric,
        search=search,
        everything=everything,
    )
    report = status_report(opened.register, opened.as_of, checked(selection, opened.register), sort)
    if format == "json":
        body = {"agreements": report.agreements, "hidden": report.hidden}
        write_json("status", opened.as_of, body, out, internal=internal)
    elif format == "csv":
        header, *rows = status_rows(report, opened.register)
        write_csv(header, rows, out)
    else:
        page = status_page(report, opened.register, group=group, narrowed=selection.narrows, internal=internal)
        write_page(page, opened, out, "status")
    return warn_of_errors(opened)
