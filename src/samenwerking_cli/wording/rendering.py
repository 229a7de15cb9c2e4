"""From a template and finished strings to Markdown."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final, NoReturn

from jinja2 import DictLoader, StrictUndefined, Undefined
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from samenwerking_cli.wording.templates import Templates

Escape = Callable[[str], str]
_OPERATORS: Final = frozenset({"+", "-", "*", "/", "//", "**", "%"})


class Markdown(str):
    """Text that is Markdown already and is not escaped again."""

    __slots__ = ()


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja without anything that computes: a template reaches the fields of NamedTuples and nothing else."""

    intercepted_binops = _OPERATORS
    intercepted_unops = _OPERATORS

    def __init__(self, texts: Mapping[str, str], escape: Escape) -> None:
        # The optimizer would compute constants while compiling.
        super().__init__(
            loader=DictLoader(texts),
            undefined=StrictUndefined,
            finalize=lambda value: _printed(value, escape),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            optimized=False,
            auto_reload=False,
            autoescape=False,
        )
        self.filters.clear()
        self.globals.clear()
        self.tests.clear()

    def getattr(self, obj: object, attribute: str) -> object:
        """The field of a NamedTuple; whatever else is asked for does not exist."""
        if attribute in getattr(type(obj), "_fields", ()):
            return getattr(obj, attribute)
        return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: object, argument: object) -> Undefined:
        """Nothing: a template names fields and does not look into things."""
        return self.undefined(obj=obj, name=str(argument))

    def call(self, context: Context, obj: object, *args: object, **kwargs: object) -> NoReturn:  # noqa: ARG002
        """Refuse the call."""
        raise SecurityError("a template calls nothing")

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> NoReturn:  # noqa: ARG002
        """Refuse the operation."""
        raise SecurityError("a template computes nothing")

    def call_unop(self, context: Context, operator: str, arg: object) -> NoReturn:  # noqa: ARG002
        """Refuse the operation."""
        raise SecurityError("a template computes nothing")


def render(templates: Templates, name: str, values: Mapping[str, object], escape: Escape) -> str:
    """The template filled with the values, as tidy Markdown; plain strings go through `escape`."""
    environment = _sandbox(tuple(templates.texts.items()), escape)
    return tidy(environment.get_template(name).render(values))


def tidy(text: str) -> str:
    """The text without spaces at line ends, without blank lines at its start and with one blank line at most elsewhere."""
    kept: list[str] = []
    for line in text.split("\n"):
        stripped = line.rstrip(" \t")
        if stripped or (kept and kept[-1]):
            kept.append(stripped)
    return "\n".join(kept)


# Compiling a template takes milliseconds, and one run renders the same ones many times.
@lru_cache(maxsize=4)
def _sandbox(texts: tuple[tuple[str, str], ...], escape: Escape) -> Sandbox:
    return Sandbox(dict(texts), escape)


def _printed(value: object, escape: Escape) -> str:
    if isinstance(value, Markdown):
        return value
    if isinstance(value, str):
        return escape(value)
    if isinstance(value, Undefined):
        return str(value)
    raise TypeError(f"a template prints text, not {type(value).__name__}")
