"""The JSON Schema of single values, as an editor sees them.

An editor gives a value the type that YAML gives it: 2024 is a number to it, and true is no text. The reader takes
every value as it was written, so each shape here allows the types that a good value may seem to have.
"""

from collections.abc import Mapping
from typing import Final, TypeAlias

from samenwerking_cli.dutch.explanations import meanings
from samenwerking_cli.partial_date import BEFORE, FIRST_YEAR, LAST_YEAR, UNKNOWN
from samenwerking_cli.reading.converters import MAX_DIGITS, Choice, DateOf

Shape: TypeAlias = dict[str, object]

# Ten to the power that no number of the register reaches; an editor's own numbers are not exact up there.
_TOO_LARGE: Final = 10**MAX_DIGITS
_ID: Final = r"^\s*[a-z0-9]+(-[a-z0-9]+)*\s*$"
_YEAR: Final = r"(18[3-9][0-9]|19[0-9]{2}|2[01][0-9]{2})"
_DAYS: Final = (
    r"02(-(0[1-9]|[12][0-9]))?|(0[469]|11)(-(0[1-9]|[12][0-9]|30))?|(0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]))?"
)
_DATE: Final = rf"{_YEAR}(-({_DAYS}))?"
_NOT_BLANK: Final = r"\S"
_FEW: Final = 13


def _scalar(message: str, *, but: tuple[str, ...] = ("array", "object", "null"), **more: object) -> Shape:
    """Any single value; said by what it is not, so that an editor does not offer true and null where text is meant.

    The lone alternative makes an editor put a blank behind the colon of the key.
    """
    refused = {"if": {"type": list(but)}, "then": {"type": "string", "errorMessage": message}}
    return {"anyOf": [{**more, **refused, "errorMessage": message}]}


_EMPTY: Final = "Hier moet gewone tekst staan. Ook ~ en null zijn voor een editor leeg: zet ze tussen aanhalingstekens."
_ID_WANTED: Final = "Hier hoort een id: kleine letters, cijfers en koppeltekens, zoals individual-learning-account."
TEXT: Final = _scalar("Hier hoort gewone tekst, geen lijst of map.", but=("array", "object"))
"""Any text; nothing at all is a warning only."""
REQUIRED_TEXT: Final = _scalar(_EMPTY, pattern=_NOT_BLANK)
"""A text that may not be empty."""
REFERENCE: Final = _scalar(_ID_WANTED, pattern=_ID, minimum=0)
"""An id, where it is given and where something refers to it."""
REFERENCES: Final[Shape] = {"anyOf": [REFERENCE, {"type": "array", "items": REFERENCE}]}
"""An id, or a list of them."""
BOOLEAN: Final[Shape] = {
    "type": ["boolean", "string"],
    "pattern": "^(true|false)$",
    "errorMessage": "Hier hoort true of false.",
}
WHOLE_NUMBER: Final[Shape] = {
    "type": ["integer", "string"],
    "minimum": 0,
    "maximum": _TOO_LARGE,
    "pattern": rf"^[0-9]{{1,{MAX_DIGITS}}}$",
    "errorMessage": f"Hier hoort een geheel getal van hoogstens {MAX_DIGITS} cijfers.",
}
NUMBER: Final[Shape] = {
    "type": ["number", "string"],
    "minimum": -_TOO_LARGE,
    "maximum": _TOO_LARGE,
    "pattern": rf"^-?(0|[1-9][0-9]{{0,{MAX_DIGITS - 1}}})(\.[0-9]{{1,{MAX_DIGITS}}})?$",
    "errorMessage": "Hier hoort een getal zonder spaties of duizendtallen, zoals 6070 of 3.5.",
}
SESSION_YEAR: Final[Shape] = {
    "type": ["string", "null"],
    "pattern": r"^\s*([0-9]{4}-[0-9]{4}\s*)?$",
    "errorMessage": "Hier horen twee opeenvolgende jaren, zoals 2023-2024.",
}
NOTHING: Final[Shape] = {"type": ["null", "string"], "pattern": r"^\s*$"}
"""No value; where that is a warning only."""
ITEM_NUMBERS: Final[Shape] = {
    "anyOf": [
        _scalar("Hier hoort het nummer van een deelvraag.", but=("array", "object"), pattern=rf"^$|{_NOT_BLANK}"),
        {"type": "array", "items": REQUIRED_TEXT},
    ]
}
"""The number of another item, or a list of them."""


def date_shape(date: DateOf) -> Shape:
    """A date in the forms that it may have here; whether a year has a 29 February only the reader knows."""
    forms = [_DATE]
    if date.before:
        forms.append(rf"{BEFORE}\s*{_DATE}\s*")
    if date.unknown:
        forms.append(UNKNOWN)
    return {
        "type": ["string", "integer"],
        "pattern": f"^({'|'.join(forms)})$",
        "minimum": FIRST_YEAR,
        "maximum": LAST_YEAR,
        "errorMessage": f"Hier hoort {date_forms(date)}.",
    }


def date_forms(date: DateOf) -> str:
    """How a date may be written here, in Dutch."""
    forms = "een dag, maand of jaar, zoals 2024-02-27, 2024-02 of 2024"
    if date.before:
        forms += f", {BEFORE}2024-02-27"
    return f"{forms}, of {UNKNOWN}" if date.unknown else forms


def choice_shape(choice: Choice) -> Shape:
    """A closed list of values, each with what it means."""
    return listed(meanings(tuple(choice.known)))


def listed(values: Mapping[str, str]) -> Shape:
    """These values, each with what it means."""
    return {
        "enum": list(values),
        "enumDescriptions": list(values.values()),
        "errorMessage": f"Kies uit: {', '.join(values)}."
        if len(values) <= _FEW
        else "Deze waarde is hier niet bekend.",
    }


def names(values: Mapping[str, str], *others: Shape) -> Shape:
    """These names, which the reader takes without the blank space around them, and which may look like a number."""
    only_text = all(one[0].isalpha() and one not in ("true", "false") for one in values)
    types = ["string"] if only_text else ["string", "number", "boolean"]
    return {"anyOf": [listed(values), {"type": types, "pattern": r"^\s|\s$"}, *others]}


def suggested(values: Mapping[str, str]) -> Shape:
    """These values, or any other text."""
    return {"anyOf": [listed(values) | {"errorMessage": _EMPTY}, REQUIRED_TEXT]}


def one_or_more(value: Shape) -> Shape:
    """One value, or a list of them; nothing at all is a warning only."""
    return {"anyOf": [value, {"type": "array", "items": value}, NOTHING]}


def list_of(value: Shape) -> Shape:
    """A list; nothing behind the colon is an empty one."""
    return or_nothing("array", "Hier hoort een lijst.") | {"items": value}


def or_nothing(type: str, message: str) -> Shape:
    """This type, or nothing: also as an empty text, which is nothing to the reader."""
    return {"type": [type, "null", "string"], "maxLength": 0, "errorMessage": message}
