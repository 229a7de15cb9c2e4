"""Answers to written questions, made as a user makes them: from the text of a register and of a question."""

import json
from collections.abc import Sequence
from pathlib import Path

from samenwerking_cli.document import NO_BREAK
from tests.running import DAY, Ran, run, write_register

SOURCE = "source: bron"
FORMATS = ("tekst", "markdown", "html", "json")


def agreement(
    *steps: str,
    kind: str = "samenwerkingsakkoord",
    parties: str = "federale-staat, vlaams-gewest",
    more: Sequence[str] = (),
    id: str = "akkoord",
    title: str = "Akkoord over de proef",
) -> str:
    """The text of one agreement, to be put behind `agreements:`; each step and each key in `more` takes a line."""
    head = [f"  - id: {id}", f"    title: {title}", f"    kind: {kind}", f"    parties: [{parties}]"]
    rows = [f"      - {{{step}}}" for step in steps]
    return "\n".join([*head, *(f"    {line}" for line in more), *(["    steps:", *rows] if rows else []), ""])


def question(topics: str, *more: str) -> str:
    """A question with one sub-question on these topics; each further key takes a line."""
    return "\n".join(['number: "1"', *more, f'items: [{{number: "1", topics: [{topics}]}}]', ""])


def answer(root: Path, *arguments: str, day: str = DAY, number: str = "1") -> Ran:
    """Run `antwoord` without git: no revision stands in the answer."""
    return run(root, "antwoord", number, "--op", day, *arguments, PATH=str(root))


def body(root: Path, *arguments: str, day: str = DAY) -> str:
    """The Markdown of a draft between its head and its foot, with every space a plain one."""
    done = answer(root, "--formaat", "markdown", *arguments, day=day)
    assert (done.code, done.err) == (0, "")
    return done.out.replace(NO_BREAK, " ").partition("\n\n# ANTWOORD\n\n")[2].partition("\n\n---\n\nPeildatum")[0]


def items_of(root: Path, text: str, asked: str, day: str = DAY, **files: str) -> list[list[str]]:
    """For each sub-question the paragraphs that it is answered with, with every space a plain one."""
    write_register(root, text, questions__v_yaml=asked, **files)
    done = answer(root, "--formaat", "json", day=day)
    assert (done.code, done.err) == (0, "")
    return [one["text"].replace(NO_BREAK, " ").split("\n\n") for one in json.loads(done.out)["items"]]


def told(root: Path, topics: str, *agreements: str, day: str = DAY, before: str = "") -> list[str]:
    """The paragraphs of the answer to one sub-question on these topics about these agreements."""
    made = f"agreements:\n{''.join(agreements)}" if agreements else "agreements: []\n"
    (paragraphs,) = items_of(root, before + made, question(topics), day)
    return paragraphs


def about_it(root: Path, topics: str, *agreements: str, day: str = DAY, before: str = "") -> list[str]:
    """The same, of what stands under the title of the first agreement."""
    paragraphs = told(root, topics, *agreements, day=day, before=before)
    return paragraphs[1 + next(place for place, one in enumerate(paragraphs) if one.startswith("a) ")) :]
