"""Written questions in Dutch: the list of all, and one with its deadline explained."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from samenwerking_cli.document import (
    Block,
    Column,
    Document,
    Fields,
    Heading,
    Inline,
    Item,
    Items,
    Lines,
    Paragraph,
    Span,
    Table,
    Tone,
    inline,
    label_of,
)
from samenwerking_cli.dutch.dates import day_in_full, in_full
from samenwerking_cli.dutch.names import PARLIAMENT, TOPIC_IN_PROSE
from samenwerking_cli.dutch.prose import count, enumeration
from samenwerking_cli.model.question import Addressee, Question
from samenwerking_cli.pages.deadlines import explanation, marked
from samenwerking_cli.pages.naming import INTERNAL_PAGE, foot_of, table_date
from samenwerking_cli.reports.questions import QuestionsReport, QuestionStanding, QuestionState, deadline_explained

ANSWER_KIND: Final[dict[str, str]] = {
    "enkelvoudig": "enkelvoudig",
    "gecoordineerd": "gecoördineerd",
    "verwijzend": "verwijzend",
}
_STATE: Final[dict[QuestionState, tuple[str, Tone]]] = {
    "open": ("○\xa0open", "waiting"),
    "te-laat": ("!\xa0te\xa0laat", "late"),
    "verzonden": ("✓\xa0verzonden", "good"),
    "publiek": ("✓\xa0openbaar", "good"),
}
_COLUMNS: Final = (Column("Vraag"), Column("Antwoord tegen"), Column("Stand"), Column("Open punten"))


def questions_page(report: QuestionsReport, open_points: Mapping[str, int], *, internal: bool = False) -> Document:
    """All questions in one table; `open_points` counts them by question, for those that are not answered."""
    title = f"{report.title}: schriftelijke vragen op {day_in_full(report.as_of.day)}"
    blocks: list[Block] = [Heading(1, inline(title)), Paragraph(inline(_counts(report)))]
    if report.questions:
        rows = tuple(_row(one, open_points) for one in report.questions)
        blocks.append(Table("De schriftelijke vragen met hun termijn, hun stand en wat nog open is", _COLUMNS, rows))
    if report.hidden:
        what = count(report.hidden, "vraag is", "vragen zijn")
        blocks.append(Paragraph(inline(f"{what} van na de peildatum en niet getoond.")))
    return Document(title, tuple(blocks), foot=foot_of(report.as_of), announcement=INTERNAL_PAGE if internal else "")


def questions_rows(report: QuestionsReport, open_points: Mapping[str, Sequence[str]]) -> list[dict[str, object]]:
    """The questions for programs; `open_points` is None for those that are answered."""
    return [
        {
            "question": one.question.id,
            "number": one.question.number,
            "author": one.question.author,
            "title": one.question.title,
            "state": one.state,
            "deadline": deadline_explained(one.deadline),
            "deadline_office": one.deadline.office,
            "public_from": one.public.day if one.public else None,
            "open_points": len(open_points[one.question.id]) if one.question.id in open_points else None,
        }
        for one in report.questions
    ]


def question_page(
    one: QuestionStanding, report_foot: str, open_points: tuple[str, ...], *, internal: bool = False
) -> Document:
    """One question: who asks what, by when it must be answered and why, and what is still open."""
    question = one.question
    title = f"Schriftelijke vraag nr. {question.number}"
    blocks: list[Block] = [Heading(1, inline(title))]
    if question.title:
        blocks.append(Paragraph(inline(Span(question.title, strong=True))))
    blocks.append(Fields(tuple((name, value) for name, value in _fields(one) if value)))
    blocks += text_blocks(question.introduction or "")
    blocks += item_blocks(question)
    if open_points:
        blocks += [Heading(2, inline("Open punten")), Items(tuple(inline(point) for point in open_points))]
    return Document(title, tuple(blocks), foot=report_foot, announcement=INTERNAL_PAGE if internal else "")


def text_blocks(text: str) -> Iterator[Block]:
    """The paragraphs of a text as somebody wrote it; the lines of a list in it stay under one another."""
    for paragraph in text.split("\n\n"):
        lines = tuple(inline(line) for line in paragraph.split("\n") if line.strip())
        if lines:
            yield Paragraph(lines[0]) if len(lines) == 1 else Lines(lines)


def item_blocks(question: Question) -> Iterator[Block]:
    """The sub-questions, each with what it is about."""
    if question.items:
        yield Heading(2, inline("Deelvragen"))
    for index, item in enumerate(question.items, start=1):
        typed = item.number or str(index)
        label = typed if label_of(typed) == typed else f"{typed}."
        first, _, rest = (item.text or "(zonder tekst)").partition("\n")
        yield Item(label if label_of(label) else f"{index}.", inline(first))
        yield from text_blocks(rest)
        topics = enumeration([TOPIC_IN_PROSE[topic] for topic in item.topics if topic != "free"])
        words = f"Gaat over {topics}" if topics else "Vrij: u schrijft het antwoord zelf"
        yield Paragraph(inline(Span(words, "muted")))


def addressee(other: Addressee) -> str:
    """Another minister, with the number of the question there."""
    return f"{other.name} (nr. {other.number})" if other.number else other.name


def missing_parts(question: Question) -> tuple[Addressee, ...]:
    """The other ministers whose part of a coordinated answer is not there yet."""
    plan = question.answer
    if plan is None or plan.kind != "gecoordineerd":
        return ()
    return tuple(one for one in question.also_addressed_to if not one.answer)


def _counts(report: QuestionsReport) -> str:
    states = [one.state for one in report.questions]
    if not states:
        return "Er zijn geen schriftelijke vragen."
    waiting = states.count("open") + states.count("te-laat")
    late = f", {states.count('te-laat')} te laat" if "te-laat" in states else ""
    return f"{count(len(states), 'vraag', 'vragen')}, {waiting} te beantwoorden{late}"


def _row(one: QuestionStanding, open_points: Mapping[str, int]) -> tuple[Inline, ...]:
    question = one.question
    title = f" – {question.title}" if question.title else ""
    author = f" van {question.author}" if question.author else ""
    name = inline(
        Span(f"nr. {question.number}", strong=True), f"{author}{title} ", Span(f"({question.id})", "muted", fixed=True)
    )
    due = one.deadline.due
    words, tone = _STATE[one.state]
    sent = question.answer.sent if question.answer and one.answered else None
    day = f" {table_date(sent)}" if sent and not sent.unknown else ""
    kind = question.answer.kind if question.answer else "enkelvoudig"
    which = "" if kind == "enkelvoudig" else f", {ANSWER_KIND[kind]}"
    return (
        name,
        inline(marked(due.day, due.certainty) if due else "niet bekend"),
        inline(Span(f"{words}{day}", tone), which),
        inline(_open(one, open_points)),
    )


def _open(one: QuestionStanding, open_points: Mapping[str, int]) -> str:
    parts = missing_parts(one.question)
    words = [] if one.answered else [str(open_points.get(one.question.id, 0))]
    if parts and not one.answered:
        words.append(f"deel van {enumeration([part.name for part in parts])} ontbreekt")
    return "; ".join(words) or "–"


def _fields(one: QuestionStanding) -> Iterator[tuple[str, Inline]]:
    question, deadline = one.question, one.deadline
    minister, plan = question.minister, question.answer
    words, tone = _STATE[one.state]
    yield "Stand", inline(Span(words, tone))
    yield "Parlement", inline(PARLIAMENT.get(question.parliament or "", ""))
    yield "Zittingsjaar", inline(question.session_year or "")
    yield "Vraagsteller", inline(question.author or "")
    yield "Gesteld", inline(in_full(question.date) if question.date else "")
    yield "Minister", inline(", ".join(part for part in (minister.name, minister.title) if part) if minister else "")
    yield "Ook gesteld aan", inline(enumeration([addressee(other) for other in question.also_addressed_to]))
    yield "Antwoord tegen", inline(_due(one))
    yield "Waarom die dag", inline(explanation(deadline.due) if deadline.due else "")
    yield "Eerste termijn", inline(in_full(deadline.first) if deadline.first else "")
    yield "Kabinet vraagt", inline(in_full(deadline.office) if deadline.office else "")
    yield "Soort antwoord", inline(ANSWER_KIND[plan.kind] if plan else "")
    yield "Ontbreekt nog", inline(enumeration([f"het deel van {part.name}" for part in missing_parts(question)]))
    yield "Verzonden", inline(in_full(plan.sent) if plan and plan.sent and one.answered else "")
    if one.public:
        yield "Openbaar na", inline(f"{in_full(one.public.day)}. {explanation(one.public)}")


def _due(one: QuestionStanding) -> str:
    due = one.deadline.due
    if due is None:
        return "niet bekend: van dit parlement is geen termijn nagegaan, en er staat geen gedrukte dag (deadline)"
    return in_full(due.day) if due.verified else f"{in_full(due.day)} (indicatief)"
