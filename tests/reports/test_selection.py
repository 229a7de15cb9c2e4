"""Which agreements a report is about."""

from datetime import date

import pytest

from samenwerking_cli.reports.selection import Selection, selected, simplified
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.phases import phase_of
from tests.registers import register

MADE = register("""
    bodies:
      - {id: vdab, name: Vlaamse Dienst voor Arbeidsbemiddeling}
    agreements:
      - id: ila
        title: Akkoord over individuele leerrekeningen
        short_title: Leerrekening
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
        themes: [opleiding, arbeidsmarkt]
        asymmetric: true
        texts: {scope: Burgers met een beperking vinden coördinatie.}
        steps: [{authority: vlaanderen, step: principieel-1, date: 2024-01-10}]
      - id: vdab-fedasil
        title: Overeenkomst over asielzoekers
        kind: samenwerkingsovereenkomst
        parties: [vdab, Fedasil]
        themes: [asiel]
        asymmetric: false
        steps: [{authority: gezamenlijk, step: ondertekening, date: 2024-01}]
      - id: leeg
        title: Nog niets
        kind: samenwerkingsakkoord
        parties: [federale-staat]
""")


def chosen(selection: Selection) -> list[str]:
    day = date(2024, 3, 26)
    phases = [(one, phase_of(Facts(one, MADE, day))) for one in MADE.agreements]
    return [one.id for one, found in phases if selected(one, found, selection, MADE.bodies)]


@pytest.mark.parametrize(
    ("selection", "ids"),
    [
        (Selection(), ["ila", "vdab-fedasil", "leeg"]),
        (Selection(ids=("leeg", "ila")), ["ila", "leeg"]),
        (Selection(phases=("ontwerp", "niet-gestart")), ["ila", "leeg"]),
        (Selection(phases=("stopgezet",)), []),
        (Selection(parties=("federale-staat",)), ["ila", "leeg"]),
        (Selection(parties=("vdab", "vlaams-gewest")), ["ila", "vdab-fedasil"]),
        (Selection(kinds=("samenwerkingsovereenkomst",)), ["vdab-fedasil"]),
        (Selection(themes=("asiel", "arbeidsmarkt")), ["ila", "vdab-fedasil"]),
        (Selection(pending=True), ["ila"]),
        (Selection(asymmetric=True), ["ila"]),
        (Selection(parties=("federale-staat",), pending=True), ["ila"]),
        (Selection(themes=("asiel",), pending=True), []),
        (Selection(search="leerrekening"), ["ila"]),
        (Selection(search="LEERREKENING"), ["ila"]),
        (Selection(search="coordinatie"), ["ila"]),
        (Selection(search="arbeidsbemiddeling"), ["vdab-fedasil"]),
        (Selection(search="fedasil"), ["vdab-fedasil"]),
        (Selection(search="opleiding"), ["ila"]),
        (Selection(search="niets te vinden"), []),
    ],
)
def test_selected__every_criterion_and_any_of_its_values(selection, ids):
    """Criteria narrow together; within one criterion any value will do; absent asymmetry is not yes."""
    assert chosen(selection) == ids


@pytest.mark.parametrize(
    ("selection", "narrows"),
    [(Selection(), False), (Selection(everything=True), False), (Selection(pending=True), True),
     (Selection(ids=("ila",), everything=True), True), (Selection(search="x"), True)],
)  # fmt: skip
def test_narrows__when_any_criterion_leaves_something_out(selection, narrows):
    """To show everything is no criterion."""
    assert selection.narrows is narrows


@pytest.mark.parametrize(
    ("text", "expected"), [("Coördinatie", "coordinatie"), ("ÉÉN", "een"), ("ﬁche", "fiche"), ("Straße", "strasse")]
)
def test_simplified__as_people_type(text, expected):
    """Accents, capitals and ligatures do not stand in the way of finding."""
    assert simplified(text) == expected
