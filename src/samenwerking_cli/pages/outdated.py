"""What a sent answer said and what is true now, in Dutch."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.document import Block, Document, Heading, Items, Paragraph, Span, inline
from samenwerking_cli.dutch.dates import day_in_full, in_full, moment
from samenwerking_cli.dutch.glossary import GLOSSARY
from samenwerking_cli.dutch.names import OUTCOME, PHASE, TOPIC
from samenwerking_cli.dutch.prose import capitalised, count
from samenwerking_cli.findings import Finding, warning
from samenwerking_cli.model.question import Question
from samenwerking_cli.model.register import Register
from samenwerking_cli.model.vocabulary import PHASES
from samenwerking_cli.pages.naming import INTERNAL_PAGE, foot_of, whose_step
from samenwerking_cli.partial_date import parse_partial_date
from samenwerking_cli.reports.outdated import Change, Outdated

_STEP: Final = re.compile(r"steps\[([a-z-]+)/([a-z0-9-]+)(?:#\d+)?\]\.([a-z_]+)")
_RECORD: Final = re.compile(r"(?:figures|remarks)\[(.+)\]\.([a-z_]+)")
_DUTCH: Final = {term.key: term.dutch for term in GLOSSARY}
_NAMES: Final[dict[str, str]] = {**{phase: PHASE[phase] for phase in PHASES}, **OUTCOME}
_LONGEST: Final = 80
# What a step that is foreseen says of itself and one that was taken does not.
_OF_A_PROMISE: Final = frozenset({"planned", "wording", "note"})


def outdated_page(
    title: str, found: Sequence[Outdated], unreadable: Sequence[str], register: Register, as_of: AsOf, *, internal: bool
) -> Document:
    """The sent answers that rest on changed facts, each with what it said and what is true now."""
    heading = f"{title}: verzonden antwoorden op {day_in_full(as_of.day)}"
    blocks: list[Block] = [Heading(1, inline(heading))]
    if not found:
        blocks.append(Paragraph(inline("Geen enkel verzonden antwoord steunt op feiten die sindsdien veranderd zijn.")))
    for one in found:
        blocks.append(Heading(2, inline(question_words(one.question))))
        blocks.append(Items(tuple(inline(sentence) for sentence in change_sentences(one.changes, register))))
    for id in unreadable:
        words = f"Wat bij vraag {id} bewaard is, kan niet gelezen worden."
        blocks.append(Paragraph(inline(Span(words, "late"))))
    return Document(heading, tuple(blocks), foot=foot_of(as_of), announcement=INTERNAL_PAGE if internal else "")


def outdated_findings(found: Sequence[Outdated], register: Register) -> Iterator[Finding]:
    """A doubt about each sent answer that rests on changed facts, with the first of them."""
    for one in found:
        first, *more = change_sentences(one.changes, register)
        others = f" En {count(len(more), 'andere wijziging', 'andere wijzigingen')}." if more else ""
        message = f"het verzonden antwoord steunt op feiten die veranderd zijn. {first}{others}"
        hint = "bekijk ze met: samenwerking vragen --verouderd"
        yield warning("verouderd-antwoord", message, one.question.where, subject=one.question.id, hint=hint)


def question_words(question: Question) -> str:
    """`SV 293 van 27 februari 2024`."""
    return f"SV {question.number} van {in_full(question.date)}" if question.date else f"SV {question.number}"


def change_sentences(changes: Sequence[Change], register: Register) -> tuple[str, ...]:
    """A sentence for each change; a promise that was kept is one change, whatever the step said besides."""
    steps: dict[tuple[str, str], dict[str, Change]] = {}
    for change in changes:
        base, _, key = change.path.rpartition(".")
        steps.setdefault((change.record, base), {})[key] = change
    told: list[str] = []
    for change in changes:
        base, _, key = change.path.rpartition(".")
        step = steps[change.record, base]
        kept = _STEP.fullmatch(change.path) is not None and _is_kept(step)
        if kept and key == "date":
            told.append(f"{_owner(change.record, register)}: {_kept_promise(step, register)}.")
        elif not kept or key not in _OF_A_PROMISE:
            told.append(change_sentence(change, register))
    return tuple(told)


def _is_kept(step: Mapping[str, Change]) -> bool:
    """Whether the answer told a step as foreseen, and the step has a day now."""
    planned, date = step.get("planned"), step.get("date")
    return planned is not None and planned.after is None and date is not None and date.before is None


def _kept_promise(step: Mapping[str, Change], register: Register) -> str:
    """`Vlaanderen: eerste principiële goedkeuring was voorzien “in de komende weken” en kwam er op 5 april 2024`."""
    date, wording = step["date"], step.get("wording")
    found = _STEP.fullmatch(date.path)
    assert found is not None
    promised = f"“{wording.before}”" if wording and wording.before else _when(step["planned"].before)
    return f"{whose_step(register, found[1], found[2])} was voorzien {promised} en kwam er {_when(date.after)}"


def _when(written: object) -> str:
    date = parse_partial_date(str(written))
    return moment(date) if date else f"op {written}"


def change_sentence(change: Change, register: Register) -> str:
    """What changed: `Individual Learning Account: fase was ‘ontwerp’, is nu ‘instemming’`."""
    what = _what(change.path, register)
    if change.before is None:
        words = f"{what} is nu {_value(change.path, change.after)}"
    elif change.after is None:
        words = f"{what} was {_value(change.path, change.before)} en staat er niet meer"
    else:
        words = f"{what} was {_value(change.path, change.before)}, is nu {_value(change.path, change.after)}"
    return f"{_owner(change.record, register)}: {words}."


def _owner(record: str, register: Register) -> str:
    agreement = register.agreement(record)
    if agreement:
        return agreement.name
    dossier = next((one for one in register.dossiers if f"dossiers/{one.id}" == record), None)
    return dossier.title if dossier else record


def _what(path: str, register: Register) -> str:
    step = _STEP.fullmatch(path)
    if step:
        return f"{whose_step(register, step[1], step[2])} ({_key(step[3])})"
    record = _RECORD.fullmatch(path)
    if record:
        return f"{record[1]} ({_key(record[2])})"
    name, _, key = path.removeprefix("texts.").partition(".")
    if path.startswith("texts."):
        title = TOPIC.get(name, capitalised(name.replace("-", " ")))
        return f"de tekst ‘{title}’ ({_key(key)})" if key else f"de tekst ‘{title}’"
    return _key(path.partition(".")[0])


def _key(key: str) -> str:
    return _DUTCH.get(key, key)


def _value(path: str, value: object) -> str:
    if isinstance(value, list):
        return f"‘{', '.join(str(one) for one in value)}’"
    text = str(value)
    when = (
        parse_partial_date(text) if path.endswith(("date", "planned", "requested", "due", "until", "since")) else None
    )
    words = in_full(when) if when else _NAMES.get(text, text)
    words = " ".join(words.split())
    return f"‘{words[:_LONGEST].rstrip()}…’" if len(words) > _LONGEST else f"‘{words}’"
