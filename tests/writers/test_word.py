"""A document as a Word file."""

import io
import zipfile
from datetime import date

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking_cli.document import Column as TableColumn
from samenwerking_cli.document import Document, Heading, Paragraph, Table, inline
from samenwerking_cli.errors import UnreadableFile
from samenwerking_cli.writers.word import to_word
from tests.everything import EVERYTHING
from tests.house_style import FILE, house_style
from tests.ooxml import out_of_order, parts, words

DAY = date(2024, 3, 26)
DRAFT = Document("Antwoord", (Paragraph(inline("Tekst.")),), foot="Peildatum", announcement="ONTWERP")


def style() -> bytes:
    """A house style of somebody's own: with a text, a first page header and its other header."""
    made = docx.Document()
    made.add_paragraph("MAG WEG")
    made.sections[0].different_first_page_header_footer = True
    made.sections[0].first_page_header.paragraphs[0].text = "EERSTE"
    made.sections[0].header.paragraphs[0].text = "VOLGENDE"
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


def test_house_style__is_what_its_list_says() -> None:
    """The file in the program can be reviewed: it is made by `python -m tests.house_style`."""
    shipped, made = FILE.read_bytes(), house_style()
    names = zipfile.ZipFile(io.BytesIO(shipped)).namelist()
    assert names == zipfile.ZipFile(io.BytesIO(made)).namelist()
    assert {name: text for name, text in parts(shipped).items() if "docProps" not in name} == {
        name: text for name, text in parts(made).items() if "docProps" not in name
    }


def test_house_style__is_of_todays_word() -> None:
    """No compatibility mode in the title bar, Dutch, and nothing of the Word that once made python-docx's template."""
    made = parts(house_style())
    assert (
        '"compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"' in made["word/settings.xml"]
    )
    assert "nl-BE" in made["word/settings.xml"]
    assert not [name for name in made if name.startswith(("customXml", "docProps/app")) or "WithEffects" in name]


def test_to_word__is_sound_and_the_same_twice() -> None:
    """Every block, in the order of the standard; the same document gives the same bytes."""
    first = to_word(EVERYTHING, DAY)
    assert first == to_word(EVERYTHING, DAY)
    assert out_of_order(first) == []
    assert docx.Document(io.BytesIO(first)).core_properties.title == EVERYTHING.title


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=30))
def test_to_word__takes_any_text(text: str) -> None:
    """Nothing that stands in a register breaks the file."""
    table = Table(text, (TableColumn(text),), ((inline(text),),))
    content = to_word(Document(text, (Heading(1, inline(text)), table), foot=text, announcement=text), DAY)
    assert out_of_order(content) == []


def test_to_word__says_on_every_page_that_it_is_a_draft() -> None:
    """In each header, above what the house style has there; the foot and the number of the page below."""
    own = parts(to_word(DRAFT, DAY, style(), "house-style.docx"))
    headers = {name: text for name, text in own.items() if name.startswith("word/header")}
    assert sorted("EERSTE" if "EERSTE" in text else "VOLGENDE" for text in headers.values()) == ["EERSTE", "VOLGENDE"]
    assert all(text.index("ONTWERP") < max(text.find("EERSTE"), text.find("VOLGENDE")) for text in headers.values())
    footers = [text for name, text in own.items() if name.startswith("word/footer")]
    assert len(footers) == 2
    assert all("Peildatum" in text and "NUMPAGES" in text for text in footers)


def test_to_word__final_has_no_mark() -> None:
    """What a final answer says of itself stands in its properties."""
    content = to_word(Document("Antwoord", (), about="Peildatum 26 maart 2024"), DAY)
    assert not any("ONTWERP" in text for text in parts(content).values())
    assert docx.Document(io.BytesIO(content)).core_properties.comments == "Peildatum 26 maart 2024"


def test_to_word__holds_one_day_and_one_language() -> None:
    """The day it is about, never the day it was made; nobody's name."""
    about = docx.Document(io.BytesIO(to_word(DRAFT, DAY))).core_properties
    assert (about.created, about.modified) == (about.modified, about.created)
    assert about.created is not None
    assert (about.created.date(), about.language, about.author, about.last_modified_by) == (DAY, "nl-BE", "", "")
    for content in (to_word(DRAFT, DAY), to_word(DRAFT, DAY, style(), "s")):
        assert '"nl-BE"' in parts(content)["word/styles.xml"]
        assert {info.date_time for info in zipfile.ZipFile(io.BytesIO(content)).infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_to_word__own_house_style_wins() -> None:
    """Its styles stay, what it lacks is added on its own running text, and its text goes."""
    content = to_word(EVERYTHING, DAY, style(), "house-style.docx")
    assert "MAG WEG" not in "".join(words(content))
    made = docx.Document(io.BytesIO(content))
    assert made.styles["Merk"].base_style.name == "Normal"  # type: ignore[attr-defined]
    assert out_of_order(content) == []


def test_to_word__leaves_out_a_template_elsewhere() -> None:
    """Word would fetch it from whoever keeps it."""
    made = docx.Document()
    part = made.part._settings_part
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
    part.relate_to("https://elders.example/sjabloon.dotx", kind, is_external=True)
    held = io.BytesIO()
    made.save(held)
    assert "elders.example" in "".join(parts(held.getvalue()).values())
    assert "elders.example" not in "".join(parts(to_word(DRAFT, DAY, held.getvalue(), "s")).values())


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04kapot", FILE.read_bytes()[:-300]])
def test_to_word__refuses_a_broken_house_style(content: bytes) -> None:
    """With its name."""
    with pytest.raises(UnreadableFile, match=r"house-style\.docx"):
        to_word(DRAFT, DAY, content, "house-style.docx")


def test_to_word__turns_the_page_for_a_wide_table() -> None:
    """When its words do not fit across a page that stands."""

    def width(columns: int) -> int:
        table = Table("t", tuple(TableColumn(f"Ondertekening{at}") for at in range(columns)), ())
        section = docx.Document(io.BytesIO(to_word(Document("t", (table,)), DAY))).sections[0]
        return (section.page_width or 0) - (section.page_height or 0)

    assert width(3) < 0 < width(9)
