"""The head of an answer, its introduction, and what a sub-question says of all agreements together."""

from pathlib import Path

import pytest

from samenwerking_cli.model.question import Item
from samenwerking_cli.pages.answer.items import introduction_view, item_view, label_of, question_view
from samenwerking_cli.pages.answer.marks import Marks
from tests.agreements import HERE
from tests.answers import answered, asked
from tests.drafts import SOURCE, agreement, answer, body, items_of, told
from tests.running import write_register

JOINT = "authority: gezamenlijk, step: "
BEGUN = f"{JOINT}initiatief, date: 2024-01-05, {SOURCE}"
IN_FORCE = f"{JOINT}inwerkingtreding, date: 2024-01-01, {SOURCE}"
ENDED = f"{JOINT}beeindiging, date: 2024-02-01, {SOURCE}, note: Het was gedaan."
STOPPED = f"{JOINT}stopzetting, date: 2024-02-01, {SOURCE}, note: Het ging niet door."
NONE_FOUND = "Er is geen akkoord bekend dat aan deze vraag beantwoordt."


def _agreements(*steps: str, kind: str = "samenwerkingsakkoord") -> list[str]:
    return [agreement(*([step] if step else []), id=f"akkoord-{n}", kind=kind) for n, step in enumerate(steps)]


@pytest.mark.parametrize(
    ("steps", "sentences"),
    [
        ([BEGUN], "Het gaat om één akkoord. Het is hangend."),
        ([IN_FORCE], "Het gaat om één akkoord. Het is niet hangend."),
        ([BEGUN, BEGUN], "Het gaat om twee akkoorden. Ze zijn allemaal hangend."),
        ([IN_FORCE, ""], "Het gaat om twee akkoorden. Geen daarvan is hangend."),
        ([IN_FORCE, BEGUN], "Het gaat om twee akkoorden. Eén daarvan is hangend: b)."),
        ([BEGUN, IN_FORCE, BEGUN], "Het gaat om drie akkoorden. Twee daarvan zijn hangend: a) en c)."),
        ([BEGUN, BEGUN, BEGUN, ""], "Het gaat om vier akkoorden. Drie daarvan zijn hangend: a), b) en c)."),
    ],
)
def test_overview__how_many_and_which_are_pending(tmp_path: Path, steps: list[str], sentences: str) -> None:
    """Numbers in words, singular and plural, the pending ones by their letters."""
    assert told(tmp_path, "overview", *_agreements(*steps))[0] == sentences


def test_overview__more_than_twenty_are_counted_in_digits_and_lettered_past_z(tmp_path: Path) -> None:
    """Words up to twenty, digits above; after z) comes aa)."""
    paragraphs = told(tmp_path, "overview", *_agreements(*[BEGUN] * 27))
    assert paragraphs[0] == "Het gaat om 27 akkoorden. Ze zijn allemaal hangend."
    assert paragraphs[-2] == "aa) Akkoord over de proef"


SIGNED = f"{JOINT}ondertekening, date: 2023-05-05, {SOURCE}"


@pytest.mark.parametrize(
    ("topics", "agreements", "sentences"),
    [
        (
            "count",
            _agreements(BEGUN),
            "Het gaat om één akkoord. Daarvoor is instemming van een parlement nodig. Er is er nog geen ondertekend.",
        ),
        (
            "count",
            _agreements(BEGUN, "", "authority: vlaanderen, step: principieel-1, date: 2024-02-01", BEGUN),
            (
                "Het gaat om vier akkoorden: één is niet gestart, twee zijn in voorbereiding en één zit in de ontwerpfase. "
                "Daarvoor is instemming van een parlement nodig. Er is er nog geen ondertekend."
            ),
        ),
        (
            "count",
            [
                *_agreements(SIGNED, "authority: vlaanderen, step: indiening-vp, date: 2024-02-01"),
                agreement(SIGNED, kind="protocolakkoord", id="derde"),
            ],
            (
                "Het gaat om drie akkoorden: één is ondertekend en nog niet in werking, één ligt voor instemming bij de "
                "parlementen en één is in werking. Twee akkoorden hebben instemming van een parlement nodig, één niet. "
                "Ingedeeld volgens het jaar van ondertekening: twee in 2023."
            ),
        ),
        (
            "count",
            [
                *_agreements(SIGNED, SIGNED.replace("2023-05-05", "onbekend"), "", kind="protocolakkoord"),
                agreement(SIGNED.replace("2023-05-05", "2022"), id="nog-een"),
            ],
            (
                "Het gaat om vier akkoorden: één is niet gestart, één is ondertekend en nog niet in werking en twee zijn in "
                "werking. Eén akkoord heeft instemming van een parlement nodig, drie niet. Ingedeeld volgens het jaar van "
                "ondertekening: één in 2022, één in 2023 en één in een jaar dat niet vaststaat."
            ),
        ),
        (
            "count",
            [
                agreement(SIGNED, ENDED, kind="protocolakkoord", id="eerste"),
                agreement(STOPPED, kind="protocolakkoord", id="tweede"),
            ],
            (
                "Het gaat om twee akkoorden: één is beëindigd en één is stopgezet. Daarvoor is geen instemming van een "
                "parlement nodig. Ingedeeld volgens het jaar van ondertekening: één in 2023."
            ),
        ),
    ],
)
def test_count__per_phase_assent_and_year(tmp_path: Path, topics: str, agreements: list[str], sentences: str) -> None:
    """Every phase with its verb in its number, who needs assent, and in which year they were signed."""
    assert told(tmp_path, topics, *agreements) == [sentences]


def test_count__beside_the_overview_does_not_count_twice(tmp_path: Path) -> None:
    """The overview says how many; the count goes on from there, and of one agreement it says no phases."""
    one, two = (told(tmp_path, "overview, count", *_agreements(*[BEGUN] * number)) for number in (1, 2))
    assert one[:2] == [
        "Het gaat om één akkoord. Het is hangend.",
        "Daarvoor is instemming van een parlement nodig. Er is er nog geen ondertekend.",
    ]
    assert two[:2] == [
        "Het gaat om twee akkoorden. Ze zijn allemaal hangend.",
        (
            "Ingedeeld volgens fase: twee zijn in voorbereiding. Daarvoor is instemming van een parlement nodig. "
            "Er is er nog geen ondertekend."
        ),
    ]


@pytest.mark.parametrize(
    ("steps", "sentences"),
    [
        ([BEGUN], "Eén akkoord is nog niet afgerond."),
        ([BEGUN, BEGUN], "Twee akkoorden zijn nog niet afgerond."),
        (
            [BEGUN, IN_FORCE],
            "Eén akkoord is nog niet afgerond. Voor de rest loopt er geen traject meer: b) is in werking.",
        ),
        (
            [BEGUN, IN_FORCE, BEGUN, STOPPED, IN_FORCE, ENDED],
            (
                "Twee akkoorden zijn nog niet afgerond. Voor de rest loopt er geen traject meer: b) en e) zijn in werking, "
                "f) is beëindigd en d) is stopgezet."
            ),
        ),
        (
            [ENDED, STOPPED, ENDED, STOPPED],
            (
                "Geen van de akkoorden heeft nog een traject af te leggen: a) en c) zijn beëindigd en b) en d) zijn "
                "stopgezet."
            ),
        ),
    ],
)
def test_unfinished__which_agreements_still_have_a_path(tmp_path: Path, steps: list[str], sentences: str) -> None:
    """How many go on, and where the others stand, by their letters."""
    assert told(tmp_path, "trajectory", *_agreements(*steps))[0] == sentences


@pytest.mark.parametrize("topics", ["overview", "count", "trajectory", "scope, relevance", "parties", "publication"])
def test_item__that_finds_nothing_says_so(tmp_path: Path, topics: str) -> None:
    """No agreement is an answer too."""
    assert told(tmp_path, topics) == [NONE_FOUND]


@pytest.mark.parametrize(
    ("topics", "opening"),
    [
        ("scope", "Ik ga per akkoord in op de draagwijdte."),
        ("relevance, scope", "Ik ga per akkoord in op de draagwijdte en de betekenis."),
        (
            "publication, parties, advice",
            "Ik ga per akkoord in op de adviezen, de partijen en hun instemming en de bekendmaking.",
        ),
        ("evaluation", "Ik ga per akkoord in op de beoordeling."),
        ("budget, figures", "[AAN TE VULLEN: de cijfers]"),
        ("coordination", "Ik ga per akkoord in op de coördinatie."),
    ],
)
def test_item__opens_with_what_it_goes_into_when_nothing_else_does(tmp_path: Path, topics: str, opening: str) -> None:
    """One sentence before the first letter, in the order of the topics, whatever the order of the file."""
    paragraphs = told(tmp_path, topics, agreement())
    assert opening in paragraphs[:2]
    assert len([one for one in paragraphs if one.startswith("Ik ga per akkoord in op ")]) == 1


def test_item__what_the_dossier_says_comes_before_the_agreements(tmp_path: Path) -> None:
    """Scope, relevance, evaluation, budget and coordination of the whole, then its figures, then each agreement."""
    names = ("scope", "relevance", "evaluation", "budget", "coordination")
    texts = ", ".join(f"{name}: {{text: Over {name}., {SOURCE}, date: 2024-02-01}}" for name in names)
    text = (
        f"agreements:\n{agreement(more=('texts: {scope: {text: Iets., source: bron}}',))}"
        f"dossiers:\n  - id: dossier\n    title: Dossier\n    agreements: [akkoord]\n    texts: {{{texts}}}\n"
        f"    figures: [{{label: Plannen, value: 29, unit: plannen, {SOURCE}}}]\n"
    )
    question = f'number: "1"\ndossier: dossier\nitems: [{{number: "1", topics: [{", ".join((*names, "figures"))}]}}]\n'
    (paragraphs,) = items_of(tmp_path, text, question)
    assert paragraphs[:5] == [
        "Over scope.",
        "Over relevance.",
        "Over evaluation.",
        "Voor het hele dossier gelden deze cijfers:",
        "- Plannen: 29 plannen.",
    ]
    assert paragraphs[5:9] == ["Over budget.", "Over coordination.", "a) Akkoord over de proef", "Iets."]
    assert (
        paragraphs[-1] == "[AAN TE VULLEN: in welke mate ‘Akkoord over de proef’ tegemoetkomt aan wat gevraagd wordt]"
    )


@pytest.mark.parametrize(
    ("item", "paragraphs"),
    [
        ('{number: "1", topics: [overview], answer: "Dat weet ik niet."}', ["Dat weet ik niet."]),
        (
            '{number: "1", topics: [overview], answer: "Ter inleiding.", answer_with_facts: true}',
            ["Ter inleiding.", NONE_FOUND],
        ),
        ('{number: "1"}', ["[AAN TE VULLEN: het antwoord op deelvraag 1]"]),
        ('{number: "1", topics: [free], answer: "Eerst dit.\\n\\nDan dat."}', ["Eerst dit.", "Dan dat."]),
        ("{topics: [free]}", ["[AAN TE VULLEN: het antwoord op deze vraag]"]),
        ('{number: "1", topics: [free, overview]}', [NONE_FOUND, "[AAN TE VULLEN: het antwoord op deelvraag 1]"]),
    ],
)
def test_item__the_civil_servants_own_words(tmp_path: Path, item: str, paragraphs: list[str]) -> None:
    """They stand in the place of the facts, or before them; where they are missing there is an open point."""
    assert items_of(tmp_path, "agreements: []\n", f'number: "1"\nitems: [{item}]\n') == [paragraphs]


def test_items__answered_in_one_breath_share_their_number_and_their_answer(tmp_path: Path) -> None:
    """Neighbours as 1-2, others as 3 en 5; in JSON each sub-question has the whole text."""
    numbered = "".join(f'  - {{number: "{n}", answer: "Antwoord {n}.", together_with: {w}}}\n' for n, w in TOGETHER)
    question = f'number: "1"\nitems:\n{numbered}'
    texts = items_of(tmp_path, "agreements: []\n", question)
    assert texts == [["Antwoord 1.", "Antwoord 2."]] * 2 + [["Antwoord 3.", "Antwoord 5."]] * 2 + [["Antwoord 4."]]
    assert body(tmp_path).split("\n\n")[1:-2] == [
        *("1-2. Antwoord 1.", "Antwoord 2.", "3 en 5. Antwoord 3.", "Antwoord 5.", "4. Antwoord 4."),
    ]


TOGETHER = (("1", '"2"'), ("2", "[]"), ("3", "[]"), ("4", "[]"), ("5", '"3"'))


@pytest.mark.parametrize(
    ("numbers", "label"),
    [
        ((), ""),
        (("1",), "1"),
        (("2a",), "2a"),
        (("1", "2"), "1-2"),
        (("1", "2", "3"), "1-3"),
        (("1", "3"), "1 en 3"),
        (("9", "10", "12"), "9, 10 en 12"),
        (("2", "1"), "2 en 1"),
        (("2a", "2b"), "2a en 2b"),
        ((None, "4"), "4"),
    ],
)
def test_label_of__neighbours_are_a_range_and_others_a_list(numbers: tuple[str | None, ...], label: str) -> None:
    """A range only of whole numbers that follow one another; items without a number give none."""
    assert label_of([Item(number=one, where=HERE) for one in numbers]) == label


HEAD = """\
number: "293"
date: 2024-02-27
author: Karl Ångström
title: Een titel
minister: {name: Jo Brouns, title: Vlaams minister van Werk}
also_addressed_to: [{name: An Claes, number: "12"}, {name: Piet Els}]
answer: {kind: gecoordineerd, introduction: "Ik antwoord voor ons allen.\\n\\nZo is het."}
"""


def test_question__head_and_introduction(tmp_path: Path) -> None:
    """Minister and author in capitals, the day in full, who else was asked, and the civil servant's own beginning."""
    write_register(tmp_path, "agreements: []\n", questions__v_yaml=HEAD)
    done = answer(tmp_path, "--formaat", "markdown", number="293")
    assert done.out.replace("\xa0", " ").partition("\n\n---")[0] == (
        "**ONTWERP**\n\nJO BROUNS\\\nVLAAMS MINISTER VAN WERK\n\n# GECOÖRDINEERD ANTWOORD\n\n"
        "op vraag nr. 293 van 27 februari 2024\\\nvan KARL ÅNGSTRÖM\n\n"
        "Deze vraag werd ook gesteld aan An Claes (12) en Piet Els.\n\nIk antwoord voor ons allen.\n\nZo is het.\n\n"
        "## Deel van An Claes (12)\n\n**\\[AAN TE VULLEN: het deel van An Claes\\]**\n\n"
        "## Deel van Piet Els\n\n**\\[AAN TE VULLEN: het deel van Piet Els\\]**\n\n"
        "## Open punten\n\n- het deel van An Claes\n- het deel van Piet Els"
    )


@pytest.mark.parametrize(
    ("others", "whom"),
    [
        ('[{name: An Claes, number: "12"}]', "An Claes (12)"),
        ("[]", "[AAN TE VULLEN: welke minister op deze vraag antwoordt]"),
        ("[{name: An Claes}, {name: Piet Els}]", "[AAN TE VULLEN: welke minister op deze vraag antwoordt]"),
    ],
)
def test_question__a_referring_answer_refers_and_says_no_more(tmp_path: Path, others: str, whom: str) -> None:
    """One sentence with the minister who answers; when that is not known it is an open point."""
    question = (
        f'number: "1"\nalso_addressed_to: {others}\nanswer: {{kind: verwijzend}}\nitems: [{{topics: [overview]}}]\n'
    )
    write_register(tmp_path, f"agreements:\n{agreement(BEGUN)}", questions__v_yaml=question)
    lines = answer(tmp_path).out.replace("\xa0", " ").split("\n")
    assert f"Ik verwijs naar het antwoord van {whom} op deze vraag." in lines
    assert [line for line in lines if "akkoord" in line] == []


def test_question_view__what_the_file_does_not_say_is_an_open_point() -> None:
    """Nothing in the head is left blank."""
    view = question_view(asked("agreements: []\n", 'number: "1"\n').questions[0])
    missing = (view.minister, view.minister_title, view.date, view.author)
    assert [str(one).replace("\\", "") for one in missing] == [
        f"**[AAN TE VULLEN: {what}]**"
        for what in ("de minister", "de titel van de minister", "de dag van de vraag", "de vraagsteller")
    ]
    assert view.author_in_capitals == view.author


def test_introduction_view__the_dossier_without_what_a_sub_question_asks_for() -> None:
    """Background, remarks by date, other texts and figures; what a topic asks for stands under that topic."""
    text = (
        "agreements: []\ndossiers:\n  - id: dossier\n    title: Dossier\n    texts:\n"
        "      vervolg: Wat volgde.\n      background: De achtergrond.\n      coordination: Wie het leidt.\n"
        "      evaluation: Een standpunt.\n"
        "    remarks: [{date: 2024-02, text: Laatst.}, {date: 2023, text: Eerst.}, {date: 2025, text: Later.}]\n"
        "    figures: [{label: Plannen, value: 29}]\n"
    )
    question = 'number: "1"\ndossier: dossier\nitems: [{number: "1", topics: [%s]}]\n'
    marks = Marks(final=True)
    alone = introduction_view(answered(text, question % "overview").introduction, marks)
    beside = introduction_view(answered(text, question % "coordination, figures").introduction, marks)
    assert (alone.background, alone.texts) == (("De achtergrond.",), ("Wat volgde.", "Wie het leidt."))
    assert [remark.text for remark in alone.remarks] == ["Eerst", "Laatst"]
    assert [figure.label for figure in alone.figures] == ["Plannen"]
    assert (beside.texts, beside.figures) == (("Wat volgde.",), ())


def test_item_view__asks_for_the_words_of_the_item_and_not_for_its_place() -> None:
    """Number and text of the sub-questions that are answered together."""
    question = (
        'number: "1"\nitems:\n  - {number: "1", text: Wat?, together_with: "2"}\n  - {number: "2", text: "En *hoe*?"}\n'
    )
    report = answered("agreements: []\n", question)
    view = item_view(report.sections[0], asked("agreements: []\n", question), Marks())
    assert (view.number, view.text, view.agreements) == ("1-2", "Wat? En *hoe*?", ())
