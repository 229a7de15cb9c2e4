"""Every fixed value has a Dutch name, and no name is left over."""

from typing import get_args

import pytest

from samenwerking_cli.dutch.names import (
    AUTHORITY_IN_PROSE,
    KIND,
    KIND_IN_PROSE,
    OUTCOME,
    PARTY,
    PHASE,
    RELATION,
    RELATION_FROM,
    TOPIC,
    TOPIC_IN_PROSE,
)
from samenwerking_cli.model.vocabulary import (
    AUTHORITIES,
    AUTHORITY_OF_PARTY,
    KINDS,
    OUTCOMES,
    PARTIES,
    PHASES,
    RELATION_TYPES,
    TOPICS,
    Phase,
)


@pytest.mark.parametrize(
    ("names", "values"),
    [
        (PHASE, PHASES),
        (PHASE, get_args(Phase)),
        (KIND, KINDS),
        (KIND_IN_PROSE, KINDS),
        (AUTHORITY_IN_PROSE, AUTHORITIES),
        (TOPIC_IN_PROSE, TOPICS),
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


@pytest.mark.parametrize("kind", KINDS)
def test_kind_in_prose__has_the_article_of_its_noun(kind: str) -> None:
    """Everything ends in akkoord or decreet and takes het, but for the overeenkomst."""
    article, *adjectives, noun = KIND_IN_PROSE[kind].split(" ")
    assert article == ("de" if kind.endswith("overeenkomst") else "het")
    assert noun == KIND[kind].rsplit(" ", 1)[-1]
    assert all(adjective.endswith("e") for adjective in adjectives)


def test_authority_in_prose__names_the_party_that_walks_its_path() -> None:
    """A Region takes het, a Community or a Commission de; Flanders and the State go by a name of their own."""
    walked = {authority: party for party, authority in AUTHORITY_OF_PARTY.items()}
    own = {"federaal": "de federale overheid", "vlaanderen": "Vlaanderen", "gezamenlijk": "alle partijen samen"}
    for authority, name in AUTHORITY_IN_PROSE.items():
        party = PARTY.get(walked.get(authority, ""), "")
        assert name == own.get(authority, f"{'het' if party.endswith('Gewest') else 'de'} {party}")


def test_topic_in_prose__can_be_enumerated() -> None:
    """Every topic stands in a sentence with its article."""
    assert [one for one in TOPIC_IN_PROSE.values() if one.split(" ")[0] not in ("de", "het")] == []
