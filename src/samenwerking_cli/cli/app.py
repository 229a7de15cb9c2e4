"""The commands, in the order of the help; each is imported only when it is asked for."""

from importlib import import_module
from typing import Annotated, Final

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
    "antwoord": "Een ontwerp van antwoord op een schriftelijke vraag.",
    "controleer": "Alle fouten en waarschuwingen in het register.",
    "schema": "JSON Schema van de bestanden, voor aanvulling en uitleg in een editor.",
    "sjablonen": "De sjablonen van antwoorden, en de namen die zij mogen gebruiken.",
}
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
    """Finds a command by its name and imports its module then."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name, None when there is none."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"samenwerking_cli.cli.{cmd_name}")
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
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            match = nearest(args[0], COMMANDS)
            hint = f" Bedoelde u '{match}'?" if match else f" Mogelijk: {', '.join(COMMANDS)}."
            raise click.UsageError(f"Opdracht '{args[0]}' bestaat niet.{hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands with their summaries, without importing them."""
        with formatter.section("Opdrachten"):
            formatter.write_dl(list(COMMANDS.items()))


def command() -> click.Command:
    """The whole command line."""
    app = typer.Typer(
        cls=Commands,
        add_completion=False,
        rich_markup_mode=None,
        suggest_commands=False,
        no_args_is_help=True,
        options_metavar="[OPTIES]",
        subcommand_metavar="OPDRACHT [ARGUMENTEN]",
        context_settings=_SETTINGS,
        epilog=_EPILOG,
        pretty_exceptions_enable=False,
    )
    app.callback()(_samenwerking)
    return typer.main.get_command(app)


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
