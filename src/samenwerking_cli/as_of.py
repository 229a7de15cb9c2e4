"""The day and the revision from which a register is looked at."""

from datetime import date
from typing import NamedTuple


class AsOf(NamedTuple):
    """Decided once at the door and carried by every report.

    `revision` is the commit that the register lies in, None without history; `changed` says whether
    its files differ from that commit.
    """

    day: date
    revision: str | None = None
    changed: bool | None = None
