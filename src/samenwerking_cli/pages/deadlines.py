"""How documents tell a last day: how it was counted, by which rule, and how certain it is."""

from collections.abc import Iterator
from typing import Final

from samenwerking_cli.document import unbroken
from samenwerking_cli.dutch.dates import day_in_full, in_full
from samenwerking_cli.dutch.prose import capitalised, count, enumeration
from samenwerking_cli.model.register import Register
from samenwerking_cli.model.vocabulary import VERIFIED
from samenwerking_cli.pages.naming import table_date, whose_step
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.reports.progress import LateStep
from samenwerking_cli.terms.counting import WORKING, Counted
from samenwerking_cli.terms.due import Doubt, Due
from samenwerking_cli.terms.working_days import working_days

INDICATIVE: Final = "indicatief"
_DOUBT: Final[dict[Doubt, str]] = {
    "rule": "de termijn is niet nagegaan",
    "days": "welke dagen als werkdag tellen, is niet nagegaan",
    "start": "de dag waarop de termijn begon, is niet precies bekend",
}


def marked(day: PartialDate, certainty: str | None) -> str:
    """A short date, with `(indicatief)` when it is not certain."""
    words = table_date(day)
    return words if certainty in (None, VERIFIED) else f"{words} ({INDICATIVE})"


def late_words(late: LateStep, register: Register) -> str:
    """Whose step is late since when, and what promised it: a source, or the term of the procedure."""
    since = f"{capitalised(whose_step(register, late.authority, late.step))}: te laat sinds {table_date(late.promised)}"
    return f"{since} ({promised_by(late)})"


def promised_by(late: LateStep) -> str:
    """What gives the day that passed: the sources by id, or the term of the procedure."""
    if late.basis == "term":
        return "termijn" if late.certainty == VERIFIED else f"termijn, {INDICATIVE}"
    return unbroken(", ".join(late.source)) or "zonder bron"


def explanation(due: Due) -> str:
    """How a last day came about, in sentences: printed or counted, which days did not count, the rule, the doubts."""
    return " ".join(_sentences(due))


def _sentences(due: Due) -> Iterator[str]:
    if due.printed:
        yield f"De laatste dag is {in_full(due.day)}, zoals de bron hem geeft."
        if due.counted and due.counted.day != due.day.last:
            yield f"Volgens de regel zou het {day_in_full(due.counted.day)} zijn: {_counted(due.counted)}."
    elif due.counted:
        yield f"De laatste dag is {in_full(due.day)}: {_counted(due.counted)}."
    if due.tacit:
        yield "Komt er geen antwoord, dan geldt het daarna als stilzwijgend gegeven."
    if due.ground and due.counted:
        yield f"Grond: {due.ground}."
    if due.doubts:
        yield f"{INDICATIVE.capitalize()}: {enumeration([_DOUBT[one] for one in due.doubts])}."


def _counted(found: Counted) -> str:
    unit = count(found.number, found.unit.removesuffix("en"), found.unit)
    words = f"{unit} na {day_in_full(found.start)}"
    if found.unit != WORKING:
        return words
    left_out = enumeration(["zaterdagen", "zondagen", *_holidays(found)])
    return f"{words} (werkdagen: {found.working_days}; niet geteld: {left_out})"


def _holidays(found: Counted) -> Iterator[str]:
    """The holidays that were skipped, each with its day; what follows day by day under one name is one."""
    weekend = set(working_days(found.working_days).weekend.values())
    runs: list[list[tuple[str, str]]] = []
    for one in found.skipped:
        if one.reason in weekend:
            continue
        if runs and runs[-1][-1][0] == one.reason:
            runs[-1].append((one.reason, day_in_full(one.day)))
        else:
            runs.append([(one.reason, day_in_full(one.day))])
    for run in runs:
        days = run[0][1] if len(run) == 1 else f"{run[0][1]} tot en met {run[-1][1]}"
        yield f"{run[0][0]} ({days})"
