"""The Brussels Parliament and the United Assembly: labelled fields in Dutch or in French, then the question."""

import re
from typing import Final

from samenwerking_cli.importing.dates import DAY, printed_day
from samenwerking_cli.importing.heading import Heading
from samenwerking_cli.importing.names import office, person
from samenwerking_cli.importing.typography import trimmed

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
_TO: Final = re.compile(r"^(?:aan|à|au)\s*:?\s+(?:(?:de|het|la|le)\s+)?(?P<minister>.+)$", re.IGNORECASE)
_ABOUT: Final = re.compile(
    r"^(?:betreffende|betreft|concernant|objet|onderwerp|relative?\s+à)\s*:?\s*(?P<title>.*)$", re.IGNORECASE
)
_LABEL: Final = re.compile(
    r"^(?:zittingsperiode|zitting\b|législature|session\b|(?:datum\s+)?(?:van\s+)?(?:ontvangst|ontvankelijk|publicatie|antwoord)\w*\s*:?\s*\d"
    r"|(?:date\s+(?:de\s+|d['’])?)?(?:réception|recevabilité|publication|réponse)\s*:?\s*\d|nummer\b|numéro\b|ontvankelijk)",
    re.IGNORECASE,
)
_QUESTION: Final = re.compile(
    r"^(?:vraag|question)\s*:?\s*(?:\((?:n|fr?|nl)\.?\)\s*:?)?\s*$|^(?:vraag|question)\s*:\s*", re.IGNORECASE
)
_ANSWER: Final = re.compile(r"^(?:antwoord|réponse)\s*(?::.*|\((?:n|fr?|nl)\.?\).*|)$", re.IGNORECASE)
_TITLED: Final = re.compile(
    r"^(?P<name>[^,]+),\s*(?P<office>.*\b(?:minister|ministre|staatssecretaris|secrétaire|lid|membre)\b.*)$",
    re.IGNORECASE,
)


def read(lines: tuple[str, ...]) -> Heading | None:
    """The heading of a question of Brussels; None when the lines are of another kind."""
    head = "\n".join(lines[:25])
    if not _BRUSSELS.search(head) or not (_NUMBER.search(head) or _SESSION.search(head)):
        return None
    if not _RECEIVED.search(head) and not any(_ABOUT.match(line) for line in lines[:25]):
        return None
    number = _NUMBER.search(head) or _LOOSE_NUMBER.search(head)
    session, received, asked = _SESSION.search(head), _RECEIVED.search(head), _ASKED.search(head)
    day = received or asked
    author = next((found["author"] for line in lines[:25] if (found := _AUTHOR.search(line))), None)
    name, title = _minister(lines)
    subject, after = _about(lines)
    return Heading(
        parliament="verenigde-vergadering" if _UNITED.search(head) else "brussels-parlement",
        session_year=_year(session[1], session[2]) if session else None,
        number=number[1] if number else None,
        date=printed_day(day[1]) if day else None,
        author=person(author) if author else None,
        minister=person(name) if name else None,
        office=office(title) or None,
        title=subject,
        body=_body(lines, after),
    )


def _year(first: str, second: str) -> str:
    return "-".join(f"20{year}" if len(year) == 2 else year for year in (first, second))


def _minister(lines: tuple[str, ...]) -> tuple[str, str]:
    for index, line in enumerate(lines[:25]):
        found = _TO.match(line)
        if found:
            words = found["minister"]
            for more in lines[index + 1 : index + 6]:
                if not more or _ABOUT.match(more) or _LABEL.match(more) or _QUESTION.match(more) or _AUTHOR.match(more):
                    break
                words = f"{words} {more}"
            named = _TITLED.match(words)
            return (named["name"], named["office"]) if named else ("", words)
    return "", ""


def _about(lines: tuple[str, ...]) -> tuple[str | None, int]:
    """The title after `betreffende`, over one line or more, and the line after it."""
    for index, line in enumerate(lines[:30]):
        found = _ABOUT.match(line)
        if found:
            words, after = [found["title"]] if found["title"] else [], index + 1
            while (
                after < len(lines)
                and lines[after]
                and not _LABEL.match(lines[after])
                and not _QUESTION.match(lines[after])
            ):
                if words and not _title_goes_on(words[-1], lines[after]):
                    break
                words.append(lines[after])
                after += 1
            return " ".join(words).strip(' .:“”"«»') or None, after
    return None, 0


def _title_goes_on(last: str, line: str) -> bool:
    return line[0].islower() or len(last) >= 55 or last.endswith((",", "-", "–"))


def _body(lines: tuple[str, ...], after: int) -> tuple[str, ...]:
    labels = [index for index, line in enumerate(lines[:30]) if _LABEL.match(line)]
    start = max([after, *(index + 1 for index in labels if index < 30)])
    marked = next(
        (index for index in range(min(after, start), min(len(lines), 40)) if _QUESTION.match(lines[index])), None
    )
    if marked is not None:
        start = marked
    end = next((index for index in range(start + 1, len(lines)) if _ANSWER.match(lines[index])), len(lines))
    body = [_QUESTION.sub("", lines[start]), *lines[start + 1 : end]] if start < len(lines) else []
    return trimmed(body)
