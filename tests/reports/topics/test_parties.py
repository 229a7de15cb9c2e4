"""Who signed, whose parliament assented, who is missing, and what is known of why."""

from datetime import date

import pytest

from samenwerking_cli.partial_date import parse_partial_date
from samenwerking_cli.reports.fact import Fact, owner_of
from samenwerking_cli.reports.topics.parties import Parties, RemarkFacts, known_remarks, parties, remarks_of
from tests.agreements import one
from tests.answers import DAY, case_on
from tests.registers import register

SIGNATURE = "authority: gezamenlijk, step: ondertekening"
THREE = "federale-staat, vlaamse-gemeenschap, vlaams-gewest"


def told(
    *steps: str, day: str = DAY, kind: str = "samenwerkingsakkoord", who: str = THREE, open: bool = False
) -> Parties:
    more = ("parties_open: true",) if open else ()
    return parties(case_on(day, one(*steps, kind=kind, parties=who, more=more)))


def test_parties__nobody_yet() -> None:
    """Everybody is missing; two parties of one authority need one assent."""
    assert told() == Parties(
        parties=Fact(
            "akkoord", "parties", ("federale-staat", "vlaamse-gemeenschap", "vlaams-gewest"), (), "agreements.yaml", 7
        ),
        open=False,
        signed=Fact("akkoord", "signed.done", 0, (), "agreements.yaml", 7),
        unsigned=("federale-staat", "vlaamse-gemeenschap", "vlaams-gewest"),
        assented=Fact("akkoord", "assents.done", 0, (), "agreements.yaml", 7),
        required=2,
        assenting=(),
        missing=("federaal", "vlaanderen"),
        remarks=(),
    )


@pytest.mark.parametrize(
    ("steps", "signed", "unsigned"),
    [
        ([f"{SIGNATURE}, date: 2024-02-01"], 3, ()),
        ([f"{SIGNATURE}, date: 2024-07-01"], 0, ("federale-staat", "vlaamse-gemeenschap", "vlaams-gewest")),
        ([f"{SIGNATURE}, planned: 2024-02-01"], 0, ("federale-staat", "vlaamse-gemeenschap", "vlaams-gewest")),
        ([f"{SIGNATURE}, by: [vlaams-gewest], date: 2024-02-01"], 1, ("federale-staat", "vlaamse-gemeenschap")),
        ([f"{SIGNATURE}, by: [vlaams-gewest], date: 2024-02-01",
          f"{SIGNATURE}, by: [vlaams-gewest, federale-staat], date: 2024-03-01"], 2, ("vlaamse-gemeenschap",)),
        ([f"{SIGNATURE}, by: [vlaams-gewest, vlaamse-gemeenschap], date: 2024-02-01",
          f"{SIGNATURE}, by: [federale-staat], date: 2024-07-01"], 2, ("federale-staat",)),
        ([f"{SIGNATURE}, by: [vlaams-gewest], date: 2024-02-01, outcome: ingetrokken"], 0,
         ("federale-staat", "vlaamse-gemeenschap", "vlaams-gewest")),
    ],
)  # fmt: skip
def test_parties__signed_by_the_parties_of_the_by_lists(
    steps: list[str], signed: int, unsigned: tuple[str, ...]
) -> None:
    """A signature without `by` is that of all; who did not sign on the day is named in the order of the parties."""
    found = told(*steps)
    assert found.signed is not None
    assert (found.signed.value, found.unsigned) == (signed, unsigned)


@pytest.mark.parametrize("by", ["", ", by: [federale-staat, vlaamse-gemeenschap, vlaams-gewest]"])
def test_parties__open_says_that_totals_are_a_least(by: str) -> None:
    """Those who are known may all have signed; that not all are known is said beside it."""
    found = told(f"{SIGNATURE}{by}, date: 2024-02-01", open=True)
    assert found.signed is not None
    assert (found.open, found.signed.value, found.unsigned) == (True, 3, ())


@pytest.mark.parametrize(
    ("steps", "day", "assenting", "missing"),
    [
        (["authority: vlaanderen, step: bekrachtiging, date: 2024-03-01"], DAY, ("vlaanderen",), ("federaal",)),
        (["authority: vlaanderen, step: bekrachtiging, date: 2024-07-01"], DAY, (), ("federaal", "vlaanderen")),
        (["authority: vlaanderen, step: plenair, date: 2024-03-01"], DAY, (), ("federaal", "vlaanderen")),
        (["authority: vlaanderen, step: bekendmaking, date: 2024-03-01"], DAY, ("vlaanderen",), ("federaal",)),
        (["authority: vlaanderen, step: bekrachtiging, act: decreet-138, date: 2024-03-01",
          "authority: vlaanderen, step: bekrachtiging, act: decreet-139, date: 2024-05-01"], "2024-04-30",
         (), ("federaal", "vlaanderen")),
        (["authority: vlaanderen, step: bekrachtiging, act: decreet-138, date: 2024-03-01",
          "authority: vlaanderen, step: bekrachtiging, act: decreet-139, date: 2024-05-01"], "2024-05-01",
         ("vlaanderen",), ("federaal",)),
        (["authority: vlaanderen, step: bekrachtiging, act: decreet-138, date: 2024-03-01",
          "authority: vlaanderen, step: indiening-vp, act: decreet-139, date: 2024-02-01"], DAY,
         (), ("federaal", "vlaanderen")),
        (["authority: federaal, step: bekrachtiging, outcome: niet-vereist"], DAY, (), ("vlaanderen",)),
        (["authority: federaal, step: bekrachtiging, date: 2024-03-01",
          "authority: vlaanderen, step: bekrachtiging, date: 2024-03-01"], DAY, ("federaal", "vlaanderen"), ()),
    ],
)  # fmt: skip
def test_parties__assent_per_authority_when_each_of_its_acts_has_it(
    steps: list[str], day: str, assenting: tuple[str, ...], missing: tuple[str, ...]
) -> None:
    """Names and total agree: who assented, and whose parliament is still missing."""
    found = told(*steps, day=day)
    assert found.assented is not None
    assert (found.assented.value, found.required) == (len(assenting), len(assenting) + len(missing))
    assert (found.assenting, found.missing) == (assenting, missing)


@pytest.mark.parametrize(
    ("kind", "who", "signed", "assented", "required"),
    [
        ("samenwerkingsovereenkomst", THREE, True, False, 0),
        ("gezamenlijk-decreet", THREE, False, True, 2),
        ("samenwerkingsakkoord", "vlaamse-gemeenschapscommissie", True, False, 0),
        ("samenwerkingsakkoord", "vlaamse-gemeenschapscommissie, vlaams-gewest", True, True, 1),
        ("protocolakkoord", "VDAB, Fedasil", True, False, 0),
    ],
)
def test_parties__what_the_kind_does_not_ask_is_none(
    kind: str, who: str, signed: bool, assented: bool, required: int
) -> None:
    """A joint decree is not signed; without a parliament that must assent there is no total of assents."""
    found = told(kind=kind, who=who)
    assert (found.signed is not None, found.assented is not None, found.required) == (signed, assented, required)


MADE = register("""
    agreements:
      - id: ila
        title: Leerrekening
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
        remarks:
          - {date: 2024-06, authority: vlaanderen, text: Van deze maand., source: bron}
          - {date: onbekend, authority: federaal, text: Ooit.}
          - {date: 2023-12-01, text: Over het geheel., source: bron}
          - {date: 2024-07-01, authority: vlaanderen, text: Van morgen., source: bron}
          - {date: 2023-11, authority: gezamenlijk, text: Eerst., source: bron}
    dossiers:
      - {id: leren, title: Leren, agreements: [ila], remarks: [{date: 2021, text: Een besluit., source: bron}]}
""")


@pytest.mark.parametrize(
    ("day", "whole", "of_authorities"),
    [
        ("2023-11-30", [], ["Eerst.", "Ooit."]),
        ("2024-05-31", ["Over het geheel."], ["Eerst.", "Ooit."]),
        ("2024-06-30", ["Over het geheel."], ["Eerst.", "Van deze maand.", "Ooit."]),
        ("2024-07-01", ["Over het geheel."], ["Eerst.", "Van deze maand.", "Van morgen.", "Ooit."]),
    ],
)
def test_remarks_of__those_known_on_the_day_oldest_first(day: str, whole: list[str], of_authorities: list[str]) -> None:
    """About an authority, or about the whole; one of an unknown day comes last, one of a later day not at all."""
    case = case_on(day, MADE)
    assert [remark.text.value for remark in remarks_of(case, with_authority=False)] == whole
    assert [remark.text.value for remark in remarks_of(case, with_authority=True)] == of_authorities


def test_parties__remarks_about_an_authority_say_why_one_waits() -> None:
    """A remark about the whole agreement belongs to its scope."""
    found = parties(case_on(DAY, MADE)).remarks
    assert [(remark.authority, remark.text.value) for remark in found] == [
        ("gezamenlijk", "Eerst."), ("vlaanderen", "Van deze maand."), ("federaal", "Ooit."),
    ]  # fmt: skip


def test_known_remarks__of_a_dossier_too() -> None:
    """A dossier's remarks stand under its own name, with their date as a fact."""
    dossier = MADE.dossiers[0]
    path, place = "remarks[2021]", ("agreements.yaml", 19)
    assert known_remarks(dossier, owner_of(dossier), date(2024, 6, 30)) == (
        RemarkFacts(
            authority=None,
            date=Fact("dossiers/leren", f"{path}.date", parse_partial_date("2021") or "", ("bron",), *place),
            text=Fact("dossiers/leren", f"{path}.text", "Een besluit.", ("bron",), *place),
        ),
    )
    assert known_remarks(dossier, owner_of(dossier), date(2020, 12, 31)) == ()
