"""The labels of automatic lists: what a word processor shows before a paragraph and does not keep in its text."""

import re
from typing import Final

_ROMAN: Final = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_PLACE: Final = re.compile(r"%\d")


def label(form: str, number: int, pattern: str) -> str:
    """The label with this number: `form` is that of OOXML (`decimal`, `lowerLetter` …), `pattern` holds `%1`."""
    written = _written(form, number)
    return _PLACE.sub(lambda _: written, pattern) or f"{written}."


def _written(form: str, number: int) -> str:
    if form in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26)
        return letter.upper() if form == "upperLetter" else letter
    if form in ("lowerRoman", "upperRoman"):
        rest, roman = number, ""
        for value, sign in _ROMAN:
            roman += sign * (rest // value)
            rest %= value
        return roman.upper() if form == "upperRoman" else roman
    return str(number)
