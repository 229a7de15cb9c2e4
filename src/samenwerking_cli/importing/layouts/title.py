"""Where the title of a question to a Flemish minister ends and its text begins."""

import re
from collections.abc import Sequence
from typing import Final

from samenwerking_cli.importing.cues import FIRST_WORDS, VERBS
from samenwerking_cli.importing.subquestions import begins_item
from samenwerking_cli.importing.typography import next_gap, trimmed

_LONGEST_TITLE: Final = 140
_FULL_LINE: Final = 55
_MOST_LINES: Final = 4
_UNFINISHED: Final = re.compile(r"(?:,|-|–|\b(?:van|en|de|het|voor|met|tot|aan))$", re.IGNORECASE)
_RUNNING_HEAD: Final = re.compile(
    r"(?:antwoorden\s+op\s+)?(?:de\s+)?schriftelijke\s+vragen(?:\s+en\s+antwoorden)?", re.IGNORECASE
)
_SENTENCE_END: Final = re.compile(r"[a-z]{2}[.?]\s")
# Where a word with a capital follows another or a bracket: a name within the title, or the first word behind it.
_CAPITAL: Final = re.compile(r"(?<=[\w)”’] )(?:[A-ZÀ-Ý][\w’'-]*|\d{1,2}[.)])(?= \S)")
# A title has no finite verb; a noun with a relative pronoun stands at the beginning of a sentence as a rule.
_TELLS: Final = re.compile(rf"\S+ (?:(?:die|dat) |(?:[^\sA-ZÀ-Ý]+ ){{0,3}}?(?:{'|'.join(VERBS)})[ ,.])")


def title_and_body(lines: tuple[str, ...]) -> tuple[str | None, tuple[str, ...]]:
    """The title, over one line or more, and the lines of the question."""
    rest = trimmed([line for at, line in enumerate(lines) if at or not _RUNNING_HEAD.fullmatch(line)])
    gap = next_gap(rest)
    end = next(
        (at for at in range(1, gap) if begins_item(rest[at]) or not _title_goes_on(rest[at - 1], rest[at])),
        gap,
    )
    if gap < len(rest) and _is_title(rest[:gap]):
        end = gap
    title, behind = _without_sentences(" ".join(rest[:end]))
    body = rest[end:]
    if behind:
        # What stood on the title's own line and what follows it are one paragraph.
        body = (f"{behind} {body[0]}", *body[1:]) if body and body[0] else (behind, *body)
    return _tidy(title) or None, trimmed(body)


def _is_title(lines: Sequence[str]) -> bool:
    """Whether all lines above a gap are the title: a few full ones without a sentence or an item among them."""
    few = 1 < len(lines) <= _MOST_LINES and all(len(line) >= _FULL_LINE for line in lines[:-1])
    whole = " ".join(lines)
    return few and not whole.endswith((".", "?", "!", ":", ";")) and not _SENTENCE_END.search(whole)


def is_unfinished(line: str) -> bool:
    """Whether a heading goes on after the line: it ends in a comma, a hyphen or a small word."""
    return _UNFINISHED.search(line) is not None


def _without_sentences(title: str) -> tuple[str, str]:
    """A title, and the sentences that follow it on the same line; no title where it cannot be told from them."""
    if len(title) < _LONGEST_TITLE or not _SENTENCE_END.search(title):
        return title, ""
    for found in _CAPITAL.finditer(title):
        if found[0] in FIRST_WORDS or found[0][0].isdigit() or _TELLS.match(title, found.start()):
            return title[: found.start()].strip(), title[found.start() :].strip()
    return "", title


def _title_goes_on(last: str, line: str) -> bool:
    return is_unfinished(last) or line[0].islower() or (len(last) >= _FULL_LINE and len(line) < _FULL_LINE)


def _tidy(title: str) -> str:
    """The title with one space on both sides of the hyphen between theme and subject."""
    return re.sub(r"\s+[-–]\s+", " - ", title).strip()
