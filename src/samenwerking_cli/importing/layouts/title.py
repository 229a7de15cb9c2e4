"""Where the title of a question to a Flemish minister ends and its text begins."""

import re
from typing import Final

from samenwerking_cli.importing.subquestions import begins_item
from samenwerking_cli.importing.typography import trimmed

_LONGEST_TITLE: Final = 140
_FULL_LINE: Final = 55
_UNFINISHED: Final = re.compile(r"(?:,|-|–|\b(?:van|en|de|het|voor|met|tot|aan))$", re.IGNORECASE)
_RUNNING_HEAD: Final = re.compile(
    r"(?:antwoorden\s+op\s+)?(?:de\s+)?schriftelijke\s+vragen(?:\s+en\s+antwoorden)?", re.IGNORECASE
)
_SENTENCE_END: Final = re.compile(r"[a-z]{2}[.?]\s")
# Where a sentence begins behind a title without any sign between them: a small word or a bracket, then a word that
# begins sentences, or any word in front of a verb or a pronoun.
_FIRST_WORD: Final = re.compile(
    r"(?<=[\w)”’]\s)(?:De|Het|Een|In|Op|Sinds|Vorige?|Deze|Dit|Die|Er|Bij|Met|Volgens|Uit|Naar|Tijdens|Om|Als|Door|Na|Voor|"
    r"Onlangs|Momenteel|Vandaag|Vlaanderen|Ik|Wij|We|Wat|Hoe|Kan|Welke|Wanneer|\d{1,2}[.)])\s(?=\S)"
    r"|(?<=[a-zà-ÿ)”’]\s)[A-ZÀ-Ý][a-zà-ÿ]+(?=\s(?:die|dat|is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|kan|kunnen|"
    r"moet|moeten|mag|mogen|zal|zullen|blijkt|blijft|blijven|krijgt|krijgen|staat|staan|gaat|gaan|komt|komen|werkt|werken)\s)"
)


def title_and_body(lines: tuple[str, ...]) -> tuple[str | None, tuple[str, ...]]:
    """The title, over one line or more, and the lines of the question."""
    rest = trimmed([line for at, line in enumerate(lines) if at or not _RUNNING_HEAD.fullmatch(line)])
    end = next(
        (
            at
            for at, line in enumerate(rest)
            if not line or (at and (begins_item(line) or not _title_goes_on(rest[at - 1], line)))
        ),
        len(rest),
    )
    title, behind = _without_sentences(" ".join(rest[:end]))
    body = rest[end:]
    if behind:
        # What stood on the title's own line and what follows it are one paragraph.
        body = (f"{behind} {body[0]}", *body[1:]) if body and body[0] else (behind, *body)
    return _tidy(title) or None, trimmed(body)


def is_unfinished(line: str) -> bool:
    """Whether a heading goes on after the line: it ends in a comma, a hyphen or a small word."""
    return _UNFINISHED.search(line) is not None


def _without_sentences(title: str) -> tuple[str, str]:
    """A title, and the sentences that follow it on the same line."""
    found = _FIRST_WORD.search(title) if len(title) >= _LONGEST_TITLE and _SENTENCE_END.search(title) else None
    return (title[: found.start()].strip(), title[found.start() :].strip()) if found else (title, "")


def _title_goes_on(last: str, line: str) -> bool:
    return is_unfinished(last) or line[0].islower() or (len(last) >= _FULL_LINE and len(line) < _FULL_LINE)


def _tidy(title: str) -> str:
    """The title with one space on both sides of the hyphen between theme and subject."""
    return re.sub(r"\s+[-–]\s+", " - ", title).strip()
