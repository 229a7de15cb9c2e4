"""The words by which an import knows what is asked; the words themselves are data."""

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final, Literal

from samenwerking_cli.model.vocabulary import TOPICS, Topic

_FILE: Final = Path(__file__).parent.parent / "data" / "cues.toml"
_DATA: Final = tomllib.loads(_FILE.read_text(encoding="utf-8"))
_MOST: Final = 3
_TAKEN: Final = " ; "
_Level = Literal["sure", "asks", "hint"]
_LEVELS: Final[tuple[_Level, ...]] = ("sure", "asks", "hint")
_TOPIC_CUES: Final[tuple[tuple[str, Topic, _Level], ...]] = tuple(
    sorted(
        (
            (cue, topic, level)
            for topic in TOPICS
            for level in _LEVELS
            for cue in _DATA["topics"].get(topic, {}).get(level, ())
        ),
        key=lambda one: -len(one[0]),
    )
)
_YIELDS_TO: Final[dict[Topic, frozenset[Topic]]] = {
    topic: frozenset(_DATA["topics"].get(topic, {}).get("yields_to", ())) for topic in TOPICS
}
# Where a sentence ends; the next one is its own question unless it only follows up on it.
_SENTENCE_END: Final = re.compile(r"(?<=[?!;])\s+|(?<=[a-z)]{2}\.)\s+|\n+")
_FOLLOW_UP: Final = re.compile(
    r"(?:zo (?:ja|nee|neen|niet)|indien|waarom|si (?:oui|non)|dans l'affirmative|dans la negative|le cas echeant|pourquoi)\b"
)
_MARKER: Final = re.compile(r"^(?:\(?[a-z0-9]{1,2}[.)°]|[-–•])\s+")
_SHORT: Final = 5
OPENINGS: Final[tuple[str, ...]] = tuple(_DATA["requests"]["openings"])
"""How a sentence begins that asks something."""
ANNOUNCEMENTS: Final[tuple[str, ...]] = tuple(_DATA["requests"]["announcements"])
"""What stands in a sentence that announces questions."""
CLOSINGS: Final[tuple[str, ...]] = tuple(_DATA["requests"]["closings"])
"""How the thanks and greetings after the last question begin."""


def topics_of(text: str) -> tuple[Topic, ...]:
    """What a sub-question is about: at most three topics, those with the most cues, in the order of the topics."""
    found: Counter[Topic] = Counter()
    hints: Counter[Topic] = Counter()
    for sentence in _sentences(text):
        cues = _cues_in(sentence)
        sure = {topic for topic, level in cues if level == "sure"}
        for topic, level in cues:
            if level == "hint":
                hints[topic] += 1
            elif level == "sure" or topic in sure or not _YIELDS_TO[topic] & sure:
                found[topic] += 1
    chosen = found or hints
    best = sorted((topic for topic in TOPICS if chosen[topic]), key=lambda topic: -chosen[topic])[:_MOST]
    return tuple(topic for topic in TOPICS if topic in best) or ("free",)


def _sentences(text: str) -> list[str]:
    """The sentences of a sub-question, each with those that only follow up on it."""
    kept: list[str] = []
    for line in text.split("\n"):
        for sentence in filter(None, _SENTENCE_END.split(folded(line))):
            bare = _MARKER.sub("", sentence)
            if kept and (_FOLLOW_UP.match(bare) or len(bare.split()) <= _SHORT):
                kept[-1] = f"{kept[-1]} {bare}"
            else:
                kept.append(bare)
    return kept


def _cues_in(sentence: str) -> list[tuple[Topic, _Level]]:
    found: list[tuple[Topic, _Level]] = []
    for cue, topic, level in _TOPIC_CUES:
        # What a longer cue took is gone for the shorter ones: "hoeveel akkoorden" asks no figures.
        sentence, times = _pattern(cue).subn(_TAKEN, sentence)
        if times:
            found.append((topic, level))
    return found


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
