"""The iCalendar file: whole days, stable names, the same bytes."""

from datetime import date

from icalendar import Calendar

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.partial_date import parse_partial_date
from samenwerking_cli.writers.calendar import to_calendar
from tests.agreements import one
from tests.pages.test_agenda import words
from tests.registers import on

FLEMISH = "authority: vlaanderen"
DAY = on("2024-06-26")


def events(text: str) -> list:
    return list(Calendar.from_ical(text).walk("VEVENT"))


def entries(*steps: str):
    return words(one(*(f"{FLEMISH}, {step}" for step in steps)), "2024-06-26")


def test_to_calendar__what_an_importer_needs():
    """A published calendar of whole days that take no time, with a summary and why that day."""
    text = to_calendar("Proef", DAY, entries("step: advies-vlor, requested: 2024-06-10, source: bron"))
    calendar = Calendar.from_ical(text)
    assert [str(calendar[key]) for key in ("VERSION", "METHOD", "X-WR-CALNAME")] == ["2.0", "PUBLISH", "Proef"]
    assert text.endswith("END:VCALENDAR\r\n")
    assert "\n" not in text.replace("\r\n", "")
    (event,) = events(text)
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2024, 7, 10), date(2024, 7, 11))
    assert (
        str(event["SUMMARY"])
        == "Vlaanderen: advies van de Vlaamse Onderwijsraad (Vlor) – Akkoord over de proef (indicatief)"
    )
    assert str(event["DESCRIPTION"]).startswith("De laatste dag is 10 juli 2024: 30 kalenderdagen na 10 juni 2024.")
    assert (str(event["TRANSP"]), event["CATEGORIES"].cats) == ("TRANSPARENT", ["advies"])


def test_to_calendar__a_month_stands_on_its_last_day():
    """What is foreseen in a month may come until its last day."""
    (event,) = events(to_calendar("Proef", DAY, entries("step: definitief, planned: 2024-08")))
    assert event["DTSTART"].dt == date(2024, 8, 31)


def test_to_calendar__a_new_export_replaces_the_old_one():
    """Another day keeps the name of the event, and a later export has a higher number."""
    (first,) = events(to_calendar("Proef", DAY, entries("step: definitief, planned: 2024-08")))
    (second,) = events(to_calendar("Proef", on("2024-07-01"), entries("step: definitief, planned: 2024-09")))
    assert first["UID"] == second["UID"]
    assert first["SEQUENCE"] < second["SEQUENCE"]
    assert first["DTSTAMP"].dt < second["DTSTAMP"].dt


def test_to_calendar__names_are_unique_and_of_one_register():
    """Two steps, and the same step of a register of another title, are different events."""
    steps = entries("step: definitief, planned: 2024-08", "step: plenair, planned: 2024-08")
    names = [str(event["UID"]) for title in ("Proef", "Ander") for event in events(to_calendar(title, DAY, steps))]
    assert len(set(names)) == 4


def test_to_calendar__the_same_register_gives_the_same_bytes():
    """No clock and no chance."""
    steps = entries("step: definitief, planned: 2024-08")
    assert to_calendar("Proef", DAY, steps) == to_calendar("Proef", DAY, steps)


def test_to_calendar__text_of_the_register_cannot_break_out():
    """Line breaks, commas and control characters stay text."""
    (entry,) = entries("step: definitief, planned: 2024-08")
    nasty = entry._replace(about="a\r\nEND:VEVENT\r\nBEGIN:VEVENT\x07;b,c", explanation="x\nATTACH:file")
    (event,) = events(to_calendar("T\r\nX:y", DAY, [nasty]))
    assert "ATTACH" not in event
    assert ";b,c" in str(event["SUMMARY"])


def test_to_calendar__before_the_year_2000():
    """A number of an event is never negative."""
    when = parse_partial_date("1999-03-01")
    assert when is not None
    (entry,) = entries("step: definitief, planned: 2024-08")
    (event,) = events(to_calendar("Proef", AsOf(day=date(1999, 1, 1)), [entry._replace(day=when)]))
    assert event["SEQUENCE"] == 0
