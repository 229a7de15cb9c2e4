"""Small views, and values for them, with which the tests of templates work."""

from typing import Annotated, NamedTuple

from samenwerking_cli.wording.rendering import Markdown
from samenwerking_cli.wording.templates import Templates


class Minister(NamedTuple):
    name: Annotated[str, "Voornaam en naam"]
    title: str | None


class Part(NamedTuple):
    number: str
    parts: tuple["Part", ...]


class Item(NamedTuple):
    number: Annotated[str, "Het nummer van het onderdeel"]
    text: Markdown
    urgent: Annotated[bool, "Of er haast bij is"]
    minister: Annotated[Minister | None, "Wie antwoordt"]
    signers: tuple[Minister, ...]
    tags: tuple[str, ...]
    part: Part


NAMES = {
    "title": Annotated[str, "De titel"],
    "lead": Markdown,
    "open": bool,
    "note": str | None,
    "extra": tuple[Item, ...] | None,
    "item": Item,
    "items": tuple[Item, ...],
}

FULL = Item(
    number="1.",
    text=Markdown("*vet*"),
    urgent=True,
    minister=Minister("An", "minister"),
    signers=(Minister("Bo", None), Minister("Cé", "viceminister")),
    tags=("a", "b"),
    part=Part("1", (Part("2", ()),)),
)
EMPTY = Item(number="", text=Markdown(""), urgent=False, minister=None, signers=(), tags=(), part=Part("", ()))

VALUES = (
    {
        "title": "T",
        "lead": Markdown("L"),
        "open": True,
        "note": "n",
        "extra": (FULL, EMPTY),
        "item": FULL,
        "items": (FULL, EMPTY),
    },
    {"title": "", "lead": Markdown(""), "open": False, "note": None, "extra": None, "item": EMPTY, "items": ()},
)


def templates(text: str = "", **others: str) -> Templates:
    """The template `a.md`, and others by the name before `.md`."""
    return Templates({"a.md": text, **{f"{name}.md": other for name, other in others.items()}}, frozenset())
