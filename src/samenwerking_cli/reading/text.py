"""The text of a file before it is YAML: line ends as an editor counts them, and what may not stand there raw."""

import re
from typing import Final

from samenwerking_cli.findings import Finding, Location, error

_SEPARATORS: Final = ("\x85", "\u2028", "\u2029")
_REPLACED: Final = {ord(one): 0xF0000 + ord(one) for one in _SEPARATORS}
AS_WRITTEN: Final = {private: one for one, private in _REPLACED.items()}
"""Turns a value of plain lines back into what was written."""
# What libyaml calls unacceptable; met raw, it makes a file unreadable.
_RAW_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def plain_lines(text: str) -> str:
    """The text with one kind of line end, and without the separators that YAML counts as lines and editors do not.

    The separators become private characters; otherwise every place behind them would be wrong.
    """
    text = one_line_end(text)
    return text.translate(_REPLACED) if has_separators(text) else text


def one_line_end(text: str) -> str:
    """The text with the line ends of Windows and of old machines as plain newlines."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def has_separators(text: str) -> bool:
    """Whether the text holds one of the rare line separators."""
    return any(one in text for one in _SEPARATORS)


def raw_control(file: str, text: str) -> Finding | None:
    """The finding for the first raw control character; None when there is none."""
    match = _RAW_CONTROL.search(text)
    if match is None:
        return None
    position = match.start()
    line = text.count("\n", 0, position) + 1
    where = Location(file, line, position - text.rfind("\n", 0, position))
    message = f"het bestand bevat een stuurteken (U+{ord(text[position]):04X}) dat in YAML niet mag"
    return error("codering", message, where, hint="verwijder het teken, of bewaar het bestand opnieuw als UTF-8-tekst")
