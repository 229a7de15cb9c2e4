"""Every fixed value has a Dutch name, and no name is left over."""

from typing import get_args

import pytest

from samenwerking_cli.dutch.names import KIND, OUTCOME, PARTY, PHASE, RELATION, RELATION_FROM, TOPIC
from samenwerking_cli.model.vocabulary import KINDS, OUTCOMES, PARTIES, PHASES, RELATION_TYPES, Phase


@pytest.mark.parametrize(
    ("names", "values"),
    [
        (PHASE, PHASES),
        (PHASE, get_args(Phase)),
        (KIND, KINDS),
        (PARTY, PARTIES),
        (OUTCOME, OUTCOMES),
        (RELATION, RELATION_TYPES),
        (RELATION_FROM, RELATION_TYPES),
        # Contract §2 names five, §2's example of a dossier one more.
        (TOPIC, ("scope", "relevance", "evaluation", "budget", "coordination", "background")),
    ],
)
def test_names__cover_exactly_the_values(names: dict[str, str], values: tuple[str, ...]) -> None:
    """A value without a name would be a bug in the middle of a page."""
    assert set(names) == set(values)
    assert len(set(names.values())) == len(names)


def test_names__write_the_accents_that_ids_leave_out() -> None:
    """Values are ASCII; what people read is Dutch."""
    assert (PHASE["beeindigd"], PHASE["in-werking"], TOPIC["coordination"]) == (
        "beëindigd",
        "in werking",
        "Coördinatie",
    )
