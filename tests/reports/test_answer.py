"""The answer to a written question: for each sub-question the facts that its topics ask for."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.reports.answer import AnswerReport, Introduction, Section, answer_report, record_of
from samenwerking_cli.reports.fact import Fact
from tests.agreements import days
from tests.answers import FILE, Asked, answered, asked, questions
from tests.registers import on

AGREEMENTS = """
    agreements:
      - id: ila
        title: Akkoord over de leerrekening
        short_title: Leerrekening
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
        texts: {evaluation: {text: Het gaat goed., source: bron, date: 2024-06-15}}
        figures: [{label: Instroom, value: 12, source: bron}]
        steps: [{authority: vlaanderen, step: principieel-1, date: 2024-01-10, source: bron}]
      - id: gestopt
        title: Akkoord dat er niet kwam
        kind: samenwerkingsakkoord
        parties: [federale-staat]
        steps: [{authority: gezamenlijk, step: stopzetting, date: 2024-02-10, note: Geen meerderheid., source: bron}]
      - id: zwijgt
        title: Akkoord zonder reden
        kind: samenwerkingsakkoord
        parties: [federale-staat]
        steps: [{authority: gezamenlijk, step: stopzetting, date: 2024-02-10, source: bron}]
      - id: werkt
        title: Akkoord in werking
        kind: samenwerkingsovereenkomst
        parties: [VDAB, Fedasil]
        steps: [{authority: gezamenlijk, step: ondertekening, date: 2023-02-01, source: bron}]
      - id: leeg
        title: Akkoord dat niet begon
        kind: protocolakkoord
        parties: [vlaams-gewest]
    dossiers:
      - id: werk
        title: Werk
        agreements: [zwijgt, ila]
        texts:
          background: {text: De achtergrond., source: bron}
          budget: {text: Het budget., source: bron}
          evaluation: {text: Het geheel gaat goed., source: bron, date: 2024-06-15}
          eigen-naam: {text: Iets anders., source: bron}
          later: {text: Van morgen., source: bron, date: 2024-07-01}
        remarks:
          - {date: 2024-07-01, text: Van morgen., source: bron}
          - {date: 2021-06-25, text: Een besluit., source: bron}
        figures: [{label: Voorstellen, value: 29, source: bron}]
"""


def sections(items: str, day: str = "2024-06-30") -> tuple[Section, ...]:
    """The sections of a question about all agreements; `items` are rows of YAML."""
    return answered(AGREEMENTS, f'number: "293"\nitems:\n{items}', day).sections


def shown(section: Section) -> list[tuple[str, str]]:
    return [(one.letter, str(one.answer.short_title.value)) for one in section.agreements]


def test_record_of__is_the_file_of_the_question() -> None:
    """The name of a question in facts is its file without the ending."""
    made = asked(AGREEMENTS, 'number: "293"\n')
    assert record_of(made.questions[0]) == "questions/2023/v"


def test_answer_report__keeps_question_and_day() -> None:
    """A report says what was asked and from which day it was looked at; a question without items has no sections."""
    made = asked(AGREEMENTS, 'number: "293"\n')
    as_of = AsOf(date(2024, 6, 30), "3f2c1ab", changed=True)
    assert answer_report(made.questions[0], made, as_of) == AnswerReport(as_of, made.questions[0], Introduction(), ())


def test_sections__letters_stay_the_same_through_the_whole_answer() -> None:
    """The letters are given over all items, so an item about some agreements skips those of the others."""
    first, second, third = sections("""
  - {number: "1", topics: [overview], selection: [werkt]}
  - {number: "2", topics: [overview], selection: [ila, werkt]}
  - {number: "3", topics: [overview], selection: [leeg, ila]}
""")
    assert [letter for letter, _ in shown(first)] == ["b"]
    assert [letter for letter, _ in shown(second)] == ["a", "b"]
    assert [letter for letter, _ in shown(third)] == ["a", "c"]


def test_sections__the_dossiers_order_gives_the_letters() -> None:
    """The dossier's agreements come first, in its order; one that an item names besides them comes behind."""
    report = answered(
        AGREEMENTS,
        """
number: "293"
dossier: werk
items:
  - {number: "1", topics: [overview], selection: [gestopt, ila]}
  - {number: "2", topics: [overview]}
""",
    )
    assert shown(report.sections[0]) == [("b", "Leerrekening"), ("c", "Akkoord dat er niet kwam")]
    assert shown(report.sections[1]) == [("a", "Akkoord zonder reden"), ("b", "Leerrekening")]


@pytest.mark.parametrize("item", ["topics: [free]", "topics: [overview], answer: Eigen tekst.", "text: Wat nu?"])
def test_sections__items_that_ask_nothing_of_agreements_take_no_letters(item: str) -> None:
    """What the civil servant writes has no agreements, no counts and no letters, whatever it selects."""
    first, second = sections(f"""
  - {{number: "1", {item}, selection: [gestopt, ila]}}
  - {{number: "2", topics: [overview], selection: [gestopt, werkt]}}
""")
    assert (first.agreements, first.counts, first.pending) == ((), None, ())
    assert [letter for letter, _ in shown(second)] == ["a", "b"]


@pytest.mark.parametrize(
    ("item", "own", "free"),
    [
        ("topics: [free]", [], True),
        ("text: Wat nu?", [], True),
        ("topics: [overview, free]", [], True),
        ("topics: [overview]", [], False),
        ("topics: [free], answer: Eigen tekst.", ["Eigen tekst."], False),
        ("topics: [free], answer: Eigen tekst., answer_with_facts: true", ["Eigen tekst."], False),
        ("topics: [overview], answer: Eigen tekst.", ["Eigen tekst."], False),
        ("answer: Eigen tekst.", ["Eigen tekst."], False),
    ],
)
def test_sections__what_the_civil_servant_should_write(item: str, own: list[str], free: bool) -> None:
    """A free question without an answer is open; with one it is answered."""
    (section,) = sections(f'  - {{number: "1", {item}}}\n')
    assert ([fact.value for fact in section.own], section.free) == (own, free)


def test_sections__an_own_answer_stands_alone_or_before_the_facts() -> None:
    """It replaces what the topics would give, unless it is asked to stand before that."""
    alone, before = sections("""
  - {number: "1", topics: [overview], selection: [ila], answer: Eigen tekst.}
  - {number: "2", topics: [overview], selection: [ila], answer: Eigen tekst., answer_with_facts: true}
""")
    assert (alone.topics, shown(alone)) == (frozenset(), [])
    assert (before.topics, shown(before)) == ({"overview"}, [("a", "Leerrekening")])


def test_sections__an_own_answer_is_a_fact_of_the_question() -> None:
    """Its path is the number of the item, or its place when it has none; it needs no source."""
    first, second = sections("""
  - {number: "1", answer: Eigen tekst.}
  - {answer: Nog een tekst.}
""")
    assert first.own == (Fact("questions/2023/v", "items[1].answer", "Eigen tekst.", (), FILE, 4),)
    assert second.own == (Fact("questions/2023/v", "items[#2].answer", "Nog een tekst.", (), FILE, 5),)
    assert not first.own[0].unsourced


def test_sections__counts_are_facts_of_the_first_item() -> None:
    """How many agreements the item is about, also when it asks for something else."""
    (section,) = sections("""
  - {number: "1", topics: [budget], selection: [ila], together_with: ["2"]}
  - {number: "2", topics: [budget], selection: [leeg, ila]}
""")
    assert section.counts is not None
    assert section.counts.total == Fact("questions/2023/v", "items[1].count.total", 2, ("bron",), FILE, 4)
    assert section.counts.pending.value == 1


def test_sections__pending_are_letters() -> None:
    """Which of the agreements of this item are under way on the day."""
    first, second = sections("""
  - {number: "1", topics: [overview]}
  - {number: "2", topics: [overview], selection: [leeg, werkt]}
""")
    assert (first.pending, second.pending) == (("a",), ())


def test_sections__items_answered_in_one_breath() -> None:
    """One section at the place of its first item: its topics are those of all, each agreement is asked its own."""
    first, second = sections("""
  - {number: "1", topics: [evaluation], selection: [ila]}
  - {number: "2", topics: [parties], selection: [leeg]}
  - {number: "3", topics: [figures], selection: [ila, leeg], together_with: ["1"]}
""")
    assert ([item.number for item in first.items], first.topics) == (["1", "3"], {"evaluation", "figures"})
    assert [item.number for item in second.items] == ["2"]
    assert [(one.letter, bool(one.answer.evaluation), len(one.answer.figures)) for one in first.agreements] == [
        ("a", True, 1)
    ]


def test_sections__the_full_title_only_the_first_time() -> None:
    """An agreement is introduced once in the whole answer, where something is first told of it."""
    first, second, third = sections("""
  - {number: "1", topics: [count], selection: [ila, leeg]}
  - {number: "2", topics: [overview], selection: [ila]}
  - {number: "3", topics: [overview], selection: [ila, leeg]}
""")
    assert first.agreements == ()
    assert [(one.letter, one.introduced) for one in second.agreements] == [("a", False)]
    assert [(one.letter, one.introduced) for one in third.agreements] == [("a", True), ("b", False)]


@pytest.mark.parametrize("topic", ["overview", "scope", "trajectory"])
def test_sections__why_an_agreement_stopped_is_told_once(topic: str) -> None:
    """Whichever topic tells it first; a later sub-question does not repeat it, nor the gap of a reason that lacks."""
    first, second, third = sections(f"""
  - {{number: "1", topics: [{topic}], selection: [gestopt, zwijgt]}}
  - {{number: "2", topics: [overview], selection: [gestopt, zwijgt]}}
  - {{number: "3", topics: [scope, trajectory], selection: [gestopt, zwijgt]}}
""")
    told = [[fact.value for fact in one.answer.reasons] for one in first.agreements]
    assert told == [["Geen meerderheid."], []]
    assert ["reason" in one.answer.gaps for one in first.agreements] == [False, True]
    assert [one.answer.reasons for section in (second, third) for one in section.agreements] == [()] * len(
        [*second.agreements, *third.agreements]
    )
    assert not any("reason" in one.answer.gaps for section in (second, third) for one in section.agreements)


def test_sections__a_topic_that_does_not_tell_the_end_leaves_the_reason_for_later() -> None:
    """Who was asked for the money first still hears why it stopped."""
    first, second = sections("""
  - {number: "1", topics: [budget], selection: [gestopt]}
  - {number: "2", topics: [overview], selection: [gestopt]}
""")
    assert first.agreements[0].answer.reasons == ()
    assert [fact.value for fact in second.agreements[0].answer.reasons] == ["Geen meerderheid."]


@pytest.mark.parametrize(
    ("topics", "finished"),
    [("trajectory", [("b", "stopgezet"), ("c", "stopgezet"), ("d", "in-werking")]), ("overview", [])],
)
def test_sections__finished_are_the_agreements_without_a_path(topics: str, finished: list[tuple[str, str]]) -> None:
    """Only where the path is asked; what did not begin is not finished."""
    (section,) = sections(f'  - {{number: "1", topics: [{topics}]}}\n')
    assert [(one.letter, one.phase.value) for one in section.finished] == finished


def test_sections__the_path_of_unfinished_agreements_only() -> None:
    """In force: nothing to tell; stopped: why."""
    (section,) = sections('  - {number: "1", topics: [trajectory]}\n')
    assert [(one.letter, bool(one.answer.paths)) for one in section.agreements] == [
        ("a", True), ("b", False), ("c", False), ("e", True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("item", "dossier", "none"),
    [
        ("topics: [figures], selection: [ila, leeg]", "", False),
        ("topics: [figures], selection: [leeg]", "", True),
        ("topics: [figures], selection: [leeg]", "dossier: werk", False),
        ("topics: [overview], selection: [leeg]", "", False),
    ],
)
def test_no_figures__asked_and_found_nowhere(item: str, dossier: str, none: bool) -> None:
    """Figures of one agreement, or of the dossier, are an answer; without a question there is no gap."""
    report = answered(AGREEMENTS, f'number: "293"\n{dossier}\nitems:\n  - {{number: "1", {item}}}\n')
    assert report.sections[0].no_figures is none


def test_sections__the_dossier_speaks_to_the_topics_of_the_section() -> None:
    """Only the dossier of the question, and only where it is asked."""
    report = answered(
        AGREEMENTS,
        """
number: "293"
dossier: werk
items:
  - {number: "1", topics: [budget]}
  - {number: "2", topics: [evaluation]}
""",
    )
    budget, evaluation = (section.dossier for section in report.sections)
    assert budget.budget is not None
    assert (budget.budget.value, budget.evaluation) == ("Het budget.", None)
    assert evaluation.evaluation is not None
    assert (evaluation.evaluation.text.value, evaluation.budget) == ("Het geheel gaat goed.", None)
    assert sections('  - {number: "1", topics: [budget]}\n')[0].dossier.budget is None


def introduction(question: str, day: str = "2024-06-30") -> Introduction:
    return answered(AGREEMENTS, f'number: "293"\n{question}', day).introduction


def test_introduction__the_civil_servants_own_words_stand_alone() -> None:
    """Who writes an introduction wants no other."""
    assert introduction("dossier: werk\nanswer: {introduction: Eigen woorden.}\n") == Introduction(
        own=Fact("questions/2023/v", "answer.introduction", "Eigen woorden.", (), FILE, 3)
    )


@pytest.mark.parametrize(
    "question", ["", "answer: {kind: verwijzend}\n", 'items: [{number: "1", topics: [overview]}]\n']
)
def test_introduction__none_without_a_dossier(question: str) -> None:
    """A question that points to no dossier has no background."""
    assert introduction(question) == Introduction()


@pytest.mark.parametrize(
    ("topics", "texts", "figures"),
    [
        ("[overview]", ["Het budget.", "Iets anders."], 1),
        ("[budget]", ["Iets anders."], 1),
        ("[figures]", ["Het budget.", "Iets anders."], 0),
        ("[evaluation, budget, figures]", ["Iets anders."], 0),
        ("[budget, figures], answer: Eigen tekst.", ["Het budget.", "Iets anders."], 1),
        ("[budget, figures], answer: Eigen tekst., answer_with_facts: true", ["Iets anders."], 0),
    ],
)
def test_introduction__the_dossiers_texts_without_those_that_an_item_asks_for(
    topics: str, texts: list[str], figures: int
) -> None:
    """A text is told once: where it is asked, else at the beginning; a position never stands at the beginning."""
    found = introduction(f'dossier: werk\nitems:\n  - {{number: "1", topics: {topics}}}\n')
    assert found.own is None
    assert found.background == Fact(
        "dossiers/werk", "texts.background", "De achtergrond.", ("bron",), "agreements.yaml", 40
    )
    assert [fact.value for fact in found.texts] == texts
    assert len(found.figures) == figures


@pytest.mark.parametrize(
    ("day", "remarks", "texts"),
    [
        ("2021-06-24", [], ["Het budget.", "Iets anders."]),
        ("2024-06-30", ["Een besluit."], ["Het budget.", "Iets anders."]),
        ("2024-07-01", ["Een besluit.", "Van morgen."], ["Het budget.", "Iets anders.", "Van morgen."]),
    ],
)
def test_introduction__what_is_known_on_the_day(day: str, remarks: list[str], texts: list[str]) -> None:
    """Remarks oldest first, texts as they stand in the register; neither of a later day."""
    found = introduction("dossier: werk\n", day)
    assert [remark.text.value for remark in found.remarks] == remarks
    assert [fact.value for fact in found.texts] == texts


def test_facts__every_fact_of_the_answer_in_its_order() -> None:
    """First the introduction, then the sections, each agreement under its title."""
    report = answered(
        AGREEMENTS,
        """
number: "293"
answer: {introduction: Eigen woorden.}
items:
  - {number: "1", topics: [evaluation], selection: [ila], answer: Eigen tekst., answer_with_facts: true}
""",
    )
    assert [(fact.record, fact.path) for fact in report.facts if ".count." not in fact.path] == [
        ("questions/2023/v", "answer.introduction"),
        ("questions/2023/v", "items[1].answer"),
        ("ila", "title"),
        ("ila", "short_title"),
        ("ila", "texts.evaluation"),
        ("ila", "texts.evaluation.date"),
    ]
    assert [fact for fact in report.facts if fact.unsourced] == []


@settings(deadline=None, max_examples=60)
@given(questions(), days)
def test_answer_report__never_raises_and_every_fact_has_its_place(made: Asked, day: date) -> None:
    """Whatever is asked of whatever register: each fact says of which record, under which path, in which file and line."""
    report = made.report(day)
    assert sum(len(section.items) for section in report.sections) == len(made.question.items)
    for fact in report.facts:
        assert fact.record
        assert fact.path
        assert fact.file
        assert fact.line >= 1


@settings(deadline=None, max_examples=60)
@given(questions(), days)
def test_answer_report__the_same_input_gives_the_same_report(made: Asked, day: date) -> None:
    """Nothing but the question, the register and the day decides."""
    assert made.report(day) == made.report(day)


@settings(deadline=None, max_examples=60)
@given(questions(), days)
def test_answer_report__one_letter_for_one_agreement(made: Asked, day: date) -> None:
    """In each section the letters rise, and through the whole answer a letter stands for one agreement."""
    report = made.report(day)
    owners: dict[str, str] = {}
    for section in report.sections:
        letters = [one.letter for one in section.agreements]
        assert letters == sorted(set(letters))
        for one in section.agreements:
            assert owners.setdefault(one.letter, one.answer.title.record) == one.answer.title.record
    assert len(set(owners.values())) == len(owners)


@settings(deadline=None, max_examples=60)
@given(questions(), days)
def test_answer_report__an_agreement_is_introduced_where_it_is_told_first(made: Asked, day: date) -> None:
    """The full title once, the short one from then on."""
    seen: set[str] = set()
    for section in made.report(day).sections:
        assert [one.introduced for one in section.agreements] == [one.letter in seen for one in section.agreements]
        seen |= {one.letter for one in section.agreements}


@settings(deadline=None, max_examples=60)
@given(questions(), days, st.sampled_from(["texts.", "remarks["]))
def test_answer_report__texts_and_remarks_are_those_of_the_day(made: Asked, day: date, kind: str) -> None:
    """What was written after the day is not used."""
    late = {
        f"{record}/{at}"
        for record, owner in [
            *((one.id, one) for one in made.agreements),
            ("dossiers/dossier", made.dossier),
        ]
        for at, when in [
            *((f"texts.{one.name}", one.date) for one in owner.texts),
            *((f"remarks[{one.date.written}]", one.date) for one in owner.remarks),
        ]
        if at.startswith(kind) and when and not when.unknown and when.first > day
    }
    told = {f"{fact.record}/{fact.path}" for fact in made.report(day).facts}
    assert not {path for path in told if path.removesuffix(".text").removesuffix(".date") in late}


def test_answer_report__is_that_of_the_day() -> None:
    """One register, looked at from two days, gives two answers."""
    made = asked(AGREEMENTS, 'number: "293"\nitems: [{number: "1", topics: [overview], selection: [ila]}]\n')
    phases = [
        answer_report(made.questions[0], made, on(day)).sections[0].agreements[0].answer.standing
        for day in ("2024-01-09", "2024-01-10")
    ]
    assert [one and one.phase.value for one in phases] == ["niet-gestart", "ontwerp"]


@settings(deadline=None, max_examples=60)
@given(questions(), days)
def test_answer_report__no_date_lies_after_the_day(made: Asked, day: date) -> None:
    """Only a promise, a due day, an entry into force and an end may lie in the future."""
    foreseen = ("/inwerkingtreding", "/beeindiging")
    for fact in made.report(day).facts:
        if not isinstance(fact.value, PartialDate) or fact.value.unknown or any(one in fact.path for one in foreseen):
            continue
        assert fact.path.endswith((".planned", ".due")) or fact.value.first <= day


@settings(deadline=None, max_examples=60)
@given(questions(), days)
def test_answer_report__one_path_one_fact(made: Asked, day: date) -> None:
    """A record and a path name one value with one source at one place."""
    seen: dict[tuple[str, str], Fact] = {}
    for fact in made.report(day).facts:
        assert seen.setdefault((fact.record, fact.path), fact) == fact


def test_answer_report__figures_beside_the_scope_are_figures() -> None:
    """The scope prints them already: they are no gap."""
    (section,) = sections('      - {number: "1", topics: [scope, figures], selection: [ila]}')
    assert not section.no_figures


def test_answer_report__why_it_stopped_is_told_where_the_agreement_was_asked_for() -> None:
    """An item that is answered together with another tells it only of its own agreements."""
    *_, last = sections("""
      - {number: "1", topics: [evaluation], selection: [gestopt], together_with: "2"}
      - {number: "2", topics: [overview], selection: [ila]}
      - {number: "3", topics: [overview], selection: [gestopt]}
    """)
    assert [fact.value for fact in last.agreements[0].answer.reasons] == ["Geen meerderheid."]
