"""How often a cue of the vocabulary is right: each grade is compared with what sub-questions of known topics say.

Read are the sub-questions of the samples in `questions/` and the loose ones in `subquestions.tsv`.

    python benchmarks/cue_evidence.py [--cues]
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from import_accuracy import HERE, question_in
from samenwerking_cli.importing.topics import clauses_of, pleas_in, topics_of

LOOSE = Path(__file__).parent / "subquestions.tsv"
BOUNDS = {4: (0.6, 1.0), 2: (0.35, 0.85), 1: (0.0, 0.6)}
"""Which part of the sub-questions in which it stands a cue of each weight may be right about."""
FEWEST = 4


def known() -> Iterator[tuple[str, frozenset[str]]]:
    """Every sub-question with what a careful reader says that it is about."""
    for path in sorted(HERE.glob("*/*.yaml")):
        for item in question_in(path).items:
            yield item.text, frozenset(item.topics)
    for line in LOOSE.read_text("utf-8").splitlines():
        topics, text = line.split("\t", 1)
        yield text.replace(" / ", "\n"), frozenset(topics.split(","))


def main() -> None:
    """Print how many sub-questions get their topics; with --cues also each cue whose grade the evidence contradicts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cues", action="store_true", help="name the cues whose grade does not fit")
    given = parser.parse_args()
    asked = list(known())
    right = sum(frozenset(topics_of(text)) == topics for text, topics in asked)
    print(f"{right} of {len(asked)} sub-questions ({100 * right / len(asked):.0f} %) get exactly their topics")
    if given.cues:
        print("\n".join(sorted(doubts(asked))))


def doubts(asked: list[tuple[str, frozenset[str]]]) -> Iterator[str]:
    """The cues that are more or less often right than their grade claims."""
    stood: Counter[tuple[str, str, int]] = Counter()
    right: Counter[tuple[str, str, int]] = Counter()
    for text, topics in asked:
        for plea in {plea.written: plea for clause in clauses_of(text) for plea in pleas_in(clause)}.values():
            for topic, weight in plea.topics.items():
                stood[topic, plea.written, weight] += 1
                right[topic, plea.written, weight] += topic in topics
    for key, times in stood.items():
        least, most = BOUNDS[key[2]]
        if times >= FEWEST and not least <= right[key] / times <= most:
            yield f"{key[0]}: “{key[1]}” pleads for {key[2]} and is right {right[key]} of {times} times"


if __name__ == "__main__":
    main()
