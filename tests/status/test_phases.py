"""The table of contract §2.5, row by row, exception by exception."""

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samenwerking_cli.model.register import Agreement
from samenwerking_cli.model.vocabulary import PHASES
from samenwerking_cli.reading.load import load
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.phases import PhaseFound, phase_of
from tests.agreements import EMPTY, END, START, agreements, days, facts_on, one

PROJECT = Path(__file__).parents[2]

SIGNED = "authority: gezamenlijk, step: ondertekening, date: 2024-02-01"
IN_FORCE = "authority: gezamenlijk, step: inwerkingtreding, date: 2024-05-01"
ENDED = "authority: gezamenlijk, step: beeindiging, date: 2024-08-01"
RENEWED = "authority: gezamenlijk, step: hernieuwing, date: 2024-09-01"
STOPPED = "authority: gezamenlijk, step: stopzetting, date: 2024-10-01"
STARTED = "authority: gezamenlijk, step: initiatief, date: 2023-12-01"
DRAFT = "authority: vlaanderen, step: principieel-1, date: 2024-01-10"
TABLED = "authority: vlaanderen, step: indiening-vp, date: 2024-03-01"
FLEMISH = "authority: vlaanderen, step: bekrachtiging, date: 2024-04-01"
FEDERAL = "authority: federaal, step: bekrachtiging, date: 2024-04-15"


def phase(*steps: str, day: str = "2024-12-31", **agreement) -> PhaseFound:
    """The phase of an agreement of the federal State and the Flemish Region on a day."""
    return phase_of(facts_on(day, one(*steps, **agreement)))


def since(found: PhaseFound) -> str | None:
    """The day as the register writes it."""
    return None if found.since is None else str(found.since)


@pytest.mark.parametrize(
    ("steps", "name", "first"),
    [
        ([], "niet-gestart", None),
        (["authority: vlaanderen, step: principieel-1, planned: 2024-01-10"], "niet-gestart", None),
        (["authority: vlaanderen, step: advies-rvs, outcome: niet-vereist"], "niet-gestart", None),
        ([STARTED], "voorbereiding", "2023-12-01"),
        (["authority: vlaanderen, step: advies-rvs, requested: 2024-02"], "voorbereiding", "2024-02"),
        (["authority: vlaanderen, step: advies-rvs, date: 2024-02, outcome: gunstig"], "voorbereiding", "2024-02"),
        (["authority: vlaanderen, step: definitief, date: 2024-02, outcome: geweigerd"], "voorbereiding", "2024-02"),
        ([STARTED, DRAFT], "ontwerp", "2024-01-10"),
        (["authority: federaal, step: ministerraad-1, date: 2024-02"], "ontwerp", "2024-02"),
        (["authority: vlaanderen, step: principieel-1, requested: 2024-01-10"], "voorbereiding", "2024-01-10"),
        ([STARTED, DRAFT, SIGNED], "ondertekend", "2024-02-01"),
        ([STARTED, DRAFT, SIGNED, TABLED], "instemming", "2024-03-01"),
        ([TABLED], "instemming", "2024-03-01"),
        ([SIGNED, FLEMISH], "instemming", "2024-04-01"),
        (["authority: federaal, step: bekendmaking, date: 2024-05"], "instemming", "2024-05"),
        ([SIGNED, TABLED, FLEMISH, FEDERAL], "in-werking", "2024-04-15"),
        ([DRAFT, SIGNED, IN_FORCE], "in-werking", "2024-05-01"),
        ([IN_FORCE, ENDED], "beeindigd", "2024-08-01"),
        ([SIGNED, TABLED, IN_FORCE, ENDED, STOPPED], "stopgezet", "2024-10-01"),
    ],
)
def test_phase__the_first_row_that_holds(steps, name, first):
    """Each row of the table holds above all rows under it, and since is the date of the step that made it."""
    found = phase(*steps)
    assert (found.phase, since(found)) == (name, first)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2023-11-30", "niet-gestart"),
        ("2023-12-01", "voorbereiding"),
        ("2024-01-10", "ontwerp"),
        ("2024-02-01", "ondertekend"),
        ("2024-03-01", "instemming"),
        ("2024-04-14", "instemming"),
        ("2024-04-15", "in-werking"),
        ("2024-08-01", "beeindigd"),
        ("2024-09-01", "in-werking"),
        ("2024-10-01", "stopgezet"),
    ],
)
def test_phase__through_a_whole_life(day, expected):
    """The same facts give each phase in its turn as the day advances."""
    steps = (STOPPED, RENEWED, ENDED, FEDERAL, FLEMISH, TABLED, SIGNED, DRAFT, STARTED)
    assert phase(*steps, day=day).phase == expected


@pytest.mark.parametrize(
    ("date_written", "day", "expected"),
    [
        ("2024-01", "2024-01-30", "niet-gestart"),
        ("2024-01", "2024-01-31", "ontwerp"),
        ("2024", "2024-12-30", "niet-gestart"),
        ("2024", "2024-12-31", "ontwerp"),
        ("voor 2024-02-01", "2024-01-31", "niet-gestart"),
        ("voor 2024-02-01", "2024-02-01", "ontwerp"),
        ("onbekend", "2023-12-31", "niet-gestart"),
        ("onbekend", "2024-01-01", "ontwerp"),
    ],
)
def test_phase__counts_a_date_from_its_last_day(date_written, day, expected):
    """A month from its last day, `voor D` from D, an unknown day from its earliest dated source."""
    step = f"authority: vlaanderen, step: principieel-1, date: {date_written}, source: [zonder-dag, bron]"
    found = phase(step, day=day)
    assert found.phase == expected
    assert since(found) == (date_written if expected == "ontwerp" else None)


@pytest.mark.parametrize("outcome", ["uitgesteld", "geweigerd", "ingetrokken"])
@pytest.mark.parametrize(
    ("step", "below"),
    [
        ("authority: vlaanderen, step: principieel-1", "voorbereiding"),
        ("authority: vlaanderen, step: plenair", "ontwerp"),
        ("authority: gezamenlijk, step: inwerkingtreding", "ontwerp"),
        ("authority: gezamenlijk, step: stopzetting", "ontwerp"),
    ],
)
def test_phase__what_was_refused_withdrawn_or_postponed_reaches_nothing(step, outcome, below):
    """Such a step was started, and its milestone does not count."""
    before = [] if below == "voorbereiding" else [DRAFT]
    assert phase(*before, f"{step}, date: 2024-06-01, outcome: {outcome}").phase == below


@pytest.mark.parametrize(
    ("day", "expected", "first"),
    [("2024-06-08", "instemming", "2024-05-02"), ("2024-06-09", "ontwerp", "2024-01-10"),
     ("2024-10-01", "instemming", "2024-10-01")],
)  # fmt: skip
def test_phase__a_bill_that_lapsed_counts_until_it_did(day, expected, first):
    """A bill that lapsed at elections counts until that day; tabled again it counts again."""
    lapsed = "authority: vlaanderen, step: indiening-vp, date: 2024-05-02, outcome: vervallen, until: 2024-06-09"
    again = "authority: vlaanderen, step: indiening-vp, date: 2024-10-01"
    found = phase(DRAFT, lapsed, again, day=day)
    assert (found.phase, since(found)) == (expected, first)


ACTS = (
    "authority: vlaanderen, step: bekrachtiging, act: decreet-gewest, date: 2024-04-01",
    "authority: vlaanderen, step: bekrachtiging, act: decreet-gemeenschap, date: 2024-06-01",
)


@pytest.mark.parametrize(("day", "expected"), [("2024-05-31", "instemming"), ("2024-06-01", "in-werking")])
def test_phase__every_act_of_one_authority(day, expected):
    """An authority with several acts has assented when each has."""
    assert phase(SIGNED, FEDERAL, *ACTS, day=day).phase == expected


@pytest.mark.parametrize(
    ("steps", "agreement", "expected"),
    [
        # all have assented
        ([FLEMISH, FEDERAL], {}, "in-werking"),
        ([FLEMISH], {}, "instemming"),
        ([FLEMISH, "authority: federaal, step: bekendmaking, date: 2024-05"], {}, "in-werking"),
        ([FLEMISH, "authority: federaal, step: bekrachtiging, outcome: niet-vereist"], {}, "in-werking"),
        ([FLEMISH, FEDERAL], {"more": ("parties_open: true",)}, "instemming"),
        ([FLEMISH], {"parties": "vlaams-gewest, vlaamse-gemeenschapscommissie"}, "in-werking"),
        ([FLEMISH], {"parties": "vlaams-gewest, vlaamse-gemeenschap"}, "in-werking"),
        ([FLEMISH, FEDERAL], {"kind": "gezamenlijk-decreet"}, "in-werking"),
        ([FLEMISH], {"kind": "gezamenlijk-decreet"}, "instemming"),
        # none is required and it is signed
        ([SIGNED], {"kind": "samenwerkingsovereenkomst", "parties": "VDAB, Fedasil"}, "in-werking"),
        ([SIGNED], {"kind": "samenwerkingsovereenkomst", "more": ("parties_open: true",)}, "in-werking"),
        ([SIGNED], {"more": ("assent: false",)}, "in-werking"),
        ([SIGNED], {"kind": "protocolakkoord", "more": ("assent: true",)}, "ondertekend"),
        ([SIGNED, "authority: federaal, step: bekrachtiging, outcome: niet-vereist",
          "authority: vlaanderen, step: bekrachtiging, outcome: niet-vereist"], {}, "in-werking"),
        ([SIGNED, "authority: federaal, step: bekrachtiging, outcome: niet-vereist",
          "authority: vlaanderen, step: bekrachtiging, outcome: niet-vereist"], {"more": ("parties_open: true",)},
         "ondertekend"),
        ([DRAFT], {"kind": "samenwerkingsovereenkomst"}, "ontwerp"),
        # parliament plays no part where no assent is required
        ([TABLED], {"kind": "samenwerkingsovereenkomst"}, "voorbereiding"),
    ],
)  # fmt: skip
def test_phase__force_that_follows_from_assents_or_signature(steps, agreement, expected):
    """In force without a recorded day: all required assents, or a signature where none is required; derived."""
    found = phase(*steps, **agreement)
    assert (found.phase, found.derived) == (expected, expected == "in-werking")


@pytest.mark.parametrize(
    ("force", "day", "expected"),
    [
        ("date: 2024-07-01", "2024-06-30", "instemming"),
        ("date: 2024-07-01", "2024-07-01", "in-werking"),
        ("date: 2024-07", "2024-07-30", "instemming"),
        ("planned: 2024-07-01", "2024-06-30", "instemming"),
        ("planned: onbekend", "2024-08-30", "instemming"),
        ("date: 2024-06-01, outcome: uitgesteld", "2024-08-30", "instemming"),
        ("planned: 2024-07-01", "2024-07-01", "in-werking"),
    ],
)
def test_phase__a_later_entry_into_force_holds_back_what_is_derived(force, day, expected):
    """A recorded entry into force on a later or unknown day wins over what the assents would say."""
    recorded = f"authority: gezamenlijk, step: inwerkingtreding, {force}"
    assert phase(SIGNED, FLEMISH, FEDERAL, recorded, day=day).phase == expected


def test_phase__force_held_back_without_assent_is_signed():
    """An agreement without assent that enters into force later is signed until then."""
    later = "authority: gezamenlijk, step: inwerkingtreding, date: 2025-01-01"
    found = phase(SIGNED, later, kind="samenwerkingsovereenkomst")
    assert (found.phase, since(found)) == ("ondertekend", "2024-02-01")


def test_phase__signatures_on_different_days():
    """With `by`, an agreement is signed on the day of the last party."""
    state = "authority: gezamenlijk, step: ondertekening, date: 2024-02-01, by: [federale-staat]"
    region = "authority: gezamenlijk, step: ondertekening, date: 2024-03, by: [vlaams-gewest]"
    assert phase(state, region, day="2024-03-30").phase == "voorbereiding"
    found = phase(state, region)
    assert (found.phase, since(found)) == ("ondertekend", "2024-03")
    assert [str(step.date) for step in found.because] == ["2024-03", "2024-02-01"]


@pytest.mark.parametrize(
    ("steps", "expected", "first", "renewed"),
    [
        ([RENEWED], "in-werking", None, "2024-09-01"),
        ([IN_FORCE, RENEWED], "in-werking", "2024-05-01", "2024-09-01"),
        ([IN_FORCE, ENDED, RENEWED], "in-werking", "2024-05-01", "2024-09-01"),
        ([IN_FORCE, RENEWED, RENEWED.replace("2024-09", "2024-11")], "in-werking", "2024-05-01", "2024-11-01"),
        ([IN_FORCE, ENDED, RENEWED.replace("2024-09", "2024-08")], "in-werking", "2024-05-01", "2024-08-01"),
        ([IN_FORCE, ENDED, RENEWED.replace("2024-09", "2024-07")], "beeindigd", "2024-08-01", None),
        ([IN_FORCE, ENDED, RENEWED, ENDED.replace("2024-08", "2024-10")], "beeindigd", "2024-10-01", None),
    ],
)
def test_phase__renewal(steps, expected, first, renewed):
    """A renewal on or after the end revives; on its own it puts in force, and since is then not known."""
    found = phase(*steps)
    assert (found.phase, since(found)) == (expected, first)
    assert (found.renewed and str(found.renewed)) == renewed


def test_phase__notice_is_only_a_mark():
    """An agreement under notice stays in force until it has ended."""
    assert phase(IN_FORCE, "authority: gezamenlijk, step: opzegging, date: 2024-06-01").phase == "in-werking"


def test_phase__advice_implies_no_approval():
    """Advice of the Council of State asked or given says nothing of the government's approval."""
    given_advice = "authority: vlaanderen, step: advies-rvs, requested: 2024-01-10, date: 2024-02-10, outcome: gunstig"
    assert phase(given_advice, "authority: gezamenlijk, step: advies-gba, date: 2024-03-01").phase == "voorbereiding"


def test_phase__the_vgc_approves():
    """The VGC's approval makes a draft, though it never assents."""
    found = phase("authority: vgc, step: principieel-1, date: 2024-02", parties="vlaamse-gemeenschapscommissie")
    assert found.phase == "ontwerp"


@pytest.mark.parametrize("day", ["2024-01-15", "2024-02-15"])
def test_since__of_a_step_that_was_asked_for_stays(day):
    """An agreement in preparation since a request stays so since that request when the answer comes."""
    found = phase("authority: vlaanderen, step: advies-rvs, requested: 2024-01-10, date: 2024-02-10", day=day)
    assert (found.phase, since(found)) == ("voorbereiding", "2024-01-10")


@pytest.mark.parametrize(
    ("steps", "because"),
    [
        ([DRAFT, TABLED, FEDERAL], ["indiening-vp van vlaanderen", "bekrachtiging van federaal"]),
        ([FLEMISH, FEDERAL, RENEWED],
         ["bekrachtiging van federaal", "bekrachtiging van vlaanderen", "hernieuwing van gezamenlijk"]),
        ([SIGNED, IN_FORCE, RENEWED], ["inwerkingtreding van gezamenlijk", "hernieuwing van gezamenlijk"]),
        ([STARTED, "authority: vlaanderen, step: ikw, date: 2024-01-01"], ["initiatief van gezamenlijk"]),
    ],
)  # fmt: skip
def test_because__the_deciding_step_first(steps, because):
    """A phase names the steps it rests on, the one that decided first."""
    assert [f"{step.step} van {step.authority}" for step in phase(*steps).because] == because


def test_phase__of_the_projects_own_register():
    """The five agreements of question 293 stand on 26 March 2024 where the minister's answer says they stand."""
    made = load(PROJECT).register
    found = {one.id: phase_of(Facts(one, made, date(2024, 3, 26))) for one in made.agreements}
    assert {id: (one.phase, since(one), one.derived) for id, one in found.items()} == {
        "riziv": ("in-werking", "voor 2022-12-21", True),
        "fedasil": ("in-werking", "2024-01", True),
        "ila": ("ontwerp", "2024-02-02", False),
        "data-uitwisseling": ("voorbereiding", "2023-12-01", False),
        "handicap": ("stopgezet", "onbekend", False),
    }
    assert str(found["riziv"].renewed) == "2022-12-21"
    assert [id for id, one in found.items() if one.pending] == ["ila", "data-uitwisseling"]


modest = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def on_day(agreement: Agreement, day: date) -> tuple[Facts, PhaseFound]:
    facts = Facts(agreement, EMPTY, day)
    return facts, phase_of(facts)


@modest
@given(agreements(), days)
def test_phase__always_one_that_rests_on_facts(agreement, day):
    """Whatever is recorded, there is one phase, and it rests on steps of the past; a plan moves nothing."""
    facts, found = on_day(agreement, day)
    assert found.phase in PHASES
    assert {id(step) for step in found.because} <= {id(one.step) for one in facts.taken}
    assert bool(found.because) == (found.phase != "niet-gestart")
    assert found.since is None or found.since.unknown or found.since.counts <= day
    assert not found.derived or found.phase == "in-werking"


@modest
@given(st.data(), agreements(), days)
def test_phase__knows_no_order_in_the_file(data, agreement, day):
    """The order of the steps in the file does not matter."""
    shuffled = data.draw(st.permutations(agreement.steps))
    other = Agreement(**{name: getattr(agreement, name) for name in agreement.__slots__} | {"steps": tuple(shuffled)})
    assert on_day(other, day)[1].phase == on_day(agreement, day)[1].phase


def may_go_back(before: PhaseFound, after: PhaseFound, facts: Facts, first: date) -> bool:
    """Whether §2.5 allows the phase to go from one to the other between two days."""
    lapsed = any(step.until and first < step.until.last <= facts.day for step in facts.agreement.steps)
    renewal = any(one.counts > first for one in facts.with_milestone("renewed"))
    return lapsed or (before.phase == "beeindigd" and after.phase == "in-werking" and renewal)


@modest
@given(agreements(), st.lists(days, min_size=6, max_size=12))
def test_phase__goes_back_only_as_allowed(agreement, seen):
    """As the day advances a phase goes back only by a renewal or where an outcome is vervallen."""
    counted = {one.counts for one in Facts(agreement, EMPTY, END + timedelta(days=400)).taken}
    ordered = sorted({*seen, *counted, START, END})
    before = on_day(agreement, ordered[0])[1]
    for first, day in pairwise(ordered):
        facts, after = on_day(agreement, day)
        back = PHASES.index(after.phase) < PHASES.index(before.phase)
        assert not back or may_go_back(before, after, facts, first), (before, after)
        before = after
