"""`samenwerking sjablonen`."""

from typing import Annotated, Final

from samenwerking_cli.cli import options as given
from samenwerking_cli.cli.opening import open_register, warn_of_errors
from samenwerking_cli.cli.output import output_of, write_document
from samenwerking_cli.cli.templates import sound_templates
from samenwerking_cli.pages.answer.templates import templates_page

FORMATS: Final = ("tekst", "markdown", "html")
EXAMPLES: Final = """\b
Voorbeelden:
  samenwerking sjablonen
  samenwerking sjablonen --formaat html --uitvoer sjablonen.html"""


def run(
    register: given.RegisterOption = None,
    format: Annotated[str, given.format_option(FORMATS)] = "tekst",
    output: given.OutputOption = None,
    overwrite: given.OverwriteOption = False,
    colour: given.ColourOption = "auto",
) -> int:
    """Toon de sjablonen van antwoorden, waar ze vandaan komen, en de namen die ze mogen gebruiken."""
    out = output_of(format, FORMATS, output, overwrite=overwrite, colour=colour)
    opened = open_register(register, None, internal=False, revision=False)
    write_document(templates_page(sound_templates(opened)), out)
    return warn_of_errors(opened)
