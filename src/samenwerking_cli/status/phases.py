"""The ordered table of rules that gives the phase (contract §2.5)."""

from collections.abc import Callable
from typing import Final, NamedTuple

from samenwerking_cli.model.register import Step
from samenwerking_cli.model.vocabulary import PENDING, Phase
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.status.facts import Facts, Taken


class PhaseFound(NamedTuple):
    """A phase with the rule that gave it and the steps it rests on, the deciding one first.

    `derived` says that no recorded entry into force stands behind `in-werking`. `renewed` is the last
    renewal. `since` is None when nobody knows, or when the phase rests on a renewal alone.
    """

    phase: Phase
    rule: str
    because: tuple[Step, ...] = ()
    since: PartialDate | None = None
    derived: bool = False
    renewed: PartialDate | None = None

    @property
    def pending(self) -> bool:
        """Begun and not yet in force, ended or stopped."""
        return self.phase in PENDING


def phase_of(facts: Facts) -> PhaseFound:
    """The phase on the day: the first rule of the table that holds."""
    return next(found for found in (rule(facts) for rule in RULES) if found is not None)


def _stopped(facts: Facts) -> PhaseFound | None:
    first = next(facts.with_milestone("stopped"), None)
    if first is None:
        return None
    return PhaseFound(phase="stopgezet", rule="gestopt", because=(first.step,), since=first.written)


def _ended(facts: Facts) -> PhaseFound | None:
    last = max(facts.with_milestone("ended"), key=lambda one: one.counts, default=None)
    renewed = facts.renewed()
    if last is None or (renewed is not None and renewed.counts >= last.counts):
        return None
    return PhaseFound(phase="beeindigd", rule="beeindigd", because=(last.step,), since=last.written)


def _in_force(facts: Facts) -> PhaseFound | None:
    renewal = facts.renewed()
    renewed = renewal.written if renewal else None
    also = (renewal.step,) if renewal else ()
    first = next(facts.with_milestone("in-force"), None)
    if first is not None:
        because = (first.step, *also)
        return PhaseFound(phase="in-werking", rule="in-werking", because=because, since=first.written, renewed=renewed)
    rule, steps = _derived_force(facts)
    if steps:
        return PhaseFound(
            phase="in-werking",
            rule=rule,
            because=(*(one.step for one in steps), *also),
            since=steps[0].written,
            derived=True,
            renewed=renewed,
        )
    return PhaseFound(phase="in-werking", rule="hernieuwd", because=also, renewed=renewed) if renewal else None


def _derived_force(facts: Facts) -> tuple[str, tuple[Taken, ...]]:
    """The rule and the steps, the deciding one first, when force follows from assents or the signature alone."""
    if facts.force_comes_later():
        return "", ()
    required = facts.required
    agreement = facts.agreement
    if required:
        assents = [facts.assented(authority) for authority in required]
        done = [one for one in assents if one is not None]
        if agreement.parties_open or len(done) < len(assents):
            return "", ()
        return "alle-instemmingen", tuple(sorted(done, key=lambda one: one.counts, reverse=True))
    if agreement.parties_open and agreement.needs_assent:
        return "", ()
    return "ondertekend-zonder-instemming", facts.signed()


def _assent(facts: Facts) -> PhaseFound | None:
    if not facts.agreement.needs_assent:
        return None
    first = next(facts.with_milestone("tabled"), None)
    if first is None:
        return None
    by_authority = {one.step.authority: one for one in reversed(tuple(facts.with_milestone("tabled")))}
    others = sorted((one for one in by_authority.values() if one is not first), key=lambda one: one.counts)
    because = (first.step, *(one.step for one in others))
    return PhaseFound(phase="instemming", rule="in-parlement", because=because, since=first.written)


def _signed(facts: Facts) -> PhaseFound | None:
    signatures = facts.signed()
    if not signatures:
        return None
    because = tuple(one.step for one in signatures)
    return PhaseFound(phase="ondertekend", rule="ondertekend", because=because, since=signatures[0].written)


def _draft(facts: Facts) -> PhaseFound | None:
    first = next(facts.with_milestone("approved"), None)
    if first is None:
        return None
    return PhaseFound(phase="ontwerp", rule="goedgekeurd", because=(first.step,), since=first.written)


def _preparation(facts: Facts) -> PhaseFound | None:
    if not facts.taken:
        return None
    first = min(facts.taken, key=lambda one: one.begun)
    return PhaseFound(phase="voorbereiding", rule="begonnen", because=(first.step,), since=first.begun_written)


def _not_started(_facts: Facts) -> PhaseFound:
    return PhaseFound(phase="niet-gestart", rule="niets")


RULES: Final[tuple[Callable[[Facts], PhaseFound | None], ...]] = (
    _stopped,
    _ended,
    _in_force,
    _assent,
    _signed,
    _draft,
    _preparation,
    _not_started,
)
"""The table of contract §2.5, in its order; the first that holds is the phase, the last one always holds."""
