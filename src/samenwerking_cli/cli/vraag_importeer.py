"""`samenwerking vraag importeer`."""

import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from samenwerking_cli.cli import options as given
from samenwerking_cli.cli.new_questions import file_of, number_of, write_question
from samenwerking_cli.cli.opening import open_register, warn_of_errors
from samenwerking_cli.cli.output import output_of, write_document, write_json
from samenwerking_cli.editing.question_file import question_file
from samenwerking_cli.errors import SamenwerkingError
from samenwerking_cli.importing.question import Imported, imported
from samenwerking_cli.importing.source import text_of
from samenwerking_cli.pages.answer.records import question_record
from samenwerking_cli.pages.imported import imported_page, to_fill_in

FORMATS: Final = ("tekst", "json")
EXAMPLES: Final = """\b
Voorbeelden:
  samenwerking vraag importeer vraag.pdf --proef
  samenwerking vraag importeer vraag.docx
  samenwerking vraag importeer - --nummer 293 < vraag.txt"""


def run(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="BESTAND", help="Een .pdf, .docx, .odt of .txt; - leest wat binnenkomt.", show_default=False
        ),
    ],
    register: given.RegisterOption = None,
    trial: Annotated[bool, typer.Option("--proef", help="Toon wat begrepen is en schrijf niets.")] = False,
    number: Annotated[
        str | None, typer.Option("--nummer", metavar="NUMMER", help="Het nummer van de vraag.", show_default=False)
    ] = None,
    format: Annotated[str, given.format_option(FORMATS)] = "tekst",
    overwrite: Annotated[
        bool, typer.Option("--overschrijf", help="Het bestand van de vraag mag overschreven worden.")
    ] = False,
    colour: given.ColourOption = "auto",
) -> int:
    """Maak van de tekst van een parlement een bestand in questions/, met deelvragen en onderwerpen."""
    out = output_of(format, FORMATS, None, overwrite=False, colour=colour)
    opened = open_register(register, None, internal=False, revision=out.shows_revision)
    given_number = number_of(number) if number is not None else None
    found = imported(text_of(file, sys.stdin.buffer), file.name, opened.register, given_number)
    name = file_of(found.question) if found.question.number else None
    if not trial:
        if name is None:
            raise SamenwerkingError(
                "in de tekst staat geen nummer; er is niets geschreven. Geef het met --nummer, of bekijk met --proef "
                "wat er begrepen is."
            )
        write_question(
            found.question, question_file(found.question, _comments(file, found)), opened, overwrite=overwrite
        )
    if format == "json":
        record = question_record(found.question) | {"number": found.question.number or None}
        unrecognised = [{"key": key, "text": None} for key in found.missing]
        unrecognised += [{"key": None, "text": text} for text in found.left_out]
        body = {"question": record, "unrecognised": unrecognised, "indicative": found.indicative, "written": not trial}
        write_json("vraag-importeer", opened.as_of, {"file": name, **body}, out, internal=False)
    elif trial:
        write_document(imported_page(found.question, found.missing, found.left_out, found.indicative, name), out)
    elif found.missing:
        typer.echo(f"{to_fill_in(found.missing)} Vul dat aan in {name}.", err=True)
    return warn_of_errors(opened)


def _comments(file: Path, found: Imported) -> list[str]:
    """What stands above the question: where it comes from, and what somebody must still look at."""
    source = f" uit {file.name}" if file.name != "-" else ""
    comments = [f"Ingelezen{source}. De onderwerpen en de gekozen akkoorden zijn een voorstel: kijk ze na."]
    return [*comments, to_fill_in(found.missing)] if found.missing else comments
