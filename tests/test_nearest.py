"""The nearest match of a name that was typed wrong (contract §2.2 and §3)."""

import pytest

from samenwerking_cli.model.vocabulary import KINDS, PARTIES, PHASES
from samenwerking_cli.nearest import near_miss, nearest, normalised


@pytest.mark.parametrize(
    ("typed", "known", "found"),
    [
        ("ontwrp", PHASES, "ontwerp"),
        ("In Werking", PHASES, "in-werking"),
        ("SAMENWERKINGSAKOORD", KINDS, "samenwerkingsakkoord"),
        ("protocol_akkoord", KINDS, "protocolakkoord"),
        ("fiets", PHASES, None),
        ("", PHASES, None),
        ("ontwerp", (), None),
    ],
)
def test_nearest(typed, known, found):
    """The name that looks most like it is offered, and nothing when none comes near."""
    assert nearest(typed, known) == found


@pytest.mark.parametrize(
    ("typed", "known", "found"),
    [
        ("vlaams-gewest", PARTIES, "vlaams-gewest"),
        ("Vlaams Gewest", PARTIES, "vlaams-gewest"),
        ("vlaams_gewst", PARTIES, "vlaams-gewest"),
        ("vlaasm-gewest", PARTIES, "vlaams-gewest"),
        ("federale sta", PARTIES, "federale-staat"),
        ("federale st", PARTIES, None),
        ("rizif", ("riziv",), "riziv"),
        ("rizzz", ("riziv",), "riziv"),
        ("VTC", ("vgc",), "vgc"),
        ("VTA", ("vgc",), None),
        ("vtxx", ("vdab",), None),
        ("rsv", ("rsz",), "rsz"),
        ("av", ("ab",), None),
        ("Stad Gent", PARTIES, None),
        ("vdab", (), None),
    ],
)
def test_near_miss__two_letters_and_fewer_than_half_of_the_name(typed, known, found):
    """At most two letters away, and fewer than half of a short name, counts as a slip of the pen."""
    assert near_miss(typed, known) == found


def test_near_miss__the_nearest_of_several():
    """Of two names within reach the nearer one is meant."""
    assert near_miss("dienst-24", ("dienst-1", "dienst-23")) == "dienst-23"


@pytest.mark.parametrize("written", ["Vlaams Gewest", " vlaams_gewest ", "VLAAMS-GEWEST", "vlaams  gewest"])
def test_normalised__as_an_id_spells_it(written):
    """Capitals, spaces and underscores are no part of an id."""
    assert normalised(written) == "vlaams-gewest"


def test_near_miss__a_smaller_share():
    """Where a word of a sentence must not be taken for a name, fewer letters may differ."""
    assert near_miss("dit", ("dicht",)) == "dicht"
    assert near_miss("dit", ("dicht",), share=3) is None
    assert near_miss("zeegroen-akoord", ("zeegroen-akkoord",), share=3) == "zeegroen-akkoord"
