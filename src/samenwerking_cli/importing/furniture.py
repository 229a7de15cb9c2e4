"""What a page carries besides its text: its number, rules, and the heads and feet that run on."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

_PAGE_NUMBER: Final = re.compile(
    r"[-–—|\[(\s]*(?:(?:pagina|page|bladzijde|blz\.?|pag\.?|p\.)\s*)?\d{1,3}\s*(?:(?:van|sur|de|of|/)\s*\d{1,3}\s*)?[-–—|\])\s]*",
    re.IGNORECASE,
)
_PAGE_WORDS: Final = re.compile(
    r"\b(?:pagina|page|blz|Parlement|Parliament|Senaat|Sénat|Schriftelijke vragen|Questions écrites|zitting)\b"
)
_WANTS_A_NUMBER: Final = re.compile(r"(?:\w-|\b(?:nrs?|art|artikel|article|nummer)\.?|§)$", re.IGNORECASE)
_SENTENCE_ENDS: Final = ("?", "!", ";", ":", ",")
_DIGITS: Final = re.compile(r"\d+")
_RULE: Final = re.compile(r"\s*(?:[_=*]{3,}|[-–—]{3,}|(?:[_=*–—-]\s){3,})[\s_=*–—-]*")
# A foot with its page at the far right: "Parlement de Wallonie          1/2".
_PAGE_OF: Final = re.compile(r"(?P<before>\S.{0,90}?)(?P<gap>\s+)(?P<page>\d{1,3})\s*/\s*(?P<pages>\d{1,3})\s*")
_FAR: Final = 3
_SESSION: Final = re.compile(r"\b(?:zitting|session|législature)", re.IGNORECASE)
_BODIES: Final = (
    r"(?:Vlaams\s+Parlement|(?:Belgische\s+)?Senaat|Sénat(?:\s+de\s+Belgique)?|Parlement\s+(?:wallon|de\s+Wallonie)"
    r"|Brussels\s+(?:Hoofdstedelijk\s+)?Parlement|Parlement\s+(?:bruxellois|de\s+la\s+Région\s+de\s+Bruxelles-Capitale))"
)
# "2   Sénat - Questions et Réponses - n° 7-98", "Schriftelijke vraag nr. 715 - Nadia Belkheiri"
_RUNNING_HEAD: Final = re.compile(
    rf"(?:\d{{1,3}}\W+)?{_BODIES}(?:\s*(?:[-–—|•·]|\b(?=schriftelijke|vragen|questions))\s*[^.?!]{{0,60}})?(?:\W+\d{{1,3}})?"
    r"|(?:\d{1,3}\W+)?(?:(?:(?-i:S)chriftelijke\s+vraag|SV)\s+nr\.?|(?:(?-i:Q)uestion\s+écrite|QE)\s+n[°ºo])\s*[\d-]+"
    r"(?:\s*\(\d{4}\s*-\s*\d{4}\))?(?:\s*[-–—|]\s*[^.?!;:\d]{2,50})?(?:\W+\d{1,3})?"
    # Also as Vraag nr. 702 (2021-2022), and as SV 2019-2020 nr. 19.
    r"|(?-i:V)raag\s+nr\.?\s*\d+\s*\(\d{4}\s*-\s*\d{4}\)(?:\W+\d{1,3})?|SV\s+\d{4}\s*-\s*\d{4}\s+nr\.?\s*\d+"
    # "48   Questions écrites - 2022-2023", "7-2208   12 september 2023", "www.senate.be"
    r"|(?:\d{1,3}\W+)?(?:Questions\s+écrites|Schriftelijke\s+vragen|Vragen\s+en\s+antwoorden|Questions\s+et\s+réponses)"
    r"\s*[-–—|]\s*[^.?!]{0,40}|\d{1,2}-\d{1,5}\s+\d{1,2}\s+[^\W\d]+\s+\d{4}"
    r"|(?:page\s+\d+\s+\w+\s+\d+\s+)?(?:https?://)?www\.(?:senate|senaat|vlaamsparlement|parlement|parlement-wallonie|parlement\.brussels)[\w./-]*",
    re.IGNORECASE,
)
_HEADING: Final = 8
# "V L A A M S   P A R L E M E N T"
_SPACED: Final = re.compile(r"(?:\S\s+){4,}\S")
# "Vlaams Parlement — 1011 Brussel — www.vlaamsparlement.be"
_ADDRESS: Final = re.compile(r"[^.?!]{0,25}\b(?:Parlement|Senaat|Sénat)\b(?=.*\d{4}).*\bwww\.\S+\s*(?:\d{1,3})?")


def is_foot(line: str) -> bool:
    """Whether a line as printed is a rule, a parliament's address, or a foot with its page and how many there are."""
    if _RULE.fullmatch(line) or _ADDRESS.fullmatch(line.strip()):
        return True
    found = _PAGE_OF.fullmatch(line.strip())
    if found is None or int(found["page"]) > int(found["pages"]) or _SESSION.search(line):
        return False
    far = len(found["gap"]) >= _FAR or _PAGE_WORDS.search(found["before"]) is not None
    return far and not found["before"].endswith((*_SENTENCE_ENDS, "."))


def is_running_head(line: str) -> bool:
    """Whether a line is only the name of a parliament or the number of a question, as above or below a page."""
    bare = line.replace(" ", "") if _SPACED.fullmatch(line) else ""
    return _RUNNING_HEAD.fullmatch(line) is not None or bare.casefold() in ("vlaamsparlement", "belgischesenaat")


def without_furniture(pages: Sequence[Sequence[str]]) -> Iterator[str]:
    """The lines of all pages without what a page repeats: its number, and the heads and feet that run on."""
    seen = Counter(_shape(line) for page in pages for line in page if line)
    ends = Counter(shape for page in pages for shape in {_shape(line) for line in _edges(page)})
    lines_before = 0
    for number, page in enumerate(pages):
        edges = set(_edges(page))
        if number:
            yield ""
        last = ""
        for line in page:
            repeated = line in edges and len(pages) > 1 and ends[_shape(line)] > 1
            running = seen[_shape(line)] > 1 and _PAGE_WORDS.search(line) is not None and len(line) < 100
            numbers = _PAGE_NUMBER.fullmatch(line) is not None and not _WANTS_A_NUMBER.search(last)
            head = lines_before >= _HEADING and is_running_head(line)
            is_text = line.endswith(_SENTENCE_ENDS)
            if not (line and (numbers or head or ((repeated or running) and not is_text))):
                yield line
            last = line
            lines_before += bool(line)


def _edges(page: Sequence[str]) -> list[str]:
    lines = [line for line in page if line]
    return [*lines[:2], *lines[-2:]]


def _shape(line: str) -> str:
    return _DIGITS.sub("#", line)
