"""Written questions in words."""

from typing import get_args

import pytest

from samenwerking_cli.document import Document, Fields, Item, Items, Paragraph, Table, plain
from samenwerking_cli.dutch.names import PARLIAMENT
from samenwerking_cli.model.register import Register
from samenwerking_cli.model.vocabulary import ANSWER_KINDS, PARLIAMENTS
from samenwerking_cli.pages.questions import (
    _STATE,
    ANSWER_KIND,
    missing_parts,
    question_page,
    questions_page,
)
from samenwerking_cli.reports.questions import QuestionState, question_standing, questions_report
from tests.registers import loaded, on
from tests.reports.test_agenda import asked

OTHERS = "also_addressed_to: [{name: Piet Claes, number: '12', answer: Ja.}, {name: Els Maes}]\n"


def one(register: Register, day: str = "2024-03-20", points: tuple[str, ...] = ()) -> Document:
    standing = question_standing(register.questions[0], register, on(day).day)
    return question_page(standing, "Peildatum", points)


def fields(register: Register, day: str = "2024-03-20") -> dict[str, str]:
    (found,) = (block for block in one(register, day).blocks if isinstance(block, Fields))
    return {name: plain(value).replace("\xa0", " ") for name, value in found.fields}


def row(register: Register, day: str = "2024-03-20", **points: int) -> list[str]:
    report = questions_report(register, on(day))
    (table,) = (block for block in questions_page(report, points).blocks if isinstance(block, Table))
    return [plain(cell).replace("\xa0", " ") for cell in table.rows[0]]


def test_questions__every_value_has_its_words():
    """No parliament, kind of answer or state is forgotten."""
    assert (tuple(PARLIAMENT), tuple(ANSWER_KIND), tuple(_STATE)) == (
        PARLIAMENTS,
        ANSWER_KINDS,
        get_args(QuestionState),
    )


@pytest.mark.parametrize(
    ("keys", "day", "cells"),
    [
        ("author: Jan Janssens\ntitle: Warmte", "2024-03-20",
         ["nr. 7 van Jan Janssens – Warmte (2023/7)", "26 mrt. 2024 (indicatief)", "○ open", "0"]),
        ("", "2024-03-27", ["nr. 7 (2023/7)", "26 mrt. 2024 (indicatief)", "! te laat", "0"]),
        ("deadline: 2024-04", "2024-03-27", ["nr. 7 (2023/7)", "apr. 2024", "○ open", "0"]),
        ("answer: {sent: 2024-03-19}", "2024-03-20", ["nr. 7 (2023/7)", "26 mrt. 2024 (indicatief)", "✓ verzonden 19 mrt. 2024", "–"]),
        ("answer: {sent: onbekend}", "2024-03-20", ["nr. 7 (2023/7)", "26 mrt. 2024 (indicatief)", "✓ verzonden", "–"]),
        (f"{OTHERS}answer: {{kind: gecoordineerd}}", "2024-03-20",
         ["nr. 7 (2023/7)", "26 mrt. 2024 (indicatief)", "○ open, gecoördineerd", "0; deel van Els Maes ontbreekt"]),
        ("answer: {kind: verwijzend}", "2024-03-20",
         ["nr. 7 (2023/7)", "26 mrt. 2024 (indicatief)", "○ open, verwijzend", "0"]),
    ],
)  # fmt: skip
def test_questions_page__a_row(keys, day, cells):
    """Who asks what, by when, how it stands, and what is open or missing."""
    assert row(asked(keys), day) == cells


def test_questions_page__open_points_are_counted_per_question():
    """By the question's own id."""
    report = questions_report(asked(""), on("2024-03-20"))
    (table,) = (block for block in questions_page(report, {"2023/7": 4}).blocks if isinstance(block, Table))
    assert plain(table.rows[0][3]) == "4"


def test_questions_page__counts():
    """How many, how many wait, how many are late; none is no table."""

    def said(register: Register, day: str) -> list[str]:
        page = questions_page(questions_report(register, on(day)), {})
        return [plain(block.text) for block in page.blocks if isinstance(block, Paragraph)]

    assert said(asked(""), "2024-03-20") == ["1 vraag, 1 te beantwoorden"]
    assert said(asked(""), "2024-03-27") == ["1 vraag, 1 te beantwoorden, 1 te laat"]
    assert said(asked(""), "2024-01-01") == [
        "Er zijn geen schriftelijke vragen.",
        "1 vraag is van na de peildatum en niet getoond.",
    ]


def test_question_page__explains_its_deadline():
    """By when, why that day, and what was printed or extended."""
    found = fields(asked("deadline_office: 2024-03-15"))
    assert found["Antwoord tegen"] == "26 maart 2024 (indicatief)"
    assert found["Waarom die dag"].startswith("De laatste dag is 26 maart 2024: 20 werkdagen na 27 februari 2024")
    assert found["Kabinet vraagt"] == "15 maart 2024"
    extended = fields(asked("deadline: 2024-04-12"))
    assert (extended["Antwoord tegen"], extended["Eerste termijn"]) == ("12 april 2024", "26 maart 2024")
    sent = fields(asked("answer: {sent: 2024-03-19}"))
    assert (sent["Stand"], sent["Verzonden"]) == ("✓ verzonden", "19 maart 2024")
    assert sent["Openbaar na"].startswith("10 april 2024.")


def test_question_page__says_when_no_deadline_is_known():
    """Nothing is counted for a parliament whose rule nobody verified."""
    found = fields(
        loaded(
            "register: {title: T}\nagreements: []\n", questions__1_yaml='parliament: senaat\nnumber: "7-1"\n'
        ).register
    )
    assert found["Antwoord tegen"].startswith("niet bekend: van dit parlement is geen termijn nagegaan")
    assert "Waarom die dag" not in found


def test_question_page__items_with_what_they_are_about():
    """Each sub-question under its own label; what is open stands at the end."""
    page = one(
        asked('items: [{number: "1", text: Hoe staat het?, topics: [overview, trajectory]}, {text: En dan?}]'),
        points=("iets",),
    )
    assert [(block.label, plain(block.text)) for block in page.blocks if isinstance(block, Item)] == [
        ("1.", "Hoe staat het?"), ("2.", "En dan?")]  # fmt: skip
    words = [plain(block.text) for block in page.blocks if isinstance(block, Paragraph)]
    assert words == ["Gaat over de stand van zaken en het traject", "Vrij: u schrijft het antwoord zelf"]
    (points,) = (block for block in page.blocks if isinstance(block, Items))
    assert [plain(item) for item in points.items] == ["iets"]


@pytest.mark.parametrize(("kind", "names"), [("gecoordineerd", ["Els Maes"]), ("enkelvoudig", []), ("verwijzend", [])])
def test_missing_parts__of_a_coordinated_answer(kind, names):
    """Only a coordinated answer waits for parts, and not for those that are there."""
    question = asked(f"{OTHERS}answer: {{kind: {kind}}}").questions[0]
    assert [part.name for part in missing_parts(question)] == names
