"""The lines of a question taken apart: the introduction, and the sub-questions under their numbers."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from samenwerking_cli.importing.cues import ANNOUNCEMENTS, CLOSINGS, begins_with, mentions
from samenwerking_cli.importing.sentences import SubQuestion, in_one_sentence, in_sentences, is_request
from samenwerking_cli.importing.typography import trimmed

Kind = Literal["number", "letter", "capital", "dash"]
_KINDS: Final[tuple[Kind, ...]] = ("number", "capital", "letter", "dash")
_NUMBER: Final = re.compile(
    r"(?:(?:deel)?vraag\s+|question\s+)?\(?(?P<at>\d{1,2})(?:\)|[.°º]\)?|\s*[/:]|\s+[-–])(?:\s+|(?=[^\W\d]|[“\"‘'«(]))(?=\S)",
    re.IGNORECASE,
)
_LETTER: Final = re.compile(r"\(?(?P<at>[a-z])(?:\)|[.°]\)?|\s*/)\s+(?=\S)")
_CAPITAL: Final = re.compile(r"\(?(?P<at>[A-Z])(?:\)|\.)\s+(?=\S)")
_DASH: Final = re.compile(r"(?:[-–—•*·▪➢>]|o(?=\s))\s*(?=\S)")
_PATTERNS: Final = (_NUMBER, _CAPITAL, _LETTER, _DASH)
_LONGEST_HEADING: Final = 60
# Lines: what is further down does not belong to the last point of a list.
_LONGEST_POINT: Final = 60
_DIGITS: Final = re.compile(r"\d+")
_ALONE: Final = re.compile(r"(?:(?:deel)?vraag\s+)?\(?\d{1,2}[.)°:]\)?|(?:deel)?vraag\s+\d{1,2}", re.IGNORECASE)
_INLINE: Final = re.compile(r"(?<=[?.;:!])\s+(?=\(?\d{1,2}[.)°]\)?\s+[A-ZÀ-Ý“\"‘'«])")


@dataclass(frozen=True, slots=True)
class Parts:
    """The introduction, the sub-questions, and the headings and closing lines that belong to neither."""

    introduction: str | None
    items: tuple[SubQuestion, ...]
    closing: tuple[str, ...] = ()


class _Mark(NamedTuple):
    """The mark with which a line begins: its kind, what it counts, and where the words begin."""

    kind: Kind
    at: str
    end: int


def begins_item(line: str) -> bool:
    """Whether the line begins with a number, a letter or a dash of a list."""
    return _mark(line) is not None


def parts_of(lines: Sequence[str]) -> Parts:
    """The introduction, the sub-questions and the closing of the lines of a question."""
    asked, closing = _without_closing(_with_their_words(_split_inline(lines)))
    asked, headings = _without_headings(asked)
    chosen = _numbered(asked) or in_one_sentence(asked) or in_sentences(asked)
    if chosen is None:
        return Parts(_text(asked) or None, (), (*headings, *closing))
    introduction, items = chosen
    return Parts(_text(introduction) or None, tuple(items), (*headings, *closing))


def _mark(line: str) -> _Mark | None:
    for kind, pattern in zip(_KINDS, _PATTERNS, strict=True):
        found = pattern.match(line)
        if found:
            return _Mark(kind, found["at"] if kind != "dash" else "-", found.end())
    return None


def _with_their_words(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines, with a number that stands alone before the words that follow it."""
    kept: list[str] = []
    alone = False
    for line in lines:
        if alone and line:
            kept[-1] = f"{_DIGITS.search(kept[-1])[0]}. {line}"  # type: ignore[index]
        elif not alone:
            kept.append(line)
        alone = bool(_ALONE.fullmatch(line)) or (alone and not line)
    return tuple(kept)


def _split_inline(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines, with a numbered question that begins inside a line on a line of its own."""
    return tuple(part for line in lines for part in (_INLINE.split(line) if line else [line]))


def _without_closing(lines: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines without thanks, greetings and signature; these only stand behind the last question."""
    last = max((index for index, line in enumerate(lines) if "?" in line or _mark(line)), default=0)
    for index in range(len(lines)):
        if index >= last and begins_with(lines[index], CLOSINGS) and (index > last or index):
            return trimmed(lines[:index]), tuple(line for line in lines[index:] if line)
    return trimmed(lines), ()


def _without_headings(lines: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines without the headings that part numbered questions, such as `B. Financiering`."""
    written = [index for index, line in enumerate(lines) if line]
    marks = {index: _mark(lines[index]) for index in written}
    first = next((index for index in written if _is_number(marks[index])), len(lines))
    headings = {
        index
        for above, index, below in zip([None, *written], written, written[1:], strict=False)
        if _is_number(marks[below])
        and _is_heading(lines[index], marks[index], lines[above] if above is not None and index > first else "")
    }
    kept = tuple(line for index, line in enumerate(lines) if index not in headings)
    return trimmed(kept), tuple(lines[index] for index in sorted(headings))


def _is_number(mark: _Mark | None) -> bool:
    return mark is not None and mark.kind == "number"


def _is_heading(line: str, mark: _Mark | None, last: str) -> bool:
    """Whether a short line is no sentence: with a capital as its mark, or behind a finished sub-question (`last`)."""
    if len(line) > _LONGEST_HEADING or line.endswith((".", "?", "!", ":", ";", ",")):
        return False
    if mark is not None:
        return mark.kind == "capital"
    return line[0].isupper() and last.endswith(("?", ".", "!"))


def _numbered(lines: tuple[str, ...]) -> tuple[Sequence[str], list[SubQuestion]] | None:
    """The sub-questions under numbers, else capitals, letters or dashes: the lists of one kind that ask something."""
    for kind in _KINDS:
        lists = [one for one in _sequences(lines, kind) if len(one) > 1 or kind != "dash"]
        # A text may number its questions anew under a second heading.
        starts = [start for one in lists if _asks(lines, one) for start in one]
        if starts:
            ends = [*starts[1:], len(lines)]
            items = [_item(lines[start:end]) for start, end in zip(starts, ends, strict=True)]
            return lines[: starts[0]], _renumbered(items)
    return None


def _sequences(lines: Sequence[str], kind: Kind) -> list[list[int]]:
    """The lists of one kind, each as the lines on which its points begin: 1, 2, 3 or a, b, c, or dash after dash."""
    found: list[list[int]] = []
    expected = ""
    for index, line in enumerate(lines):
        mark = _mark(line) if line else None
        if mark is None or mark.kind != kind:
            continue
        if kind == "dash":
            if found and _is_one_list(lines[found[-1][-1] + 1 : index]):
                found[-1].append(index)
            else:
                found.append([index])
        elif mark.at in ("1", "a", "A"):
            found.append([index])
            expected = _next(mark.at)
        elif mark.at == expected:
            found[-1].append(index)
            expected = _next(mark.at)
    return found


def _is_one_list(between: Sequence[str]) -> bool:
    """Whether only the rest of a point stands between two dashes: no paragraph of its own."""
    paragraph = False
    for line in between:
        if not line:
            paragraph = True
        elif paragraph:
            return False
    return True


def _next(at: str) -> str:
    return str(int(at) + 1) if at.isdigit() else chr(ord(at) + 1)


def _asks(lines: Sequence[str], starts: Sequence[int]) -> bool:
    """Whether most points of a list ask something, or a sentence before it announces questions and none follow it."""
    ends = [*starts[1:], min(len(lines), starts[-1] + _LONGEST_POINT)]
    points = [_item(lines[start:end]).text for start, end in zip(starts, ends, strict=True)]
    last, _, after = points[-1].partition("\n\n")
    asking = sum(is_request(point) for point in (*points[:-1], last))
    if asking * 2 > len(points):
        return True
    before = _paragraph_above(lines, starts[0])
    return before.endswith(":") and (mentions(before, ANNOUNCEMENTS) or is_request(before)) and "?" not in after


def _paragraph_above(lines: Sequence[str], start: int) -> str:
    end = next((index + 1 for index in range(start - 1, -1, -1) if lines[index]), 0)
    begin = next((index + 1 for index in range(end - 1, -1, -1) if not lines[index]), 0)
    return " ".join(lines[begin:end])


def _renumbered(items: list[SubQuestion]) -> list[SubQuestion]:
    """The sub-questions, counted through where a number would stand twice or none is printed."""
    numbers = [item.number for item in items]
    if "-" in numbers or len(set(numbers)) < len(numbers):
        return [SubQuestion(str(count), item.text) for count, item in enumerate(items, start=1)]
    return items


def _item(lines: Sequence[str]) -> SubQuestion:
    mark = _mark(lines[0])
    assert mark is not None
    return SubQuestion(mark.at, _text([lines[0][mark.end :], *lines[1:]], within=mark.kind))


def _text(lines: Sequence[str], within: Kind | None = None) -> str:
    """The words of lines: an empty line between paragraphs, a new line for a point of a list.

    Inside a list no point is of the list's own kind: it would have been a sub-question.
    """
    return "\n\n".join("\n".join(_points(block, within)) for block in _blocks(lines))


def _blocks(lines: Sequence[str]) -> Iterator[list[str]]:
    block: list[str] = []
    for line in (*lines, ""):
        if line:
            block.append(line)
        elif block:
            yield block
            block = []


def _points(block: Sequence[str], within: Kind | None) -> Iterator[str]:
    waiting: list[str] = []
    for line in block:
        mark = _mark(line)
        if waiting and mark and mark.kind != within:
            yield " ".join(waiting)
            waiting = []
        waiting.append(line)
    yield " ".join(waiting)
