"""The answer as a document: what a draft says of itself, what is still to be done, and what never happens."""

import json
import re
from datetime import date
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samenwerking_cli import __version__
from samenwerking_cli.document import NO_BREAK, Block, Heading, Items, Notes, plain, texts_of, visible
from samenwerking_cli.pages.answer.marks import Marks
from samenwerking_cli.pages.answer.page import answer_parts, draft_answer
from samenwerking_cli.pages.from_markdown import read_markdown
from samenwerking_cli.wording.templates import templates_with
from tests.agreements import EMPTY
from tests.answers import Asked, answered, asked, questions
from tests.drafts import FORMATS, SOURCE, agreement, answer
from tests.running import write_register

JUNE = date(2024, 6, 30)
SHIPPED = templates_with({})
TEXT = f"agreements:\n{agreement(f'authority: gezamenlijk, step: initiatief, date: 2024-01-05, {SOURCE}')}"
ASKED = 'number: "87"\nitems: [{number: "1", topics: [overview, relevance]}]\n'


def _lists(blocks: tuple[Block, ...]) -> dict[str, list[str]]:
    """The points of the list under each heading."""
    found: dict[str, list[str]] = {}
    for before, block in pairwise(blocks):
        if isinstance(before, Heading) and isinstance(block, Items):
            found[plain(before.text)] = [plain(item) for item in block.items]
    return found


def test_draft__says_what_it_is_and_where_it_comes_from() -> None:
    """ONTWERP on the page, and in the foot the day, the version and the template."""
    register = asked(TEXT, ASKED)
    document = draft_answer(answered(TEXT, ASKED), register, SHIPPED, Marks()).document
    assert (document.title, document.form) == ("Antwoord op vraag nr. 87", "letter")
    assert (document.announcement, document.about) == ("ONTWERP", "")
    assert document.foot == f"Peildatum 30 juni 2024 · samenwerking {__version__} · sjabloon antwoord.md"


def test_draft__with_what_is_internal_says_both() -> None:
    """Nobody takes an internal draft for one that may leave the house."""
    draft = draft_answer(answered(TEXT, ASKED), asked(TEXT, ASKED), SHIPPED, Marks(), internal=True)
    assert draft.document.announcement == "INTERN: dit bevat gegevens die het huis niet mogen verlaten. ONTWERP"


def test_draft__the_foot_says_when_any_template_is_the_registers_own() -> None:
    """One sentence that differs is enough; a mere copy is none."""
    shipped = SHIPPED.texts["vaststelling.md"]
    for text, name in ((shipped, "antwoord.md"), (f"{shipped}Meer.", "antwoord.md (eigen)")):
        templates = templates_with({"vaststelling.md": text})
        draft = draft_answer(answered(TEXT, ASKED), asked(TEXT, ASKED), templates, Marks())
        assert draft.document.foot.rpartition(" · sjabloon ")[2] == name


def test_draft__a_final_one_has_neither_mark_nor_foot_nor_lists() -> None:
    """What the foot says goes into the properties of the document."""
    draft = draft_answer(answered(TEXT, ASKED), asked(TEXT, ASKED), SHIPPED, Marks(final=True))
    assert (draft.document.announcement, draft.document.foot) == ("", "")
    assert draft.document.about == f"Peildatum 30 juni 2024 · samenwerking {__version__} · sjabloon antwoord.md"
    assert _lists(draft.document.blocks) == {}


def test_draft__lists_every_open_point_with_its_place_and_every_fact_without_source() -> None:
    """In the order of the answer; the place is the number and the letter under which it stands."""
    text = TEXT.replace(f", {SOURCE}", "") + "    remarks: [{date: 2024-01-05, text: Iets.}]\n"
    question = ASKED.replace("overview, relevance", "overview, relevance, scope")
    draft = draft_answer(answered(text, question), asked(text, question), SHIPPED, Marks())
    assert draft.open_points[3:] == (
        "[AAN TE VULLEN: de vraagsteller]",
        "[AAN TE VULLEN: de draagwijdte van ‘Akkoord over de proef’]",
        "[AAN TE VULLEN: in welke mate ‘Akkoord over de proef’ tegemoetkomt aan wat gevraagd wordt]",
    )
    assert _lists(draft.document.blocks) == {
        "Open punten": [
            *("de minister", "de titel van de minister", "de dag van de vraag", "de vraagsteller"),
            "bij 1, a): de draagwijdte van ‘Akkoord over de proef’",
            "bij 1, a): in welke mate ‘Akkoord over de proef’ tegemoetkomt aan wat gevraagd wordt",
        ],
        "Feiten zonder bron": [
            "akkoord, steps[gezamenlijk/initiatief].date (agreements.yaml:12)",
            "akkoord, remarks[2024-01-05].date (agreements.yaml:13)",
            "akkoord, remarks[2024-01-05].text (agreements.yaml:13)",
        ],
    }


def test_answer_parts__the_introduction_and_then_each_section() -> None:
    """The same words as in the whole answer, cut where JSON cuts them."""
    question = 'number: "1"\nanswer: {introduction: Vooraf.}\nitems: [{number: "1", answer: Ja.}, {number: "2"}]\n'
    report, register = answered(TEXT, question), asked(TEXT, question)
    parts = answer_parts(report, register, SHIPPED)
    assert [[plain(text) for block in part for text in texts_of(block)] for part in parts] == [
        ["Vooraf."],
        ["Ja."],
        ["[AAN TE VULLEN: het antwoord op deelvraag 2]"],
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(questions(), st.booleans(), st.booleans())
def test_draft__of_any_question_about_any_register(made: Asked, sources: bool, final: bool) -> None:
    """It never fails, shows every gap, refers only to notes that are there, and is the same twice."""
    report, marks = made.report(JUNE), Marks(sources=sources, final=final)
    draft = draft_answer(report, EMPTY, SHIPPED, marks)
    assert draft == draft_answer(made.report(JUNE), EMPTY, SHIPPED, marks)
    gaps = sum(len(one.answer.gaps) for section in report.sections for one in section.agreements)
    assert not gaps or draft.open_points
    blocks = draft.document.blocks
    referred = {span.note for block in blocks for text in texts_of(block) for span in text if span.note}
    assert referred == {note.label for block in blocks if isinstance(block, Notes) for note in block.notes}
    assert bool(referred) <= sources
    words = " ".join(plain(text) for block in blocks for text in texts_of(block))
    assert len(draft.open_points) == len({point.replace(NO_BREAK, " ") for point in draft.open_points})
    assert [point for point in draft.open_points if point not in words] == []
    assert "None" not in words
    assert "  " not in words
    assert re.search(r" [.,;:]", words) is None


# What acts somewhere when it is not kept as text: in Markdown, HTML, Jinja, a terminal, or in an answer itself.
HOSTILE = (
    *(
        "**vet** _schuin_ `code`",
        "<script>alert(1)</script>",
        "<b onclick=x>&lt;&amp;",
        "{{ 7*7 }}",
        "{% if x %}",
        "{# x #}",
    ),
    *("[^bron]", "[^1]: een noot", "[AAN TE VULLEN: x]", "[zonder bron]", "1. punt", "a) punt", "- punt", "# kop"),
    *(
        "a | b || c",
        "| - | - |",
        "\x1b[31mrood\x9b",
        "rechts \u202e links",
        "\\",
        "\\\\ ~~weg~~",
        "> citaat",
        "====",
        "---",
    ),
    *(
        "https://x.example/?a=1&b=2",
        "![x](y)",
        "[x](javascript:alert(1))",
        "***",
        "```",
        "&#35; &nbsp;",
        "%0A::error::x",
    ),
)
_fragments = st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=3).map(" ".join)


def _hostile(words: list[str]) -> tuple[str, str]:
    """A register and a question in which these words stand wherever free text may stand."""
    title, short, text, remark, label, unit, note, wording, party, own, minister, forum = map(json.dumps, words)
    return (
        (
            f"agreements:\n  - id: akkoord\n    title: {title}\n    short_title: {short}\n    kind: protocolakkoord\n"
            f"    parties: [{party}]\n    forum: {forum}\n    lead: {party}\n"
            f"    texts: {{scope: {{text: {text}, source: bron}}}}\n"
            f"    remarks: [{{date: 2024-01, text: {remark}, source: bron}}]\n"
            f"    figures: [{{label: {label}, value: 3, unit: {unit}, note: {note}, source: bron}}]\n"
            "    steps:\n"
            f"      - {{authority: gezamenlijk, step: initiatief, date: 2024-01, note: {note}, actor: {short}}}\n"
            f"      - {{authority: gezamenlijk, step: ondertekening, planned: onbekend, wording: {wording}}}\n"
        ),
        (
            f'number: "1"\nauthor: {short}\nminister: {{name: {minister}, title: {title}}}\n'
            f"also_addressed_to: [{{name: {minister}}}]\nanswer: {{introduction: {own}}}\nitems:\n"
            f'  - {{number: "1", topics: [overview, scope, trajectory, coordination], answer: {own}, answer_with_facts: true}}\n'
            '  - {number: "2", topics: [parties, evaluation]}\n'
        ),
    )


def _squeezed(text: str) -> str:
    """Without its blanks, at which each form breaks its lines in its own way."""
    return re.sub(r"\s", "", text)


class _Page(HTMLParser):
    """The elements, the addresses and the text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.addresses: set[str] = set()
        self.read: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.addresses |= {value or "" for name, value in attrs if name in ("href", "src") or name.startswith("on")}

    def handle_data(self, data: str) -> None:
        self.read.append(data)


ELEMENTS = {
    *("html", "head", "meta", "title", "style", "body", "main", "footer", "h1", "h2", "p", "br", "ol", "ul", "li"),
    *("span", "strong", "sup", "a"),
}


def _texts(out: dict[str, str]) -> dict[str, str]:
    """What a reader reads in each form."""
    blocks = read_markdown(out["markdown"]).blocks
    record = json.loads(out["json"])
    items = [one["text"] for one in record["items"]]
    return {
        "tekst": out["tekst"],
        "markdown": "\n".join(plain(text) for block in blocks for text in texts_of(block)),
        "html": "".join(_Page(out["html"]).read),
        "json": "\n".join([record["introduction"]["text"], *items, *record["open_points"]]),
    }


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_fragments, min_size=12, max_size=12))
def test_answer__hostile_text_is_text_in_every_form(words: list[str]) -> None:
    """Whatever stands in a register is read as it was typed, acts nowhere, and gives the same bytes twice."""
    text, question = _hostile(words)
    with TemporaryDirectory() as directory:
        root = write_register(Path(directory), text, questions__v_yaml=question)
        done = {form: answer(root, "--bronnen", "--formaat", form) for form in FORMATS}
        assert done == {form: answer(root, "--bronnen", "--formaat", form) for form in FORMATS}
        last = (root / "agreements.yaml").read_text("utf-8").count("\n")
    assert {one.code for one in done.values()} == {0}
    out = {form: one.out for form, one in done.items()}
    assert [form for form, one in out.items() if re.search("[\x1b\x9b\u202e]", one)] == []
    page = _Page(out["html"])
    assert page.elements <= ELEMENTS
    assert [one for one in page.addresses if not re.fullmatch(r"#(?:noot|verwijzing)-1", one)] == []
    for form, read in _texts(out).items():
        squeezed = _squeezed(read)
        # The head is no part of a sub-question, and a full stop at the end goes behind the date.
        shown = words[:10] if form == "json" else [*words[:10], words[10].upper(), *words[11:]]
        assert [one for one in shown if _squeezed(visible(one)).removesuffix(".") not in squeezed] == []
    for fact in _facts(out["json"]):
        assert set(fact) == {"record", "path", "value", "source", "file", "line"}
        assert fact["record"]
        assert fact["path"]
        assert fact["line"] in range(1, last + 1 if fact["file"] == "agreements.yaml" else 10_000)


def _facts(out: str) -> list[dict[str, Any]]:
    record = json.loads(out)
    return [fact for part in (record["introduction"], *record["items"]) for fact in part["facts"]]


HIDDEN = (
    "agreements:\n  - {{id: {id}, title: ZEEGROEN, short_title: ZEEGROEN kort, kind: {kind}, parties: [vlaams-gewest, VDAB],"
    " public: false, texts: {{scope: ZEEGROEN, evaluation: ZEEGROEN}}, figures: [{{label: ZEEGROEN, value: 77}}],"
    " remarks: [{{date: 2024-01, text: ZEEGROEN}}],"
    " steps: [{{authority: gezamenlijk, step: {step}, date: 2023-05-05, note: ZEEGROEN}}]}}\n"
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.permutations(["eerste", "tweede", "verborgen"]),
    st.lists(
        st.sampled_from(["overview", "count", "scope", "trajectory", "parties", "figures"]), min_size=1, unique=True
    ),
    st.sampled_from(["protocolakkoord", "samenwerkingsakkoord"]),
    st.sampled_from(["ondertekening", "stopzetting", "initiatief"]),
    st.booleans(),
)
def test_answer__a_hidden_agreement_leaves_no_trace(
    order: list[str], topics: list[str], kind: str, step: str, by_dossier: bool
) -> None:
    """With it or without it the answer is the same, byte for byte: no letter, no number, no name is taken."""
    public = "".join(
        agreement(f"authority: gezamenlijk, step: {one}, date: 2023-05-05, {SOURCE}", id=id, kind="protocolakkoord")
        for id, one in (("eerste", "initiatief"), ("tweede", "ondertekening"))
    )

    def outputs(ids: list[str], **files: str) -> dict[str, str]:
        text = f"agreements:\n{public}dossiers: [{{id: dossier, title: Dossier, agreements: [{', '.join(ids)}]}}]\n"
        selection = "dossier: dossier" if by_dossier else "kind: [protocolakkoord, samenwerkingsakkoord]"
        question = (
            f'number: "1"\ndossier: dossier\nitems:\n  - {{number: "1", topics: [{", ".join(topics)}]}}\n'
            f'  - {{number: "2", topics: [overview, scope], selection: {{{selection}}}}}\n'
            f'  - {{number: "3", topics: [overview, count], selection: [{", ".join(ids)}]}}\n'
        )
        with TemporaryDirectory() as directory:
            root = write_register(Path(directory), text, questions__v_yaml=question, **files)
            return {form: answer(root, "--formaat", form).out for form in FORMATS}

    hidden = HIDDEN.format(id="verborgen", kind=kind, step=step)
    found = outputs(order, agreements__verborgen_yaml=hidden)
    assert found == outputs([one for one in order if one != "verborgen"])
    assert [form for form, out in found.items() if "zeegroen" in out.casefold() or "verborgen" in out] == []


def test_draft__the_parts_of_other_ministers(tmp_path: Path) -> None:
    """A coordinated answer has each part under its minister; a part that is missing is a visible open point."""
    text = 'number: "1"\nalso_addressed_to: [{name: Piet Claes, number: "12", answer: Ja.}, {name: Els Maes}]\n'
    write_register(tmp_path, "agreements: []\n", questions__v_yaml=f"{text}answer: {{kind: gecoordineerd}}\n")
    out = answer(tmp_path).out
    assert "Deel van Piet Claes (12)\nJa." in out
    assert "Deel van Els Maes\n[AAN TE VULLEN: het deel van Els Maes]" in out
    assert "- het deel van Els Maes" in out
