"""`samenwerking antwoord`, from the shell to the draft and to what may leave the house."""

import json
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest

from samenwerking_cli import __version__
from samenwerking_cli.wording.templates import shipped_templates
from tests.drafts import FORMATS, agreement, answer, question
from tests.running import committed, run, write_register

STEP = "authority: federaal, step: ministerraad-1, date: 2024-02-02, source: bron"
AGREEMENT = agreement(STEP, parties="federale-staat", more=("texts: {scope: {text: Een tekst., source: bron}}",))
TEXT = f"agreements:\n{AGREEMENT}"
HEAD = """\
number: "1"
date: 2024-02-27
author: Karl Vanlouwe
minister: {name: Jo Brouns, title: Vlaams minister van Werk}
"""
SOUND = f'{HEAD}items: [{{number: "1", topics: [overview, scope], answer: Eigen woorden., answer_with_facts: true}}]\n'
REFUSED = "Fout: dit antwoord kan nog niet definitief zijn; er is niets geschreven.\n"
FOOT = f"Peildatum 26 maart 2024 · samenwerking {__version__} · sjabloon antwoord.md"
LETTER = """\
JO BROUNS
VLAAMS MINISTER VAN WERK

ANTWOORD
op vraag nr. 1 van 27 februari 2024
van KARL VANLOUWE

1. Eigen woorden.

   Het gaat om één akkoord. Het is hangend.

   a) Akkoord over de proef

      Het samenwerkingsakkoord zit sinds 2 februari 2024 in de ontwerpfase.{0}

      Een tekst.{0}

      Partijen zijn de Federale Staat.
"""


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """A register with a question of which nothing is open."""
    return write_register(tmp_path / "register", TEXT, questions__2024__1_yaml=SOUND)


def _template(root: Path, name: str, text: str) -> None:
    path = root / "templates" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def test_antwoord__a_draft_as_a_terminal_shows_it(sound: Path) -> None:
    """ONTWERP above, the letter, and the foot below; with --bronnen the sources too."""
    assert answer(sound) == (0, f"ONTWERP\n\n{LETTER.format('')}\n{FOOT}\n", "")
    sources = "Bronnen\n[1] Een bron (1 januari 2024)\n"
    assert answer(sound, "--bronnen") == (0, f"ONTWERP\n\n{LETTER.format('[1]')}\n{sources}\n{FOOT}\n", "")


@pytest.mark.parametrize("format", FORMATS)
def test_antwoord__the_same_input_gives_the_same_bytes(sound: Path, format: str) -> None:
    """On the screen, in a file, and again."""
    first = answer(sound, "--bronnen", "--formaat", format)
    assert first == answer(sound, "--bronnen", "--formaat", format)
    written = answer(sound, "--bronnen", "--formaat", format, "--uitvoer", "uit")
    assert (written.code, written.out, written.err) == (0, "", "Geschreven: uit\n")
    assert (sound / "uit").read_bytes().decode("utf-8") == first.out


@pytest.mark.parametrize("format", FORMATS)
def test_antwoord__what_is_internal_is_announced_and_marked(tmp_path: Path, format: str) -> None:
    """Without --intern it is not there; with it every form says so."""
    hidden = AGREEMENT.replace("source: bron}\n", "source: bron, note: ZEEGROEN, public: false}\n")
    root = write_register(tmp_path, f"agreements:\n{hidden}", questions__v_yaml=question("trajectory"))
    public, internal = (answer(root, "--formaat", format, *more) for more in ((), ("--intern",)))
    assert "ZEEGROEN" not in public.out
    assert "ZEEGROEN" in internal.out
    assert internal.err == "INTERN: dit bevat gegevens die het huis niet mogen verlaten.\n"
    if format == "json":
        assert json.loads(internal.out)["internal"] is True
    else:
        assert "INTERN: dit bevat gegevens die het huis niet mogen verlaten. ONTWERP" in internal.out


def test_antwoord__a_register_with_errors_gives_what_could_be_read(sound: Path) -> None:
    """Exit 1 and one line on stderr; the draft is there."""
    main = sound / "agreements.yaml"
    main.write_text(main.read_text("utf-8").replace("parties: [federale", "nota: x\n    parties: [federale"), "utf-8")
    done = answer(sound)
    assert (done.code, done.out) == (1, f"ONTWERP\n\n{LETTER.format('')}\n{FOOT}\n")
    assert done.err.startswith("Het register heeft 1 fout; dit is wat gelezen kon worden.")


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed here")
@pytest.mark.parametrize("format", ["tekst", "markdown", "html"])
def test_antwoord__the_foot_of_every_form_says_the_revision(sound: Path, format: str) -> None:
    """A draft can be traced to a commit, also the one on the screen."""
    commit = committed(sound)
    done = run(sound, "antwoord", "1", "--op", "2024-03-26", "--formaat", format)
    assert f"Peildatum 26 maart 2024 · register {commit[:7]} · samenwerking {__version__} · sjabloon" in done.out


def test_final__with_nothing_open_it_is_the_letter_alone(sound: Path) -> None:
    """Without ONTWERP, foot and lists; the civil servant's own words need no source."""
    assert answer(sound, "--definitief") == (0, LETTER.format(""), "")


def test_final__may_show_its_sources(sound: Path) -> None:
    """--bronnen and --definitief go together."""
    done = answer(sound, "--definitief", "--bronnen")
    assert done == (0, f"{LETTER.format('[1]')}\nBronnen\n[1] Een bron (1 januari 2024)\n", "")


class _Page(HTMLParser):
    """What the head of a page says of it, and the elements of its body."""

    description: str | None = None

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        named = dict(attrs)
        if tag == "meta" and named.get("name") == "description":
            self.description = named["content"]


def test_final__html_says_in_its_properties_what_the_foot_of_a_draft_says(sound: Path) -> None:
    """The page itself has no footer and no mark."""
    draft, final = (answer(sound, "--formaat", "html", *more).out for more in ((), ("--definitief",)))
    assert (_Page(draft).description, _Page(final).description) == (None, FOOT)
    assert ("footer" in _Page(draft).elements, "footer" in _Page(final).elements) == (True, False)
    assert ("ONTWERP" in draft, "ONTWERP" in final) == (True, False)


OPEN = "[AAN TE VULLEN: {}]"
STEP_LINE = "agreements.yaml:13"


@pytest.mark.parametrize(
    ("register", "asked", "reasons"),
    [
        pytest.param(
            TEXT, SOUND.replace("author: Karl Vanlouwe\n", ""), [OPEN.format("de vraagsteller")], id="an open point"
        ),
        pytest.param(
            TEXT,
            SOUND.replace("[overview, scope]", "[overview, budget]"),
            [OPEN.format("de middelen voor ‘Akkoord over de proef’")],
            id="a gap of the register",
        ),
        pytest.param(
            TEXT,
            SOUND.replace("Eigen woorden.", '"Het bedrag is [AAN TE VULLEN: het bedrag]."'),
            [OPEN.format("het bedrag")],
            id="an open point in the own answer",
        ),
        pytest.param(
            TEXT.replace("Een tekst.", '"Een tekst [AAN TE VULLEN: nazien]."'),
            SOUND,
            [OPEN.format("nazien")],
            id="an open point in the register",
        ),
        pytest.param(
            TEXT.replace("02-02, source: bron", "02-02"),
            SOUND,
            [f"Zonder bron: akkoord, steps[federaal/ministerraad-1].date ({STEP_LINE})"],
            id="a fact without a source",
        ),
        pytest.param(
            TEXT.replace("Een tekst., source: bron", "Een tekst."),
            SOUND,
            ["Zonder bron: akkoord, texts.scope (agreements.yaml:11)"],
            id="a text without a source",
        ),
        pytest.param(
            TEXT.replace("    kind:", "    nota: x\n    kind:"),
            SOUND,
            ["Het register heeft 1 fout: samenwerking controleer"],
            id="a register with errors",
        ),
        pytest.param(
            TEXT.replace("02-02, source: bron", "02-02").replace("    kind:", "    nota: x\n    kind:"),
            SOUND.replace("author: Karl Vanlouwe\n", ""),
            [
                "Het register heeft 1 fout: samenwerking controleer",
                OPEN.format("de vraagsteller"),
                "Zonder bron: akkoord, steps[federaal/ministerraad-1].date (agreements.yaml:14)",
            ],
            id="all of these",
        ),
    ],
)
@pytest.mark.parametrize("format", ["tekst", "json"])
def test_final__refuses_whatever_is_open(
    tmp_path: Path, register: str, asked: str, reasons: list[str], format: str
) -> None:
    """Exit 1, every reason on a line, nothing on stdout, and no file."""
    root = write_register(tmp_path, register, questions__v_yaml=asked)
    done = answer(root, "--definitief", "--formaat", format, "--uitvoer", "antwoord.uit")
    assert done == (1, "", REFUSED + "".join(f"- {one}\n" for one in reasons))
    assert answer(root, "--definitief", "--formaat", format).out == ""
    assert sorted(path.name for path in root.iterdir()) == ["agreements.yaml", "questions"]


def test_final__a_file_that_is_there_stays_as_it_was(sound: Path) -> None:
    """A refusal overwrites nothing, even when it may."""
    (sound / "uit.html").write_text("oud", encoding="utf-8")
    (sound / "questions" / "2024" / "1.yaml").write_text('number: "1"\n', encoding="utf-8")
    done = answer(sound, "--definitief", "--formaat", "html", "--uitvoer", "uit.html", "--overschrijf")
    assert (done.code, (sound / "uit.html").read_text(encoding="utf-8")) == (1, "oud")


def test_final__refuses_an_open_point_of_an_own_template(sound: Path) -> None:
    """What somebody wrote in a sentence is still to be filled in."""
    _template(sound, "vaststelling.md", "{{ remark.text }}\n")
    _template(sound, "akkoorden/overview.md", "Nog [AAN TE VULLEN: de stand].\n")
    assert answer(sound, "--definitief") == (1, "", f"{REFUSED}- {OPEN.format('de stand')}\n")


def test_final__and_internal_do_not_go_together(sound: Path) -> None:
    """A refusal with exit 2 before anything is read."""
    done = answer(sound, "--definitief", "--intern")
    message = "Fout: --definitief en --intern gaan niet samen: wat intern is, verlaat het huis niet.\n"
    assert done == (2, "", message)
    assert run(sound.parent, "antwoord", "1", "--definitief", "--intern").err == message


def test_final__looks_only_at_what_is_public(sound: Path) -> None:
    """A hidden step without a source is no part of the answer and keeps nothing open."""
    main = sound / "agreements.yaml"
    hidden = "      - {authority: federaal, step: advies-gba, date: 2024-03-01, public: false}\n"
    main.write_text(main.read_text(encoding="utf-8") + hidden, encoding="utf-8")
    assert answer(sound, "--definitief") == (0, LETTER.format(""), "")


def test_own_template__its_sentence_is_used_and_the_foot_says_so(sound: Path) -> None:
    """One file in the register's folder changes one sentence, for the whole answer."""
    _template(sound, "onderwerpen/overview.md", "Er zijn er zoveel: {{ item.overview.total }}.\n\n")
    out = answer(sound).out
    assert "   Er zijn er zoveel: één akkoord.\n" in out
    assert "Het gaat om" not in out
    assert out.endswith(f"{FOOT} (eigen)\n")


@pytest.mark.parametrize("change", ["{0}", "\ufeff{0}"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_own_template__a_copy_is_no_override(sound: Path, change: str, line_end: str) -> None:
    """Other line ends or a byte order mark make no other sentence."""
    path = sound / "templates" / "antwoord.md"
    path.parent.mkdir()
    text = change.format(shipped_templates()["antwoord.md"].replace("\n", line_end))
    path.write_bytes(text.encode("utf-8"))
    assert answer(sound) == (0, f"ONTWERP\n\n{LETTER.format('')}\n{FOOT}\n", "")


def test_own_template__that_leaves_open_points_out_still_lists_and_refuses_them(tmp_path: Path) -> None:
    """What the register cannot answer does not vanish because a template does not print it."""
    root = write_register(tmp_path, TEXT, questions__v_yaml=SOUND.replace("[overview, scope]", "[budget]"))
    _template(root, "akkoord.md", "{{ agreement.letter }}) {{ agreement.title }}\n\n")
    draft, final = answer(root), answer(root, "--definitief")
    point = "de middelen voor ‘Akkoord over de proef’"
    assert f"Open punten\n- {point}\n" in draft.out
    assert "[AAN TE VULLEN" not in draft.out
    assert final == (1, "", f"{REFUSED}- {OPEN.format(point)}\n")


@pytest.mark.parametrize("format", FORMATS)
def test_own_template__with_a_fault_is_refused_with_its_place(sound: Path, format: str) -> None:
    """File, line and column, the nearest name, and nothing else."""
    _template(sound, "onderwerpen/overview.md", "Er zijn er\n  {{ item.overview.totaal }}.\n")
    done = answer(sound, "--formaat", format, "--uitvoer", "uit")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("Fout: de sjablonen van het register kloppen niet; er is niets geschreven.\n\n")
    assert re.search(
        r"^templates/onderwerpen/overview\.md:2:[0-9]+: fout: .*item\.overview\.totaal", done.err, re.MULTILINE
    )
    assert "item.overview.total'" in done.err
    assert not (sound / "uit").exists()


def test_own_template__new_ones_are_included_and_words_of_the_register_stay_words(sound: Path) -> None:
    """A template may include one of its own; what the register says is no template."""
    main = sound / "agreements.yaml"
    main.write_text(main.read_text("utf-8").replace("Een tekst.", "'{{ 7*7 }} {% if x %} {# y #}'"), "utf-8")
    _template(sound, "onderwerpen/overview.md", '{% include "eigen/zin.md" %}\n\n')
    _template(sound, "eigen/zin.md", "{# Een zin. #}\nHallo.\n")
    out = answer(sound).out
    assert "   Hallo.\n" in out
    assert "      {{ 7*7 }} {% if x %} {# y #}\n" in out


REFERRING = """\
number: "9"
date: 2024-03-01
author: An Claes
minister: {name: Jo Maes, title: Vlaams minister van Werk}
also_addressed_to: [{name: Els Claes, number: "12"}]
items:
  - {number: "1", text: Hoe?, topics: [overview, relevance]}
  - {number: "2", text: Wat?, topics: [free], answer: Dat doe ik zelf.}
answer: {kind: verwijzend, introduction: Mijn eigen inleiding.}
"""


def test_antwoord__a_referring_answer_says_what_the_civil_servant_wrote(tmp_path: Path) -> None:
    """Own words stay, the facts are for the colleague, and nothing that is not asked here keeps it from being final."""
    text = "agreements: [{id: a, title: A, kind: protocolakkoord, parties: [VDAB, Fedasil]}]\n"
    root = write_register(tmp_path, text, questions__9_yaml=REFERRING)
    done = run(root, "antwoord", "9", "--definitief", "--formaat", "markdown", "--op", "2024-03-26")
    assert done.code == 0
    words = [line for line in done.out.replace("\xa0", " ").splitlines() if line]
    assert words[-3:] == [
        "Mijn eigen inleiding.",
        "Ik verwijs naar het antwoord van Els Claes (12) op deze vraag.",
        "2. Dat doe ik zelf.",
    ]


@pytest.mark.parametrize("kind", ["enkelvoudig", "gecoordineerd", "verwijzend"])
def test_antwoord__each_kind_has_a_template_of_its_own(tmp_path: Path, kind: str) -> None:
    """That a register may replace."""
    root = write_register(tmp_path, "agreements: []\n", questions__9_yaml=REFERRING.replace("verwijzend", kind))
    (root / "templates" / "soorten").mkdir(parents=True)
    (root / "templates" / "soorten" / f"{kind}.md").write_text("Geheel eigen woorden.\n", encoding="utf-8")
    out = run(root, "antwoord", "9", "--op", "2024-03-26").out
    assert "Geheel eigen woorden." in out
    assert "Ik verwijs" not in out


def test_antwoord__every_number_of_the_question_stands_in_the_draft(tmp_path: Path) -> None:
    """A template that leaves one out keeps the answer from being final."""
    question = 'number: "9"\nitems: [{number: "1", answer: Ja.}, {number: "2", answer: Nee.}]\n'
    root = write_register(tmp_path, "agreements: []\n", questions__9_yaml=question)
    assert "het nummer van deelvraag" not in run(root, "antwoord", "9", "--op", "2024-03-26").out
    (root / "templates").mkdir()
    changed = shipped_templates()["deelvraag.md"].replace("{% if item.number %}", "{% if item.scope %}")
    (root / "templates" / "deelvraag.md").write_text(changed, encoding="utf-8")
    out = run(root, "antwoord", "9", "--op", "2024-03-26").out
    assert "het nummer van deelvraag 1" in out
    assert "het nummer van deelvraag 2" in out
    assert run(root, "antwoord", "9", "--definitief", "--op", "2024-03-26").code == 1
