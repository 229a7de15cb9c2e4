"""What a page carries besides its text: its number, rules, and the heads and feet that run on."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

_PAGE_NUMBER: Final = re.compile(
    r"[-–—|\[(\s]*(?:(?:pagina|page|bladzijde|blz\.?|pag\.?|p\.)\s*)?\d{1,3}\s*(?:(?:van|sur|of|/)\s*\d{1,3}\s*)?[-–—|\])\s]*",
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


def without_furniture(pages: Sequence[Sequence[str]]) -> Iterator[str]:
    """The lines of all pages without what a page repeats: its number, and the heads and feet that run on."""
    seen = Counter(_shape(line) for page in pages for line in page if line)
    ends = Counter(shape for page in pages for shape in {_shape(line) for line in _edges(page)})
    for number, page in enumerate(pages):
        edges = set(_edges(page))
        if number:
            yield ""
        last = ""
        for line in page:
            repeated = line in edges and len(pages) > 1 and ends[_shape(line)] > 1
            running = seen[_shape(line)] > 1 and _PAGE_WORDS.search(line) is not None and len(line) < 100
            numbers = _PAGE_NUMBER.fullmatch(line) is not None and not _WANTS_A_NUMBER.search(last)
            is_text = line.endswith(_SENTENCE_ENDS)
            if not (line and (numbers or ((repeated or running) and not is_text))):
                yield line
            last = line


def _edges(page: Sequence[str]) -> list[str]:
    lines = [line for line in page if line]
    return [*lines[:2], *lines[-2:]]


def _shape(line: str) -> str:
    return _DIGITS.sub("#", line)
