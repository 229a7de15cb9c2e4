"""How many agreements, in which phase, with or without assent, signed in which year."""

import pytest

from samenwerking_cli.findings import Location
from samenwerking_cli.reports.case import case_of
from samenwerking_cli.reports.fact import Fact
from samenwerking_cli.reports.topics.counts import Counts, counts
from tests.agreements import one
from tests.answers import DAY, case_on
from tests.registers import on, register

WHERE = Location("questions/2023/v.yaml", 4)
MADE = register("""
    agreements:
      - id: ontwerp
        title: In ontwerp
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
        steps: [{authority: vlaanderen, step: principieel-1, date: 2024-01-10, source: bron}]
      - id: ontwerp-2
        title: Ook in ontwerp
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
        steps: [{authority: vlaanderen, step: principieel-1, date: 2024-01-10, source: [zonder-dag, bron]}]
      - id: getekend
        title: Getekend
        kind: samenwerkingsovereenkomst
        parties: [VDAB, Fedasil]
        steps: [{authority: gezamenlijk, step: ondertekening, date: 2023-05, source: zonder-dag}]
      - id: leeg
        title: Nog niets
        kind: protocolakkoord
        parties: [federale-staat]
      - id: gestopt
        title: Gestopt
        kind: samenwerkingsakkoord
        parties: [federale-staat]
        steps: [{authority: gezamenlijk, step: stopzetting, date: onbekend, source: bron}]
""")


def counted(*ids: str, day: str = DAY) -> Counts:
    wanted = [one for one in MADE.agreements if one.id in ids] if ids else MADE.agreements
    return counts([case_of(one, MADE, on(day)) for one in wanted], "questions/2023/v", "items[2]", WHERE)


def number(key: str, value: int, *source: str) -> Fact:
    return Fact("questions/2023/v", f"items[2].count.{key}", value, source, "questions/2023/v.yaml", 4)


def test_counts__each_number_is_a_fact_of_the_sub_question() -> None:
    """A number stands where it is asked for, with the sources of the steps that the counted phases rest on."""
    found = counted()
    assert found.total == number("total", 5, "bron", "zonder-dag")
    assert found.pending == number("pending", 2, "bron", "zonder-dag")
    assert found.with_assent == number("assent", 3, "bron", "zonder-dag")
    assert found.without_assent == number("no-assent", 2, "zonder-dag")


def test_counts__phases_in_their_order_without_empty_ones() -> None:
    """A phase in which no agreement is, is not told."""
    assert [(count.key, count.number) for count in counted().phases] == [
        ("niet-gestart", number("niet-gestart", 1)),
        ("ontwerp", number("ontwerp", 2, "bron", "zonder-dag")),
        ("in-werking", number("in-werking", 1, "zonder-dag")),
        ("stopgezet", number("stopgezet", 1, "bron")),
    ]


@pytest.mark.parametrize(("day", "pending"), [("2024-01-09", 0), ("2024-01-10", 2)])
def test_counts__what_is_pending_is_so_on_the_day(day: str, pending: int) -> None:
    """Numbers are counted on the day, never typed."""
    assert counted(day=day).pending.value == pending


def test_counts__of_nothing_are_zero() -> None:
    """No agreements give numbers all the same, without sources."""
    found = counts([], "questions/2023/v", "items[2]", WHERE)
    assert found == Counts(
        total=number("total", 0),
        pending=number("pending", 0),
        phases=(),
        with_assent=number("assent", 0),
        without_assent=number("no-assent", 0),
        signed_years=(),
        signed_undated=number("signed.unknown", 0),
    )


def test_counts__assent_as_written_wins_over_the_kind() -> None:
    """The simplified form of a cooperation agreement needs no assent."""
    case = case_on(DAY, one(more=("assent: false",)))
    found = counts([case], "questions/2023/v", "items[2]", WHERE)
    assert (found.with_assent.value, found.without_assent.value) == (0, 1)


SIGNATURE = "authority: gezamenlijk, step: ondertekening"


@pytest.mark.parametrize(
    ("steps", "years", "undated"),
    [
        ([], {}, 0),
        ([f"{SIGNATURE}, planned: 2023-09"], {}, 0),
        ([f"{SIGNATURE}, date: 2023-09-01"], {"2023": 1}, 0),
        ([f"{SIGNATURE}, date: 2023-09"], {"2023": 1}, 0),
        ([f"{SIGNATURE}, date: 2023"], {"2023": 1}, 0),
        ([f"{SIGNATURE}, date: 2025"], {}, 0),
        ([f"{SIGNATURE}, date: voor 2023-12-21"], {}, 1),
        ([f"{SIGNATURE}, date: onbekend, source: bron"], {}, 1),
        ([f"{SIGNATURE}, by: [federale-staat], date: 2022-12-01", f"{SIGNATURE}, by: [vlaams-gewest], date: 2023-01"],
         {"2023": 1}, 0),
        ([f"{SIGNATURE}, by: [federale-staat], date: 2022-12-01"], {}, 0),
        ([f"{SIGNATURE}, by: [vlaams-gewest], date: 2023-01", f"{SIGNATURE}, by: [federale-staat], date: 2022-12-01"],
         {"2023": 1}, 0),
        ([f"{SIGNATURE}, date: 2023-09", "authority: gezamenlijk, step: beeindiging, date: 2024-01"], {"2023": 1}, 0),
    ],
)  # fmt: skip
def test_counts__signed_in_the_year_in_which_the_last_party_signed(
    steps: list[str], years: dict[str, int], undated: int
) -> None:
    """A year that is not certain is no year; what is not signed on the day is not counted."""
    found = counts([case_on(DAY, one(*steps))], "questions/2023/v", "items[2]", WHERE)
    assert {count.key: count.number.value for count in found.signed_years} == years
    assert found.signed_undated.value == undated
    assert [count.number.path for count in found.signed_years] == [f"items[2].count.signed.{year}" for year in years]


def test_counts__years_of_signature_in_their_order() -> None:
    """The oldest year first, whatever the order of the agreements."""
    made = [one(f"{SIGNATURE}, date: {year}-05-01") for year in (2024, 2022, 2023, 2022)]
    found = counts([case_on(DAY, register) for register in made], "questions/2023/v", "items[2]", WHERE)
    assert [(count.key, count.number.value) for count in found.signed_years] == [("2022", 2), ("2023", 1), ("2024", 1)]
