"""From what was typed to a register, a day and a revision; the clock is read here and nowhere else."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

import typer

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.dutch.dates import typed_day
from samenwerking_cli.dutch.prose import count
from samenwerking_cli.errors import AmbiguousName, SamenwerkingError, UnknownName
from samenwerking_cli.findings import has_errors
from samenwerking_cli.model.publication import published
from samenwerking_cli.model.question import Question
from samenwerking_cli.model.register import Agreement, Register
from samenwerking_cli.model.vocabulary import AUTHORITY_OF_PARTY, KINDS, PARTIES, PHASES
from samenwerking_cli.nearest import nearest
from samenwerking_cli.pages.naming import INTERNAL_PAGE
from samenwerking_cli.reading.files import find_register
from samenwerking_cli.reading.load import Loaded, load
from samenwerking_cli.reports.selection import Selection


class Opened(NamedTuple):
    """A register that was read, as it may be shown, with the day from which it is looked at."""

    root: Path
    loaded: Loaded
    register: Register
    as_of: AsOf
    internal: bool

    @property
    def prefix(self) -> str:
        """The way from here to the register, so that an editor can follow file:line:column."""
        here = Path.cwd()
        if self.root == here:
            return ""
        return f"{(self.root.relative_to(here) if self.root.is_relative_to(here) else self.root).as_posix()}/"

    @property
    def exit_code(self) -> int:
        """1 when the register has errors, else 0."""
        return int(has_errors(self.loaded.findings))


def open_register(register: str | None, day: str | None, *, internal: bool, revision: bool) -> Opened:
    """Find and read the register; `revision` also asks git for the commit that it lies in."""
    as_of = AsOf(day=day_of(day))
    root = find_register(Path.cwd(), register)
    if revision:
        # Starting git takes longer than reading a register, and a terminal does not show it.
        from samenwerking_cli.history import current_revision

        found = current_revision(root)
        as_of = AsOf(day=as_of.day, revision=found.commit, changed=found.changed)
    loaded = load(root)
    shown = loaded.register if internal else published(loaded.register)
    if internal:
        # A table for a spreadsheet has no place for it, so it is always said here too.
        typer.echo(INTERNAL_PAGE, err=True)
    return Opened(root=root, loaded=loaded, register=shown, as_of=as_of, internal=internal)


def warn_of_errors(opened: Opened) -> int:
    """Say that the register has errors, if it has; the exit code."""
    errors = sum(finding.severity == "fout" for finding in opened.loaded.findings)
    if errors:
        what = count(errors, "fout", "fouten")
        message = f"Het register heeft {what}; dit is wat gelezen kon worden. Bekijk ze met: samenwerking controleer"
        typer.echo(message, err=True)
    return opened.exit_code


def day_of(typed: str | None) -> date:
    """The day that was typed, else today."""
    if typed is None:
        return date.today()
    day = typed_day(typed)
    if day is None:
        message = f"'{typed}' is geen dag. Schrijf hem als 2024-03-26, 26/03/2024 of '26 maart 2024'."
        raise SamenwerkingError(message)
    return day


def agreement_of(register: Register, id: str) -> Agreement:
    """The agreement with this id, or a refusal with the nearest one."""
    found = register.agreement(id)
    if found is None:
        raise UnknownName("Akkoord", id, nearest(id, [one.id for one in register.agreements]))
    return found


def question_of(register: Register, typed: str) -> Question:
    """The question with this number or this file, or a refusal with the nearest."""
    wanted = typed.removeprefix("questions/").removesuffix(".yaml")
    for named in (
        [one for one in register.questions if one.id == wanted],
        [one for one in register.questions if wanted in (one.number, one.id.rsplit("/", 1)[-1])],
    ):
        if len(named) == 1:
            return named[0]
        if named:
            raise AmbiguousName("Vraag", typed, [one.id for one in named])
    if not register.questions:
        raise SamenwerkingError(f"Vraag '{typed}' bestaat niet: het register heeft geen schriftelijke vragen.")
    known = [name for one in register.questions for name in (one.number, one.id)]
    raise UnknownName("Vraag", typed, nearest(typed, known), tuple(known) if len(known) <= 12 else ())


def checked(selection: Selection, register: Register) -> Selection:
    """The selection when every name in it exists, or a refusal with the nearest."""
    agreements = register.agreements
    for id in selection.ids:
        agreement_of(register, id)
    known = (
        ("Fase", selection.phases, PHASES),
        ("Soort", selection.kinds, KINDS),
        ("Partij", selection.parties, (*PARTIES, *register.bodies, *(p for one in agreements for p in one.parties))),
        ("Thema", selection.themes, tuple(theme for one in agreements for theme in one.themes)),
    )
    for party in selection.parties:
        walking = [one for one, authority in AUTHORITY_OF_PARTY.items() if authority == party]
        if walking and party not in walking:
            raise UnknownName("Partij", party, None, tuple(walking))
    for what, values, existing in known:
        for value in values:
            known_value(what, value, existing)
    return selection


def known_value(what: str, value: str, known: Iterable[str]) -> str:
    """The value when it is one of the known ones, or a refusal with the nearest."""
    values = tuple(dict.fromkeys(known))
    if value not in values:
        raise UnknownName(what, value, nearest(value, values), values if len(values) <= 12 else ())
    return value
