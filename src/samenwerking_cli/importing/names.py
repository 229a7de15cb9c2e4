"""Names and offices as people write them, from the capitals and the order in which parliaments print them."""

import re
import unicodedata
from typing import Final

MINISTER: Final = re.compile(r"\b(?:minister|ministre|staatssecretaris|secrétaire d['’]état)\b", re.IGNORECASE)
"""The word in an office that says who may be asked."""
_COURTESY: Final = re.compile(
    r"^(?:(?:de\s+)?heer|mevrouw|mevr\.?|dhr\.?|mijnheer|mr\.|monsieur|madame|mademoiselle|mmes?\.?|mlle|mm?\.)\s+",
    re.IGNORECASE,
)
_PARTY: Final = re.compile(r"\s*\([^()]*\)\s*$")
# After a particle the next ones are written small: Van den Broecke, Van de Walle, De la Ruelle.
_PARTICLES: Final = frozenset(
    {"van", "von", "op", "in", "uit", "de", "den", "der", "des", "du", "het", "la", "le", "ter", "ten", "te", "t"}
)
_APOSTROPHE: Final = re.compile(r"^([DLO])['’](.+)$", re.IGNORECASE)
_SMALL: Final = frozenset(
    {
        *("van", "en", "de", "den", "der", "het", "voor", "met", "tot", "in", "op", "aan", "bij", "over", "te", "ter"),
        *("bevoegd", "belast", "toegevoegd", "minister", "ministers", "staatssecretaris", "voorzitter", "lid"),
        *("viceminister", "viceminister-president", "minister-president", "vice-eersteminister", "viceeersteminister"),
        *("vice-minister-president", "eerste", "als", "ook", "alsook", "evenals", "du", "des", "la", "le", "les", "et"),
        *("pour", "chargé", "chargée", "ministre", "ministre-président", "ministre-présidente", "vice-président"),
        *("vice-présidente", "secrétaire", "auprès", "au", "aux", "dans", "ses", "attributions", "un", "une"),
    }
)
_ELIDED: Final = re.compile(r"^([dl])['’](.+)$", re.IGNORECASE)
_ABBREVIATIONS: Final = frozenset({"ICT", "IT", "EU", "KMO", "KMO's", "PME", "NMBS", "CPAS", "OCMW"})


def person(printed: str) -> str:
    """A name as its bearer writes it: `KARL VANLOUWE` and `VANLOUWE Karl` are Karl Vanlouwe.

    A name that is not printed in capitals stays as it is; a form of address and a party in brackets go.
    """
    bare = _PARTY.sub("", _COURTESY.sub("", " ".join(printed.split()))).strip(" ,;:.")
    words = bare.split()
    capitals = [_is_capitals(word) for word in words]
    if len(words) > 1 and capitals[0] and not all(capitals) and not capitals[-1]:
        last = next(index for index, word in enumerate(capitals) if not word)
        return " ".join([*words[last:], *_surname(words[:last])])
    if words and all(capitals):
        return " ".join([*(_capitalised(word) for word in words[:1]), *_surname(words[1:])])
    if len(words) > 1 and not capitals[0] and any(capitals[1:]):
        first = capitals.index(True)
        return " ".join([*words[:first], *_surname(words[first:])]) if all(capitals[first:]) else bare
    return bare


def office(printed: str) -> str:
    """An office as it is officially written: `VLAAMS MINISTER VAN WERK` is Vlaams minister van Werk.

    What is not printed in capitals stays as it is.
    """
    bare = " ".join(printed.split()).strip(" ,;:.")
    if not _is_capitals(bare):
        return bare
    return " ".join(_office_word(word) for word in bare.split())


def _is_capitals(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return bool(letters) and all(char.isupper() or not char.islower() for char in letters)


def _surname(words: list[str]) -> list[str]:
    """The words of a name after the first one, with the particles as usual in Flanders."""
    written: list[str] = []
    for index, word in enumerate(words):
        before = words[index - 1].casefold() if index else ""
        if index and before in _PARTICLES and word.casefold() in _PARTICLES:
            written.append(word.lower())
        else:
            written.append(_capitalised(word))
    return written


def _capitalised(word: str) -> str:
    return "-".join(_one(part) for part in word.split("-"))


def _one(part: str) -> str:
    if part[:1] in "'’" and len(part) > 1:
        return part.lower()
    elided = _APOSTROPHE.match(part)
    if elided:
        return f"{elided[1].upper()}{part[1]}{_one(elided[2])}"
    if part[:2].upper() == "IJ":
        return f"IJ{_lower(part[2:])}"
    return part[:1].upper() + _lower(part[1:])


def _lower(text: str) -> str:
    # The lower case of a Turkish İ is an i and a loose dot; a name has the i.
    return text.replace("İ", "i").lower()


def _office_word(word: str) -> str:
    bare = word.rstrip(",;:")
    tail = word[len(bare) :]
    if bare in _ABBREVIATIONS:
        return word
    elided = _ELIDED.match(bare)
    if elided:
        return f"{elided[1].lower()}{bare[1]}{_office_word(elided[2])}{tail}"
    if bare.lower() in _SMALL:
        return bare.lower() + tail
    return _capitalised(bare) + tail


def slug(name: str) -> str:
    """The family name, or a number, as a file may be called: `An De Smet` gives `de-smet`."""
    words = name.split()
    plain = unicodedata.normalize("NFKD", " ".join(words[1:] or words).casefold())
    kept = "".join(char for char in plain if not unicodedata.combining(char))
    return re.sub(r"[^a-z0-9]+", "-", kept).strip("-")
