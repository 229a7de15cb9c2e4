"""The path of every authority, in Dutch: the treaty table of one agreement, or one row for each of many."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from samenwerking_cli.document import (
    Block,
    Column,
    Document,
    Fields,
    Heading,
    Inline,
    Items,
    Paragraph,
    Span,
    Table,
    inline,
)
from samenwerking_cli.dutch.dates import day_in_full, in_full, since
from samenwerking_cli.dutch.prose import capitalised, count, enumeration
from samenwerking_cli.model.register import Register
from samenwerking_cli.model.vocabulary import OVER
from samenwerking_cli.pages.deadlines import late_words
from samenwerking_cli.pages.expectation import expected_of_many, expected_of_one
from samenwerking_cli.pages.grid import LEGEND, grid_table
from samenwerking_cli.pages.naming import (
    INTERNAL_PAGE,
    authority_name,
    foot_of,
    party_name,
    source_words,
    step_name,
    table_date,
    whose_step,
)
from samenwerking_cli.pages.status import next_inline, phase_inline, procedure_legend, step_words
from samenwerking_cli.pages.steps import references, standing, step_details, when
from samenwerking_cli.pages.timeline import timeline, timeline_legend
from samenwerking_cli.reports.agreement import SeenStep
from samenwerking_cli.reports.progress import FROM_PROCEDURE, LastStep, NextStep
from samenwerking_cli.reports.trajectory import AgreementTrajectory, Path, Silence, TrajectoryReport

_STEPS: Final = (Column("Wanneer"), Column("Stap"), Column("Stand"))
_MANY: Final = (
    Column("Akkoord"),
    Column("Totalen"),
    Column("Ontbreekt nog"),
    Column("Volgende stap"),
)


class Shown(NamedTuple):
    """What the page shows: one agreement with every step or a table of many, timelines, indicative days."""

    full: bool = False
    drawn: bool = False
    expected: bool = False


def trajectory_page(report: TrajectoryReport, register: Register, shown: Shown, *, internal: bool = False) -> Document:
    """One agreement with every step, or a table of many."""
    blocks = _one(report, register, shown) if shown.full else _many(report, register, shown)
    title = report.agreements[0].status.title if shown.full else report.title
    announcement = INTERNAL_PAGE if internal else ""
    return Document(title, tuple(blocks), foot=foot_of(report.as_of), announcement=announcement)


def _many(report: TrajectoryReport, register: Register, shown: Shown) -> Iterator[Block]:
    day = day_in_full(report.as_of.day)
    yield Heading(1, inline(f"{report.title}: traject op {day}"))
    if not report.agreements:
        yield Paragraph(inline("Er zijn geen akkoorden om te tonen."))
    else:
        yield Paragraph(inline(_counts(report)))
        rows = tuple(_row(one, register) for one in report.agreements)
        yield Table("De akkoorden met hun ondertekening, hun instemming en wat volgt", _MANY, rows)
        statuses = (one.status for one in report.agreements if not one.status.late)
        yield from _legend("", [one.next_steps[0] for one in statuses if one.next_steps])
    if shown.expected:
        yield from expected_of_many(report, register)
    for one in report.agreements if shown.drawn else ():
        yield Heading(2, inline(one.status.short_title))
        yield from timeline(one, register, report.as_of.day)
    if shown.drawn and report.agreements:
        yield timeline_legend(report.as_of.day)
    if report.hidden:
        what = count(report.hidden, "akkoord is", "akkoorden zijn")
        yield Paragraph(inline(f"{what} niet getoond: de eerste stap komt pas na {day}."))


def _counts(report: TrajectoryReport) -> str:
    statuses = [one.status for one in report.agreements]
    late = sum(one.late for one in statuses)
    head = f"{count(len(statuses), 'akkoord', 'akkoorden')}, {sum(one.pending for one in statuses)} hangend"
    return f"{head}, {late} te laat" if late else head


def _legend(symbols: str, steps: list[NextStep]) -> Iterator[Block]:
    """What symbols mean, and what it means that a step comes from the procedure."""
    words = symbols + procedure_legend([one for one in steps if one.basis == FROM_PROCEDURE])
    if words:
        yield Paragraph(inline(Span(words.removeprefix(" · "), "muted")))


def _row(one: AgreementTrajectory, register: Register) -> tuple[Inline, ...]:
    status = one.status
    title = inline(Span(status.short_title, strong=True), " ", Span(f"({status.id})", "muted", fixed=True))
    return (title, inline(_totals(one)), _laggards(one, register), next_inline(status, register))


def _totals(one: AgreementTrajectory) -> str:
    """`10 van 10 ondertekend, 2 van 7 ingestemd`, without what this agreement does not need."""
    parts = []
    if one.totals.parties:
        parts.append(f"{_of(len(one.totals.signed), len(one.totals.parties), one)} ondertekend")
    if one.totals.required:
        parts.append(f"{_of(len(one.totals.assenting), len(one.totals.required), one)} ingestemd")
    return ", ".join(parts)


def _of(done: int, total: int, one: AgreementTrajectory) -> str:
    return f"{done} van {'ten minste ' if one.status.parties_open else ''}{total}"


def _laggards(one: AgreementTrajectory, register: Register) -> Inline:
    """Who must sign, and once all have, whose parliament must assent."""
    if one.status.phase == "in-werking" or one.status.phase in OVER:
        return inline(Span("–", "muted"))
    names = [party_name(register, party) for party in one.totals.unsigned]
    names = names or [authority_name(register, missing) for missing in one.totals.missing]
    return inline(capitalised(enumeration(names)) or Span("–", "muted"))


def _one(report: TrajectoryReport, register: Register, shown: Shown) -> Iterator[Block]:
    one = report.agreements[0]
    yield Heading(1, inline(one.status.title))
    yield Paragraph(inline(f"Traject op {day_in_full(report.as_of.day)}"))
    yield Fields(tuple((name, value) for name, value in _fields(one, register) if value))
    if one.grid.rows and one.grid.columns:
        yield grid_table(one.grid, register)
    nexts = (path.progress.next_step for path in one.paths)
    yield from _legend(LEGEND if one.grid.columns else "", [step for step in nexts if step])
    if shown.expected:
        yield from expected_of_one(one, register, report.as_of.day)
    if shown.drawn:
        yield Heading(2, inline("Tijdlijn"))
        yield from timeline(one, register, report.as_of.day)
        yield timeline_legend(report.as_of.day)
    numbers = {source.id: number for number, source in enumerate(one.sources, start=1)}
    for path in one.paths:
        yield from _path(path, register, numbers)
    if one.sources:
        yield Heading(2, inline("Bronnen"))
        yield Items(
            tuple(
                inline(
                    f"[{numbers[source.id]}] ",
                    Span(source_words(source), link=source.url),
                    Span(f" ({source.id})", "muted"),
                )
                for source in one.sources
            )
        )


def _fields(one: AgreementTrajectory, register: Register) -> Iterator[tuple[str, Inline]]:
    status, totals = one.status, one.totals
    yield "Fase", inline(*phase_inline(status), f" {since(status.since)}" if status.since else "")
    if totals.parties:
        unsigned = [party_name(register, party) for party in totals.unsigned]
        yield (
            "Ondertekend",
            inline(
                f"{_of(len(totals.signed), len(totals.parties), one)} {_parties(len(totals.parties))}",
                _missing(unsigned, some=bool(totals.signed)),
            ),
        )
    if totals.required:
        missing = [authority_name(register, one) for one in totals.missing]
        yield (
            "Instemming",
            inline(
                _of(len(totals.assenting), len(totals.required), one), _missing(missing, some=bool(totals.assenting))
            ),
        )
    elif not status.assent:
        yield "Instemming", inline("niet vereist")
    yield "Inwerkingtreding", inline(table_date(one.force))
    yield "Laatste stap", inline(_last(status.last_step, register))
    yield "Volgende stap", next_inline(status, register) if status.next_steps and not status.late else ()
    for late in status.late_steps:
        yield "Te laat", inline(Span(f"! {late_words(late, register)}", "late"))
    yield "Stil sinds", inline(_silence(one.silence))


def _parties(number: int) -> str:
    return "partij" if number == 1 else "partijen"


def _missing(names: list[str], *, some: bool) -> str:
    """Who is missing, when not everybody is."""
    if not names or not some:
        return ""
    return f": {enumeration(names)} {'ontbreekt' if len(names) == 1 else 'ontbreken'}"


def _last(step: LastStep | None, register: Register) -> str:
    if step is None:
        return ""
    begun = " gevraagd" if step.started else ""
    return f"{capitalised(whose_step(register, step.authority, step.step))},{begun} {table_date(step.date)}"


def _silence(silence: Silence | None) -> str:
    if silence is None or silence.days == 0:
        return ""
    exact = silence.since.first == silence.since.last
    days = f"{'' if exact else 'ten minste '}{count(silence.days, 'dag', 'dagen')}"
    return f"{in_full(silence.since)} ({days})"


def _path(path: Path, register: Register, numbers: dict[str, int]) -> Iterator[Block]:
    progress = path.progress
    yield Heading(2, inline(capitalised(authority_name(register, progress.authority))))
    words = []
    if progress.total:
        words.append(f"{progress.done} van {count(progress.total, 'mijlpaal', 'mijlpalen')} bereikt.")
    if progress.next_step:
        words.append(f"Volgende stap: {step_words(progress.next_step, register, own=True)}.")
    if path.silence and path.silence.days and progress.done < progress.total:
        words.append(f"Stil sinds {_silence(path.silence)}.")
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
