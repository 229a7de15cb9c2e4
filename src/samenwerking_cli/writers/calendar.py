"""Days as an iCalendar file, which Outlook and other calendars import."""

import hashlib
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Protocol

from icalendar import Calendar, Event

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.document import one_line
from samenwerking_cli.partial_date import PartialDate

_EPOCH: Final = date(2000, 1, 1)


class Entry(Protocol):
    """What the calendar needs of an item; `key` stays the same while its day changes."""

    @property
    def key(self) -> str: ...  # noqa: D102 (a protocol names what it needs)
    @property
    def day(self) -> PartialDate: ...  # noqa: D102
    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def what(self) -> str: ...  # noqa: D102
    @property
    def about(self) -> str: ...  # noqa: D102
    @property
    def explanation(self) -> str: ...  # noqa: D102
    @property
    def indicative(self) -> bool: ...  # noqa: D102


def to_calendar(title: str, as_of: AsOf, entries: Iterable[Entry]) -> str:
    """A calendar of whole days. A later export replaces what an earlier one said of the same item.

    The stamps follow the day that is looked from, so that the same register gives the same bytes.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//samenwerking//agenda//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", one_line(title))
    for entry in entries:
        calendar.add_component(_event(title, as_of, entry))
    return bytes(calendar.to_ical()).decode("utf-8")


def _event(title: str, as_of: AsOf, entry: Entry) -> Event:
    day = entry.day.counts
    assert day is not None
    stamp = datetime.combine(as_of.day, time(), UTC)
    summary = f"{entry.what} – {entry.about}" if entry.about else entry.what
    event = Event()
    event.add("uid", _uid(title, entry.key))
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("sequence", max(0, (as_of.day - _EPOCH).days))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", one_line(f"{summary} (indicatief)" if entry.indicative else summary))
    event.add("description", one_line(entry.explanation))
    event.add("categories", [entry.kind])
    event.add("transp", "TRANSPARENT")
    return event


def _uid(title: str, key: str) -> str:
    """Stable for an item of a register, and another one for the same ids in a register of another name."""
    name = f"{title}\n{key}"
    return f"{hashlib.sha256(name.encode()).hexdigest()[:32]}@samenwerking"
