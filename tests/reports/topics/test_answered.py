"""What all topics of a sub-question have to say of one agreement, or of the dossier."""

from datetime import date

import pytest

from samenwerking_cli.findings import Location
from samenwerking_cli.model.question import Question
from samenwerking_cli.model.vocabulary import TOPICS, Topic
from samenwerking_cli.reports.fact import Fact
from samenwerking_cli.reports.topics.answered import (
    AgreementAnswer,
    Coordination,
    DossierAnswer,
    agreement_answer,
    dossier_answer,
)
from tests.agreements import one
from tests.answers import DAY, case_on
from tests.registers import register

QUESTION = Question(id="2023/v", number="293", where=Location("questions/2023/v.yaml", 1))
JOINT = "authority: gezamenlijk, step"
DRAFT = "authority: vlaanderen, step: principieel-1, date: 2024-01-10"
FORCE = f"{JOINT}: inwerkingtreding, date: 2024-06-01"
STOP = f"{JOINT}: stopzetting, date: 2024-05-01"
END = f"{JOINT}: beeindiging, date: 2024-05-01"
WORD = Fact("dossiers/leren", "texts.budget", "Een woord.", ("bron",), "agreements.yaml", 9)


def answer(
    *steps: str,
    topics: tuple[Topic, ...],
    more: tuple[str, ...] = (),
    whole: DossierAnswer | None = None,
    end_told: bool = False,
    day: str = DAY,
) -> AgreementAnswer:
    case = case_on(day, one(*steps, more=more))
    return agreement_answer(case, frozenset(topics), whole or DossierAnswer(), QUESTION, end_told=end_told)


FULL = (
    "short_title: Proef",
    "lead: federale-staat",
    "forum: IMC Werk",
    "texts:",
    "  scope: {text: De inhoud., source: bron}",
    "  relevance: {text: De betekenis., source: bron}",
    "  evaluation: {text: Het gaat goed., source: bron, date: 2024-06-15}",
    "  budget: {text: Het budget., source: bron}",
    "  coordination: {text: Het overleg., source: bron}",
    "figures: [{label: Instroom, value: 12, source: bron}]",
    "remarks:",
    "  - {date: 2024-01-01, text: Over het geheel., source: bron}",
    "  - {date: 2024-01-02, authority: vlaanderen, text: Over Vlaanderen., source: bron}",
)
# Which fields a topic fills, of an agreement of which everything is known.
FILLS: dict[Topic, set[str]] = {
    "overview": {"standing"},
    "scope": {"scope", "remarks"},
    "relevance": {"relevance"},
    "trajectory": {"paths", "remarks"},
    "advice": {"advice"},
    "parties": {"parties"},
    "evaluation": {"evaluation"},
    "figures": {"figures"},
    "budget": {"budget"},
    "coordination": {"coordination"},
    "publication": {"published"},
    "count": set(),
    "free": set(),
}


@pytest.mark.parametrize("topic", TOPICS)
def test_agreement_answer__only_what_is_asked(topic: Topic) -> None:
    """Each topic fills its own fields and no others, and leaves no gap where everything is known."""
    advice, act = "authority: vlaanderen, step: advies-rvs", "authority: vlaanderen, step: bekendmaking"
    found = answer(DRAFT, f"{advice}, date: 2024-02-01", f"{act}, date: 2024-06-01", topics=(topic,), more=FULL)
    filled = {name for name, value in zip(found._fields[3:], found[3:], strict=True) if value}
    assert filled == FILLS[topic]
    assert found.tells is bool(filled)


def test_agreement_answer__is_named_by_title_and_short_title() -> None:
    """Without a short title the title stands in its place."""
    found = answer(topics=("overview",), more=("short_title: Proef",))
    assert found.title == Fact("akkoord", "title", "Akkoord over de proef", (), "agreements.yaml", 7)
    assert found.short_title == Fact("akkoord", "short_title", "Proef", (), "agreements.yaml", 7)
    assert found.kind == "samenwerkingsakkoord"
    untitled = answer(topics=("overview",))
    assert untitled.short_title == untitled.title


def test_agreement_answer__figures_stand_in_the_scope_when_both_are_asked() -> None:
    """A number is told once."""
    found = answer(topics=("scope", "figures"), more=FULL)
    assert found.scope is not None
    assert ([figure.label for figure in found.scope.figures], found.figures) == (["Instroom"], ())


@pytest.mark.parametrize(
    ("topics", "step", "remarks"),
    [
        (("scope",), DRAFT, ["Over het geheel."]),
        (("trajectory",), DRAFT, ["Over Vlaanderen."]),
        (("scope", "trajectory"), DRAFT, ["Over het geheel.", "Over Vlaanderen."]),
        (("trajectory", "parties"), DRAFT, []),
        (("trajectory",), FORCE, []),
        (("trajectory",), STOP, []),
        (("scope",), STOP, ["Over het geheel."]),
        (("overview", "advice", "evaluation"), DRAFT, []),
    ],
)
def test_agreement_answer__remarks_go_with_what_they_are_about(
    topics: tuple[Topic, ...], step: str, remarks: list[str]
) -> None:
    """About the whole with the scope, about an authority with its path while that goes on; `parties` tells its own."""
    found = answer(step, topics=topics, more=FULL)
    assert [remark.text.value for remark in found.remarks] == remarks


@pytest.mark.parametrize(
    ("topics", "steps"),
    [
        (
            ("trajectory",),
            [("vlaanderen", "principieel-1"), ("vlaanderen", "advies-rvs"), ("gezamenlijk", "advies-gba")],
        ),
        (("trajectory", "advice"), [("vlaanderen", "principieel-1")]),
    ],
)
def test_agreement_answer__advice_that_is_told_by_itself_is_not_in_the_path(
    topics: tuple[Topic, ...], steps: list[tuple[str, str]]
) -> None:
    """An advice is told once; an authority of which nothing is left has no path, one without any step keeps its own."""
    found = answer(
        DRAFT,
        "authority: vlaanderen, step: advies-rvs, planned: 2024-09",
        f"{JOINT}: advies-gba, planned: onbekend",
        topics=topics,
    )
    assert [(path.authority, step.step.value) for path in found.paths for step in path.steps] == steps
    assert "federaal" in [path.authority for path in found.paths]


GAPS: tuple[Topic, ...] = ("scope", "relevance", "advice", "evaluation", "budget", "coordination")


@pytest.mark.parametrize("topic", TOPICS)
def test_gaps__what_is_asked_and_cannot_be_answered(topic: Topic) -> None:
    """Of an agreement of which nothing is known each text and the advice is a gap; what is derived is none."""
    assert answer(topics=(topic,)).gaps == ((topic,) if topic in GAPS else ())


def test_gaps__in_a_fixed_order() -> None:
    """The order of the topics in the question does not matter."""
    assert answer(topics=tuple(reversed(TOPICS))).gaps == GAPS


@pytest.mark.parametrize("topic", [topic for topic in GAPS if topic != "advice"])
def test_gaps__the_agreements_own_word_fills_them(topic: Topic) -> None:
    """What is written in the register is an answer."""
    assert answer(topics=(topic,), more=FULL).gaps == ()


@pytest.mark.parametrize(
    ("topic", "filled"),
    [("scope", False), ("relevance", False), ("evaluation", True), ("budget", True), ("coordination", True)],
)
def test_gaps__a_word_on_the_whole_dossier_fills_some(topic: Topic, filled: bool) -> None:
    """A position, the money and the coordination may be those of the whole; each agreement has its own scope."""
    made = register("""
        agreements: [{id: ila, title: Leerrekening, kind: samenwerkingsakkoord, parties: [federale-staat]}]
        dossiers:
          - id: leren
            title: Leren
            agreements: [ila]
            texts:
              scope: {text: Een woord., source: bron}
              relevance: {text: Een woord., source: bron}
              evaluation: {text: Een woord., source: bron, date: 2024-06-15}
              budget: {text: Een woord., source: bron}
              coordination: {text: Een woord., source: bron}
    """)
    whole = dossier_answer(made.dossiers[0], frozenset({topic}), QUESTION, date(2024, 6, 30))
    found = agreement_answer(case_on(DAY, made), frozenset({topic}), whole, QUESTION)
    assert found.gaps == (() if filled else (topic,))


@pytest.mark.parametrize("more", [("lead: federale-staat",), ("forum: IMC Werk",)])
def test_gaps__a_lead_or_a_forum_is_an_answer_on_coordination(more: tuple[str, ...]) -> None:
    """Who leads, or where it is discussed, says who coordinates."""
    assert answer(topics=("coordination",), more=more).gaps == ()


def test_gaps__a_text_of_a_later_day_fills_none() -> None:
    """On the day it was not there."""
    more = ("texts: {scope: {text: De inhoud., date: 2024-07-01}, budget: {text: Het budget., date: 2024-07}}",)
    assert answer(topics=("scope", "budget"), more=more, day="2024-06-30").gaps == ("scope", "budget")
    assert answer(topics=("scope", "budget"), more=more, day="2024-07-01").gaps == ()


@pytest.mark.parametrize(
    "step", ["requested: 2024-06-01", "date: 2024-06-01", "planned: onbekend", "outcome: niet-vereist"]
)
def test_gaps__any_word_on_an_advice_is_an_answer(step: str) -> None:
    """Asked, given, foreseen or not needed: the register says so."""
    assert answer(f"authority: vlaanderen, step: advies-rvs, {step}", topics=("advice",)).gaps == ()


ASSENT = "authority: vlaanderen, step: bekrachtiging, date: 2024-06-01"
ACT = "authority: vlaanderen, step: bekendmaking"
SIGNED = f"{JOINT}: ondertekening, date: 2024-06-01"


@pytest.mark.parametrize(
    ("steps", "unpublished", "gaps"),
    [
        ([], True, ()),
        ([DRAFT], True, ()),
        ([f"{JOINT}: ondertekening, by: [vlaams-gewest], date: 2024-06-01"], True, ()),
        ([f"{ACT}, date: 2024-07-01"], True, ()),
        ([SIGNED], False, ("publication",)),
        ([ASSENT], False, ("publication",)),
        ([FORCE], False, ("publication",)),
        ([END], False, ("publication",)),
        ([STOP], False, ("publication",)),
        ([f"{ACT}, date: 2024-06-01"], False, ()),
        ([SIGNED, f"{ACT}, planned: 2024-09"], False, ()),
    ],
)
def test_gaps__publication_is_one_once_an_act_could_be_published(
    steps: list[str], unpublished: bool, gaps: tuple[str, ...]
) -> None:
    """Before anything is signed or assented to, that nothing is published yet is the answer."""
    found = answer(*steps, topics=("publication",))
    assert (found.unpublished, found.gaps) == (unpublished, gaps)
    assert found.tells


WHY = f"{STOP}, note: Geen meerderheid."


@pytest.mark.parametrize("topic", TOPICS)
def test_reasons__told_by_each_topic_that_tells_the_end(topic: Topic) -> None:
    """The overview, the scope and the path say that an agreement is over, and so why."""
    found = answer(WHY, topics=(topic,))
    tells = topic in ("overview", "scope", "trajectory")
    assert [fact.value for fact in found.reasons] == (["Geen meerderheid."] if tells else [])
    assert "reason" not in found.gaps


@pytest.mark.parametrize(
    ("step", "end_told", "reasons", "gaps"),
    [
        (WHY, False, ["Geen meerderheid."], ()),
        (WHY, True, [], ()),
        (STOP, False, [], ("reason",)),
        (STOP, True, [], ()),
        (f"{END}, note: De termijn was voorbij.", False, ["De termijn was voorbij."], ()),
        (f"{END}, note: De termijn was voorbij.", True, [], ()),
        (END, False, [], ()),
        (FORCE, False, [], ()),
        (f"{FORCE}, note: Eindelijk.", False, [], ()),
    ],
)
def test_reasons__of_a_stopped_agreement_are_told_once_or_are_a_gap(
    step: str, end_told: bool, reasons: list[str], gaps: tuple[str, ...]
) -> None:
    """What was never concluded must say why; what ended in its time may say so."""
    found = answer(step, topics=("overview",), end_told=end_told)
    assert ([fact.value for fact in found.reasons], found.gaps) == (reasons, gaps)


def test_reasons__are_no_gap_where_the_end_is_not_told() -> None:
    """Who asks for the money only gets no word on the end."""
    assert answer(STOP, topics=("budget",)).gaps == ("budget",)


@pytest.mark.parametrize(
    ("steps", "topics", "tells"),
    [
        ([DRAFT], ("count",), False),
        ([DRAFT], ("figures",), False),
        ([FORCE], ("trajectory",), False),
        ([WHY], ("trajectory",), True),
        ([STOP], ("trajectory",), True),
        ([DRAFT], ("trajectory",), True),
        ([DRAFT], ("budget",), True),
        ([DRAFT], ("publication",), True),
        ([], ("overview",), True),
    ],
)
def test_tells__whether_anything_stands_under_its_title(
    steps: list[str], topics: tuple[Topic, ...], tells: bool
) -> None:
    """A gap is something to print, an agreement in force has no path."""
    assert answer(*steps, topics=topics).tells is tells


def test_tells__not_when_the_dossier_said_it_all() -> None:
    """A word on the whole is not repeated under each title."""
    assert not answer(topics=("budget",), whole=DossierAnswer(budget=WORD)).tells


def test_coordination__lead_forum_and_text() -> None:
    """Lead and forum are what the agreement is, the text has its source."""
    assert answer(topics=("coordination",), more=FULL).coordination == Coordination(
        lead=Fact("akkoord", "lead", "federale-staat", (), "agreements.yaml", 7),
        forum=Fact("akkoord", "forum", "IMC Werk", (), "agreements.yaml", 7),
        text=Fact("akkoord", "texts.coordination", "Het overleg.", ("bron",), "agreements.yaml", 19),
    )


DOSSIER = register("""
    agreements: [{id: ila, title: Leerrekening, kind: samenwerkingsakkoord, parties: [federale-staat]}]
    dossiers:
      - id: leren
        title: Leren
        agreements: [ila]
        texts:
          scope: {text: Het geheel., source: bron}
          relevance: {text: De betekenis., source: bron, date: 2024-06-01}
          evaluation: {text: Het gaat goed., source: bron}
          budget: {text: Het budget., source: bron}
          coordination: {text: Het overleg., source: bron}
          background: {text: De achtergrond., source: bron}
        figures: [{label: Voorstellen, value: 29, source: bron}]
""").dossiers[0]


@pytest.mark.parametrize("topic", TOPICS)
def test_dossier_answer__only_what_is_asked(topic: Topic) -> None:
    """The dossier has texts and figures only; its background belongs to the introduction."""
    found = dossier_answer(DOSSIER, frozenset({topic}), QUESTION, date(2024, 6, 30))
    filled = {name for name, value in found._asdict().items() if value}
    assert filled == ({topic} if topic in found._fields else set())


def test_dossier_answer__what_is_told_on_the_day() -> None:
    """A text of a later day is not used; a position is judged by its day."""
    topics = frozenset(TOPICS)
    found = dossier_answer(DOSSIER, topics, QUESTION, date(2024, 5, 31))
    assert found.scope == Fact("dossiers/leren", "texts.scope", "Het geheel.", ("bron",), "agreements.yaml", 13)
    assert found.relevance is None
    assert found.evaluation is not None
    assert found.evaluation.doubt == "zonder-datum"
    assert [(figure.label, figure.value.record) for figure in found.figures] == [("Voorstellen", "dossiers/leren")]
    assert dossier_answer(DOSSIER, topics, QUESTION, date(2024, 6, 1)).relevance is not None


def test_agreement_answer__an_unfinished_agreement_without_a_path_is_a_gap() -> None:
    """Bodies walk no path of their own: what is not recorded is an open point, and not silence."""
    about = agreement_answer(
        case_on(DAY, one(kind="protocolakkoord", parties="VDAB, Fedasil")),
        frozenset({"trajectory"}),
        DossierAnswer(),
        QUESTION,
    )
    assert about.gaps == ("trajectory",)


def test_agreement_answer__coordination_without_anything_is_nothing() -> None:
    """When the dossier tells who coordinates, an agreement that adds nothing is not listed."""
    about = answer(topics=("coordination",), whole=DossierAnswer(coordination=WORD))
    assert (about.coordination, about.gaps, about.tells) == (None, (), False)
