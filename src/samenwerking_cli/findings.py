"""Findings: what is wrong in a register, as values with a place."""

from typing import Literal, NamedTuple

Severity = Literal["fout", "waarschuwing"]


class Location(NamedTuple):
    """A place in one of the register's files; lines and columns count from 1."""

    file: str
    line: int
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Finding(NamedTuple):
    """One fault (`fout`) or doubt (`waarschuwing`), in Dutch, at its place.

    `width` is the number of characters under which the caret stands; `hint` holds the nearest match
    or the way out; `related` the other places that belong to it.
    """

    code: str
    severity: Severity
    message: str
    where: Location
    subject: str = ""
    hint: str = ""
    width: int = 1
    related: tuple[Location, ...] = ()

    @property
    def sort_key(self) -> tuple[Location, str, str]:
        """By place, and at one place by code and message."""
        return (self.where, self.code, self.message)


def error(
    code: str,
    message: str,
    where: Location,
    *,
    subject: str = "",
    hint: str = "",
    width: int = 1,
    related: tuple[Location, ...] = (),
) -> Finding:
    """A fault that holds on every day."""
    return Finding(
        code=code,
        severity="fout",
        message=message,
        where=where,
        subject=subject,
        hint=hint,
        width=width,
        related=related,
    )


def warning(code: str, message: str, where: Location, *, subject: str = "", hint: str = "", width: int = 1) -> Finding:
    """A doubt: it depends on the day, the order, a missing source or completeness."""
    return Finding(
        code=code,
        severity="waarschuwing",
        message=message,
        where=where,
        subject=subject,
        hint=hint,
        width=width,
    )


def has_errors(findings: tuple[Finding, ...]) -> bool:
    """Whether any finding is an error."""
    return any(finding.severity == "fout" for finding in findings)
