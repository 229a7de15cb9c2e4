"""What the next phase waits for."""

import pytest
from hypothesis import HealthCheck, given, settings

from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.missing import Missing, missing, needs_signature
from samenwerking_cli.status.phases import phase_of
from tests.agreements import EMPTY, agreements, days, facts_on, one

DRAFT = "authority: vlaanderen, step: principieel-1, date: 2024-01-10"
SIGNED = "authority: gezamenlijk, step: ondertekening, date: 2024-02-01"
FLEMISH = "authority: vlaanderen, step: bekrachtiging, date: 2024-04-01"
FEDERAL = "authority: federaal, step: bekrachtiging, date: 2024-04-15"
LATER = "authority: gezamenlijk, step: inwerkingtreding, date: 2025-01-01"
JOINT_SIGNATURE = ("gezamenlijk", "ondertekening")


def waits(*steps: str, **agreement) -> Missing:
    facts = facts_on("2024-06-30", one(*steps, **agreement))
    return missing(facts, phase_of(facts))


@pytest.mark.parametrize(
    ("steps", "agreement", "phase", "all_of_them", "expected"),
    [
        ([], {}, "voorbereiding", False, (("federaal", "ministerraad-1"), ("vlaanderen", "principieel-1"))),
        (["authority: gezamenlijk, step: initiatief, date: 2024"], {}, "voorbereiding", False,
         (("federaal", "ministerraad-1"), ("vlaanderen", "principieel-1"))),
        (["authority: gezamenlijk, step: initiatief, date: 2023"], {}, "ontwerp", False,
         (("federaal", "ministerraad-1"), ("vlaanderen", "principieel-1"))),
        ([DRAFT], {}, "ondertekend", True, (JOINT_SIGNATURE,)),
        ([DRAFT], {"kind": "samenwerkingsovereenkomst"}, "in-werking", True, (JOINT_SIGNATURE,)),
        ([DRAFT, LATER], {"kind": "samenwerkingsovereenkomst"}, "ondertekend", True, (JOINT_SIGNATURE,)),
        ([DRAFT], {"kind": "gezamenlijk-decreet"}, "instemming", False,
         (("federaal", "indiening-kamer"), ("vlaanderen", "indiening-vp"))),
        ([], {"kind": "samenwerkingsovereenkomst", "parties": "VDAB"}, "in-werking", True, (JOINT_SIGNATURE,)),
        ([SIGNED], {}, "instemming", False, (("federaal", "indiening-kamer"), ("vlaanderen", "indiening-vp"))),
        ([SIGNED, LATER], {"kind": "samenwerkingsovereenkomst"}, "in-werking", True,
         (("gezamenlijk", "inwerkingtreding"),)),
        ([SIGNED, FLEMISH], {}, "in-werking", True, (("federaal", "bekrachtiging"),)),
        ([SIGNED, FLEMISH, FEDERAL, LATER], {}, "in-werking", True, (("gezamenlijk", "inwerkingtreding"),)),
        ([SIGNED, FLEMISH, FEDERAL], {}, None, True, ()),
        (["authority: gezamenlijk, step: stopzetting, date: 2024-01"], {}, None, True, ()),
        (["authority: gezamenlijk, step: beeindiging, date: 2024-01"], {}, None, True, ()),
    ],
)  # fmt: skip
def test_missing__for_the_next_phase(steps, agreement, phase, all_of_them, expected):
    """Each phase waits for the milestone of the next one: of all authorities, or of any."""
    assert waits(*steps, **agreement) == Missing(phase, all_of_them, expected)


def test_needs_signature__a_joint_decree_does_not():
    """A joint decree passes the parliaments instead."""
    assert needs_signature(one().agreements[0])
    assert not needs_signature(one(kind="gezamenlijk-decreet").agreements[0])


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(agreements(), days)
def test_missing__never_what_was_done(agreement, day):
    """Nothing is missing once in force or over, and what is missing was not reached."""
    facts = Facts(agreement, EMPTY, day)
    found = phase_of(facts)
    wanted = missing(facts, found)
    assert (wanted.phase is None) == (found.phase in ("in-werking", "beeindigd", "stopgezet"))
    divided = {step.authority for step in agreement.steps if step.act or step.by}
    reached = {(one.step.authority, one.step.step) for one in facts.reached}
    assert not {pair for pair in reached & set(wanted.steps) if pair[0] not in divided}
