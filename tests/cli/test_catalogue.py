"""The Dutch catalogue covers every text that click and typer let us translate."""

import ast
import re
from collections.abc import Iterator
from importlib.metadata import distribution
from io import BytesIO
from pathlib import Path
from typing import Final, TypeAlias

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

Texts: TypeAlias = tuple[str, ...]

CATALOGUE: Final = Path(__file__).parents[2] / "src/samenwerking_cli/cli/locale/nl/LC_MESSAGES"
PACKAGES: Final = tuple(Path(str(distribution(name).locate_file(name))) for name in ("click", "typer"))

# How many of the first arguments of each function are texts to translate: ngettext has a singular and a plural.
TRANSLATING: Final = {"_": 1, "gettext": 1, "ngettext": 2}
# Arguments that are no literal, with the texts they hold; the walk fails on any other.
# `text` (click 8.4) is the help of a deprecated command: our own words, in Dutch already.
COMPUTED: Final[dict[str, Texts]] = {"extra['required']": ("required",), "text": ()}
# Texts that our users can never meet. Empty: everything is translated.
NEVER_MET: Final[frozenset[Texts]] = frozenset()

# `{}`, `{name}`, `{name!r}`, `%s` and `%(name)s`.
PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}|%(?:\(\w+\))?[a-zA-Z]")


def test_every_translatable_text_of_the_installed_packages_has_a_translation() -> None:
    """Whatever click or typer can say, it says in Dutch."""
    wanted = {texts for texts in _translatable_texts() if texts}
    translated = {ids for ids, strings in _entries() if len(strings) == len(ids) and all(strings)}

    assert {("Show this message and exit.",), ("[required]",)} <= wanted, "one text of click and one of typer"
    assert wanted - translated - NEVER_MET == set()


def test_every_translation_has_the_placeholders_of_its_text() -> None:
    """A translation takes in the same values, written the same way, as the text it stands for."""
    changed = [
        (text, translation)
        for ids, strings in _entries()
        for text, translation in zip(ids, strings, strict=True)
        if sorted(PLACEHOLDER.findall(text)) != sorted(PLACEHOLDER.findall(translation))
    ]

    assert changed == []


def test_the_compiled_catalogue_belongs_to_its_source() -> None:
    """messages.mo is, byte for byte, what babel makes of messages.po."""
    compiled = BytesIO()
    write_mo(compiled, _catalogue())

    assert (CATALOGUE / "messages.mo").read_bytes() == compiled.getvalue()


def _translatable_texts() -> Iterator[Texts]:
    for package in PACKAGES:
        for module in sorted(package.rglob("*.py")):
            for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and (count := TRANSLATING.get(_called(node.func))):
                    yield tuple(text for argument in node.args[:count] for text in _texts(argument))


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Name):
        return function.id
    return function.attr if isinstance(function, ast.Attribute) else ""


def _texts(argument: ast.expr) -> Texts:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return (argument.value,)
    return COMPUTED[ast.unparse(argument)]


def _entries() -> Iterator[tuple[Texts, Texts]]:
    """Yield texts with their translations, without the fuzzy ones, which babel does not compile."""
    for message in _catalogue():
        if message.id and not message.fuzzy:
            yield _as_texts(message.id), _as_texts(message.string or "")


def _as_texts(text: str | list[str] | tuple[str, ...]) -> Texts:
    return (text,) if isinstance(text, str) else tuple(text)


def _catalogue() -> Catalog:
    with (CATALOGUE / "messages.po").open("rb") as source:
        return read_po(source, locale="nl")
