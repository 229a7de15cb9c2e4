"""The two totals of a treaty: who signed, and whose parliament assented."""

from typing import NamedTuple

from samenwerking_cli.model.vocabulary import AUTHORITY_OF_PARTY
from samenwerking_cli.status.facts import Facts, Taken
from samenwerking_cli.status.missing import needs_signature


class Totals(NamedTuple):
    """Who signed and who did not, by party; whose parliament assented and whose did not, by authority.

    Both are empty where nobody has to: `parties` for a joint decree, `required` without assent.
    """

    parties: tuple[str, ...]
    signed: tuple[str, ...]
    required: tuple[str, ...]
    assenting: tuple[str, ...]

    @property
    def unsigned(self) -> tuple[str, ...]:
        """The parties that have not signed."""
        return tuple(one for one in self.parties if one not in self.signed)

    @property
    def missing(self) -> tuple[str, ...]:
        """The authorities whose parliament has not assented."""
        return tuple(one for one in self.required if one not in self.assenting)


def totals(facts: Facts) -> Totals:
    """The totals on the day."""
    agreement = facts.agreement
    parties = agreement.parties if needs_signature(agreement) else ()
    signatories = {party for one in signatures(facts) for party in one.step.by or parties}
    return Totals(
        parties=parties,
        signed=tuple(one for one in parties if one in signatories),
        required=facts.required,
        assenting=tuple(one for one in facts.required if facts.assented(one)),
    )


def signatures(facts: Facts, parties: tuple[str, ...] = ()) -> tuple[Taken, ...]:
    """The signatures, oldest first; of these parties only when some are given."""
    if not needs_signature(facts.agreement):
        return ()
    found = facts.with_milestone("signed")
    return tuple(one for one in found if not parties or not one.step.by or set(parties) & set(one.step.by))


def parties_of(authority: str, facts: Facts) -> tuple[str, ...]:
    """The parties that walk this authority's path."""
    return tuple(one for one in facts.agreement.parties if AUTHORITY_OF_PARTY.get(one) == authority)
