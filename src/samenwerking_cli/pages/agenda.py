"""What is due, in Dutch: late first, then today, this week and later, each day explained."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
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
from samenwerking_cli.dutch.dates import day_in_full, in_full, moment
from samenwerking_cli.dutch.prose import capitalised, count
from samenwerking_cli.model.register import Register, Step
from samenwerking_cli.pages.deadlines import INDICATIVE, explanation
from samenwerking_cli.pages.naming import INTERNAL_PAGE, foot_of, source_words, table_date, whose_step
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.reports.agenda import AgendaItem, AgendaKind, AgendaReport

_COLUMNS: Final = (Column("Dag"), Column("Wat"), Column("Waarom die dag"))


class AgendaWords(NamedTuple):
    """An item for programs and calendars (contract §6); `about` names the agreement or the question in a few words."""

    day: PartialDate
    kind: AgendaKind
    what: str
    agreement: str | None
    question: str | None
    authority: str | None
    step: str | None
    late: bool
    about: str
    indicative: bool
    explanation: str
    key: str


def agenda_words(report: AgendaReport, register: Register) -> tuple[AgendaWords, ...]:
    """The items in words."""
    return tuple(_words(one, register) for one in report.items)


def agenda_page(report: AgendaReport, register: Register, *, internal: bool = False) -> Document:
    """The agenda, a table for each stretch of time."""
    title = f"{report.title}: agenda op {day_in_full(report.as_of.day)}"
    blocks = tuple(_blocks(title, report, register))
    return Document(title, blocks, foot=foot_of(report.as_of), announcement=INTERNAL_PAGE if internal else "")


def _blocks(title: str, report: AgendaReport, register: Register) -> Iterator[Block]:
    late = sum(one.late for one in report.items)
    yield Heading(1, inline(title))
    counted = count(len(report.items), "punt", "punten")
    if late:
        counted += f", {late} te laat"
    yield Paragraph(inline(counted if report.items else "Er is niets met een dag om te tonen."))
    for name, items in _stretches(report.items, report.as_of.day):
        if items:
            yield Heading(2, inline(f"{name} ({len(items)})"))
            rows = tuple(_row(one, register, report.as_of.day) for one in items)
            yield Table(f"{name}: wat er verwacht wordt, van wie, en waarom op die dag", _COLUMNS, rows)
    if report.undated:
        one = "voorziene stap heeft geen dag en staat hier niet bij"
        several = "voorziene stappen hebben geen dag en staan hier niet bij"
        words = f"{count(report.undated, one, several)}; samenwerking traject toont ze."
        yield Paragraph(inline(Span(words, "muted")))


def _stretches(items: Sequence[AgendaItem], day: date) -> Iterator[tuple[str, list[AgendaItem]]]:
    week = day + timedelta(days=6 - day.weekday())
    coming = [one for one in items if not one.late]
    yield "Te laat", [one for one in items if one.late]
    yield "Vandaag", [one for one in coming if one.last <= day]
    yield "Deze week", [one for one in coming if day < one.last <= week]
    yield "Later", [one for one in coming if one.last > week]


def _row(item: AgendaItem, register: Register, day: date) -> tuple[Inline, ...]:
    words = _words(item, register)
    name = Span(f" – {words.about}") if words.about else ""
    id = Span(f"({words.agreement or words.question})", "muted", fixed=True)
    when = f"{table_date(item.day)} ({INDICATIVE})" if words.indicative else table_date(item.day)
    if item.late:
        when = f"!\xa0{when} {count((day - item.last).days, 'dag', 'dagen')} te\xa0laat"
    shown = inline(Span(when, "late" if item.late else "plain"))
    return (shown, inline(Span(words.what, strong=True), name, " ", id), inline(words.explanation))


def _words(item: AgendaItem, register: Register) -> AgendaWords:
    step, agreement, question = item.step, item.agreement, item.question
    what = capitalised(whose_step(register, step.authority, step.step)) if step else _answer(item)
    return AgendaWords(
        day=item.day,
        kind=item.kind,
        what=what,
        agreement=agreement.id if agreement else None,
        question=question.id if question else None,
        authority=step.authority if step else None,
        step=step.step if step else None,
        late=item.late,
        about=agreement.name if agreement else (question.title or "" if question else ""),
        indicative=_indicative(item),
        explanation=_explained(item, register),
        key=item.key,
    )


def _answer(item: AgendaItem) -> str:
    assert item.question is not None
    answer = "Ontwerp van antwoord aan het kabinet" if item.office else "Antwoord"
    author = f" van {item.question.author}" if item.question.author else ""
    public = " wordt openbaar" if item.public else ""
    return f"{answer} op schriftelijke vraag nr. {item.question.number}{author}{public}"


def _indicative(item: AgendaItem) -> bool:
    if item.promise:
        return item.promise.basis == "term" and item.promise.certainty != "V"
    due = item.public or (item.deadline.due if item.deadline and not item.office else None)
    return due is not None and not due.verified


def _explained(item: AgendaItem, register: Register) -> str:
    if item.promise and item.promise.basis != "planned" and item.promise.due:
        sources = _sources(item.promise.step, register)
        return f"{explanation(item.promise.due)} Bron: {sources}." if sources else explanation(item.promise.due)
    if item.step:
        return " ".join(_promised(item, register))
    if item.public:
        return f"Tot en met die dag is het antwoord alleen voor de vraagsteller. {explanation(item.public)}"
    return " ".join(_deadline(item))


def _promised(item: AgendaItem, register: Register) -> Iterator[str]:
    """Who foresees the step on that day, and in which words."""
    step = item.step
    assert step is not None
    verb = "Voorzien" if item.promise else "Vastgesteld"
    sources = _sources(step, register)
    yield f"{verb} {moment(item.day)}, {f'volgens: {sources}' if sources else 'zonder bron'}."
    if step.wording:
        yield f"In de woorden van de bron: “{step.wording}”."


def _sources(step: Step, register: Register) -> str:
    return "; ".join(source_words(register.sources[id]) for id in step.source)


def _deadline(item: AgendaItem) -> Iterator[str]:
    deadline = item.deadline
    assert deadline is not None
    if item.office:
        yield "De dag die het kabinet zelf vraagt."
        if deadline.due:
            last = f"{in_full(deadline.due.day)}{'' if deadline.due.verified else f' ({INDICATIVE})'}"
            yield f"Het parlement verwacht het antwoord tegen {last}."
        return
    if deadline.due:
        yield explanation(deadline.due)
    counted = deadline.due.counted if deadline.due else None
    if deadline.first and not (counted and counted.day == deadline.first.last):
        yield f"Voor het uitstel was het {in_full(deadline.first)}."
