"""The names that facts may refer to, and those that may be offered as the nearest match."""

import pytest

from tests.registers import HEAD, findings, loaded

TWO = """\
agreements:
  - {{id: riziv, title: A, kind: protocolakkoord, parties: []{closed}}}
  - {{id: ila, title: B, kind: protocolakkoord, parties: [], relations: [{{type: wijzigt, target: {target}}}]}}
"""


def test_names_are_known_before_the_facts_are_read():
    """A fact may refer to a source, a body or an agreement that is written later, in another file too."""
    text = """\
    register: {title: R}
    agreements:
      - id: een
        title: Een
        kind: protocolakkoord
        parties: [vdab]
        relations: [{type: wijzigt, target: twee}, {type: vervangt, target: drie}]
        remarks: [{date: 2024, text: a, source: [bron, elders]}]
      - {id: twee, title: Twee, kind: protocolakkoord, parties: []}
    bodies: [{id: vdab, name: VDAB}]
    sources: [{id: bron, title: B}]
    """
    part = """\
    sources: [{id: elders, title: E}]
    agreements: [{id: drie, title: Drie, kind: protocolakkoord, parties: [vdab]}]
    """
    assert loaded(text, agreements__z_yaml=part).findings == ()


@pytest.mark.parametrize(
    ("closed", "hint"),
    [
        ("", "bedoelde u 'riziv'?"),
        (", public: true", "bedoelde u 'riziv'?"),
        (", public: false", "mogelijk: ila"),
        (", public: nee", "mogelijk: ila"),
        (", publc: false", "mogelijk: ila"),
        (", openbaar: nee", "mogelijk: ila"),
        (", public: true, public: false", "mogelijk: ila"),
    ],
)
def test_a_hidden_agreement_is_never_offered(closed, hint):
    """The id of an agreement that is not public is no answer to a misspelt one."""
    found = findings(TWO.format(closed=closed, target="rizif"))
    assert [one.hint for one in found if one.code == "onbekend-akkoord"] == [hint]


def test_a_hidden_agreement_may_be_referred_to():
    """A relation to an agreement that is not public is no fault."""
    assert findings(TWO.format(closed=", public: false", target="riziv")) == ()


def test_a_faulty_agreement_is_known():
    """An agreement that cannot be made still exists: what refers to it has no fault."""
    text = TWO.format(closed="", target="riziv").replace("title: A, ", "")
    assert [one.code for one in findings(text)] == ["ontbrekende-sleutel"]


def test_a_faulty_source_or_body_is_known():
    """A source or body that cannot be made still exists: what refers to it has no fault."""
    text = """\
register: {title: R}
sources: [{id: sv-293}]
bodies: [{id: vdab}, {id: riziv, name: RIZIV}]
agreements:
  - {id: a, title: A, kind: protocolakkoord, parties: [vdab], remarks: [{date: 2024, text: r, source: sv-293}]}
"""
    assert [(one.code, one.where.line) for one in loaded(text).findings] == [
        ("ontbrekende-sleutel", 2),
        ("ontbrekende-sleutel", 3),
    ]


def test_a_name_of_an_unreadable_kind_is_no_name():
    """An id that is a list is a fault of its own and nothing to refer to."""
    text = "agreements:\n  - {id: [a], title: A, kind: protocolakkoord, parties: []}\n  - gewone tekst\n"
    assert [one.code for one in loaded(HEAD + text).findings] == ["verkeerd-type", "verkeerd-type"]
