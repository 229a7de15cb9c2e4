"""The timeline: plain characters, one line for each authority, at most 80 columns."""

from dataclasses import replace

import pytest
from hypothesis import given

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.document import Block, Heading, Listing, Paragraph, plain
from samenwerking_cli.model.register import Register
from samenwerking_cli.pages.timeline import timelines
from samenwerking_cli.reports.trajectory import trajectory_report
from samenwerking_cli.writers.layout import cell_width
from tests.agreements import EMPTY, agreements, days, one
from tests.registers import on, register

FLEMISH, FEDERAL = "authority: vlaanderen", "authority: federaal"


def blocks(made: Register, day: str) -> list[Block]:
    report = trajectory_report(made, on(day), (), full=True)
    return list(timelines(report.agreements, made, report.as_of.day))


def picture(*steps: str, day: str = "2024-06-30", parties: str = "vlaams-gewest, federale-staat") -> list[str]:
    (drawn,) = (block for block in blocks(one(*steps, parties=parties), day) if isinstance(block, Listing))
    return [plain(line) for line in drawn.lines]


def test_timelines__letters_for_what_was_done_and_what_is_foreseen():
    """Capitals are done, small letters foreseen, an exclamation mark is late, the bar is the day looked from."""
    assert picture(
        f"{FLEMISH}, step: principieel-1, date: 2024-01-10",
        f"{FLEMISH}, step: advies-rvs, requested: 2024-02-01, date: 2024-03-01",
        f"{FLEMISH}, step: definitief, date: 2024-05-02",
        f"{FLEMISH}, step: indiening-vp, planned: 2024-09-15",
        f"{FEDERAL}, step: ministerraad-1, planned: 2024-04",
        "authority: gezamenlijk, step: initiatief, date: 2024-01-02",
        "authority: gezamenlijk, step: ondertekening, planned: 2024-07",
    ) == [
        "                        2024",
        "                        jan.  feb.  mrt.  apr.  mei   juni  juli  aug.   sep.",
        "Vlaanderen               R──────────A───────────R───────────│──────────────p",
        "Federale overheid                               !           │",
        "Alle partijen samen     X───────────────────────────────────│─────o",
    ]


def test_timelines__years_for_a_long_way():
    """Over many years only the years are named."""
    lines = picture(
        f"{FLEMISH}, step: principieel-1, date: 1999-01-10", f"{FLEMISH}, step: definitief, date: 2024-05-02"
    )
    assert lines[0].split() == ["1999", "2004", "2009", "2014", "2019", "2024"][: len(lines[0].split())]
    assert len(lines) == 2


def test_timelines__what_did_not_succeed_is_another_step():
    """A refusal is no approval, and a lapsed or a done step on the day looked from covers the bar."""
    refused = picture(f"{FLEMISH}, step: principieel-1, date: 2024-06-30, outcome: geweigerd")
    assert refused[-1].rstrip().endswith("X")
    assert "R" not in refused[-1]


def test_timelines__a_step_after_the_day_is_foreseen():
    """Looked at from before it, a recorded step is still to come."""
    lines = picture(f"{FLEMISH}, step: principieel-1, date: 2024-01-10",
                    "authority: gezamenlijk, step: inwerkingtreding, date: 2025-01-01")  # fmt: skip
    assert lines[-1].endswith("w")


def test_timelines__a_long_name_is_shortened():
    """The name never reaches the axis."""
    line = picture("authority: cocof, step: lezing-1, date: 2024-01-10", parties="franse-gemeenschapscommissie")[-1]
    assert line.startswith("Franse Gemeenschapsco…    R")


def test_timelines__no_step_has_a_day():
    """A sentence instead of an empty picture, and no legend for it."""
    found = blocks(one(f"{FLEMISH}, step: principieel-1, planned: onbekend"), "2024-06-30")
    assert [plain(block.text) for block in found if isinstance(block, Paragraph)] == ["Geen enkele stap heeft een dag."]


def test_timelines__of_several_agreements_with_one_legend():
    """Each under its name; what the letters mean is told once, with the day looked from."""
    made = register("""\
        agreements:
          - {id: a, title: Eerste, kind: protocolakkoord, parties: [VDAB], steps: [{authority: gezamenlijk, step: initiatief, date: 2024-01-02}]}
          - {id: b, title: Tweede, kind: protocolakkoord, parties: [VDAB], steps: [{authority: gezamenlijk, step: initiatief, date: 2024-02-02}]}
    """)  # fmt: skip
    found = blocks(made, "2024-06-30")
    assert [plain(block.text) for block in found if isinstance(block, Heading)] == ["Eerste", "Tweede"]
    (legend,) = (plain(block.text) for block in found if isinstance(block, Paragraph))
    assert legend.endswith("De peildatum is 30 juni 2024.")


@given(agreements(), days)
def test_timelines__fit_in_eighty_columns(agreement, day):
    """Whatever the steps, no line is wider, and each line of an authority has the bar or a letter in its place."""
    made = replace(EMPTY, agreements=(agreement,))
    report = trajectory_report(made, AsOf(day=day), (agreement.id,), full=True)
    for block in timelines(report.agreements, made, day):
        if isinstance(block, Listing):
            lines = [plain(line) for line in block.lines]
            assert max(cell_width(line) for line in lines) <= 80
            heads = 1 if lines[1][:22].strip() else 2
            assert all(any(not char.isspace() and char != "─" for char in line[24:]) for line in lines[heads:])


@pytest.mark.parametrize(
    ("step", "letter"),
    [
        ("advies-rvs, date: 2024-03-01", "A"),
        ("advies-rvs, requested: 2024-06-10", "a"),
        ("advies-rvs, requested: 2024-03-01", "!"),
        ("principieel-1, date: 2024-03-01", "R"),
        ("principieel-1, planned: 2024-09", "r"),
        ("principieel-1, planned: 2024-03", "!"),
        ("indiening-vp, date: 2024-03", "P"),
        ("plenair, date: 2024-03-01, outcome: vervallen, until: 2024-06-09", "P"),
        ("plenair, date: 2024-03-01, outcome: geweigerd", "X"),
        ("bekrachtiging, date: 2024-03-01", "I"),
        ("bekendmaking, date: voor 2024-03-01", "S"),
        ("bekendmaking, planned: 2024-08", "s"),
        ("interne-adviezen, date: 2024-03-01", "X"),
    ],
)
def test_timelines__one_letter_for_each_kind_of_step(step, letter):
    """A capital for what was done, a small letter for what is foreseen, an exclamation mark for what is late."""
    assert set(picture(f"{FLEMISH}, step: {step}")[-1][24:]) - set(" ─") == {letter, "│"}


@pytest.mark.parametrize(
    ("step", "letter"),
    [("ondertekening", "O"), ("inwerkingtreding", "W"), ("hernieuwing", "H"), ("opzegging", "B"),
     ("beeindiging", "B"), ("stopzetting", "B"), ("overlegcomite", "X"), ("advies-gba", "A")],
)  # fmt: skip
def test_timelines__joint_steps_have_a_line_of_their_own(step, letter):
    """What all parties do together stands on one line, and an authority without a dated step has none."""
    (line,) = picture(f"authority: gezamenlijk, step: {step}, date: 2024-03-01")[2:]
    assert line == f"Alle partijen samen     {letter}{' ' * 54}│"


def test_timelines__years_and_a_letter_for_each():
    """Over some years each year has its label; of steps on one place only the last is seen."""
    steps = (f"{FLEMISH}, step: principieel-1, date: 2019-01-10", f"{FLEMISH}, step: advies-rvs, date: 2019-01-11",
             f"{FLEMISH}, step: definitief, date: 2022-01-01", f"{FLEMISH}, step: indiening-vp, planned: 2024-12")  # fmt: skip
    assert picture(*steps) == [
        "                        2019     2020     2021     2022     2023     2024",
        "Vlaanderen              A──────────────────────────R──────────────────────│────p",
    ]


@given(agreements(), days)
def test_timelines__the_day_looked_from_is_one_column(agreement, day):
    """On every line of an authority the bar stands in the same column, unless a letter stands there."""
    made = replace(EMPTY, agreements=(agreement,))
    report = trajectory_report(made, AsOf(day=day), (agreement.id,), full=True)
    for block in timelines(report.agreements, made, day):
        if isinstance(block, Listing):
            lines = [plain(line) for line in block.lines if plain(line)[:22].strip()]
            places = {line.index("│") for line in lines if "│" in line}
            assert len(places) <= 1
            assert all(line[place : place + 1] not in ("", " ", "─") for line in lines for place in places)


def test_timelines__labels_stay_apart_over_centuries():
    """However long the way, the years do not run into each other."""
    lines = picture(
        f"{FLEMISH}, step: principieel-1, date: 1830-01-01", f"{FLEMISH}, step: definitief, planned: 2199-12-31"
    )
    assert all(len(year) == 4 for year in lines[0].split())
    assert len(lines[0].split()) > 2


def test_timelines__silence_that_counts_as_an_answer_has_its_letter():
    """A tacit advice stands at the end of its term."""
    line = picture(
        f"{FLEMISH}, step: advies-if, requested: 2024-05-06", f"{FLEMISH}, step: principieel-1, date: 2024-03-01"
    )[-1]
    assert line.index("A") > line.index("R")
