"""The Flemish Parliament: a block of capitals, or only the heading of the answer (domain knowledge of real PDFs)."""

import re
from collections.abc import Iterator
from typing import Final

from samenwerking_cli.importing.dates import DAY, printed_day
from samenwerking_cli.importing.heading import Heading
from samenwerking_cli.importing.layouts.title import is_unfinished, title_and_body
from samenwerking_cli.importing.names import office, person
from samenwerking_cli.importing.typography import next_gap, trimmed

PARLIAMENT: Final = "vlaams-parlement"
_BLOCK: Final = re.compile(r"^\W*S\s?CHRIFTELIJKE\s+VRAAG\b", re.IGNORECASE)
_ANSWER: Final = re.compile(
    r"^\W*(?:GE-?CO[ÖO]RDINEERD\s+|VERWIJZEND\s+|VOORLOPIG\s+|AANVULLEND\s+)?(?:A\s?N\s?T\s?W\s?O\s?O\s?R\s?D|Antwoord)\b\s*[:.]?"
    r"\s*(?=$|op\s+(?:de\s+)?(?:schriftelijke\s+)?vraag)",
)
_ON_QUESTION: Final = re.compile(
    rf"^\W*(?:antwoord\s+)?op\s+(?:de\s+)?(?:schriftelijke\s+)?vraag\s+nr\.?\s*(?P<number>\d+)\s+van\s+(?P<date>{DAY})"
    r"(?:\s+van\s+(?P<author>.+))?$",
    re.IGNORECASE,
)
_SQUASHED: Final = 400
_OF_BLOCK: Final = re.compile(r"\W*S\s?CHRIFTELIJKE|n(?:r|ummer)\b|van\s|datum\b", re.IGNORECASE)
_AAN: Final = re.compile(r"^aan\b\s*:?\s*", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\bn(?:r|umme?r)?\s*[.:°]*\s*(\d+)", re.IGNORECASE)
_DATE: Final = re.compile(rf"\bdatum\s*:?\s*({DAY})", re.IGNORECASE)
_AUTHOR: Final = re.compile(r"(?:^|\s)van\s+(?!\d)(.+?)\s*$", re.IGNORECASE)
_OFFICE: Final = re.compile(
    r"\b(?:vice-?\s?minister|viceminister-president|vlaamse?\s+minister|minister|minister-president|staatssecretaris)\b",
    re.IGNORECASE,
)
_ANSWER_WITHIN: Final = re.compile(
    r"(?<=\s)(?:(?:GE-?CO[ÖO]RDINEERD|VERWIJZEND)\s+)?ANTWOORD\s+op\s+(?:schriftelijke\s+)?vraag\s+nr"
)


def read(lines: tuple[str, ...]) -> Heading | None:
    """The heading of a question to a Flemish minister; None when the lines are of another kind."""
    lines = tuple(part for line in _unsquashed(lines) for part in _with_answer_apart(line))
    start = next((index for index, line in enumerate(lines) if _BLOCK.match(line)), None)
    asked, answer = _without_answer(lines if start is None else lines[start:])
    if start is None:
        return _of_answer(asked, answer) if answer else None
    block = _block(asked)
    return block if block.number or block.date or block.minister else _of_answer(asked[1:], answer)


def is_certain(lines: tuple[str, ...]) -> bool:
    """Whether the lines can be of no other parliament: a block with its labelled day, or the heading of an answer."""
    start = next((index for index, line in enumerate(lines) if _BLOCK.match(line)), None)
    dated = start is not None and _DATE.search(" ".join(lines[start : start + 16])) is not None
    return dated or any(_ON_QUESTION.match(line) or _ANSWER_WITHIN.search(line) for line in lines)


def _block(lines: tuple[str, ...]) -> Heading:
    """The fields of the first block: number, author, date, minister and office, then the title."""
    head, rest = _head_and_rest(lines)
    number, author = _NUMBER.search(head), _AUTHOR.search(_DATE.sub("", _NUMBER.sub(" ", head)).strip())
    day = _DATE.search(head)
    name, title, rest = _addressee(rest)
    subject, body = title_and_body(rest)
    return Heading(
        parliament=PARLIAMENT,
        number=number[1] if number else None,
        date=printed_day(day[1]) if day else None,
        author=person(author[1]) if author else None,
        minister=person(name) if name else None,
        office=office(title) if title else None,
        title=subject,
        body=body,
    )


def _head_and_rest(lines: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The block up to its date as one line, and the lines after it; without a date, up to a line of the office."""
    joined = ""
    for index, line in enumerate(lines[:16]):
        day = _DATE.search(f"{joined} {line}")
        if day:
            whole = f"{joined} {line}"
            return whole[: day.end()].strip(), _with_first(whole[day.end() :].strip(" -–,;"), lines[index + 1 :])
        if index and re.match(r"(?:aan\s|.*\bminister\b)", line, re.IGNORECASE):
            return joined.strip(), lines[index:]
        joined = f"{joined} {line}"
    end = next((index for index, line in enumerate(lines) if line and not _OF_BLOCK.match(line)), len(lines))
    return " ".join(lines[:end]), lines[end:]


def _unsquashed(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The lines; where heading and text stand in one paragraph, its line ends say nothing and are gone."""
    start = next((index for index, line in enumerate(lines) if _BLOCK.match(line)), None)
    if start is None or not _DATE.search(lines[start]):
        return lines
    gap = next_gap(lines, start)
    whole = " ".join(lines[start:gap])
    return (*lines[:start], whole, *lines[gap:]) if len(whole) > _SQUASHED else lines


def _with_first(first: str, lines: tuple[str, ...]) -> tuple[str, ...]:
    return (first, *lines) if first else lines


def _addressee(lines: tuple[str, ...]) -> tuple[str, str, tuple[str, ...]]:
    """The minister's name and office, and the lines after them."""
    rest = trimmed(lines)
    if not rest:
        return "", "", ()
    first = _AAN.sub("", rest[0])
    named = first != rest[0]
    rest = trimmed(_with_first(first, rest[1:]))
    if not rest:
        return "", "", ()
    within = _OFFICE.search(rest[0])
    name = rest[0][: within.start()].strip(" ,") if within else rest[0].strip(" ,")
    after = trimmed(_with_first(rest[0][within.start() :] if within else "", rest[1:]))
    if not name or not after or not _OFFICE.match(after[0]):
        return (name, "", after) if name and not within and (named or _in_capitals(name)) else ("", "", rest)
    title, after = _office_lines(after)
    return name, title, after


def _office_lines(lines: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The office, over one line or more, and the lines after it."""
    capitals = lines[0].split()[0].isupper()
    title: list[str] = []
    for index, line in enumerate(lines):
        unfinished = bool(title) and is_unfinished(title[-1])
        if not line:
            if unfinished:
                continue
            return " ".join(title), lines[index:]
        if capitals:
            words = line.split()
            end = next((at for at, word in enumerate(words) if not _in_capitals(word)), len(words))
            if end < len(words):
                end = 0 if index and not unfinished else _before_dash(words, end)
                return " ".join([*title, *words[:end]]), _with_first(" ".join(words[end:]), lines[index + 1 :])
        elif title and not unfinished and not line[0].islower():
            return " ".join(title), lines[index:]
        title.append(line)
    return " ".join(title), ()


def _in_capitals(word: str) -> bool:
    return not any(char.islower() for char in word) and word not in ("-", "–")


def _before_dash(words: list[str], end: int) -> int:
    # "… EN LANDBOUW GGC - Overleg": a word in capitals right before the dash begins the title.
    return end - 1 if end < len(words) and words[end] in ("-", "–") and end > 1 else end


def _without_answer(lines: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines of the question, and those from the answer's heading on; the minister's name above it is of the answer."""
    for index, line in enumerate(lines):
        if index and (_ANSWER.match(line) or _ON_QUESTION.match(line)):
            end = index
            while end and (not lines[end - 1] or _is_signature(lines[end - 1])):
                end -= 1
            return trimmed(lines[:end]), lines[end:]
    return lines, ()


def _with_answer_apart(line: str) -> tuple[str, ...]:
    """The line; when an answer begins inside it, what stands before it, the minister's name, and the answer."""
    found = _ANSWER_WITHIN.search(line)
    if found is None:
        return (line,)
    words = line[: found.start()].split()
    end = len(words)
    while end and _is_signature(words[end - 1]):
        end -= 1
    return (" ".join(words[:end]), " ".join(words[end:]), line[found.start() :])


def _is_signature(line: str) -> bool:
    return _in_capitals(line) and any(char.isalpha() for char in line)


def _of_answer(asked: tuple[str, ...], answer: tuple[str, ...]) -> Heading | None:
    """Without the first block: number, day and author from the heading of the answer, the minister from above it."""
    whole = " ".join(line for line in answer[:12] if line)
    found = re.search(_ON_QUESTION.pattern[4:-1], whole, re.IGNORECASE)
    if found is None:
        return None
    above = tuple(_above(answer))
    name, title, _ = _addressee(above) if above else ("", "", ())
    author = _author_of(answer)
    subject, body = title_and_body(asked)
    return Heading(
        parliament=PARLIAMENT,
        number=found["number"],
        date=printed_day(found["date"]),
        author=person(author) if author else None,
        minister=person(name) if name else None,
        office=office(title) if title else None,
        title=subject,
        body=body,
    )


def _above(answer: tuple[str, ...]) -> Iterator[str]:
    for line in answer:
        if _ANSWER.match(line) or _ON_QUESTION.match(line):
            return
        yield line


def _author_of(answer: tuple[str, ...]) -> str | None:
    """The name after `van`, on the line of the number and the day or on the next one."""
    rest = [line for line in answer if line]
    for index, line in enumerate(rest):
        found = re.search(rf"op\s+(?:de\s+)?(?:schriftelijke\s+)?vraag\s+nr.*?{DAY}\s*(.*)$", line, re.IGNORECASE)
        if found:
            here = found[1] or (rest[index + 1] if index + 1 < len(rest) else "")
            named = re.match(r"van\s+(.+)$", here, re.IGNORECASE)
            return named[1] if named else None
    return None
