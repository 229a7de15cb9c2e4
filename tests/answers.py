"""Written questions for tests of answers: one as a user would write it, and random ones about random registers."""

from dataclasses import replace
from datetime import date
from textwrap import dedent
from typing import NamedTuple

from hypothesis import strategies as st

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.findings import Location
from samenwerking_cli.model.question import AnswerPlan, Criteria, Item, Question
from samenwerking_cli.model.register import Agreement, Dossier, Figure, Register, Remark, Text
from samenwerking_cli.model.vocabulary import AUTHORITIES, KINDS, PARLIAMENTS, PARTIES, PHASES, TOPICS
from samenwerking_cli.reports.answer import AnswerReport, answer_report
from samenwerking_cli.reports.case import Case, case_of
from tests.agreements import EMPTY, HERE, agreements, any_dates, plain_dates
from tests.registers import HEAD, loaded, on

DAY = "2024-06-30"
FILE = "questions/2023/v.yaml"


def asked(text: str, question: str) -> Register:
    """A register with the question `2023/v`, both free of errors; `text` follows the head of tests.registers."""
    result = loaded(HEAD + dedent(text), questions__2023__v_yaml=question)
    assert [one for one in result.findings if one.severity == "fout"] == []
    return result.register


def answered(text: str, question: str, day: str = DAY) -> AnswerReport:
    """The answer to that question on the day."""
    made = asked(text, question)
    return answer_report(made.questions[0], made, on(day))


def case_on(day: str, made: Register) -> Case:
    """The first agreement as looked at on the day."""
    return case_of(made.agreements[0], made, on(day))


class Asked(NamedTuple):
    """A random question with the agreements and the dossier that it is asked about."""

    question: Question
    agreements: tuple[Agreement, ...]
    dossier: Dossier

    def report(self, day: date) -> AnswerReport:
        """The answer on the day."""
        register = replace(EMPTY, agreements=self.agreements, dossiers=(self.dossier,), questions=(self.question,))
        return answer_report(self.question, register, AsOf(day))


_THEMES = ("asiel", "opleiding")
_IDS = ("eerste", "tweede", "derde")
_QUESTION = Location(FILE, 1)
_words = st.sampled_from(["Een tekst.", "Een andere tekst."])
_sources = st.sampled_from([(), ("bron",), ("bron", "zonder-dag")])
_names = st.lists(st.sampled_from([*TOPICS, "background", "eigen-naam"]), unique=True, max_size=4)


def _texts(draw: st.DrawFn) -> tuple[Text, ...]:
    return tuple(
        Text(name=name, text=draw(_words), source=draw(_sources), date=draw(st.none() | plain_dates), where=HERE)
        for name in draw(_names)
    )


def _remarks(draw: st.DrawFn) -> tuple[Remark, ...]:
    authority = st.none() | st.sampled_from(AUTHORITIES)
    made = st.builds(Remark, date=any_dates, text=_words, authority=authority, source=_sources, where=st.just(HERE))
    return tuple(draw(st.lists(made, max_size=3)))


def _figures(draw: st.DrawFn) -> tuple[Figure, ...]:
    label, period = st.sampled_from(["Instroom", "Uitstroom"]), st.sampled_from([None, "2023"])
    value, note = st.sampled_from(["12", "3.5"]), st.none() | _words
    where = st.just(HERE)
    made = st.builds(Figure, label=label, period=period, value=value, note=note, source=_sources, where=where)
    return tuple(draw(st.lists(made, max_size=3)))


@st.composite
def _agreement(draw: st.DrawFn, id: str) -> Agreement:
    return replace(
        draw(agreements()),
        id=id,
        themes=tuple(draw(st.lists(st.sampled_from(_THEMES), unique=True))),
        lead=draw(st.sampled_from([None, "federale-staat", "VDAB"])),
        texts=_texts(draw),
        remarks=_remarks(draw),
        figures=_figures(draw),
    )


_some = st.lists(st.sampled_from(_IDS), unique=True, max_size=3).map(tuple)


def _any_of(values: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.just(()) | st.lists(st.sampled_from(values), unique=True, max_size=2).map(tuple)


_criteria = st.builds(
    Criteria,
    dossier=_any_of(("dossier",)),
    theme=_any_of(_THEMES),
    party=_any_of((*PARTIES, "VDAB")),
    phase=_any_of(PHASES),
    pending=st.sampled_from([None, True, False]),
    kind=_any_of(KINDS),
    where=st.just(_QUESTION),
)


@st.composite
def _item(draw: st.DrawFn, number: str, numbers: tuple[str, ...]) -> Item:
    others = [one for one in numbers if one != number]
    return Item(
        number=number,
        topics=tuple(draw(st.lists(st.sampled_from(TOPICS), unique=True, max_size=5))),
        selection=draw(st.none() | _some | _criteria),
        answer=draw(st.none() | _words),
        answer_with_facts=draw(st.booleans()),
        together_with=tuple(draw(st.lists(st.sampled_from(others), unique=True, max_size=1))) if others else (),
        where=_QUESTION,
    )


@st.composite
def questions(draw: st.DrawFn) -> Asked:
    """Any question of up to four items, about up to three agreements and a dossier."""
    ids = draw(st.lists(st.sampled_from(_IDS), unique=True, max_size=3))
    dossier = Dossier(
        id="dossier",
        title="Dossier",
        agreements=tuple(one for one in draw(_some) if one in ids),
        texts=_texts(draw),
        remarks=_remarks(draw),
        figures=_figures(draw),
        where=HERE,
    )
    numbers = ("1", "2", "3", "4")[: draw(st.integers(0, 4))]
    words = draw(st.none() | _words)
    question = Question(
        id="2023/v",
        number="293",
        parliament=draw(st.none() | st.sampled_from(PARLIAMENTS)),
        date=draw(st.none() | plain_dates),
        dossier=draw(st.sampled_from([None, "dossier"])),
        items=tuple(draw(_item(number, numbers)) for number in numbers),
        answer=draw(st.sampled_from([None, AnswerPlan(introduction=words, where=_QUESTION)])),
        where=_QUESTION,
    )
    return Asked(question, tuple(draw(_agreement(id)) for id in ids), dossier)
