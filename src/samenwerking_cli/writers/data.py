"""A report as JSON or CSV: for programs, and for a Dutch spreadsheet."""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Final

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.document import CONTROL, one_line
from samenwerking_cli.partial_date import PartialDate

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_BYTE_ORDER_MARK: Final = "\ufeff"


def to_json(command: str, as_of: AsOf, body: Mapping[str, object]) -> str:
    """The document of a command: schema, day, revision, then the body under the register's own keys."""
    head: dict[str, object] = {
        "schema": f"samenwerking.{command}/1",
        "as_of": as_of.day.isoformat(),
        "revision": as_of.revision,
        "changed": as_of.changed,
    }
    return json_text(head | {key: jsonable(value) for key, value in body.items()}, indent=2)


def json_text(value: Mapping[str, object], *, indent: int) -> str:
    """A value as JSON without characters that a terminal would act on."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    return CONTROL.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"


def jsonable(value: object) -> object:
    """Records as maps by field, without the place where they were written; dates as written."""
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, PartialDate):
        return value.written
    if isinstance(value, date):
        return value.isoformat()
    names = _field_names(value)
    if names is not None:
        return {name: jsonable(getattr(value, name)) for name in names if name != "where"}
    if isinstance(value, Mapping):
        return {str(key): jsonable(one) for key, one in value.items()}
    if isinstance(value, Iterable):
        return [jsonable(one) for one in value]
    raise TypeError(type(value))


def _field_names(value: object) -> tuple[str, ...] | None:
    """The fields of a record, None for anything else."""
    if is_dataclass(value) and not isinstance(value, type):
        return tuple(one.name for one in fields(value))
    return getattr(value, "_fields", None)


def to_csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Semicolons, a byte order mark and CRLF: what a spreadsheet with Dutch settings opens right.

    A cell that would be read as a formula gets an apostrophe in front.
    """
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(header)
    for row in rows:
        writer.writerow([_harmless(cell) for cell in row])
    return _BYTE_ORDER_MARK + out.getvalue()


def _harmless(cell: str) -> str:
    text = one_line(cell)
    return f"'{text}" if text.startswith(_FORMULA) else text
