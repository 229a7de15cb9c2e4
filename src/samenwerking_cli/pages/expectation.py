"""Indicative days for missing assents, in Dutch, with what they rest on."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from samenwerking_cli.document import Block, Column, Heading, Inline, Paragraph, Span, Table, inline, unbroken
from samenwerking_cli.dutch.dates import day_in_full
from samenwerking_cli.dutch.prose import capitalised
from samenwerking_cli.model.register import Register
from samenwerking_cli.pages.naming import authority_name, table_date
from samenwerking_cli.partial_date import of_day
from samenwerking_cli.reports.expectation import Expectation
from samenwerking_cli.reports.trajectory import AgreementTrajectory, TrajectoryReport
from samenwerking_cli.terms.durations import durations

_TITLE: Final = "Verwachting, indicatief"
_CAPTION: Final = "Wanneer ontbrekende instemmingen er kunnen zijn, indicatief"
_DAYS: Final = (
    Column("Helft tegen"),
    Column("Negen op tien tegen"),
    Column("Aantal", number=True),
)


def expected_of_one(one: AgreementTrajectory, register: Register, day: date) -> Iterator[Block]:
    """When the missing assents of one agreement may come."""
    yield Heading(2, inline(_TITLE))
    rows = tuple((_whose(found, register), *_days(found, day)) for found in one.expected)
    if one.expected:
        yield Paragraph(inline(f"Geteld vanaf de ondertekening, op {day_in_full(one.expected[0].start)}."))
    yield from _table((Column("Overheid"), *_DAYS), rows)


def expected_of_many(report: TrajectoryReport, register: Register) -> Iterator[Block]:
    """When the missing assents of all agreements shown may come."""
    yield Heading(2, inline(_TITLE))
    rows = tuple(
        (inline(Span(one.status.short_title, strong=True)), _whose(found, register), *_days(found, report.as_of.day))
        for one in report.agreements
        for found in one.expected
    )
    yield from _table((Column("Akkoord"), Column("Overheid"), *_DAYS), rows)


def _table(columns: tuple[Column, ...], rows: tuple[tuple[Inline, ...], ...]) -> Iterator[Block]:
    if not rows:
        words = "Er valt niets te verwachten: niet ondertekend door alle partijen, of er ontbreekt geen instemming."
        yield Paragraph(inline(words))
        return
    yield Table(_CAPTION, columns, rows)
    words = (
        "Indicatief. De dagen volgen uit de tijd tussen ondertekening en decreet van eerdere akkoorden van dezelfde "
        "overheid: tegen de eerste dag had de helft ervan een decreet, tegen de tweede negen op tien. "
        f"Bron: {durations().source}; ‘Aantal’ zegt hoeveel akkoorden geteld zijn. Het is geen belofte en geen termijn."
    )
    yield Paragraph(inline(Span(words, "muted")))


def _whose(one: Expectation, register: Register) -> Inline:
    return inline(capitalised(authority_name(register, one.authority)))


def _days(one: Expectation, day: date) -> tuple[Inline, ...]:
    if one.median is None or one.p90 is None:
        return (inline("geen gegevens"), inline("geen gegevens"), inline("0"))
    return (_day(one.median, day), _day(one.p90, day), inline(str(one.number)))


def _day(when: date, day: date) -> Inline:
    words = table_date(of_day(when))
    return inline(f"{words} {unbroken('(voorbij)')}" if when < day else words)
