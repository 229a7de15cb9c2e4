"""The Walloon Parliament: session and number, who asks whom and when, then the question (in French)."""

import re
from typing import Final

from samenwerking_cli.importing.dates import DAY, printed_day
from samenwerking_cli.importing.heading import Heading
from samenwerking_cli.importing.names import office, person
from samenwerking_cli.importing.typography import trimmed

PARLIAMENT: Final = "waals-parlement"
_ASKED: Final = re.compile(rf"\bquestion\s+écrite\s+(?:du|le)\s+(?P<date>{DAY})", re.IGNORECASE)
_NUMBER: Final = re.compile(
    r"\bN[°ºo]\s*:?\s*(?P<number>\d+)\s*\(\s*(?P<session>\d{4}\s*-\s*\d{4})\s*\)", re.IGNORECASE
)
_SESSION: Final = re.compile(r"\bSession\s*:?\s*(\d{4}\s*-\s*\d{4})", re.IGNORECASE)
_FROM: Final = re.compile(r"^(?:[-•*]\s*)?de\s+(?P<author>.+)$", re.IGNORECASE)
_TO: Final = re.compile(r"^(?:[-•*]\s*)?(?:à|au|a)\s+(?P<minister>.+)$", re.IGNORECASE)
_ANSWER: Final = re.compile(
    rf"^(?:[-•*]\s*)?réponse\b(?:\s+(?:du|le)\s+{DAY}|\s+provisoire\b|\s*:|\s*$)", re.IGNORECASE
)
# The page of the parliament begins with a lone slash, and its labels are points of a list.
_MARK: Final = re.compile(r"^(?:[-–•*]\s+|/\s*$)")
_LABEL: Final = re.compile(r"^(?:session|année|législature|n[°ºo]\s*:?\s*\d|\d+\s+élément)", re.IGNORECASE)


def read(lines: tuple[str, ...]) -> Heading | None:
    """The heading of a question of the Walloon Parliament; None when the lines are of another kind."""
    asked = next((index for index, line in enumerate(lines) if _ASKED.search(line)), None)
    if asked is None:
        return None
    whole = "\n".join(lines)
    number, session, day = _NUMBER.search(whole), _SESSION.search(whole), _ASKED.search(lines[asked])
    year = number["session"] if number else session[1] if session else None
    end = next((index for index in range(asked + 1, len(lines)) if _ANSWER.match(lines[index])), len(lines))
    at, author, minister = _people(lines[:end], asked)
    name, title = _name_and_office(minister)
    subject, body = _subject(lines[:asked], trimmed(lines[at:end]))
    return Heading(
        parliament=PARLIAMENT,
        session_year=re.sub(r"\s", "", year) if year else None,
        number=number["number"] if number else None,
        date=printed_day(day["date"]) if day else None,
        author=person(author) if author else None,
        minister=person(name) if name else None,
        office=office(title) or None,
        title=subject,
        body=body,
    )


def _people(lines: tuple[str, ...], asked: int) -> tuple[int, str, str]:
    """The line on which the question begins, who asks, and who is asked with the office, over one line or more."""
    rest = _ASKED.sub("", lines[asked]).strip(" -•:")
    here = [rest, *lines[asked + 1 : asked + 10]] if rest else list(lines[asked + 1 : asked + 11])
    offset = asked if rest else asked + 1
    author = minister = ""
    at = 0
    for index, line in enumerate(here):
        sender, receiver = _FROM.match(line), _TO.match(line)
        if receiver and author:
            minister, at = receiver["minister"], index + 1
            break
        if sender and not author:
            both = re.split(r"\s+à\s+", sender["author"], maxsplit=1)
            author, at = both[0], index + 1
            if len(both) == 2:
                minister = both[1]
                break
        elif line:
            break
    while minister and at < len(here) and here[at] and _goes_on(minister, here[at]):
        minister, at = f"{minister} {here[at]}", at + 1
    return offset + at, author, minister


def _goes_on(last: str, line: str) -> bool:
    return (
        bool(re.search(r"(?:,|-|\b(?:et|de|du|des|la|le|l['’]|en|aux?|pour))$", last))
        or line[0].islower()
        or line.startswith("Ministre")
    )


def _name_and_office(minister: str) -> tuple[str, str]:
    found = re.search(r",?\s*\b(?:(?:vice-)?président|ministre)", minister, re.IGNORECASE)
    return (minister[: found.start()].strip(" ,"), minister[found.start() :].strip(" ,")) if found else (minister, "")


def _subject(above: tuple[str, ...], lines: tuple[str, ...]) -> tuple[str | None, tuple[str, ...]]:
    """The subject above the heading, else the first lines below it that are no sentence; and the question itself."""
    named = [bare for line in above if (bare := _MARK.sub("", line)) and not _LABEL.match(bare)]
    named = [
        line
        for line in named
        if not re.match(r"(?:parlement|questions?\s+écrites?$|www\.|https?:)", line, re.IGNORECASE)
    ]
    if named:
        return " ".join(named), lines
    head = next((index for index, line in enumerate(lines) if not line), 0)
    first = " ".join(lines[:head])
    if first and not first.endswith((".", "?", ":", ";", ",")) and len(first) < 200:
        return first, trimmed(lines[head:])
    return None, lines
