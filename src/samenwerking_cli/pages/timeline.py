"""The steps of an agreement on one axis, in plain characters: a line for each authority, within 80 columns."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

from samenwerking_cli.document import Block, Heading, Inline, Listing, Paragraph, Span, inline, one_line
from samenwerking_cli.dutch.dates import SHORT_MONTHS, day_in_full
from samenwerking_cli.dutch.prose import capitalised
from samenwerking_cli.model.register import Register
from samenwerking_cli.model.vocabulary import NOT_REACHED, Milestone
from samenwerking_cli.pages.naming import authority_name
from samenwerking_cli.reports.agreement import SeenStep
from samenwerking_cli.reports.trajectory import AgreementTrajectory, Path

_NAME: Final = 22
_AXIS: Final = 56
_LETTER: Final[dict[Milestone, str]] = {
    "approved": "R",
    "signed": "O",
    "tabled": "P",
    "assented": "I",
    "published": "S",
    "in-force": "W",
    "renewed": "H",
    "notice": "B",
    "ended": "B",
    "stopped": "B",
}
_ADVICE: Final = "A"
_OTHER: Final = "X"
_LATE: Final = "!"
_TODAY: Final = "│"
_LEGEND: Final = (
    "A advies · R regering · O ondertekening · P parlement · I instemming · S Staatsblad · W inwerkingtreding · "
    "H hernieuwing · B einde · X andere stap · kleine letter: voorzien · ! te laat · │ peildatum. Vallen er verschillende "
    "stappen op één plaats, dan staat alleen de laatste er."
)
# The steps between two labels of the axis, in months, from fine to coarse.
_TICKS: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600)
_LABEL: Final = 6


class _Mark(NamedTuple):
    """A letter on a day of a line."""

    day: date
    letter: str


class _Axis(NamedTuple):
    """From the first day of a month to the last day of another, in a number of columns."""

    first: date
    last: date

    def column(self, day: date) -> int:
        """The column of the day."""
        return (day - self.first).days * (_AXIS - 1) // max(1, (self.last - self.first).days)


def timelines(agreements: tuple[AgreementTrajectory, ...], register: Register, day: date) -> Iterator[Block]:
    """The timelines, and what their letters mean when there is one."""
    pictures = False
    for one in agreements:
        if len(agreements) > 1:
            yield Heading(2, inline(one.status.short_title))
        for block in _timeline(one, register, day):
            pictures = pictures or isinstance(block, Listing)
            yield block
    if pictures:
        yield _legend(day)


def _timeline(one: AgreementTrajectory, register: Register, day: date) -> Iterator[Block]:
    lines = [(path, tuple(_marks(path, register))) for path in one.paths]
    days = [mark.day for _, marks in lines for mark in marks]
    if not days:
        yield Paragraph(inline("Geen enkele stap heeft een dag."))
        return
    axis = _Axis(min((*days, day)).replace(day=1), _end_of_month(max(*days, day)))
    rows = tuple(_row(path, marks, axis, register, day) for path, marks in lines if marks)
    yield Listing((*_head(axis), *rows))


def _legend(day: date) -> Block:
    return Paragraph(inline(Span(f"{_LEGEND} De peildatum is {day_in_full(day)}.", "muted")))


def _marks(path: Path, register: Register) -> Iterator[_Mark]:
    """The steps that have a day, oldest first; what was asked for stands on its line too, until it came."""
    marks = [mark for seen in path.steps if (mark := _mark(seen, register)) is not None]
    yield from sorted(marks, key=lambda mark: mark.day)


def _mark(seen: SeenStep, register: Register) -> _Mark | None:
    step = seen.step
    foreseen = register.procedures.step(step.authority, step.step)
    milestone = foreseen.milestone if foreseen else None
    letter = _LETTER[milestone] if milestone else _ADVICE if step.step.startswith("advies-") else _OTHER
    if step.outcome in NOT_REACHED:
        letter = _OTHER
    planned = step.planned.counts if step.planned else None
    expected = step.due.counts if step.due else planned or (seen.due.day.counts if seen.due else None)
    if seen.state in ("gedaan", "vervallen", "later") and step.date and step.date.counts:
        return _Mark(step.date.counts, letter if seen.state != "later" else letter.lower())
    if seen.state == "te-laat" and expected:
        return _Mark(expected, _LATE)
    if seen.state == "stilzwijgend" and expected:
        return _Mark(expected, letter)
    if seen.state in ("voorzien", "loopt") and expected:
        return _Mark(expected, letter.lower())
    return None


def _row(path: Path, marks: tuple[_Mark, ...], axis: _Axis, register: Register, day: date) -> Inline:
    name = one_line(capitalised(authority_name(register, path.progress.authority)))
    cells = [" "] * _AXIS
    for column in range(axis.column(marks[0].day), axis.column(marks[-1].day)):
        cells[column] = "─"
    cells[axis.column(day)] = _TODAY
    for mark in marks:
        cells[axis.column(mark.day)] = mark.letter
    return inline(f"{_shortened(name)}  {''.join(cells).rstrip()}")


def _shortened(name: str) -> str:
    return f"{name[: _NAME - 1].rstrip()}…".ljust(_NAME) if len(name) > _NAME else name.ljust(_NAME)


def _head(axis: _Axis) -> tuple[Inline, ...]:
    """The years, and the months where there is room for them."""
    months = (axis.last.year - axis.first.year) * 12 + axis.last.month - axis.first.month + 1
    every = next((one for one in _TICKS if months / one * _LABEL <= _AXIS), _TICKS[-1])
    years, labels = [" "] * _AXIS, [" "] * _AXIS
    for index in range(0, months, every):
        year, month = divmod(axis.first.year * 12 + axis.first.month - 1 + index, 12)
        column = axis.column(date(year, month + 1, 1))
        if every < 12:
            _put(labels, column, SHORT_MONTHS[month])
        if every >= 12 or index == 0 or month < every:
            _put(years, column, str(year))
    rows = (years, labels) if every < 12 else (years,)
    return tuple(inline(f"{'':{_NAME}}  {''.join(row).rstrip()}") for row in rows)


def _put(row: list[str], column: int, text: str) -> None:
    if column + len(text) <= len(row):
        row[column : column + len(text)] = text


def _end_of_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1) - timedelta(days=1)
