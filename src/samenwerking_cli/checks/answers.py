"""Doubts about what a civil servant wrote in an answer: numbers that the register does not count."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from samenwerking_cli.dutch.prose import number_word
from samenwerking_cli.findings import Finding, Location, warning
from samenwerking_cli.model.question import Item, Question
from samenwerking_cli.model.register import Register
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.paths import begins_later
from samenwerking_cli.status.phases import phase_of

_WORDS: Final = {number_word(number): number for number in range(21)}
_NUMBER: Final = "|".join(["[0-9]{1,4}", *map(re.escape, _WORDS)])
_COUNTED: Final = re.compile(
    rf"\b({_NUMBER})\s+(hangende?\s+)?(?:samenwerkings|protocol)?(?:akkoord|overeenkomst)(?:en)?\b", re.IGNORECASE
)


def contradicted_numbers(question: Question, register: Register, day: date) -> Iterator[Finding]:
    """A number of agreements in a text of an answer that was not sent, where the register counts another one.

    Of agreements without more only a number that is too high is doubted: a text may be about some of them.
    """
    if question.answered_on(day):
        return
    everything = _about(question, None, register)
    if question.answer and question.answer.introduction and everything is not None:
        yield from _doubts(question, question.answer.introduction, question.answer.where, everything, register, day)
    for item in question.items:
        ids = _about(question, item, register)
        if item.answer and ids is not None:
            yield from _doubts(question, item.answer, item.where, ids, register, day)


def _about(question: Question, item: Item | None, register: Register) -> Sequence[str] | None:
    """The agreements that the text can be about; None when criteria choose them."""
    if item is not None and item.selection is not None:
        return item.selection if isinstance(item.selection, tuple) else None
    dossier = next((one for one in register.dossiers if one.id == question.dossier), None)
    return dossier.agreements if dossier else [one.id for one in register.agreements]


def _doubts(
    question: Question, text: str, where: Location, ids: Sequence[str], register: Register, day: date
) -> Iterator[Finding]:
    matches = list(_COUNTED.finditer(text))
    if not matches:
        return
    facts = [Facts(one, register, day) for one in register.agreements if one.id in ids]
    known = [one for one in facts if not begins_later(one)]
    pending = sum(phase_of(one).pending for one in known)
    for match in matches:
        typed = match[1].lower()
        number = int(typed) if typed.isdigit() else _WORDS[typed]
        counted, wrong = (pending, number != pending) if match[2] else (len(facts), number > len(facts))
        if wrong:
            message = f"in het antwoord staat ‘{' '.join(match[0].split())}’, en het register telt er {counted}"
            hint = "verbeter de tekst of het register"
            yield warning("getal-spreekt-tegen", message, where, subject=question.id, hint=hint)
