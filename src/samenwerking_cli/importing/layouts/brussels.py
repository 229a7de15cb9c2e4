"""The Brussels Parliament and the United Assembly: labelled fields in Dutch or in French, then the question."""

import re
from itertools import pairwise, takewhile
from typing import Final

from samenwerking_cli.importing.dates import DAY, printed_day
from samenwerking_cli.importing.heading import Heading
from samenwerking_cli.importing.names import office, person
from samenwerking_cli.importing.typography import next_gap, trimmed

_NUMBER: Final = re.compile(
    r"\b(?:(?:schriftelijke\s+)?vra(?:ag|gen)|questions?(?:\s+écrites?)?)\s+(?:nrs?\.?|n[°ºo]s?)\s*:?\s*(\d+)",
    re.IGNORECASE,
)
_LOOSE_NUMBER: Final = re.compile(r"\b(?:nummer|numéro|nr\.?|n°)\s*:?\s*(\d+)\b", re.IGNORECASE)
_SESSION: Final = re.compile(r"\b(?:zitting|session)\s*:?\s*(\d{2,4})\s*[/-]\s*(\d{2,4})\b", re.IGNORECASE)
_RECEIVED: Final = re.compile(
    rf"\b(?:(?:datum\s+)?(?:van\s+)?ontvangst|(?:date\s+de\s+)?réception|reçue?\s+le)\s*:?\s*({DAY})", re.IGNORECASE
)
_ASKED: Final = re.compile(rf"\b(?:van|du|d\.?d\.?|le)\s+({DAY})", re.IGNORECASE)
_BRUSSELS: Final = re.compile(
    r"Bruss?els(?:e)?\s+Hoofdstedelijk|Bruxelles[- ]Capitale|Verenigde\s+Vergadering|Verenigd\s+College|Collège\s+réuni"
    r"|Assemblée\s+réunie|(?:zittingsperiode|législature)\s*:?\s*\d{2}/\d{2}",
    re.IGNORECASE,
)
_UNITED: Final = re.compile(r"Verenigd(?:e\s+Vergadering|\s+College)|Assemblée\s+réunie|Collège\s+réuni", re.IGNORECASE)
_AUTHOR: Final = re.compile(
    r"(?:^(?:indieners?|vraagsteller|auteurs?)(?:\(s\))?\s*:?\s*|\b(?:van|de)\s+(?=(?:de\s+heer|mevr|mevrouw|dhr|mme|monsieur|madame)\b|m\.)|^(?:vraag\s+)?van\s*:?\s+|^(?:question\s+)?de\s*:?\s+)"
    rf"(?P<author>.+?)(?=\s+(?:van|du|d\.?d\.?|le)\s+{DAY}|\s+(?:aan|à)\s|\s*:?\s*$)",
    re.IGNORECASE,
)
# A line that begins with `van` or `de` alone may also be the rest of an office.
_FROM: Final = re.compile(
    r"^(?:indieners?|vraagsteller|auteurs?)\b|^(?:vraag\s+|question\s+)?(?:van|de)\s*:?\s+(?:de\s+heer|mevr|dhr|mme|m\.|monsieur|madame)",
    re.IGNORECASE,
)
_TO: Final = re.compile(r"^(?:aan|à|au)\s*:?\s+(?:(?:de|het|la|le)\s+)?(?P<minister>.+)$", re.IGNORECASE)
_ABOUT: Final = re.compile(
    r"^(?:(?:schriftelijke\s+vraag|question\s+écrite)\s+)?(?:betreffende|betreft|concernant|objet|onderwerp|relative?\s+à)\s*:?\s*(?P<title>.*)$",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"^(?:zittingsperiode|zitting\b|législature|session\b|nummer\b|numéro\b|ontvankelijk|(?:datum|date)\s+(?:behandeling|intitulé)\b"
    rf"|(?:datum\s+)?(?:van\s+)?(?:ontvangst|ontvankelijk|publicatie|antwoord)\w*\s*:?\s*{DAY}"
    rf"|(?:date\s+(?:de\s+|d['’])?)?(?:réception|recevabilité|publication|réponse)\s*:?\s*{DAY}"
    rf"|{DAY}\s+(?:ontvankelijk|recevable))",
    re.IGNORECASE,
)
# On the page of the parliament a label stands alone above what it labels, and the number behind the office.
_FROM_ALONE: Final = re.compile(r"^(?:(?:indieners?|auteurs?)(?:\(s\))?|van|de)\s*:?$", re.IGNORECASE)
_TO_ALONE: Final = re.compile(r"^(?:aan|à)\s*:?$", re.IGNORECASE)
_NUMBER_BEHIND: Final = re.compile(r"\s*\((?:vra(?:ag|gen)|questions?)\s*n[r°ºo]?s?\.?\s*\d+\)\s*$", re.IGNORECASE)
# There the question and the answer begin behind their label.
_QUESTION_BEGINS: Final = re.compile(r"^(?:Vraag|Question)\s+(?=[A-ZÀ-Ý0-9“\"‘«(•-])")
_ANSWER_BEGINS: Final = re.compile(r"^(?:Antwoord|Réponse)\s+(?=[A-ZÀ-Ý0-9“\"‘«(•-])")
_QUESTION: Final = re.compile(
    r"^(?:vraag|question)\s*:?\s*(?:\((?:n|fr?|nl)\.?\)\s*:?)?\s*$|^(?:vraag|question)\s*:\s*", re.IGNORECASE
)
_ANSWER: Final = re.compile(r"^(?:antwoord|réponse)\s*(?::.*|\((?:n|fr?|nl)\.?\).*|)$", re.IGNORECASE)
# Where a field begins on a heading that is squashed on one line.
_FIELD: Final = re.compile(
    r"\s+(?=(?:van|de)\s+(?:de\s+heer|mevr|dhr|mme\b|m\.|monsieur|madame)|(?:aan|à)\s|betreffende\s|concernant\s)",
    re.IGNORECASE,
)
_TITLED: Final = re.compile(
    r"^(?P<name>[^,]+),\s*(?P<office>.*\b(?:minister|ministre|staatssecretaris|secrétaire|lid|membre|président|voorzitter)\b.*)$",
    re.IGNORECASE,
)


def read(lines: tuple[str, ...]) -> Heading | None:
    """The heading of a question of Brussels; None when the lines are of another kind."""
    lines = _unsquashed(lines)
    head = "\n".join(lines[:25])
    if not _BRUSSELS.search(head) or not (_NUMBER.search(head) or _SESSION.search(head)):
        return None
    if not _RECEIVED.search(head) and not any(_ABOUT.match(line) for line in lines[:25]):
        return None
    number = _NUMBER.search(head) or _LOOSE_NUMBER.search(head)
    session, received, asked = _SESSION.search(head), _RECEIVED.search(head), _ASKED.search(head)
    day = received or asked
    subject, begin, after = _about(lines)
    around = (*lines[:begin], *[""] * (after - begin), *lines[after:])
    author, (name, title) = _author(around[:25]), _minister(around)
    return Heading(
        parliament="verenigde-vergadering" if _is_united(lines, title) else "brussels-parlement",
        session_year=_year(session[1], session[2]) if session else None,
        number=number[1] if number else None,
        date=printed_day(day[1]) if day else None,
        author=person(author) if author else None,
        minister=person(name) if name else None,
        office=office(title) or None,
        title=subject,
        body=_body(lines, after),
    )


def _unsquashed(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The lines; a first paragraph that holds the whole heading as one line has its fields on lines of their own."""
    end = next_gap(lines)
    whole = " ".join(lines[:end])
    fields = _FIELD.split(whole)
    about = [index for index, field in enumerate(fields) if _ABOUT.match(field)]
    known = any(_TO.match(field) for field in fields) and _NUMBER.search(whole) and _BRUSSELS.search(whole)
    if not known or not about or any(_ABOUT.match(line) for line in lines[:end]):
        return lines
    return (*fields[: about[0]], " ".join(fields[about[0] :]), *lines[end:])


def _is_united(lines: tuple[str, ...], office: str) -> bool:
    """Whether the question is of the United Assembly: its name above the heading, or its government's in the office."""
    above = takewhile(lambda line: not _ABOUT.match(line), lines[:25])
    return _UNITED.search(office) is not None or any(_UNITED.search(line) for line in above)


def _year(first: str, second: str) -> str:
    return "-".join(f"20{year}" if len(year) == 2 else year for year in (first, second))


def _author(lines: tuple[str, ...]) -> str | None:
    for line, below in pairwise(line for line in lines if line):
        if _FROM_ALONE.match(line):
            return below
        found = _AUTHOR.search(line)
        if found:
            return found["author"]
    return None


def _minister(lines: tuple[str, ...]) -> tuple[str, str]:
    """The minister's name and office, behind `aan` or below it, over one line or more."""
    for index, line in enumerate(lines[:25]):
        found, alone = _TO.match(line), _TO_ALONE.match(line)
        if found or alone:
            words = found["minister"] if found else ""
            start = next((at for at in range(index + 1, len(lines)) if lines[at] or words), len(lines))
            for more in lines[start : start + 6]:
                if not more or any(pattern.match(more) for pattern in (_ABOUT, _LABEL, _QUESTION, _FROM)):
                    break
                words = f"{words} {more}"
            words = _NUMBER_BEHIND.sub("", words.strip())
            named = _TITLED.match(words)
            return (named["name"], named["office"]) if named else ("", words)
    return "", ""


def _about(lines: tuple[str, ...]) -> tuple[str | None, int, int]:
    """The title after `betreffende`, over one line or more, the line on which it begins and the line after it."""
    for index, line in enumerate(lines[:30]):
        found = _ABOUT.match(line)
        if found:
            words, after = [found["title"]] if found["title"] else [], index + 1
            while not words and after < len(lines) and not lines[after]:
                after += 1
            while (
                after < len(lines)
                and lines[after]
                and not _LABEL.match(lines[after])
                and not _QUESTION.match(lines[after])
                and not _FROM_ALONE.match(lines[after])
            ):
                if words and not _title_goes_on(words[-1], lines[after]):
                    break
                words.append(lines[after])
                after += 1
            return " ".join(words).strip(' .:“”"«»') or None, index, after
    return None, 0, 0


def _title_goes_on(last: str, line: str) -> bool:
    return line[0].islower() or len(last) >= 55 or last.endswith((",", "-", "–"))


def _body(lines: tuple[str, ...], after: int) -> tuple[str, ...]:
    """The lines of the question: below its own label, else below the last label above the answer."""
    asked = (*lines[:after], *takewhile(lambda line: not _is_answer(line), lines[after:]))
    labels = [index for index, line in enumerate(asked) if _LABEL.match(line)]
    begin = max([after, *(index + 1 for index in labels)])
    marked = (
        index
        for index in range(after, len(asked))
        if _QUESTION.match(asked[index]) or (index >= begin and _QUESTION_BEGINS.match(asked[index]))
    )
    start = next(marked, begin)
    return trimmed(
        [_QUESTION_BEGINS.sub("", _QUESTION.sub("", line)) for line in asked[start : start + 1]]
        + list(asked[start + 1 :])
    )


def _is_answer(line: str) -> bool:
    return not _LABEL.match(line) and bool(_ANSWER.match(line) or _ANSWER_BEGINS.match(line))
