"""The text of an OpenDocument text."""

import io

import pytest
from odfdo import Document, Element, List, ListItem, Paragraph

from samenwerking_cli.errors import UnreadableFile
from samenwerking_cli.importing.opendocument import opendocument_text

STYLE = (
    '<text:list-style style:name="Nummers">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>'
    "</text:list-style>"
)


def written(*blocks: Element) -> bytes:
    """The bytes of a document with these blocks."""
    document = Document("text")
    document.insert_style(Element.from_tag(STYLE), automatic=True)
    document.body.clear()
    for block in blocks:
        document.body.append(block)
    content = io.BytesIO()
    document.save(content)
    return content.getvalue()


def test_opendocument_text__has_the_labels_of_its_lists() -> None:
    """Numbers at the first level, letters at the second, as the style says."""
    inner = ListItem("Wat is de timing?")
    inner.append(List(["voor Vlaanderen", "voor Wallonië"]))
    numbers = List(["Welke akkoorden?"], style="Nummers")
    numbers.append_item(inner)
    lines = opendocument_text(written(Paragraph("Graag vernam ik:"), numbers), "v.odt").split("\n")
    assert [line for line in lines if line] == [
        "Graag vernam ik:",
        "1. Welke akkoorden?",
        "2. Wat is de timing?",
        "a) voor Vlaanderen",
        "b) voor Wallonië",
    ]


def test_opendocument_text__gives_a_list_without_numbers_bullets() -> None:
    """A list without a style of its own."""
    assert "• een punt" in opendocument_text(written(List(["een punt"])), "v.odt")


def test_opendocument_text__refuses_what_is_none() -> None:
    """A zip file of another kind."""
    content = written(Paragraph("x")).replace(b"content.xml", b"inhoudd.xml")
    with pytest.raises(UnreadableFile, match=r"geen OpenDocument|beschadigd"):
        opendocument_text(content, "v.odt")
