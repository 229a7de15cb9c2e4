"""Where each authority stands: last step, next step, what is late."""

import pytest

from samenwerking_cli.reports.progress import (
    LastStep,
    NextStep,
    authorities_progress,
    last_step,
    late_steps,
    next_step,
    next_steps,
)
from samenwerking_cli.status.phases import phase_of
from samenwerking_cli.status.promises import late_promises
from tests.agreements import facts_on, one

DAY = "2024-06-30"
FLEMISH = "authority: vlaanderen"
DRAFT = f"{FLEMISH}, step: principieel-1, date: 2024-01-10"
SIGNED = "authority: gezamenlijk, step: ondertekening, date: 2024-02-01"


def last(*steps: str, authority: str | None = None) -> tuple[str, str, str, bool] | None:
    found = last_step(facts_on(DAY, one(*steps)), authority)
    return found and (found.authority, found.step, str(found.date), found.started)


@pytest.mark.parametrize(
    ("steps", "authority", "expected"),
    [
        ([], None, None),
        ([f"{FLEMISH}, step: advies-rvs, planned: 2024-01"], None, None),
        ([f"{FLEMISH}, step: advies-rvs, requested: 2024-05"], None, ("vlaanderen", "advies-rvs", "2024-05", True)),
        ([f"{FLEMISH}, step: advies-rvs, requested: 2024-05", DRAFT], None,
         ("vlaanderen", "principieel-1", "2024-01-10", False)),
        ([SIGNED, DRAFT], None, ("gezamenlijk", "ondertekening", "2024-02-01", False)),
        ([SIGNED, DRAFT], "vlaanderen", ("vlaanderen", "principieel-1", "2024-01-10", False)),
        ([SIGNED, DRAFT], "federaal", None),
        ([DRAFT, f"{FLEMISH}, step: definitief, date: 2024-07-01"], None,
         ("vlaanderen", "principieel-1", "2024-01-10", False)),
    ],
)  # fmt: skip
def test_last_step__reached_before_started(steps, authority, expected):
    """The last step reached, else the last one asked for; of one authority or of all."""
    assert last(*steps, authority=authority) == expected


ASSENT = f"{FLEMISH}, step: bekrachtiging, date: 2024-04-01"
GAZETTE = f"{FLEMISH}, step: bekendmaking, date: 2024-04-01"


@pytest.mark.parametrize("steps", [(ASSENT, GAZETTE), (GAZETTE, ASSENT)])
def test_last_step__at_one_day_the_procedure_decides(steps):
    """The order in the file does not matter: of two steps on one day the later one of the procedure is the last."""
    assert last(*steps) == ("vlaanderen", "bekendmaking", "2024-04-01", False)


def following(authority: str, *steps: str, **agreement) -> NextStep | None:
    facts = facts_on(DAY, one(*steps, **agreement))
    return next_step(authority, facts, phase_of(facts))


@pytest.mark.parametrize(
    ("steps", "expected", "planned"),
    [
        ([f"{FLEMISH}, step: principieel-1, planned: 2024-09"], "principieel-1", "2024-09"),
        ([f"{FLEMISH}, step: principieel-1, planned: onbekend"], "principieel-1", "onbekend"),
        ([f"{FLEMISH}, step: definitief, planned: 2024-09", f"{FLEMISH}, step: advies-rvs, planned: 2024-12"],
         "advies-rvs", "2024-12"),
        ([DRAFT, f"{FLEMISH}, step: advies-rvs, requested: 2024-06-01, due: 2024-07-01"], "advies-rvs", "2024-07-01"),
        ([DRAFT, f"{FLEMISH}, step: advies-rvs, requested: 2024-06-01"], "advies-rvs", "None"),
        ([f"{FLEMISH}, step: principieel-1, planned: 2024-01", DRAFT, f"{FLEMISH}, step: definitief, planned: 2024"],
         "definitief", "2024"),
        ([DRAFT, f"{FLEMISH}, step: advies-rvs, outcome: niet-vereist", f"{FLEMISH}, step: plenair, planned: 2025"],
         "plenair", "2025"),
    ],
)  # fmt: skip
def test_next_step__as_the_register_foresees(steps, expected, planned):
    """A planned or running step comes before what the procedure says; the first of the procedure comes first."""
    found = following("vlaanderen", *steps)
    assert found is not None
    assert (found.step, str(found.planned), found.basis) == (expected, planned, "register")
    assert (found.due is None) == (found.certainty is None)


@pytest.mark.parametrize(
    ("step", "due", "certainty"),
    [
        ("step: advies-rvs, requested: 2024-06-10", "2024-07-10", "V"),
        ("step: advies-gba, requested: 2024-06-10", "2024-08-09", "M"),
        ("step: advies-rvs, requested: 2024-06", "2024-07-30", "M"),
        ("step: advies-rvs, requested: 2024-06-10, due: 2024-07-31", "None", None),
        ("step: advies-rvs, requested: 2024-06-10, planned: 2024-07-31", "None", None),
    ],
)
def test_next_step__what_runs_has_a_last_day(step, due, certainty):
    """The last day by the term of the procedure, with its certainty, unless a source gives a day."""
    found = following("vlaanderen", DRAFT, f"{FLEMISH}, {step}")
    assert found is not None
    assert (str(found.due), found.certainty) == (due, certainty)


def test_next_step__silence_ends_what_was_asked():
    """An advice whose silence is an answer is not waited for."""
    found = following("vlaanderen", f"{FLEMISH}, step: advies-if, requested: 2024-06-03")
    assert found is not None
    assert (found.step, found.basis) == ("principieel-1", "procedure")


@pytest.mark.parametrize(
    ("authority", "steps", "agreement", "expected"),
    [
        ("vlaanderen", [], {}, ("vlaanderen", "principieel-1", "V")),
        ("vlaanderen", [DRAFT], {}, ("vlaanderen", "principieel-2", "V")),
        ("vlaanderen", [DRAFT, f"{FLEMISH}, step: principieel-2, outcome: niet-vereist"], {},
         ("vlaanderen", "definitief", "V")),
        ("vlaanderen", [f"{FLEMISH}, step: definitief, date: 2024-05"], {}, ("gezamenlijk", "ondertekening", "V")),
        ("vlaanderen", [f"{FLEMISH}, step: definitief, date: 2024-05", SIGNED], {}, ("vlaanderen", "indiening-vp", "V")),
        ("vlaanderen", [f"{FLEMISH}, step: definitief, date: 2024-05"], {"kind": "gezamenlijk-decreet"},
         ("vlaanderen", "indiening-vp", "V")),
        ("federaal", [DRAFT], {}, ("federaal", "ministerraad-1", "V")),
        ("federaal", [SIGNED, "authority: federaal, step: plenair, date: 2024-03"], {},
         ("federaal", "bekrachtiging", "M")),
        ("vlaanderen", [f"{FLEMISH}, step: definitief, date: 2024-05"], {"kind": "protocolakkoord"},
         ("gezamenlijk", "ondertekening", "V")),
        ("gezamenlijk", [DRAFT], {}, None),
        ("waals-gewest", [DRAFT], {}, None),
        ("vlaanderen", ["authority: gezamenlijk, step: inwerkingtreding, date: 2024-01"], {}, None),
        ("vlaanderen", ["authority: gezamenlijk, step: stopzetting, date: 2024-01"], {}, None),
        ("vlaanderen", ["authority: gezamenlijk, step: beeindiging, date: 2024-01",
                        f"{FLEMISH}, step: definitief, planned: 2025"], {}, None),
    ],
)  # fmt: skip
def test_next_step__as_the_procedure_expects(authority, steps, agreement, expected):
    """Where the register foresees nothing the procedure does, with its certainty, until the agreement is in force."""
    found = following(authority, *steps, **agreement)
    assert (found and (found.authority, found.step, found.certainty)) == expected
    assert found is None or found.basis == "procedure"


@pytest.mark.parametrize("step", ["inwerkingtreding", "beeindiging"])
def test_next_step__what_is_fixed_in_advance(step):
    """An entry into force or an end on a coming day is the next step of the joint path."""
    found = following("gezamenlijk", SIGNED, f"authority: gezamenlijk, step: {step}, date: 2025-01-01")
    assert found is not None
    assert (found.step, str(found.planned), found.basis) == (step, "2025-01-01", "register")


@pytest.mark.parametrize(
    ("steps", "late"),
    [
        ([f"{FLEMISH}, step: definitief, planned: 2024-05", "authority: federaal, step: ministerraad-1, planned: 2024-02"],
         [("federaal", "ministerraad-1", "2024-02"), ("vlaanderen", "definitief", "2024-05")]),
        ([f"{FLEMISH}, step: advies-rvs, requested: 2024-04, due: 2024-05-06"],
         [("vlaanderen", "advies-rvs", "2024-05-06")]),
        ([f"{FLEMISH}, step: definitief, planned: 2024-05", "authority: gezamenlijk, step: stopzetting, date: 2024-06-01"],
         []),
        ([f"{FLEMISH}, step: definitief, planned: 2024-05", "authority: gezamenlijk, step: beeindiging, date: 2024-06-01"],
         []),
        ([f"{FLEMISH}, step: definitief, planned: onbekend"], []),
    ],
)  # fmt: skip
def test_late_steps__oldest_promise_first(steps, late):
    """What was promised and did not come, the oldest first; nothing once the agreement is over."""
    facts = facts_on(DAY, one(*steps))
    found = phase_of(facts)
    promises = late_promises(facts, found)
    assert [(row.authority, row.step, str(row.promised)) for row in late_steps(promises)] == late
    late_authorities = {row.authority for row in authorities_progress(facts, found, promises) if row.late}
    assert late_authorities == {authority for authority, _, _ in late}


def test_authorities_progress__milestones_done_of_all():
    """Each authority of the parties, then strangers with steps, the joint path last; only its own milestones count."""
    steps = (
        SIGNED,
        "authority: waals-gewest, step: lezing-1, date: 2024-01",
        DRAFT,
        f"{FLEMISH}, step: plenair, date: 2024-05-02",
    )
    facts = facts_on(DAY, one(*steps, parties="federale-staat, vlaams-gewest, vlaamse-gemeenschapscommissie"))
    rows = authorities_progress(facts, phase_of(facts), ())
    assert [(row.authority, row.phase, row.done, row.total) for row in rows] == [
        ("federaal", "niet-gestart", 0, 4),
        ("vlaanderen", "instemming", 2, 4),
        ("vgc", "niet-gestart", 0, 1),
        ("waals-gewest", "ontwerp", 1, 1),
        ("gezamenlijk", "voorbereiding", 0, 0),
    ]
    joint = rows[-1].last_step
    assert joint is not None
    assert (joint.step, joint.basis) == ("ondertekening", "register")


def test_next_steps__each_once_and_the_register_first():
    """A step that several authorities wait for is named once, after what the register itself foresees."""
    steps = (
        f"{FLEMISH}, step: definitief, date: 2024-05",
        "authority: federaal, step: ministerraad-2, date: 2024-05",
        "authority: gezamenlijk, step: advies-gba, planned: onbekend",
    )
    facts = facts_on(DAY, one(*steps))
    found = next_steps(authorities_progress(facts, phase_of(facts), ()))
    assert [(step.authority, step.step, step.basis) for step in found] == [
        ("gezamenlijk", "advies-gba", "register"),
        ("gezamenlijk", "ondertekening", "procedure"),
    ]


def test_last_step__carries_its_basis():
    """What was done always rests on the register."""
    found = last_step(facts_on(DAY, one(DRAFT)))
    step = one(DRAFT).agreements[0].steps[0]
    assert found == LastStep(
        authority="vlaanderen", step="principieel-1", date=step.date, started=False, basis="register"
    )
