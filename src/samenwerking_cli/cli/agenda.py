"""`samenwerking agenda`."""

from collections.abc import Iterable
from typing import Annotated, Final

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.cli import options as given
from samenwerking_cli.cli.opening import known_value, open_register, warn_of_errors
from samenwerking_cli.cli.output import output_of, write_document, write_json, write_text
from samenwerking_cli.errors import MissingExtra, SamenwerkingError
from samenwerking_cli.pages.agenda import AgendaWords, agenda_page, agenda_words
from samenwerking_cli.reports.agenda import KINDS, agenda_report

FORMATS: Final = ("tekst", "markdown", "html", "json")
EXAMPLES: Final = """\b
Voorbeelden:
  samenwerking agenda --dagen 30
  samenwerking agenda --soort vraag --soort advies
  samenwerking agenda --ics --uitvoer agenda.ics
  samenwerking agenda --laat"""


def run(
    kinds: given.AgendaKindOption = None,
    days: given.DaysOption = None,
    late: given.LateOption = False,
    calendar: given.CalendarOption = False,
    register: given.RegisterOption = None,
    day: given.DayOption = None,
    format: Annotated[str, given.format_option(FORMATS)] = "tekst",
    output: given.OutputOption = None,
    overwrite: given.OverwriteOption = False,
    colour: given.ColourOption = "auto",
    internal: given.InternalOption = False,
) -> int:
    """Toon wat er verwacht wordt: wat te laat is eerst, dan vandaag, deze week en later."""
    out = output_of(format, FORMATS, output, overwrite=overwrite, colour=colour)
    if calendar and format != "tekst":
        raise SamenwerkingError("--ics is zelf een vorm: gebruik het zonder --formaat.")
    wanted = tuple(known_value("Soort", kind, KINDS) for kind in kinds or ())
    within = _number(days)
    opened = open_register(register, day, internal=internal, revision=out.shows_revision)
    report = agenda_report(opened.register, opened.as_of, kinds=wanted, days=within, late_only=late)
    if calendar:
        write_text(_calendar(report.title, opened.as_of, agenda_words(report, opened.register)), out)
    elif format == "json":
        words = agenda_words(report, opened.register)
        items = [{key: value for key, value in one._asdict().items() if key != "key"} for one in words]
        write_json("agenda", opened.as_of, {"items": items, "undated": report.undated}, out, internal=internal)
    else:
        write_document(agenda_page(report, opened.register, internal=internal), out)
    errors = warn_of_errors(opened)
    return errors or int(late and any(one.late for one in report.items))


def _number(typed: str | None) -> int | None:
    if typed is None:
        return None
    if not (typed.isascii() and typed.isdigit() and len(typed) <= 5):
        raise SamenwerkingError(f"'{typed}' is geen aantal dagen. Schrijf een geheel getal, van 0 tot 99999.")
    return int(typed)


def _calendar(title: str, as_of: AsOf, words: Iterable[AgendaWords]) -> str:
    try:
        from samenwerking_cli.writers.calendar import to_calendar
    except ModuleNotFoundError:
        raise MissingExtra("--ics", "agenda") from None
    return to_calendar(title, as_of, words)
