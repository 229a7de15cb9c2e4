"""The public register: what may leave the house, decided in one place."""

from dataclasses import replace
from typing import TypeVar

from samenwerking_cli.model.register import (
    Agreement,
    Dossier,
    Figure,
    Register,
    Remark,
    Step,
    Text,
)

_Fact = TypeVar("_Fact", Step, Text, Figure, Remark)


def published(register: Register) -> Register:
    """The register without its internal remarks, contacts and everything that is not public.

    An agreement that is not public does not exist here: it is not counted, has no letter, and
    relations to it are gone. What is derived from the result rests on public facts only. Sources and
    bodies that nothing public mentions go with it.
    """
    hidden = {one.id for one in register.agreements if not one.public}
    result = replace(
        register,
        agreements=tuple(_agreement(one, hidden) for one in register.agreements if one.public),
        dossiers=tuple(_dossier(one, hidden) for one in register.dossiers if one.public),
    )
    gone = _mentioned(register) - _mentioned(result)
    return replace(
        result,
        sources={id: one for id, one in register.sources.items() if id not in gone},
        bodies={id: one for id, one in register.bodies.items() if id not in gone},
    )


def hidden_ids(register: Register) -> frozenset[str]:
    """The ids that the public register does not have: of agreements, dossiers, sources and bodies."""
    return known_ids(register) - known_ids(published(register))


def known_ids(register: Register) -> frozenset[str]:
    """The ids of all agreements, dossiers, sources and bodies."""
    agreements, dossiers = (one.id for one in register.agreements), (one.id for one in register.dossiers)
    return frozenset((*agreements, *dossiers, *register.sources, *register.bodies))


def _mentioned(register: Register) -> set[str]:
    """The ids of sources and bodies that some fact mentions."""
    found: set[str] = set()
    owners: tuple[Agreement | Dossier, ...] = (*register.agreements, *register.dossiers)
    for owner in owners:
        facts: tuple[Text | Figure | Remark | Step, ...] = (*owner.texts, *owner.figures, *owner.remarks)
        if isinstance(owner, Agreement):
            found.update(owner.parties, [owner.lead] if owner.lead else [])
            facts = (*facts, *owner.steps)
        for fact in facts:
            found.update(fact.source)
    return found


def _agreement(agreement: Agreement, hidden: set[str]) -> Agreement:
    return replace(
        agreement,
        contact=None,
        internal=None,
        relations=tuple(one for one in agreement.relations if one.target not in hidden),
        texts=_facts(agreement.texts),
        figures=_facts(agreement.figures),
        remarks=_facts(agreement.remarks),
        steps=_facts(agreement.steps),
    )


def _dossier(dossier: Dossier, hidden: set[str]) -> Dossier:
    return replace(
        dossier,
        internal=None,
        agreements=tuple(one for one in dossier.agreements if one not in hidden),
        texts=_facts(dossier.texts),
        figures=_facts(dossier.figures),
        remarks=_facts(dossier.remarks),
    )


def _facts(facts: tuple[_Fact, ...]) -> tuple[_Fact, ...]:
    return tuple(fact if fact.internal is None else replace(fact, internal=None) for fact in facts if fact.public)
