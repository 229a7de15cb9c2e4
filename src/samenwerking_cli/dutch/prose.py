"""Small Dutch sentence parts: counts, lists, capitals."""

from collections.abc import Sequence


def count(number: int, singular: str, plural: str) -> str:
    """`1 akkoord`, `5 akkoorden`."""
    return f"{number} {singular if number == 1 else plural}"


def enumeration(items: Sequence[str], last: str = "en") -> str:
    """`a`, `a en b`, `a, b en c`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def capitalised(text: str) -> str:
    """The text with its first letter in upper case; the rest stays as it is."""
    return text[:1].upper() + text[1:]
