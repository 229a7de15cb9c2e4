"""What a name in a template may hold: text, yes or no, a list or a group of names."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType, NoneType, UnionType
from typing import Annotated, Final, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

Kind = Literal["tekst", "ja of nee", "lijst", "groep"]

WITH_ARTICLE: Final[Mapping[Kind, str]] = {
    "tekst": "tekst",
    "ja of nee": "ja of nee",
    "lijst": "een lijst",
    "groep": "een groep",
}


class Shape(NamedTuple):
    """What stands behind a name; `of` is the class of a group or the annotation of a list's elements."""

    kind: Kind
    optional: bool = False
    meaning: str = ""
    of: object = None


def shape_of(annotation: object) -> Shape:
    """The shape of an annotation; TypeError for one that no template could use."""
    if get_origin(annotation) is Annotated:
        inner, *notes = get_args(annotation)
        meaning = next((note for note in notes if isinstance(note, str)), "")
        shape = shape_of(inner)
        return shape._replace(meaning=meaning or shape.meaning)
    if get_origin(annotation) in (Union, UnionType):
        match [one for one in get_args(annotation) if one is not NoneType]:
            case [inner]:
                return shape_of(inner)._replace(optional=True)
    return _plain(annotation)


def fields_of(shape: Shape) -> Mapping[str, Shape]:
    """The names in a group; none for anything else."""
    return _fields(shape.of) if shape.kind == "groep" and isinstance(shape.of, type) else {}


def dotted_names(names: Mapping[str, Shape | None]) -> tuple[str, ...]:
    """Every dotted name that can be reached without walking through a list."""
    return tuple(_walk({name: shape for name, shape in names.items() if shape}))


def _plain(annotation: object) -> Shape:
    if get_origin(annotation) is tuple:
        match get_args(annotation):
            case (element, last) if last is ...:
                return Shape("lijst", of=element)
    elif isinstance(annotation, type):
        if annotation is bool:
            return Shape("ja of nee")
        if issubclass(annotation, str):
            return Shape("tekst")
        if issubclass(annotation, tuple) and hasattr(annotation, "_fields"):
            return Shape("groep", of=annotation)
    raise TypeError(f"no template can use {annotation!r}")


@cache
def _fields(group: type) -> Mapping[str, Shape]:
    hints = get_type_hints(group, include_extras=True)
    return MappingProxyType({name: shape_of(hint) for name, hint in hints.items()})


def _walk(names: Mapping[str, Shape], before: str = "", groups: tuple[object, ...] = ()) -> Iterator[str]:
    for name, shape in names.items():
        yield before + name
        if shape.kind == "groep" and shape.of not in groups:
            yield from _walk(fields_of(shape), f"{before}{name}.", (*groups, shape.of))
