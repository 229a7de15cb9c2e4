"""Which agreements a sub-question is about, under which letters, and what is answered in one breath (contract §5)."""

from collections.abc import Mapping, Sequence

from samenwerking_cli.model.question import Criteria, Item
from samenwerking_cli.model.register import Dossier, Register
from samenwerking_cli.model.vocabulary import Topic
from samenwerking_cli.reports.case import Case
from samenwerking_cli.reports.selection import Selection, selected
from samenwerking_cli.status.paths import begins_later


def topics_of(item: Item) -> frozenset[Topic]:
    """What the register answers the item with; nothing when its own answer stands in the place of that."""
    if item.answer and not item.answer_with_facts:
        return frozenset()
    return frozenset(item.topics or ("free",))


def chosen(item: Item, dossier: Dossier | None, cases: Mapping[str, Case]) -> tuple[str, ...]:
    """The ids of the agreements that the item is about; none when it asks nothing about agreements.

    Without a selection these are the dossier's, else all. An agreement that begins after the day is about nothing
    yet, unless the item names it.
    """
    if not topics_of(item) - {"free"}:
        return ()
    selection = item.selection
    if isinstance(selection, tuple):
        return tuple(one for one in selection if one in cases)
    known = [id for id, case in cases.items() if not begins_later(case.facts)]
    if isinstance(selection, Criteria):
        return tuple(id for id in known if _meets(cases[id], selection))
    return tuple(id for id in known if dossier is None or id in dossier.agreements)


def letters(wanted: Sequence[tuple[str, ...]], dossier: Dossier | None, register: Register) -> dict[str, str]:
    """A letter for every agreement of any item, in order: the dossier's, then that of the files."""
    ids = {id for one in wanted for id in one}
    order = dict.fromkeys([*(dossier.agreements if dossier else ()), *(one.id for one in register.agreements)])
    return {id: _letter(index) for index, id in enumerate(id for id in order if id in ids)}


def groups(items: Sequence[Item]) -> list[tuple[int, ...]]:
    """The places of the items that are answered together, in the order of the first of each group."""
    group = list(range(len(items)))
    places = {item.number: place for place, item in enumerate(items)}
    for place, item in enumerate(items):
        for number in item.together_with:
            both = (group[place], group[places[number]])
            group = [min(both) if one in both else one for one in group]
    return [tuple(i for i, one in enumerate(group) if one == first) for first in dict.fromkeys(group)]


def _meets(case: Case, criteria: Criteria) -> bool:
    wanted = Selection(phases=criteria.phase, parties=criteria.party, kinds=criteria.kind, themes=criteria.theme)
    dossiers = [one for one in case.register.dossiers if one.id in criteria.dossier]
    return (
        selected(case.agreement, case.found, wanted, case.register.bodies)
        and (not criteria.dossier or any(case.agreement.id in one.agreements for one in dossiers))
        and criteria.pending in (None, case.found.pending)
    )


def _letter(index: int) -> str:
    """The letters `a` to `z`, then `aa`, `ab` and so on."""
    before, last = divmod(index, 26)
    return (_letter(before - 1) if before else "") + chr(ord("a") + last)
