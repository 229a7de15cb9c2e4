"""What a sub-question is about, by the cues that stand in it: each pleads for a topic, a sure one for four."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from samenwerking_cli.importing.cues import DATA, END, Cue, cue_of, mentions, words_of
from samenwerking_cli.model.vocabulary import TOPICS, Topic

_MOST: Final = 3
_WEIGHTS: Final = {"sure": 4, "asks": 2, "hint": 1}
# A topic is kept when it has at least this part of what the strongest one has.
_PART: Final = 0.7
# Where somebody asks for plans of the minister, it stands among the first words.
_OPENING: Final = 8
_INTENTIONS: Final[tuple[str, ...]] = tuple(DATA["requests"]["intentions"])
_AGREEMENTS: Final[tuple[str, ...]] = tuple(DATA["requests"]["agreements"])
_NEXT: Final = "|".join(map(re.escape, DATA["requests"]["joined"]))
# The next sentence, or the next question within one: ", en wanneer …".
_CLAUSE: Final = re.compile(rf"(?<=[?!])\s+|\n+|,?\s+(?:en|et|alsook)\s+(?=(?:{_NEXT})\b)", re.IGNORECASE)


class Plea(NamedTuple):
    """A cue with the topics for which it pleads and how strongly; without a topic it only takes its words away."""

    written: str
    cue: Cue
    topics: dict[Topic, int]

    @property
    def first(self) -> str:
        """The word with which the cue begins."""
        return self.cue.parts[0][0]


def topics_of(text: str) -> tuple[Topic, ...]:
    """At most three topics, in the order of the topics: the strongest, and what a clause of its own surely asks.

    A question for plans that names no agreement is `free`, whatever it is about, and so is one without any cue.
    """
    if mentions(" ".join(text.split()[:_OPENING]), _INTENTIONS) and not mentions(text, _AGREEMENTS):
        return ("free",)
    clauses = [found for clause in clauses_of(text) if (found := _score(pleas_in(clause)))]
    total = sum(clauses, Counter[Topic]())
    kept = {topic for topic in total if total[topic] >= _PART * max(total.values())}
    for clause in clauses:
        most = max(clause.values())
        if most >= _WEIGHTS["sure"] and all(2 * clause[topic] < most for topic in kept):
            kept |= {topic for topic in clause if clause[topic] == most}
    best = sorted(kept, key=lambda topic: (-total[topic], TOPICS.index(topic)))[:_MOST]
    if not best or best[0] == "free":
        return ("free",)
    return tuple(topic for topic in TOPICS if topic in best and topic != "free")


def clauses_of(text: str) -> list[str]:
    """The questions within a sub-question: its lines, its sentences, and what `en wanneer …` adds."""
    return _CLAUSE.split(text)


def pleas_in(clause: str) -> list[Plea]:
    """The cues in a clause. The longest one takes its words: *hoeveel akkoorden* asks no figures."""
    words = words_of(clause)
    found: dict[str, Plea] = {}
    for plea, start in sorted(_candidates(words), key=lambda one: (-len(one[0].written), one[0].written, one[1])):
        end = plea.cue.end(words, start)
        if end is not None:
            words[start:end] = [END] * (end - start)
            found[plea.written] = plea
    return list(found.values())


def _score(pleas: Sequence[Plea]) -> Counter[Topic]:
    return sum((Counter(plea.topics) for plea in pleas), Counter[Topic]())


def _candidates(words: Sequence[str]) -> Iterator[tuple[Plea, int]]:
    """The pleas that may begin at each of the words, by its first letters."""
    for start, word in enumerate(words):
        for plea in (*_BY_LETTERS[""], *_BY_LETTERS.get(word[:_LETTERS], ())):
            if plea.first.startswith("*") or word.startswith(plea.first):
                yield plea, start


def _pleas() -> Iterator[Plea]:
    pleaded: dict[str, dict[Topic, int]] = {written: {} for written in DATA["ignored"]["words"]}
    for topic in TOPICS:
        for grades in DATA["topics"][topic].values():
            for grade, cues in grades.items():
                for written in cues:
                    pleaded.setdefault(written, {})[topic] = _WEIGHTS[grade]
    for written, topics in pleaded.items():
        yield Plea(written, cue_of(written), topics)


def _by_letters() -> dict[str, list[Plea]]:
    """The pleas under the letters with which their first word begins; under none when it may be part of a word."""
    found: dict[str, list[Plea]] = {"": []}
    for plea in _pleas():
        found.setdefault("" if plea.first.startswith("*") else plea.first[:_LETTERS], []).append(plea)
    return found


_LETTERS: Final = 2
_BY_LETTERS: Final = _by_letters()
