"""Small Dutch sentence parts: counts, lists, capitals, articles."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

_NUMBERS: Final = (
    *("geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"),
    *("dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"),
)
_PREPOSITION: Final = re.compile(r" (?:aan|bij|door|in|met|na|onder|op|over|per|tot|uit|van|voor|vóór)\b| \(")
_NEUTER: Final = (
    *("advies", "akkoord", "besluit", "comité", "contract", "decreet", "document", "dossier", "gesprek", "initiatief"),
    *("onderzoek", "ontwerp", "overleg", "protocol", "rapport", "verslag", "verzoek", "voorstel"),
)
_COMMON: Final = (
    *("ing", "heid", "tie", "sie", "name", "maak", "komst"),
    *("fase", "nota", "ordonnantie", "stap", "vraag", "wet"),
)
_PLURAL: Final = re.compile(r"(?:[a-zë]{2,}en|[a-z]+’s)$")


class Noun(NamedTuple):
    """A name inside a sentence with its article, and whether its verb is plural."""

    text: str
    plural: bool


def count(number: int, singular: str, plural: str) -> str:
    """`1 akkoord`, `5 akkoorden`."""
    return f"{number} {singular if number == 1 else plural}"


def enumeration(items: Sequence[str], last: str = "en") -> str:
    """`a`, `a en b`, `a, b en c`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def capitalised(text: str) -> str:
    """The text with its first letter in upper case; the rest stays as it is, but for the accent of één."""
    return f"Eén{text[3:]}" if text.startswith("één") else text[:1].upper() + text[1:]


def number_word(number: int) -> str:
    """`twee`, up to twenty in letters as running text has it, above it in digits: `21`, `1 250`."""
    return _NUMBERS[number] if number < len(_NUMBERS) else dutch_number(str(number))


def dutch_number(written: str) -> str:
    """`6 070`, `3,5`: groups of three with a space that does not break, and a decimal comma."""
    sign = "-" if written.startswith("-") else ""
    whole, _, decimals = written.removeprefix("-").partition(".")
    grouped = f"{int(whole):,}".replace(",", "\xa0")
    return f"{sign}{grouped},{decimals}" if decimals else f"{sign}{grouped}"


def running(name: str) -> str:
    """A name as it stands inside a sentence: without its capital, unless it begins with an abbreviation."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


def definite(name: str) -> Noun:
    """The name of a step with its article: `het advies van de SERV`, `de eerste lezing`, `de interne adviezen`.

    The article follows from the last word before the first preposition. A word that is not known stays without one.
    """
    head = _PREPOSITION.split(name, maxsplit=1)[0]
    noun, text = head.rsplit(" ", 1)[-1].lower(), running(name)
    if " en " in head:
        return Noun(f"de {text}", plural=True)
    if noun.endswith(_NEUTER):
        return Noun(f"het {text}", plural=False)
    if noun.endswith(_COMMON):
        return Noun(f"de {text}", plural=False)
    plural = _PLURAL.search(noun) is not None
    return Noun(f"de {text}" if plural else text, plural)
