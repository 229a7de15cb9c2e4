"""A text without the heading of a parliament: at most the head of a mail, a subject, and a signature."""

import re
from typing import Final, NamedTuple

from samenwerking_cli.importing.cues import CLOSINGS, begins_with
from samenwerking_cli.importing.dates import DAY, printed_day
from samenwerking_cli.importing.heading import Heading
from samenwerking_cli.importing.names import MINISTER, office, person
from samenwerking_cli.importing.subquestions import begins_item
from samenwerking_cli.importing.typography import next_gap, trimmed

_SUBJECT: Final = re.compile(
    r"^(?:betreft|betreffende|onderwerp|titel|objet|concerne|sujet|re|fwd?)\s*:\s*(?P<title>.*)$", re.IGNORECASE
)
_FROM: Final = re.compile(r"^(?:van|from|de)\s*:\s*(?P<words>.*)$", re.IGNORECASE)
_TO: Final = re.compile(r"^(?:aan|to|à)\s*:\s*(?P<words>.*)$", re.IGNORECASE)
_SENT: Final = re.compile(rf"^(?:datum|verzonden|sent|date|envoyé)\s*:\s.*?(?P<words>{DAY})", re.IGNORECASE)
_MAIL: Final = re.compile(
    r"^(?:van|aan|cc|bcc|datum|verzonden|bijlagen?|from|to|sent|date|de|à|envoyé)\s*:\s", re.IGNORECASE
)
_HEAD: Final = 10
_LONGEST: Final = 160
# Who signs a letter to the minister asks the question; who signs another text may have passed it on.
_TO_THE_MINISTER: Final = re.compile(
    r"^(?:geachte|mijnheer|mevrouw|monsieur|madame)\b[^.?!]{0,40}?\b(?:minister|staatssecretaris|ministre|secrétaire)\b"
    r"[^.?!,]{0,40}(?:,|$)",
    re.IGNORECASE,
)
_WORD: Final = r"(?:[A-ZÀ-Ý][\w’'-]*|[dl][’'][A-ZÀ-Ý][\w-]*|van|de|den|der|du|le|la|ten|ter)"
_NAME: Final = re.compile(rf"{_WORD}(?:\s+{_WORD}){{1,4}}")
_ADDRESS: Final = re.compile(r"\s*(?:<[^>]*>|\([^)]*\)|\[[^\]]*\])\s*")


class _Mail(NamedTuple):
    """What the head of a mail says: who sent it, to whom, and when."""

    sender: str = ""
    receiver: str = ""
    sent: str = ""


def read(lines: tuple[str, ...]) -> Heading:
    """The subject and the question; of a letter to the minister also who sent it, to whom and when."""
    kept = trimmed(lines)
    head = tuple(line for line in kept[:_HEAD] if _MAIL.match(line))
    rest = trimmed([line for index, line in enumerate(kept) if not (index < _HEAD and _MAIL.match(line))])
    title, body = _title(rest)
    mail = _mail(head)
    if not (MINISTER.search(mail.receiver) or any(_TO_THE_MINISTER.match(line) for line in kept[:_HEAD])):
        return Heading(title=title, body=body, left_out=head)
    name, function = _name_and_office(mail.receiver)
    return Heading(
        date=printed_day(mail.sent) if mail.sent else None,
        author=_named(mail.sender.partition(",")[0]) or _signature(kept),
        minister=_named(name),
        office=office(function) or None,
        title=title,
        body=body,
    )


def _named(words: str) -> str | None:
    """The name that the words are, without a form of address."""
    name = person(words)
    return name if _NAME.fullmatch(name) else None


def _mail(head: tuple[str, ...]) -> _Mail:
    found = {
        name: next((_ADDRESS.sub(" ", one["words"]).strip() for line in head if (one := pattern.match(line))), "")
        for name, pattern in (("sender", _FROM), ("receiver", _TO), ("sent", _SENT))
    }
    return _Mail(**found)


def _name_and_office(receiver: str) -> tuple[str, str]:
    """`An Willems, minister van Wonen` or `minister An Willems`: an office without what it is of says nothing."""
    name, comma, function = receiver.partition(",")
    if comma:
        return name.strip(), function.strip() if MINISTER.search(function) else ""
    bare = re.sub(rf"^{MINISTER.pattern}\s+", "", receiver, flags=re.IGNORECASE)
    return (
        (bare, "")
        if _NAME.fullmatch(bare) and not MINISTER.search(bare)
        else ("", receiver if MINISTER.search(receiver) else "")
    )


def _title(rest: tuple[str, ...]) -> tuple[str | None, tuple[str, ...]]:
    """The subject behind its label, else a first paragraph that is no sentence; and the lines of the question."""
    for index, line in enumerate(rest[:6]):
        found = _SUBJECT.match(line)
        if found:
            title = [found["title"]] if found["title"] else []
            after = index + 1
            while after < len(rest) and rest[after] and (not title or rest[after][0].islower()):
                title.append(rest[after])
                after += 1
            return " ".join(title) or None, trimmed([*rest[:index], *rest[after:]])
    gap = next_gap(rest)
    first = " ".join(rest[:gap])
    if gap < len(rest) and 0 < len(first) <= _LONGEST and first[-1] not in ".?!:;," and not begins_item(first):
        return first, trimmed(rest[gap:])
    return None, rest


def _signature(lines: tuple[str, ...]) -> str | None:
    """The name below the greeting at the end."""
    written = [line for line in lines if line]
    greeting, name = written[-2:] if len(written) > 2 else ("", "")
    return name if begins_with(greeting, CLOSINGS) and _NAME.fullmatch(name) else None
