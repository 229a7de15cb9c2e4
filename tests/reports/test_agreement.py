"""One agreement in full."""

import pytest

from samenwerking_cli.reports.agreement import AgreementReport, agreement_record, agreement_report
from tests.agreements import one
from tests.registers import on, register

MADE = register("""
    agreements:
      - id: ila
        title: Individual Learning Account
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
        relations: [{type: vervangt, target: oud}]
        texts:
          budget: {text: Het budget., source: bron, date: 2024-02}
          scope: De inhoud.
          evaluation: {text: Van morgen., source: zonder-dag, date: 2024-04}
        figures: [{label: Instroom, value: 12, source: bron}, {label: Aandeel, value: 3.5, source: bron}]
        remarks:
          - {date: 2024-03-01, text: Tweede., source: bron}
          - {date: onbekend, text: Ooit., source: bron}
          - {date: 2023-09, text: Eerste., source: bron}
          - {date: 2024-04, text: Van morgen., source: zonder-dag}
        steps:
          - {authority: vlaanderen, step: indiening-vp, planned: 2024-10, source: bron}
          - {authority: gezamenlijk, step: initiatief, date: 2024-02-02, source: bron}
          - {authority: vlaanderen, step: advies-serv, outcome: niet-vereist}
          - {authority: federaal, step: ministerraad-1, date: 2024-02-02, source: bron}
          - {authority: vlaanderen, step: definitief, planned: onbekend, source: bron}
          - {authority: vlaanderen, step: principieel-1, date: 2024-01, source: bron}
      - id: oud
        title: Oud akkoord
        short_title: Oud
        kind: samenwerkingsakkoord
        parties: [federale-staat]
        relations: [{type: wijzigt, target: ila}]
    dossiers:
      - {id: leren, title: Leren, agreements: [oud, ila]}
      - {id: werken, title: Werken, agreements: [oud]}
""")


def report(day: str = "2024-03-26") -> AgreementReport:
    return agreement_report(MADE.agreements[0], MADE, on(day))


def test_steps__by_day_and_those_without_a_day_last():
    """Done steps by day, on one day by party with the joint path last, then planned ones, then not required ones."""
    assert [seen.step.step for seen in report().steps] == [
        "principieel-1", "ministerraad-1", "initiatief", "indiening-vp", "definitief", "advies-serv",
    ]  # fmt: skip


ADVICE = "authority: vlaanderen, step: advies-rvs"


@pytest.mark.parametrize(
    ("step", "state"),
    [
        (f"{ADVICE}, date: 2024-06-01", "gedaan"),
        (f"{ADVICE}, date: 2024-06-01, outcome: geweigerd", "gedaan"),
        (f"{ADVICE}, date: 2024-06-01, outcome: vervallen, until: 2024-06-09", "vervallen"),
        (f"{ADVICE}, date: 2024-06-01, outcome: vervallen, until: 2024-07-09", "gedaan"),
        (f"{ADVICE}, requested: 2024-06-01", "loopt"),
        (f"{ADVICE}, requested: 2024-06-01, due: 2024-07-01", "loopt"),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-06-01", "te-laat"),
        (f"{ADVICE}, requested: 2024-05-01, due: 2024-06-01, date: 2024-05-20, outcome: ingetrokken", "gedaan"),
        (f"{ADVICE}, planned: 2024-05", "te-laat"),
        (f"{ADVICE}, planned: 2024-09", "voorzien"),
        (f"{ADVICE}, planned: onbekend", "voorzien"),
        (f"{ADVICE}, date: 2024-07-01", "later"),
        (f"{ADVICE}, requested: 2024-07-01", "later"),
        (f"{ADVICE}, outcome: niet-vereist", "niet-vereist"),
    ],
)
def test_state__of_one_step_on_the_day(step, state):
    """Every recorded step shows how it stands on the day."""
    made = one(step)
    assert agreement_report(made.agreements[0], made, on("2024-06-30")).steps[0].state == state


@pytest.mark.parametrize(
    ("day", "texts", "remarks"),
    [
        ("2024-03-26", ["budget", "scope"], ["Eerste.", "Tweede.", "Ooit."]),
        ("2024-04-01", ["budget", "scope", "evaluation"], ["Eerste.", "Tweede.", "Van morgen.", "Ooit."]),
        ("2024-01-31", ["scope"], ["Eerste.", "Ooit."]),
    ],
)
def test_texts_and_remarks__those_of_a_later_day_are_not_used(day, texts, remarks):
    """A text or remark dated after the day is left out; one without a day stays."""
    made = report(day)
    assert [text.name for text in made.texts] == texts
    assert [remark.text for remark in made.remarks] == remarks


def test_sources__those_that_are_cited_on_the_day():
    """Sources are listed once, when a fact that is shown points to them."""
    assert [source.id for source in report().sources] == ["bron"]
    assert [source.id for source in report("2024-04-01").sources] == ["bron", "zonder-dag"]


def test_related_from__and_dossiers():
    """What other agreements say of this one, and the dossiers that it belongs to."""
    made = report()
    assert [(other.type, other.agreement, other.title) for other in made.related_from] == [("wijzigt", "oud", "Oud")]
    assert [dossier.id for dossier in made.dossiers] == ["leren"]


def test_agreement_record__under_the_registers_keys():
    """The record for JSON holds what the day may see: facts under the register's keys, numbers as numbers, no places."""
    made = report()
    record = agreement_record(made)
    agreement = record["agreement"]
    assert isinstance(agreement, dict)
    assert (agreement["id"], agreement["kind"], agreement["parties"]) == (
        "ila", "samenwerkingsakkoord", ("federale-staat", "vlaams-gewest"),
    )  # fmt: skip
    assert "where" not in agreement
    assert (agreement["texts"], agreement["remarks"]) == (made.texts, made.remarks)
    assert [(figure["label"], figure["value"]) for figure in agreement["figures"]] == [
        ("Instroom", 12),
        ("Aandeel", 3.5),
    ]
    assert [(step["step"], step["state"]) for step in agreement["steps"]][:4] == [
        ("principieel-1", "gedaan"), ("ministerraad-1", "gedaan"), ("initiatief", "gedaan"), ("indiening-vp", "voorzien"),
    ]  # fmt: skip
    assert (record["status"], record["dossiers"]) == (made.status, ["leren"])
    assert (record["sources"], record["related_from"]) == (made.sources, made.related_from)
    assert (made.status.phase, str(made.status.since)) == ("ontwerp", "2024-01")
