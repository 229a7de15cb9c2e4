"""Looks at a file as an editor does: YAML 1.2 gives its values a type, and a real validator judges them."""

import re
from functools import cache
from typing import Any, Final

import yaml
from jsonschema import Draft7Validator

from samenwerking_cli.model.procedures import Procedures
from samenwerking_cli.reading.procedures import shipped_procedures
from samenwerking_cli.reading.schema import schema

SHIPPED: Final = shipped_procedures()


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """The core schema of YAML 1.2: a date is text, `NO` is text, 2024 is a number."""

    yaml_implicit_resolvers: Final = {}


_TYPES: Final = {
    "null": r"|~|null|Null|NULL",
    "bool": r"true|True|TRUE|false|False|FALSE",
    "int": r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+",
    "float": r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
}
for _name, _pattern in _TYPES.items():
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_name}", re.compile(rf"^(?:{_pattern})$"), None)
_Loader.add_constructor(
    "tag:yaml.org,2002:int",
    lambda loader, node: int(loader.construct_scalar(node), 0 if re.match("0[ox]", node.value) else 10),
)


def seen(text: str) -> Any:
    """The values of a file as an editor sees them."""
    return _with_text_keys(yaml.load(text, _Loader))  # noqa: S506, TID251  an editor does read YAML's own types


@cache
def _shipped(kind: str) -> Draft7Validator:
    return Draft7Validator(schema(kind, SHIPPED))


def complaints(kind: str, text: str, known: Procedures = SHIPPED) -> list[str]:
    """What an editor says of a file, with the path of each value."""
    validator = _shipped(kind) if known is SHIPPED else Draft7Validator(schema(kind, known))
    faults = validator.iter_errors(seen(text))
    return [f"{fault.json_path}: {fault.message}" for fault in faults]


def _with_text_keys(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _with_text_keys(one) for key, one in value.items()}
    return [_with_text_keys(one) for one in value] if isinstance(value, list) else value
