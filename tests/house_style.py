"""The shipped house style for Word, made from this list so that it can be reviewed: `python -m tests.house_style`."""

import io
from pathlib import Path
from typing import Any, Final, NamedTuple

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from samenwerking_cli.writers.word_package import repacked

FILE: Final = Path(__file__).parent.parent / "src/samenwerking_cli/data/house-style.docx"
FONT: Final = "Calibri"
KEPT: Final = ("Normal", "Heading 1", "Heading 2", "Heading 3", "List Bullet", "Header", "Footer", "Caption",
               "Default Paragraph Font", "Normal Table", "No List")  # fmt: skip


class Look(NamedTuple):
    """How a paragraph style looks: size, distances in points, indents in centimetres."""

    size: float = 11
    before: float = 0
    after: float = 6
    left: float = 0
    hanging: float = 0
    bold: bool = False
    colour: str = "1D1D1B"
    together: bool = False


PARAGRAPHS: Final = {
    "Normal": Look(),
    "Heading 1": Look(16, 18, 6, bold=True, together=True),
    "Heading 2": Look(13, 16, 4, bold=True, together=True),
    "Heading 3": Look(11, 12, 4, bold=True, together=True),
    "List Bullet": Look(after=3, left=0.6, hanging=0.6),
    "Caption": Look(9.5, 8, 4, colour="55585B", together=True),
    "Header": Look(9, after=0, colour="55585B"),
    "Footer": Look(8, after=0, colour="55585B"),
    "Hoofding": Look(after=14),
    "Genummerd": Look(before=10, left=0.9, hanging=0.9),
    "Onder nummer": Look(left=0.9),
    "Met letter": Look(before=6, left=1.8, hanging=0.9),
    "Onder letter": Look(left=1.8),
    "Opsomming onder nummer": Look(after=3, left=1.5, hanging=0.6),
    "Opsomming onder letter": Look(after=3, left=2.4, hanging=0.6),
    "Veld": Look(after=3, left=4.5, hanging=4.5),
    "Brontekst": Look(9, after=0),
    "Merk": Look(11, after=4, bold=True, colour="A8071A"),
    "Tabeltekst": Look(9, after=0),
    "footnote text": Look(9, after=2),
}
CHARACTERS: Final = {
    "Goed": "12613A", "Lopend": "7A4B00", "Te laat": "A8071A", "Bijkomstig": "55585B", "Hyperlink": "0B4F9E",
    "footnote reference": "1D1D1B",
}  # fmt: skip
BORDERS: Final = f"""<w:tblPr {nsdecls("w")}><w:tblStyleRowBandSize w:val="1"/><w:tblBorders>
<w:top w:val="single" w:sz="8" w:space="0" w:color="1D1D1B"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="1D1D1B"/>
<w:insideH w:val="single" w:sz="4" w:space="0" w:color="C9CCD0"/></w:tblBorders>
<w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="57" w:type="dxa"/><w:bottom w:w="57" w:type="dxa"/>
<w:right w:w="113" w:type="dxa"/></w:tblCellMar></w:tblPr>"""
SETTINGS: Final = f"""<w:settings {nsdecls("w")}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>
<w:characterSpacingControl w:val="doNotCompress"/><w:compat>
<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
<w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
<w:compatSetting w:name="enableOpenTypeFeatures" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
<w:compatSetting w:name="doNotFlipMirrorIndents" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
</w:compat><w:themeFontLang w:val="nl-BE"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>"""
# What python-docx's own template brings along and nobody needs: a picture of a page, styles of an older Word (440 kB),
# a list of sources, and how many words it had on somebody's Mac.
SUPERFLUOUS: Final = ("thumbnail", "stylesWithEffects", "customXml", "extended-properties")
FIRST_ROW: Final = f"""<w:tblStylePr {nsdecls("w")} w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>
<w:bottom w:val="single" w:sz="8" w:space="0" w:color="1D1D1B"/></w:tcBorders></w:tcPr></w:tblStylePr>"""


def house_style() -> bytes:
    """The document: A4, margins of 2.5 cm, and the named styles."""
    made = docx.Document()
    _clear(made)
    for name, look in PARAGRAPHS.items():
        _paragraph(made, name, look)
    for name, colour in CHARACTERS.items():
        style = made.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        style.font.color.rgb = RGBColor.from_string(colour)
        style.font.underline = True if name == "Hyperlink" else None
        style.font.superscript = True if name == "footnote reference" else None
        style.font.bold = True if name == "Te laat" else None
    made.styles["Brontekst"].font.name = "Consolas"
    table: Any = made.styles.add_style("Tabel", WD_STYLE_TYPE.TABLE)
    for part in (BORDERS, FIRST_ROW):
        table.element.append(parse_xml(part))
    section = made.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Cm(2.5))
    section.header_distance = section.footer_distance = Cm(1.2)
    _shed(made)
    held = io.BytesIO()
    made.save(held)
    return repacked(held.getvalue())


def _clear(made: Any) -> None:
    """Only the styles that are needed, in one font and in Dutch."""
    for style in list(made.styles):
        if style.name not in KEPT:
            style.delete()
    defaults = made.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for old in list(defaults):
        defaults.remove(old)
    fonts = " ".join(f'w:{kind}="{FONT}"' for kind in ("ascii", "hAnsi", "cs", "eastAsia"))
    for part in (f"<w:rFonts {nsdecls('w')} {fonts}/>", f'<w:sz {nsdecls("w")} w:val="22"/>',
                 f'<w:szCs {nsdecls("w")} w:val="22"/>',
                 f'<w:lang {nsdecls("w")} w:val="nl-BE" w:eastAsia="nl-BE" w:bidi="ar-SA"/>'):  # fmt: skip
        defaults.append(parse_xml(part))


def _paragraph(made: Any, name: str, look: Look) -> None:
    known = name in [style.name for style in made.styles]
    style = made.styles[name] if known else made.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    properties = style.element.find(qn("w:rPr"))
    if properties is not None:
        style.element.remove(properties)
    if name != "Normal":
        style.base_style = made.styles["Normal"]
    for holder, old_name in ((style.element, "w:link"), (style.element.get_or_add_pPr(), "w:numPr")):
        for old in holder.findall(qn(old_name)):
            holder.remove(old)
    style.quick_style = True
    style.hidden = False
    style.font.bold = look.bold or None
    # What is as in running text follows the running text, also that of a house style of one's own.
    if name == "Normal" or look.size != Look().size:
        style.font.size = Pt(look.size)
    if name == "Normal" or look.colour != Look().colour:
        style.font.color.rgb = RGBColor.from_string(look.colour)
    form = style.paragraph_format
    form.space_before, form.space_after, form.line_spacing = Pt(look.before), Pt(look.after), 1.15
    form.left_indent, form.first_line_indent = Cm(look.left), Cm(-look.hanging) if look.hanging else None
    form.keep_with_next, form.widow_control = look.together, True


def _shed(made: Any) -> None:
    """Settings of today's Word, which shows no compatibility mode, and no part that is superfluous."""
    settings = made.part._settings_part.element
    for old in list(settings):
        settings.remove(old)
    settings.attrib.clear()
    for new in parse_xml(SETTINGS):
        settings.append(new)
    for relations in (made.part.package.rels, made.part.rels):
        for key in [key for key, one in relations.items() if one.reltype.endswith(SUPERFLUOUS)]:
            del relations[key]


if __name__ == "__main__":
    FILE.write_bytes(house_style())
