"""Which agreements a sub-question is about, their letters, and what is answered in one breath."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenwerking_cli.findings import Location
from samenwerking_cli.model.question import Item
from samenwerking_cli.reports.case import case_of
from samenwerking_cli.reports.chosen import chosen, groups, letters, topics_of
from tests.answers import DAY, asked
from tests.registers import on, register

HERE = Location("questions/2023/v.yaml", 1)

AGREEMENTS = """
    bodies: [{id: vdab, name: VDAB}]
    agreements:
      - id: ila
        title: Leerrekening
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
        themes: [opleiding, arbeidsmarkt]
        steps: [{authority: vlaanderen, step: principieel-1, date: 2024-01-10, source: bron}]
      - id: fedasil
        title: Asielzoekers
        kind: samenwerkingsovereenkomst
        parties: [vdab, Fedasil]
        themes: [asiel]
        steps: [{authority: gezamenlijk, step: ondertekening, date: 2024-02-01, source: bron}]
      - id: leeg
        title: Nog niets
        kind: samenwerkingsakkoord
        parties: [federale-staat]
        themes: [asiel]
      - id: morgen
        title: Begint later
        kind: samenwerkingsakkoord
        parties: [federale-staat]
        themes: [opleiding]
        steps: [{authority: federaal, step: ministerraad-1, date: 2024-07-01, source: bron}]
      - id: beloofd
        title: Alleen een belofte
        kind: protocolakkoord
        parties: [vlaams-gewest, waals-gewest]
        steps: [{authority: vlaanderen, step: principieel-1, planned: 2024-09, source: bron}]
    dossiers:
      - {id: werk, title: Werk, agreements: [leeg, morgen, ila]}
      - {id: asiel, title: Asiel, agreements: [fedasil, leeg]}
"""
ALL = ("ila", "fedasil", "leeg", "beloofd")


def choose(item: str, *, dossier: str = "", day: str = DAY) -> tuple[str, ...]:
    head = f"number: x\n{f'dossier: {dossier}' if dossier else ''}\n"
    made = asked(AGREEMENTS, f"{head}items:\n  - {{topics: [overview]{item}}}\n")
    question = made.questions[0]
    found = next((one for one in made.dossiers if one.id == question.dossier), None)
    return chosen(question.items[0], found, {one.id: case_of(one, made, on(day)) for one in made.agreements})


@pytest.mark.parametrize(
    ("item", "topics"),
    [
        ("{topics: [scope, parties]}", {"scope", "parties"}),
        ("{topics: [scope], answer: Eigen tekst., answer_with_facts: true}", {"scope"}),
        ("{topics: [scope], answer: Eigen tekst.}", set()),
        ("{answer: Eigen tekst.}", set()),
        ("{answer: Eigen tekst., answer_with_facts: true}", {"free"}),
        ("{text: Wat nu?}", {"free"}),
        ("{text: Wat nu?, topics: [free, scope]}", {"free", "scope"}),
    ],
)
def test_topics_of__an_own_answer_stands_in_the_place_of_every_topic(item: str, topics: set[str]) -> None:
    """With answer_with_facts the topics stay; without topics the civil servant writes the answer."""
    made = asked(AGREEMENTS, f"number: x\nitems:\n  - {item}\n")
    assert topics_of(made.questions[0].items[0]) == topics


@pytest.mark.parametrize(
    ("selection", "ids"),
    [
        ("[leeg, ila]", ("leeg", "ila")),
        ("[morgen]", ("morgen",)),
        ("{theme: opleiding}", ("ila",)),
        ("{theme: [opleiding, asiel]}", ("ila", "fedasil", "leeg")),
        ("{party: federale-staat}", ("ila", "leeg")),
        ("{party: [vdab, vlaams-gewest]}", ("ila", "fedasil", "beloofd")),
        ("{party: Fedasil}", ("fedasil",)),
        ("{phase: ontwerp}", ("ila",)),
        ("{phase: [ontwerp, niet-gestart]}", ("ila", "leeg", "beloofd")),
        ("{phase: stopgezet}", ()),
        ("{kind: samenwerkingsovereenkomst}", ("fedasil",)),
        ("{kind: [protocolakkoord, samenwerkingsovereenkomst]}", ("fedasil", "beloofd")),
        ("{dossier: werk}", ("ila", "leeg")),
        ("{dossier: [werk, asiel]}", ("ila", "fedasil", "leeg")),
        ("{pending: true}", ("ila",)),
        ("{pending: false}", ("fedasil", "leeg", "beloofd")),
        ("{dossier: werk, theme: asiel}", ("leeg",)),
        ("{party: federale-staat, pending: true}", ("ila",)),
        ("{kind: samenwerkingsakkoord, theme: asiel, phase: niet-gestart, dossier: asiel, pending: false}", ("leeg",)),
        ("{theme: asiel, pending: true}", ()),
    ],
)  # fmt: skip
def test_chosen__by_ids_or_by_criteria_that_narrow_together(selection: str, ids: tuple[str, ...]) -> None:
    """Of one criterion any value will do, of several criteria each must hold; pending false asks for those that are not."""
    assert choose(f", selection: {selection}") == ids


@pytest.mark.parametrize(
    ("dossier", "ids"), [("", ALL), ("werk", ("ila", "leeg")), ("asiel", ("fedasil", "leeg"))]
)  # fmt: skip
def test_chosen__without_a_selection_the_dossiers_agreements_else_all(dossier: str, ids: tuple[str, ...]) -> None:
    """What is not narrowed is about the whole dossier of the question."""
    assert choose("", dossier=dossier) == ids


def test_chosen__a_selection_is_not_bound_to_the_dossier_of_the_question() -> None:
    """A sub-question may ask about an agreement outside the dossier, by id and by criteria."""
    assert choose(", selection: [fedasil]", dossier="werk") == ("fedasil",)
    assert choose(", selection: {kind: protocolakkoord}", dossier="werk") == ("beloofd",)


@pytest.mark.parametrize(
    ("selection", "before", "after"),
    [
        ("", False, True),
        (", selection: {theme: opleiding}", False, True),
        (", selection: {dossier: werk}", False, True),
        (", selection: {pending: false}", False, False),
        (", selection: [ila, morgen]", True, True),
    ],
)
def test_chosen__what_begins_after_the_day_is_left_out_unless_named(selection: str, before: bool, after: bool) -> None:
    """On the eve an agreement that begins tomorrow is about nothing yet; by its id it is asked for all the same."""
    assert ("morgen" in choose(selection, day="2024-06-30")) is before
    assert ("morgen" in choose(selection, day="2024-07-01")) is after


@pytest.mark.parametrize(
    "item",
    ["{text: Wat nu?}", "{topics: [free]}", "{topics: [overview], answer: Eigen tekst.}",
     "{answer: Eigen tekst., answer_with_facts: true}", "{topics: [free], selection: [ila]}"],
)  # fmt: skip
def test_chosen__none_when_nothing_is_asked_about_agreements(item: str) -> None:
    """An item that only asks `free`, or that has its own answer, is about no agreement."""
    made = asked(AGREEMENTS, f"number: x\nitems:\n  - {item}\n")
    cases = {one.id: case_of(one, made, on(DAY)) for one in made.agreements}
    assert chosen(made.questions[0].items[0], None, cases) == ()


def test_chosen__an_own_answer_with_facts_is_about_its_agreements() -> None:
    """The facts that follow the civil servant's words are those of the topics."""
    assert choose(", answer: Eigen tekst., answer_with_facts: true, selection: [ila]") == ("ila",)


MADE = register(AGREEMENTS)
WORK = MADE.dossiers[0]


@pytest.mark.parametrize(
    ("wanted", "with_dossier", "expected"),
    [
        ([("ila", "leeg")], False, {"ila": "a", "leeg": "b"}),
        ([("leeg", "ila")], False, {"ila": "a", "leeg": "b"}),
        ([("ila", "leeg")], True, {"leeg": "a", "ila": "b"}),
        ([("fedasil", "ila"), ("leeg",)], True, {"leeg": "a", "ila": "b", "fedasil": "c"}),
        ([("beloofd",), ("fedasil",)], True, {"fedasil": "a", "beloofd": "b"}),
        ([(), ("ila",), ("ila",)], False, {"ila": "a"}),
        ([(), ()], True, {}),
        ([], False, {}),
    ],
)
def test_letters__over_the_union_of_the_items_in_the_dossiers_order_then_the_files(
    wanted: list[tuple[str, ...]], with_dossier: bool, expected: dict[str, str]
) -> None:
    """The order in which items name agreements does not matter; what nobody asks about takes no letter."""
    found = letters(wanted, WORK if with_dossier else None, MADE)
    assert list(found.items()) == list(expected.items())


def test_letters__after_z_comes_aa() -> None:
    """An answer about more agreements than the alphabet is long still tells them apart."""
    rows = "".join(f"  - {{id: a{i}, title: A{i}, kind: protocolakkoord, parties: [VDAB]}}\n" for i in range(703))
    many = register(f"agreements:\n{rows}")
    found = letters([tuple(one.id for one in many.agreements)], None, many)
    assert [found[f"a{index}"] for index in (0, 25, 26, 27, 51, 52, 701, 702)] == [
        "a", "z", "aa", "ab", "az", "ba", "zz", "aaa",
    ]  # fmt: skip
    assert len(set(found.values())) == 703


def _items(*companies: str) -> tuple[Item, ...]:
    """Items numbered from 1, each with the numbers that it is answered together with, one digit each."""
    return tuple(
        Item(number=str(number), together_with=tuple(company), where=HERE)
        for number, company in enumerate(companies, start=1)
    )


@pytest.mark.parametrize(
    ("companies", "expected"),
    [
        ((), []),
        (("",), [(0,)]),
        (("", "", ""), [(0,), (1,), (2,)]),
        (("2", ""), [(0, 1)]),
        (("", "1"), [(0, 1)]),
        (("2", "1"), [(0, 1)]),
        (("3", "", ""), [(0, 2), (1,)]),
        (("", "3", ""), [(0,), (1, 2)]),
        (("2", "3", ""), [(0, 1, 2)]),
        (("3", "3", ""), [(0, 1, 2)]),
        (("", "1", "2"), [(0, 1, 2)]),
        (("", "", "12"), [(0, 1, 2)]),
        (("4", "", "2", "3"), [(0, 1, 2, 3)]),
        (("4", "3", "", ""), [(0, 3), (1, 2)]),
    ],
)
def test_groups__together_with_holds_both_ways_and_on(
    companies: tuple[str, ...], expected: list[tuple[int, ...]]
) -> None:
    """Who is answered together with one of a chain is answered with all of it, at the place of its first item."""
    assert groups(_items(*companies)) == expected


def test_groups__items_without_a_number_stand_alone() -> None:
    """Nobody can name them, so nobody is answered together with them; they may name another one."""
    items = (Item(where=HERE), Item(where=HERE), Item(number="1", where=HERE), Item(together_with=("1",), where=HERE))
    assert groups(items) == [(0,), (1,), (2, 3)]


@given(st.lists(st.lists(st.integers(1, 5), max_size=2), min_size=5, max_size=5))
def test_groups__every_item_once_and_friends_together(companies: list[list[int]]) -> None:
    """Whatever is written, each item is answered once, and an item never apart from the ones that it names."""
    found = groups(_items(*("".join(map(str, one)) for one in companies)))
    assert sorted(place for group in found for place in group) == [0, 1, 2, 3, 4]
    assert [group[0] for group in found] == sorted(min(group) for group in found)
    for place, company in enumerate(companies):
        group = next(one for one in found if place in one)
        assert {number - 1 for number in company} <= set(group)
