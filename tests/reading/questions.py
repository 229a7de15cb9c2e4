"""A register with something to ask about, and questions beside it."""

from textwrap import dedent

from samenwerking_cli.model.question import Question
from samenwerking_cli.reading.load import Loaded
from tests.reading.marked import codes, marked, places
from tests.registers import HEAD, loaded

ASKED = (
    HEAD
    + """\
agreements:
  - {id: ila, title: A, kind: samenwerkingsakkoord, parties: [federale-staat, vlaams-gewest], themes: [opleiding]}
  - {id: riziv, title: B, kind: protocolakkoord, parties: [vdab, Fedasil vzw], themes: [arbeidsmarkt, zorg]}
dossiers:
  - {id: werk, title: D, agreements: [ila]}
"""
)
FILE = "questions/2023-2024/v.yaml"


def asked(text: str, *, register: str = ASKED) -> Loaded:
    """What is read of one question beside a register."""
    return loaded(register, **{FILE: dedent(text)})


def question(text: str, *, register: str = ASKED) -> Question:
    """The question of a text without any fault."""
    result = asked(text, register=register)
    assert result.findings == ()
    return result.register.questions[0]


def one_finding(text: str, code: str, severity: str = "fout") -> str:
    """The hint of the only finding, which has this code and stands at the mark."""
    plain, expected = marked(text)
    found = asked(plain).findings
    assert (codes(found), [one.severity for one in found]) == ([code], [severity])
    assert places(found) == expected
    assert found[0].where.file == FILE
    return found[0].hint
