"""The labels of lists in Word."""

from datetime import date

import docx
import pytest

from samenwerking_cli.document import Document, Item, Items, inline
from samenwerking_cli.importing.word import word_text
from samenwerking_cli.writers.word import to_word
from samenwerking_cli.writers.word_numbering import Numbering


@pytest.mark.parametrize(
    "labels", [("1.", "2.", "3."), ("4.", "7."), ("1.", "a)", "c)", "2.", "a)"), ("1-2.", "3 en 4."), ("12)", "2a.")]
)
def test_number__every_item_keeps_its_label(labels: tuple[str, ...]) -> None:
    """As a list of Word, read back as any reader of Word files sees it."""
    content = to_word(Document("t", tuple(Item(one, inline("tekst")) for one in labels)), date(2024, 3, 26))
    assert [line for line in word_text(content, "t").splitlines() if line] == [f"{one} tekst" for one in labels]


def test_bullet__all_points_are_one_list() -> None:
    """So that a screen reader counts them."""
    content = to_word(Document("t", (Items((inline("een"), inline("twee"))),)), date(2024, 3, 26))
    assert [line for line in word_text(content, "t").splitlines() if line] == ["• een", "• twee"]


def test_numbering__of_a_house_style_without_lists() -> None:
    """The part is made when it is not there."""
    made = docx.Document()
    main = made.part
    for key in [key for key, one in main.rels.items() if one.reltype.endswith("/numbering")]:
        del main.rels[key]
    paragraph = made.add_paragraph("tekst")
    Numbering(made).number(paragraph, "3.", 1)
    assert sum(one.reltype.endswith("/numbering") for one in main.rels.values()) == 1
