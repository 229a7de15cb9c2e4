"""`samenwerking vraag nieuw`."""

from dataclasses import replace
from typing import Annotated, Final

import typer

from samenwerking_cli.cli import options as given
from samenwerking_cli.cli.new_questions import file_of, number_of, write_question
from samenwerking_cli.cli.opening import day_of, known_value, open_register, warn_of_errors
from samenwerking_cli.editing.question_file import question_file
from samenwerking_cli.errors import SamenwerkingError
from samenwerking_cli.findings import Location
from samenwerking_cli.importing.question import id_of, year_of
from samenwerking_cli.model.question import Minister, Question
from samenwerking_cli.model.vocabulary import PARLIAMENTS
from samenwerking_cli.partial_date import of_day

EXAMPLES: Final = """\b
Voorbeelden:
  samenwerking vraag nieuw 294 --minister "Jo Brouns" --datum 2024-03-01"""
_BELOW: Final = """
# Zet hier de deelvragen, zoals:
# items:
#   - number: "1"
#     text: Welke akkoorden zijn in voorbereiding, en wat is hun timing?
#     topics: [overview, trajectory]
"""


def run(
    number: Annotated[str, typer.Argument(metavar="NUMMER", help="Het nummer van de vraag.", show_default=False)],
    register: given.RegisterOption = None,
    minister: Annotated[
        str | None, typer.Option("--minister", metavar="NAAM", help="De minister aan wie de vraag gesteld is.")
    ] = None,
    day: Annotated[
        str | None, typer.Option("--datum", metavar="DATUM", help="De dag waarop de vraag gesteld is.")
    ] = None,
    author: Annotated[str | None, typer.Option("--vraagsteller", metavar="NAAM", help="Wie de vraag stelt.")] = None,
    title: Annotated[str | None, typer.Option("--titel", metavar="TEKST", help="De titel van de vraag.")] = None,
    parliament: Annotated[
        str, typer.Option("--parlement", metavar="PARLEMENT", help="Het parlement, bijvoorbeeld senaat.")
    ] = PARLIAMENTS[0],
) -> int:
    """Zet een nieuwe vraag in het register, om zelf aan te vullen."""
    opened = open_register(register, None, internal=False, revision=False)
    known_value("Parlement", parliament, PARLIAMENTS)
    asked = day_of(day) if day else None
    here = Location("", 1)
    question = Question(
        id="",
        number=number_of(number),
        parliament=parliament,
        session_year=year_of(parliament, asked, opened.register),
        minister=Minister(name=minister, where=here) if minister else None,
        date=of_day(asked) if asked else None,
        author=author,
        title=title,
        where=here,
    )
    question = replace(question, id=id_of(question))
    if (opened.root / file_of(question)).exists():
        raise SamenwerkingError(f"{file_of(question)} bestaat al; er is niets geschreven.")
    write_question(question, question_file(question) + _BELOW, opened)
    return warn_of_errors(opened)
