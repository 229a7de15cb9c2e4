"""How long assents took, as data."""

from samenwerking_cli.model.vocabulary import AUTHORITIES, WITHOUT_ASSENT
from samenwerking_cli.terms.durations import durations


def test_durations__say_what_they_rest_on():
    """Five authorities with their numbers and a source; laws and ordinances are not among them."""
    found = durations()
    told = {id: (one.number, one.median, one.p90) for id, one in found.by_authority.items()}
    assert told == {
        "vlaanderen": (115, 205, 568),
        "waals-gewest": (127, 161, 748),
        "duitstalige-gemeenschap": (77, 199, 612),
        "franse-gemeenschap": (70, 130, 392),
        "cocof": (22, 222, 506),
    }
    assert set(told) < set(AUTHORITIES) - WITHOUT_ASSENT
    assert "1990-2021" in found.source
