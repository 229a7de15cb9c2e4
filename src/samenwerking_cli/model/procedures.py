"""Procedures: the path that an authority walks, as data with certainty marks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from samenwerking_cli.findings import Location
from samenwerking_cli.model.vocabulary import Milestone


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """The time that a step may take. `unit` "onbekend" gives no date; `after` names the step that starts it."""

    variant: str
    days: int
    unit: str
    after: str | None = None
    lapse: str | None = None
    certainty: str
    where: Location = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcedureStep:
    """A step that an authority's procedure foresees; code knows it by its milestone only."""

    id: str
    name: str
    actor: str | None = None
    milestone: Milestone | None = None
    parallel: bool = False
    condition: str | None = None
    terms: tuple[Term, ...] = ()
    ground: str | None = None
    certainty: str
    where: Location = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Procedure:
    """One authority with its government, parliament, assent act and the steps of its path, in order."""

    id: str
    name: str
    government: str | None = None
    parliament: str | None = None
    act: str | None = None
    language: str = "nl"
    steps: tuple[ProcedureStep, ...]
    where: Location = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionStart:
    """The day on which a session year begins: the `nth` weekday of a month, all three in Dutch words."""

    nth: str
    weekday: str
    month: str
    certainty: str
    where: Location = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParliamentRules:
    """What a parliament rules about written questions: the terms `antwoord` and `openbaarmaking`, its session year.

    `certainty` is about which days the parliament counts as working days.
    """

    id: str
    name: str
    terms: tuple[Term, ...] = ()
    session: SessionStart | None = None
    ground: str | None = None
    certainty: str
    where: Location = field(compare=False, repr=False)

    def term(self, variant: str) -> Term | None:
        """The term of this name."""
        return next((one for one in self.terms if one.variant == variant), None)


@dataclass(frozen=True)
class Procedures:
    """The procedures by authority, and the rules of parliaments for written questions."""

    by_authority: Mapping[str, Procedure]
    by_parliament: Mapping[str, ParliamentRules] = field(default_factory=dict)

    def step(self, authority: str, step: str) -> ProcedureStep | None:
        """The step of this authority's procedure, None when its path has no such step."""
        return self._steps.get((authority, step))

    def first_with(self, authority: str, milestone: Milestone) -> ProcedureStep | None:
        """The first step of the authority's path that has this milestone."""
        return next((one for one in self.steps_of(authority) if one.milestone == milestone), None)

    def steps_of(self, authority: str) -> tuple[ProcedureStep, ...]:
        """The steps of the authority's path, in order; none when it has no procedure."""
        procedure = self.by_authority.get(authority)
        return procedure.steps if procedure else ()

    def order(self, authority: str) -> Mapping[str, int]:
        """The place of each step in the authority's path."""
        return self._orders.get(authority, {})

    @cached_property
    def _steps(self) -> Mapping[tuple[str, str], ProcedureStep]:
        return {(one.id, step.id): step for one in self.by_authority.values() for step in one.steps}

    @cached_property
    def _orders(self) -> Mapping[str, Mapping[str, int]]:
        return {one.id: {step.id: index for index, step in enumerate(one.steps)} for one in self.by_authority.values()}
