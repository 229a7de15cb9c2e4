"""The page of templates: each with what it is for, and every name that a template may use."""

import pytest

from samenwerking_cli.document import Document, Heading, Table, plain
from samenwerking_cli.pages.answer.templates import template_faults, templates_page
from samenwerking_cli.pages.answer.views import NAMES
from samenwerking_cli.wording.shapes import fields_of, shape_of
from samenwerking_cli.wording.templates import shipped_templates, templates_with

PAGE = templates_page(templates_with({}))


def _rows(page: Document) -> list[list[list[str]]]:
    """The rows of every table, as they are read."""
    return [
        [[plain(cell).replace("\xa0", " ") for cell in row] for row in block.rows]
        for block in page.blocks
        if isinstance(block, Table)
    ]


def test_page__shows_every_template_once_with_what_it_is_for() -> None:
    """By name; a shipped one is `meegeleverd`, and none is without its explanation."""
    rows = _rows(PAGE)[0]
    assert [row[0] for row in rows] == sorted(shipped_templates())
    assert {row[1] for row in rows} == {"meegeleverd"}
    assert [row[0] for row in rows if not row[2].endswith(".")] == []
    assert rows[-1] == ["vaststelling.md", "meegeleverd", "Een gedateerd feit dat geen stap is."]


def test_page__a_template_of_the_register_is_eigen() -> None:
    """One that overrides and one that is new; a copy is no override."""
    shipped = shipped_templates()["cijfer.md"]
    own = {"cijfer.md": shipped, "vaststelling.md": "{# Kort. #}\nx\n", "eigen/nieuw.md": "x\n"}
    rows = {row[0]: row[1:] for row in _rows(templates_page(templates_with(own)))[0]}
    assert rows["cijfer.md"][0] == "meegeleverd"
    assert rows["vaststelling.md"] == ["eigen", "Kort."]
    assert rows["eigen/nieuw.md"] == ["eigen", ""]


def test_page__shows_every_name_of_the_views_once() -> None:
    """What a template may use stands there with its kind and its meaning, and nothing stands there twice."""
    names = [row[0] for table in _rows(PAGE)[1:] for row in table]
    assert len(names) == len(set(names))
    groups, waiting = {}, [shape_of(annotation) for annotation in NAMES.values()]
    while waiting:
        shape = waiting.pop()
        shape = shape_of(shape.of) if shape.kind == "lijst" else shape
        if shape.of not in groups and fields_of(shape):
            groups[shape.of] = set(fields_of(shape))
            waiting += fields_of(shape).values()
    assert len(names) == sum(len(fields) for fields in groups.values())
    assert {name.rpartition(".")[2] for name in names} == set().union(*groups.values())


@pytest.mark.parametrize(
    ("name", "kind", "meaning"),
    [
        ("question.number", "tekst", "het nummer van de vraag"),
        ("question.is_coordinated", "ja of nee", "is het een gecoördineerd antwoord?"),
        ("item.agreements", "lijst van agreement", "de akkoorden, elk onder zijn letter"),
        ("path.steps", "lijst van step", "de stappen die elk een eigen zin krijgen"),
        ("step.wording", "tekst", "de eigen woorden van de bron: in de komende weken"),
    ],
)
def test_page__a_name_has_its_kind_and_its_meaning(name: str, kind: str, meaning: str) -> None:
    """As somebody who writes a template needs it."""
    assert [row for table in _rows(PAGE)[1:] for row in table if row[0] == name] == [[name, kind, meaning]]


def test_page__a_heading_before_each_group_of_names() -> None:
    """Under the name that the shipped templates give to it."""
    headings = [plain(block.text) for block in PAGE.blocks if isinstance(block, Heading)]
    assert headings[:4] == ["Sjablonen van antwoorden", "question", "introduction", "item"]
    assert {"agreement", "path", "step", "figure", "remark"} < set(headings)
    assert len(headings) == len(set(headings))


def test_faults__the_shipped_templates_have_none() -> None:
    """As they stand in the repository."""
    assert template_faults(templates_with({}), "templates") == ()


@pytest.mark.parametrize(
    ("name", "text", "code", "line"),
    [
        ("vaststelling.md", "{{ remark.tekst }}\n", "onbekende-naam", 1),
        ("antwoord.md", "Eerst.\n{{ vraag.number }}\n", "onbekende-naam", 2),
        ("deelvraag.md", "{% for paragraph in introduction.own %}{{ paragraph }}{% endfor %}\n", "onbekende-naam", 1),
        ("inleiding.md", '{% include "iets.md" %}\n', "onbekend-sjabloon", 1),
    ],
)
def test_faults__an_own_template_is_followed_from_every_entry(name: str, text: str, code: str, line: int) -> None:
    """The whole answer, the introduction and a sub-question are each rendered alone; a fault is told once."""
    found = template_faults(templates_with({name: text}), "templates")
    assert [(one.code, one.severity, one.where.file, one.where.line) for one in found] == [
        (code, "fout", f"templates/{name}", line)
    ]
