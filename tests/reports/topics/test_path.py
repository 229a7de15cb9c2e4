"""The steps of each authority, as they stand on the day."""

import pytest

from samenwerking_cli.partial_date import PartialDate, parse_partial_date
from samenwerking_cli.reports.fact import Fact
from samenwerking_cli.reports.topics.path import (
    AuthorityPath,
    StepFacts,
    advice,
    by_authority,
    is_advice,
    step_facts,
    trajectory,
)
from tests.agreements import one
from tests.answers import DAY, case_on

FLEMISH = "authority: vlaanderen, step"
FEDERAL = "authority: federaal, step"
JOINT = "authority: gezamenlijk, step"
DRAFT = f"{FLEMISH}: principieel-1, date: 2024-01-10, source: bron"
DEFINITE = f"{FLEMISH}: definitief, date: 2024-05-10"
FEDERAL_DRAFT = f"{FEDERAL}: ministerraad-1, date: 2024-02-02"
SIGNED = f"{JOINT}: ondertekening, date: 2024-06-01"


def paths(*steps: str, day: str = DAY, **agreement: str) -> tuple[AuthorityPath, ...]:
    return trajectory(case_on(day, one(*steps, **agreement)))


def facts(step: str, day: str = DAY) -> StepFacts:
    (found,) = step_facts(case_on(day, one(step)))
    return found


def told(found: StepFacts) -> dict[str, str]:
    """What is told of a step besides its name, by field: the key of the path and the value."""
    held = {key: getattr(found, key) for key in StepFacts._fields[3:-1]}
    return {key: f"{fact.path.rpartition('.')[2]} {fact.value}" for key, fact in held.items() if fact}


def date_of(written: str) -> PartialDate:
    found = parse_partial_date(written)
    assert found is not None
    return found


def test_step_facts__every_key_of_a_step_that_was_taken() -> None:
    """Each value is a fact with the step's sources and place."""
    found = facts(
        f"{FLEMISH}: advies-rvs, requested: 2024-05-06, due: 2024-06-05, date: 2024-06-03, reference: 76.123/1, "
        "outcome: met-opmerkingen, note: Bij artikel 4., actor: Raad van State, act: decreet-138, "
        "wording: begin juni, planned: 2024-06, source: bron"
    )

    def fact(key: str, value: str | PartialDate) -> Fact:
        return Fact("akkoord", f"steps[vlaanderen/advies-rvs].{key}", value, ("bron",), "agreements.yaml", 12)

    assert found == StepFacts(
        authority="vlaanderen",
        step=fact("step", "advies-rvs"),
        state="gedaan",
        date=fact("date", date_of("2024-06-03")),
        requested=fact("requested", date_of("2024-05-06")),
        planned=fact("planned", date_of("2024-06")),
        due=fact("due", date_of("2024-06-05")),
        wording=fact("wording", "begin juni"),
        outcome=fact("outcome", "met-opmerkingen"),
        until=None,
        reference=fact("reference", "76.123/1"),
        actor=fact("actor", "Raad van State"),
        act=fact("act", "decreet-138"),
        by=None,
        note=fact("note", "Bij artikel 4."),
        counted_due=None,
    )


def test_step_facts__who_signed_is_a_fact() -> None:
    """A signature of some parties names them; one of all names nobody."""
    by = "by: [vlaams-gewest, federale-staat]"
    (found,) = step_facts(case_on(DAY, one(f"{JOINT}: ondertekening, {by}, date: 2024-06-01, source: bron")))
    assert found.by == Fact(
        "akkoord", "steps[gezamenlijk/ondertekening].by", ("vlaams-gewest", "federale-staat"), ("bron",),
        "agreements.yaml", 12,
    )  # fmt: skip
    assert facts(SIGNED).by is None


ADVICE = f"{FLEMISH}: advies-rvs"


@pytest.mark.parametrize(
    ("step", "state", "expected"),
    [
        (f"{ADVICE}, date: 2024-06-01", "gedaan", {"date": "date 2024-06-01"}),
        (f"{ADVICE}, date: onbekend, source: bron", "gedaan", {"date": "date onbekend"}),
        (f"{ADVICE}, requested: 2024-06-01", "loopt",
         {"requested": "requested 2024-06-01", "due": "due 2024-07-01"}),
        (f"{ADVICE}, requested: 2024-05-06", "te-laat",
         {"requested": "requested 2024-05-06", "due": "due 2024-06-05"}),
        (f"{FLEMISH}: advies-if, requested: 2024-05-06", "stilzwijgend",
         {"requested": "requested 2024-05-06", "due": "due 2024-05-24"}),
        (f"{ADVICE}, requested: 2024-06-01, due: 2024-07-01", "loopt",
         {"requested": "requested 2024-06-01", "due": "due 2024-07-01"}),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-06-01", "te-laat",
         {"requested": "requested 2024-05-01", "due": "due 2024-06-01"}),
        (f"{ADVICE}, planned: 2024-09, wording: na de zomer", "voorzien",
         {"planned": "planned 2024-09", "wording": "wording na de zomer"}),
        (f"{ADVICE}, planned: onbekend", "voorzien", {"planned": "planned onbekend"}),
        (f"{ADVICE}, planned: 2024-05", "te-laat", {"planned": "planned 2024-05"}),
        (f"{ADVICE}, outcome: niet-vereist", "niet-vereist", {"outcome": "outcome niet-vereist"}),
        (f"{ADVICE}, date: 2024-06-01, outcome: geweigerd", "gedaan",
         {"date": "date 2024-06-01", "outcome": "outcome geweigerd"}),
        (f"{FLEMISH}: indiening-vp, date: 2024-02-01, outcome: vervallen, until: 2024-06-09", "vervallen",
         {"date": "date 2024-02-01", "outcome": "outcome vervallen", "until": "until 2024-06-09"}),
    ],
)  # fmt: skip
def test_step_facts__how_a_step_stands_with_what_it_holds(step: str, state: str, expected: dict[str, str]) -> None:
    """Only what is written is told, under its own key."""
    found = facts(step)
    assert (found.state, told(found)) == (state, expected)


@pytest.mark.parametrize(
    "step",
    [f"{ADVICE}, date: 2024-07-01", f"{ADVICE}, requested: 2024-07-01", f"{ADVICE}, requested: 2024-07-01, due: 2024-08",
     f"{ADVICE}, requested: 2024-07-01, date: 2024-08-01", f"{JOINT}: ondertekening, date: 2024-07-01",
     f"{JOINT}: stopzetting, date: 2024-07-01", f"{JOINT}: opzegging, date: 2024-07-01"],
)  # fmt: skip
def test_step_facts__what_a_later_day_brought_is_not_told(step: str) -> None:
    """On the day nobody could know it; once its day has come it is told."""
    assert step_facts(case_on("2024-06-30", one(step))) == ()
    assert len(step_facts(case_on("2024-07-01", one(step)))) == 1


@pytest.mark.parametrize(
    "step",
    [
        f"{ADVICE}, planned: 2024-07, date: 2024-08-01, outcome: gunstig, reference: 76.123/1",
        f"{ADVICE}, planned: 2024-07, requested: 2024-07-05, date: 2024-08-01, outcome: gunstig, reference: 76.123/1",
    ],
)
def test_step_facts__of_a_later_step_only_the_promise_is_told(step: str) -> None:
    """Neither its date nor its request, outcome or reference: on the day it was foreseen, no more."""
    found = facts(step)
    assert (found.state, told(found)) == ("voorzien", {"planned": "planned 2024-07"})


@pytest.mark.parametrize("id", ["inwerkingtreding", "beeindiging"])
def test_step_facts__entry_into_force_and_end_may_lie_in_the_future(id: str) -> None:
    """They are written with their date as soon as they are known, so the date is told as foreseen."""
    found = facts(f"{JOINT}: {id}, date: 2025-01-01")
    assert (found.state, told(found)) == ("voorzien", {"planned": "date 2025-01-01"})


def test_step_facts__by_day_and_one_milestone_when_asked() -> None:
    """The order in the file does not matter."""
    published = f"{FLEMISH}: bekendmaking, date: 2024-06-20"
    case = case_on(DAY, one(published, FEDERAL_DRAFT, f"{FEDERAL}: bekendmaking, planned: 2024-08", DRAFT))
    assert [(found.authority, found.step.value) for found in step_facts(case)] == [
        ("vlaanderen", "principieel-1"),
        ("federaal", "ministerraad-1"),
        ("vlaanderen", "bekendmaking"),
        ("federaal", "bekendmaking"),
    ]
    assert [(found.authority, found.state) for found in step_facts(case, "published")] == [
        ("vlaanderen", "gedaan"), ("federaal", "voorzien"),
    ]  # fmt: skip


def test_advice__asked_given_and_foreseen_of_every_authority() -> None:
    """Every step whose id says that it is an advice, a joint one included; nothing else, and nothing of a later day."""
    case = case_on(
        DAY,
        one(
            DRAFT,
            f"{FLEMISH}: advies-serv, planned: onbekend",
            f"{FLEMISH}: advies-vlor, date: 2024-07-01",
            f"{FEDERAL}: advies-gba, requested: 2024-06-01",
            f"{JOINT}: advies-rvs, date: 2024-05-01",
            f"{FLEMISH}: interne-adviezen, date: 2024-01-01",
        ),
    )
    assert [(found.authority, found.step.value, found.state) for found in advice(case)] == [
        ("gezamenlijk", "advies-rvs", "gedaan"),
        ("federaal", "advies-gba", "loopt"),
        ("vlaanderen", "advies-serv", "voorzien"),
    ]


def test_is_advice__by_the_id_of_the_step() -> None:
    """Each advisory body has one id, which begins with advies; internal advice has another one."""
    assert is_advice(facts(f"{ADVICE}, date: 2024-06-01"))
    assert not is_advice(facts(f"{FLEMISH}: interne-adviezen, date: 2024-06-01"))


def test_by_authority__in_the_order_in_which_they_are_met() -> None:
    """The steps of one authority stand together and keep their order; nothing is expected here."""
    case = case_on(
        DAY,
        one(f"{FLEMISH}: advies-serv, date: 2024-02-01", f"{ADVICE}, planned: 2024-09",
            f"{FEDERAL}: advies-gba, requested: 2024-03-01", f"{JOINT}: advies-rvs, planned: onbekend"),
    )  # fmt: skip
    found = by_authority(advice(case))
    assert [(path.authority, [step.step.value for step in path.steps], path.begun) for path in found] == [
        ("vlaanderen", ["advies-serv", "advies-rvs"], True),
        ("federaal", ["advies-gba"], True),
        ("gezamenlijk", ["advies-rvs"], False),
    ]
    assert [(path.completed, path.expected) for path in found] == [(False, None)] * 3
    assert by_authority(()) == ()


@pytest.mark.parametrize(
    ("steps", "authorities"),
    [
        ([], ["federaal", "vlaanderen"]),
        ([DRAFT], ["federaal", "vlaanderen"]),
        ([SIGNED], ["gezamenlijk", "federaal", "vlaanderen"]),
        ([f"{JOINT}: advies-rvs, requested: 2024-06-01"], ["gezamenlijk", "federaal", "vlaanderen"]),
        ([f"{JOINT}: ondertekening, planned: 2024-09"], ["federaal", "vlaanderen", "gezamenlijk"]),
        ([f"{JOINT}: inwerkingtreding, date: 2025-01-01"], ["federaal", "vlaanderen", "gezamenlijk"]),
        ([f"{JOINT}: ondertekening, date: 2024-07-01"], ["federaal", "vlaanderen"]),
        ([f"{JOINT}: advies-gba, outcome: niet-vereist"], ["federaal", "vlaanderen", "gezamenlijk"]),
        ([f"{JOINT}: stopzetting, planned: 2024-05", f"{JOINT}: initiatief, date: 2024-01"],
         ["gezamenlijk", "federaal", "vlaanderen"]),
        (["authority: waals-gewest, step: lezing-1, date: 2024-01-10"], ["federaal", "vlaanderen", "waals-gewest"]),
    ],
)  # fmt: skip
def test_trajectory__authorities_of_the_parties_then_others_the_joint_path_first_once_begun(
    steps: list[str], authorities: list[str]
) -> None:
    """What all parties did together stands before what each did; what they only foresee stands behind it."""
    assert [path.authority for path in paths(*steps)] == authorities


def test_trajectory__each_step_under_its_authority_by_day() -> None:
    """A path holds the steps of its own authority."""
    found = paths(DEFINITE, FEDERAL_DRAFT, DRAFT)
    assert [(path.authority, [step.step.value for step in path.steps]) for path in found][:2] == [
        ("federaal", ["ministerraad-1"]), ("vlaanderen", ["principieel-1", "definitief"]),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("steps", "kind", "there"),
    [
        ([], "samenwerkingsakkoord", True),
        ([f"{FLEMISH}: advies-rvs, requested: 2024-05-06"], "samenwerkingsakkoord", True),
        ([DRAFT], "samenwerkingsakkoord", True),
        ([SIGNED], "samenwerkingsakkoord", True),
        ([SIGNED, f"{FLEMISH}: plenair, date: 2024-06-20"], "samenwerkingsakkoord", True),
        ([SIGNED], "samenwerkingsovereenkomst", False),
        ([DRAFT, f"{JOINT}: inwerkingtreding, date: 2024-06-01"], "samenwerkingsakkoord", False),
        ([DRAFT, f"{JOINT}: beeindiging, date: 2024-06-01"], "samenwerkingsakkoord", False),
        ([DRAFT, f"{JOINT}: stopzetting, date: 2024-06-01"], "samenwerkingsakkoord", False),
    ],
)
def test_trajectory__only_of_what_is_not_finished(steps: list[str], kind: str, there: bool) -> None:
    """In force, ended or stopped: there is no path left to tell."""
    assert bool(paths(*steps, kind=kind)) is there


def expectations(*steps: str, **agreement: str) -> dict[str, tuple[object, str] | None]:
    found = paths(*steps, **agreement)
    return {one.authority: one.expected and (one.expected.step.value, one.expected.certainty) for one in found}


@pytest.mark.parametrize(
    ("steps", "begun"),
    [
        ([], False),
        ([f"{FLEMISH}: principieel-1, planned: 2024-09"], False),
        ([f"{FLEMISH}: principieel-1, planned: 2024-05"], False),
        ([f"{ADVICE}, outcome: niet-vereist"], False),
        ([DRAFT], True),
        ([f"{ADVICE}, requested: 2024-06-01"], True),
        ([f"{FLEMISH}: principieel-1, date: 2024-07-01"], False),
        ([f"{FLEMISH}: principieel-1, planned: 2024-06, date: 2024-07-01"], False),
        ([f"{FLEMISH}: indiening-vp, date: 2024-02-01, outcome: vervallen, until: 2024-06-09"], True),
    ],
)
def test_trajectory__an_authority_has_begun_once_anything_was_done_or_asked(steps: list[str], begun: bool) -> None:
    """A promise, and what need not be done, begin nothing."""
    assert {path.authority: path.begun for path in paths(*steps)} == {"federaal": False, "vlaanderen": begun}


ASSENTED = f"{FLEMISH}: bekrachtiging, date: 2024-06-20"
PUBLISHED = f"{FLEMISH}: bekendmaking, date: 2024-06-25"


@pytest.mark.parametrize(
    ("steps", "completed"),
    [
        ([DRAFT], False),
        ([DRAFT, SIGNED, ASSENTED], False),
        ([DRAFT, SIGNED, PUBLISHED], True),
        ([SIGNED, PUBLISHED], False),
        ([DRAFT, SIGNED, f"{FLEMISH}: bekendmaking, date: 2024-07-25"], False),
        ([DRAFT, SIGNED, f"{FLEMISH}: bekrachtiging, outcome: niet-vereist"], True),
    ],
)
def test_trajectory__an_authority_has_completed_its_path_with_every_milestone(
    steps: list[str], completed: bool
) -> None:
    """A published act counts as assented and tabled; the joint path is never complete by itself."""
    found = {path.authority: path.completed for path in paths(*steps)}
    assert found.pop("gezamenlijk", False) is False
    assert found == {"federaal": False, "vlaanderen": completed}


FIRST, SECOND = "Eerste principiële goedkeuring", "Tweede principiële goedkeuring"
READING = "Eerste lezing in de ministerraad (principiële goedkeuring)"
TABLED = "Indiening van het ontwerp van decreet in het Vlaams Parlement"
TABLED_IN_CHAMBER = "Indiening van het wetsontwerp houdende instemming in de Kamer"


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([], {"federaal": (READING, "V"), "vlaanderen": (FIRST, "V")}),
        ([DRAFT], {"federaal": (READING, "V"), "vlaanderen": (SECOND, "V")}),
        ([FEDERAL_DRAFT], {"federaal": ("Tweede lezing in de ministerraad", "M"), "vlaanderen": (FIRST, "V")}),
        ([DRAFT, f"{FLEMISH}: definitief, planned: 2024-09"], {"federaal": (READING, "V"), "vlaanderen": None}),
        ([DRAFT, f"{FLEMISH}: advies-rvs, requested: 2024-06-01"], {"federaal": (READING, "V"), "vlaanderen": None}),
        ([DEFINITE], {"federaal": (READING, "V"), "vlaanderen": None, "gezamenlijk": ("Ondertekening", "V")}),
        ([SIGNED], {"gezamenlijk": None, "federaal": (READING, "V"), "vlaanderen": (FIRST, "V")}),
        ([SIGNED, DEFINITE], {"gezamenlijk": None, "federaal": (READING, "V"), "vlaanderen": (TABLED, "V")}),
        ([SIGNED, DEFINITE, f"{FEDERAL}: ministerraad-2, date: 2024-05-01"],
         {"gezamenlijk": None, "federaal": (TABLED_IN_CHAMBER, "M"), "vlaanderen": (TABLED, "V")}),
    ],
)  # fmt: skip
def test_trajectory__expects_what_the_procedure_says_when_nobody_announced_a_step(
    steps: list[str], expected: dict[str, tuple[str, str] | None]
) -> None:
    """The first step that is still needed, with the procedure's mark of certainty; what the register foresees goes first."""
    assert expectations(*steps) == expected


def test_trajectory__the_expected_step_is_a_fact_of_the_procedure() -> None:
    """It stands in the procedures, not in the agreement, and needs no source of the register."""
    made = one(DRAFT)
    foreseen = made.procedures.step("vlaanderen", "principieel-2")
    path = next(path for path in trajectory(case_on(DAY, made)) if path.authority == "vlaanderen")
    assert path.expected is not None
    assert foreseen is not None
    assert path.expected.step == Fact(
        "procedures/vlaanderen", "steps[principieel-2].name", SECOND, (), foreseen.where.file, foreseen.where.line
    )
    assert not path.expected.step.unsourced


@pytest.mark.parametrize(
    ("steps", "shared"),
    [([DEFINITE], False), ([DEFINITE, f"{JOINT}: ondertekening, by: [federale-staat], date: 2024-06-01"], True),
     ([DEFINITE, f"{JOINT}: ondertekening, by: [federale-staat], date: 2024-07-01"], False)],
)  # fmt: skip
def test_trajectory__an_expected_signature_is_shared_once_some_parties_signed(steps: list[str], shared: bool) -> None:
    """The signature is still expected, of those who did not sign on the day."""
    expected = {path.authority: path.expected for path in paths(*steps)}["gezamenlijk"]
    assert expected is not None
    assert (expected.step.value, expected.shared) == ("Ondertekening", shared)


@pytest.mark.parametrize(
    ("step", "day", "state", "known"),
    [
        (
            f"{FLEMISH}: advies-rvs, requested: 2024-05-06, date: 2024-06-03",
            "2024-05-20",
            "loopt",
            {"requested", "due"},
        ),
        (
            f"{FLEMISH}: advies-rvs, planned: 2024-03, date: 2024-05-01, reference: 76.1/1, outcome: gunstig, note: x",
            "2024-04-15",
            "te-laat",
            {"planned"},
        ),
        (
            f"{FLEMISH}: advies-rvs, requested: 2024-01-10, due: 2024-03-01, date: 2024-05-01, outcome: gunstig",
            "2024-04-15",
            "te-laat",
            {"requested", "due"},
        ),
        (
            f"{FLEMISH}: indiening-vp, date: 2024-01-10, outcome: vervallen, until: 2024-06-09",
            "2024-03-01",
            "gedaan",
            {"date"},
        ),
        (f"{FLEMISH}: advies-rvs, date: 2024-06-09, outcome: niet-vereist", "2024-03-01", "niet-vereist", set()),
        (f"{FLEMISH}: advies-rvs, planned: 2024-07, date: 2024-06-20, note: x", "2024-03-01", "voorzien", {"planned"}),
    ],
)
def test_step_facts__nothing_of_what_comes_after_the_day(step: str, day: str, state: str, known: set[str]) -> None:
    """Of a step that is dated later only the request and the promise are told."""
    found = facts(step, day)
    assert (found.state, set(told(found))) == (state, known)


def test_trajectory__a_step_that_is_announced_is_not_expected_too() -> None:
    """The procedure's next step is told only when nobody announced it."""
    found = paths(f"{FLEMISH}: definitief, date: 2024-05-10", f"{JOINT}: ondertekening, planned: 2024-09")
    (joint,) = [path for path in found if path.authority == "gezamenlijk"]
    assert (len(joint.steps), joint.expected) == (1, None)


def test_step_facts__a_later_request_foresees_nothing() -> None:
    """An entry into force that is only asked for on a later day is not known yet."""
    assert step_facts(case_on("2024-03-01", one(f"{JOINT}: inwerkingtreding, requested: 2024-05-01"))) == ()


@pytest.mark.parametrize(
    ("step", "path", "certainty"),
    [
        ("advies-rvs, requested: 2024-06-10", "due", "V"),
        ("advies-gba, requested: 2024-06-10", "due", "M"),
        ("advies-rvs, requested: 2024-06-10, due: 2024-07-20", "due", None),
        ("advies-rvs, requested: 2024-06-10, planned: 2024-07-20", "planned", None),
    ],
)
def test_step_facts__what_gives_the_last_day(step: str, path: str, certainty: str | None) -> None:
    """A printed or planned day is a fact of the register; a counted one carries the certainty of its term."""
    found = facts(f"{FLEMISH}: {step}, source: bron")
    assert found.due is not None
    assert (found.due.path, found.due.source, found.counted_due) == (
        f"steps[vlaanderen/{step.split(',', maxsplit=1)[0]}].{path}", ("bron",), certainty)  # fmt: skip
