"""The table of agreements, in Dutch."""

from collections.abc import Iterable, Iterator
from typing import Final

from samenwerking_cli.document import (
    Block,
    Column,
    Document,
    Heading,
    Inline,
    Paragraph,
    Span,
    Table,
    Tone,
    inline,
)
from samenwerking_cli.dutch.dates import day_in_full
from samenwerking_cli.dutch.names import KIND, PHASE
from samenwerking_cli.dutch.prose import capitalised, count, running
from samenwerking_cli.model.register import Register
from samenwerking_cli.model.vocabulary import KINDS, PHASES, VERIFIED, Phase
from samenwerking_cli.pages.deadlines import late_words, marked
from samenwerking_cli.pages.naming import INTERNAL_PAGE, foot_of, step_name, table_date, whose_step
from samenwerking_cli.reports.progress import FROM_PROCEDURE, NextStep
from samenwerking_cli.reports.status import AgreementStatus, StatusReport

GROUPS: Final = ("fase", "thema", "soort")
_SYMBOL: Final[dict[Phase, tuple[str, Tone]]] = {
    "niet-gestart": ("○", "muted"),
    "voorbereiding": ("◐", "waiting"),
    "ontwerp": ("◐", "waiting"),
    "ondertekend": ("◐", "waiting"),
    "instemming": ("◐", "waiting"),
    "in-werking": ("●", "good"),
    "beeindigd": ("■", "muted"),
    "stopgezet": ("■", "muted"),
}
LEGEND: Final = "● in werking · ◐ hangend · ○ niet gestart · ■ beëindigd of stopgezet · ! te laat"
_COLUMNS: Final = (Column("Akkoord"), Column("Fase"), Column("Sinds"), Column("Volgende stap"))


def status_page(
    report: StatusReport,
    register: Register,
    *,
    group: str | None = None,
    narrowed: bool = False,
    internal: bool = False,
) -> Document:
    """The status of the agreements as one table, or one table a group."""
    day = day_in_full(report.as_of.day)
    title = f"{report.title}: stand op {day}"
    blocks: list[Block] = [Heading(1, inline(title)), Paragraph(inline(_counts(report, narrowed)))]
    if report.agreements:
        blocks += _tables(report, register, group)
        legend = LEGEND
        if any(one.derived for one in report.agreements):
            legend += " · afgeleid: volgt uit de stappen, zonder vastgestelde dag van inwerkingtreding"
        legend += _procedure_legend([step for step in _shown_steps(report) if step.basis == FROM_PROCEDURE])
        blocks.append(Paragraph(inline(Span(legend, "muted"))))
    if report.hidden:
        blocks.append(Paragraph(inline(_hidden(report.hidden, day))))
    return Document(title, tuple(blocks), foot=foot_of(report.as_of), announcement=INTERNAL_PAGE if internal else "")


def status_rows(report: StatusReport, register: Register) -> Iterator[tuple[str, ...]]:
    """The table for a spreadsheet: the header first, dates as ISO, lists with a comma."""
    yield (
        "Id",
        "Titel",
        "Korte titel",
        "Soort",
        "Instemming vereist",
        "Partijen",
        "Thema's",
        "Fase",
        "Afgeleid",
        "Hangend",
        "Sinds",
        "Hernieuwd",
        "Volgende stap",
        "Te laat",
    )
    for one in report.agreements:
        yield (
            one.id,
            one.title,
            one.short_title,
            KIND[one.kind],
            _yes(one.assent),
            ", ".join(one.parties),
            ", ".join(one.themes),
            PHASE[one.phase],
            _yes(one.derived),
            _yes(one.pending),
            str(one.since or ""),
            str(one.renewed or ""),
            step_words(one.next_steps[0], register) if one.next_steps else "",
            _yes(one.late),
        )


def _counts(report: StatusReport, narrowed: bool) -> str:
    shown = len(report.agreements)
    if not report.total and not report.hidden:
        return "Het register bevat nog geen akkoorden."
    if narrowed:
        head = f"{shown} van {count(report.total, 'akkoord', 'akkoorden')}"
        if not shown:
            return f"{head}: geen enkel akkoord voldoet aan de vraag."
    else:
        head = count(shown, "akkoord", "akkoorden")
    late = f", {report.late} te laat" if report.late else ""
    return f"{head}, {report.pending} hangend{late}"


def _hidden(hidden: int, day: str) -> str:
    what = count(hidden, "akkoord is", "akkoorden zijn")
    return f"{what} niet getoond: de eerste stap komt pas na {day}. Met --alles ziet u alles."


def _tables(report: StatusReport, register: Register, group: str | None) -> Iterator[Block]:
    if group is None:
        yield _table(report.agreements, register, "De akkoorden met hun fase, sinds wanneer, en wat volgt")
        return
    for name, rows in _grouped(report, group):
        yield Heading(2, inline(f"{capitalised(name)} ({len(rows)})"))
        yield _table(rows, register, f"{capitalised(name)}: de akkoorden met hun fase, sinds wanneer, en wat volgt")


def _grouped(report: StatusReport, group: str) -> Iterator[tuple[str, tuple[AgreementStatus, ...]]]:
    rows = report.agreements
    if group == "fase":
        groups = [(PHASE[phase], tuple(one for one in rows if one.phase == phase)) for phase in PHASES]
    elif group == "soort":
        groups = [(KIND[kind], tuple(one for one in rows if one.kind == kind)) for kind in KINDS]
    else:
        themes = sorted({theme for one in rows for theme in one.themes})
        groups = [(theme, tuple(one for one in rows if theme in one.themes)) for theme in themes]
        groups.append(("zonder thema", tuple(one for one in rows if not one.themes)))
    return ((name, members) for name, members in groups if members)


def _table(rows: tuple[AgreementStatus, ...], register: Register, caption: str) -> Table:
    return Table(caption, _COLUMNS, tuple(_row(one, register) for one in rows))


def _row(one: AgreementStatus, register: Register) -> tuple[Inline, ...]:
    title = inline(Span(one.short_title, strong=True), " ", Span(f"({one.id})", "muted", fixed=True))
    return (title, phase_inline(one), _since(one), next_inline(one, register))


def phase_inline(one: AgreementStatus) -> Inline:
    """The phase with its symbol, and whether it is derived or notice was given."""
    symbol, tone = _SYMBOL[one.phase]
    derived = Span(" (afgeleid)", "muted") if one.derived else ""
    notice = Span(f" opgezegd op {table_date(one.notice)}", "late") if one.notice else ""
    return inline(Span(f"{symbol}\xa0{PHASE[one.phase]}", tone), derived, notice)


def _since(one: AgreementStatus) -> Inline:
    if one.renewed is None:
        return inline(table_date(one.since))
    renewed = f"hernieuwd {table_date(one.renewed)}"
    return inline(f"{table_date(one.since)}, {renewed}" if one.since else renewed)


def next_inline(one: AgreementStatus, register: Register) -> Inline:
    """What is late, else the next step and how many others there are."""
    if one.late_steps:
        return inline(Span(f"! {late_words(one.late_steps[0], register)}", "late"))
    if not one.next_steps:
        return inline(Span("geen" if one.pending else "–", "muted"))
    more = len(one.next_steps) - 1
    return inline(
        capitalised(step_words(one.next_steps[0], register)),
        Span(f" en {count(more, 'andere', 'andere')}" if more else "", "muted"),
    )


def _shown_steps(report: StatusReport) -> Iterator[NextStep]:
    return (one.next_steps[0] for one in report.agreements if one.next_steps and not one.late_steps)


def legend_of(symbols: str, steps: Iterable[NextStep]) -> Iterator[Block]:
    """What symbols mean, and what it means that a step comes from the procedure."""
    words = symbols + _procedure_legend([one for one in steps if one.basis == FROM_PROCEDURE])
    if words:
        yield Paragraph(inline(Span(words.removeprefix(" · "), "muted")))


def _procedure_legend(steps: list[NextStep]) -> str:
    """What it means that a step comes from the procedure, and that it is indicative."""
    words = " · procedure: volgt uit de procedure, geen bron kondigt het aan" if steps else ""
    if any(step.certainty != VERIFIED for step in steps):
        words += " · indicatief: die stap van de procedure is niet nagegaan"
    return words


def step_words(step: NextStep, register: Register, *, own: bool = False) -> str:
    """The next step with its day, its source's words or its basis; `own` leaves its authority out."""
    name = running(step_name(register, step.authority, step.step))
    words = name if own else whose_step(register, step.authority, step.step)
    if step.basis == FROM_PROCEDURE:
        return f"{words} (procedure)" if step.certainty == VERIFIED else f"{words} (procedure, indicatief)"
    if step.wording:
        return f"{words}, “{step.wording}”"
    if step.requested:
        words += f", gevraagd op {table_date(step.requested)}"
    if step.due:
        return f"{words}, uiterlijk {marked(step.due, step.certainty)}"
    if step.planned and not step.planned.unknown:
        words += f", voorzien {table_date(step.planned)}"
    return words


def _yes(value: bool) -> str:
    return "ja" if value else "nee"
