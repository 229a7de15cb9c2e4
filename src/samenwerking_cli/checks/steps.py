"""Doubts about single steps."""

from collections.abc import Iterator
from typing import Final

from samenwerking_cli.dutch.dates import in_full
from samenwerking_cli.findings import Finding, warning
from samenwerking_cli.model.register import Register, Step
from samenwerking_cli.model.vocabulary import (
    JOINT,
    LAPSED,
    NOT_REACHED,
    NOT_REQUIRED,
    VERIFIED,
    Milestone,
)
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.phases import phase_of
from samenwerking_cli.status.promises import late_promises

# These may lie in the future: they are fixed in advance.
_FIXED_IN_ADVANCE: Final[frozenset[Milestone]] = frozenset({"in-force", "ended"})


def done_in_future(facts: Facts, _register: Register) -> Iterator[Finding]:
    """A step that is recorded as done on a day that has not come."""
    for step in facts.agreement.steps:
        if step.date is None or step.date.first <= facts.day:
            continue
        if step.required and facts.milestone(step) not in _FIXED_IN_ADVANCE:
            message = f"{step.step} staat als gedaan op {in_full(step.date)}, een dag die nog moet komen"
            yield _doubt("gedaan-in-de-toekomst", message, step, facts, hint="gebruik 'planned' voor wat voorzien is")


def promise_passed(facts: Facts, _register: Register) -> Iterator[Finding]:
    """A planned day or a printed due date that has passed without the step."""
    for promise in late_promises(facts, phase_of(facts)):
        step, day = promise.step, in_full(promise.day)
        if promise.basis == "planned":
            message = f"{step.step} was gepland voor {day} en is niet gezet"
            yield _doubt("gepland-verstreken", message, step, facts, hint="vul 'date' aan, of pas 'planned' aan")
            continue
        computed = (
            ""
            if promise.basis == "due"
            else " volgens de procedure" + ("" if promise.certainty == VERIFIED else ", indicatief,")
        )
        message = f"de termijn van {step.step} liep{computed} tot {day} en er is geen datum"
        hint = "vul 'date' aan, of pas 'due' aan" if step.due else "vul 'date' aan, of zet een latere dag in 'due'"
        yield _doubt("termijn-verstreken", message, step, facts, hint=hint)


def term_without_start(facts: Facts, _register: Register) -> Iterator[Finding]:
    """A term of which nobody wrote down when it began, so that it has no last day."""
    for step in facts.agreement.steps:
        if step.term and not (step.requested or step.due or step.planned):
            message = f"de termijn '{step.term}' van {step.step} heeft geen begin"
            hint = "vul met 'requested' aan wanneer het gevraagd is, of met 'due' de uiterste dag"
            yield _doubt("termijn-zonder-begin", message, step, facts, hint=hint)


def step_of_stranger(facts: Facts, _register: Register) -> Iterator[Finding]:
    """A step of an authority that is no party."""
    parties = {JOINT, *facts.agreement.authorities}
    for step in facts.agreement.steps:
        if step.authority not in parties:
            message = f"{step.step} is een stap van {step.authority}, en daarvan is geen partij bekend"
            yield _doubt(
                "stap-van-niet-partij", message, step, facts, hint="vul 'parties' aan, of verbeter 'authority'"
            )


def contradicting_outcome(facts: Facts, _register: Register) -> Iterator[Finding]:
    """An outcome that its own dates do not allow."""
    for step in facts.agreement.steps:
        message = _contradiction(step)
        if message:
            yield _doubt("uitkomst-spreekt-tegen", message, step, facts, hint="verbeter de uitkomst of de datum")


def _contradiction(step: Step) -> str:
    outcome = step.outcome
    if outcome is None:
        return ""
    if outcome == NOT_REQUIRED:
        return f"{step.step} is niet vereist en heeft toch een datum" if step.date else ""
    if outcome == LAPSED and step.until and step.date and step.until.certainly_before(step.date):
        return f"{step.step} verviel op {in_full(step.until)}, nog vóór {in_full(step.date)}"
    if outcome not in NOT_REACHED and step.date is None:
        return f"{step.step} heeft als uitkomst '{outcome}' en geen datum"
    return ""


def _doubt(code: str, message: str, step: Step, facts: Facts, *, hint: str) -> Finding:
    return warning(code, message, step.where, subject=facts.agreement.id, hint=hint)
