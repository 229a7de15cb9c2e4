"""What was reached, and what only started, on a day (contract §2.5)."""

from datetime import date

import pytest

from samenwerking_cli.status.facts import counts_from
from tests.agreements import facts_on, one
from tests.registers import loaded

TWO_SOURCES = """
    register:
      title: Proefregister
    sources:
      - {id: oud, title: Oude bron, date: 2023-03}
      - {id: nieuw, title: Nieuwe bron, date: 2024-02-27}
    agreements:
      - id: akkoord
        title: Akkoord over de proef
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
        steps:
          - {authority: vlaanderen, step: principieel-1, date: onbekend, source: [nieuw, oud]}
"""

ADVICE = "authority: vlaanderen, step: advies-rvs"


def seen(step: str, day: str) -> str:
    """How one step looks on a day."""
    taken = facts_on(day, one(step)).taken
    return ("gezet" if taken[0].reached else "begonnen") if taken else "niets"


@pytest.mark.parametrize(
    ("step", "day", "expected"),
    [
        # a date counts from its last day
        (f"{ADVICE}, date: 2024-01-31", "2024-01-30", "niets"),
        (f"{ADVICE}, date: 2024-01-31", "2024-01-31", "gezet"),
        (f"{ADVICE}, date: 2024-01", "2024-01-30", "niets"),
        (f"{ADVICE}, date: 2024-01", "2024-01-31", "gezet"),
        (f"{ADVICE}, date: 2024", "2024-12-30", "niets"),
        (f"{ADVICE}, date: 2024", "2024-12-31", "gezet"),
        (f"{ADVICE}, date: voor 2024-01-31", "2024-01-30", "niets"),
        (f"{ADVICE}, date: voor 2024-01-31", "2024-01-31", "gezet"),
        (f"{ADVICE}, date: onbekend, source: bron", "2023-12-31", "niets"),
        (f"{ADVICE}, date: onbekend, source: [zonder-dag, bron]", "2024-01-01", "gezet"),
        # only asked for: started
        (f"{ADVICE}, requested: 2024-05", "2024-05-30", "niets"),
        (f"{ADVICE}, requested: 2024-05", "2024-05-31", "begonnen"),
        (f"{ADVICE}, requested: 2024-05-06, date: 2024-06-03", "2024-06-02", "begonnen"),
        (f"{ADVICE}, requested: 2024-05-06, date: 2024-06-03", "2024-06-03", "gezet"),
        (f"{ADVICE}, requested: 2024-05-06, due: 2024-06-05", "2024-12-31", "begonnen"),
        # a plan reaches nothing
        (f"{ADVICE}, planned: 2024-01-01", "2024-12-31", "niets"),
        (f"{ADVICE}, planned: onbekend", "2024-12-31", "niets"),
        # outcomes
        *((f"{ADVICE}, date: 2024-02-01, outcome: {done}", "2024-02-01", "gezet")
          for done in ("afgerond", "gunstig", "ongunstig", "met-opmerkingen", "stilzwijgend")),
        *((f"{ADVICE}, date: 2024-02-01, outcome: {undone}", "2024-02-01", "begonnen")
          for undone in ("uitgesteld", "geweigerd", "ingetrokken")),
        (f"{ADVICE}, date: 2024-02-01, outcome: niet-vereist", "2024-12-31", "niets"),
        (f"{ADVICE}, requested: 2024-02-01, outcome: niet-vereist", "2024-12-31", "niets"),
        (f"{ADVICE}, outcome: niet-vereist", "2024-12-31", "niets"),
        (f"{ADVICE}, date: 2024-02-01, outcome: vervallen, until: 2024-06-09", "2024-06-08", "gezet"),
        (f"{ADVICE}, date: 2024-02-01, outcome: vervallen, until: 2024-06-09", "2024-06-09", "begonnen"),
        (f"{ADVICE}, date: 2024-02-01, outcome: vervallen, until: 2024-06", "2024-06-29", "gezet"),
    ],
)  # fmt: skip
def test_taken__what_a_step_is_on_a_day(step, day, expected):
    """Reached from the last day of its date, started from its request, and otherwise as its outcome says."""
    assert seen(step, day) == expected


def test_counts_from__the_earliest_of_several_sources():
    """An unknown day counts from the last day that its earliest dated source can mean."""
    made = loaded(TWO_SOURCES).register
    assert counts_from(made.agreements[0].steps[0], made.sources) == date(2023, 3, 31)


def test_counts_from__a_source_without_a_day_says_nothing():
    """Sources without a day are passed over, and a plan counts from no day at all."""
    made = one(f"{ADVICE}, date: onbekend, source: [zonder-dag, bron]", f"{ADVICE}, planned: 2024")
    done, planned = made.agreements[0].steps
    assert counts_from(done, made.sources) == date(2024, 1, 1)
    assert counts_from(planned, made.sources) is None


def test_taken__by_day():
    """Steps are seen in the order in which they count, whatever their place in the file."""
    made = one(f"{ADVICE}, date: 2024-03", f"{ADVICE}, date: 2024-02-01", f"{ADVICE}, date: 2024-03-30")
    assert [str(one.written) for one in facts_on("2024-12-31", made).taken] == ["2024-02-01", "2024-03-30", "2024-03"]


@pytest.mark.parametrize(("day", "written"), [("2024-05-31", "2024-05-06"), ("2024-06-03", "2024-06-03")])
def test_written__the_day_that_made_it_so(day, written):
    """A started step shows the day of its request, a reached one its own date."""
    made = one(f"{ADVICE}, requested: 2024-05-06, date: 2024-06-03")
    assert str(facts_on(day, made).taken[0].written) == written


@pytest.mark.parametrize(
    ("step", "milestones"),
    [
        ("indiening-vp", ["tabled"]),
        ("plenair", ["tabled"]),
        ("bekrachtiging", ["tabled", "assented"]),
        ("bekendmaking", ["tabled", "assented", "published"]),
        ("definitief", ["approved"]),
        ("advies-rvs", []),
    ],
)
def test_with_milestone__published_implies_assented_implies_tabled(step, milestones):
    """A published act counts as assented, an assented one as tabled; nothing is implied the other way."""
    facts = facts_on("2024-12-31", one(f"authority: vlaanderen, step: {step}, date: 2024-02-01"))
    known = ("approved", "tabled", "assented", "published")
    assert [name for name in known if any(facts.with_milestone(name))] == milestones
    assert [name for name in known if any(facts.with_milestone(name, "vlaanderen"))] == milestones
    assert [name for name in known if any(facts.with_milestone(name, "federaal"))] == []


@pytest.mark.parametrize(
    ("steps", "more", "parties", "required"),
    [
        ([], (), "federale-staat, vlaams-gewest, vlaamse-gemeenschap", ("federaal", "vlaanderen")),
        ([], ("assent: false",), "federale-staat, vlaams-gewest", ()),
        ([], (), "vlaamse-gemeenschapscommissie, federale-staat, VDAB", ("federaal",)),
        (["authority: federaal, step: bekrachtiging, outcome: niet-vereist"], (), "federale-staat, vlaams-gewest",
         ("vlaanderen",)),
        (["authority: federaal, step: commissie, outcome: niet-vereist"], (), "federale-staat", ("federaal",)),
        (["authority: vlaanderen, act: een, step: bekrachtiging, outcome: niet-vereist",
          "authority: vlaanderen, act: twee, step: plenair, date: 2024"], (), "vlaams-gewest", ("vlaanderen",)),
    ],
)  # fmt: skip
def test_required__of_the_parties_that_assent(steps, more, parties, required):
    """The authorities of the parties, without those whose assent is not required and without the VGC."""
    made = one(*steps, parties=parties, kind="samenwerkingsakkoord", more=more)
    assert facts_on("2024-12-31", made).required == required


ACTS = (
    "authority: vlaanderen, step: indiening-vp, act: decreet-gewest, date: 2024-01-10",
    "authority: vlaanderen, step: bekrachtiging, act: decreet-gemeenschap, date: 2024-03-01",
    "authority: vlaanderen, step: bekendmaking, act: decreet-gewest, date: 2024-04-01",
)


@pytest.mark.parametrize(("day", "complete"), [("2024-03-31", None), ("2024-04-01", "bekendmaking")])
def test_assented__each_act_of_the_authority(day, complete):
    """An authority with several acts has assented when each has; the last one completes it."""
    done = facts_on(day, one(*ACTS)).assented("vlaanderen")
    assert (done and done.step.step) == complete


def test_assented__an_act_that_is_not_required_is_not_waited_for():
    """An act whose assent is niet-vereist does not hold up the others."""
    acts = (ACTS[1], "authority: vlaanderen, step: bekrachtiging, act: decreet-gewest, outcome: niet-vereist")
    assert facts_on("2024-03-01", one(*acts)).assented("vlaanderen") is not None


SIGN = "authority: gezamenlijk, step: ondertekening"


@pytest.mark.parametrize(
    ("steps", "more", "signed"),
    [
        ([f"{SIGN}, date: 2024-02-01"], (), ["2024-02-01"]),
        ([f"{SIGN}, date: 2024-02-01"], ("parties_open: true",), ["2024-02-01"]),
        ([f"{SIGN}, date: 2024-03-01", f"{SIGN}, date: 2024-02-01"], (), ["2024-02-01"]),
        ([f"{SIGN}, date: 2024-02-01, by: [federale-staat]"], (), []),
        ([f"{SIGN}, date: 2024-02-01, by: [federale-staat]", f"{SIGN}, date: 2024-03-01, by: [vlaams-gewest]"], (),
         ["2024-03-01", "2024-02-01"]),
        ([f"{SIGN}, date: 2024-02-01, by: [federale-staat, vlaams-gewest]"], (), ["2024-02-01"]),
        ([f"{SIGN}, date: 2024-02-01, by: [federale-staat, vlaams-gewest]"], ("parties_open: true",), []),
        ([f"{SIGN}, date: 2024-02-01, by: [federale-staat]",
          f"{SIGN}, date: 2024-03-01, by: [vlaams-gewest], outcome: geweigerd"], (), []),
        ([f"{SIGN}, planned: 2024-02-01"], (), []),
        ([f"{SIGN}, date: 2024-02-01, outcome: uitgesteld"], (), []),
    ],
)  # fmt: skip
def test_signed__at_once_or_together(steps, more, signed):
    """Signed: without `by`, or when the `by` lists hold every party; with open parties nobody knows the last one."""
    assert [str(one.written) for one in facts_on("2024-12-31", one(*steps, more=more)).signed()] == signed


@pytest.mark.parametrize(
    "later",
    [f"{SIGN}, date: 2024-05-01, by: [federale-staat]", f"{SIGN}, date: 2024-05-01"],
    ids=["a party signs again", "all sign again"],
)
def test_signed__since_the_day_it_was_complete(later):
    """What is signed after the last party does not move the day on which the agreement was signed."""
    steps = (f"{SIGN}, date: 2024-02-01, by: [federale-staat]", f"{SIGN}, date: 2024-03-01, by: [vlaams-gewest]")
    assert str(facts_on("2024-12-31", one(*steps, later)).signed()[0].written) == "2024-03-01"


FORCE = "authority: gezamenlijk, step: inwerkingtreding"


@pytest.mark.parametrize(
    ("step", "later"),
    [
        (f"{FORCE}, date: 2024-07-01", True),
        (f"{FORCE}, date: 2024-06-30", False),
        (f"{FORCE}, date: 2024", True),
        (f"{FORCE}, planned: 2024-07-01", True),
        (f"{FORCE}, planned: 2024-05", False),
        (f"{FORCE}, planned: onbekend", True),
        (f"{FORCE}, requested: 2024-05-01", True),
        (f"{FORCE}, date: 2024-05-01, outcome: uitgesteld", True),
        (f"{FORCE}, date: 2024-07-01, outcome: ingetrokken", False),
        (f"{FORCE}, outcome: niet-vereist", False),
        (f"{SIGN}, planned: 2024-07-01", False),
    ],
)
def test_force_comes_later__a_later_or_unknown_day(step, later):
    """A recorded entry into force on a later or an unknown day says that the agreement is not in force yet."""
    assert facts_on("2024-06-30", one(step)).force_comes_later() is later


def test_renewed__the_last_renewal():
    """Of several renewals the last one that the day has seen counts."""
    renewal = "authority: gezamenlijk, step: hernieuwing"
    made = one(f"{renewal}, date: 2024-05", f"{renewal}, date: 2023-05", f"{renewal}, date: 2025")
    found = facts_on("2024-06-30", made).renewed()
    assert str(found and found.written) == "2024-05"
