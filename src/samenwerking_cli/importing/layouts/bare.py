"""A text without the heading of a parliament: at most a subject, a first line that is no sentence, and a signature."""

import re
from typing import Final

from samenwerking_cli.importing.cues import CLOSINGS, begins_with
from samenwerking_cli.importing.heading import Heading
from samenwerking_cli.importing.subquestions import begins_item
from samenwerking_cli.importing.typography import trimmed

_SUBJECT: Final = re.compile(
    r"^(?:betreft|betreffende|onderwerp|titel|objet|concerne|sujet|re|fwd?)\s*:\s*(?P<title>.*)$", re.IGNORECASE
)
_MAIL: Final = re.compile(
    r"^(?:van|aan|cc|bcc|datum|verzonden|bijlagen?|from|to|sent|date|de|à|envoyé)\s*:\s", re.IGNORECASE
)
_LONGEST: Final = 160
# Who signs a letter to the minister asks the question; who signs another text may have passed it on.
_TO_THE_MINISTER: Final = re.compile(
    r"^(?:geachte|mijnheer|mevrouw|monsieur|madame)\b.{0,40}\b(?:minister|staatssecretaris|ministre|secrétaire)\b.{0,40}$",
    re.IGNORECASE,
)
_WORD: Final = r"(?:[A-ZÀ-Ý][\w’'-]*|[dl][’'][A-ZÀ-Ý][\w-]*|van|de|den|der|du|le|la|ten|ter)"
_NAME: Final = re.compile(rf"{_WORD}(?:\s+{_WORD}){{1,4}}")


def read(lines: tuple[str, ...]) -> Heading:
    """The subject and the question; nothing else can be known."""
    kept = trimmed(lines)
    author = _signature(kept)
    mail = tuple(line for line in kept[:10] if _MAIL.match(line))
    rest = [line for index, line in enumerate(kept) if not (index < 10 and _MAIL.match(line))]
    for index, line in enumerate(rest[:6]):
        found = _SUBJECT.match(line)
        if found:
            title = [found["title"]] if found["title"] else []
            after = index + 1
            while after < len(rest) and rest[after] and (not title or rest[after][0].islower()):
                title.append(rest[after])
                after += 1
            return Heading(
                author=author,
                title=" ".join(title) or None,
                body=trimmed([*rest[:index], *rest[after:]]),
                left_out=mail,
            )
    kept = trimmed(rest)
    gap = next((index for index, line in enumerate(kept) if not line), len(kept))
    first = " ".join(kept[:gap])
    if gap < len(kept) and 0 < len(first) <= _LONGEST and first[-1] not in ".?!:;," and not begins_item(first):
        return Heading(author=author, title=first, body=trimmed(kept[gap:]), left_out=mail)
    return Heading(author=author, body=kept, left_out=mail)


def _signature(lines: tuple[str, ...]) -> str | None:
    """The name under a letter to the minister, below its greeting."""
    written = [line for line in lines if line]
    if len(written) < 3 or not any(_TO_THE_MINISTER.match(line) for line in written[:8]):
        return None
    greeting, name = written[-2:]
    return name if begins_with(greeting, CLOSINGS) and _NAME.fullmatch(name) else None
