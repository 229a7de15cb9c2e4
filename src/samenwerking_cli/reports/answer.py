"""The answer to a written question: for each sub-question the facts that its topics ask for (contract §4 and §5)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.model.question import Item, Question
from samenwerking_cli.model.register import Dossier, Register
from samenwerking_cli.model.vocabulary import Topic
from samenwerking_cli.reports.case import Case, case_of
from samenwerking_cli.reports.chosen import chosen, groups, letters, topics_of
from samenwerking_cli.reports.fact import Fact, fact_at, facts_in, owner_of
from samenwerking_cli.reports.topics.answered import (
    TELLS_THE_END,
    AgreementAnswer,
    DossierAnswer,
    agreement_answer,
    dossier_answer,
)
from samenwerking_cli.reports.topics.counts import Counts, counts
from samenwerking_cli.reports.topics.parties import RemarkFacts, known_remarks
from samenwerking_cli.reports.topics.standing import phase_fact
from samenwerking_cli.reports.topics.texts import FigureFacts, figures_of, text_of

_SILENT: Final = DossierAnswer()


class Lettered(NamedTuple):
    """An agreement under its letter.

    `introduced`: its full title was printed before. `tells_end`: why it is over is told here, if it is.
    """

    letter: str
    introduced: bool
    tells_end: bool
    answer: AgreementAnswer


class Finished(NamedTuple):
    """An agreement whose path is at its end."""

    letter: str
    phase: Fact


class Section(NamedTuple):
    """What one sub-question, or several that are answered in one breath, get.

    `own` is what the civil servant wrote; `free` says that this should have been written and was not. `counts` is
    None when nothing is asked about agreements. `pending` are letters. `finished` are the agreements without a path
    to tell.
    """

    items: tuple[Item, ...]
    topics: frozenset[Topic]
    own: tuple[Fact, ...]
    free: bool
    counts: Counts | None
    dossier: DossierAnswer
    agreements: tuple[Lettered, ...]
    pending: tuple[str, ...]
    finished: tuple[Finished, ...]

    @property
    def no_figures(self) -> bool:
        """Whether figures are asked and there are none."""
        answers = [one.answer for one in self.agreements]
        figures = self.dossier.figures or any(one.figures or (one.scope and one.scope.figures) for one in answers)
        return "figures" in self.topics and not figures


class Introduction(NamedTuple):
    """What stands before the first number: the civil servant's own words, or what the dossier tells."""

    own: Fact | None = None
    background: Fact | None = None
    remarks: tuple[RemarkFacts, ...] = ()
    texts: tuple[Fact, ...] = ()
    figures: tuple[FigureFacts, ...] = ()


class AnswerReport(NamedTuple):
    """Everything that the answer to one question may say on the day."""

    as_of: AsOf
    question: Question
    introduction: Introduction
    sections: tuple[Section, ...]

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every fact of the answer, in its order."""
        return tuple(facts_in((self.introduction, self.sections)))


class _Asked(NamedTuple):
    """What the sections of one answer have in common."""

    question: Question
    dossier: Dossier | None
    cases: Mapping[str, Case]
    letters: Mapping[str, str]
    day: date


def answer_report(question: Question, register: Register, as_of: AsOf) -> AnswerReport:
    """Put together what each sub-question asks for."""
    if question.answer and question.answer.kind == "verwijzend":
        return _referring(question, as_of)
    cases = {one.id: case_of(one, register, as_of) for one in register.agreements}
    dossier = next((one for one in register.dossiers if one.id == question.dossier), None)
    about = [chosen(item, dossier, cases) for item in question.items]
    asked = _Asked(question, dossier, cases, letters(about, dossier, register), as_of.day)
    sections: list[Section] = []
    for places in groups(question.items):
        sections.append(_section(asked, places, about, sections))
    return AnswerReport(as_of=as_of, question=question, introduction=_introduction(asked), sections=tuple(sections))


def _referring(question: Question, as_of: AsOf) -> AnswerReport:
    """Only what the civil servant wrote: the facts are for the minister who answers."""
    places = [places for places in groups(question.items) if any(question.items[place].answer for place in places)]
    sections = tuple(
        Section(
            items=tuple(question.items[place] for place in those),
            topics=frozenset(),
            own=tuple(_own(question, place) for place in those if question.items[place].answer),
            free=False,
            counts=None,
            dossier=_SILENT,
            agreements=(),
            pending=(),
            finished=(),
        )
        for those in places
    )
    return AnswerReport(as_of, question, Introduction(own=_own_introduction(question)), sections)


def record_of(question: Question) -> str:
    """The name of a question's record in facts."""
    return f"questions/{question.id}"


def _section(
    asked: _Asked, places: tuple[int, ...], about: Sequence[tuple[str, ...]], before: Sequence[Section]
) -> Section:
    items = asked.question.items
    topics = frozenset(topic for place in places for topic in topics_of(items[place]))
    ids = [id for id in asked.letters if any(id in about[place] for place in places)]
    dossier = dossier_answer(asked.dossier, topics, asked.question, asked.day) if asked.dossier else _SILENT
    introduced = {one.letter for section in before for one in section.agreements}
    ended = {one.letter for section in before for one in section.agreements if one.tells_end}
    shown: list[Lettered] = []
    for id in ids:
        letter = asked.letters[id]
        those = frozenset(topic for place in places if id in about[place] for topic in topics_of(items[place]))
        answer = agreement_answer(asked.cases[id], those, dossier, asked.question, end_told=letter in ended)
        if answer.tells:
            shown.append(Lettered(letter, letter in introduced, bool(those & TELLS_THE_END), answer))
    cases = [asked.cases[id] for id in ids]
    return Section(
        items=tuple(items[place] for place in places),
        topics=topics,
        own=tuple(_own(asked.question, place) for place in places if items[place].answer),
        free=any("free" in topics_of(items[place]) and not items[place].answer for place in places),
        counts=_counts(asked.question, places[0], cases) if topics - {"free"} else None,
        dossier=dossier,
        agreements=tuple(shown),
        pending=tuple(asked.letters[id] for id in ids if asked.cases[id].found.pending),
        finished=_finished(cases, asked.letters) if "trajectory" in topics else (),
    )


def _own(question: Question, place: int) -> Fact:
    item = question.items[place]
    return fact_at(record_of(question), f"{_path(item, place)}.answer", item.answer or "", item.where)


def _counts(question: Question, place: int, cases: Sequence[Case]) -> Counts:
    item = question.items[place]
    return counts(cases, record_of(question), _path(item, place), item.where)


def _path(item: Item, place: int) -> str:
    return f"items[{item.number or f'#{place + 1}'}]"


def _finished(cases: Sequence[Case], letters: Mapping[str, str]) -> tuple[Finished, ...]:
    over = (case for case in cases if not (case.found.pending or case.found.phase == "niet-gestart"))
    return tuple(Finished(letters[case.agreement.id], phase_fact(case)) for case in over)


def _own_introduction(question: Question) -> Fact | None:
    plan = question.answer
    if plan is None or not plan.introduction:
        return None
    return fact_at(record_of(question), "answer.introduction", plan.introduction, plan.where)


def _introduction(asked: _Asked) -> Introduction:
    """The dossier's texts, remarks and figures, without what a sub-question asks for by its topic."""
    question, dossier = asked.question, asked.dossier
    own = _own_introduction(question)
    if own:
        return Introduction(own=own)
    if dossier is None:
        return Introduction()
    owner = owner_of(dossier)
    topics = {topic for item in question.items for topic in topics_of(item)}
    elsewhere = topics & set(DossierAnswer._fields) | {"background", "evaluation"}
    names = [one.name for one in dossier.texts if one.name not in elsewhere]
    texts = (text_of(dossier, owner, name, asked.day) for name in names)
    return Introduction(
        background=text_of(dossier, owner, "background", asked.day),
        remarks=known_remarks(dossier, owner, asked.day),
        texts=tuple(one for one in texts if one),
        figures=() if "figures" in topics else figures_of(dossier, owner),
    )
