"""The names that a register's facts may refer to, known before the facts are read."""

from collections.abc import Mapping
from typing import NamedTuple

from samenwerking_cli.model.procedures import Procedures
from samenwerking_cli.model.register import Body, Source


class Names(NamedTuple):
    """What exists: sources, bodies, agreements and procedures.

    `suggestible` holds the ids of public agreements; only these are offered as the nearest match.
    """

    sources: Mapping[str, Source]
    bodies: Mapping[str, Body]
    agreements: frozenset[str]
    suggestible: frozenset[str]
    procedures: Procedures
