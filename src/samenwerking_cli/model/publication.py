"""The public register: what may leave the house, decided in one place."""

from dataclasses import replace
from typing import Final, NamedTuple, TypeVar

from samenwerking_cli.model.question import Criteria, Question
from samenwerking_cli.model.register import (
    Agreement,
    Dossier,
    Figure,
    Register,
    Remark,
    Step,
    Text,
)
from samenwerking_cli.model.vocabulary import PARTIES

_Fact = TypeVar("_Fact", Step, Text, Figure, Remark)
_NOTHING: Final[tuple[str, ...]] = ()


class _Existing(NamedTuple):
    """The names by which a public question may select agreements."""

    agreements: frozenset[str]
    dossiers: frozenset[str]
    themes: frozenset[str]
    parties: frozenset[str]


def published(register: Register) -> Register:
    """The register without its internal remarks, contacts and everything that is not public.

    An agreement that is not public does not exist here: it is not counted, has no letter, and
    relations to it are gone. What is derived from the result rests on public facts only. Sources and
    bodies that nothing public mentions go with it. Questions keep their words, and select nothing by what is hidden.
    """
    hidden = {one.id for one in register.agreements if not one.public}
    result = replace(
        register,
        agreements=tuple(_agreement(one, hidden) for one in register.agreements if one.public),
        dossiers=tuple(_dossier(one, hidden) for one in register.dossiers if one.public),
        closed=frozenset(),
    )
    gone = (_mentioned(register) | register.closed) - _mentioned(result)
    result = replace(
        result,
        sources={id: one for id, one in register.sources.items() if id not in gone},
        bodies={id: one for id, one in register.bodies.items() if id not in gone},
    )
    return replace(result, questions=_questions(register.questions, result))


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


def _existing(public: Register) -> _Existing:
    of_agreements = (party for one in public.agreements for party in one.parties)
    return _Existing(
        agreements=frozenset(one.id for one in public.agreements),
        dossiers=frozenset(one.id for one in public.dossiers),
        themes=frozenset(theme for one in public.agreements for theme in one.themes),
        parties=frozenset((*PARTIES, *public.bodies, *of_agreements)),
    )


def _questions(questions: tuple[Question, ...], public: Register) -> tuple[Question, ...]:
    if not questions:
        return ()
    exists = _existing(public)
    return tuple(_question(one, exists) for one in questions)


def _question(question: Question, exists: _Existing) -> Question:
    dossier = question.dossier if question.dossier in exists.dossiers else None
    # Without its dossier an item would be about all agreements.
    otherwise = None if dossier == question.dossier else _NOTHING
    items = (replace(item, selection=_selection(item.selection, otherwise, exists)) for item in question.items)
    return replace(question, dossier=dossier, items=tuple(items))


def _selection(
    selection: tuple[str, ...] | Criteria | None, otherwise: tuple[str, ...] | None, exists: _Existing
) -> tuple[str, ...] | Criteria | None:
    """The selection without hidden names; a criterion of hidden names only selects nothing instead of everything."""
    if selection is None:
        return otherwise
    if not isinstance(selection, Criteria):
        return tuple(id for id in selection if id in exists.agreements)
    public = replace(
        selection,
        dossier=tuple(id for id in selection.dossier if id in exists.dossiers),
        theme=tuple(theme for theme in selection.theme if theme in exists.themes),
        party=tuple(party for party in selection.party if party in exists.parties),
    )
    before, after = (tuple(map(bool, (one.dossier, one.theme, one.party))) for one in (selection, public))
    return public if before == after else _NOTHING


def _facts(facts: tuple[_Fact, ...]) -> tuple[_Fact, ...]:
    return tuple(fact if fact.internal is None else replace(fact, internal=None) for fact in facts if fact.public)
