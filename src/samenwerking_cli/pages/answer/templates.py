"""The templates of answers: what each is for, where it comes from, and the names that it may use."""

from collections.abc import Iterator
from typing import Final

from samenwerking_cli.document import Block, Column, Document, Heading, Inline, Paragraph, Span, Table, inline, unbroken
from samenwerking_cli.findings import Finding, Location
from samenwerking_cli.pages.answer.page import ANSWER, INTRODUCTION, ITEM
from samenwerking_cli.pages.answer.step_views import PathView, StepView
from samenwerking_cli.pages.answer.views import (
    INTRODUCTION_NAMES,
    ITEM_NAMES,
    NAMES,
    AgreementView,
    FigureView,
    ItemView,
    RemarkView,
)
from samenwerking_cli.wording.check import template_findings
from samenwerking_cli.wording.parsing import purpose_of
from samenwerking_cli.wording.shapes import Shape, fields_of, shape_of
from samenwerking_cli.wording.templates import Templates

_HOW = (
    "Een eigen versie zet u onder dezelfde naam in de map templates van het register. Een sjabloon bevat alleen "
    "woorden: tekst, {{ namen }}, {% for %}, {% if %} en {% if not %}, {% include %}, {% extends %} en {% block %}."
)

_LISTS = (
    "Dit zijn de namen. Een sjabloon krijgt question, introduction en items; in een lijst gebruikt het de naam van "
    "het element, zoals {% for item in items %}."
)
_COLUMNS = (Column("Naam", unbroken=True), Column("Wat het is", unbroken=True), Column("Betekenis"))
_ELEMENT: Final[dict[object, str]] = {
    ItemView: "item",
    AgreementView: "agreement",
    RemarkView: "remark",
    FigureView: "figure",
    PathView: "path",
    StepView: "step",
}


def template_faults(templates: Templates, folder: str) -> tuple[Finding, ...]:
    """What is wrong with the templates that an answer is made of."""
    entries = ((ANSWER, NAMES), (INTRODUCTION, INTRODUCTION_NAMES), (ITEM, ITEM_NAMES))
    found = (one for entry, names in entries for one in template_findings(templates, entry, names, folder))
    # A part can be reached in several ways; what is wrong at one place is told once, as seen from the whole.
    first: dict[Location, Finding] = {}
    for one in found:
        first.setdefault(one.where, one)
    return tuple(first.values())


def templates_page(templates: Templates) -> Document:
    """The templates as a table, and the names as another."""
    title = "Sjablonen van antwoorden"
    columns = (Column("Sjabloon", unbroken=True), Column("Herkomst"), Column("Waarvoor"))
    rows = tuple(_row(name, text, templates) for name, text in templates.texts.items())
    blocks: list[Block] = [
        Heading(1, inline(title)),
        Paragraph(inline(_HOW)),
        Table("De sjablonen met hun herkomst", columns, rows),
        Paragraph(inline(_LISTS)),
        *_name_tables(),
    ]
    return Document(title, tuple(blocks))


def _row(name: str, text: str, templates: Templates) -> tuple[Inline, ...]:
    own = name in templates.own
    origin = Span("eigen", "waiting") if own else Span("meegeleverd", "muted")
    return inline(name), (origin,), inline(purpose_of(text))


def _name_tables() -> Iterator[Block]:
    """A table for each group of names, each group once, under the name that the shipped templates give it."""
    waiting: list[tuple[str, Shape]] = [
        (_ELEMENT.get(shape.of, name), shape) for name, shape in _roots() if shape.of is not None
    ]
    seen: set[object] = set()
    while waiting:
        prefix, group = waiting.pop(0)
        if group.of in seen:
            continue
        seen.add(group.of)
        fields = [(f"{prefix}.{name}", shape, _element(shape)) for name, shape in fields_of(group).items()]
        yield Heading(2, inline(prefix))
        yield Table(f"De namen van {prefix}", _COLUMNS, tuple(_name_row(*field) for field in fields))
        waiting += [(_ELEMENT.get(within.of, name), within) for name, _, within in fields if fields_of(within)]


def _roots() -> Iterator[tuple[str, Shape]]:
    for name, annotation in NAMES.items():
        yield name, _element(shape_of(annotation))


def _name_row(name: str, shape: Shape, within: Shape) -> tuple[Inline, ...]:
    kind = f"lijst van {_ELEMENT[within.of]}" if shape.kind == "lijst" and within.of in _ELEMENT else shape.kind
    return inline(Span(name, fixed=True)), inline(unbroken(kind)), inline(shape.meaning)


def _element(shape: Shape) -> Shape:
    """What a list holds; anything else is its own element."""
    return shape_of(shape.of) if shape.kind == "lijst" else shape
