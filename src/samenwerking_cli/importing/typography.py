"""A printed page made into running lines: without page numbers, running heads and hyphens of the typesetter."""

import re
import unicodedata
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from samenwerking_cli.importing.furniture import is_foot, without_furniture

_LINE_ENDS: Final = re.compile(r"\r\n?|[\x0b\x85\u2028\u2029]")
_LIGATURES: Final = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_BULLETS: Final = str.maketrans(
    dict.fromkeys("\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\u2022\u2023\u25aa\u25cf\u25e6\u2043", "•")
)
_HYPHENS: Final = str.maketrans(
    {"\u2010": "-", "\u2011": "-", "\u00a0": " ", "\u202f": " ", "\u2007": " ", "\ufeff": ""}
)
_SOFT_HYPHEN: Final = "\u00ad"
# No page prints a longer line.
_PRINTED_LINE: Final = 150
_WORD: Final = re.compile(r"[\w’'-]+")
_LONGEST_WORD: Final = 80
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_OPEN_END: Final = re.compile(r"[^\W\d_]|[,(–-]")
_MARKER: Final = re.compile(r"\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)°](?:\s|\))|[-–•*]\s")
# Words after which a hyphen stands for a part that follows later: in- en uitvoer, om- of bijscholing.
_SUSPENDED: Final = frozenset({"en", "of", "tot", "als", "dan", "noch", "et", "ou", "und"})
# First parts that keep their hyphen in Dutch and French, and are no first part of a word that a typesetter breaks.
_WITH_HYPHEN: Final = frozenset(
    {
        *("niet", "non", "quasi", "data", "anti", "semi", "vice", "kandidaat", "leerling", "procureur", "adviseur"),
        *("sociaal", "socio", "politiek", "juridisch", "technisch", "financieel", "economisch", "administratief"),
        *("noord", "zuid", "oost", "west", "centraal", "secretaris", "directeur", "viceminister"),
        *("sous", "peut", "c'est", "porte", "après", "demi", "état"),
    }
)
# First parts that keep it before these words only: ex-minister, but expert.
_BEFORE: Final = {
    "ex": ("minister", "partner", "werknemer", "gedetineerde", "voorzitter", "echtgeno"),
    "oud": ("minister", "voorzitter", "burgemeester", "gedetineerde", "student"),
    "minister": ("president",),
    "ministre": ("président",),
    "ci": ("dess", "après", "joint", "avant"),
    "au": ("del", "dess"),
    "là": ("bas", "dess"),
    "par": ("del", "dess"),
}
_BEHIND_A_VERB: Final = frozenset(
    {"il", "elle", "ils", "elles", "on", "t", "ce", "vous", "nous", "je", "ci", "là", "même", "mêmes", "dire", "delà"}
)
_VOWELS_THAT_CLASH: Final = frozenset(
    {"aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "ij", "oe", "oi", "oo", "ou", "ui", "uu"}
)


def running_lines(text: str) -> tuple[str, ...]:
    """The lines of a text, one empty line between paragraphs; words broken at a line's end are whole again."""
    pages = [
        ["" if is_foot(line) else _plain(line) for line in page.split("\n")]
        for page in _with_gaps(_normalised(text)).split("\f")
    ]
    return tuple(_rejoined(_single_gaps(without_furniture(pages), _is_cut_word)))


def closed(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines of a running text without the gaps that a page's end or a list leaves inside a sentence."""
    return tuple(_single_gaps(lines, _is_cut_sentence))


def paragraphs(lines: Iterable[str]) -> tuple[str, ...]:
    """The paragraphs that the lines make, each on one line."""
    found: list[list[str]] = [[]]
    for line in lines:
        if line:
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return tuple(" ".join(one) for one in found if one)


def trimmed(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines without empty ones at either end."""
    first = next((index for index, line in enumerate(lines) if line), len(lines))
    last = next((index for index in range(len(lines), first, -1) if lines[index - 1]), first)
    return tuple(lines[first:last])


def next_gap(lines: Sequence[str], start: int = 0) -> int:
    """The first empty line from `start` on; the end of the lines when there is none."""
    return next((index for index in range(start, len(lines)) if not lines[index]), len(lines))


def _with_gaps(text: str) -> str:
    """The text; where its lines are whole paragraphs, an empty line behind each that ends a sentence."""
    lines = text.split("\n")
    if len(lines) == 1 or max(map(len, lines)) <= _PRINTED_LINE:
        return text
    return "\n".join(f"{line}\n" if line.rstrip().endswith((".", "?", "!", ":")) else line for line in lines)


def _normalised(text: str) -> str:
    text = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))
    return text.translate(_LIGATURES).translate(_BULLETS).translate(_HYPHENS)


def _plain(line: str) -> str:
    kept = "".join(
        char if char == _SOFT_HYPHEN or unicodedata.category(char) not in ("Cc", "Cf") else " " for char in line
    )
    ends_soft = kept.rstrip().endswith(_SOFT_HYPHEN)
    return " ".join(kept.replace(_SOFT_HYPHEN, "").split()) + (_SOFT_HYPHEN if ends_soft else "")


def _single_gaps(lines: Iterable[str], cut: Callable[[str, str], bool]) -> Iterator[str]:
    """The lines with one empty line for several, and none between two lines that something cut apart."""
    last, gap = "", False
    for line in lines:
        if not line:
            gap = bool(last)
            continue
        if gap and not cut(last, line):
            yield ""
        yield line
        last, gap = line, False


def _is_cut_word(last: str, line: str) -> bool:
    return last.endswith(_SOFT_HYPHEN) or (last[-1] == "-" and len(last) > 1 and line[0].islower())


def _is_cut_sentence(last: str, line: str) -> bool:
    """Whether nothing ends the first line, and the next one begins small and is no point of a list."""
    return bool(_OPEN_END.match(last[-1]) and line[0].islower() and not _MARKER.match(line) and not last.isupper())


def _rejoined(lines: Iterable[str]) -> Iterator[str]:
    """The lines with the words whole that a line's end broke; the rest of such a word moves up."""
    rest = deque(lines)
    words = frozenset(word.casefold() for line in rest for word in _WORD.findall(line))
    while rest:
        here, left = rest.popleft(), ""
        while rest and rest[0] and not left and _is_broken(here, rest[0]):
            word, _, left = rest.popleft().partition(" ")
            here = here[:-1] + ("" if here.endswith(_SOFT_HYPHEN) else _link(here[:-1], word, words)) + word
        if left:
            rest.appendleft(left)
        yield here.removesuffix(_SOFT_HYPHEN)


def _is_broken(line: str, after: str) -> bool:
    if line.endswith(" -") and after[0].isupper():
        # The hyphen between the theme and the subject of a title.
        return False
    return line.endswith(_SOFT_HYPHEN) or (line.endswith("-") and len(line) > 1 and not _MARKER.match(after))


def _link(before: str, after: str, words: frozenset[str]) -> str:
    """What stands between the two parts of a broken word: nothing, its hyphen, or a hyphen and a space."""
    head, tail = re.split(r"[\s-]", before[-_LONGEST_WORD:])[-1], _LETTERS.match(after)
    if not head or not after[0].isalpha() or after[0].isupper():
        return "-"
    follower = tail[0].casefold() if tail else ""
    if follower in _SUSPENDED:
        return "- "
    joined, hyphened = (head + follower).casefold(), f"{head}-{follower}".casefold()
    if joined in words:
        return ""
    own = (
        hyphened in words
        or head.casefold() in _WITH_HYPHEN
        or follower.startswith(_BEFORE.get(head.casefold(), ("\0",)))
        or follower in _BEHIND_A_VERB
        or head.isupper()
        or len(head) == 1
        or any(char.isdigit() for char in head)
        or (head[-1] + follower[:1]).casefold() in _VOWELS_THAT_CLASH
    )
    return "-" if own else ""
