"""What a parliament prints above a written question, and the lines that follow it."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The fields of a question's heading as far as the text tells them, and the lines of the question itself.

    `left_out` holds what stands in the text and has no place in a question's file.
    """

    parliament: str | None = None
    session_year: str | None = None
    number: str | None = None
    date: dt.date | None = None
    deadline: dt.date | None = None
    author: str | None = None
    minister: str | None = None
    office: str | None = None
    title: str | None = None
    body: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
