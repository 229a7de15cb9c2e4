"""Which agreements a report is about."""

import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

from samenwerking_cli.model.register import Agreement, Body
from samenwerking_cli.status.phases import PhaseFound


class Selection(NamedTuple):
    """What the user asked for; an empty criterion keeps everything, several values of one mean any of them."""

    ids: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    pending: bool = False
    asymmetric: bool = False
    search: str = ""
    everything: bool = False

    @property
    def narrows(self) -> bool:
        """Whether any criterion leaves agreements out."""
        return self != Selection(everything=self.everything)


def selected(agreement: Agreement, found: PhaseFound, selection: Selection, bodies: Mapping[str, Body]) -> bool:
    """Whether an agreement in this phase meets every criterion."""
    return (
        _any_of(selection.ids, (agreement.id,))
        and _any_of(selection.phases, (found.phase,))
        and _any_of(selection.parties, agreement.parties)
        and _any_of(selection.kinds, (agreement.kind,))
        and _any_of(selection.themes, agreement.themes)
        and (found.pending or not selection.pending)
        and (agreement.asymmetric is True or not selection.asymmetric)
        and (not selection.search or simplified(selection.search) in _searched(agreement, bodies))
    )


def simplified(text: str) -> str:
    """The text without accents and capitals, so that what people type is found."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).casefold()


def _any_of(wanted: tuple[str, ...], present: tuple[str, ...]) -> bool:
    return not wanted or any(one in wanted for one in present)


def _searched(agreement: Agreement, bodies: Mapping[str, Body]) -> str:
    parties = (bodies[party].name if party in bodies else party for party in agreement.parties)
    texts = (text.text for text in agreement.texts)
    words = (agreement.id, agreement.title, agreement.name, *agreement.themes, *parties, *texts)
    return simplified("\n".join(words))
