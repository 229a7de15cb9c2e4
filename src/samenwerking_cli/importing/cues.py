"""Words by which an import knows what it reads; the words themselves are data."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

_FILE: Final = Path(__file__).parent.parent / "data" / "cues.toml"
DATA: Final[dict[str, Any]] = tomllib.loads(_FILE.read_text(encoding="utf-8"))
"""The tables of the file, whose head explains them."""
OPENINGS: Final[tuple[str, ...]] = tuple(DATA["requests"]["openings"])
"""How a sentence begins that asks something."""
ANNOUNCEMENTS: Final[tuple[str, ...]] = tuple(DATA["requests"]["announcements"])
"""What stands in a sentence that announces questions."""
CLOSINGS: Final[tuple[str, ...]] = tuple(DATA["requests"]["closings"])
"""How the thanks and greetings after the last question begin."""
FIRST_WORDS: Final[frozenset[str]] = frozenset(DATA["sentences"]["first_words"])
"""Words in capitals with which a sentence begins, and no name."""
VERBS: Final[tuple[str, ...]] = tuple(DATA["sentences"]["verbs"])
"""Finite verbs: what holds one is a sentence and no title."""
END: Final = "."
"""Stands between the words of two sentences."""

_WORD: Final = re.compile(r"\w+|[?!;:.]")
_ENDS: Final = frozenset("?!;:.")
_GAP: Final = 6


class Cue(NamedTuple):
    """Words that stand one behind the other, in parts with a gap between them.

    The last word may go on (`akkoord` for `akkoorden`) unless `whole`.
    """

    parts: tuple[tuple[str, ...], ...]
    whole: bool

    def end(self, words: Sequence[str], start: int) -> int | None:
        """Where the cue ends among the words when it begins at `start`; None when it does not stand there."""
        at = start
        for number, part in enumerate(self.parts):
            last = number == len(self.parts) - 1
            places = range(at, at + 1 + (_GAP if number else 0))
            found = next((place for place in places if _stands(part, words, place, exact=self.whole or not last)), None)
            if found is None or (number and END in words[at:found]):
                return None
            at = found + len(part)
        return at


@cache
def cue_of(written: str) -> Cue:
    """A cue as the file writes it: `|` ends a word, ` * ` is a gap, `*` before a word its beginning."""
    parts = written.removesuffix("|").split(" * ")
    return Cue(tuple(tuple(re.findall(r"\*?\w+", folded(part))) for part in parts), written.endswith("|"))


def words_of(text: str) -> list[str]:
    """The words of a text in small letters without accents, with END for what ends a sentence."""
    return [END if word in _ENDS else word for word in _WORD.findall(folded(text))]


def mentions(text: str, cues: Iterable[str]) -> bool:
    """Whether one of the cues stands in the text."""
    words = words_of(text)
    return any(cue_of(cue).end(words, start) is not None for cue in cues for start in range(len(words)))


def begins_with(text: str, cues: Iterable[str]) -> bool:
    """Whether the text itself begins as one of the cues."""
    words = words_of(text)
    return any(cue_of(cue).end(words, 0) is not None for cue in cues)


def folded(text: str) -> str:
    """The text in small letters without accents, with straight apostrophes and single spaces."""
    bare = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'").casefold())
    return " ".join("".join(char for char in bare if not unicodedata.combining(char)).split())


def _stands(part: Sequence[str], words: Sequence[str], place: int, *, exact: bool) -> bool:
    if place + len(part) > len(words):
        return False
    return all(
        _is(wanted, words[place + index], exact=exact or index < len(part) - 1) for index, wanted in enumerate(part)
    )


def _is(wanted: str, word: str, *, exact: bool) -> bool:
    if wanted.startswith("*"):
        return word.endswith(wanted[1:]) if exact else wanted[1:] in word
    return word == wanted if exact else word.startswith(wanted)
