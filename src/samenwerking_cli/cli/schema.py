"""`samenwerking schema`."""

from typing import Annotated, Final

import typer

from samenwerking_cli.cli import options as given
from samenwerking_cli.cli.opening import known_value, open_register, warn_of_errors
from samenwerking_cli.cli.output import output_of, write_text
from samenwerking_cli.errors import NoRegister
from samenwerking_cli.model.procedures import Procedures
from samenwerking_cli.reading.procedures import shipped_procedures
from samenwerking_cli.reading.schema import FILES, schema
from samenwerking_cli.writers.data import json_text

EXAMPLES: Final = """\b
Voorbeelden:
  samenwerking schema --uitvoer schema/register.json
  samenwerking schema vraag --uitvoer schema/vraag.json"""


def run(
    kind: Annotated[str, typer.Argument(metavar="[SOORT]", help=f"Welk bestand: {', '.join(FILES)}.")] = "register",
    register: given.RegisterOption = None,
    output: given.OutputOption = None,
    overwrite: given.OverwriteOption = False,
) -> int:
    """Het JSON Schema van een bestand van het register, waarmee een editor sleutels aanvult en uitlegt."""
    known_value("Soort bestand", kind, FILES)
    out = output_of("json", ("json",), output, overwrite=overwrite, colour="nooit")
    procedures, code = _procedures(register)
    write_text(json_text(schema(kind, procedures), indent=1), out)
    return code


def _procedures(register: str | None) -> tuple[Procedures, int]:
    """The procedures of the register, else the shipped ones; and the exit code."""
    try:
        opened = open_register(register, None, internal=False, revision=False)
    except NoRegister:
        # Who starts a register needs the schema before there is one.
        if register is not None:
            raise
        return shipped_procedures(), 0
    return opened.register.procedures, warn_of_errors(opened)
