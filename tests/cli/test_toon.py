"""`samenwerking toon`, from the shell to the page."""

import json
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from tests.cli.conftest import AGREEMENTS, BODIES
from tests.running import DAY, run, write_register

SHOW = ("toon", "ila", "--op", DAY)


@pytest.mark.parametrize("format", ["tekst", "markdown", "html"])
def test_toon__shows_everything_of_an_agreement(root: Path, format: str) -> None:
    """Every public word of the record is on the page, in every form."""
    out = run(root, *SHOW, "--formaat", format).out.replace("\xa0", " ")
    wanted = [
        *("Samenwerkingsakkoord over de individuele leerrekening", "Leerrekening", "ila", "samenwerkingsakkoord"),
        *("Federale Staat, Vlaamse Gemeenschap en Vlaams Gewest", "opleiding, data-uitwisseling"),
        *("Asymmetrisch", "ontwerp", "2 februari 2024", "Burgers vinden hun opleidingen terug."),
        *("Eerste lezing in de ministerraad", "2 feb. 2024", "voorzien apr. 2024", "Een bron", "bron"),
    ]
    assert [one for one in wanted if one not in out] == []
    assert "ZEEGROEN" not in out


def test_toon__json_holds_the_record_under_the_registers_keys(root: Path) -> None:
    """Schema, day, revision and changed first; steps, texts and sources as written."""
    record = json.loads(run(root, *SHOW, "--formaat", "json").out)
    assert list(record.items())[:4] == [
        ("schema", "samenwerking.toon/1"),
        ("as_of", DAY),
        ("revision", None),
        ("changed", None),
    ]
    agreement = record["agreement"]
    assert agreement["parties"] == ["federale-staat", "vlaamse-gemeenschap", "vlaams-gewest"]
    assert [(step["step"], step["date"], step["planned"]) for step in agreement["steps"]] == [
        ("ministerraad-1", "2024-02-02", None),
        ("principieel-1", None, "2024-04"),
    ]
    assert (agreement["contact"], agreement["steps"][0]["internal"]) == (None, None)
    assert [source["id"] for source in record["sources"]] == ["bron"]


@pytest.mark.parametrize("format", ["tekst", "markdown", "html", "json"])
@pytest.mark.parametrize(("day", "shown"), [("2024-02-26", False), ("2024-02-27", True)])
def test_toon__texts_dated_after_the_day_are_not_shown(root: Path, format: str, day: str, shown: bool) -> None:
    """In no form does a look at the past tell what was written later."""
    out = run(root, "toon", "ila", "--op", day, "--formaat", format).out
    assert ("Burgers vinden" in out) is shown


@pytest.mark.parametrize("format", ["tekst", "markdown", "html", "json"])
def test_toon__remarks_of_after_the_day_are_not_shown(tmp_path: Path, format: str) -> None:
    """A fact that was not known on the day is not told on the day."""
    remark = "    remarks: [{date: 2024-03-01, text: De werkgroep startte., source: bron}]\n"
    root = write_register(tmp_path, BODIES + AGREEMENTS.replace("    contact: ZEEGROEN contactpersoon\n", remark))
    assert "De werkgroep" in run(root, "toon", "ila", "--op", "2024-03-01", "--formaat", format).out
    assert "De werkgroep" not in run(root, "toon", "ila", "--op", "2024-02-29", "--formaat", format).out


@pytest.mark.parametrize("format", ["tekst", "markdown", "html", "json"])
def test_toon__shows_and_announces_internal_facts_when_asked(root: Path, format: str) -> None:
    """Contact and internal remarks, under an announcement that every form has."""
    out = run(root, *SHOW, "--intern", "--formaat", format).out
    assert "ZEEGROEN contactpersoon" in out
    assert "ZEEGROEN stap" in out
    assert ("INTERN" in out) or json.loads(out)["internal"] is True
    assert "ZEEGROEN akkoord" in run(root, "toon", "geheim", "--op", DAY, "--intern", "--formaat", format).out


def test_toon__gives_the_same_bytes_twice(root: Path) -> None:
    """In every form."""
    for format in ("tekst", "markdown", "html", "json"):
        assert run(root, *SHOW, "--formaat", format) == run(root, *SHOW, "--formaat", format)


@pytest.mark.parametrize(
    "title",
    [
        r"rood \e[31m, omgekeerd \u202E, \x9B31m",
        "[red]rood[/red] [bold]vet",
        "<script>alert(1)</script> & &lt;",
        "**vet** _schuin_ `code` [een](https://x)",
        "a | b || c",
        "{{ 7 * 7 }} {% include 'x' %}",
        "=1+1 +2 -3 @som",
        "1. januari",
        "# kop",
        r"\\ ! ~~weg~~",
    ],
)
def test_toon__a_title_comes_out_as_text_in_every_form(tmp_path: Path, title: str) -> None:
    """Nothing in a register acts: not in a terminal, a browser, a Markdown reader, a spreadsheet or a template."""
    head = 'agreements:\n  - {id: akkoord, kind: protocolakkoord, parties: [VDAB, Fedasil], title: "'
    root = write_register(tmp_path, f'{head}{title}"}}\n')
    written = json.loads(run(root, "toon", "akkoord", "--formaat", "json").out)["agreement"]["title"]
    shown = written.replace("\x1b", "‹U+001B›").replace("\u202e", "‹U+202E›").replace("\x9b", "‹U+009B›")
    assert run(root, "toon", "akkoord").out.split("\n")[0] == shown
    html = run(root, "toon", "akkoord", "--formaat", "html").out
    assert "<script" not in html
    tokens = (
        MarkdownIt("commonmark", {"html": False})
        .enable("table")
        .parse(run(root, "toon", "akkoord", "--formaat", "markdown").out)
    )
    (heading,) = [
        tokens[index + 1] for index, token in enumerate(tokens) if token.type == "heading_open" and token.tag == "h1"
    ]
    assert "".join(child.content for child in heading.children or []) == shown
    assert {child.type for child in heading.children or []} == {"text"}
    rows = run(root, "status", "--formaat", "csv").out
    assert ("'" if shown.startswith(("=", "+", "-", "@")) else "") + shown.replace('"', '""') in rows
    for out in (rows, html, run(root, "toon", "akkoord", "--formaat", "json").out):
        assert [char for char in "\x1b\u202e\x9b" if char in out] == []
