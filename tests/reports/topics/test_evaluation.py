"""A minister's position, which is only as good as its day."""

from datetime import date

import pytest

from samenwerking_cli.findings import Location
from samenwerking_cli.model.question import Question
from samenwerking_cli.partial_date import parse_partial_date
from samenwerking_cli.reports.fact import Fact, owner_of
from samenwerking_cli.reports.topics.evaluation import Doubt, Evaluation, evaluation
from tests.registers import register


def question(day: str | None = None, parliament: str | None = "vlaams-parlement") -> Question:
    where = Location("questions/2023/v.yaml", 1)
    when = parse_partial_date(day) if day else None
    return Question(id="2023/v", number="293", date=when, parliament=parliament, where=where)


def position(text: str, day: str, about: Question | None = None) -> Evaluation | None:
    made = register(f"""
        agreements:
          - id: ila
            title: Leerrekening
            kind: samenwerkingsakkoord
            parties: [federale-staat]
            texts: {{evaluation: {text}}}
    """)
    agreement = made.agreements[0]
    return evaluation(agreement, owner_of(agreement), about or question(), date.fromisoformat(day))


def doubt(written: str, day: str, about: Question) -> Doubt | None:
    found = position(f"{{text: Het gaat goed., source: bron, date: {written}}}", day, about)
    assert found is not None
    return found.doubt


def test_evaluation__of_this_year_is_repeated_with_its_day() -> None:
    """The text and its date are facts of the register."""
    found = position("{text: Het gaat goed., source: bron, date: 2024-02-27}", "2024-03-26")
    assert found == Evaluation(
        text=Fact("ila", "texts.evaluation", "Het gaat goed.", ("bron",), "agreements.yaml", 12),
        date=Fact(
            "ila", "texts.evaluation.date", parse_partial_date("2024-02-27"), ("bron",), "agreements.yaml", 12
        ),
        doubt=None,
    )  # fmt: skip


def test_evaluation__without_a_date_is_in_doubt() -> None:
    """Nobody knows whose position it was; there is no date to tell."""
    found = position("Het gaat goed.", "2024-03-26")
    assert found == Evaluation(
        Fact("ila", "texts.evaluation", "Het gaat goed.", (), "agreements.yaml", 12), None, "zonder-datum"
    )


@pytest.mark.parametrize(("day", "there"), [("2024-03-25", False), ("2024-03-26", True)])
def test_evaluation__of_a_later_day_is_none(day: str, there: bool) -> None:
    """A position that was taken after the day is not used."""
    assert (position("{text: Goed., date: 2024-03-26}", day) is not None) is there


def test_evaluation__none_without_a_text() -> None:
    """An agreement without a position has none."""
    made = register("""
        agreements: [{id: ila, title: Leerrekening, kind: samenwerkingsakkoord, parties: [federale-staat]}]
    """)
    assert evaluation(made.agreements[0], owner_of(made.agreements[0]), question(), date(2024, 3, 26)) is None


def test_evaluation__of_a_dossier() -> None:
    """The position on the whole is the dossier's."""
    made = register("""
        agreements: [{id: ila, title: Leerrekening, kind: samenwerkingsakkoord, parties: [federale-staat]}]
        dossiers:
          - {id: leren, title: Leren, agreements: [ila], texts: {evaluation: {text: Goed., date: 2024-02-27}}}
    """)
    found = evaluation(made.dossiers[0], owner_of(made.dossiers[0]), question(), date(2024, 3, 26))
    assert found is not None
    assert (found.text.record, found.text.path, found.doubt) == ("dossiers/leren", "texts.evaluation", None)


@pytest.mark.parametrize(
    ("written", "day", "expected"),
    [
        ("2022-03-26", "2023-03-26", None),
        ("2022-03-26", "2023-03-27", "ouder-dan-een-jaar"),
        ("2022-03-25", "2023-03-26", "ouder-dan-een-jaar"),
        ("2020-02-28", "2021-02-28", None),
        ("2020-02-28", "2021-03-01", "ouder-dan-een-jaar"),
        ("2020-02-29", "2021-02-28", None),
        ("2020-02-29", "2021-03-01", None),
        ("2020-02-29", "2021-03-02", "ouder-dan-een-jaar"),
        ("2023-02-28", "2024-02-28", None),
        ("2023-02-28", "2024-02-29", "ouder-dan-een-jaar"),
    ],
)
def test_evaluation__older_than_a_year_is_in_doubt(written: str, day: str, expected: Doubt | None) -> None:
    """On the same day a year later it still holds, the day after not any more; a leap day counts until 1 March."""
    assert doubt(written, day, question(day)) == expected


@pytest.mark.parametrize(
    ("parliament", "asked", "written", "day", "expected"),
    [
        ("vlaams-parlement", "2024-06-20", "2024-06-08", "2024-06-30", "vorige-zittingsperiode"),
        ("vlaams-parlement", "2024-06-20", "2024-06-09", "2024-06-30", None),
        ("vlaams-parlement", "2024-06-20", "2024-06-10", "2024-06-30", None),
        ("vlaams-parlement", "2024-06-08", "2024-06-01", "2024-06-30", None),
        ("vlaams-parlement", "2024-06-09", "2024-06-01", "2024-06-30", "vorige-zittingsperiode"),
        (None, "2024-06-20", "2024-06-08", "2024-06-30", "vorige-zittingsperiode"),
        ("kamer", "2010-06-20", "2010-06-12", "2010-06-30", "vorige-zittingsperiode"),
        ("senaat", "2010-06-20", "2010-06-12", "2010-06-30", "vorige-zittingsperiode"),
        ("waals-parlement", "2010-06-20", "2010-06-12", "2010-06-30", None),
        ("kamer", "2009-06-20", "2009-06-01", "2009-06-30", None),
        ("brussels-parlement", "2009-06-20", "2009-06-01", "2009-06-30", "vorige-zittingsperiode"),
        ("vlaams-parlement", None, "2024-06-08", "2024-06-30", "vorige-zittingsperiode"),
        ("vlaams-parlement", None, "2024-06-01", "2024-06-08", None),
        ("vlaams-parlement", "2003-06-20", "2003-06-01", "2003-06-30", None),
        ("vlaams-parlement", "2024-06-20", "2023-06-01", "2024-06-30", "ouder-dan-een-jaar"),
    ],
)
def test_evaluation__of_an_earlier_legislature_than_the_questions_is_in_doubt(
    parliament: str | None, asked: str | None, written: str, day: str, expected: Doubt | None
) -> None:
    """The legislature is that of the question, on the day when it has no date; its own parliament's elections count."""
    assert doubt(written, day, question(asked, parliament)) == expected
