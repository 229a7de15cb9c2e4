"""A text without the heading of a parliament: at most a subject line, else a first line that is no sentence."""

import re
from typing import Final

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


def read(lines: tuple[str, ...]) -> Heading:
    """The subject and the question; nothing else can be known."""
    kept = trimmed(lines)
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
            return Heading(title=" ".join(title) or None, body=trimmed([*rest[:index], *rest[after:]]), left_out=mail)
    kept = trimmed(rest)
    gap = next((index for index, line in enumerate(kept) if not line), len(kept))
    first = " ".join(kept[:gap])
    if gap < len(kept) and 0 < len(first) <= _LONGEST and first[-1] not in ".?!:;," and not begins_item(first):
        return Heading(title=first, body=trimmed(kept[gap:]), left_out=mail)
    return Heading(body=kept, left_out=mail)
