"""Facts as an answer uses them: record, path, value, sources and place."""

from typing import NamedTuple

import pytest

from samenwerking_cli.findings import Location
from samenwerking_cli.reports.fact import Fact, fact_at, facts_in, owner_of, sources_of
from tests.agreements import one
from tests.registers import register

ADVICE = "authority: vlaanderen, step: advies-rvs"
WHERE = Location("agreements.yaml", 12, 9)


def step_paths(*steps: str) -> list[str]:
    agreement = one(*steps).agreements[0]
    owner = owner_of(agreement)
    return [owner.fact(step, "date", step.step).path for step in agreement.steps]


def test_owner_of__a_step_is_named_by_authority_and_id() -> None:
    """A path is built of ids, and of the key under which the value stands."""
    assert step_paths(f"{ADVICE}, date: 2024-01-10") == ["steps[vlaanderen/advies-rvs].date"]


@pytest.mark.parametrize(
    ("steps", "paths"),
    [
        ([f"{ADVICE}, date: 2024-02-01", f"{ADVICE}, date: 2024-01-01"], ["#2", ""]),
        ([f"{ADVICE}, date: 2024-01", f"{ADVICE}, date: 2024-01-31"], ["", "#2"]),
        ([f"{ADVICE}, date: 2024-01-31", f"{ADVICE}, date: 2024-01"], ["", "#2"]),
        ([f"{ADVICE}, planned: 2024-03", f"{ADVICE}, requested: 2024-02", f"{ADVICE}, date: 2024-01"],
         ["#3", "#2", ""]),
        ([f"{ADVICE}, date: onbekend, source: bron", f"{ADVICE}, date: 2024-01-01"], ["#2", ""]),
        ([f"{ADVICE}, planned: onbekend", f"{ADVICE}, date: voor 2024-01-01"], ["#2", ""]),
        ([f"{ADVICE}, outcome: niet-vereist", f"{ADVICE}, date: 2024-01-01"], ["#2", ""]),
        ([f"{ADVICE}, act: decreet-b, date: 2024-02-01", f"{ADVICE}, act: decreet-a, date: 2024-01-01"], ["#2", ""]),
    ],
)  # fmt: skip
def test_owner_of__steps_that_are_alike_are_numbered_by_date_and_then_by_place(
    steps: list[str], paths: list[str]
) -> None:
    """The first has no number; the date is that of the step, else of the request, else of the promise, else the last."""
    assert step_paths(*steps) == [f"steps[vlaanderen/advies-rvs{number}].date" for number in paths]


def test_owner_of__only_steps_of_one_authority_and_one_name_are_alike() -> None:
    """The same step of another authority has its own path without a number."""
    steps = [f"authority: {who}, step: advies-rvs, date: 2024-01-10" for who in ("vlaanderen", "federaal")]
    assert step_paths(*steps, "authority: vlaanderen, step: advies-serv, date: 2024-01-09") == [
        "steps[vlaanderen/advies-rvs].date",
        "steps[federaal/advies-rvs].date",
        "steps[vlaanderen/advies-serv].date",
    ]


MADE = register("""
    agreements:
      - id: ila
        title: Individual Learning Account
        kind: samenwerkingsakkoord
        parties: [federale-staat]
        texts:
          scope: {text: De inhoud., source: bron}
          eigen-naam: Iets anders.
        figures:
          - {label: Instroom bij VDAB, period: 2023, value: 6070, source: [bron, zonder-dag]}
          - {label: Instroom bij VDAB, period: 2024, value: 12000}
          - {label: Instroom bij VDAB, period: 2023, value: 6071, source: bron}
          - {label: Voorstellen, value: 29, note: Samen.}
        remarks:
          - {date: 2023-12, text: Later op de maand., source: bron}
          - {date: 2023-12-01, text: Eerst., source: bron}
          - {date: 2023-12, text: Nog iets., source: bron}
          - {date: onbekend, text: Ooit., source: bron}
    dossiers:
      - id: leren
        title: Leren
        agreements: [ila]
        texts: {background: De achtergrond.}
        figures: [{label: Voorstellen, value: 29, source: bron}]
        remarks: [{date: 2021-06-25, text: Een besluit., source: bron}]
""")


def test_owner_of__figures_by_label_and_period_and_then_by_place() -> None:
    """A figure without a period goes by its label; figures have no date, so their place numbers them."""
    agreement = MADE.agreements[0]
    owner = owner_of(agreement)
    assert [owner.fact(figure, "value", figure.value).path for figure in agreement.figures] == [
        "figures[Instroom bij VDAB/2023].value",
        "figures[Instroom bij VDAB/2024].value",
        "figures[Instroom bij VDAB/2023#2].value",
        "figures[Voorstellen].value",
    ]


def test_owner_of__remarks_by_their_date_as_written() -> None:
    """Two remarks of one written date are numbered by their place."""
    agreement = MADE.agreements[0]
    owner = owner_of(agreement)
    assert [owner.fact(remark, "text", remark.text).path for remark in agreement.remarks] == [
        "remarks[2023-12].text",
        "remarks[2023-12-01].text",
        "remarks[2023-12#2].text",
        "remarks[onbekend].text",
    ]


def test_owner_of__a_text_is_its_own_value() -> None:
    """A text has no key below its name."""
    agreement = MADE.agreements[0]
    owner = owner_of(agreement)
    assert [owner.fact(text, "", text.text) for text in agreement.texts] == [
        Fact("ila", "texts.scope", "De inhoud.", ("bron",), "agreements.yaml", 13),
        Fact("ila", "texts.eigen-naam", "Iets anders.", (), "agreements.yaml", 14),
    ]


def test_owner_of__a_dossier_is_told_apart_from_an_agreement() -> None:
    """Its record begins with dossiers/."""
    dossier = MADE.dossiers[0]
    owner = owner_of(dossier)
    assert [
        owner.fact(dossier.texts[0], "", "x")[:2],
        owner.fact(dossier.figures[0], "value", "29")[:2],
        owner.fact(dossier.remarks[0], "date", dossier.remarks[0].date)[:2],
    ] == [
        ("dossiers/leren", "texts.background"),
        ("dossiers/leren", "figures[Voorstellen].value"),
        ("dossiers/leren", "remarks[2021-06-25].date"),
    ]


def test_owner__a_fact_has_the_sources_and_the_place_of_its_record() -> None:
    """The file and the first line of the record that holds the value."""
    made = one(f"{ADVICE}, date: 2024-01-10, reference: 76.123/1, source: [bron, zonder-dag]")
    agreement = made.agreements[0]
    step = agreement.steps[0]
    assert owner_of(agreement).fact(step, "reference", "76.123/1") == Fact(
        "akkoord", "steps[vlaanderen/advies-rvs].reference", "76.123/1", ("bron", "zonder-dag"), "agreements.yaml", 12
    )


def test_fact_at__keeps_file_and_line_of_the_place() -> None:
    """The column does not matter to a fact."""
    assert fact_at("ila", "title", "Akkoord", WHERE) == Fact("ila", "title", "Akkoord", (), "agreements.yaml", 12)


@pytest.mark.parametrize(
    ("record", "path", "source", "unsourced"),
    [
        ("ila", "steps[vlaanderen/definitief].date", (), True),
        ("ila", "steps[vlaanderen/definitief].date", ("bron",), False),
        ("ila", "texts.scope", (), True),
        ("ila", "figures[Instroom/2023].value", (), True),
        ("ila", "figures[Instroom/2023].value", ("bron",), False),
        ("ila", "remarks[2023-12-01].text", (), True),
        ("dossiers/leren", "texts.background", (), True),
        ("dossiers/leren", "remarks[2023-12-01].text", (), True),
        ("ila", "title", (), False),
        ("ila", "phase", (), False),
        ("ila", "parties", (), False),
        ("questions/2023/v", "items[1].answer", (), False),
        ("questions/2023/v", "items[1].count.total", (), False),
        ("procedures/vlaanderen", "steps[definitief].name", (), False),
    ],
)
def test_unsourced__what_a_source_must_carry_and_none_does(
    record: str, path: str, source: tuple[str, ...], unsourced: bool
) -> None:
    """Steps, texts, figures and remarks need a source; what follows from them, the civil servant's words and the law do not."""
    assert Fact(record, path, "x", source, "agreements.yaml", 1).unsourced is unsourced


class Nested(NamedTuple):
    name: str
    fact: Fact | None
    more: tuple[object, ...]


def test_facts_in__in_order_out_of_every_depth() -> None:
    """Records within records and tuples are looked into; words, numbers and nothing are passed by."""
    first, second, third = (fact_at("ila", path, ("a", "b"), WHERE) for path in ("title", "parties", "phase"))
    report = Nested("naam", first, (None, 3, Nested("naam", None, (second, ("x",))), (third, first)))
    assert list(facts_in(report)) == [first, second, third, first]


@pytest.mark.parametrize("report", [None, "naam", 3, (), ("a", ("b",)), Nested("naam", None, ())])
def test_facts_in__nothing_where_there_are_no_facts(report: object) -> None:
    """A report may hold no fact at all."""
    assert list(facts_in(report)) == []


def test_facts_in__a_fact_is_not_looked_into() -> None:
    """A fact holds tuples of its own, which are no facts."""
    fact = fact_at("ila", "parties", ("federale-staat",), WHERE, ("bron",))
    assert list(facts_in(fact)) == [fact]


def test_sources_of__each_once_in_the_order_in_which_they_are_met() -> None:
    """Facts without a source add nothing."""
    facts = [fact_at("ila", "x", "x", WHERE, source) for source in (("b", "a"), (), ("a", "c"), ("b",))]
    assert sources_of(facts) == ("b", "a", "c")
    assert sources_of([]) == ()
