"""A written question as a new file of the register, in the order and the manner in which people write one."""

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from samenwerking_cli.model.question import Criteria, Item, Question

_WIDTH: Final = 110
_SAFE: Final = re.compile(r"[^\W\d_](?:[^\W_]|[ ,.;?!()/’‘“”–'\"+&%°§-])*")
_WITHOUT_QUOTES: Final = frozenset({"session_year", "date", "deadline_office", "deadline", "first_deadline"})
_ID: Final = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
# What other YAML readers take for something else than text, and what a comment or a key begins with.
_MISTAKEN: Final = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
_SCHEMA: Final = "# yaml-language-server: $schema="

Value = str | Sequence["Value"] | Mapping[str, "Value"]


def question_file(question: Question, comments: Sequence[str] = ()) -> str:
    """The text of the file; `comments` stand above it, one a line. Reading it gives the same question."""
    lines = [f"# {comment}".rstrip() for one in comments for comment in textwrap.wrap(one, _WIDTH)]
    if lines:
        lines.append("")
    for key, value in _record(question).items():
        lines += _entry(key, value, 0)
    return "\n".join(lines) + "\n"


def _record(question: Question) -> dict[str, Value]:
    """The keys of the file in the order of the manual, without those that say nothing."""
    minister, answer = question.minister, question.answer
    record: dict[str, Value | None] = {
        "parliament": question.parliament,
        "session_year": question.session_year,
        "minister": _kept({"name": minister.name, "title": minister.title}) if minister else None,
        "number": question.number,
        "date": question.date.written if question.date else None,
        "author": question.author,
        "title": question.title,
        "introduction": question.introduction,
        "also_addressed_to": [_kept({"name": one.name, "number": one.number}) for one in question.also_addressed_to],
        "deadline_office": question.deadline_office.written if question.deadline_office else None,
        "deadline": question.deadline.written if question.deadline else None,
        "first_deadline": question.first_deadline.written if question.first_deadline else None,
        "dossier": question.dossier,
        "items": [_item(item) for item in question.items],
        "answer": {"kind": answer.kind} if answer else None,
    }
    return _kept(record)


def _item(item: Item) -> dict[str, Value]:
    selection = item.selection
    chosen: Value | None = {"theme": selection.theme} if isinstance(selection, Criteria) else selection
    return _kept({"number": item.number, "text": item.text, "topics": item.topics, "selection": chosen})


def _kept(record: Mapping[str, Value | None]) -> dict[str, Value]:
    return {key: value for key, value in record.items() if value}


def _entry(key: str, value: Value, depth: int) -> Iterator[str]:
    pad = "  " * depth
    if isinstance(value, str):
        yield from (f"{pad}{key}: {value}",) if key in _WITHOUT_QUOTES else _text(f"{pad}{key}:", value, depth + 1)
    elif isinstance(value, Mapping):
        if key == "selection":
            yield f"{pad}{key}: {_flow(value)}"
        else:
            yield f"{pad}{key}:"
            for name, inner in value.items():
                yield from _entry(name, inner, depth + 1)
    elif all(isinstance(one, str) for one in value):
        yield f"{pad}{key}: {_flow(value)}"
    else:
        yield f"{pad}{key}:"
        for one in value:
            assert isinstance(one, Mapping)
            inner_lines = [line for name, inner in one.items() for line in _entry(name, inner, depth + 2)]
            yield f"{pad}  - {inner_lines[0].lstrip()}"
            yield from inner_lines[1:]


def _flow(value: Value) -> str:
    if isinstance(value, str):
        return value if _ID.fullmatch(value) and value not in _MISTAKEN else json.dumps(value, ensure_ascii=False)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_flow(inner)}" for key, inner in value.items()) + "}"
    return f"[{', '.join(_flow(one) for one in value)}]"


def _text(head: str, text: str, depth: int) -> Iterator[str]:
    """A text after its key: as it is, between quotes, or below the key when it is long or has several lines."""
    pad = "  " * depth
    if "\n" in text and _fits_a_block(text):
        yield f"{head} |-"
        yield from (f"{pad}{line}" if line else "" for line in text.split("\n"))
    elif len(head) + len(text) > _WIDTH and _fits_a_fold(text):
        yield f"{head} >-"
        yield from (f"{pad}{line}" for line in _folded(text, _WIDTH - len(pad)))
    else:
        yield f"{head} {_scalar(text)}"


def _scalar(text: str) -> str:
    plain = _SAFE.fullmatch(text) and text == text.strip() and text.casefold() not in _MISTAKEN
    return text if plain else _quoted(text)


def _quoted(text: str) -> str:
    # JSON's strings are YAML's, but for a few characters that YAML wants escaped too.
    return re.sub(
        "[\x7f-\x9f\u2028\u2029\ufeff]", lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False)
    )


def _fits_a_block(text: str) -> bool:
    lines = text.split("\n")
    return bool(lines[0]) and bool(lines[-1]) and all(_is_printable(line) and line == line.strip() for line in lines)


def _fits_a_fold(text: str) -> bool:
    return "\n" not in text and _is_printable(text) and text == " ".join(text.split(" ")).strip() and "  " not in text


def _is_printable(text: str) -> bool:
    return all(char.isprintable() or char == "\xa0" for char in text) and "\ufeff" not in text


def _folded(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
