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
    relations to it are gone. What is derived from the result rests on public facts only.
    """
    hidden = hidden_ids(register)
    return replace(
        register,
        agreements=tuple(_agreement(one, hidden) for one in register.agreements if one.public),
        dossiers=tuple(_dossier(one, hidden) for one in register.dossiers if one.public),
    )


def hidden_ids(register: Register) -> frozenset[str]:
    """The ids of the agreements that are not public."""
    return frozenset(one.id for one in register.agreements if not one.public)


def _agreement(agreement: Agreement, hidden: frozenset[str]) -> Agreement:
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


def _dossier(dossier: Dossier, hidden: frozenset[str]) -> Dossier:
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
