"""Doubts about whole records: sources, parties, assent, review."""

from dataclasses import replace

import pytest

from samenwerking_cli.checks.check import check
from tests.agreements import one
from tests.registers import loaded, on, register

DRAFT = "authority: vlaanderen, step: principieel-1, date: 2024-01-10"


def lines(code: str, made, day: str = "2024-03-26") -> list[int]:
    """The lines on which this doubt stands."""
    return [found.where.line for found in check(made, on(day)) if found.code == code]


def test_without_source__every_fact_that_rests_on_none():
    """A step, text, figure or remark of an agreement or a dossier without a source is doubted, at its own line."""
    made = register("""
        agreements:
          - id: ila
            title: Akkoord
            kind: samenwerkingsakkoord
            parties: [federale-staat, vlaams-gewest]
            texts:
              scope: Zonder bron.
              budget: {text: Met bron., source: bron}
            figures:
              - {label: Met bron, value: 1, source: zonder-dag}
              - {label: Zonder bron, value: 1}
            remarks:
              - {date: 2024-01, text: Zonder bron.}
              - {date: 2024-01, text: Met bron., source: bron}
            steps:
              - {authority: vlaanderen, step: principieel-1, date: 2024-01-10, source: bron}
              - {authority: vlaanderen, step: definitief, planned: onbekend}
        dossiers:
          - id: dossier
            title: Dossier
            texts: {background: Zonder bron.}
            figures: [{label: Zonder bron, value: 2}]
            remarks: [{date: 2024, text: Met bron., source: bron}]
    """)
    found = [one for one in check(made, on("2024-03-26")) if one.code == "geen-bron"]
    assert [(doubt.where.line, doubt.subject) for doubt in found] == [
        (13, "ila"), (17, "ila"), (19, "ila"), (23, "ila"), (27, "dossier"), (28, "dossier"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "parties", "doubted"),
    [
        ("samenwerkingsakkoord", "federale-staat, VDAB", True),
        ("uitvoerend-samenwerkingsakkoord", "VDAB, vlaams-gewest", True),
        ("gezamenlijk-decreet", "vlaams-gewest, VDAB", True),
        ("samenwerkingsakkoord", "federale-staat, vlaamse-gemeenschapscommissie", False),
        ("samenwerkingsovereenkomst", "VDAB, Fedasil", False),
        ("protocolakkoord", "federale-staat, VDAB", False),
    ],
)
def test_body_as_party__to_what_only_governments_conclude(kind, parties, doubted):
    """Only governments conclude agreements under art. 92bis; elsewhere a body may be a party."""
    assert lines("instelling-als-partij", one(kind=kind, parties=parties)) == ([7] if doubted else [])


@pytest.mark.parametrize(
    ("kind", "assent", "doubted"),
    [
        ("protocolakkoord", "assent: true", True),
        ("uitvoerend-samenwerkingsakkoord", "assent: true", True),
        ("protocolakkoord", "assent: false", False),
        ("samenwerkingsakkoord", "assent: true", False),
        ("samenwerkingsakkoord", "assent: false", False),
    ],
)
def test_unusual_assent__to_a_kind_without(kind, assent, doubted):
    """An explicit assent to a kind for which the law knows none is doubted; to waive it is usual."""
    assert lines("instemming-ongewoon", one(kind=kind, more=(assent,))) == ([7] if doubted else [])


@pytest.mark.parametrize(
    ("reviewed", "day", "doubted"),
    [
        ("2023-03-26", "2024-03-25", False),
        ("2023-03-27", "2024-03-26", False),
        ("2023-03-26", "2024-03-26", True),
        ("2023", "2024-12-30", False),
        ("2023", "2025-01-01", True),
        ("2030", "2024-03-26", False),
    ],
)
def test_not_reviewed__for_more_than_a_year(reviewed, day, doubted):
    """A record is doubted when more than 365 days have passed since the last day of its review."""
    assert lines("niet-nagekeken", one(DRAFT, more=(f"reviewed: {reviewed}",)), day) == ([7] if doubted else [])


@pytest.mark.parametrize(
    ("fact", "day", "doubted"),
    [
        ("steps: [{authority: vlaanderen, step: principieel-1, date: 2023-12, source: bron}]", "2024-12-31", False),
        ("steps: [{authority: vlaanderen, step: principieel-1, date: 2023-12, source: bron}]", "2025-01-01", True),
        ("figures: [{label: Instroom, value: 1, source: bron}]", "2025-01-01", True),
        ("remarks: [{date: 2024, text: Zo is het., source: [zonder-dag, bron]}]", "2025-01-01", True),
        ("texts: {scope: {text: De inhoud., source: bron}}", "2025-01-01", True),
        ("texts: {scope: {text: De inhoud., source: zonder-dag}}", "2035-01-01", False),
        ("texts: {scope: Zonder bron.}", "2035-01-01", False),
    ],
)
def test_not_reviewed__else_by_the_newest_source(fact, day, doubted):
    """Without a review the newest dated source of any fact counts; without one nobody can tell."""
    assert lines("niet-nagekeken", one(more=(fact,)), day) == ([7] if doubted else [])


@pytest.mark.parametrize(("day", "doubted"), [("2025-02-26", []), ("2025-02-27", [8])])
def test_not_reviewed__the_newest_of_several_sources(day, doubted):
    """Of several sources the newest one confirms the record."""
    made = loaded("""
        register: {title: Proefregister}
        sources:
          - {id: oud, title: Oude bron, date: 2023-03}
          - {id: nieuw, title: Nieuwe bron, date: 2024-02-27}
          - {id: ongebruikt, title: Een bron van niets, date: 2025-01-01}
        agreements:
          - id: akkoord
            title: Akkoord over de proef
            kind: samenwerkingsakkoord
            parties: [federale-staat, vlaams-gewest]
            steps: [{authority: vlaanderen, step: principieel-1, date: 2023-03-01, source: [nieuw, oud]}]
    """).register
    assert lines("niet-nagekeken", made, day) == doubted


@pytest.mark.parametrize(("step", "doubted"), [("stopzetting", []), ("beeindiging", []), ("inwerkingtreding", [7])])
def test_not_reviewed__not_what_is_over(step, doubted):
    """An agreement that ended or stopped need not be confirmed again."""
    made = one(f"authority: gezamenlijk, step: {step}, date: 2020, source: bron", more=("reviewed: 2020",))
    assert lines("niet-nagekeken", made) == doubted


@pytest.mark.parametrize(("days", "doubted"), [(90, True), (91, False), (400, False)])
def test_not_reviewed__after_as_many_days_as_the_register_says(days, doubted):
    """`review_after_days` decides how long a confirmation lasts."""
    made = replace(one(DRAFT, more=("reviewed: 2023-12-26",)), review_after_days=days)
    assert bool(lines("niet-nagekeken", made)) is doubted
