"""Findings as people and machines read them, with nothing internal in them."""

import pytest

from samenwerking_cli.document import plain
from samenwerking_cli.findings import Finding, Location, error, warning
from samenwerking_cli.pages.findings import (
    Excerpts,
    findings_page,
    findings_records,
    github_annotations,
    shown_findings,
)
from samenwerking_cli.reading.privacy import MASK

TEXT = """\
agreements:
  - id: open
    kind: protocolakkord
    internal: ZEEGROEN
    relations: [{type: wijzigt, target: dicht}]
  - id: dicht
    title: ZEEGROEN
    public: false
"""
FILES = {"agreements.yaml": TEXT, "agreements/lang.yaml": f"a: 1\r\n{'x' * 100}fout{'y' * 200}\r\n\ttab: \x1b[31m\r\n"}
PUBLIC = Excerpts(FILES, frozenset({"dicht"}), internal=False)
INTERNAL = Excerpts(FILES, frozenset({"dicht"}), internal=True)


def _at(line: int, column: int = 1, file: str = "agreements.yaml", **more: object) -> Finding:
    return error("proef", "dit is fout", Location(file, line, column), **more)  # type: ignore[arg-type]


def _shown(finding: Finding, excerpts: Excerpts = PUBLIC) -> list[str]:
    listing = findings_page((finding,), excerpts).blocks[0]
    return [plain(line) for line in listing.lines]  # type: ignore[union-attr]


def test_findings__stand_with_their_line_a_caret_and_the_way_out() -> None:
    """The place first, as editors follow it; the caret under the value, as wide as it."""
    assert _shown(_at(3, 11, hint="bedoelde u 'protocolakkoord'?", width=14)) == [
        "agreements.yaml:3:11: fout: dit is fout [proef]",
        "  3 |     kind: protocolakkord",
        "    |           ^^^^^^^^^^^^^^",
        "    = bedoelde u 'protocolakkoord'?",
    ]


def test_findings__a_line_that_is_not_there_is_not_shown() -> None:
    """An empty line and a file that could not be read have no excerpt."""
    assert _shown(_at(99)) == ["agreements.yaml:99:1: fout: dit is fout [proef]"]
    assert _shown(_at(1, file="procedures.yaml")) == ["procedures.yaml:1:1: fout: dit is fout [proef]"]


def test_findings__a_long_line_is_cut_around_the_caret() -> None:
    """The value is in sight and the caret stands under it."""
    _, line, caret = _shown(_at(2, 101, file="agreements/lang.yaml", width=4))
    assert len(line) < 200
    assert line[caret.index("^") : caret.rindex("^") + 1] == "fout"
    assert "…" in line[:10]
    assert line.endswith("…")


def test_findings__a_line_with_control_characters_is_shown_harmless() -> None:
    """Tabs take one place, so the caret stands right; CR is no part of the line."""
    _, line, caret = _shown(_at(3, 7, file="agreements/lang.yaml"))
    assert line == "  3 |  tab: ‹U+001B›[31m"
    assert caret.index("^") == line.index("‹")


def test_findings__the_caret_never_runs_past_its_line() -> None:
    """A value of several lines is marked on its first."""
    _, line, caret = _shown(_at(3, 11, width=500))
    assert len(caret) == len(line)


@pytest.mark.parametrize("line", [4, 6, 7, 8])
def test_excerpts__hide_internal_lines_unless_asked(line: int) -> None:
    """The line of an internal remark, and every line of a record that is not public."""
    assert PUBLIC.is_hidden("agreements.yaml", line)
    assert PUBLIC.line("agreements.yaml", line) == MASK
    assert INTERNAL.line("agreements.yaml", line) == TEXT.split("\n")[line - 1]


def test_excerpts__hide_the_ids_of_hidden_agreements_in_public_lines() -> None:
    """A whole id only: a longer word that holds it stays."""
    assert PUBLIC.line("agreements.yaml", 5) == f"    relations: [{{type: wijzigt, target: {MASK}}}]"
    assert PUBLIC.without_ids("dicht, dicht-bij, verdicht 'dicht'") == f"{MASK}, dicht-bij, verdicht '{MASK}'"
    assert INTERNAL.without_ids("dicht") == "dicht"


def test_excerpts__of_a_file_that_cannot_be_read_show_nothing_when_it_may_hold_internal_lines() -> None:
    """What cannot be parsed cannot be told apart; without any such word the line is shown."""
    closed = Excerpts({"a.yaml": "a: [\ninternal: ZEEGROEN\n"}, frozenset(), internal=False)
    opened = Excerpts({"a.yaml": "a: [\nb: ]]\n"}, frozenset(), internal=False)
    assert closed.line("a.yaml", 1) == MASK
    assert opened.line("a.yaml", 1) == "a: ["


def test_masked__on_a_hidden_line_only_place_code_and_severity_stay() -> None:
    """The message, the hint, the subject, the width and the related places could all tell something."""
    told = _at(4, 15, subject="open", hint="ZEEGROEN", width=8, related=(Location("agreements.yaml", 7),))
    masked = PUBLIC.masked(told)
    assert (masked.code, masked.severity, masked.where) == (told.code, told.severity, told.where)
    assert (masked.subject, masked.width, masked.related) == ("", 1, ())
    assert "ZEEGROEN" not in masked.message + masked.hint
    assert MASK in masked.message
    assert INTERNAL.masked(told) == told


def test_masked__on_a_public_line_only_hidden_ids_go() -> None:
    """The rest of the finding is what helps its reader."""
    finding = error("x", "verwijst naar dicht", Location("agreements.yaml", 5, 41), subject="open", hint="dicht")
    assert PUBLIC.masked(finding) == finding._replace(message=f"verwijst naar {MASK}", hint=MASK)


def test_shown_findings__a_doubt_that_only_internal_facts_raise_keeps_its_place_alone() -> None:
    """What the public register does not say cannot be told in a warning either."""
    read = _at(3)
    public = warning("geen-bron", "zonder bron", Location("agreements.yaml", 2, 5), subject="open")
    secret = warning("gepland-verstreken", "was gepland voor mei", Location("agreements.yaml", 3, 5), subject="open")
    first, second, third = shown_findings((read,), (secret, public), (public,), PUBLIC)
    assert (first, second) == (public, read)
    assert (third.code, third.where, third.subject) == (secret.code, secret.where, "")
    assert "mei" not in third.message


def test_findings_page__ends_with_the_counts() -> None:
    """Errors and warnings apart; nothing found is said too."""
    doubt = warning("x", "twijfel", Location("agreements.yaml", 2))
    last = [plain(findings_page(found, PUBLIC).blocks[-1].text) for found in ((), (doubt,), (_at(3), doubt, doubt))]  # type: ignore[union-attr]
    assert last == [
        "✓ Geen fouten en geen waarschuwingen.",
        "0 fouten en 1 waarschuwing.",
        "1 fout en 2 waarschuwingen.",
    ]


def test_findings_records__have_the_fields_of_the_contract() -> None:
    """Code, severity, message, file, line, column, subject and the related places."""
    found = _at(3, 11, subject="open", hint="weg ermee", related=(Location("agreements.yaml", 2, 5),))
    assert findings_records((found,)) == [
        {
            "code": "proef",
            "severity": "fout",
            "message": "dit is fout",
            "hint": "weg ermee",
            "file": "agreements.yaml",
            "line": 3,
            "column": 11,
            "subject": "open",
            "related": [{"file": "agreements.yaml", "line": 2, "column": 5}],
        }
    ]


def test_github_annotations__escape_what_would_end_a_command() -> None:
    """Per cent, line ends, colons and commas, each where it acts; one line a finding, under the register's own path."""
    wild = error("a:b,c", "100 %\nregel::error::, \x1b", Location("agreements/a,b.yaml", 3, 4), hint="bedoelde u 'x'?")
    doubt = warning("x", "twijfel", Location("agreements.yaml", 2))
    assert github_annotations((wild, doubt), prefix="map: één/").split("\n") == [
        (
            "::error file=map%3A één/agreements/a%2Cb.yaml,line=3,col=4,title=a%3Ab%2Cc"
            "::100 %25%0Aregel::error::, ‹U+001B›; bedoelde u 'x'?"
        ),
        "::warning file=map%3A één/agreements.yaml,line=2,col=1,title=x::twijfel",
        "",
    ]
