"""The closed lists of contract §2.1 to §2.5, word for word."""

import pytest

from samenwerking_cli.model import vocabulary as words


@pytest.mark.parametrize(
    ("kind", "assent"),
    [
        ("samenwerkingsakkoord", True),
        ("uitvoerend-samenwerkingsakkoord", False),
        ("samenwerkingsovereenkomst", False),
        ("protocolakkoord", False),
        ("administratief-akkoord", False),
        ("gezamenlijk-decreet", True),
        ("interparlementair-akkoord", False),
    ],
)
def test_kind__says_whether_parliaments_assent(kind, assent):
    """Assent is the default for what is concluded under art. 92bis with force of law."""
    assert words.ASSENT_BY_KIND[kind] is assent


def test_kinds__are_all_of_them():
    """The contract knows seven kinds."""
    assert len(words.KINDS) == 7
    assert set(words.KINDS) >= words.KINDS_OF_GOVERNMENTS


def test_authority_of_party__the_two_flemish_parties_walk_one_path():
    """Community and Region of Flanders have one government and one parliament; the others each their own."""
    assert words.AUTHORITY_OF_PARTY["vlaamse-gemeenschap"] == words.AUTHORITY_OF_PARTY["vlaams-gewest"] == "vlaanderen"
    assert len(words.PARTIES) == 10
    assert words.AUTHORITIES == (
        "federaal", "vlaanderen", "waals-gewest", "franse-gemeenschap", "duitstalige-gemeenschap", "brussels-gewest",
        "ggc", "cocof", "vgc", "gezamenlijk",
    )  # fmt: skip


def test_outcomes__those_that_reach_nothing():
    """Refused, withdrawn and postponed steps were only started."""
    assert {"geweigerd", "ingetrokken", "uitgesteld"} == words.NOT_REACHED
    assert {*words.NOT_REACHED, words.NOT_REQUIRED, words.LAPSED} < set(words.OUTCOMES)


@pytest.mark.parametrize("phase", words.PHASES)
def test_pending__between_begun_and_in_force(phase):
    """An agreement is pending from its preparation to its entry into force."""
    assert (phase in words.PENDING) == (phase in {"voorbereiding", "ontwerp", "ondertekend", "instemming"})
