"""The nearest match of a name that was typed wrong."""

from collections.abc import Iterable
from functools import lru_cache


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that looks most like `name`, None when nothing comes near.

    Upper case, spaces and underscores do not count as a difference.
    """
    # rapidfuzz takes 15 ms to import and is needed for a wrong name only.
    from rapidfuzz import fuzz, process, utils

    found = process.extractOne(
        name, list(dict.fromkeys(known)), scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=65
    )
    return found[0] if found else None


def near_miss(name: str, known: Iterable[str], *, share: int = 2) -> str | None:
    """The known name that is at most two letters away; None when there is none.

    In a short name the letters that differ must be fewer than one in `share`: VTA is no misspelt VGC.
    """
    return _near_miss(normalised(name), tuple(known), share)


def normalised(name: str) -> str:
    """The name as an id would spell it: lower case, hyphens for spaces and underscores."""
    return "-".join(name.casefold().replace("_", " ").split())


@lru_cache(maxsize=4096)
def _near_miss(name: str, known: tuple[str, ...], share: int) -> str | None:
    from rapidfuzz.distance import OSA

    distances = {one: OSA.distance(name, normalised(one)) for one in known}
    near = [one for one, distance in distances.items() if distance <= min(2, (len(one) - 1) // share)]
    return min(near, key=distances.__getitem__, default=None)
