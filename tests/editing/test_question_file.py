"""A question as a new file: what is written is what is read."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_cli.editing.question_file import question_file
from samenwerking_cli.findings import Location
from samenwerking_cli.model.question import Addressee, AnswerPlan, Criteria, Item, Minister, Question
from samenwerking_cli.model.vocabulary import TOPICS
from samenwerking_cli.partial_date import parse_partial_date
from samenwerking_cli.reading.names import NO_NAMES
from samenwerking_cli.reading.questions import read_questions
from samenwerking_cli.reading.tree import parse_tree
from tests.registers import HEAD, loaded

HERE = Location("vraag.yaml", 1)
REGISTER = """\
agreements:
  - {id: ila, title: A, kind: protocolakkoord, parties: [vdab], themes: [leren, werk]}
bodies:
  - {id: vdab, name: VDAB}
dossiers:
  - {id: werk, title: Werk, agreements: [ila]}
"""
# Texts as people write them: no space at either end, for the reader drops it.
TEXTS = st.text(
    alphabet=st.one_of(
        st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), st.sampled_from("\n :#'\"-?{[&*!|>%@`")
    ),
    max_size=60,
).map(str.strip)
LONG = (
    st.lists(st.sampled_from(["woord", "akkoord:", "# geen", "-", "'t", "a)", "\n", "\n\n", "é"]), max_size=60)
    .map(" ".join)
    .map(str.strip)
)


def read(text: str) -> Question:
    """The only question in the text; nothing may be wrong with it."""
    result = loaded(HEAD + REGISTER, questions__vraag_yaml=text)
    assert [one for one in result.findings if one.where.file.startswith("questions")] == []
    (question,) = result.register.questions
    return question


def test_question_file__is_written_as_people_would() -> None:
    """In the order of the manual; a long text below its key, several lines as they are."""
    question = Question(
        id="vraag",
        number="87",
        parliament="vlaams-parlement",
        session_year="2024-2025",
        minister=Minister(name="Piet D'Hondt", title="Vlaams minister van Energie", where=HERE),
        date=parse_partial_date("2025-03-03"),
        author="An Willems",
        title="Energie: wat nu?",
        introduction="Eén zin.\n\nTwee zinnen.",
        also_addressed_to=(Addressee(name="Lies Claes", number="112", where=HERE),),
        items=(
            Item(
                number="1",
                text="Hoe staat het? " * 9 + "Ja.",
                topics=("trajectory", "advice"),
                selection=("ila",),
                where=HERE,
            ),
            Item(number="2", text="a\nb", selection=Criteria(theme=("leren", "werk"), where=HERE), where=HERE),
        ),
        answer=AnswerPlan(kind="gecoordineerd", where=HERE),
        where=HERE,
    )
    text = question_file(question, ["Ingelezen uit vraag.pdf."])
    assert (
        text
        == """\
# Ingelezen uit vraag.pdf.

parliament: vlaams-parlement
session_year: 2024-2025
minister:
  name: Piet D'Hondt
  title: Vlaams minister van Energie
number: "87"
date: 2025-03-03
author: An Willems
title: "Energie: wat nu?"
introduction: |-
  Eén zin.

  Twee zinnen.
also_addressed_to:
  - name: Lies Claes
    number: "112"
items:
  - number: "1"
    text: >-
      Hoe staat het? Hoe staat het? Hoe staat het? Hoe staat het? Hoe staat het? Hoe staat het? Hoe staat het?
      Hoe staat het? Hoe staat het? Ja.
    topics: [trajectory, advice]
    selection: [ila]
  - number: "2"
    text: |-
      a
      b
    selection: {theme: [leren, werk]}
answer:
  kind: gecoordineerd
"""
    )
    assert read(text) == question


@given(
    title=TEXTS,
    introduction=TEXTS | LONG,
    item=TEXTS | LONG,
    name=TEXTS,
    topics=st.lists(st.sampled_from(TOPICS), unique=True, max_size=3),
)
def test_question_file__reads_back_as_it_was(
    title: str, introduction: str, item: str, name: str, topics: list[str]
) -> None:
    """Whatever the texts hold."""
    question = Question(
        id="vraag",
        number="7-12",
        minister=Minister(name=name, where=HERE) if name else None,
        title=title or None,
        introduction=introduction or None,
        items=(Item(number="1", text=item or None, topics=tuple(topics), where=HERE),),  # type: ignore[arg-type]
        where=HERE,
    )
    tree = parse_tree("questions/vraag.yaml", question_file(question))
    assert tree.findings == ()
    (found,), findings = read_questions({"questions/vraag.yaml": tree}, NO_NAMES)
    assert [one for one in findings if one.severity == "fout"] == []
    assert {one.name: getattr(found, one.name) for one in fields(found)} == {
        one.name: getattr(question, one.name) for one in fields(question)
    } | {"where": found.where}


@pytest.mark.parametrize(
    "word", ["null", "Yes", "on", "~", "12", "2024-02-30", "0x1f", "1e3", ".5", "=", "<<", "- a", "? b", "a: b", "a #b"]
)
def test_question_file__writes_text_that_no_reader_takes_for_something_else(word: str) -> None:
    """Other programs may read the register with the types of YAML."""
    yaml = pytest.importorskip("yaml")
    text = question_file(Question(id="x", number="1", title=word, where=HERE))
    assert yaml.load(text, yaml.CSafeLoader)["title"] == word
