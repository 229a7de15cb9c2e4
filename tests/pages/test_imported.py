"""What an import understood of a question, as a page."""

from datetime import date

from samenwerking_cli.findings import Location
from samenwerking_cli.model.question import Addressee, Criteria, Item, Minister, Question
from samenwerking_cli.pages.imported import FIELD, imported_page, to_fill_in
from samenwerking_cli.partial_date import of_day
from samenwerking_cli.writers.markdown import to_markdown

HERE = Location("vraag.txt", 1)
QUESTION = Question(
    id="2023-2024/87-d-hondt",
    number="87",
    parliament="vlaams-parlement",
    session_year="2023-2024",
    minister=Minister(name="Piet D'Hondt", where=HERE),
    date=of_day(date(2024, 2, 27)),
    author="An Willems",
    also_addressed_to=(Addressee(name="Lies Claes", number="112", where=HERE),),
    introduction="Er is een akkoord.",
    items=(
        Item(number="1", text="Hoe staat het ermee?", topics=("trajectory",), selection=("ila",), where=HERE),
        Item(number="2", text="En?", selection=Criteria(theme=("leren", "werk"), where=HERE), where=HERE),
    ),
    where=HERE,
)


def page(question: Question = QUESTION, **told: tuple[str, ...]) -> str:
    """The page as Markdown, with plain spaces."""
    told = {"missing": (), "left_out": (), "indicative": ()} | told
    made = imported_page(question, file="questions/87.yaml", **told)
    return to_markdown(made).replace("\xa0", " ")


def test_imported_page__shows_every_field_and_where_it_goes() -> None:
    """Heading, introduction, sub-questions, the proposal and the file; nothing is called unrecognised without need."""
    text = page()
    for said in ("27 februari 2024", "An Willems", "Lies Claes", "Er is een akkoord.", "Hoe staat het ermee?",
                 "questions/87.yaml", "akkoorden met als thema leren of werk; ila"):  # fmt: skip
        assert said in text
    assert "## Niet herkend" not in text
    assert "afgeleid" not in text


def test_imported_page__tells_what_was_not_recognised_or_taken_over() -> None:
    """In its place and in a list; a derived session year is indicative."""
    text = page(missing=("title", "minister.title"), left_out=("Alvast dank.",), indicative=("session_year",))
    assert "niet herkend" in text
    assert "- de titel\n- de functie van de minister" in text
    assert "## Niet overgenomen\n\n- Alvast dank." in text
    assert "2023-2024 (afgeleid uit de dag, indicatief)" in text


def test_to_fill_in__is_one_sentence_or_nothing() -> None:
    """Every key has its words."""
    assert to_fill_in(()) == ""
    assert to_fill_in(("number", "author")) == "Niet herkend: het nummer en de vraagsteller."
    assert to_fill_in(tuple(FIELD)).endswith("de titel en de deelvragen.")
