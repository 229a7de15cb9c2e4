"""Which names a template may use at a place, and what stands behind them."""

from collections.abc import Mapping
from typing import NamedTuple

from samenwerking_cli.nearest import nearest
from samenwerking_cli.wording.shapes import Shape, dotted_names, fields_of


class Scope(NamedTuple):
    """The names at a place.

    A name whose list was wrong is None: nothing is known of it. `present` are the dotted names that may be absent
    and that an `if` around the place has asked for; `loops` the names that a `for` brought in.
    """

    names: Mapping[str, Shape | None]
    present: frozenset[str] = frozenset()
    loops: frozenset[str] = frozenset()

    @property
    def key(self) -> tuple[object, ...]:
        """What makes this scope differ from another one."""
        return (frozenset(self.names.items()), self.present)

    def looping(self, variable: str, element: Shape | None) -> "Scope":
        """The names inside a `for`."""
        present = frozenset(path for path in self.present if _root(path) != variable)
        return Scope({**self.names, variable: element}, present, self.loops | {variable})

    def given(self, path: str) -> "Scope":
        """The names where `path` is sure to be there."""
        return self._replace(present=self.present | {path})

    def entered(self) -> "Scope":
        """The names for a template or a block that is handed all of them."""
        return self._replace(loops=frozenset())

    def without_loops(self, base: "Scope") -> "Scope":
        """The names for a block that is handed only what its template was handed."""
        known = frozenset(path for path in self.present if _root(path) not in self.loops)
        return base._replace(present=base.present | known)


class Unknown(NamedTuple):
    """A dotted name that does not exist, with the way out."""

    hint: str


class Absent(NamedTuple):
    """A dotted name that may be absent and that no `if` asked for."""

    path: str


def resolve(scope: Scope, parts: tuple[str, ...]) -> Shape | Unknown | Absent | None:
    """What stands behind the dotted name; None when nothing is known of it."""
    names = scope.names
    path = ""
    shape: Shape | None = None
    for part in parts:
        if shape and shape.optional and path not in scope.present:
            return Absent(path)
        if part not in names:
            return Unknown(_hint(scope, ".".join(parts), path, shape))
        path = f"{path}.{part}" if path else part
        shape = names[part]
        if shape is None:
            return None
        names = fields_of(shape)
    return shape


def is_sure(scope: Scope, parts: tuple[str, ...], shape: Shape) -> bool:
    """Whether what stands behind the name is always there."""
    return not shape.optional or ".".join(parts) in scope.present


def did_you_mean(name: str, known: tuple[str, ...]) -> str:
    """`bedoelde u '…'?`, or the few names that exist, or nothing."""
    match = nearest(name, known)
    if match:
        return f"bedoelde u '{match}'?"
    return f"mogelijk: {', '.join(known)}" if 0 < len(known) <= 10 else ""


def _hint(scope: Scope, name: str, path: str, shape: Shape | None) -> str:
    if shape and shape.kind == "lijst":
        return f"'{path}' is een lijst: doorloop ze met '{{% for naam in {path} %}}'"
    match = nearest(name, dotted_names(scope.names))
    if match:
        return f"bedoelde u '{match}'?"
    here = tuple(f"{path}.{field}" for field in fields_of(shape)) if shape else tuple(scope.names)
    return did_you_mean(name, here)


def _root(path: str) -> str:
    return path.split(".", 1)[0]
