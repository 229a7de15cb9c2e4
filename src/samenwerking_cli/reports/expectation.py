"""When a missing assent may come, going by how long earlier ones took: indicative, never a promise."""

from datetime import date, timedelta
from typing import NamedTuple

from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.totals import totals
from samenwerking_cli.terms.durations import durations


class Expectation(NamedTuple):
    """The day by which half of the earlier assents of this authority had come, and nine in ten.

    Both are None, and `number` 0, when nothing is known of this authority. `start` is the day of the signature.
    """

    authority: str
    start: date
    median: date | None
    p90: date | None
    number: int


def expectations(facts: Facts) -> tuple[Expectation, ...]:
    """One for each missing assent of an agreement that all parties signed; none before that."""
    signatures = facts.signed()
    if not signatures:
        return ()
    start = max(one.counts for one in signatures)
    return tuple(_expectation(authority, start) for authority in totals(facts).missing)


def _expectation(authority: str, start: date) -> Expectation:
    known = durations().by_authority.get(authority)
    if known is None:
        return Expectation(authority, start, None, None, 0)
    median, p90 = (start + timedelta(days=days) for days in (known.median, known.p90))
    return Expectation(authority, start, median, p90, known.number)
