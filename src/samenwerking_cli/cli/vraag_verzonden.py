"""`samenwerking vraag verzonden`."""

from typing import Annotated, Final

import typer

from samenwerking_cli import __version__
from samenwerking_cli.as_of import AsOf
from samenwerking_cli.cli import options as given
from samenwerking_cli.cli.opening import day_of, open_register, question_of, warn_of_errors
from samenwerking_cli.cli.output import Output, write_text
from samenwerking_cli.dutch.dates import day_in_full
from samenwerking_cli.editing.sent import with_sent
from samenwerking_cli.errors import SamenwerkingError
from samenwerking_cli.reports.answer import answer_report
from samenwerking_cli.writers.data import to_json

EXAMPLES: Final = """\b
Voorbeelden:
  samenwerking vraag verzonden 293 2024-03-26"""


def run(
    question: given.QuestionArgument,
    sent: Annotated[
        str, typer.Argument(metavar="DATUM", help="De dag waarop het antwoord vertrok.", show_default=False)
    ],
    register: given.RegisterOption = None,
    overwrite: Annotated[
        bool, typer.Option("--overschrijf", help="Het antwoord was al verzonden; deze dag vervangt de vorige.")
    ] = False,
) -> int:
    """Zet in het bestand van de vraag wanneer haar antwoord vertrok, en bewaar de feiten waarop het steunde."""
    day = day_of(sent)
    opened = open_register(register, sent, internal=False, revision=True)
    asked = question_of(opened.register, question)
    if asked.answer and asked.answer.sent and not overwrite:
        raise SamenwerkingError(
            f"het antwoord op vraag {asked.number} staat al als verzonden ({asked.answer.sent}). Is dat niet juist, "
            "voeg dan --overschrijf toe."
        )
    if asked.date and day < asked.date.first:
        raise SamenwerkingError(f"{day_in_full(day)} ligt vóór de vraag zelf ({asked.date}).")
    file = f"questions/{asked.id}.yaml"
    changed = with_sent((opened.root / file).read_bytes().decode("utf-8"), file, day.isoformat())
    if changed is None:
        raise SamenwerkingError(f"{file} is niet veilig aan te passen. Schrijf zelf onder 'answer': sent: {day}.")
    body = {
        "question": asked.id,
        "sent": day,
        "version": __version__,
        "facts": [
            {"record": one.record, "path": one.path, "value": one.value}
            for one in dict.fromkeys(answer_report(asked, opened.register, AsOf(day=day)).facts)
        ],
    }
    beside = opened.root / "questions" / f"{asked.id}.verzonden.json"
    # The facts first: a day without them would look as if nothing was kept.
    write_text(to_json("vraag-verzonden", opened.as_of, body), Output("json", beside, overwrite=True, colour="nooit"))
    write_text(changed, Output("tekst", opened.root / file, overwrite=True, colour="nooit"))
    return warn_of_errors(opened)
