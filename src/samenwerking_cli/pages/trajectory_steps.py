"""The treaty table of one agreement with the steps of every authority, in Dutch."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from samenwerking_cli.document import (
    Block,
    Column,
    Fields,
    Heading,
    Inline,
    Paragraph,
    Span,
    Table,
    inline,
)
from samenwerking_cli.dutch.dates import day_in_full, since
from samenwerking_cli.dutch.prose import capitalised, count, enumeration, running
from samenwerking_cli.model.register import Register
from samenwerking_cli.pages.deadlines import late_words
from samenwerking_cli.pages.expectation import expected_of_one
from samenwerking_cli.pages.grid import grid_table, legend
from samenwerking_cli.pages.naming import (
    authority_name,
    party_name,
    step_name,
    table_date,
    whose_step,
)
from samenwerking_cli.pages.status import legend_of, next_inline, phase_inline, step_words
from samenwerking_cli.pages.steps import references, source_list, standing, step_details, when
from samenwerking_cli.pages.timeline import timelines
from samenwerking_cli.reports.agreement import SeenStep
from samenwerking_cli.reports.progress import LastStep
from samenwerking_cli.reports.trajectory import AgreementTrajectory, Path, Silence

_STEPS: Final = (Column("Wanneer"), Column("Stap"), Column("Stand"))


def agreement_blocks(
    one: AgreementTrajectory, register: Register, day: date, *, drawn: bool, expected: bool
) -> Iterator[Block]:
    """One agreement: its totals, its table, its timeline and expected days if asked for, and every step."""
    yield Heading(1, inline(one.status.title))
    yield Paragraph(inline(f"Traject op {day_in_full(day)}"))
    yield Fields(tuple((name, value) for name, value in _fields(one, register) if value))
    if one.grid.rows and one.grid.columns:
        yield grid_table(one.grid, register)
    nexts = (path.progress.next_step for path in one.paths)
    yield from legend_of(legend(one.grid), [step for step in nexts if step])
    if expected:
        yield from expected_of_one(one, register, day)
    if drawn:
        yield Heading(2, inline("Tijdlijn"))
        yield from timelines((one,), register, day)
    numbers = {source.id: number for number, source in enumerate(one.sources, start=1)}
    for path in one.paths:
        yield from _path(path, register, numbers)
    yield from source_list(one.sources)


def _fields(one: AgreementTrajectory, register: Register) -> Iterator[tuple[str, Inline]]:
    status, totals = one.status, one.totals
    yield "Fase", inline(*phase_inline(status), f" {since(status.since)}" if status.since else "")
    if totals.parties:
        unsigned = [party_name(register, party) for party in totals.unsigned]
        yield (
            "Ondertekend",
            inline(
                f"{of_total(len(totals.signed), len(totals.parties), one)} {_parties(len(totals.parties))}",
                _missing(unsigned, some=bool(totals.signed)),
            ),
        )
    if totals.required:
        missing = [authority_name(register, one) for one in totals.missing]
        yield (
            "Instemming",
            inline(
                of_total(len(totals.assenting), len(totals.required), one),
                _missing(missing, some=bool(totals.assenting)),
            ),
        )
    elif not status.assent or any(not row.is_body for row in one.grid.rows):
        yield "Instemming", inline("niet vereist")
    yield "Inwerkingtreding", inline(table_date(one.force))
    yield "Laatste stap", inline(_last(status.last_step, register) if status.last_step else "")
    yield "Volgende stap", next_inline(status, register) if status.next_steps and not status.late else ()
    for late in status.late_steps:
        yield "Te laat", inline(Span(f"! {late_words(late, register)}", "late"))
    yield "Stil", inline(_silence(one.silence))


def _parties(number: int) -> str:
    return "partij" if number == 1 else "partijen"


def _missing(names: list[str], *, some: bool) -> str:
    """Who is missing, when not everybody is."""
    if not names or not some:
        return ""
    return f": {enumeration(names)} {'ontbreekt' if len(names) == 1 else 'ontbreken'}"


def _last(step: LastStep, register: Register, *, own: bool = False) -> str:
    name = running(step_name(register, step.authority, step.step))
    words = name if own else capitalised(whose_step(register, step.authority, step.step))
    return f"{words},{' gevraagd' if step.started else ''} {table_date(step.date)}"


def _silence(silence: Silence | None) -> str:
    if silence is None or silence.days == 0:
        return ""
    exact = silence.since.first == silence.since.last
    days = f"{'' if exact else 'ten minste '}{count(silence.days, 'dag', 'dagen')}"
    return f"{since(silence.since)} ({days})"


def _path(path: Path, register: Register, numbers: dict[str, int]) -> Iterator[Block]:
    progress = path.progress
    yield Heading(2, inline(capitalised(authority_name(register, progress.authority))))
    words = []
    if progress.total:
        words.append(f"{progress.done} van {count(progress.total, 'mijlpaal', 'mijlpalen')} bereikt.")
    if progress.last_step:
        words.append(f"Laatste stap: {_last(progress.last_step, register, own=True)}.")
    if progress.next_step:
        words.append(f"Volgende stap: {step_words(progress.next_step, register, own=True)}.")
    if path.silence and path.silence.days and progress.done < progress.total:
        words.append(f"Stil {_silence(path.silence)}.")
    if words:
        yield Paragraph(inline(" ".join(words)))
    if path.steps:
        name = authority_name(register, progress.authority)
        rows = tuple(_step_row(seen, register, numbers) for seen in path.steps)
        yield Table(f"De stappen van {name}, met hun stand", _STEPS, rows)


def _step_row(seen: SeenStep, register: Register, numbers: dict[str, int]) -> tuple[Inline, ...]:
    step = seen.step
    details = step_details(step, register)
    name = step_name(register, step.authority, step.step)
    what = inline(f"{name} ({details})" if details else name, *references(step.source, numbers))
    return (inline(when(seen)), what, standing(seen))


def of_total(done: int, total: int, one: AgreementTrajectory) -> str:
    """`2 van 4`, or `2 van ten minste 4` while not all parties are known."""
    return f"{done} van {'ten minste ' if one.status.parties_open else ''}{total}"
