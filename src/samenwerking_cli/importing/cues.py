"""The words by which an import knows what is asked; the words themselves are data."""

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

from samenwerking_cli.model.vocabulary import TOPICS, Topic

_FILE: Final = Path(__file__).parent.parent / "data" / "cues.toml"
_DATA: Final = tomllib.loads(_FILE.read_text(encoding="utf-8"))
_MOST: Final = 3
_TAKEN: Final = " ; "
_TOPIC_CUES: Final[tuple[tuple[str, Topic], ...]] = tuple(
    sorted(((cue, topic) for topic in TOPICS for cue in _DATA["topics"].get(topic, ())), key=lambda one: -len(one[0]))
)
OPENINGS: Final[tuple[str, ...]] = tuple(_DATA["requests"]["openings"])
"""How a sentence begins that asks something."""
ANNOUNCEMENTS: Final[tuple[str, ...]] = tuple(_DATA["requests"]["announcements"])
"""What stands in a sentence that announces questions."""
CLOSINGS: Final[tuple[str, ...]] = tuple(_DATA["requests"]["closings"])
"""How the thanks and greetings after the last question begin."""


def topics_of(text: str) -> tuple[Topic, ...]:
    """What a sub-question is about: at most three topics, those with the most cues, in the order of the topics."""
    rest = folded(text)
    found: Counter[Topic] = Counter()
    for cue, topic in _TOPIC_CUES:
        # What a longer cue took is gone for the shorter ones: "hoeveel akkoorden" asks no figures.
        rest, times = _pattern(cue).subn(_TAKEN, rest)
        found[topic] += bool(times)
    named = [topic for topic in TOPICS if found[topic]]
    best = sorted(named, key=lambda topic: -found[topic])[:_MOST]
    return tuple(topic for topic in named if topic in best) or ("free",)


def mentions(text: str, cues: Sequence[str]) -> bool:
    """Whether a word of the text begins as one of the cues."""
    plain = folded(text)
    return any(_pattern(cue).search(plain) for cue in cues)


def begins_with(text: str, cues: Sequence[str]) -> bool:
    """Whether the text itself begins as one of the cues."""
    plain = folded(text).lstrip(" “\"‘'«(…-")
    return any(_pattern(cue).match(plain) for cue in cues)


def folded(text: str) -> str:
    """The text in small letters without accents, with straight apostrophes and single spaces."""
    bare = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'").casefold())
    return " ".join("".join(char for char in bare if not unicodedata.combining(char)).split())


@cache
def _pattern(cue: str) -> re.Pattern[str]:
    ends = r"(?!\w)" if cue.endswith("|") else ""
    words = re.escape(folded(cue.removesuffix("|"))).replace(r"\ \*\ ", r"\s+(?:\S+\s+){0,5}?")
    return re.compile(rf"(?<!\w){words}{ends}")
