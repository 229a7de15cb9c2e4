"""Agreements for tests of what is derived: one as a user would write it, and random ones."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from samenwerking_cli.findings import Location
from samenwerking_cli.model.register import Agreement, Register, Step
from samenwerking_cli.model.vocabulary import KINDS, OUTCOMES, PARTIES
from samenwerking_cli.partial_date import PartialDate, of_day, parse_partial_date
from samenwerking_cli.status.facts import Facts
from tests.registers import register

STATE_AND_REGION = "federale-staat, vlaams-gewest"


def one(
    *steps: str, kind: str = "samenwerkingsakkoord", parties: str = STATE_AND_REGION, more: tuple[str, ...] = ()
) -> Register:
    """A register with the agreement `akkoord` on line 7; each step on a line of its own, the first on line 12.

    Every key in `more` takes a line too, before the steps.
    """
    head = ["agreements:", "  - id: akkoord", "    title: Akkoord over de proef"]
    head += [f"    kind: {kind}", f"    parties: [{parties}]", *(f"    {line}" for line in more)]
    rows = [f"      - {{{step}}}" for step in steps]
    return register("\n".join([*head, *(["    steps:", *rows] if rows else [])]))


def facts_on(day: str, made: Register) -> Facts:
    """The first agreement's facts as seen on the day."""
    return Facts(made.agreements[0], made, date.fromisoformat(day))


EMPTY = one()
START, END = date(2023, 1, 1), date(2025, 12, 31)
HERE = Location("agreements.yaml", 1)
_PAIRS = [(authority, step.id) for authority, path in EMPTY.procedures.by_authority.items() for step in path.steps]
_MILESTONES = [pair for pair in _PAIRS if (found := EMPTY.procedures.step(*pair)) and found.milestone]

days = st.dates(START, END)


def _partial(day: date, shape: str) -> PartialDate:
    written = {"day": day.isoformat(), "month": f"{day:%Y-%m}", "year": f"{day:%Y}", "before": f"voor {day}"}
    found = parse_partial_date(written.get(shape, "onbekend"))
    assert found is not None
    return found


plain_dates = st.builds(_partial, days, st.sampled_from(["day", "day", "month", "year"]))
any_dates = st.builds(_partial, days, st.sampled_from(["day", "day", "month", "year", "before", "unknown"]))


@st.composite
def steps(draw: st.DrawFn, parties: tuple[str, ...]) -> Step:
    """Any step of any path, done, asked for or foreseen, with any outcome."""
    authority, id = draw(st.sampled_from(_MILESTONES) | st.sampled_from(_PAIRS))
    keys = draw(st.sampled_from([("date",), ("date",), ("requested",), ("planned",), ("requested", "date")]))
    outcome = draw(st.none() | st.sampled_from(OUTCOMES))
    return Step(
        authority=authority,
        step=id,
        act=draw(st.sampled_from([None, None, "decreet-a", "decreet-b"])),
        by=tuple(draw(st.lists(st.sampled_from(parties), unique=True))) if id == "ondertekening" else (),
        date=draw(any_dates) if "date" in keys else None,
        requested=draw(plain_dates) if "requested" in keys else None,
        planned=draw(plain_dates) if "planned" in keys else None,
        outcome=outcome,
        until=of_day(draw(days)) if outcome == "vervallen" else None,
        source=("bron",),
        where=HERE,
    )


@st.composite
def agreements(draw: st.DrawFn) -> Agreement:
    """Any agreement, with up to eight steps."""
    parties = tuple(draw(st.lists(st.sampled_from([*PARTIES, "VDAB"]), min_size=1, max_size=4, unique=True)))
    return replace(
        EMPTY.agreements[0],
        kind=draw(st.sampled_from(KINDS)),
        assent=draw(st.sampled_from([None, None, True, False])),
        parties=parties,
        parties_open=draw(st.booleans()),
        steps=tuple(draw(st.lists(steps(parties), max_size=8))),
    )
