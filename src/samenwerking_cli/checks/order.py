"""Steps in an order that cannot be: reality does it, so it is a warning."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import Final

from samenwerking_cli.dutch.dates import in_full
from samenwerking_cli.findings import Finding, warning
from samenwerking_cli.model.procedures import ProcedureStep
from samenwerking_cli.model.register import Register, Step
from samenwerking_cli.model.vocabulary import JOINT, NOT_REACHED, VERIFIED, Milestone
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.status.facts import Facts

# Parliament's own chain. Source: BWHI art. 92bis, § 1, al. 2 (no effect before assent); a decree is dated by its
# assent and published afterwards.
_CHAIN: Final[tuple[Milestone, ...]] = ("approved", "tabled", "assented", "published")
# The milestones that all parties share, against those of each authority: (earlier, later).
_SHARED: Final[tuple[tuple[Milestone, Milestone], ...]] = (
    ("signed", "assented"),
    ("signed", "published"),
    ("signed", "in-force"),
    ("assented", "in-force"),
    ("in-force", "ended"),
    ("notice", "ended"),
)


def impossible_order(facts: Facts, register: Register) -> Iterator[Finding]:
    """A later step of a procedure that certainly lies before an earlier one."""
    dated = [step for step in facts.agreement.steps if step.date and step.required and step.outcome not in NOT_REACHED]
    for step in facts.agreement.steps:
        if step.date and step.requested and step.date.certainly_before(step.requested):
            yield _finding(facts, step, step.date, "de aanvraag ervan", step.requested)
        if step.due and step.requested and step.due.certainly_before(step.requested):
            message = f"de uiterste dag van {_name(step)} ({in_full(step.due)}) ligt vóór de aanvraag ervan"
            message += f" ({in_full(step.requested)})"
            hint = "verbeter 'due' of 'requested'"
            yield warning("onmogelijke-volgorde", message, step.where, subject=facts.agreement.id, hint=hint)
    for authority in dict.fromkeys(step.authority for step in dated if step.authority != JOINT):
        yield from _within_path(authority, dated, facts)
    yield from _between_paths(dated, facts)


def _within_path(authority: str, dated: list[Step], facts: Facts) -> Iterator[Finding]:
    procedure = facts.procedures.by_authority[authority]
    order = {step.id: (index, step) for index, step in enumerate(procedure.steps)}
    # A joint advice counts for every authority.
    own = [one for one in dated if one.step in order and one.authority in (authority, JOINT)]
    own.sort(key=lambda one: order[one.step][0])
    reported: set[int] = set()
    for before, after in reversed(list(combinations(own, 2))):
        if id(after) in reported or after.authority == JOINT or before.act not in (None, after.act):
            continue
        if _ordered(order[before.step][1], order[after.step][1]) and _first(own, before) and _too_early(after, before):
            reported.add(id(after))
            yield _order_finding(facts, after, before)


def _between_paths(dated: list[Step], facts: Facts) -> Iterator[Finding]:
    for earlier, later in _SHARED:
        befores = [one for one in dated if facts.milestone(one) == earlier]
        # Several signatures make one agreement: only the first must precede what follows.
        for before in _earliest(befores) if earlier == "signed" else [one for one in befores if _first(befores, one)]:
            for after in dated:
                if facts.milestone(after) == later and _too_early(after, before):
                    yield _order_finding(facts, after, before)


def _earliest(steps: list[Step]) -> list[Step]:
    return sorted(steps, key=lambda one: one.date.sort_key if one.date else (date.max, date.max, ""))[:1]


def _ordered(before: ProcedureStep, after: ProcedureStep) -> bool:
    """Whether the first must precede the second: both verified, or both links of parliament's chain."""
    if before.id == after.id or (before.parallel and after.parallel):
        return False
    if before.certainty == after.certainty == VERIFIED:
        return True
    linked = before.milestone in _CHAIN and after.milestone in _CHAIN
    return linked and before.milestone != after.milestone


def _first(steps: list[Step], step: Step) -> bool:
    """Whether no earlier record of the same step exists: repeating a step later is no fault."""
    key = (step.authority, step.step, step.act)
    same = (one for one in steps if (one.authority, one.step, one.act) == key)
    return all(not (one.date and step.date and one.date < step.date) for one in same)


def _too_early(after: Step, before: Step) -> bool:
    return bool(after.date and before.date and after.date.certainly_before(before.date))


def _order_finding(facts: Facts, after: Step, before: Step) -> Finding:
    assert after.date is not None
    assert before.date is not None
    return _finding(facts, after, after.date, _name(before), before.date)


def _finding(facts: Facts, step: Step, day: PartialDate, other: str, other_day: PartialDate) -> Finding:
    message = f"{_name(step)} ({in_full(day)}) ligt vóór {other} ({in_full(other_day)})"
    hint = "kijk de data na; klopt de volgorde toch, leg het dan uit in 'note'"
    return warning("onmogelijke-volgorde", message, step.where, subject=facts.agreement.id, hint=hint)


def _name(step: Step) -> str:
    return f"{step.step} van {step.authority}" if step.authority != JOINT else f"de gezamenlijke {step.step}"
