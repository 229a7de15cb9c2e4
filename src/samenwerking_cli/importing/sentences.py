"""Sub-questions that bear no number: one for each paragraph, each sentence, or each part between semicolons."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from samenwerking_cli.importing.cues import ANNOUNCEMENTS, OPENINGS, begins_with, mentions
from samenwerking_cli.importing.typography import paragraphs

_SENTENCE: Final = re.compile(
    r"(?<=[?!])\s+(?=[A-ZÀ-Ý“\"‘'«-])|(?<=;)\s+(?=(?:quel|combien|quand|qui|comment|welk|wat|wie|hoe|wanneer)[a-z]*\b)|(?:(?<=[^\W\d_]{2}\.)|(?<=\d{4}\.))\s+(?=[A-ZÀ-Ý“\"‘'«])"
)
_SEMICOLON: Final = re.compile(r"(?<=;)\s+")
_LAST: Final = re.compile(r"^(?:en|et)\s+", re.IGNORECASE)
_FOLLOW_UP: Final = re.compile(
    r"(?:zo (?:ja|nee|neen|niet)|indien|en\b.{0,35}$|waarom (?:wel|niet)|graag|gelieve|si (?:oui|non)|dans l'affirmative|pourquoi\b.{0,12}$"
    r"|le cas échéant)",
    re.IGNORECASE,
)
# Two paragraphs with four questions or more: not the paragraphs are the questions.
_FEW: Final = 2


class SubQuestion(NamedTuple):
    """One sub-question: its number as printed, and its words, one line for each paragraph and each point below it."""

    number: str
    text: str


def in_one_sentence(lines: Sequence[str]) -> tuple[Sequence[str], list[SubQuestion]] | None:
    """Questions that one sentence announces and semicolons part, on one line or on several.

    A semicolon that ends a line is kept as printed; one between two parts of a line parts them.
    """
    whole = paragraphs(lines)
    for at in range(len(whole) - 1, -1, -1):
        head, colon, tail = _announced(whole[at])
        after = at + 1
        while colon and after < len(whole) and (not tail or tail.endswith(";")):
            tail, after = f"{tail} {whole[after]}", after + 1
        parts = _SEMICOLON.split(tail.strip())
        printed = sum(line.endswith(";") for line in lines) >= len(parts) - 1
        points = [_LAST.sub("", point if printed else point.rstrip(" ;")) for point in parts if point.strip(" ;")]
        asks = mentions(head, ANNOUNCEMENTS) or is_request(head) or (printed and after == len(whole))
        if len(points) > 1 and asks and not any(map(is_request, whole[after:])):
            # What still follows asks nothing; it stays with the last point, so that no word is lost.
            points[-1] = "\n\n".join([points[-1], *whole[after:]])
            items = [SubQuestion(str(count), point) for count, point in enumerate(points, start=1)]
            return [line for one in (*whole[:at], f"{head}{colon}") for line in (one, "")], items
    return None


def _announced(paragraph: str) -> tuple[str, str, str]:
    """What stands before the colon of a list, the colon, and the list: the last colon before the first semicolon."""
    end = paragraph.find(";")
    head, colon, tail = paragraph[: end if end >= 0 else None].rpartition(":")
    return head, colon, tail + (paragraph[end:] if end >= 0 else "")


def in_sentences(lines: Sequence[str]) -> tuple[Sequence[str], list[SubQuestion]] | None:
    """Questions without any number: one for each paragraph that asks, or for each sentence of the only one."""
    whole = paragraphs(lines)
    announced = next(
        (at for at in range(len(whole) - 1, -1, -1) if whole[at].endswith(":") and mentions(whole[at], ANNOUNCEMENTS)),
        None,
    )
    start = announced + 1 if announced is not None and announced + 1 < len(whole) else _first_asking(whole)
    if start is None:
        return None
    asking = whole[start:]
    introduction = list(whole[:start])
    apart = [_sentences(one) for one in asking]
    if len(asking) == 1 or (len(asking) == _FEW and sum(len(asked) for _, asked in apart) > _FEW + 1):
        introduction += [before for before, _ in apart[:1] if before]
        sentences = [one for _, asked in apart for one in asked]
    else:
        sentences = list(asking)
    items = [SubQuestion(str(count), one) for count, one in enumerate(sentences, start=1)]
    return [line for one in introduction for line in (one, "")], items


def _first_asking(whole: Sequence[str]) -> int | None:
    """The first of the last paragraphs that ask; one that only wonders before it goes on to tell is not among them."""
    start = len(whole)
    while start and is_request(whole[start - 1]):
        start -= 1
    plain = (at for at in range(start, len(whole)) if whole[at].endswith("?") or begins_with(whole[at], OPENINGS))
    return next(plain, start if start < len(whole) else None)


def is_request(paragraph: str) -> bool:
    """Whether the words ask something: with a question mark, or by how they begin."""
    return "?" in paragraph or begins_with(paragraph, OPENINGS)


def _sentences(paragraph: str) -> tuple[str, list[str]]:
    """What stands before the first question, and the questions, each with the short ones that belong to it."""
    sentences = _SENTENCE.split(paragraph)
    first = next((at for at, one in enumerate(sentences) if is_request(one)), len(sentences))
    asked: list[str] = []
    for one in sentences[first:]:
        if asked and (_FOLLOW_UP.match(one) or not is_request(one)):
            asked[-1] = f"{asked[-1]} {one}"
        else:
            asked.append(one)
    return " ".join(sentences[:first]), [one.rstrip(" ;") for one in asked]
