"""The path of every authority, in Dutch: the treaty table of one agreement, or one row for each of many."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from samenwerking_cli.document import (
    Block,
    Column,
    Document,
    Heading,
    Inline,
    Paragraph,
    Span,
    Table,
    inline,
)
from samenwerking_cli.dutch.dates import day_in_full
from samenwerking_cli.dutch.prose import capitalised, count, enumeration
from samenwerking_cli.model.register import Register
from samenwerking_cli.model.vocabulary import OVER
from samenwerking_cli.pages.expectation import expected_of_many
from samenwerking_cli.pages.naming import (
    INTERNAL_PAGE,
    authority_name,
    foot_of,
    party_name,
)
from samenwerking_cli.pages.status import legend_of, next_inline
from samenwerking_cli.pages.timeline import timelines
from samenwerking_cli.pages.trajectory_steps import agreement_blocks, of_total
from samenwerking_cli.reports.trajectory import AgreementTrajectory, TrajectoryReport

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
    if shown.full:
        one, day = report.agreements[0], report.as_of.day
        blocks = agreement_blocks(one, register, day, drawn=shown.drawn, expected=shown.expected)
    else:
        blocks = _many(report, register, shown)
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
        yield from legend_of("", [one.next_steps[0] for one in statuses if one.next_steps])
    if shown.expected:
        yield from expected_of_many(report, register)
    if shown.drawn:
        yield from timelines(report.agreements, register, report.as_of.day)
    if report.hidden:
        what = count(report.hidden, "akkoord is", "akkoorden zijn")
        yield Paragraph(inline(f"{what} niet getoond: de eerste stap komt pas na {day}."))


def _counts(report: TrajectoryReport) -> str:
    statuses = [one.status for one in report.agreements]
    late = sum(one.late for one in statuses)
    head = f"{count(len(statuses), 'akkoord', 'akkoorden')}, {sum(one.pending for one in statuses)} hangend"
    return f"{head}, {late} te laat" if late else head


def _row(one: AgreementTrajectory, register: Register) -> tuple[Inline, ...]:
    status = one.status
    title = inline(Span(status.short_title, strong=True), " ", Span(f"({status.id})", "muted", fixed=True))
    return (title, inline(_totals(one)), _laggards(one, register), next_inline(status, register))


def _totals(one: AgreementTrajectory) -> str:
    """`10 van 10 ondertekend, 2 van 7 ingestemd`, without what this agreement does not need."""
    parts = []
    if one.totals.parties:
        parts.append(f"{of_total(len(one.totals.signed), len(one.totals.parties), one)} ondertekend")
    if one.totals.required:
        parts.append(f"{of_total(len(one.totals.assenting), len(one.totals.required), one)} ingestemd")
    return ", ".join(parts)


def _laggards(one: AgreementTrajectory, register: Register) -> Inline:
    """Who must sign, and once all have, whose parliament must assent."""
    if one.status.phase == "in-werking" or one.status.phase in OVER:
        return inline(Span("–", "muted"))
    names = [party_name(register, party) for party in one.totals.unsigned]
    names = names or [authority_name(register, missing) for missing in one.totals.missing]
    return inline(capitalised(enumeration(names)) or Span("–", "muted"))
