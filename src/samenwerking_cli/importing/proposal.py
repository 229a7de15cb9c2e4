"""Which agreements a question is about, as far as its words name them: a dossier, agreements, or themes."""

import re
from typing import Final, NamedTuple

from samenwerking_cli.importing.cues import folded
from samenwerking_cli.model.register import Register

_WORD: Final = re.compile(r"[^\W_]+")
_SHORTEST: Final = 4
# Words of titles that tell no agreement from another.
_COMMON: Final = ("samenwerkingsakkoord", "samenwerkingsovereenkomst", "akkoord", "overeenkomst", "protocol", "dossier")


class Proposal(NamedTuple):
    """What the words name: at most one of the three is not empty."""

    dossier: str | None = None
    agreements: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()


def proposal(title: str, introduction: str, asked: str, register: Register) -> Proposal:
    """What a question is about: the dossier that its title names, else the agreements, else the themes.

    A sub-question that names an agreement is about that one alone, and an introduction is not about every theme that
    it mentions. The register is the public one: what is not public is not proposed.
    """
    dossiers = [one.id for one in register.dossiers if _has_words(title, one.title)]
    if len(dossiers) == 1:
        return Proposal(dossier=dossiers[0])
    for text in (title, introduction):
        named = named_agreements(text, register)
        if named:
            return Proposal(agreements=named)
    themes = _themes(register)
    for text in (title, asked):
        found = tuple(theme for theme in themes if _names(text, theme))
        if found:
            return Proposal(themes=found)
    return Proposal()


def named_agreements(text: str, register: Register) -> tuple[str, ...]:
    """The agreements whose id, short title or full title stands in the text; a theme is no name of an agreement."""
    themes = _themes(register)
    return tuple(
        one.id
        for one in register.agreements
        if any(_stands(text, name) for name in (one.id, one.short_title, one.title) if name and name not in themes)
    )


def _themes(register: Register) -> dict[str, None]:
    return dict.fromkeys(theme for one in register.agreements for theme in one.themes)


def _stands(text: str, name: str) -> bool:
    """Whether these very words stand in the text; a short id in capitals is an abbreviation there."""
    if len(name) < _SHORTEST:
        return re.search(rf"(?<!\w){re.escape(name.upper())}(?!\w)", text) is not None
    words = re.escape(folded(name)).replace(r"\-", "[- ]")
    return re.search(rf"(?<!\w){words}(?!\w)", folded(text)) is not None


def _names(text: str, theme: str) -> bool:
    """Whether a word of the text begins with the theme: arbeidsmarkt stands in arbeidsmarktbeleid."""
    words = re.escape(folded(theme)).replace(r"\-", "[- ]?")
    return re.search(rf"(?<!\w){words}", folded(text)) is not None


def _has_words(text: str, title: str) -> bool:
    """Whether the words of a title that tell something all stand in the text, whatever their ending."""
    plain = folded(text)
    telling = [word for word in _WORD.findall(folded(title)) if len(word) >= _SHORTEST and not word.startswith(_COMMON)]
    return bool(telling) and all(re.search(rf"(?<!\w){re.escape(word)}", plain) for word in telling)
