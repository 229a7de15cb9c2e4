"""The schema for editors agrees with the reader: it refuses nothing that is read, and much of what is not."""

import json
import re
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from yaml import BaseLoader
from yaml import load as as_written  # noqa: TID251  what was written, as a tree to break

from samenwerking_cli.dutch.explanations import dutch_key
from samenwerking_cli.model.vocabulary import AUTHORITIES, PARLIAMENTS
from samenwerking_cli.reading import items, parliaments, questions, schema, selections, specs, steps, terms
from samenwerking_cli.reading import procedures as procedure_tables
from samenwerking_cli.reading.decoder import Decoder, Spec
from samenwerking_cli.reading.load import Loaded
from samenwerking_cli.reading.nodes import Node, Place
from samenwerking_cli.reading.procedures import SHIPPED as SHIPPED_FILE
from samenwerking_cli.reading.sections import SECTIONS
from tests.conftest import GOLDEN
from tests.reading.editor import SHIPPED, complaints, seen
from tests.registers import HEAD, loaded
from tests.test_docs import EXAMPLES, MANUAL
from tests.transcripts import ROOT

REGISTER = re.search(r"```yaml voorbeeld\n(.*?)```", MANUAL, re.DOTALL)[1]  # type: ignore[index]
QUESTION = re.search(r"```yaml vraag\n# questions/\S+\n(.*?)```", MANUAL, re.DOTALL)[1]  # type: ignore[index]
PROCEDURES = re.search(r"```yaml procedures\n(.*?)```", MANUAL, re.DOTALL)[1]  # type: ignore[index]
GOOD = {
    "the project's register": ("register", (ROOT / "agreements.yaml").read_text("utf-8")),
    "question 293": ("vraag", (ROOT / "questions" / "2023-2024" / "293-brouns.yaml").read_text("utf-8")),
    "another register": ("register", (GOLDEN / "energie" / "agreements.yaml").read_text("utf-8")),
    "another question": ("vraag", (GOLDEN / "energie" / "questions" / "12.yaml").read_text("utf-8")),
    "the shipped procedures": ("procedures", SHIPPED_FILE.read_text("utf-8")),
    "the manual's register": ("register", REGISTER),
    "the manual's question": ("vraag", QUESTION),
    "the manual's procedures": ("procedures", PROCEDURES),
    "a part": ("akkoorden", "bodies:\nagreements:\n  - {id: a, title: A, kind: protocolakkoord, parties: }\n"),
}
# What is no YAML for an editor either, or none of its business.
YAML_ITSELF = {"anker", "etiket", "meer-documenten", "yaml", "sleutel", "te-diep", "dubbele-sleutel"}
# What a schema cannot see, because it depends on other records or other files.
UNSEEN = {
    "dubbele-id": "two records",
    "dubbel-nummer": "two items",
    "dubbele-vraag": "two files",
    "onbekende-partij": "whether free text is nearly a party",
    "onbekende-bron": "the ids of sources",
    "onbekend-akkoord": "the ids of agreements",
    "onbekend-dossier": "the ids of dossiers",
    "onbekend-thema": "the themes of agreements",
    "onbekende-deelvraag": "the other items",
    "samen-met-zichzelf": "the item's own number",
    "onbekende-dag-zonder-bron": "the dates of sources",
}
# What it does see, when the value does not look like another one to an editor.
SEEN = {
    *("verkeerd-type", "onbekende-sleutel", "ontbrekende-sleutel", "onbekende-waarde", "ongeldige-id"),
    *("onbekende-overheid", "onbekende-stap", "onbekende-termijn", "onmogelijke-datum", "ongeldig-zittingsjaar"),
}


def _errors(result: Loaded) -> set[str]:
    return {one.code for one in result.findings if one.severity == "fout"}


def _read(kind: str, text: str) -> set[str]:
    """The errors that reading finds in a file of this kind beside the manual's own."""
    if kind == "register":
        return _errors(loaded(text))
    if kind == "vraag":
        return _errors(loaded(REGISTER, questions__v_yaml=text))
    return _errors(loaded(HEAD, procedures_yaml=text))


def _parts(text: str) -> list[tuple[str, str]]:
    """The files of an example of the manual with their kinds."""
    if text.startswith("# questions/"):
        return [("vraag", one) for one in re.split(r"# questions/\S+\n", text)[1:]]
    return [("register", text if text.startswith(("register:", "#", "?")) else HEAD + text)]


@pytest.mark.parametrize("kind", schema.FILES)
def test_schema__is_itself_valid(kind: str) -> None:
    """It is a schema of draft 7, the latest that all editors know, and it names no host but that of its draft."""
    made = schema.schema(kind, SHIPPED)
    Draft7Validator.check_schema(made)
    assert re.findall(r"https?://[^\"]+", json.dumps(made)) == ["http://json-schema.org/draft-07/schema#"]


@pytest.mark.parametrize("name", GOOD)
def test_schema__takes_good_files(name: str) -> None:
    """The project's own files, and every whole example."""
    kind, text = GOOD[name]
    assert complaints(kind, text) == []


@pytest.mark.parametrize(("code", "severity", "text"), EXAMPLES, ids=[code for code, _, _ in EXAMPLES])
def test_schema__judges_the_examples_of_the_manual(code: str, severity: str, text: str) -> None:
    """Warnings are taken; errors are refused, save those that a schema cannot see."""
    if not text or code in YAML_ITSELF or "{{" in text or "{%" in text:
        return
    found = [one for kind, part in _parts(text) for one in complaints(kind, part)]
    assert bool(found) is (severity == "fout" and code not in UNSEEN)


def test_schema__knows_every_key_of_the_reader() -> None:
    """Each key has a Dutch title and a sentence that says what it means, and no table is forgotten."""
    modules = (specs, steps, items, questions, selections, procedure_tables, parliaments, terms)
    tables = list({id(one): one for module in modules for one in _specs(module)}.values())
    made = [schema._Shapes(SHIPPED).record(spec) for spec in tables]
    assert len(made) == 21
    for spec, shape in zip(tables, made, strict=True):
        properties: Any = shape["properties"]
        assert list(properties) == list(spec.fields)
        for key, one in properties.items():
            assert one["title"].casefold() == dutch_key(key).casefold()
            assert re.fullmatch(r"[A-Z].+\.", one["description"])
            assert set(one) - {"title", "description"}


def test_schema__an_unknown_converter_is_refused() -> None:
    """Nobody adds a key without saying what an editor may offer for it."""

    def own(_decoder: Decoder, node: Node, _place: Place) -> Node:
        return node

    with pytest.raises(schema.UnknownConverter):
        schema._Shapes(SHIPPED).record(Spec("een proef", dict, {"title": own}))


def test_schema__has_the_sections_that_files_have() -> None:
    """Those of the main file, and the same without `register` for the others; procedures by authority."""
    main: Any = schema.schema("register", SHIPPED)
    part: Any = schema.schema("akkoorden", SHIPPED)
    paths: Any = schema.schema("procedures", SHIPPED)
    assert tuple(main["properties"]) == SECTIONS
    assert tuple(part["properties"]) == SECTIONS[1:]
    assert main["required"] == ["register"]
    assert tuple(paths["properties"]["authorities"]["properties"]) == AUTHORITIES
    assert tuple(paths["properties"]["parliaments"]["properties"]) == PARLIAMENTS


def test_schema__says_what_is_needed_how_it_is_written_and_what_holds_without() -> None:
    """A description has all that somebody needs who types the value."""
    made: Any = schema.schema("register", SHIPPED)
    header, remark = (made["properties"]["register"], made["properties"]["dossiers"]["items"]["properties"]["remarks"])
    described = {key: one["description"] for key, one in header["properties"].items()}
    assert described["title"] == "De naam van het register. Verplicht."
    assert described["review_after_days"].endswith(" Standaard 365.")
    assert described["maintainer"] == "De dienst die het register bijhoudt."
    properties = remark["items"]["properties"]
    assert properties["public"]["description"].endswith(" Standaard true.")
    assert properties["date"]["description"].endswith("2024-02 of 2024, voor 2024-02-27, of onbekend.")


@pytest.mark.parametrize("value", ["null", "~", ""])
def test_schema__what_an_editor_takes_for_nothing_is_no_title(value: str) -> None:
    """The one exception: the reader takes a bare `null` for text, and nobody means it so."""
    text = f"register:\n  title: {value}\n"
    assert bool(_read("register", text)) is (value == "")
    assert complaints("register", text) != []
    assert complaints("register", 'register:\n  title: "null"\n') == []


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("register", "register: {title: 12}\nsources: [{id: 12, title: NO}, {id: true, title: 12:30}]\n"),
        ("register", 'register: {title: x, review_after_days: "30"}\n'),
        ("register", "register: {title: x, review_after_days: 007}\nagreements:\n"),
        ("vraag", "number: 293\nsession_year:\nitems:\n  - {number: 1, together_with: 2}\n  - {number: 2, topics: }\n"),
        ("vraag", 'number: "1"\nitems: [{selection: }, {selection: []}, {selection: {}}, {selection: {theme: []}}]\n'),
    ],
)
def test_schema__takes_what_an_editor_sees_otherwise(kind: str, text: str) -> None:
    """Numbers for texts, quotes around numbers, nothing where a warning is enough."""
    assert _read(kind, text) == set()
    assert complaints(kind, text) == []


VALUES = (
    *("x", "ila", "warmte", "2a", "12", "1.5", "-1", "007", "0x1f", "1e3", "true", "false", "True", "NO", "12:30"),
    *("2024", "2024-02", "2024-02-29", "2024-02-30", "2023-02-29", "1829", "voor 2024", "voor 2024-06-31", "onbekend"),
    *('"12"', '"true"', '"2024"', '" x "', '" "', '""', '" principieel-1 "', "[]", "{}", "[x]", "[[x]]", "{x: y}", ""),
    *("vlaanderen", "federaal", "vlaams-gewest", "gewoon", "spoed", "vervallen", "niet-vereist", "protocolakkoord"),
    *(
        "nota-12",
        "[nota-12]",
        "[nota-12, verslag]",
        "2024-2025",
        "2024-2026",
        "ministerraad-1",
        "lezing-1",
        "werkdagen",
    ),
    *("99999999999999999999", "999999999999999999", "0.5", "overview", "[overview]", "[2a, 1]", "de", "V", "ontwerp"),
)
# Of these an editor sees another value than the reader, or the schema asks no more: blanks around, days of February.
UNCLEAR = {
    '" x "',
    '" principieel-1 "',
    "007",
    "0x1f",
    "1e3",
    "True",
    "1.5",
    "-1",
    "2023-02-29",
    "2024-2026",
    "0.5",
    "true",
    "false",
}


@st.composite
def _broken(draw: st.DrawFn) -> tuple[str, str, str]:
    """A good file in which one key is renamed or removed, or one value is another; its kind, and what stands there now."""
    kind = draw(st.sampled_from(["register", "vraag", "procedures"]))
    tree = as_written({"register": REGISTER, "vraag": QUESTION, "procedures": PROCEDURES}[kind], BaseLoader)  # noqa: S506  text only
    holder = tree
    while True:
        key = draw(st.sampled_from(sorted(holder) if isinstance(holder, dict) else range(len(holder))))
        if not holder[key] or not isinstance(holder[key], dict | list) or draw(st.integers(0, 5)) == 0:
            break
        holder = holder[key]
    slip = draw(st.sampled_from(["rename", "remove", "value", "value", "value"]))
    if slip == "value" or isinstance(holder, list):
        value = draw(st.sampled_from(VALUES))
        holder[key] = _Raw(value)
        return kind, _written(tree), value
    was = holder.pop(key)
    if slip == "rename":
        holder[f"{key}x"] = was
    return kind, _written(tree), slip


class _Raw(str):
    """A value that is written as it stands."""

    __slots__ = ()


def _written(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_written(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_written(one) or '""' for one in value) + "]"
    text = str(value)
    return text if isinstance(value, _Raw) or re.fullmatch(r"[\w.-]+", text) else json.dumps(text, ensure_ascii=False)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_broken())
@example(("register", REGISTER, "as it is"))
def test_schema__refuses_nothing_that_is_read(case: tuple[str, str, str]) -> None:
    """Whatever somebody made of a good file: what is read without an error is taken."""
    kind, text, _ = case
    assume(_read(kind, text) == set())
    assert complaints(kind, text) == []


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_broken())
def test_schema__refuses_what_it_can_see(case: tuple[str, str, str]) -> None:
    """Keys, types and closed values that the reader refuses, the schema refuses too."""
    kind, text, slip = case
    assume(slip not in UNCLEAR and _read(kind, text) & SEEN)
    assert complaints(kind, text) != []


def test_editor__sees_what_an_editor_sees() -> None:
    """Dates are text, numbers and truth values are not."""
    assert seen("[2024-02-27, 2024, 007, 0x1f, NO, yes, true, 6.070, ~, '', '12', 12:30]") == [
        *("2024-02-27", 2024, 7, 31, "NO", "yes", True, 6.07, None, "", "12", "12:30"),
    ]


def _specs(module: object) -> list[Spec[Any]]:
    return [one for one in vars(module).values() if isinstance(one, Spec)]
