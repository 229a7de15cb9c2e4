"""The two totals of a treaty."""

import pytest
from hypothesis import given

from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.totals import parties_of, signatures, totals
from tests.agreements import EMPTY, agreements, days, facts_on, one

SIGN = "authority: gezamenlijk, step: ondertekening"
PARTIES = "vlaamse-gemeenschap, vlaams-gewest, federale-staat, VDAB"


@pytest.mark.parametrize(
    ("steps", "signed"),
    [
        ([], ()),
        ([f"{SIGN}, date: 2024-07-01"], ()),
        ([f"{SIGN}, planned: 2024-05"], ()),
        ([f"{SIGN}, date: 2024-05-01, outcome: uitgesteld"], ()),
        ([f"{SIGN}, date: 2024-05-01"], ("vlaamse-gemeenschap", "vlaams-gewest", "federale-staat", "VDAB")),
        ([f"{SIGN}, by: [VDAB, vlaams-gewest], date: 2024-05-01"], ("vlaams-gewest", "VDAB")),
        ([f"{SIGN}, by: [VDAB], date: 2024-05-01", f"{SIGN}, by: [federale-staat], date: 2024-05-02"],
         ("federale-staat", "VDAB")),
    ],
)  # fmt: skip
def test_totals__who_signed(steps, signed):
    """The parties that signed, in the order of the parties; one signature without names is everybody's."""
    found = totals(facts_on("2024-06-30", one(*steps, kind="protocolakkoord", parties=PARTIES)))
    assert found.signed == signed
    assert set(found.signed) | set(found.unsigned) == set(found.parties)
    assert found.required == found.assenting == found.missing == ()


@pytest.mark.parametrize(
    ("steps", "assenting", "missing"),
    [
        ([], (), ("vlaanderen", "federaal")),
        (["authority: vlaanderen, step: bekrachtiging, date: 2024-05-01"], ("vlaanderen",), ("federaal",)),
        (["authority: vlaanderen, step: plenair, date: 2024-05-01"], (), ("vlaanderen", "federaal")),
        (["authority: vlaanderen, step: bekendmaking, date: 2024-05-01",
          "authority: federaal, step: bekrachtiging, outcome: niet-vereist"], ("vlaanderen",), ()),
        (["authority: vlaanderen, step: bekrachtiging, act: een, date: 2024-05-01",
          "authority: vlaanderen, step: bekrachtiging, act: twee, planned: 2024-09"], (), ("vlaanderen", "federaal")),
    ],
)  # fmt: skip
def test_totals__whose_parliament_assented(steps, assenting, missing):
    """By authority: two Flemish parties are one, an act that is published was assented to, each act is needed."""
    found = totals(facts_on("2024-06-30", one(*steps, parties="vlaamse-gemeenschap, vlaams-gewest, federale-staat")))
    assert (found.assenting, found.missing) == (assenting, missing)


def test_totals__a_joint_decree_is_not_signed():
    """Nobody has to sign what the parliaments make together."""
    made = one(f"{SIGN}, date: 2024-05-01", kind="gezamenlijk-decreet")
    facts = facts_on("2024-06-30", made)
    assert (totals(facts).parties, totals(facts).signed, signatures(facts)) == ((), (), ())


def test_signatures__of_some_parties():
    """A signature of everybody is also theirs; that of another party is not."""
    steps = (f"{SIGN}, by: [federale-staat], date: 2024-05-01", f"{SIGN}, by: [vlaams-gewest], date: 2024-05-02")
    facts = facts_on("2024-06-30", one(*steps, parties=PARTIES))
    assert [str(found.step.date) for found in signatures(facts, ("vlaams-gewest",))] == ["2024-05-02"]
    assert len(signatures(facts)) == 2
    assert parties_of("vlaanderen", facts) == ("vlaamse-gemeenschap", "vlaams-gewest")


@given(agreements(), days)
def test_totals__add_up(agreement, day):
    """Whatever the agreement, who did and who did not are all, and nobody is both."""
    found = totals(Facts(agreement, EMPTY, day))
    assert len(found.signed) + len(found.unsigned) == len(found.parties)
    assert len(found.assenting) + len(found.missing) == len(found.required)
