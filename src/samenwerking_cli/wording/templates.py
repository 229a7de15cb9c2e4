"""The templates that exist: the shipped ones, overridden by the register's own."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

_PACKAGE: Final = Path(__file__).resolve().parent.parent


class Templates(NamedTuple):
    """Every template's text by name, such as `onderwerpen/scope.md`, and the names that the register overrides or adds."""

    texts: Mapping[str, str]
    own: frozenset[str]


def shipped_templates() -> Mapping[str, str]:
    """The templates shipped with the program, by name."""
    return _shipped()


def templates_with(own: Mapping[str, str]) -> Templates:
    """The shipped templates overridden by the register's own; a mere copy of a shipped one overrides nothing."""
    shipped = shipped_templates()
    texts = {name: normalised(text) for name, text in own.items()}
    differing = {name: text for name, text in texts.items() if shipped.get(name) != text}
    return Templates(dict(sorted({**shipped, **differing}.items())), frozenset(differing))


def normalised(text: str) -> str:
    r"""The text with `\n` for every line end and without a byte order mark."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


@cache
def _shipped() -> Mapping[str, str]:
    folder = _folder(_PACKAGE)
    paths = {path.relative_to(folder).as_posix(): path for path in folder.glob("**/*.md")}
    return MappingProxyType({name: normalised(paths[name].read_text(encoding="utf-8")) for name in sorted(paths)})


def _folder(package: Path) -> Path:
    """In a wheel the templates lie in the package, in a checkout beside `src`."""
    packed = package / "templates"
    return packed if packed.is_dir() else package.parent.parent / "templates"
