"""What a Word file holds, and whether its parts keep the order of ECMA-376, part 1: Word refuses a file that does not."""

import io
import zipfile
from typing import Final

from docx.oxml import parse_xml

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ORDER: Final = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
    "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
    "eastAsianLayout specVanish oMath",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "tbl": "tblPr tblGrid tr",
    "tr": "tblPrEx trPr tc",
}


def parts(content: bytes) -> dict[str, str]:
    """The text of every part that is XML."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = [name for name in archive.namelist() if name.endswith((".xml", ".rels"))]
        return {name: archive.read(name).decode("utf-8") for name in names}


def words(content: bytes, part: str = "word/document.xml") -> list[str]:
    """The text of every paragraph of a part."""
    root = parse_xml(parts(content)[part].encode())
    return ["".join(text.text or "" for text in one.iter(f"{W}t")) for one in root.iter(f"{W}p")]


def out_of_order(content: bytes) -> list[str]:
    """Every element that stands where the standard does not allow it, with its part."""
    found = []
    for name, text in parts(content).items():
        if not name.startswith("word/") or name.endswith(".rels"):
            continue
        for element in parse_xml(text.encode()).iter():
            order = ORDER.get(element.tag.removeprefix(W), "").split()
            places = [order.index(tag) if tag in order else -1
                      for child in element if (tag := child.tag.removeprefix(W)) and child.tag.startswith(W)] if order else []  # fmt: skip
            if -1 in places or places != sorted(places):
                found.append(f"{name}: {element.tag.removeprefix(W)}")
    return found
