"""The records of a register: frozen, comparable, each with the place where it was written."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from samenwerking_cli.findings import Location
from samenwerking_cli.model.procedures import Procedures
from samenwerking_cli.model.question import Question
from samenwerking_cli.model.vocabulary import (
    ASSENT_BY_KIND,
    AUTHORITY_OF_PARTY,
    NOT_REQUIRED,
)
from samenwerking_cli.partial_date import PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document that facts point to; `date` is the latest day known to be on it."""

    id: str
    title: str
    date: PartialDate | None = None
    url: str | None = None
    where: Location = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """An administration, agency or other organisation that can be a party or an actor."""

    id: str
    name: str
    article: str | None = None
    level: str | None = None
    where: Location = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A dated fact on the path of one authority, or a promise of one (`planned`)."""

    authority: str
    step: str
    act: str | None = None
    by: tuple[str, ...] = ()
    actor: str | None = None
    date: PartialDate | None = None
    requested: PartialDate | None = None
    planned: PartialDate | None = None
    wording: str | None = None
    term: str | None = None
    due: PartialDate | None = None
    reference: str | None = None
    outcome: str | None = None
    until: PartialDate | None = None
    source: tuple[str, ...] = ()
    note: str | None = None
    internal: str | None = None
    public: bool = True
    where: Location = field(compare=False, repr=False)

    @property
    def required(self) -> bool:
        """False when the step is recorded as not needed."""
        return self.outcome != NOT_REQUIRED


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A piece of Markdown about an agreement or a dossier, under its topic's name."""

    name: str
    text: str
    source: tuple[str, ...] = ()
    date: PartialDate | None = None
    internal: str | None = None
    public: bool = True
    where: Location = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number with its unit and period; `value` is kept as it was written."""

    label: str
    value: str
    period: str | None = None
    unit: str | None = None
    target: bool = False
    source: tuple[str, ...] = ()
    note: str | None = None
    internal: str | None = None
    public: bool = True
    where: Location = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A dated fact that is no step."""

    date: PartialDate
    text: str
    authority: str | None = None
    source: tuple[str, ...] = ()
    internal: str | None = None
    public: bool = True
    where: Location = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What an agreement does to another one."""

    type: str
    target: str
    where: Location = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """One cooperation agreement; its status is derived from `steps`, never typed."""

    id: str
    title: str
    short_title: str | None = None
    kind: str
    assent: bool | None = None
    parties: tuple[str, ...]
    parties_open: bool = False
    themes: tuple[str, ...] = ()
    asymmetric: bool | None = None
    lead: str | None = None
    forum: str | None = None
    legal_basis: str | None = None
    contact: str | None = None
    internal: str | None = None
    relations: tuple[Relation, ...] = ()
    texts: tuple[Text, ...] = ()
    figures: tuple[Figure, ...] = ()
    remarks: tuple[Remark, ...] = ()
    reviewed: PartialDate | None = None
    steps: tuple[Step, ...] = ()
    public: bool = True
    where: Location = field(compare=False, repr=False)

    @property
    def name(self) -> str:
        """The short title, or the title when there is none."""
        return self.short_title or self.title

    @property
    def needs_assent(self) -> bool:
        """Whether parliaments must assent: as written, else by the kind."""
        return ASSENT_BY_KIND[self.kind] if self.assent is None else self.assent

    @property
    def authorities(self) -> tuple[str, ...]:
        """The authorities whose path the parties walk, in the parties' order."""
        walked = (AUTHORITY_OF_PARTY.get(party) for party in self.parties)
        return tuple(dict.fromkeys(authority for authority in walked if authority))


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """The background that several agreements share; the order of `agreements` gives the letters in an answer."""

    id: str
    title: str
    agreements: tuple[str, ...] = ()
    texts: tuple[Text, ...] = ()
    remarks: tuple[Remark, ...] = ()
    figures: tuple[Figure, ...] = ()
    internal: str | None = None
    public: bool = True
    where: Location = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Everything that one register says; its written questions stand in the order of their files.

    `closed` holds the words of what could not be read and may be hidden: a source or body of such an id is public only
    if something public mentions it.
    """

    title: str
    maintainer: str | None = None
    working_days: str = "wettelijk"
    review_after_days: int = 365
    sources: Mapping[str, Source]
    bodies: Mapping[str, Body]
    agreements: tuple[Agreement, ...]
    dossiers: tuple[Dossier, ...]
    questions: tuple[Question, ...] = ()
    procedures: Procedures
    closed: frozenset[str] = frozenset()

    def agreement(self, id: str) -> Agreement | None:
        """The agreement with this id."""
        return next((one for one in self.agreements if one.id == id), None)
