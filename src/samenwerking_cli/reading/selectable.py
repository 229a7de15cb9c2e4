"""The names by which a question selects agreements, gathered only where there are questions."""

import re
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from samenwerking_cli.model.vocabulary import PARTIES
from samenwerking_cli.reading.decoder import meant_key
from samenwerking_cli.reading.names import Known, Names
from samenwerking_cli.reading.nodes import Node, SeqNode, entries, one_or_more, value_of
from samenwerking_cli.reading.privacy import is_hidden
from samenwerking_cli.reading.sections import Section
from samenwerking_cli.reading.specs import AGREEMENT

_KEYS: Final = ("themes", "parties", "lead")
_LISTED: Final = re.compile(r"\b(?:themes|parties)\b[\"']?[ \t]*:([^\n]*(?:\n[^\n:]*(?=\n|$))*)")
_SEPARATORS: Final = re.compile(r"[\[\]{},\n\"'#]|(?:^|(?<=\s))-\s")
_WORD: Final = re.compile(r"[\w-]+")


def with_dossiers(
    names: Names, made: AbstractSet[str], dossiers: Mapping[str, bool], made_dossiers: AbstractSet[str]
) -> Names:
    """The names, with which agreements and dossiers could be read; `dossiers` says of each whether it is public."""
    public = frozenset(id for id, is_public in dossiers.items() if is_public)
    known = Known(frozenset(dossiers), frozenset(made_dossiers), public)
    return names._replace(made=frozenset(made), dossiers=known)


def with_selectable(names: Names, agreements: Section, bodies: AbstractSet[str], unread: Iterable[str]) -> Names:
    """The names, with the themes and parties that agreements have and the bodies that are written.

    What stands in a text that could not be read, in part or at all, is known; that does not make it one to be offered.
    """
    public: dict[str, set[str]] = {key: set() for key in _KEYS}
    hidden: dict[str, set[str]] = {key: set() for key in _KEYS}
    for _, node, _ in agreements:
        for item, _ in node.items if isinstance(node, SeqNode) else []:
            closed = is_hidden(item) or value_of(item, "id") not in names.suggestible
            for key, name in _mentioned(item):
                (hidden if closed else public)[key].add(name)
    listed = {name for text in unread for name in _listed(text)}
    themes = public["themes"] | hidden["themes"] | listed
    closed_bodies = (hidden["parties"] | hidden["lead"]) - public["parties"] - public["lead"]
    open_parties = public["parties"] | (bodies - closed_bodies) | set(PARTIES)
    parties = open_parties | hidden["parties"] | bodies | listed
    return names._replace(themes=_known(themes, public["themes"]), parties=_known(parties, open_parties))


def closed_words(names: Names, texts: Mapping[str, str], faulty: AbstractSet[str]) -> frozenset[str]:
    """The words of themes and parties that no public agreement has, as far as a finding in a question could show them.

    A question with a fault may spell them otherwise: then all of them.
    """
    closed = (names.themes.written - names.themes.suggestible) | (names.parties.written - names.parties.suggestible)
    words = frozenset(word for name in closed for word in _words(name))
    if not words or faulty:
        return words
    typed = {word for text in texts.values() for word in _WORD.findall(text.casefold())}
    return frozenset(word for word in words if word.casefold() in typed)


def _known(written: AbstractSet[str], suggestible: AbstractSet[str]) -> Known:
    return Known(frozenset(written), frozenset(written), frozenset(suggestible))


def _mentioned(agreement: Node) -> Iterator[tuple[str, str]]:
    """The themes and parties of an agreement as they are written, under a misspelt key too."""
    for key, _, value, place in entries(agreement):
        meant = key if key in AGREEMENT.fields else meant_key(key, AGREEMENT.fields)
        for row, _ in one_or_more(value, place) if meant in _KEYS else []:
            if meant and isinstance(row, str) and row.strip():
                yield meant, row.strip()


def _listed(text: str) -> Iterator[str]:
    for match in _LISTED.finditer(text):
        yield from (name.strip() for name in _SEPARATORS.split(match[1]) if name.strip())


def _words(name: str) -> list[str]:
    """What gives a name away: of several words not the short ones that every sentence has."""
    words: list[str] = _WORD.findall(name)
    return words if len(words) == 1 else [word for word in words if len(word) > 4 or not word.islower()]
