"""All checks over one register, in one list."""

from collections.abc import Callable, Iterator
from typing import Final

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.checks.answers import contradicted_numbers
from samenwerking_cli.checks.order import impossible_order
from samenwerking_cli.checks.questions import impossible_days
from samenwerking_cli.checks.records import (
    body_as_party,
    facts_without_source,
    not_reviewed,
    unusual_assent,
    without_source,
)
from samenwerking_cli.checks.steps import (
    contradicting_outcome,
    done_in_future,
    promise_passed,
    step_of_stranger,
    term_without_start,
)
from samenwerking_cli.findings import Finding
from samenwerking_cli.model.publication import published
from samenwerking_cli.model.register import Register
from samenwerking_cli.status.facts import Facts

CHECKS: Final[tuple[Callable[[Facts, Register], Iterator[Finding]], ...]] = (
    impossible_order,
    done_in_future,
    promise_passed,
    term_without_start,
    step_of_stranger,
    contradicting_outcome,
    without_source,
    body_as_party,
    unusual_assent,
    not_reviewed,
)


def check(register: Register, as_of: AsOf) -> tuple[Finding, ...]:
    """Every doubt about the register as seen on the day, by place."""
    found: list[Finding] = []
    for agreement in register.agreements:
        facts = Facts(agreement, register, as_of.day)
        for one in CHECKS:
            found.extend(one(facts, register))
    for dossier in register.dossiers:
        found.extend(facts_without_source(dossier))
    # An answer is public, so that only what is public counts in it.
    public = published(register) if register.questions else register
    for question in public.questions:
        found.extend(impossible_days(question))
        found.extend(contradicted_numbers(question, public, as_of.day))
    return tuple(sorted(found, key=lambda finding: finding.sort_key))
