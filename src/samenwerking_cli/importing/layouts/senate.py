"""The Senate: a numbered heading, keywords, a chronology with the printed end of the term, then the question."""

import re
from typing import Final

from samenwerking_cli.importing.dates import DAY, printed_day
from samenwerking_cli.importing.heading import Heading
from samenwerking_cli.importing.layouts.bilingual import in_dutch
from samenwerking_cli.importing.names import MINISTER, office, person
from samenwerking_cli.importing.typography import next_gap, trimmed

PARLIAMENT: Final = "senaat"
_NUMBER: Final = re.compile(
    r"\b(?:vraag|question(?:\s+écrite)?)\s+(?:nr\.?|n°|no\.?)\s*(\d{1,2}\s?-\s?\d{1,5})\b", re.IGNORECASE
)
_DATED_AUTHOR: Final = re.compile(rf"\b(?:van|de)\s+(?P<author>.+?)\s+(?:d\.?d\.?|du)\s+{DAY}", re.IGNORECASE)
_AUTHOR: Final = re.compile(r"^(?:van|de)\s+(?P<author>[^\W\d].*)$", re.IGNORECASE)
_DATED: Final = re.compile(rf"\b(?:d\.?d\.?|du)\s+({DAY})", re.IGNORECASE)
_DAY: Final = re.compile(DAY, re.IGNORECASE)
_MINISTER: Final = re.compile(r"^(?:aan|à|au)\s+(?:(?:de|het|la|le|l['’])\s*)?(?P<minister>.+)$", re.IGNORECASE)
_END_OF_TERM: Final = re.compile(
    rf"(?:einde van de antwoordtermijn|fin du délai de réponse)\s*:?\s*(?P<behind>{DAY})"
    rf"|(?P<before>{DAY})\s+(?:einde van de antwoordtermijn|fin du délai de réponse)",
    re.IGNORECASE,
)
_CHRONOLOGY: Final = re.compile(r"^(?:chronologie|eurovoc)\b", re.IGNORECASE)
_EVENT: Final = re.compile(rf"^{DAY}\b", re.IGNORECASE)
_DAY_ENDS: Final = re.compile(rf"{DAY}$", re.IGNORECASE)
_ANSWER: Final = re.compile(
    r"^(?:antwoord(?:\s+ontvangen\b.*|\s*:)?|réponse(?:\s+reçue\b.*|\s*:)?)\s*:?\s*$", re.IGNORECASE
)
_LANGUAGE: Final = re.compile(
    r"^\W*\(?\s*(?:vraag gesteld in het|question posée en)\s+\w+\s*\)?\s*:?\s*", re.IGNORECASE
)
# The first words of the question, on the line of its number.
_BEGUN: Final = re.compile(r"\b(?:vraag gesteld in het|question posée en)\s+\w+\s*\)\s*:?\s*(\S.*)$", re.IGNORECASE)
# The bulletin of before 2008: "Vraag nr. 3-1234 van mevrouw Claes d.d. 25 oktober 2006 (N.) :", under an office.
_BULLETIN: Final = re.compile(r"\((?:n|fr|f)\.\)\s*:?\s*$", re.IGNORECASE)
_UNFINISHED: Final = re.compile(r"(?:,|\b(?:van|en|de|het|met|voor|aan|tot|et|du|des|la|le|au|aux|pour|à))$")
_UNNAMED: Final = re.compile(rf"{MINISTER.pattern}$", re.IGNORECASE)
_GOES_ON: Final = re.compile(r"(?:en|et|belast|toegevoegd|chargée?|adjointe?)\b")
# A line that reached the end of the page, and what is left over for the next one.
_FULL_LINE: Final = 70
_REST: Final = 25
_NAME_AND_OFFICE: Final = re.compile(
    r"^(?P<name>(?:(?!\b(?:minister|ministre|staatssecretaris|secrétaire)\b)[^,])+),\s*(?P<office>.*\b(?:minister|ministre|staatssecretaris|secrétaire)\b.*)$",
    re.IGNORECASE,
)


def read(lines: tuple[str, ...]) -> Heading | None:
    """The heading of a question of the Senate; None when the lines are of another kind."""
    numbered = next((index for index, line in enumerate(lines) if _NUMBER.search(line)), None)
    if numbered is None:
        return None
    lines = in_dutch(lines, _heading_ends(lines, numbered))
    first = next(index for index, line in enumerate(lines) if _NUMBER.search(line))
    number = _NUMBER.search(lines[first])
    assert number is not None
    after, minister = _minister(lines, first)
    start = _start_of_question(lines, first)
    if not minister and _BULLETIN.search(lines[first]):
        after, minister, start = first + 1, _office_above(lines[:first]), next_gap(lines, first)
    end = next((index for index in range(start, len(lines)) if _ANSWER.match(lines[index])), len(lines))
    title, keywords = _title(lines[after:start])
    begun = _BEGUN.search(lines[start - 1])
    named = _NAME_AND_OFFICE.match(minister)
    day, author = _day(lines, first), _author(lines, first)
    term = next((found for line in lines if (found := _END_OF_TERM.search(line))), None)
    return Heading(
        parliament=PARLIAMENT,
        number=re.sub(r"\s", "", number[1]),
        date=printed_day(day) if day else None,
        deadline=printed_day(term["behind"] or term["before"]) if term else None,
        author=person(author) if author else None,
        minister=person(named["name"]) if named else None,
        office=office(named["office"] if named else minister) or None,
        title=title,
        body=trimmed([*([begun[1]] if begun else []), *(_LANGUAGE.sub("", line) for line in lines[start:end])]),
        left_out=keywords,
    )


def _heading_ends(lines: tuple[str, ...], first: int) -> int:
    """The line of the chronology or of the number with its day; without one, nothing says where the heading ends."""
    return next(
        (
            index
            for index in range(first, len(lines))
            if _CHRONOLOGY.match(lines[index]) or _day_of_number(lines[index])
        ),
        first,
    )


def _day_of_number(line: str) -> re.Match[str] | None:
    """The day on a line that also tells the number: it stands above the question itself."""
    return _DATED.search(line) if _NUMBER.search(line) else None


def _day(lines: tuple[str, ...], first: int) -> str | None:
    """The day that stands behind the number, else alone above it, else the first one behind `d.d.`."""
    behind = next(filter(None, map(_day_of_number, lines)), None)
    above = next((line for line in reversed(lines[:first]) if _DAY.fullmatch(line)), None)
    near = behind or (None if above else _DATED.search(" ".join(lines[first : first + 12])))
    return near[1] if near else above


def _author(lines: tuple[str, ...], first: int) -> str | None:
    """Who asks: behind the number with the day, else on a line of its own below it (Dutch pages say `de` there too)."""
    for pattern in (_DATED_AUTHOR, _AUTHOR):
        for line in lines[first : first + 6]:
            found = pattern.search(line)
            if found:
                return found["author"]
    return None


def _minister(lines: tuple[str, ...], first: int) -> tuple[int, str]:
    """The line after the one that names the minister, and what it names, over one line or more."""
    for index in range(first, min(first + 8, len(lines))):
        found = _MINISTER.match(lines[index])
        if found:
            words, after = found["minister"], index + 1
            while after < len(lines) and lines[after] and _office_goes_on(words, lines[after - 1], lines[after]):
                words, after = f"{words} {lines[after]}", after + 1
            return after, words
    return first + 1, ""


def _office_goes_on(words: str, last: str, line: str) -> bool:
    """Whether an office wraps: it ends unfinished, or the next line does not begin as a title does."""
    unfinished = _UNFINISHED.search(words) or _GOES_ON.match(line) or (line[0].islower() and _UNNAMED.search(words))
    return bool(unfinished) or (len(last) >= _FULL_LINE and len(line) < _REST)


def _office_above(lines: tuple[str, ...]) -> str:
    last = next((line for line in reversed(lines) if line), "")
    return last if MINISTER.search(last) else ""


def _start_of_question(lines: tuple[str, ...], first: int) -> int:
    """The line on which the question itself begins: after its number is printed again, else after the chronology."""
    again = [index for index, line in enumerate(lines) if index > first and _day_of_number(line)]
    if again:
        return again[0] + 1
    last = max(
        (index for index, line in enumerate(lines) if _END_OF_TERM.search(line) or _CHRONOLOGY.match(line)),
        default=first,
    )
    while last + 1 < len(lines) and (
        not lines[last + 1]
        or _EVENT.match(lines[last + 1])
        or (_DAY_ENDS.search(lines[last]) and _ANSWER.match(lines[last + 1]))
    ):
        last += 1
    return last + 1


def _title(lines: tuple[str, ...]) -> tuple[str | None, tuple[str, ...]]:
    """The title above the keywords, and the keywords: they have no place in a question's file."""
    kept = list(trimmed(lines))
    title: list[str] = []
    while kept and kept[0] and not _CHRONOLOGY.match(kept[0]):
        goes_on = kept[0].startswith(("-", "–")) or (title and title[-1].endswith(("-", "–")))
        if title and not goes_on and not (kept[0][0].islower() and title[-1][-1] not in ".?") and len(title[-1]) < 55:
            break
        title.append(kept.pop(0))
    end = next(
        (
            index
            for index, line in enumerate(kept)
            if _EVENT.match(line) or _NUMBER.search(line) or re.match(r"chronologie\b", line, re.IGNORECASE)
        ),
        len(kept),
    )
    keywords = " ".join(line for line in kept[:end] if line)
    return " ".join(title) or None, (keywords,) if keywords else ()
