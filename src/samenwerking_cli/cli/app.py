"""The commands, in the order of the help; each is imported only when it is asked for."""

from importlib import import_module
from typing import Annotated, ClassVar, Final

import click
import typer
from typer.core import TyperGroup

from samenwerking_cli import __version__
from samenwerking_cli.nearest import nearest

COMMANDS: Final[dict[str, str]] = {
    "status": "Alle akkoorden: hun fase, sinds wanneer, en wat volgt.",
    "toon": "Eén akkoord met alles wat het register erover zegt.",
    "waarom": "Waarom een akkoord in deze fase zit, met bron en plaats.",
    "traject": "De weg van elke overheid: gedaan, volgt, ontbreekt, te laat.",
    "agenda": "Wat er verwacht wordt en wat te laat is, elke dag met uitleg.",
    "vragen": "De schriftelijke vragen: termijn, stand en open punten.",
    "vraag": "Eén schriftelijke vraag: inlezen, tonen, vastleggen dat ze beantwoord is.",
    "antwoord": "Een ontwerp van antwoord op een schriftelijke vraag.",
    "controleer": "Alle fouten en waarschuwingen in het register.",
    "schema": "JSON Schema van de bestanden, voor aanvulling en uitleg in een editor.",
    "sjablonen": "De sjablonen van antwoorden, en de namen die zij mogen gebruiken.",
}
OF_A_QUESTION: Final[dict[str, str]] = {
    "importeer": "Een vraag uit een PDF, een Word-document of een tekst in het register zetten.",
    "nieuw": "Een vraag in het register zetten om zelf aan te vullen.",
    "toon": "Een vraag met haar deelvragen, en tegen wanneer ze beantwoord moet zijn.",
    "verzonden": "Vastleggen wanneer het antwoord vertrok, en op welke feiten het steunde.",
}
"""The commands under `vraag`."""
_OF_A_QUESTION_EPILOG: Final = """\b
Voorbeelden:
  samenwerking vraag importeer vraag.pdf
  samenwerking vraag toon 293
  samenwerking vraag verzonden 293 2024-03-26"""
_SETTINGS: Final = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_EPILOG: Final = """\b
Voorbeelden:
  samenwerking status
  samenwerking status --op 2024-03-26 --hangend
  samenwerking waarom ila
  samenwerking agenda --dagen 30
  samenwerking antwoord 293
  samenwerking controleer

Elke opdracht heeft haar eigen uitleg: samenwerking status --help"""


class Commands(TyperGroup):
    """Finds a command by its name and imports its module then; those of a group have its name before theirs."""

    names: ClassVar[dict[str, str]] = COMMANDS
    prefix: ClassVar[str] = ""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order of the help."""
        return list(self.names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, None when there is none."""
        if cmd_name not in self.names:
            return None
        if cmd_name == "vraag" and not self.prefix:
            return _group(OfAQuestion, self.names[cmd_name])
        module = import_module(f"samenwerking_cli.cli.{self.prefix}{cmd_name}")
        one = typer.Typer(add_completion=False, rich_markup_mode=None)
        one.command(
            cmd_name,
            options_metavar="[OPTIES]",
            context_settings=_SETTINGS,
            epilog=module.EXAMPLES,
            no_args_is_help=False,
        )(module.run)
        return typer.main.get_command(one)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, with the nearest command when the name is unknown."""
        if args and args[0] not in self.names and not args[0].startswith("-"):
            match = nearest(args[0], self.names)
            hint = f" Bedoelde u '{match}'?" if match else f" Mogelijk: {', '.join(self.names)}."
            raise click.UsageError(f"Opdracht '{args[0]}' bestaat niet.{hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands with their summaries, without importing them."""
        with formatter.section("Opdrachten"):
            formatter.write_dl(list(self.names.items()))


class OfAQuestion(Commands):
    """The commands under `vraag`."""

    names: ClassVar[dict[str, str]] = OF_A_QUESTION
    prefix: ClassVar[str] = "vraag_"


def command() -> click.Command:
    """The whole command line."""
    app = _app(Commands, epilog=_EPILOG)
    app.callback()(_samenwerking)
    return typer.main.get_command(app)


def _group(cls: type[Commands], help: str) -> click.Command:
    app = _app(cls, epilog=_OF_A_QUESTION_EPILOG)
    app.callback(help=help)(_nothing)
    return typer.main.get_command(app)


def _app(cls: type[Commands], epilog: str) -> typer.Typer:
    return typer.Typer(
        cls=cls,
        add_completion=False,
        rich_markup_mode=None,
        suggest_commands=False,
        no_args_is_help=True,
        options_metavar="[OPTIES]",
        subcommand_metavar="OPDRACHT [ARGUMENTEN]",
        context_settings=_SETTINGS,
        epilog=epilog,
        pretty_exceptions_enable=False,
    )


def _nothing() -> None:
    """A group does nothing by itself."""


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"samenwerking {__version__}")
        raise typer.Exit


def _samenwerking(
    _version: Annotated[
        bool,
        typer.Option("--versie", help="Toon de versie en stop.", callback=_show_version, is_eager=True),
    ] = False,
) -> None:
    """Samenwerkingsakkoorden opvolgen vanuit een register van gedateerde feiten met hun bron."""
