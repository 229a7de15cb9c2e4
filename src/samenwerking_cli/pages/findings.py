"""Findings as people and machines read them, with nothing internal in them (contract §7)."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from samenwerking_cli.document import (
    Block,
    Document,
    Inline,
    Listing,
    Paragraph,
    Span,
    Tone,
    inline,
    visible,
)
from samenwerking_cli.dutch.prose import count
from samenwerking_cli.findings import Finding
from samenwerking_cli.nearest import near_miss
from samenwerking_cli.reading.privacy import MASK, Hidden, hidden_lines

_TONE: Final[dict[str, Tone]] = {"fout": "late", "waarschuwing": "waiting"}
_WORD: Final = re.compile(r"[\w-]+")
_LONGEST: Final = 160
_BEFORE: Final = 60


class Excerpts:
    """The lines of the files, without those that are internal and without the ids of hidden agreements."""

    def __init__(
        self,
        texts: Mapping[str, str],
        hidden_ids: frozenset[str],
        public_ids: frozenset[str] = frozenset(),
        *,
        internal: bool,
    ) -> None:
        self._lines = {file: text.split("\n") for file, text in texts.items()}
        parts = () if internal else (part for file, text in texts.items() for part in hidden_lines(file, text))
        self._hidden: tuple[Hidden, ...] = tuple(parts)
        names = frozenset(part.id for part in self._hidden if part.id)
        self._ids = () if internal else tuple(sorted((hidden_ids - public_ids) | names))
        self._public = public_ids - names

    def is_hidden(self, file: str, line: int) -> bool:
        """Whether this line is internal."""
        return any(part.holds(file, line) for part in self._hidden)

    def line(self, file: str, line: int) -> str | None:
        """The line as it may be shown; None when there is no such line."""
        lines = self._lines.get(file, [])
        if not 0 < line <= len(lines) or not lines[line - 1].strip():
            return None
        return MASK if self.is_hidden(file, line) else self.without_ids(lines[line - 1].rstrip("\r"))

    def without_ids(self, text: str) -> str:
        """The text without the ids of hidden agreements, however they are spelt."""
        return _WORD.sub(self._masked_word, text) if self._ids else text

    def _masked_word(self, match: re.Match[str]) -> str:
        word = match[0]
        if word in self._public or not (word in self._ids or near_miss(word, self._ids, share=3)):
            return word
        return MASK

    def masked(self, finding: Finding) -> Finding:
        """The finding as it may be shown."""
        if self.is_hidden(finding.where.file, finding.where.line):
            return _only_place(finding)
        return finding._replace(
            message=self.without_ids(finding.message),
            hint=self.without_ids(finding.hint),
            subject=self.without_ids(finding.subject),
        )


def shown_findings(
    read: Iterable[Finding], checked: Iterable[Finding], public: Iterable[Finding], excerpts: Excerpts
) -> tuple[Finding, ...]:
    """Everything found, by place. A doubt that the public register does not raise keeps only its place and code."""
    known = set(public)
    shown = [excerpts.masked(one) for one in read]
    shown += [excerpts.masked(one) if one in known else _only_place(one) for one in checked]
    return tuple(sorted(shown, key=lambda finding: finding.sort_key))


def findings_page(
    findings: tuple[Finding, ...], excerpts: Excerpts, *, prefix: str = "", announcement: str = ""
) -> Document:
    """Each finding with its line and a caret, and the counts at the end."""
    blocks: list[Block] = [Listing(tuple(_lines(one, excerpts, prefix))) for one in findings]
    blocks.append(Paragraph(_summary(findings)))
    return Document("Bevindingen", tuple(blocks), announcement=announcement)


def findings_records(findings: tuple[Finding, ...]) -> list[dict[str, object]]:
    """The findings for programs."""
    return [
        {
            "code": one.code,
            "severity": one.severity,
            "message": one.message,
            "hint": one.hint,
            "file": one.where.file,
            "line": one.where.line,
            "column": one.where.column,
            "subject": one.subject,
            "related": [{"file": at.file, "line": at.line, "column": at.column} for at in one.related],
        }
        for one in findings
    ]


def github_annotations(findings: tuple[Finding, ...], *, prefix: str = "") -> str:
    """The findings as workflow commands, which a forge shows beside the line."""
    lines = []
    for one in findings:
        level = "error" if one.severity == "fout" else "warning"
        place = f"file={_property(prefix + one.where.file)},line={one.where.line},col={one.where.column}"
        message = f"{one.message}; {one.hint}" if one.hint else one.message
        lines.append(f"::{level} {place},title={_property(one.code)}::{_command_text(message)}\n")
    return "".join(lines)


def _only_place(finding: Finding) -> Finding:
    message = f"{MASK}: dit gaat over een gegeven dat niet openbaar is"
    hint = "draai met --intern voor de volledige bevinding"
    return finding._replace(message=message, hint=hint, subject="", width=1, related=())


def _lines(finding: Finding, excerpts: Excerpts, prefix: str) -> Iterator[Inline]:
    tone = _TONE[finding.severity]
    head = Span(f"{finding.severity}:", tone, strong=True)
    yield inline(Span(f"{prefix}{finding.where}: ", strong=True), head, f" {finding.message} ", _code(finding))
    line = excerpts.line(finding.where.file, finding.where.line)
    number = str(finding.where.line)
    margin = " " * (len(number) + 2)
    if line is not None:
        column = finding.where.column if line != MASK else 1
        width = finding.width if line != MASK else len(MASK)
        before, text = _window(line, column)
        yield inline(Span(f"  {number} | ", "muted"), text)
        caret = "^" * max(1, min(width, len(text) - len(before)))
        yield inline(Span(f"{margin} | ", "muted"), " " * len(before), Span(caret, tone))
    if finding.hint:
        yield inline(Span(f"{margin} = ", "muted"), finding.hint)


def _code(finding: Finding) -> Span:
    return Span(f"[{finding.code}]", "muted")


def _window(line: str, column: int) -> tuple[str, str]:
    """What stands before the caret, and the line, both as shown; a long line is cut around the caret."""
    start = 0 if len(line) <= _LONGEST else max(0, column - 1 - _BEFORE)
    lead, tail = ("…" if start else ""), ("…" if len(line) > start + _LONGEST else "")
    before = lead + visible(line[start : column - 1]).replace("\t", " ")
    return before, before + visible(line[max(start, column - 1) : start + _LONGEST]).replace("\t", " ") + tail


def _summary(findings: tuple[Finding, ...]) -> Inline:
    errors = sum(one.severity == "fout" for one in findings)
    warnings = len(findings) - errors
    if not findings:
        return inline(Span("✓ Geen fouten en geen waarschuwingen.", "good"))
    words = f"{count(errors, 'fout', 'fouten')} en {count(warnings, 'waarschuwing', 'waarschuwingen')}."
    return inline(Span(words, "late" if errors else "waiting", strong=True))


def _property(text: str) -> str:
    return _command_text(text).replace(":", "%3A").replace(",", "%2C")


def _command_text(text: str) -> str:
    return visible(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
