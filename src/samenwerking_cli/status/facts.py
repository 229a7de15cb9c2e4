"""An agreement's steps as seen on one day: what was reached, what was only started."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Final, NamedTuple

from samenwerking_cli.model.procedures import Procedures
from samenwerking_cli.model.register import Agreement, Register, Source, Step
from samenwerking_cli.model.vocabulary import (
    LAPSED,
    NOT_REACHED,
    WITHOUT_ASSENT,
    Milestone,
)
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.terms.due import Due, due_of

PARLIAMENTARY: Final[frozenset[Milestone]] = frozenset({"tabled", "assented", "published"})
# A published act counts as assented, an assented one as tabled.
_IMPLIED: Final[dict[Milestone, frozenset[Milestone]]] = {
    "tabled": PARLIAMENTARY,
    "assented": frozenset({"assented", "published"}),
}


class Taken(NamedTuple):
    """A step as seen on the day: reached, or only started.

    `counts` is the day from which it is so; `begun` the day on which anything of it happened first.
    """

    step: Step
    milestone: Milestone | None
    reached: bool
    counts: date
    begun: date

    @property
    def written(self) -> PartialDate | None:
        """The date as the register writes it: of the step itself, or of what began it."""
        return self.step.date if self.reached else self.begun_written

    @property
    def begun_written(self) -> PartialDate | None:
        """The date of what happened first: the request, or the step itself."""
        asked = self.step.requested
        return asked if asked and asked.last == self.begun else self.step.date


class Facts:
    """One agreement's steps as seen on one day."""

    def __init__(self, agreement: Agreement, register: Register, day: date) -> None:
        self.agreement = agreement
        self.procedures: Procedures = register.procedures
        self.sources: Mapping[str, Source] = register.sources
        self.day = day
        self._working_days = register.working_days
        self._acts: dict[str, tuple[str | None, ...]] = {}
        self._milestones = {id(step): self._milestone(step) for step in agreement.steps}
        seen = (self._seen(step) for step in agreement.steps)
        self.taken: tuple[Taken, ...] = tuple(sorted((one for one in seen if one), key=self._order))
        self.reached: tuple[Taken, ...] = tuple(one for one in self.taken if one.reached)

    def milestone(self, step: Step) -> Milestone | None:
        """The milestone that the procedure gives this recorded step."""
        return self._milestones[id(step)]

    def due(self, step: Step) -> Due | None:
        """The last day for the answer that was asked with this step."""
        return due_of(step, self.procedures, self._working_days)

    def with_milestone(self, milestone: Milestone, authority: str | None = None) -> Iterator[Taken]:
        """The reached steps with this milestone or one that implies it, oldest first."""
        wanted = _IMPLIED.get(milestone, {milestone})
        for one in self.reached:
            if one.milestone in wanted and authority in (None, one.step.authority):
                yield one

    @cached_property
    def required(self) -> tuple[str, ...]:
        """The authorities whose parliament must assent: of the parties, without those recorded as not required."""
        if not self.agreement.needs_assent:
            return ()
        return tuple(a for a in self.agreement.authorities if a not in WITHOUT_ASSENT and self.acts(a))

    def assented(self, authority: str) -> Taken | None:
        """The step that completed this authority's assent: of its last act, when each act has been assented to."""
        firsts = [self._assent_of_act(authority, act) for act in self.acts(authority)]
        done = [one for one in firsts if one is not None]
        return max(done, key=lambda one: one.counts) if done and len(done) == len(firsts) else None

    def acts(self, authority: str) -> tuple[str | None, ...]:
        """The acts by which this authority assents; one without a name when none is recorded, none when not required.

        A step in parliament without an act, beside acts that have a name, is no act of its own.
        """
        if authority not in self._acts:
            self._acts[authority] = self._find_acts(authority)
        return self._acts[authority]

    def _find_acts(self, authority: str) -> tuple[str | None, ...]:
        required: dict[str | None, bool] = {}
        passed: set[str | None] = set()
        for step in self.agreement.steps:
            milestone = self.milestone(step)
            if step.authority == authority and milestone in PARLIAMENTARY:
                needed = step.required or milestone != "assented"
                required[step.act] = required.get(step.act, True) and needed
                passed |= set() if milestone == "tabled" else {step.act}
        if len(required) > 1 and None not in passed:
            required.pop(None, None)
        return tuple(act for act, needed in required.items() if needed) if required else (None,)

    def signed(self) -> tuple[Taken, ...]:
        """The signatures that together bind every party; empty while the agreement is not signed."""
        missing = set(self.agreement.parties)
        signatures: list[Taken] = []
        for one in self.with_milestone("signed"):
            if not one.step.by:
                return (one,)
            signatures.append(one)
            missing -= set(one.step.by)
            if not missing and not self.agreement.parties_open:
                return tuple(reversed(signatures))
        return ()

    def renewed(self) -> Taken | None:
        """The last renewal."""
        return max(self.with_milestone("renewed"), key=lambda one: one.counts, default=None)

    def force_comes_later(self) -> bool:
        """Whether an entry into force is recorded on a later or an unknown day."""
        for step in self.agreement.steps:
            if self.milestone(step) != "in-force" or not step.required or step.outcome in {"geweigerd", "ingetrokken"}:
                continue
            expected = step.date or step.planned
            counts = expected.counts if expected else None
            if step.outcome == "uitgesteld" or counts is None or counts > self.day:
                return True
        return False

    def _milestone(self, step: Step) -> Milestone | None:
        foreseen = self.procedures.step(step.authority, step.step)
        return foreseen.milestone if foreseen else None

    def _order(self, one: Taken) -> tuple[date, int]:
        """By day, and on one day by the procedure: the place in the file does not matter."""
        order = self.procedures.order(one.step.authority)
        return (one.counts, order.get(one.step.step, len(order)))

    def _seen(self, step: Step) -> Taken | None:
        """How the step looks on the day; None when nothing of it has happened yet."""
        if not step.required:
            return None
        done = counts_from(step, self.sources)
        asked = step.requested.last if step.requested else None
        days = [day for day in (done, asked) if day is not None and day <= self.day]
        if not days:
            return None
        lapsed = step.outcome == LAPSED and (step.until is None or step.until.last <= self.day)
        reached = done in days and not lapsed and step.outcome not in NOT_REACHED
        counts = done if reached and done is not None else min(days)
        return Taken(step, self.milestone(step), reached, counts, min(days))

    def _assent_of_act(self, authority: str, act: str | None) -> Taken | None:
        return next((one for one in self.with_milestone("assented", authority) if one.step.act == act), None)


def counts_from(step: Step, sources: Mapping[str, Source]) -> date | None:
    """The day from which a done step counts; an unknown day counts from its earliest dated source."""
    if step.date is None:
        return None
    if step.date.counts is not None:
        return step.date.counts
    dated = (sources[id].date for id in step.source if id in sources)
    return min((one.last for one in dated if one is not None), default=None)
