"""A document as a Word file, in the named styles of a house style."""

import io
import zipfile
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, Final

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.styles.style import ParagraphStyle

from samenwerking_cli.document import Document, one_line
from samenwerking_cli.errors import UnreadableFile
from samenwerking_cli.writers.word_blocks import is_wide, write_blocks
from samenwerking_cli.writers.word_package import repacked
from samenwerking_cli.writers.word_text import add_field

LANGUAGE: Final = "nl-BE"
_SHIPPED: Final = Path(__file__).parent.parent / "data" / "house-style.docx"
_LONGEST_PROPERTY: Final = 255
_ATTACHED: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"


def to_word(document: Document, day: date, own_style: bytes | None = None, name: str = "") -> bytes:
    """The file; `day` is the only day in it, and `own_style` the register's house style, called `name` in a refusal.

    A style that the own house style lacks comes from the shipped one. Raises UnreadableFile.
    """
    shipped = _opened(_SHIPPED.read_bytes(), _SHIPPED.name)
    made = shipped if own_style is None else _opened(own_style, name)
    if own_style is not None:
        _complete(made, shipped)
    _clear(made)
    _set_properties(made, document, day)
    if is_wide(document.blocks):
        _turn(made)
    write_blocks(made, document.blocks)
    _write_edges(made, document)
    held = io.BytesIO()
    made.save(held)
    return repacked(held.getvalue())


def _opened(content: bytes, name: str) -> WordDocument:
    try:
        return docx.Document(io.BytesIO(content))
    except (KeyError, ValueError, AttributeError, SyntaxError, zipfile.BadZipFile):
        raise UnreadableFile(name, "het is geen Word-document (.docx), of het is beschadigd") from None


def _complete(made: WordDocument, shipped: WordDocument) -> None:
    """Copy the named styles that are missing, the shape of the page, and the language of the text."""
    known, ids = {style.name for style in made.styles}, {style.style_id for style in made.styles}
    for style in [style for style in shipped.styles if style.name not in known]:
        for name in ("w:basedOn", "w:next", "w:link"):
            for reference in style.element.findall(qn(name)):
                style.element.remove(reference)
        if style.style_id in ids:
            style.element.set(qn("w:styleId"), f"{style.style_id}Samenwerking")
        made.styles.element.append(style.element)
        if isinstance(style, ParagraphStyle):
            # The id of the style for running text follows the language of the Word that made the file.
            made.styles[style.name or ""].base_style = made.styles["Normal"]
    body: Any = made.element.body
    if body.find(qn("w:sectPr")) is None:
        body.append(shipped.element.body.find(qn("w:sectPr")))
    defaults = made.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if defaults is not None:
        language = defaults.find(qn("w:lang"))
        if language is None:
            language = OxmlElement("w:lang")
            defaults.append(language)
        language.set(qn("w:val"), LANGUAGE)


def _clear(made: WordDocument) -> None:
    """Take out what stands in the house style's own text, and a template elsewhere that Word would fetch."""
    body = made.element.body
    for element in list(body):
        if element.tag != qn("w:sectPr"):
            body.remove(element)
    part = made.part._settings_part
    for attached in part.element.findall(qn("w:attachedTemplate")):
        part.element.remove(attached)
    relations = part.rels
    for key in [key for key, one in relations.items() if one.reltype == _ATTACHED]:
        del relations[key]


def _set_properties(made: WordDocument, document: Document, day: date) -> None:
    about = made.core_properties
    moment = datetime.combine(day, time(), UTC).replace(tzinfo=None)
    about.title = one_line(document.title)[:_LONGEST_PROPERTY]
    about.comments = one_line(document.about or document.foot)[:_LONGEST_PROPERTY]
    about.language = LANGUAGE
    about.created = about.modified = moment
    about.author = about.last_modified_by = ""
    about.revision = 1


def _turn(made: WordDocument) -> None:
    """A page on its side, for a table that has more to say than the height of a page is wide."""
    for section in made.sections:
        width, height = section.page_width, section.page_height
        if width is not None and height is not None and width < height:
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = height, width


def _write_edges(made: WordDocument, document: Document) -> None:
    """The mark of a draft above every page, and its foot and the number below it."""
    for section in made.sections:
        headers = [section.header, section.first_page_header, section.even_page_header]
        footers = [section.footer, section.first_page_footer, section.even_page_footer]
        used = [True, section.different_first_page_header_footer, made.settings.odd_and_even_pages_header_footer]
        for header, footer, on in zip(headers, footers, used, strict=True):
            if on and document.announcement:
                _first_paragraph(header, "Merk").add_run(one_line(document.announcement))
            if on:
                _write_foot(footer, document.foot)


def _write_foot(footer: Any, foot: str) -> None:
    """The foot, and the number of the page unless the house style has one itself."""
    numbered = any("PAGE" in (text.text or "") for text in footer._element.iter(qn("w:instrText"))) or any(
        "PAGE" in (field.get(qn("w:instr")) or "") for field in footer._element.iter(qn("w:fldSimple"))
    )
    if foot:
        _new_paragraph(footer).add_run(one_line(foot))
    if not numbered:
        paragraph = _new_paragraph(footer)
        paragraph.add_run("Pagina ")
        add_field(paragraph, "PAGE", "1")
        paragraph.add_run(" van ")
        add_field(paragraph, "NUMPAGES", "1")


def _new_paragraph(footer: Any) -> Any:
    """A paragraph in a footer: the empty one that it has, else one more."""
    footer.is_linked_to_previous = False
    last = footer.paragraphs[-1] if footer.paragraphs else None
    if last is not None and not last.runs and not last.text:
        last.style = "Footer"
        return last
    return footer.add_paragraph(style="Footer")


def _first_paragraph(header: Any, style: str) -> Any:
    header.is_linked_to_previous = False
    if header.paragraphs:
        return header.paragraphs[0].insert_paragraph_before(style=style)
    return header.add_paragraph(style=style)
