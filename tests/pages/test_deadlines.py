"""A last day in words: how it was counted, by which rule, with which doubt."""

import pytest

from samenwerking_cli.pages.deadlines import explanation, late_words, marked, promised_by
from samenwerking_cli.partial_date import parse_partial_date
from samenwerking_cli.reports.progress import LateStep
from samenwerking_cli.terms.due import Due, answer_deadline, due_of
from tests.agreements import EMPTY, one
from tests.terms.test_due import question

MAY = parse_partial_date("2024-05")
assert MAY is not None
LATE = LateStep("vlaanderen", "definitief", MAY, ("bron",), "planned", "V")
STATE = "gecoördineerde wetten op de Raad van State van 12 januari 1973, art. 84, § 1"


def due(step: str, days: str = "wettelijk") -> Due:
    found = due_of(one(f"authority: vlaanderen, {step}").agreements[0].steps[0], EMPTY.procedures, days)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("step", "words"),
    [
        ("step: advies-rvs, requested: 2024-05-06",
         f"De laatste dag is 5 juni 2024: 30 kalenderdagen na 6 mei 2024. Grond: {STATE}."),
        ("step: advies-rvs, requested: 2016-05-31, due: 2016-07-14",
         ("De laatste dag is 14 juli 2016, zoals de bron hem geeft. Volgens de regel zou het 30 juni 2016 zijn: "
         f"30 kalenderdagen na 31 mei 2016. Grond: {STATE}.")),
        ("step: advies-rvs, requested: 2024-05-06, due: 2024-06-05",
         f"De laatste dag is 5 juni 2024, zoals de bron hem geeft. Grond: {STATE}."),
        ("step: advies-rvs, planned: 2024-05, due: 2024-06-05", "De laatste dag is 5 juni 2024, zoals de bron hem geeft."),
        ("step: advies-if, requested: 2024-04-26",
         ("De laatste dag is 16 mei 2024: 12 werkdagen na 26 april 2024 (werkdagen: wettelijk; niet geteld: zaterdagen, "
         "zondagen, Dag van de Arbeid (1 mei 2024) en Hemelvaart (9 mei 2024)). Komt er geen antwoord, dan geldt het "
         "daarna als stilzwijgend gegeven. Grond: Besluit Vlaamse Codex Overheidsfinanciën van 17 mei 2019, art. 43.")),
        ("step: advies-vtc, requested: 2024-04",
         ("De laatste dag is 30 mei 2024: 30 kalenderdagen na 30 april 2024. Grond: AVG, art. 36, lid 4; e-govdecreet van "
         "18 juli 2008, art. 10/4. Indicatief: de termijn is niet nagegaan en de dag waarop de termijn begon, is niet "
         "precies bekend.")),
    ],
)  # fmt: skip
def test_explanation__of_a_step(step, words):
    """A counted day says number, unit, start, what did not count and why, and the rule; a printed one says so."""
    assert explanation(due(step)) == words


def test_explanation__of_a_question_around_new_year():
    """Days under one name in a row are told as one, and the doubt about working days reaches the reader."""
    found = answer_deadline(question(date="2024-12-20"), EMPTY.procedures, "vlaamse-overheid").due
    assert found is not None
    assert explanation(found) == (
        "De laatste dag is 27 januari 2025: 20 werkdagen na 20 december 2024 (werkdagen: vlaamse-overheid; niet geteld: "
        "zaterdagen, zondagen, Kerstmis (25 december 2024), tweede kerstdag (26 december 2024), sluiting tussen "
        "Kerstmis en Nieuwjaar (27 december 2024 tot en met 31 december 2024) en Nieuwjaar (1 januari 2025)). Grond: "
        "website van het Vlaams Parlement, bladzijde ‘Vragen stellen’. Indicatief: welke dagen als werkdag tellen, is "
        "niet nagegaan."
    )


def test_late_words__since_when_and_who_promised_it():
    """A late step says whose it is, since when it is late, and which source promised it."""
    assert late_words(LATE, EMPTY) == "Vlaanderen: definitieve goedkeuring: te laat sinds mei\xa02024 (bron)"


@pytest.mark.parametrize(
    ("late", "words"),
    [
        (LATE, "bron"),
        (LATE._replace(source=()), "zonder bron"),
        (LATE._replace(source=("bron", "zonder-dag")), "bron,\xa0zonder-dag"),
        (LATE._replace(basis="term"), "termijn"),
        (LATE._replace(basis="term", certainty="M"), "termijn, indicatief"),
    ],
)
def test_promised_by__a_source_or_the_term(late, words):
    """A promise rests on its sources, a term on the procedure with its certainty."""
    assert promised_by(late) == words


@pytest.mark.parametrize(("certainty", "words"), [(None, "mei\xa02024"), ("V", "mei\xa02024"), ("S", "mei\xa02024 (indicatief)")])  # fmt: skip
def test_marked__what_is_not_certain_says_so(certainty, words):
    """A day that rests on something unverified is indicative."""
    assert MAY is not None
    assert marked(MAY, certainty) == words
