"""The paragraphs of a word processor as the lines of a text."""

from collections.abc import Iterable, Iterator
from typing import Final

_SHORT: Final = 60
_PRINTED_LINE: Final = 120
_ENDS: Final = (".", "?", "!", ":", ";")


def with_gaps(paragraphs: Iterable[str]) -> Iterator[str]:
    """The paragraphs, with an empty line behind each that is no line of a heading.

    Where none is longer than a printed line and empty ones part them, somebody pasted the lines of a page: these stay
    as they are.
    """
    texts = list(paragraphs)
    pasted = max(map(len, texts), default=0) <= _PRINTED_LINE and not all(text.strip() for text in texts)
    for text in texts:
        yield text
        # Lines of a heading stand close together, paragraphs of a text do not.
        if not pasted and (len(text) >= _SHORT or text.rstrip().endswith(_ENDS)):
            yield ""
