"""References, the mark of what has no source, and open points."""

from pathlib import Path

import pytest

from samenwerking_cli.document import Paragraph, plain
from samenwerking_cli.pages.answer.marks import Marks, open_point, paragraphs_of
from samenwerking_cli.pages.from_markdown import read_markdown
from samenwerking_cli.reports.fact import Fact
from tests.drafts import agreement, body, question
from tests.running import write_register


def _fact(path: str, *source: str, value: str = "Een tekst.", record: str = "akkoord") -> Fact:
    return Fact(record, path, value, source, "agreements.yaml", 1)


@pytest.mark.parametrize(
    ("marks", "facts", "written"),
    [
        (Marks(), [_fact("steps[a/b].date", "bron")], ""),
        (Marks(sources=True), [_fact("steps[a/b].date", "bron")], "[^bron]"),
        (Marks(sources=True), [_fact("texts.scope", "bron"), _fact("texts.budget", "nota", "bron")], "[^bron][^nota]"),
        (Marks(), [_fact("figures[x].value")], " \\[zonder bron\\]"),
        (Marks(final=True), [_fact("figures[x].value")], ""),
        (Marks(sources=True), [_fact("remarks[2024].text", "bron"), _fact("texts.scope")], "[^bron] \\[zonder bron\\]"),
        (Marks(sources=True), [_fact("title"), _fact("answer.introduction", record="questions/v")], ""),
        (Marks(sources=True), [_fact("steps[lezing-1].name", record="procedures/federaal")], ""),
        (Marks(sources=True), [None], ""),
        (Marks(sources=True), [], ""),
    ],
)
def test_after__references_and_what_has_no_source(marks: Marks, facts: list[Fact | None], written: str) -> None:
    """Each source once, in order; the mark only in a draft, and only for what a source must carry."""
    assert marks.after(*facts) == written


def test_paragraphs__the_mark_stands_behind_the_last_one() -> None:
    """One text has one source, however many paragraphs it has."""
    fact = _fact("texts.scope", "bron", value="Eerst *dit*.\n\nDan dat.")
    assert Marks(sources=True).paragraphs(fact) == ("Eerst \\*dit\\*.", "Dan dat.[^bron]")
    assert Marks().paragraphs(None) == ()


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("Een zin.", ("Een zin.",)),
        ("Een zin\ndie doorloopt.", ("Een zin\ndie doorloopt.",)),
        ("  Een.\n\n\n \nTwee.\n", ("Een.", "Twee.")),
        ("Een lijst:\n- a\n- b\n1. c\n2) d\na) e\n• f", ("Een lijst:", "- a", "- b", "1. c", "2) d", "a) e", "• f")),
        ("In het jaar\n2024. Toen.", ("In het jaar\n2024. Toen.",)),
        ("Een streep\n-5 graden", ("Een streep\n-5 graden",)),
    ],
)
def test_paragraphs_of__blank_lines_and_lines_that_open_a_list(text: str, paragraphs: tuple[str, ...]) -> None:
    """What somebody typed under one another stays under one another; a year at the start of a line is no number."""
    assert paragraphs_of(text) == paragraphs


@pytest.mark.parametrize(
    ("what", "shown"),
    [
        ("de minister", "[AAN TE VULLEN: de minister]"),
        ("wat in [1] staat", "[AAN TE VULLEN: wat in (1) staat]"),
        ("**vet** <b> | {{ x }} \x1b", "[AAN TE VULLEN: **vet** <b> | {{ x }} ‹U+001B›]"),
    ],
)
def test_open_point__is_strong_text_that_no_bracket_closes_early(what: str, shown: str) -> None:
    """It is read back as one strong run of text with what was written in it."""
    (block,) = read_markdown(open_point(what)).blocks
    assert isinstance(block, Paragraph)
    assert (plain(block.text), {span.strong for span in block.text}) == (shown, {True})


def test_marks__in_a_draft(tmp_path: Path) -> None:
    """With --bronnen each fact carries a number; what has no source is marked and listed with its place."""
    made = agreement(
        "authority: federaal, step: ministerraad-1, date: 2024-02-02, source: bron",
        parties="federale-staat",
        more=("texts:", "  scope: Zonder bron.", "figures: [{label: Aantal, value: 3, source: zonder-dag}]"),
    )
    root = write_register(tmp_path, f"agreements:\n{made}", questions__v_yaml=question("overview, scope"))
    assert body(root, "--bronnen").split("\n\n")[1:] == [
        "1. Het gaat om één akkoord. Het is hangend.",
        "a) Akkoord over de proef",
        "Het samenwerkingsakkoord zit sinds 2 februari 2024 in de ontwerpfase.[^1]",
        "Zonder bron. \\[zonder bron\\]",
        "Partijen zijn de Federale Staat.",
        "De cijfers zijn:",
        "- Aantal: 3.[^2]",
        "## Bronnen",
        "[^1]: Een bron (1 januari 2024)",
        "[^2]: Een bron zonder dag",
        "## Open punten",
        "- de minister\n- de titel van de minister\n- de dag van de vraag\n- de vraagsteller",
        "## Feiten zonder bron",
        "- akkoord, texts.scope (agreements.yaml:12)",
    ]
    assert "[^" not in body(root)
