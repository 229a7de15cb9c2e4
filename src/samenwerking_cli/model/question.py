"""Written questions: what a member asked, and what the answer is to be about."""

import datetime as dt
from dataclasses import dataclass, field

from samenwerking_cli.findings import Location
from samenwerking_cli.model.vocabulary import Topic
from samenwerking_cli.partial_date import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Minister:
    """The minister who is asked: name, official title, or both."""

    name: str | None = None
    title: str | None = None
    where: Location = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """Another minister who was asked the same, under a number of their own.

    `answer` is that minister's part of a coordinated answer.
    """

    name: str
    number: str | None = None
    answer: str | None = None
    where: Location = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Criteria:
    """Agreements by what they are instead of by id; an empty criterion keeps everything."""

    dossier: tuple[str, ...] = ()
    theme: tuple[str, ...] = ()
    party: tuple[str, ...] = ()
    phase: tuple[str, ...] = ()
    pending: bool | None = None
    kind: tuple[str, ...] = ()
    where: Location = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One sub-question.

    `selection` is a list of ids, or criteria; None stands for the dossier's agreements, else all. `answer` replaces
    the generated text, or stands before it with `answer_with_facts`. `together_with` are the numbers of the other
    items that are answered in one breath with this one.
    """

    number: str | None = None
    text: str | None = None
    topics: tuple[Topic, ...] = ()
    selection: tuple[str, ...] | Criteria | None = None
    answer: str | None = None
    answer_with_facts: bool = False
    together_with: tuple[str, ...] = ()
    where: Location = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPlan:
    """How the question is answered: alone, for several ministers, or by reference; and when it was sent."""

    kind: str = "enkelvoudig"
    introduction: str | None = None
    sent: PartialDate | None = None
    where: Location = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One written question; `id` is its file below `questions/` without the ending: `2023-2024/293-brouns`.

    `deadline_office` is the cabinet's own, `deadline` the printed or extended one. The texts, remarks and figures of
    `dossier` make the introduction of the answer.
    """

    id: str
    number: str
    parliament: str | None = None
    session_year: str | None = None
    minister: Minister | None = None
    date: PartialDate | None = None
    author: str | None = None
    title: str | None = None
    introduction: str | None = None
    also_addressed_to: tuple[Addressee, ...] = ()
    deadline_office: PartialDate | None = None
    deadline: PartialDate | None = None
    first_deadline: PartialDate | None = None
    dossier: str | None = None
    items: tuple[Item, ...] = ()
    answer: AnswerPlan | None = None
    where: Location = field(compare=False, repr=False)

    @property
    def key(self) -> tuple[str | None, str | None, str]:
        """What makes a question one and the same: session year, minister, number."""
        minister = self.minister
        return (self.session_year, (minister.name or minister.title) if minister else None, self.number)

    def answered_on(self, day: dt.date) -> bool:
        """Whether the answer was sent by the day; on an unknown day it was sent on every day."""
        sent = self.answer.sent if self.answer else None
        return sent is not None and (sent.counts is None or sent.counts <= day)
