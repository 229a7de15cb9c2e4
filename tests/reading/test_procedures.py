"""Procedures: the shipped paths, and a register's own file over them."""

import pytest

from samenwerking_cli.model.procedures import Procedures, ProcedureStep
from samenwerking_cli.model.vocabulary import AUTHORITIES, CERTAINTIES
from samenwerking_cli.reading.procedures import (
    SHIPPED,
    read_procedures,
    shipped_procedures,
)
from samenwerking_cli.reading.tree import MapNode, SeqNode, parse_tree
from tests.reading.marked import codes, marked, places
from tests.registers import HEAD, loaded

MILESTONES = {
    "principieel-1": "approved",
    "principieel-2": "approved",
    "definitief": "approved",
    "ministerraad-1": "approved",
    "ministerraad-2": "approved",
    "lezing-1": "approved",
    "lezing-2": "approved",
    "ondertekening": "signed",
    "indiening-vp": "tabled",
    "indiening-kamer": "tabled",
    "neerlegging": "tabled",
    "commissie": "tabled",
    "plenair": "tabled",
    "bekrachtiging": "assented",
    "bekendmaking": "published",
    "inwerkingtreding": "in-force",
    "hernieuwing": "renewed",
    "opzegging": "notice",
    "beeindiging": "ended",
    "stopzetting": "stopped",
}
ADVISORY = {"serv", "vlor", "minaraad", "sarc", "salv", "mora", "gba", "rvs"}
JOINT = (
    "initiatief, onderhandeling, overlegcomite, advies-rvs, advies-gba, ondertekening, inwerkingtreding, hernieuwing, "
    "wijziging, opzegging, beeindiging, stopzetting"
)


def ids(procedures: Procedures, authority: str) -> list[str]:
    """The steps of an authority's path."""
    return [step.id for step in procedures.steps_of(authority)]


def shipped_nodes() -> list[MapNode]:
    """Every step and every term of the shipped file, as written."""
    found: list[MapNode] = []

    def walk(node: object) -> None:
        if isinstance(node, SeqNode):
            for item, _ in node.items:
                assert isinstance(item, MapNode)
                found.append(item)
                walk(item)
        elif isinstance(node, MapNode):
            for entry in node.entries:
                walk(entry[2])

    walk(parse_tree(SHIPPED.name, SHIPPED.read_text(encoding="utf-8")).root)
    return found


def test_shipped__has_no_findings():
    """The procedures of the package are read without a fault or a doubt."""
    tree = parse_tree(SHIPPED.name, SHIPPED.read_text(encoding="utf-8"))
    assert tree.root is not None
    procedures, found = read_procedures(SHIPPED.name, tree.root, Procedures({}))
    assert (*tree.findings, *found) == ()
    assert procedures == shipped_procedures()


def test_shipped__a_path_for_each_authority():
    """Each of the ten authorities has a path, and nobody else."""
    assert set(shipped_procedures().by_authority) == set(AUTHORITIES)
    assert len(AUTHORITIES) == 10


def test_shipped__certainty_stands_on_each_step_and_each_term():
    """No certainty is left to the default: each step and each term says how sure it is."""
    written = [{key: value for key, _, value, _ in node.entries}.get("certainty") for node in shipped_nodes()]
    assert len(written) > 100
    assert set(written) <= set(CERTAINTIES)


def test_shipped__milestones():
    """The contract's steps carry its milestones, all of them occur, and no other step has one."""
    steps = [step for one in shipped_procedures().by_authority.values() for step in one.steps]
    assert {step.id: step.milestone for step in steps if step.milestone} == MILESTONES
    assert all(step.milestone == MILESTONES.get(step.id) for step in steps)


def test_shipped__the_joint_path():
    """The joint path has its twelve steps; others repeat only its two advices."""
    procedures = shipped_procedures()
    joint = JOINT.split(", ")
    assert ids(procedures, "gezamenlijk") == joint
    for authority in set(AUTHORITIES) - {"gezamenlijk"}:
        assert set(ids(procedures, authority)) & set(joint) <= {"advies-rvs", "advies-gba"}


def test_shipped__one_id_for_each_advisory_body():
    """Each advisory body has its id, and the Flemish path knows all of them."""
    assert {f"advies-{body}" for body in ADVISORY} <= set(ids(shipped_procedures(), "vlaanderen"))


def test_shipped__copies_of_the_walloon_path():
    """Brussels, the GGC, the COCOF and the other communities walk the Walloon steps."""
    procedures = shipped_procedures()
    walloon = ids(procedures, "waals-gewest")
    for authority in ("brussels-gewest", "ggc", "cocof", "duitstalige-gemeenschap", "franse-gemeenschap"):
        assert ids(procedures, authority) == walloon


def test_shipped__the_vgc_only_approves():
    """The VGC makes no decrees: its path has approvals and no act."""
    vgc = shipped_procedures().by_authority["vgc"]
    assert {step.milestone for step in vgc.steps} == {"approved"}
    assert vgc.act is None


def test_shipped__every_term_has_one_step_with_its_variant_once():
    """A step has each variant of its term once, and `after` names a step that exists."""
    procedures = shipped_procedures()
    existing = {step.id for one in procedures.by_authority.values() for step in one.steps}
    for one in procedures.by_authority.values():
        for step in one.steps:
            variants = [term.variant for term in step.terms]
            assert len(set(variants)) == len(variants)
            assert {term.after for term in step.terms} - {None} <= existing


OWN = """\
authorities:
  vlaanderen:
    name: Vlaamse overheid
    steps:
      - id: ikw
        name: Interkabinettenwerkgroep
        terms: [{variant: gewoon, days: 7, unit: werkdagen, after: interne-adviezen, lapse: geen}]
      - {id: nota, name: Nota aan de Vlaamse Regering, certainty: P, parallel: true, milestone: approved}
      - {id: bisnota, name: Tweede nota}
"""


def own(text: str, register: str = HEAD) -> tuple[Procedures, tuple[tuple[str, str, int, int], ...]]:
    """The procedures of a register with its own file, and what is wrong in that file."""
    result = loaded(register, procedures_yaml=text)
    found = [(one.code, one.severity, *one.where[1:]) for one in result.findings if one.where.file == "procedures.yaml"]
    return result.register.procedures, tuple(found)


def test_own__replaces_a_step_and_adds_others_behind_it():
    """A step with a known id is replaced where it stood; new ones follow the one they stand behind."""
    shipped = shipped_procedures()
    procedures, found = own(OWN)
    assert found == ()
    expected = ids(shipped, "vlaanderen")
    place = expected.index("ikw") + 1
    assert ids(procedures, "vlaanderen") == [*expected[:place], "nota", "bisnota", *expected[place:]]
    assert procedures.step("vlaanderen", "ikw") != shipped.step("vlaanderen", "ikw")
    assert procedures.by_authority["federaal"] == shipped.by_authority["federaal"]


def test_own__what_is_not_said_stays_as_it_was():
    """Of an authority only what is written changes; a step is replaced as a whole."""
    procedures, _ = own(OWN)
    flemish = procedures.by_authority["vlaanderen"]
    assert (flemish.name, flemish.government, flemish.act) == ("Vlaamse overheid", "Vlaamse Regering", "decreet")
    step = procedures.step("vlaanderen", "ikw")
    assert isinstance(step, ProcedureStep)
    assert (step.name, step.actor, step.certainty) == ("Interkabinettenwerkgroep", None, "M")
    assert [(one.days, one.unit, one.after, one.lapse, one.certainty) for one in step.terms] == [
        (7, "werkdagen", "interne-adviezen", "geen", "M")
    ]
    assert step.where[:2] == ("procedures.yaml", 5)


def test_own__steps_may_be_used_in_the_register():
    """A step and a term of the register's own file can be recorded."""
    text = """\
agreements:
  - id: a
    title: A
    kind: protocolakkoord
    parties: []
    steps:
      - {authority: vlaanderen, step: nota, date: 2024}
      - {authority: vlaanderen, step: ikw, requested: 2024, term: spoed}
"""
    result = loaded(HEAD + text, procedures_yaml=OWN.replace("variant: gewoon", "variant: spoed"))
    assert result.findings == ()
    assert [one.step for one in result.register.agreements[0].steps] == ["nota", "ikw"]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("onbekende-overheid", "authorities:\n  ▸vlaandern: {name: V}\n"),
        ("onbekende-overheid", "authorities:\n  ▸vlaams-gewest: {name: V}\n"),
        ("onbekende-sleutel", "▸overheden: {}\n"),
        ("onbekende-sleutel", "authorities:\n  vgc: {▸naam: V}\n"),
        ("onbekende-sleutel", "authorities:\n  vgc:\n    steps: [{id: a, name: A, ▸mijlpaal: approved}]\n"),
        ("onbekende-waarde", "authorities:\n  vgc:\n    steps: [{id: a, name: A, milestone: ▸goedgekeurd}]\n"),
        ("onbekende-waarde", "authorities:\n  vgc:\n    steps: [{id: a, name: A, certainty: ▸X}]\n"),
        ("onbekende-waarde", "authorities: {vgc: {language: ▸en}}\n"),
        ("ongeldige-id", "authorities:\n  vgc:\n    steps: [{id: ▸Stap A, name: A}]\n"),
        ("ontbrekende-sleutel", "authorities:\n  vgc:\n    steps:\n      - ▸id: a\n"),
        (
            "ontbrekende-sleutel",
            "authorities:\n  vgc:\n    steps: [{id: a, name: A, terms: [▸{days: 3, unit: werkdagen}]}]\n",
        ),
        (
            "onbekende-waarde",
            "authorities: {vgc: {steps: [{id: a, name: A, terms: [{variant: b, days: 3, unit: ▸dagen}]}]}}",
        ),
        (
            "verkeerd-type",
            "authorities: {vgc: {steps: [{id: a, name: A, terms: [{variant: b, days: ▸x, unit: werkdagen}]}]}}",
        ),
        ("dubbele-sleutel", "authorities:\n  vgc: {name: A}\n  ▸vgc: {name: B}\n"),
        ("verkeerd-type", "authorities: ▸[vgc]\n"),
        ("verkeerd-type", "authorities: {vgc: ▸[a]}\n"),
        ("verkeerd-type", "authorities: {vgc: {steps: ▸{a: b}}}\n"),
        ("verkeerd-type", "▸- vlaanderen\n"),
        ("verkeerd-type", "# eigen stappen\n▸- vlaanderen\n"),
        ("anker", "authorities: ▸&a {}\n"),
        ("leeg-bestand", "▸"),
    ],
)
def test_own__fault(code, text):
    """A fault in the register's own procedures is one error at its place."""
    text, expected = marked(text)
    _, found = own(text)
    assert [one[:2] for one in found] == [(code, "fout")]
    assert [one[2:] for one in found] == expected


def test_own__a_step_twice_names_the_first():
    """A step id that stands twice under one authority is an error at the second, with the first beside it."""
    text, expected = marked("authorities:\n  vgc:\n    steps:\n      - {id: a, name: A}\n      - ▸{id: a, name: B}\n")
    result = loaded(HEAD, procedures_yaml=text)
    assert codes(result.findings) == ["dubbele-id"]
    assert places(result.findings) == expected
    assert [str(at) for one in result.findings for at in one.related] == ["procedures.yaml:4:9"]
    assert result.register.procedures.step("vgc", "a").name == "A"


@pytest.mark.parametrize(
    "text", ["- x\n", "authorities: x\n", "authorities: {vlaandern: {}}\n", "a: &b c\n", "null\n", "[\n"]
)
def test_own__an_unreadable_file_leaves_the_shipped_paths(text):
    """Where the own file says nothing that can be read, the shipped procedures hold."""
    assert own(text)[0] == shipped_procedures()
