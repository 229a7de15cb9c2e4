"""Loading a register: every file, every record that can be made, every fault, and never an exception."""

import gc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking_cli.checks.check import check
from samenwerking_cli.reading.files import MAIN, SourceFile
from samenwerking_cli.reading.load import load, load_files
from samenwerking_cli.reading.privacy import hidden_lines
from samenwerking_cli.reading.specs import UNTITLED
from tests.reading.marked import codes, marked, places
from tests.registers import HEAD, findings, loaded, on
from tests.transcripts import ROOT

FAULTY = """\
register:
  title: Register vol fouten
  working_days: ▸wettelik
sources:
  - {id: bron, title: Bron, date: ▸2024-02-30}
  - {id: ▸Bron 2, title: Bron}
  - ▸{id: bron, title: Nog eens}
bodies:
  - ▸id: vdab
agreements:
  - id: ila
    title: ILA
    kind: ▸samenwerkings-akkoord
    parties: [▸Vlaamse Gemeenschap, federale-staat]
    ▸partijen: [federale-staat]
    asymmetric: ▸ja
    relations: [{type: wijzigt, target: ▸illa}]
    figures: [{label: Instroom, value: ▸12345678901234567890}]
  - id: tweede
    title: Tweede
    ▸title: Opnieuw
    kind: protocolakkoord
    parties: [vlaams-gewest]
    texts: {scope: ▸''}
    steps:
      - {authority: ▸vlaanderenn, step: ikw, date: 2024}
      - {authority: vlaanderen, step: ▸ikww, date: 2024}
      - {authority: vlaanderen, step: ikw, date: ▸onbekend}
      - {authority: vlaanderen, step: advies-rvs, requested: 2024, term: ▸spoedig, source: ▸bronn}
      - ▸{authority: vlaanderen, step: ikw}
▸dossier: []
"""
FAULTS = (
    "onbekende-waarde, onmogelijke-datum, ongeldige-id, dubbele-id, ontbrekende-sleutel, onbekende-waarde, "
    "onbekende-partij, onbekende-sleutel, verkeerd-type, onbekend-akkoord, te-groot, dubbele-sleutel, lege-tekst, "
    "onbekende-overheid, onbekende-stap, onbekende-dag-zonder-bron, onbekende-termijn, onbekende-bron, "
    "ontbrekende-sleutel, onbekende-sleutel"
)


def test_all_faults_at_once():
    """A register with twenty faults gets twenty findings in the order of the file, each at its place."""
    text, expected = marked(FAULTY)
    result = loaded(text)
    assert places(result.findings) == expected
    assert codes(result.findings) == FAULTS.split(", ")
    assert {one.code for one in result.findings if one.severity == "waarschuwing"} == {"lege-tekst"}


def test_all_faults_at_once__what_can_be_read_is_read():
    """What has no fault is in the register all the same."""
    made = loaded(marked(FAULTY)[0]).register
    assert made.title == "Register vol fouten"
    assert [(one.id, one.title) for one in made.agreements] == [("tweede", "Tweede")]
    assert [one.step for one in made.agreements[0].steps] == ["advies-rvs"]


def test_findings_of_all_files_by_place():
    """Findings come by file, line and column, whichever step of the reading met them."""
    result = loaded(
        "registr: {}\nsources: &a []\n",
        agreements__b_yaml="agreements:\n  - x\n",
        agreements__a_yaml="dossiers: [\n",
        procedures_yaml="authorities: []\n",
    )
    files = [one.where.file for one in result.findings]
    assert files == sorted(files)
    assert set(files) == {"agreements.yaml", "agreements/a.yaml", "agreements/b.yaml", "procedures.yaml"}
    assert list(result.texts) == [MAIN, "agreements/b.yaml", "agreements/a.yaml", "procedures.yaml"]


@pytest.mark.parametrize("section", ["sources", "bodies", "agreements", "dossiers"])
def test_an_id_twice__in_one_file(section):
    """An id that stands twice is an error at the second record, with the first beside it; the first is kept."""
    fields = "title: {}, name: {}, kind: protocolakkoord, parties: []"
    known = {"sources": ("title",), "bodies": ("name",), "dossiers": ("title",)}.get(
        section, ("title", "kind", "parties")
    )
    parts = [one for one in fields.split(", ") if one.split(":")[0] in known]
    record = "{id: dubbel, " + ", ".join(parts) + "}"
    text, expected = marked(
        f"register: {{title: R}}\n{section}:\n  - {record.replace('{}', 'Een')}\n  - ▸{record.replace('{}', 'Twee')}\n"
    )
    result = loaded(text)
    assert [(one.code, one.severity, one.subject) for one in result.findings] == [("dubbele-id", "fout", "dubbel")]
    assert places(result.findings) == expected
    assert result.findings[0].related == ((MAIN, 3, 5),)
    kept = getattr(result.register, section)
    records = list(kept.values()) if isinstance(kept, dict) else list(kept)
    assert len(records) == 1
    assert "Een" in (getattr(records[0], "title", None), getattr(records[0], "name", None))


def test_an_id_twice__in_two_files():
    """The first of two equal ids stands in the file that comes first; the error stands in the other."""
    record = "agreements:\n  - {id: ila, title: A, kind: protocolakkoord, parties: []}\n"
    result = loaded(HEAD + record, agreements__vlaanderen_yaml=record)
    assert [(one.code, str(one.where)) for one in result.findings] == [("dubbele-id", "agreements/vlaanderen.yaml:2:5")]
    assert [str(at) for at in result.findings[0].related] == ["agreements.yaml:7:5"]


def test_an_id_may_name_a_record_of_each_kind():
    """A source, a body, an agreement and a dossier may share an id."""
    text = """\
bodies: [{id: bron, name: B}]
agreements: [{id: bron, title: A, kind: protocolakkoord, parties: []}]
dossiers: [{id: bron, title: D}]
"""
    assert findings(text) == ()


@pytest.mark.parametrize("level", ["top", "record"])
def test_a_key_twice(level):
    """A key that stands twice is an error at the second, at the top of the file too; the first is kept."""
    text = {
        "top": "register: {title: Een}\n▸register: {title: Twee}\n",
        "record": "register:\n  title: Een\n  ▸title: Twee\n",
    }[level]
    text, expected = marked(text)
    result = loaded(text)
    assert codes(result.findings) == ["dubbele-sleutel"]
    assert places(result.findings) == expected
    assert result.findings[0].related[0].line == expected[0][0] - 1
    assert result.register.title == "Een"


def test_parts__hold_the_same_sections_except_the_register():
    """A file of the parts adds sources, bodies, agreements and dossiers; a header there is an unknown key."""
    part = """\
register: {title: Anders}
sources: [{id: nieuw, title: N}]
bodies: [{id: vdab, name: VDAB}]
agreements: [{id: ila, title: A, kind: protocolakkoord, parties: [vdab]}]
dossiers: [{id: d, title: D, agreements: [ila]}]
"""
    result = loaded(HEAD, agreements__vlaanderen_yaml=part)
    assert [(one.code, str(one.where)) for one in result.findings] == [
        ("onbekende-sleutel", "agreements/vlaanderen.yaml:1:1")
    ]
    made = result.register
    assert made.title == "Proefregister"
    assert list(made.sources) == ["bron", "zonder-dag", "nieuw"]
    assert (list(made.bodies), len(made.agreements), len(made.dossiers)) == (["vdab"], 1, 1)


def test_header__every_key():
    """The header says who keeps the register and how it counts."""
    made = loaded(
        "register: {title: T, maintainer: DWSE, working_days: vlaamse-overheid, review_after_days: 90}\n"
    ).register
    assert (made.title, made.maintainer, made.working_days, made.review_after_days) == (
        "T",
        "DWSE",
        "vlaamse-overheid",
        90,
    )


def test_header__only_a_title():
    """What the header does not say has a default."""
    made = loaded("register: {title: T}\n").register
    assert (made.maintainer, made.working_days, made.review_after_days) == (None, "wettelijk", 365)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ontbrekende-sleutel", "▸sources: []\n"),
        ("ontbrekende-sleutel", "▸{}\n"),
        ("ontbrekende-sleutel", "register: ▸{maintainer: DWSE}\n"),
        ("ontbrekende-sleutel", "register: {title: ▸''}\n"),
        ("verkeerd-type", "register: ▸Titel\n"),
        ("verkeerd-type", "register:▸\n"),
        ("verkeerd-type", "register: {title: ▸[a]}\n"),
        ("leeg-bestand", "▸"),
        ("leeg-bestand", "▸null\n"),
        ("anker", "register: ▸&a {title: T}\n"),
    ],
)
def test_header__without_a_title(code, text):
    """A register without a title is one error and is still a register."""
    text, expected = marked(text)
    result = loaded(text)
    assert [(one.code, one.severity) for one in result.findings] == [(code, "fout")]
    assert places(result.findings) == expected
    assert result.register.title == UNTITLED


@pytest.mark.parametrize("text", ["▸- id: a\n  title: A\n", "▸gewone tekst\n", "# Ons register\n\n▸- id: a\n"])
def test_a_file_that_is_no_map(text):
    """A main file of another shape is an error at its first value, and nothing in it is read."""
    text, expected = marked(text)
    result = loaded(text)
    assert [one.severity for one in result.findings] == ["fout"] * len(result.findings)
    assert [one.where[1:] for one in result.findings if one.code == "verkeerd-type"] == expected
    assert result.register.agreements == ()


@pytest.mark.parametrize("section", ["sources", "bodies", "agreements", "dossiers"])
def test_sections_that_are_no_list(section):
    """A section of another shape is one error at its value; an empty one is an empty list."""
    wrong, expected = marked(f"register: {{title: R}}\n{section}: ▸{{id: a}}\n")
    assert codes(loaded(wrong).findings) == ["verkeerd-type"]
    assert places(loaded(wrong).findings) == expected
    assert loaded(f"register: {{title: R}}\n{section}:\n").findings == ()


def test_a_file_that_was_not_read_leaves_the_others(tmp_path: Path):
    """A part that is no UTF-8 is one error; the rest of the register stands."""
    (tmp_path / MAIN).write_text(HEAD, encoding="utf-8")
    (tmp_path / "agreements").mkdir()
    (tmp_path / "agreements" / "a.yaml").write_bytes("titel: coördinatie".encode("latin-1"))
    (tmp_path / "agreements" / "b.yaml").write_text("dossiers: [{id: d, title: D}]\n", encoding="utf-8")
    result = load(tmp_path)
    assert [(one.code, str(one.where)) for one in result.findings] == [("codering", "agreements/a.yaml:1:10")]
    assert [one.id for one in result.register.dossiers] == ["d"]
    assert set(result.texts) == {MAIN, "agreements/b.yaml"}


def test_load__a_main_file_that_cannot_be_read(tmp_path: Path):
    """Without a readable main file there is an empty register with one error, and none about its title."""
    (tmp_path / MAIN).mkdir()
    result = load(tmp_path)
    assert codes(result.findings) == ["onleesbaar"]
    assert (result.register.title, result.register.agreements) == (UNTITLED, ())


def test_load__the_same_twice(tmp_path: Path):
    """Reading the same files twice gives equal registers and equal findings."""
    (tmp_path / MAIN).write_text(marked(FAULTY)[0], encoding="utf-8")
    assert load(tmp_path) == load(tmp_path)


def test_a_moved_record_is_the_same_record():
    """A comment before a record moves its place and changes nothing that it says."""
    text = "agreements: [{id: a, title: A, kind: protocolakkoord, parties: []}]\n"
    assert loaded(HEAD + text).register == loaded(f"# uitleg\n\n{HEAD}\n{text}").register


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_places_and_hidden_lines_fit_the_text__any_line_end(tmp_path: Path, line_end):
    """Whatever ends the lines, a finding points to its word in the kept text and a secret word is on a hidden line."""
    lines = ["register:", "  title: R", "agreements:", "  - id: a", "    internal: GEHEIM", "    foutje: x"]
    (tmp_path / MAIN).write_bytes(line_end.join(lines).encode())
    result = load(tmp_path)
    shown = result.texts[MAIN].split("\n")
    unknown = next(one.where for one in result.findings if one.code == "onbekende-sleutel")
    assert shown[unknown.line - 1][unknown.column - 1 :].startswith("foutje")
    hidden = hidden_lines(MAIN, result.texts[MAIN])
    secret = [number for number, line in enumerate(shown, start=1) if "GEHEIM" in line]
    assert all(any(part.holds(MAIN, number) for part in hidden) for number in secret)
    assert not any(part.holds(MAIN, unknown.line) for part in hidden)


def test_questions__are_read_with_the_rest(tmp_path: Path):
    """A question stands in the register and its text beside the others; what is wrong in it comes by place."""
    (tmp_path / MAIN).write_text(HEAD + "dossiers: [{id: d, title: D}]\n", encoding="utf-8")
    (tmp_path / "questions" / "2024").mkdir(parents=True)
    (tmp_path / "questions" / "2024" / "7.yaml").write_text("number: '7'\ndossier: d\n", encoding="utf-8")
    (tmp_path / "questions" / "2024" / "8.yaml").write_bytes("number: '8'\ntitle: co\xf6".encode("latin-1"))
    result = load(tmp_path)
    assert [(one.id, one.number, one.dossier) for one in result.register.questions] == [("2024/7", "7", "d")]
    assert [(one.code, one.where.file) for one in result.findings] == [("codering", "questions/2024/8.yaml")]
    assert list(result.texts) == [MAIN, "questions/2024/7.yaml"]


def test_the_register_of_this_project_has_its_question():
    """Question 293 is read with the project's own register, without a single finding."""
    result = load(ROOT)
    assert result.findings == ()
    assert [(one.id, one.key) for one in result.register.questions] == [
        ("2023-2024/293-brouns", ("2023-2024", "Jo Brouns", "293"))
    ]
    assert check(result.register, on("2024-03-26")) == ()


@pytest.mark.parametrize("enabled", [True, False])
def test_the_garbage_collector_is_left_as_it_was(enabled):
    """Reading leaves the garbage collector on or off as it found it."""
    before = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        findings("agreements: []\n")
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()


PIECES = st.sampled_from(
    """\
register:
  title: R
sources:
bodies:
agreements:
dossiers:
authorities:
  vlaanderen:
  - id: a
    title: A
    kind: protocolakkoord
    parties: [a, federale-staat]
    public: nee
    internal: |
    steps:
    steps: []
      - authority: vlaanderen
        step: ikw
        date: onbekend
        date: 2024-02-30
        until: 99999999999999999999
        outcome: vervallen
        by: [x]
        term: spoed
        source: [a, b]
    texts: {a: {text: b}}
    figures: [{label: a, value: 6.070}]
    remarks: {}
    relations: [{type: wijzigt, target: a}]
  - {id: b, name: [c
  -
- a
        x: &a [*a]
    y: !!set {}
    "\\0": x
    ? []
\t
---
# c
null
a: b: c
""".splitlines()
)
REGISTERS = st.one_of(st.text(st.characters(), max_size=200), st.lists(PIECES, max_size=25).map("\n".join))

QUESTION_PIECES = st.sampled_from(
    """\
number: 1
number: [a]
number:
parliament: kamer
session_year: 2023-2024
session_year: 2023-99999999999999999999
minister: {name: A}
minister: A
also_addressed_to: [A, {name: B, number: {}}, []]
date: 2024-02-30
deadline: []
dossier: a
dossier: {}
answer: tekst
answer: {kind: x, sent: onbekend, introduction: []}
items:
items: []
items: {}
  - number: '1'
  - number: '2'
    number: '1'
    topics: [overview, x, [], {}]
    topics: overview
    text: [a]
    selection: [a, b, {}, []]
    selection: {dossier: a, theme: [], party: [x, {}], phase: {}, pending: 1, kind: ''}
    selection:
      theme: x
    together_with: 1
    together_with: ['1', '2', [], {}]
    answer: {kind: x}
    answer_with_facts: ja
    public: nee
  - tekst
    - te ver
  - [[[[
""".splitlines()
)
QUESTIONS = st.one_of(st.lists(st.one_of(QUESTION_PIECES, PIECES), max_size=20).map("\n".join), REGISTERS)


@settings(deadline=None, max_examples=150)
@given(REGISTERS, REGISTERS, REGISTERS, QUESTIONS, QUESTIONS)
def test_whatever_the_text_nothing_is_raised(main, part, procedures, question, other):
    """Any text gives a register, and each finding and each related place lies within its file."""
    texts = {MAIN: main, "agreements/a.yaml": part, "procedures.yaml": procedures}
    texts |= {"questions/a.yaml": question, "questions/b/c.yaml": other}
    result = load_files(tuple(SourceFile(name, text) for name, text in texts.items()))
    for one in result.findings:
        for at in (one.where, *one.related):
            assert 1 <= at.line <= texts[at.file].replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
            assert at.column >= 1
    assert result.findings == tuple(sorted(result.findings, key=lambda one: one.sort_key))
