"""The agenda in words: stretches of time, and why each day."""

import pytest

from samenwerking_cli.document import Document, Heading, Paragraph, Table, plain
from samenwerking_cli.model.register import Register
from samenwerking_cli.pages.agenda import AgendaWords, agenda_page, agenda_words
from samenwerking_cli.reports.agenda import agenda_report
from tests.agreements import one
from tests.registers import on
from tests.reports.test_agenda import FLEMISH, asked


def words(made: Register, day: str = "2024-06-30") -> tuple[AgendaWords, ...]:
    return agenda_words(agenda_report(made, on(day)), made)


def page(made: Register, day: str, *, internal: bool = False) -> Document:
    return agenda_page(agenda_report(made, on(day)), made, internal=internal)


def headings(document: Document) -> list[str]:
    return [plain(block.text) for block in document.blocks if isinstance(block, Heading) and block.level == 2]


def sentences(document: Document) -> list[str]:
    return [plain(block.text) for block in document.blocks if isinstance(block, Paragraph)]


@pytest.mark.parametrize(
    ("step", "explanation", "indicative"),
    [
        ("step: definitief, planned: 2024-08, source: bron, wording: na de zomer",
         "Voorzien in augustus 2024, volgens: Een bron (1 januari 2024). In de woorden van de bron: “na de zomer”.", False),
        ("step: definitief, planned: 2024-08-01", "Voorzien op 1 augustus 2024, zonder bron.", False),
        ("step: advies-vlor, requested: 2024-06-10, source: zonder-dag",
         ("De laatste dag is 10 juli 2024: 30 kalenderdagen na 10 juni 2024. Indicatief: de termijn is niet nagegaan. "
         "Bron: Een bron zonder dag."), True),
        ("step: advies-vlor, requested: 2024-06-10, due: 2024-07-12, source: bron",
         ("De laatste dag is 12 juli 2024, zoals de bron hem geeft. Volgens de regel zou het 10 juli 2024 zijn: 30 "
         "kalenderdagen na 10 juni 2024. Bron: Een bron (1 januari 2024)."), False),
        ("step: advies-vlor, requested: 2024-06-10, planned: 2024-07-01, source: bron",
         "Voorzien op 1 juli 2024, volgens: Een bron (1 januari 2024).", False),
    ],
)  # fmt: skip
def test_agenda_words__why_that_day(step, explanation, indicative):
    """A promise names its source and its words, a term how it was counted; a doubt reaches the reader."""
    (found,) = words(one(f"{FLEMISH}, {step}"))
    assert (found.explanation, found.indicative) == (explanation, indicative)


def test_agenda_words__a_day_fixed_in_advance():
    """A coming entry into force is fixed, not foreseen."""
    (found,) = words(one("authority: gezamenlijk, step: inwerkingtreding, date: 2025-01-01, source: bron"))
    assert (found.what, found.about) == ("Inwerkingtreding", "Akkoord over de proef")
    assert found.explanation == "Vastgesteld op 1 januari 2025, volgens: Een bron (1 januari 2024)."


def test_agenda_words__of_a_question():
    """Parliament's day is explained with what was extended, the cabinet's points to it."""
    office, last = words(
        asked("deadline: 2024-07-12\ndeadline_office: 2024-07-01\nauthor: Jan Janssens\ntitle: Warmte")
    )
    assert (office.what, last.what) == (
        "Ontwerp van antwoord aan het kabinet op schriftelijke vraag nr. 7 van Jan Janssens",
        "Antwoord op schriftelijke vraag nr. 7 van Jan Janssens",
    )
    assert (last.question, last.agreement, last.authority, last.about) == ("2023/7", None, None, "Warmte")
    assert (
        office.explanation
        == "De dag die het kabinet zelf vraagt. Het parlement verwacht het antwoord tegen 12 juli 2024."
    )
    assert last.explanation.startswith("De laatste dag is 12 juli 2024, zoals de bron hem geeft. Volgens de regel zou het 26 maart 2024 zijn")  # fmt: skip
    assert "uitstel" not in last.explanation


def test_agenda_words__an_extension_keeps_a_first_day_that_no_rule_gives():
    """Where the first day was another one than the rule's, or no rule is known, it is told."""
    (last,) = words(asked("deadline: 2024-07-12\nfirst_deadline: 2024-03-29"))
    assert last.explanation.endswith("Voor het uitstel was het 29 maart 2024.")


def test_agenda_words__a_counted_deadline_is_indicative():
    """Which days the Flemish Parliament counts is not verified, and the cabinet's own day is certain."""
    office, last = words(asked("deadline_office: 2024-03-20"), "2024-03-01")
    assert (office.indicative, last.indicative) == (False, True)
    assert office.explanation.endswith("Het parlement verwacht het antwoord tegen 26 maart 2024 (indicatief).")


def test_agenda_page__late_then_today_then_this_week_then_later():
    """Wednesday 26 June 2024: Sunday is the last day of this week."""
    made = one(*(f"{FLEMISH}, step: definitief, act: a{day}, planned: 2024-{day}" for day in ("05", "06-26", "06-30", "07-01")))  # fmt: skip
    found = page(made, "2024-06-26")
    assert headings(found) == ["Te laat (1)", "Vandaag (1)", "Deze week (1)", "Later (1)"]
    rows = [[plain(cell) for cell in row] for block in found.blocks if isinstance(block, Table) for row in block.rows]
    assert [row[0].replace("\xa0", " ") for row in rows] == [
        "! mei 2024 26 dagen te laat", "26 juni 2024", "30 juni 2024", "1 juli 2024"]  # fmt: skip
    assert rows[0][1] == "Vlaanderen: definitieve goedkeuring – Akkoord over de proef (akkoord)"
    assert sentences(found)[0] == "4 punten, 1 te laat"


def test_agenda_page__what_is_indicative_says_so_beside_the_day():
    """The mark stands in the column of the day, late or not."""
    found = page(one(f"{FLEMISH}, step: advies-vlor, requested: 2024-06-10"), "2024-06-26")
    (table,) = (block for block in found.blocks if isinstance(block, Table))
    assert plain(table.rows[0][0]).replace("\xa0", " ") == "10 juli 2024 (indicatief)"


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ([], ["Er is niets met een dag om te tonen."]),
        (["definitief"], ["Er is niets met een dag om te tonen.",
                          "1 voorziene stap heeft geen dag en staat hier niet bij; samenwerking traject toont ze."]),
        (["definitief", "plenair"], ["Er is niets met een dag om te tonen.",
                                     "2 voorziene stappen hebben geen dag en staan hier niet bij; samenwerking traject toont ze."]),
    ],
)  # fmt: skip
def test_agenda_page__what_has_no_day(steps, said):
    """Steps without a day are counted, so that nobody thinks there are none."""
    assert (
        sentences(page(one(*(f"{FLEMISH}, step: {step}, planned: onbekend" for step in steps)), "2024-06-26")) == said
    )


def test_agenda_page__says_from_which_day_and_what_is_internal():
    """The foot has the day; --intern is announced."""
    found = page(one(), "2024-06-26", internal=True)
    assert found.foot == "Peildatum 26 juni 2024"
    assert found.announcement.startswith("INTERN")


def test_agenda_words__when_an_answer_becomes_public():
    """Fifteen working days after it was sent, which is indicative."""
    (found,) = words(asked("answer: {sent: 2024-06-10}"))
    assert (found.what, found.indicative) == ("Antwoord op schriftelijke vraag nr. 7 wordt openbaar", True)
    assert found.explanation.startswith(
        "Tot en met die dag is het antwoord alleen voor de vraagsteller. De laatste dag is 1 juli 2024: 15 werkdagen"
    )
