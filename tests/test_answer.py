"""Whole answers, as artefacts and whatever the register holds: nothing is made for one question."""

import json
import shutil
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samenwerking_cli.document import NO_BREAK
from samenwerking_cli.pages.answer.templates import template_faults
from samenwerking_cli.wording.templates import Templates, shipped_templates
from tests.conftest import GOLDEN
from tests.running import DAY, run, write_register
from tests.transcripts import ROOT

Compare = Callable[[str, str], None]
FORMS = ("tekst", "markdown", "html", "json")


def test_templates__hold_words_only() -> None:
    """Decision 6: text, dotted names, for, if and if not, extends, block and include; every name exists."""
    assert template_faults(Templates(shipped_templates(), frozenset()), "templates") == ()


def test_answer__question_293(tmp_path: Path, golden: Compare) -> None:
    """The draft of the project's own question, with its sources; without git, so that no revision is in it."""
    shutil.copy(ROOT / "agreements.yaml", tmp_path / "agreements.yaml")
    shutil.copytree(ROOT / "questions", tmp_path / "questions")
    done = run(tmp_path, "antwoord", "293", "--op", DAY, "--bronnen", "--formaat", "markdown", PATH=str(tmp_path))
    assert (done.code, done.err) == (0, "")
    golden("293.md", done.out)


def test_answer__another_question_of_another_register(tmp_path: Path, golden: Compare) -> None:
    """Several ministers, two items in one breath, criteria, no dossier, nothing found, own words, every kind of step."""
    shutil.copytree(GOLDEN / "energie", tmp_path / "energie")
    root = tmp_path / "energie"
    done = run(root, "antwoord", "12", "--op", "2025-09-20", "--bronnen", "--formaat", "markdown", PATH=str(root))
    assert (done.code, done.err) == (0, "")
    golden("energie.md", done.out)


NASTY = (
    *("**vet**", "_x_", "`code`", "<b>vet</b>", "<script>x</script>", "&amp;", "{{ 7 * 7 }}", "{% if %}", "{# x #}"),
    *("[^bron]", "[a](https://b.example)", "# kop", "1. een", "a) letter", "| cel |", "~~weg~~", "\\", "---", "[x]"),
)
_text = st.lists(st.sampled_from(NASTY), min_size=1, max_size=3).map(" ".join)


class _Page(HTMLParser):
    """The words and the elements of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_text, _text, _text)
def test_answer__hostile_text_comes_out_as_text(title: str, scope: str, own: str) -> None:
    """Markdown, HTML and Jinja in a title, a text and an own answer are words in every form, and the bytes repeat."""
    register = f"""\
agreements:
  - id: proef
    title: {json.dumps(f"T {title}")}
    kind: samenwerkingsakkoord
    parties: [federale-staat, vlaams-gewest]
    texts: {{scope: {{text: {json.dumps(f"S {scope}")}, source: bron, date: 2024-01-01}}}}
    steps: [{{authority: gezamenlijk, step: stopzetting, date: 2024-02-01, note: {json.dumps(f"N {own}")}, source: bron}}]
"""
    question = f"""\
number: "1"
items:
  - {{number: "1", topics: [overview, scope]}}
  - {{number: "2", answer: {json.dumps(f"O {own}")}}}
"""
    with TemporaryDirectory() as directory:
        root = write_register(Path(directory), register, questions__v_yaml=question)
        outs = {}
        for form in FORMS:
            first, second = (run(root, "antwoord", "1", "--op", DAY, "--formaat", form, PATH=str(root)) for _ in "12")
            assert (first.code, first.err) == (0, "")
            assert first == second
            outs[form] = first.out.replace(NO_BREAK, " ")
    page = _Page()
    page.feed(outs["html"])
    told = "".join(page.words)
    texts = [one["text"] for one in json.loads(outs["json"])["items"]]
    for expected in (f"T {title}", f"S {scope}", f"N {own}", f"O {own}"):
        assert expected in outs["tekst"]
        assert expected in told
        assert expected in "\n".join(texts).replace(NO_BREAK, " ")
    assert page.tags <= {
        *("html", "head", "meta", "title", "style", "body", "main", "p", "br", "h1", "h2", "ol", "ul", "li", "span"),
        *("strong", "footer"),
    }


@pytest.mark.parametrize("form", FORMS)
def test_answer__a_hidden_agreement_has_no_letter_and_is_not_counted(tmp_path: Path, form: str) -> None:
    """With it and without it the answer is the same, byte for byte."""
    row = "  - {{id: {0}, title: Akkoord {0}, kind: protocolakkoord, parties: [vlaams-gewest, waals-gewest]{1}}}\n"
    hidden, shown = row.format("geheim", ", public: false"), row.format("open", "")
    question = 'number: "1"\nitems:\n  - {number: "1", topics: [overview, count, trajectory]}\n'
    with_it = write_register(tmp_path / "met", f"agreements:\n{hidden}{shown}", questions__v_yaml=question)
    without = write_register(tmp_path / "zonder", f"agreements:\n{shown}", questions__v_yaml=question)
    first, second = (
        run(root, "antwoord", "1", "--op", DAY, "--formaat", form, PATH=str(root)).out for root in (with_it, without)
    )
    assert "open" in first
    assert "geheim" not in first
    if form != "json":  # the lines of the facts differ
        assert first == second
