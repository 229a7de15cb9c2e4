"""Records from trees: types, required and unknown keys, each fault at its place."""

import pytest

from samenwerking_cli.reading.decoder import did_you_mean, meant_key
from tests.reading.marked import marked, places
from tests.registers import HEAD, findings, loaded, register

AGREEMENT = """\
agreements:
  - id: ila
    title: Individual Learning Account
    kind: samenwerkingsakkoord
    parties: [federale-staat]
"""


@pytest.mark.parametrize(
    ("snippet", "meant"),
    [
        ("    ▸partijen: [federale-staat]\n", "parties"),
        ("    ▸korte titel: ILA\n", "short_title"),
        ("    ▸Korte-Titel: ILA\n", "short_title"),
        ("    ▸stappen: []\n", "steps"),
        ("    ▸asymetric: true\n", "asymmetric"),
        ("    ▸Themes: [opleiding]\n", "themes"),
        ("    steps:\n      - {▸overheid: vlaanderen, authority: vlaanderen, step: ikw, date: 2024}\n", "authority"),
        ("    steps:\n      - {authority: vlaanderen, step: ikw, date: 2024, ▸bron: bron}\n", "source"),
        ("    figures: [{label: a, value: 1, ▸waarde: 2}]\n", "value"),
        ("    remarks: [{date: 2024, text: a, ▸tekst: b}]\n", "text"),
        ("    texts:\n      scope: {text: a, ▸Sources: bron}\n", "source"),
        ("    relations: [{type: wijzigt, target: ila, ▸doel: ila}]\n", "target"),
    ],
)
def test_unknown_key__at_the_key_with_the_one_that_was_meant(snippet, meant):
    """An unknown key is an error at the key itself; a Dutch or misspelt one gets the English key."""
    text, expected = marked(AGREEMENT + snippet, after=5)
    found = findings(text)
    assert [(one.code, one.severity) for one in found] == [("onbekende-sleutel", "fout")]
    assert places(found) == expected
    assert found[0].hint == f"bedoelde u '{meant}'?"


def test_unknown_key__nothing_near():
    """Where nothing comes near, the hint lists the keys when they are few and is silent when they are many."""
    few = findings(AGREEMENT + "    relations: [{type: wijzigt, target: ila, zzz: x}]\n")
    many = findings(AGREEMENT + "    zzz: x\n")
    assert [one.hint for one in (*few, *many)] == ["mogelijk: type, target", ""]


def test_unknown_key__the_record_is_kept():
    """A key too many does not cost the record."""
    result = loaded(HEAD + AGREEMENT + "    zzz: x\n")
    assert [one.id for one in result.register.agreements] == ["ila"]


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("agreements:\n  - ▸title: A\n    kind: protocolakkoord\n    parties: []\n", "id"),
        ("agreements:\n  - ▸{id: a, kind: protocolakkoord, parties: []}\n", "title"),
        ("agreements:\n  - ▸{id: a, title: A, parties: []}\n", "kind"),
        ("agreements:\n  -\n    ▸id: a\n    title: A\n    kind: protocolakkoord\n", "parties"),
        ("bodies:\n  - ▸id: vdab\n", "name"),
        ("bodies:\n  - ▸name: VDAB\n", "id"),
        ("dossiers:\n  - ▸{id: d}\n", "title"),
        ("dossiers:\n  - id: d\n    title: D\n    figures:\n      - ▸value: 3\n", "label"),
        ("dossiers:\n  - id: d\n    title: D\n    figures:\n      - ▸label: Aantal\n", "value"),
        ("dossiers:\n  - id: d\n    title: D\n    remarks:\n      - ▸text: Beslist.\n", "date"),
        ("dossiers:\n  - id: d\n    title: D\n    remarks:\n      - ▸date: 2024\n", "text"),
        ("dossiers:\n  - {id: d, title: D, texts: {background: ▸{source: bron}}}\n", "text"),
        (AGREEMENT + "    relations: [▸{target: ila}]\n", "type"),
        (AGREEMENT + "    relations: [▸{type: wijzigt}]\n", "target"),
        (AGREEMENT + "    steps:\n      - ▸step: ikw\n        date: 2024\n", "authority"),
        (AGREEMENT + "    steps:\n      - ▸authority: vlaanderen\n        date: 2024\n", "step"),
    ],
)
def test_missing_key__at_the_first_line_of_the_record(text, missing):
    """A required key that is absent is one error at the first line of its record, and names the key."""
    text, expected = marked(text, after=5)
    found = findings(text)
    assert [(one.code, one.severity) for one in found] == [("ontbrekende-sleutel", "fout")]
    assert places(found) == expected
    assert f"'{missing}'" in found[0].message


def test_missing_source_keys():
    """A source needs an id and a title."""
    found = loaded("register: {title: R}\nsources:\n  - {id: a}\n  - {title: B}\n").findings
    assert [(one.code, one.where.line, one.where.column) for one in found] == [
        ("ontbrekende-sleutel", 3, 5),
        ("ontbrekende-sleutel", 4, 5),
    ]


def test_missing_keys__all_of_one_record():
    """Each missing key of a record is a finding of its own."""
    assert [one.code for one in findings("agreements:\n  - {}\n")] == ["ontbrekende-sleutel"] * 4


@pytest.mark.parametrize(
    "snippet",
    [
        "title: ▸[a]",
        "title: ▸{a: b}",
        "assent: ▸ja",
        "assent: ▸True",
        "assent: ▸[true]",
        "parties_open: ▸1",
        "kind: ▸[samenwerkingsakkoord]",
        "themes: ▸opleiding",
        "themes: [▸[opleiding]]",
        "parties: ▸federale-staat",
        "parties: [federale-staat, ▸{naam: x}]",
        "texts: ▸gewone tekst",
        "texts: ▸[a]",
        "texts: {scope: ▸[a]}",
        "figures: ▸{label: a, value: 1}",
        "figures: [▸a]",
        "figures: [{label: a, value: ▸6.070.000}]",
        "figures: [{label: a, value: ▸6 070}]",
        "figures: [{label: a, value: ▸veel}]",
        "remarks: [{date: ▸[2024], text: a}]",
        "remarks: [{date: 2024, text: a, source: ▸{id: bron}}]",
        "remarks: [{date: 2024, text: a, source: [▸[bron]]}]",
        "remarks: [{date: 2024, text: a, authority: ▸[vlaanderen]}]",
        "relations: [{type: wijzigt, target: ▸[ila]}]",
        "steps: ▸geen",
        "steps: [▸ikw]",
        "steps: [▸[ikw]]",
    ],
)
def test_wrong_type__at_the_value(snippet):
    """A value of another shape than its key asks for is one error at the value."""
    key = snippet.split(":", 1)[0]
    record = "".join(line for line in AGREEMENT.splitlines(keepends=True) if f" {key}:" not in line)
    text, expected = marked(f"{record}    {snippet}\n", after=5)
    found = findings(text)
    assert [(one.code, one.severity) for one in found] == [("verkeerd-type", "fout")]
    assert places(found) == expected


@pytest.mark.parametrize("key", ["themes", "texts", "figures", "remarks", "relations", "steps"])
def test_nothing_behind_the_colon_is_an_empty_list(key):
    """A key without a value is an empty list, as a user who clears a list leaves it."""
    made = register(AGREEMENT + f"    {key}:\n").agreements[0]
    assert getattr(made, key) == ()


def test_findings_name_their_agreement():
    """What is wrong inside an agreement carries its id; what is wrong elsewhere carries none."""
    found = findings(AGREEMENT + "    zzz: x\ndossiers:\n  - {id: d, title: D, zzz: x}\n")
    assert [one.subject for one in found] == ["ila", ""]


def test_caret_is_as_wide_as_the_value():
    """The caret stands under the whole offending value, or under the first line of it."""
    found = findings(AGREEMENT + '    forumm: x\n    steps: "een\n\n      twee"\n')
    assert [one.width for one in found] == [6, 3]


@pytest.mark.parametrize(
    ("typed", "known", "meant"),
    [
        ("nummer", ("number", "text"), "number"),
        ("nummer", ("reference", "number"), "reference"),
        ("selectie", ("items", "selection"), "selection"),
        ("numbr", ("number", "text"), "number"),
        ("akkoorden", ("selection", "topics"), "selection"),
        ("akkoorden", ("agreements", "selection"), "agreements"),
        ("xyz", ("number", "text"), None),
    ],
)
def test_meant_key__only_keys_that_are_known_here(typed, known, meant):
    """A Dutch word stands for the key that this record has; else the nearest key is meant."""
    assert meant_key(typed, known) == meant


def test_did_you_mean__a_set_in_the_order_of_the_alphabet():
    """What has no order of its own is listed in one order, every time."""
    assert did_you_mean("xyz", frozenset({"werk", "asiel", "zorg"})) == "mogelijk: asiel, werk, zorg"
    assert did_you_mean("xyz", {"werk": 1, "asiel": 2}) == "mogelijk: werk, asiel"
