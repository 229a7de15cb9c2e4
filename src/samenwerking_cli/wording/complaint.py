"""What is wrong at a place in a template, before it is known which file that is."""

from typing import NamedTuple

from samenwerking_cli.findings import Finding, Location, error


class Complaint(NamedTuple):
    """One fault in Dutch, at the character `offset` of the template's text."""

    code: str
    message: str
    offset: int
    hint: str = ""
    width: int = 1


def fault(code: str, message: str, offset: int, hint: str = "", *, width: int = 1) -> Complaint:
    """A complaint; its code stands literally in the call, so that a test finds it."""
    return Complaint(code, message, offset, hint, max(1, width))


def finding(complaint: Complaint, file: str, text: str) -> Finding:
    """The complaint at its line and column of the file."""
    line = text.count("\n", 0, complaint.offset) + 1
    column = complaint.offset - text.rfind("\n", 0, complaint.offset)
    where = Location(file, line, column)
    return error(complaint.code, complaint.message, where, hint=complaint.hint, width=complaint.width)
