"""The options that commands share, each declared once."""

from pathlib import Path
from typing import Annotated, Any, TypeAlias

import typer

RegisterOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--register",
        metavar="PAD",
        envvar="SAMENWERKING_REGISTER",
        show_envvar=False,
        help="De map van het register, of een bestand erin. Anders SAMENWERKING_REGISTER, anders de dichtstbijzijnde "
        "agreements.yaml vanaf hier omhoog.",
        show_default=False,
    ),
]
DayOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--op",
        metavar="DATUM",
        help="De dag van waaruit gekeken wordt: 2024-03-26, 26/03/2024 of '26 maart 2024'. Standaard vandaag.",
        show_default=False,
    ),
]
OutputOption: TypeAlias = Annotated[
    Path | None,
    typer.Option(
        "--uitvoer", metavar="PAD", help="Schrijf naar dit bestand in plaats van naar het scherm.", show_default=False
    ),
]
OverwriteOption: TypeAlias = Annotated[
    bool, typer.Option("--overschrijf", help="Het bestand van --uitvoer mag overschreven worden.")
]
ColourOption: TypeAlias = Annotated[
    str, typer.Option("--kleur", metavar="auto|altijd|nooit", help="Kleur in de terminal.")
]
InternalOption: TypeAlias = Annotated[
    bool, typer.Option("--intern", help="Toon ook wat niet openbaar is. Staat dan bovenaan elke pagina.")
]

_Names: TypeAlias = list[str] | None


def _criterion(flag: str, metavar: str, help: str) -> Any:
    return typer.Option(flag, metavar=metavar, help=f"{help} Mag herhaald worden.", show_default=False)


IdsArgument: TypeAlias = Annotated[
    _Names, typer.Argument(metavar="[ID]...", help="Alleen deze akkoorden.", show_default=False)
]
IdArgument: TypeAlias = Annotated[str, typer.Argument(metavar="ID", help="De id van het akkoord.", show_default=False)]
PhaseOption: TypeAlias = Annotated[_Names, _criterion("--fase", "FASE", "Alleen deze fase, bijvoorbeeld ontwerp.")]
PartyOption: TypeAlias = Annotated[_Names, _criterion("--partij", "PARTIJ", "Alleen met deze partij of instelling.")]
KindOption: TypeAlias = Annotated[_Names, _criterion("--soort", "SOORT", "Alleen deze soort.")]
ThemeOption: TypeAlias = Annotated[_Names, _criterion("--thema", "THEMA", "Alleen dit thema.")]
PendingOption: TypeAlias = Annotated[
    bool, typer.Option("--hangend", help="Alleen wat begonnen is en nog niet in werking of voorbij is.")
]
AsymmetricOption: TypeAlias = Annotated[
    bool, typer.Option("--asymmetrisch", help="Alleen wat als asymmetrisch vastgesteld is.")
]
SearchOption: TypeAlias = Annotated[
    str,
    typer.Option(
        "--zoek", metavar="TEKST", help="Alleen waar deze tekst in voorkomt, accenten gelijk.", show_default=False
    ),
]
EverythingOption: TypeAlias = Annotated[
    bool, typer.Option("--alles", help="Ook akkoorden die pas na de peildatum beginnen.")
]
SortOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--sorteer",
        metavar="fase|titel|sinds|te-laat",
        help="De volgorde; standaard die van het register.",
        show_default=False,
    ),
]
GroupOption: TypeAlias = Annotated[
    str | None,
    typer.Option("--groepeer", metavar="fase|thema|soort", help="Eén tabel per groep.", show_default=False),
]
TimelineOption: TypeAlias = Annotated[
    bool, typer.Option("--tijdlijn", help="Teken ook een tijdlijn, met een regel per overheid.")
]
AgendaKindOption: TypeAlias = Annotated[_Names, _criterion("--soort", "advies|stap|vraag", "Alleen deze soort.")]
DaysOption: TypeAlias = Annotated[
    str | None,
    typer.Option(
        "--dagen",
        metavar="AANTAL",
        help="Niet verder dan zoveel dagen na de peildatum; wat te laat is, blijft staan.",
        show_default=False,
    ),
]
LateOption: TypeAlias = Annotated[
    bool, typer.Option("--laat", help="Alleen wat te laat is; de opdracht eindigt met code 1 als er iets te laat is.")
]
CalendarOption: TypeAlias = Annotated[
    bool, typer.Option("--ics", help="Schrijf een iCalendar-bestand voor Outlook of een andere agenda.")
]
ExpectationOption: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--verwachting",
        help="Toon ook wanneer ontbrekende instemmingen er kunnen zijn, naar eerdere akkoorden. Altijd indicatief.",
    ),
]
QuestionArgument: TypeAlias = Annotated[
    str,
    typer.Argument(
        metavar="VRAAG", help="Het nummer van de vraag, of haar bestand: 2023-2024/293-brouns.", show_default=False
    ),
]
SourcesOption: TypeAlias = Annotated[
    bool, typer.Option("--bronnen", help="Zet bij elk feit een genummerde verwijzing naar zijn bron.")
]
FinalOption: TypeAlias = Annotated[
    bool,
    typer.Option("--definitief", help="Geen ontwerp meer: weigert open punten, feiten zonder bron en fouten."),
]
StrictOption: TypeAlias = Annotated[bool, typer.Option("--streng", help="Waarschuwingen tellen als fouten.")]


def format_option(formats: tuple[str, ...]) -> Any:
    """The option `--formaat` with the forms that a command knows."""
    return typer.Option("--formaat", metavar="|".join(formats), help="De vorm van de uitvoer.")
