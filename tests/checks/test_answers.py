"""Numbers in the text of an answer, against what the register counts."""

import pytest

from samenwerking_cli.checks.check import check
from tests.registers import HEAD, loaded, on

AGREEMENTS = """\
agreements:
  - {id: a, title: A, kind: protocolakkoord, parties: [VDAB], steps: [{authority: gezamenlijk, step: initiatief, date: 2024-01-02, source: bron}]}
  - {id: b, title: B, kind: protocolakkoord, parties: [VDAB], steps: [{authority: gezamenlijk, step: initiatief, date: 2024-01-02, source: bron}]}
  - {id: c, title: C, kind: protocolakkoord, parties: [VDAB]}
dossiers: [{id: d, title: D, agreements: [a, c]}]
"""  # fmt: skip


def doubts(question: str, day: str = "2024-03-26") -> list[str]:
    made = loaded(HEAD + AGREEMENTS, questions__1_yaml=f'number: "1"\n{question}\n')
    assert [one for one in made.findings if one.severity == "fout"] == []
    return [one.message for one in check(made.register, on(day)) if one.code == "getal-spreekt-tegen"]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Er zijn drie hangende akkoorden.", 2),
        ("Er is één hangend akkoord.", 2),
        ("Twee hangende akkoorden wachten.", None),
        ("2 hangende samenwerkingsakkoorden.", None),
        ("Er zijn 3 hangende protocolakkoorden.", 2),
        ("Er zijn drie akkoorden.", None),
        ("Twee akkoorden zijn gesloten.", None),
        ("Er zijn vijf akkoorden.", 3),
        ("Geen hangende akkoorden.", 2),
        ("In een akkoord staat dat.", None),
        ("Drie hangende dossiers.", None),
        ("Eenentwintig hangende akkoorden.", None),
    ],
)
def test_contradicted_numbers__of_an_own_text(text, counted):
    """Pending agreements must be as many as written; of agreements as such only too many is a doubt."""
    found = doubts(f"items: [{{number: '1', answer: {text}}}]")
    assert [int(one.rsplit(" ", 1)[1]) for one in found] == ([] if counted is None else [counted])


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("dossier: d\nitems: [{number: '1', answer: Twee hangende akkoorden.}]", 1),
        ("dossier: d\nitems: [{number: '1', answer: Eén hangend akkoord.}]", 0),
        ("items: [{number: '1', selection: [a], answer: Twee hangende akkoorden.}]", 1),
        ("items: [{number: '1', selection: {kind: protocolakkoord}, answer: Negen hangende akkoorden.}]", 0),
        ("answer: {introduction: Negen hangende akkoorden.}", 1),
        ("answer: {introduction: Negen hangende akkoorden., sent: 2024-03-01}", 0),
        ("answer: {introduction: Negen hangende akkoorden., sent: 2024-04-01}", 1),
        ("answer: {introduction: Negen hangende akkoorden., sent: onbekend}", 0),
    ],
)
def test_contradicted_numbers__of_which_agreements(question, expected):
    """Those of the selection, else of the dossier, else all; criteria and what was sent are left alone."""
    assert len(doubts(question)) == expected


def test_contradicted_numbers__says_both():
    """What stands in the text, and what the register counts."""
    assert doubts("items: [{number: '1', answer: Er zijn  drie\\n  hangende akkoorden.}]".replace("\\n", " ")) == [
        "in het antwoord staat ‘drie hangende akkoorden’, en het register telt er 2"
    ]


def test_contradicted_numbers__what_is_not_public_does_not_count():
    """An answer is public: a hidden agreement makes no number right or wrong."""
    hidden = AGREEMENTS.replace("id: b, title: B,", "id: b, title: B, public: false,")
    made = loaded(
        HEAD + hidden, questions__1_yaml='number: "1"\nitems: [{number: "1", answer: Eén hangend akkoord.}]\n'
    )
    assert [one.code for one in check(made.register, on("2024-03-26")) if one.subject == "1"] == []
