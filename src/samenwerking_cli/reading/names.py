"""The names that a register's facts may refer to, known before the facts are read."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from samenwerking_cli.model.procedures import Procedures
from samenwerking_cli.model.register import Body, Source


class Names(NamedTuple):
    """What exists: sources, bodies, agreements and procedures.

    `suggestible` holds the ids of public agreements; only these are offered as the nearest match. `unmade`
    holds the ids of sources and bodies that are written but could not be read: to refer to them is no fault.
    """

    sources: Mapping[str, Source]
    bodies: Mapping[str, Body]
    agreements: frozenset[str]
    suggestible: frozenset[str]
    procedures: Procedures
    unmade: frozenset[str] = frozenset()


NO_NAMES: Final = Names(
    sources={}, bodies={}, agreements=frozenset(), suggestible=frozenset(), procedures=Procedures({})
)
"""Nothing to refer to: procedures and the sections of a file refer to no facts."""
