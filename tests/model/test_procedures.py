"""Procedures are data; code finds its way in them by milestone."""

from itertools import pairwise

import pytest

from samenwerking_cli.model.vocabulary import AUTHORITIES, MILESTONES
from samenwerking_cli.reading.procedures import shipped_procedures

SHIPPED = shipped_procedures()
EVERY_STEP = [(path.id, step) for path in SHIPPED.by_authority.values() for step in path.steps]


def test_shipped__one_path_for_every_authority():
    """Every authority walks a path, the joint one included."""
    assert set(SHIPPED.by_authority) == set(AUTHORITIES)


MILESTONE_OF = {
    "approved": "principieel-1 principieel-2 definitief ministerraad-1 ministerraad-2 lezing-1 lezing-2",
    "signed": "ondertekening",
    "tabled": "indiening-vp indiening-kamer neerlegging commissie plenair",
    "assented": "bekrachtiging",
    "published": "bekendmaking",
    "in-force": "inwerkingtreding",
    "renewed": "hernieuwing",
    "notice": "opzegging",
    "ended": "beeindiging",
    "stopped": "stopzetting",
}


@pytest.mark.parametrize("milestone", MILESTONES)
def test_shipped__milestones_are_those_of_the_contract(milestone):
    """Contract §2.3 says which steps carry which milestone."""
    carrying = {step.id for _, step in EVERY_STEP if step.milestone == milestone}
    assert carrying == set(MILESTONE_OF[milestone].split())


def test_shipped__the_joint_path_is_that_of_the_contract():
    """The joint path has these steps, in this order; other paths repeat only the two advices."""
    joint = [step.id for step in SHIPPED.steps_of("gezamenlijk")]
    assert joint == [
        "initiatief", "onderhandeling", "overlegcomite", "advies-rvs", "advies-gba", "ondertekening",
        "inwerkingtreding", "hernieuwing", "wijziging", "opzegging", "beeindiging", "stopzetting",
    ]  # fmt: skip
    others = {step.id for authority, step in EVERY_STEP if authority != "gezamenlijk"}
    assert others & set(joint) == {"advies-rvs", "advies-gba"}


def test_shipped__the_vgc_only_approves():
    """The VGC makes no decrees, so its path has approvals and nothing else."""
    assert {step.milestone for step in SHIPPED.steps_of("vgc")} == {"approved"}


@pytest.mark.parametrize("authority", [one for one in AUTHORITIES if one not in ("vgc", "gezamenlijk")])
def test_shipped__a_parliament_follows_its_government(authority):
    """On every path approval precedes tabling, tabling assent, and assent publication."""
    order = [step.milestone for step in SHIPPED.steps_of(authority) if step.milestone]
    ranks = [("approved", "tabled", "assented", "published").index(milestone) for milestone in order]
    assert set(ranks) == {0, 1, 2, 3}
    assert all(one <= other for one, other in pairwise(ranks))


def test_lookups():
    """A step is found by authority and id, the first by milestone, the order by place; what is not there is not."""
    found = SHIPPED.step("vlaanderen", "indiening-vp")
    assert found is not None
    assert (found.milestone, found.certainty) == ("tabled", "V")
    assert SHIPPED.step("federaal", "indiening-vp") is None
    first = SHIPPED.first_with("federaal", "tabled")
    assert first is not None
    assert first.id == "indiening-kamer"
    assert SHIPPED.first_with("vgc", "assented") is None
    assert SHIPPED.order("vgc") == {"principieel-1": 0, "definitief": 1}
    assert (SHIPPED.order("atlantis"), SHIPPED.steps_of("atlantis")) == ({}, ())
