"""The day on which an answer was sent, put into the file of its question; nothing else in the file changes."""

from typing import Final

from samenwerking_cli.reading.nodes import COLUMNS, SHIFT, MapNode, Node, Place, SeqNode, entries
from samenwerking_cli.reading.text import one_line_end
from samenwerking_cli.reading.tree import parse_tree

_KEY: Final = "answer"
_SENT: Final = "sent"


def with_sent(text: str, file: str, sent: str) -> str | None:
    """The text with `answer.sent`; None when the file is written in a way that this cannot change for sure.

    The line ends of the file stay. A second reading proves that only this value is another one.
    """
    ends, mark = "\r\n" if "\r\n" in text else "\n", "\ufeff" if text.startswith("\ufeff") else ""
    plain = one_line_end(text.removeprefix(mark))
    before = parse_tree(file, plain)
    if before.root is None or not isinstance(before.root, MapNode):
        return None
    changed = _changed(plain, before.root, sent)
    if changed is None:
        return None
    after = parse_tree(file, changed)
    if after.root is None or after.findings or _wanted(before.root, sent) != _values(after.root):
        return None
    return mark + changed.replace("\n", ends)


def _changed(text: str, root: MapNode, sent: str) -> str | None:
    lines = text.split("\n")
    found = next((entry for entry in root.entries if entry[0] == _KEY), None)
    if found is None:
        body = text if not text or text.endswith("\n") else f"{text}\n"
        return f"{body}{_KEY}:\n  {_SENT}: {sent}\n"
    _, key_place, node, _ = found
    if node == "":
        lines.insert(_line(key_place), f"  {_SENT}: {sent}")
        return "\n".join(lines)
    if not isinstance(node, MapNode) or not node.entries:
        return None
    old = next((entry for entry in node.entries if entry[0] == _SENT), None)
    if old is not None:
        return _replaced(lines, old[2], old[3], sent)
    first = node.entries[0][1]
    line, column = _line(first) - 1, _column(first) - 1
    if _line(first) == _line(key_place) or lines[line][:column].strip():
        lines[line] = f"{lines[line][:column]}{_SENT}: {sent}, {lines[line][column:]}"
    else:
        lines.insert(line, f"{' ' * column}{_SENT}: {sent}")
    return "\n".join(lines)


def _replaced(lines: list[str], value: Node, place: Place, sent: str) -> str | None:
    line, column = _line(place) - 1, _column(place) - 1
    written = lines[line][column:]
    for typed in (str(value), f"'{value}'", f'"{value}"'):
        if isinstance(value, str) and value and written.startswith(typed):
            lines[line] = f"{lines[line][:column]}{sent}{written[len(typed) :]}"
            return "\n".join(lines)
    return None


def _wanted(root: Node, sent: str) -> object:
    """What the file must say afterwards."""
    found = _values(root)
    assert isinstance(found, dict)
    answer = found.get(_KEY) or {}
    return {**found, _KEY: {**answer, _SENT: sent}} if isinstance(answer, dict) else None


def _values(node: Node) -> object:
    if isinstance(node, SeqNode):
        return [_values(item) for item, _ in node.items]
    return {key: _values(value) for key, _, value, _ in entries(node)} if isinstance(node, MapNode) else node


def _line(place: Place) -> int:
    return place >> SHIFT


def _column(place: Place) -> int:
    return place & COLUMNS
