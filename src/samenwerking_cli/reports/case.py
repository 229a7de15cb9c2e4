"""One agreement as looked at on the day: what every topic of an answer starts from."""

from typing import NamedTuple

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.model.register import Agreement, Register
from samenwerking_cli.reports.fact import Fact, Owner, Value, fact_at, owner_of
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.phases import PhaseFound, phase_of


class Case(NamedTuple):
    """An agreement with its register, its steps as seen on the day, its phase, and the paths of its facts."""

    agreement: Agreement
    register: Register
    facts: Facts
    found: PhaseFound
    owner: Owner

    def field(self, key: str, value: Value) -> Fact:
        """A fact about the agreement itself: its title, its parties, or what follows from its steps."""
        return fact_at(self.agreement.id, key, value, self.agreement.where)


def case_of(agreement: Agreement, register: Register, as_of: AsOf) -> Case:
    """Look at one agreement on the day."""
    facts = Facts(agreement, register, as_of.day)
    return Case(agreement, register, facts, phase_of(facts), owner_of(agreement))
