"""The blocks of a document in Word."""

import io
from datetime import date

import docx
from docx.oxml import parse_xml

from samenwerking_cli.document import (
    Block,
    Column,
    Document,
    Fields,
    Heading,
    Item,
    Items,
    Lines,
    Listing,
    Paragraph,
    Table,
    inline,
)
from samenwerking_cli.writers.word import to_word
from samenwerking_cli.writers.word_blocks import _widths, is_wide
from tests.ooxml import W, parts, words


def made(*blocks: Block) -> bytes:
    """The file with these blocks."""
    return to_word(Document("t", blocks), date(2024, 3, 26))


def styled(*blocks: Block) -> list[tuple[str | None, str]]:
    """The paragraphs of the file with their styles."""
    found = docx.Document(io.BytesIO(made(*blocks))).paragraphs
    return [(one.style.name if one.style else None, one.text) for one in found]


def test_write_blocks__each_in_its_style() -> None:
    """Headings are headings; what stands under a number or a letter is indented with it."""
    assert styled(
        Heading(1, inline("Kop")),
        Lines((inline("een"), inline("twee"))),
        Item("1.", inline("Vraag")),
        Paragraph(inline("onder")),
        Item("a)", inline("Akkoord")),
        Paragraph(inline("dieper")),
        Items((inline("punt"),)),
        Heading(2, inline("Weer")),
        Fields((("Fase", inline("ontwerp")),)),
        Listing((inline("bron"),)),
    ) == [
        ("Heading 1", "Kop"),
        ("Hoofding", "een\ntwee"),
        ("Genummerd", "Vraag"),
        ("Onder nummer", "onder"),
        ("Met letter", "Akkoord"),
        ("Onder letter", "dieper"),
        ("Opsomming onder letter", "punt"),
        ("Heading 2", "Weer"),
        ("Veld", "Fase\tontwerp"),
        ("Brontekst", "bron"),
    ]


def test_write_blocks__a_table_can_be_read_aloud() -> None:
    """The heading row repeats, no row breaks, and the table says what it holds."""
    table = Table("De akkoorden", (Column("Akkoord"), Column("Aantal", number=True)), ((inline("ila"), inline("3")),))
    root = parse_xml(parts(made(table))["word/document.xml"].encode())
    rows = list(root.iter(f"{W}tr"))
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    told = [root.find(f".//{W}{name}") for name in ("tblCaption", "tblDescription")]
    assert [one.get(f"{W}val") for one in told if one is not None] == ["De akkoorden", "Kolommen: Akkoord, Aantal"]
    assert words(made(table))[:3] == ["De akkoorden", "Akkoord", "Aantal"]


def test_is_wide__looks_at_what_cannot_break() -> None:
    """Many words wrap; long ones do not, nor what is unbroken."""
    text = inline("woord " * 60)
    assert not is_wide([Table("t", (Column("a"), Column("b")), ((text, text),))])
    assert is_wide([Table("t", (Column("a"), Column("b", unbroken=True)), ((text, text),))])


def test_widths__leave_room_for_what_cannot_break() -> None:
    """A hard space keeps a mark beside its word, and a house style may have a wider letter."""
    short = Table("t", (Column("Stap"), Column("Stand")), ((inline("lezing " * 9), inline("✓\xa0gedaan")),))
    assert _widths(short)[1] >= 2 + len("✓\xa0gedaan") * 1.3
    full = Table("t", tuple(Column("x" * 22) for _ in range(4)), ())
    assert sum(_widths(full)) <= 105
