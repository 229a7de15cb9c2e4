"""What a sent answer said and what is true now, in words."""

import pytest

from samenwerking_cli.document import Heading, Items, Paragraph, plain
from samenwerking_cli.pages.outdated import change_sentence, change_sentences, outdated_page, question_words
from samenwerking_cli.reports.outdated import Change, Outdated
from tests.agreements import EMPTY
from tests.registers import loaded, on
from tests.reports.test_agenda import asked


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (Change("akkoord", "phase", "ontwerp", "in-werking"), "Akkoord over de proef: fase was ‘ontwerp’, is nu ‘in werking’."),
        (Change("akkoord", "steps[vlaanderen/advies-rvs#2].date", "2024-02-27", "2024-03"),
         ("Akkoord over de proef: Vlaanderen: advies van de Raad van State, afdeling Wetgeving (datum) was "
         "‘27 februari 2024’, is nu ‘maart 2024’.")),
        (Change("akkoord", "steps[federaal/ministerraad-1].date", None, "2024-05-02"),
         ("Akkoord over de proef: federale overheid: eerste lezing in de ministerraad (principiële goedkeuring) (datum) is "
         "nu ‘2 mei 2024’.")),
        (Change("akkoord", "figures[Instroom/2023].value", "10", None),
         "Akkoord over de proef: Instroom/2023 (waarde) was ‘10’ en staat er niet meer."),
        (Change("akkoord", "texts.scope", "Oud.", "Nieuw.\n\nLang."),
         "Akkoord over de proef: de tekst ‘Draagwijdte’ was ‘Oud.’, is nu ‘Nieuw. Lang.’."),
        (Change("akkoord", "texts.follow-up.date", "2024-02", "2024-03"),
         "Akkoord over de proef: de tekst ‘Follow up’ (datum) was ‘februari 2024’, is nu ‘maart 2024’."),
        (Change("akkoord", "parties", ["VDAB"], ["VDAB", "RIZIV"]),
         "Akkoord over de proef: partijen was ‘VDAB’, is nu ‘VDAB, RIZIV’."),
        (Change("dossiers/x", "title", "a" * 100, "b"), f"dossiers/x: titel was ‘{'a' * 80}…’, is nu ‘b’."),
    ],
)  # fmt: skip
def test_change_sentence__in_words(change, sentence):
    """Whose fact, which one, what it was and what it is; a long text is shortened."""
    assert change_sentence(change, EMPTY) == sentence


@pytest.mark.parametrize(
    ("before", "wording", "promised"),
    [
        ("onbekend", "in de komende weken", "“in de komende weken”"),
        ("2024-03", None, "in maart 2024"),
        ("onbekend", None, "op een onbekende dag"),
    ],
)
def test_change_sentences__a_kept_promise_is_one_change(before, wording, promised):
    """What the promise said besides is gone with it; another change stands on its own."""
    path = "steps[federaal/ministerraad-1]"
    changes = [
        Change("akkoord", f"{path}.planned", before, None),
        *([Change("akkoord", f"{path}.wording", wording, None)] if wording else []),
        Change("akkoord", f"{path}.note", "Samen met het decreet.", None),
        Change("akkoord", "phase", "voorbereiding", "ontwerp"),
        Change("akkoord", f"{path}.date", None, "2024-05-02"),
    ]
    assert change_sentences(changes, EMPTY) == (
        "Akkoord over de proef: fase was ‘voorbereiding’, is nu ‘ontwerp’.",
        (
            "Akkoord over de proef: federale overheid: eerste lezing in de ministerraad (principiële goedkeuring) was "
            f"voorzien {promised} en kwam er op 2 mei 2024."
        ),
    )


def test_change_sentences__a_promise_that_moved_is_told_in_full():
    """Without a day of its own a step has kept nothing."""
    changes = [
        Change("akkoord", "steps[federaal/ministerraad-1].planned", "2024-03", "2024-09"),
        Change("akkoord", "steps[federaal/ministerraad-1].wording", "snel", None),
    ]
    assert len(change_sentences(changes, EMPTY)) == 2


def test_outdated_page__a_heading_for_each_question():
    """The question by number and day, what changed below it, and what could not be read."""
    question = asked("").questions[0]
    found = [Outdated(question, (Change("akkoord", "phase", "ontwerp", "instemming"),))]
    page = outdated_page("T", found, ["2023/9"], EMPTY, on("2024-06-30"), internal=False)
    assert [plain(block.text) for block in page.blocks if isinstance(block, Heading)] == [
        "T: verzonden antwoorden op 30 juni 2024", "SV 7 van 27 februari 2024"]  # fmt: skip
    (items,) = (block for block in page.blocks if isinstance(block, Items))
    assert len(items.items) == 1
    (unread,) = (plain(block.text) for block in page.blocks if isinstance(block, Paragraph))
    assert unread == "Wat bij vraag 2023/9 bewaard is, kan niet gelezen worden."


def test_outdated_page__nothing_changed():
    """A sentence instead of an empty page; --intern is announced."""
    page = outdated_page("T", [], [], EMPTY, on("2024-06-30"), internal=True)
    assert any(isinstance(block, Paragraph) for block in page.blocks)
    assert page.announcement.startswith("INTERN")


@pytest.mark.parametrize(("keys", "words"), [("date: 2024-02-27", "SV 7 van 27 februari 2024"), ("author: x", "SV 7")])
def test_question_words__with_and_without_a_day(keys, words):
    """The number, and the day when it is known."""
    made = loaded("register: {title: T}\nagreements: []\n", questions__7_yaml=f'number: "7"\n{keys}\n').register
    assert question_words(made.questions[0]) == words
