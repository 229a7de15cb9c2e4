"""The names that a register's facts may refer to, known before the facts are read."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from samenwerking_cli.model.procedures import Procedures
from samenwerking_cli.model.register import Body, Source


class Known(NamedTuple):
    """The names of one kind: all that are written, those of them that could be read, and those that may be offered.

    To refer to a name that is written and could not be read is no fault. Only names of public records are offered
    as the nearest match.
    """

    written: frozenset[str] = frozenset()
    made: frozenset[str] = frozenset()
    suggestible: frozenset[str] = frozenset()


class Names(NamedTuple):
    """What exists: sources, bodies, agreements and procedures; for questions also dossiers, themes and parties.

    `suggestible` holds the ids of public agreements; only these are offered as the nearest match. `unmade`
    holds the ids of sources and bodies that are written but could not be read: to refer to them is no fault.
    `made` holds the ids of agreements that could be read.
    """

    sources: Mapping[str, Source]
    bodies: Mapping[str, Body]
    agreements: frozenset[str]
    suggestible: frozenset[str]
    procedures: Procedures
    unmade: frozenset[str] = frozenset()
    made: frozenset[str] = frozenset()
    dossiers: Known = Known()
    themes: Known = Known()
    parties: Known = Known()


NO_NAMES: Final = Names(
    sources={}, bodies={}, agreements=frozenset(), suggestible=frozenset(), procedures=Procedures({})
)
"""Nothing to refer to: procedures and the sections of a file refer to no facts."""
