"""What leaves the house (contract §7): nothing internal, and a hidden agreement does not exist."""

import re
from dataclasses import replace
from datetime import date
from textwrap import dedent

import pytest

from samenwerking_cli.model.publication import hidden_ids, published
from samenwerking_cli.model.question import Criteria, Question
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.phases import phase_of
from tests.registers import HEAD, loaded, register

HOUSE = register("""
    agreements:
      - id: zichtbaar
        title: Zichtbaar akkoord
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
        contact: GEHEIM contact
        internal: GEHEIM akkoord
        relations:
          - {type: wijzigt, target: verborgen}
          - {type: vervangt, target: oud}
        texts:
          scope: {text: De inhoud., internal: GEHEIM bij de tekst}
          budget: {text: GEHEIM budget, public: false}
        figures:
          - {label: Open cijfer, value: 1, internal: GEHEIM bij het cijfer}
          - {label: GEHEIM cijfer, value: 2, public: false}
        remarks:
          - {date: 2024-01-02, text: Open vaststelling., internal: GEHEIM bij de vaststelling}
          - {date: 2024-01-03, text: GEHEIM vaststelling, public: false}
        steps:
          - {authority: vlaanderen, step: principieel-1, date: 2024-01-10, internal: GEHEIM bij de stap}
          - {authority: gezamenlijk, step: stopzetting, date: 2024-02-10, note: GEHEIM stap, public: false}
      - id: verborgen
        title: GEHEIM akkoord
        kind: samenwerkingsakkoord
        parties: [federale-staat]
        public: false
      - id: oud
        title: Oud akkoord
        kind: samenwerkingsakkoord
        parties: [federale-staat]
    dossiers:
      - id: open-dossier
        title: Open dossier
        internal: GEHEIM dossier
        agreements: [verborgen, zichtbaar]
        texts: {background: {text: De achtergrond., internal: GEHEIM}, budget: {text: GEHEIM, public: false}}
        remarks: [{date: 2024, text: GEHEIM, public: false}]
        figures: [{label: GEHEIM, value: 3, public: false}, {label: Open, value: 4, internal: GEHEIM}]
      - {id: gesloten-dossier, title: GEHEIM dossier, public: false, agreements: [zichtbaar]}
""")


def test_published__nothing_internal_survives():
    """Every internal remark, contact and hidden fact is gone, wherever it stood."""
    assert repr(HOUSE).count("GEHEIM") == 18
    assert "GEHEIM" not in repr(published(HOUSE))


def test_published__what_is_public_stays():
    """Taking away what is internal leaves the rest as it was written, with its place."""
    public = published(HOUSE)
    agreement, dossier = public.agreements[0], public.dossiers[0]
    assert [one.id for one in public.agreements] == ["zichtbaar", "oud"]
    assert [text.text for text in agreement.texts] == ["De inhoud."]
    assert [figure.label for figure in agreement.figures] == ["Open cijfer"]
    assert [remark.text for remark in agreement.remarks] == ["Open vaststelling."]
    assert [step.step for step in agreement.steps] == ["principieel-1"]
    assert agreement.steps[0].where == HOUSE.agreements[0].steps[0].where
    assert [text.text for text in dossier.texts] == ["De achtergrond."]
    assert [figure.label for figure in dossier.figures] == ["Open"]
    assert (dossier.remarks, public.sources) == ((), HOUSE.sources)


def test_published__a_hidden_agreement_vanishes_everywhere():
    """Relations to a hidden agreement and its place in a dossier are gone, and so is a hidden dossier."""
    public = published(HOUSE)
    assert hidden_ids(HOUSE) == {"verborgen", "gesloten-dossier"}
    assert [(one.type, one.target) for one in public.agreements[0].relations] == [("vervangt", "oud")]
    assert [(one.id, one.agreements) for one in public.dossiers] == [("open-dossier", ("zichtbaar",))]
    assert public.agreement("verborgen") is None


def test_published__twice_is_once():
    """A public register holds nothing more to hide."""
    assert published(published(HOUSE)) == published(HOUSE)
    assert hidden_ids(published(HOUSE)) == frozenset()


def test_published__status_rests_on_public_facts_only():
    """A hidden step does not move the public phase."""
    day, public = date(2024, 3, 1), published(HOUSE)
    assert phase_of(Facts(HOUSE.agreements[0], HOUSE, day)).phase == "stopgezet"
    assert phase_of(Facts(public.agreements[0], public, day)).phase == "ontwerp"


def test_published__sources_and_bodies_of_hidden_facts_only() -> None:
    """A source or a body that only hidden facts mention is gone too; one that nobody mentions stays."""
    full = register("""
bodies:
  - {id: geheime-dienst, name: Geheime dienst}
  - {id: vdab, name: VDAB}
agreements:
  - id: geheim
    title: Geheim
    kind: protocolakkoord
    parties: [geheime-dienst, vdab]
    public: false
    steps:
      - {authority: gezamenlijk, step: initiatief, date: 2024-01-15, source: zonder-dag}
  - id: open
    title: Open
    kind: protocolakkoord
    parties: [vdab]
""")
    public = published(full)
    assert set(public.bodies) == {"vdab"}
    assert set(public.sources) == {"bron"}
    assert hidden_ids(full) == {"geheim", "geheime-dienst", "zonder-dag"}


ASKED = """
    bodies:
      - {id: dienst, name: Dienst}
      - {id: vdab, name: VDAB}
    agreements:
      - {id: open, title: O, kind: protocolakkoord, parties: [vdab, federale-staat], themes: [werk]}
      - {id: dicht, title: D, kind: protocolakkoord, parties: [dienst, vdab], themes: [werk, geheim], public: false}
    dossiers:
      - {id: open-dossier, title: O, agreements: [open, dicht]}
      - {id: dicht-dossier, title: D, agreements: [open], public: false}
"""


def asked(selection: str, dossier: str = "open-dossier") -> tuple[Question, Question]:
    """A question with one item of this selection and one without, before and after publication."""
    items = f"[{{number: 1, selection: {selection}}}, {{number: 2}}]"
    text = f"number: 1\nauthor: A\ndossier: {dossier}\nitems: {items}\nanswer: {{sent: 2024}}\n"
    result = loaded(HEAD + dedent(ASKED), **{"questions/v.yaml": text})
    assert result.findings == ()
    return result.register.questions[0], published(result.register).questions[0]


def test_published__a_question_about_public_agreements_is_the_same():
    """Nothing changes in a question that refers to nothing hidden."""
    text = "{dossier: open-dossier, theme: werk, party: [vdab, waals-gewest], phase: ontwerp, pending: true}"
    before, after = asked(text)
    assert before == after


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("[dicht, open]", ("open",)),
        ("[dicht]", ()),
        ("{dossier: [open-dossier, dicht-dossier]}", {"dossier": ("open-dossier",)}),
        ("{dossier: dicht-dossier}", ()),
        ("{theme: [geheim, werk], pending: false}", {"theme": ("werk",), "pending": False}),
        ("{theme: geheim, phase: ontwerp}", ()),
        ("{party: [dienst, federale-staat]}", {"party": ("federale-staat",)}),
        ("{party: dienst}", ()),
        ("{party: dienst, theme: werk}", ()),
    ],
)
def test_published__a_selection_loses_what_is_hidden(text, left):
    """Hidden names go; a criterion of hidden names only selects nothing instead of everything."""
    _, after = asked(text)
    expected = Criteria(where=after.where, **left) if isinstance(left, dict) else left
    assert [one.selection for one in after.items] == [expected, None]
    assert not {"dicht", "dienst", "geheim"} & set(re.findall(r"[a-z]+", repr(after)))


def test_published__a_hidden_dossier_leaves_its_question_about_nothing():
    """A question about a hidden dossier keeps its words; an item that was about the dossier is not about everything."""
    before, after = asked("[open]", "dicht-dossier")
    assert (before.dossier, before.items[1].selection) == ("dicht-dossier", None)
    assert (after.dossier, [one.selection for one in after.items]) == (None, [("open",), ()])
    assert (after.author, after.answer) == (before.author, before.answer)


def test_published__a_question_without_a_dossier_stays_about_everything():
    """What was never about a dossier is about all public agreements."""
    result = loaded(HEAD + dedent(ASKED), **{"questions/v.yaml": "number: 1\nitems: [{number: 1}]\n"})
    assert published(result.register).questions == result.register.questions


def test_published__questions_twice_is_once():
    """Publishing again changes nothing."""
    text = "number: 1\ndossier: dicht-dossier\nitems: [{number: 1}, {selection: {theme: [geheim, werk]}}]\n"
    once = published(loaded(HEAD + dedent(ASKED), **{"questions/v.yaml": text}).register)
    assert published(once) == once


def test_published__what_a_hidden_record_said_that_could_not_be_read():
    """A source or body is not public when only something closed names it; the public register keeps no such words."""
    closed = replace(HOUSE, closed=frozenset({"bron", "zonder-dag"}))
    assert (set(published(closed).sources), published(closed).closed) == (set(), frozenset())
    assert hidden_ids(closed) >= {"bron", "zonder-dag"}
