"""The answer as a document: view, template, Markdown, and then the notes, the open points and the foot."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from samenwerking_cli import __version__
from samenwerking_cli.document import LABEL, Block, Document, Heading, Item, Items, inline
from samenwerking_cli.model.register import Register
from samenwerking_cli.pages.answer.finishing import finished, open_points_in, placed_points, with_notes
from samenwerking_cli.pages.answer.items import introduction_view, item_view, label_of, question_view
from samenwerking_cli.pages.answer.marks import OPEN, Marks
from samenwerking_cli.pages.answer.since import since_view
from samenwerking_cli.pages.answer.views import ItemView
from samenwerking_cli.pages.from_markdown import read_markdown
from samenwerking_cli.pages.naming import INTERNAL_PAGE, foot_of
from samenwerking_cli.reports.answer import AnswerReport
from samenwerking_cli.reports.fact import Fact
from samenwerking_cli.reports.outdated import Outdated
from samenwerking_cli.wording.rendering import render
from samenwerking_cli.wording.templates import Templates
from samenwerking_cli.writers.markdown import escaped

ANSWER: Final = "antwoord.md"
INTRODUCTION: Final = "inleiding.md"
ITEM: Final = "deelvraag.md"
DRAFT: Final = "ONTWERP"


class Draft(NamedTuple):
    """An answer with what keeps it from being final: open points in their order, and facts without a source."""

    document: Document
    open_points: tuple[str, ...]
    unsourced: tuple[Fact, ...]


def draft_answer(
    report: AnswerReport,
    register: Register,
    templates: Templates,
    marks: Marks,
    *,
    internal: bool = False,
    before: Outdated | None = None,
) -> Draft:
    """The answer to one question; a draft says what it is, and what is still to be done.

    `before` is what changed since the minister's last answer about the same dossier.
    """
    since = since_view(before, report, register, marks)
    question = question_view(report.question)
    items = tuple(item_view(section, register, marks) for section in report.sections)
    values = {
        "question": question,
        "introduction": introduction_view(report.introduction, marks, since),
        "items": items,
    }
    read = finished(read_markdown(render(templates, ANSWER, values, escaped)).blocks)
    # A template of the register may leave out what it should show; an open point stays one.
    places = placed_points(read) | {point: "" for point in _points_of(items) if point not in placed_points(read)}
    places |= dict.fromkeys(_without_number(report, read), "")
    unsourced = tuple(dict.fromkeys(fact for fact in report.facts if fact.unsourced))
    title = f"Antwoord op vraag nr. {report.question.number}"
    blocks = with_notes(read, register)
    about = f"{foot_of(report.as_of)} · samenwerking {__version__} · sjabloon {_template_words(templates)}"
    if marks.final:
        document = Document(title, blocks, form="letter", about=about)
    else:
        announcement = f"{INTERNAL_PAGE} {DRAFT}" if internal else DRAFT
        blocks = (*blocks, *_to_do(places, unsourced))
        document = Document(title, blocks, foot=about, announcement=announcement, form="letter")
    return Draft(document, tuple(places), unsourced)


def answer_parts(
    report: AnswerReport, register: Register, templates: Templates, before: Outdated | None = None
) -> tuple[tuple[Block, ...], ...]:
    """The introduction and then each section of the answer, as blocks of their own."""
    marks, question = Marks(), question_view(report.question)
    introduction = introduction_view(report.introduction, marks, since_view(before, report, register, marks))
    items = (item_view(section, register, marks) for section in report.sections)
    rendered = [render(templates, INTRODUCTION, {"question": question, "introduction": introduction}, escaped)]
    rendered += [render(templates, ITEM, {"question": question, "item": item}, escaped) for item in items]
    return tuple(finished(read_markdown(text).blocks) for text in rendered)


def _without_number(report: AnswerReport, blocks: Sequence[Block]) -> Iterator[str]:
    """An open point for each sub-question whose number is not in the answer, as when a template leaves it out."""
    shown = {block.label for block in blocks if isinstance(block, Item)}
    for section in report.sections:
        number = label_of(section.items)
        if number and LABEL.fullmatch(f"{number}.") and f"{number}." not in shown:
            yield f"[{OPEN}: het nummer van deelvraag {number}]"


def _points_of(items: tuple[ItemView, ...]) -> tuple[str, ...]:
    points = [point for item in items for point in (*item.open, *(p for one in item.agreements for p in one.open))]
    return open_points_in(block for point in points for block in finished(read_markdown(point).blocks))


def _to_do(points: Mapping[str, str], unsourced: tuple[Fact, ...]) -> list[Block]:
    """The list at the end of a draft: what is open, and which facts no source carries."""
    blocks: list[Block] = []
    if points:
        texts = (point.removeprefix(f"[{OPEN}: ").removesuffix("]") for point in points)
        lines = (f"bij {place}: {text}" if place else text for place, text in zip(points.values(), texts, strict=True))
        blocks += [Heading(2, inline("Open punten")), Items(tuple(inline(line) for line in lines))]
    if unsourced:
        places = tuple(inline(f"{one.record}, {one.path} ({one.file}:{one.line})") for one in unsourced)
        blocks += [Heading(2, inline("Feiten zonder bron")), Items(places)]
    return blocks


def _template_words(templates: Templates) -> str:
    """The template that made it; `eigen` when the register changed any of what it is made of."""
    return f"{ANSWER} (eigen)" if templates.own else ANSWER
