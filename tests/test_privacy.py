"""Nothing internal leaves the house: no command, in no form, shows what is not public without --intern."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.ooxml import parts
from tests.registers import HEAD
from tests.running import DAY, run, write_register

WORD = "zeegroen"
# The secret stands in every place that is internal (contract §7), and nowhere else.
REGISTER = """\
bodies:
  - {id: zeegroen-dienst, name: ZEEGROEN dienst}
  - {id: vdab, name: VDAB}
agreements:
  - id: publiek
    title: Openbaar akkoord
    kind: samenwerkingsakkoord
    parties: [federale-staat, vlaams-gewest]
    contact: ZEEGROEN contact
    internal: >-
      ZEEGROEN akkoord over
      twee regels ZEEGROEN
    relations:
      - {type: wijzigt, target: zeegroen-akkoord}
      - {type: vervangt, target: oud}
    texts:
      scope:
        text: Openbare tekst.
        internal: ZEEGROEN tekst
        source: bron
      zeegroen-tekst:
        text: ZEEGROEN tekst die niet openbaar is
        public: false
    figures:
      - {label: Instroom, value: 3, internal: ZEEGROEN cijfer, source: bron}
      - label: ZEEGROEN cijfer dat niet openbaar is
        value: 4
        public: false
    remarks:
      - date: 2024-01-02
        text: Openbaar feit.
        internal: ZEEGROEN vaststelling
      - {date: 2024-01-03, text: ZEEGROEN vaststelling die niet openbaar is, public: false}
    steps:
      - authority: federaal
        step: ministerraad-1
        date: 2024-02-02
        internal: ZEEGROEN stap
      - authority: vlaanderen
        step: principieel-1
        planned: 2024-01
        wording: ZEEGROEN woorden
        note: ZEEGROEN stap die niet openbaar is
        public: false
      - authority: vlaanderen
        step: advies-serv
        planned: onbekend
  - id: oud
    title: Oud akkoord
    kind: protocolakkoord
    parties: [vdab, Fedasil]
  - id: zeegroen-akkoord
    title: ZEEGROEN akkoord
    kind: protocolakkoord
    parties: [ZEEGROEN vzw, zeegroen-dienst]
    themes: [zeegroen]
    public: false
    relations: [{type: voert-uit, target: publiek}]
    steps:
      - {authority: gezamenlijk, step: ondertekening, date: 2023-01-10, note: ZEEGROEN, source: zeegroen-bron}
dossiers:
  - id: dossier
    title: Openbaar dossier
    agreements: [publiek, zeegroen-akkoord]
    internal: ZEEGROEN dossier
    texts: {background: {text: Achtergrond., internal: ZEEGROEN achtergrond, source: bron}}
    figures:
      - {label: Aantal, value: 1, internal: ZEEGROEN aantal}
  - id: zeegroen-dossier
    title: ZEEGROEN dossier dat niet openbaar is
    agreements: [publiek]
    remarks:
      - {date: 2024-01-04, text: ZEEGROEN}
    public: false
"""
# A question that refers to everything hidden that one can refer to; `themes` and `parties` are names too.
QUESTION = """\
number: "1"
dossier: zeegroen-dossier
items:
  - {number: "1", topics: [overview]}
  - {number: "2", topics: [overview], selection: [publiek, zeegroen-akkoord]}
  - number: "3"
    topics: [overview]
    selection:
      dossier: [dossier, zeegroen-dossier]
      theme: zeegroen
      party: [zeegroen-dienst, ZEEGROEN vzw, vdab]
"""
SOURCES = "sources:\n  - {id: zeegroen-bron, title: ZEEGROEN bron}\n"
BROKEN = "agreements:\n  - id: zeegroen-stuk\n    title: ZEEGROEN\n    public: false\n    parties: [ZEEGROEN, }\n"

# A fault on an internal line or next to one: (what stands there, what somebody made of it).
FAULTS = {
    "a list for an internal remark": ("internal: ZEEGROEN stap", "internal: [ZEEGROEN stap]"),
    "a map for a contact": ("contact: ZEEGROEN contact", "contact: {naam: ZEEGROEN}"),
    "internal misspelt": ("internal: ZEEGROEN tekst", "internl: ZEEGROEN tekst"),
    "internal in Dutch": ("internal: ZEEGROEN vaststelling", "intern: ZEEGROEN vaststelling"),
    "internal with a capital": ("internal: ZEEGROEN cijfer", "Internal: ZEEGROEN cijfer"),
    "contact misspelt": ("contact: ZEEGROEN contact", "contct: ZEEGROEN contact"),
    "internal twice": ("date: 2024-02-02", "internal: ZEEGROEN eerst\n        date: 2024-02-02"),
    "contact twice": ("    parties: [federale", "    contact: ZEEGROEN\n    parties: [federale"),
    "a control character": ("internal: ZEEGROEN stap", 'internal: "ZEEGROEN \\e stap"'),
    "an empty internal remark": ("internal: ZEEGROEN stap", "internal:\n        # ZEEGROEN\n        note:"),
    "a fault before an internal line": ("date: 2024-02-02", "date: 2024-02-30"),
    "a fault behind an internal line": ("internal: ZEEGROEN stap", "internal: ZEEGROEN stap\n        outcome: goed"),
    "a fault on the same line": ("label: Instroom, value: 3", "label: Instroom, value: drie"),
    "a fault on the line of a hidden remark": ("{date: 2024-01-03", "{date: 2024-13-03"),
    "a step that is hidden and unknown": ("step: principieel-1", "step: zeegroen-stap"),
    "a step that is hidden and of a stranger": (
        "authority: vlaanderen\n        step: p",
        "authority: cocof\n        step: p",
    ),
    "a figure that is hidden and no number": ("value: 4", "value: ZEEGROEN"),
    "a text that is hidden and no text": ("text: ZEEGROEN tekst die", "text: [ZEEGROEN]\n        note: die"),
    "public is no truth value": ("        planned: 2024-01\n", "        planned: 2024-01\n        public: ja\n"),
    "public is something else": ("value: 4\n        public: false", "value: 4\n        public: neen"),
    "public in Dutch": (
        "niet openbaar is\n        public: false\n    figures",
        "x\n        openbaar: nee\n    figures",
    ),
    "public misspelt": ("value: 4\n        public: false", "value: 4\n        publc: false"),
    "public twice, false last": (
        "value: 4\n        public: false",
        "public: true\n        value: 4\n        public: false",
    ),
    "a hidden agreement of an unknown kind": (
        "    kind: protocolakkoord\n    parties: [ZEEGROEN",
        "    kind: ZEEGROEN\n    parties: [ZEEGROEN",
    ),
    "a hidden agreement without a kind": (
        "    kind: protocolakkoord\n    parties: [ZEEGROEN",
        "    parties: [ZEEGROEN",
    ),
    "a hidden agreement without a title": ("    title: ZEEGROEN akkoord\n", ""),
    "a hidden agreement with public misspelt": ("    public: false\n    relations", "    Public: nee\n    relations"),
    "a hidden agreement twice": (
        "dossiers:\n",
        "  - {id: zeegroen-akkoord, title: ZEEGROEN, kind: x, parties: [], public: false}\ndossiers:\n",
    ),
    "a hidden agreement and a public one of the same id": (
        "dossiers:\n",
        "  - {id: zeegroen-akkoord, title: Weer, kind: protocolakkoord, parties: [VDAB, Fedasil]}\ndossiers:\n",
    ),
    "a hidden agreement with a near party": ("[ZEEGROEN vzw, zeegroen-dienst]", "[ZEEGROEN vzw, vlaams-gewst]"),
    "a hidden agreement with an unknown relation": ("target: publiek}]", "target: zeegroen-nergens}]"),
    "a hidden agreement with an impossible order": (
        "source: zeegroen-bron}\n",
        "source: zeegroen-bron}\n      - {authority: gezamenlijk, step: inwerkingtreding, date: 2020, note: ZEEGROEN}\n",
    ),
    "an unknown kind of relation to a hidden agreement": ("{type: wijzigt, target: z", "{type: wijzig, target: z"),
    "a hidden id as a list": ("target: zeegroen-akkoord", "target: [zeegroen-akkoord]"),
    "a hidden id under an unknown key": ("target: zeegroen-akkoord", "doel: zeegroen-akkoord"),
    "a hidden id misspelt": ("target: zeegroen-akkoord", "target: zeegroen-akoord"),
    "a hidden id misspelt in a dossier": ("[publiek, zeegroen-akkoord]", "[publiek, Zeegroen-akkoord]"),
    "a hidden id instead of a list": ("agreements: [publiek, zeegroen-akkoord]", "agreements: zeegroen-akkoord"),
    "a hidden dossier without a title": ("    title: ZEEGROEN dossier dat niet openbaar is\n", ""),
    "a hidden dossier with an unknown key": ("    agreements: [publiek]\n    rem", "    zeegroen: ZEEGROEN\n    rem"),
    "a hidden dossier with a wrong date": ("{date: 2024-01-04", "{date: zeegroen"),
    "a dossier with a list for its internal remark": ("internal: ZEEGROEN dossier", "internal: [ZEEGROEN]"),
    "a tab": ("        value: 4\n", "\t value: 4\n"),
    "a bracket that is not closed": (
        "parties: [federale-staat, vlaams-gewest]",
        "parties: [federale-staat, vlaams-gewest",
    ),
    "an alias": ("title: Oud akkoord", "title: *ZEEGROEN"),
    "a tag": ("internal: ZEEGROEN stap", "internal: !zeegroen ZEEGROEN"),
    "a second document": ("dossiers:\n", "---\ndossiers:\n"),
    "another line end": ("internal: ZEEGROEN stap\n", "internal: ZEEGROEN stap\r"),
    "a line separator inside": ("ZEEGROEN stap\n", "ZEEGROEN\u2028 ZEEGROEN stap\n"),
    "quotes over two lines": ("internal: ZEEGROEN stap", 'internal: "ZEEGROEN\n          stap ZEEGROEN"'),
    "an internal remark as a block": (
        "internal: ZEEGROEN stap",
        "internal: |\n          ZEEGROEN\n\n          ZEEGROEN",
    ),
    "an unreadable kind of public agreement": ("kind: samenwerkingsakkoord", "kind: samenwerking"),
    "the agreements twice": ("agreements:\n", "agreements:\nagreements:\n"),
    "the agreements misspelt": ("agreements:\n", "agrements:\n"),
    "a second key next to it": ("    title: Openbaar akkoord\n", "    title: Openbaar akkoord\n    title: Nog een\n"),
}

# A fault in the question, on a line with something hidden or next to one; and in what it refers to.
QUESTION_FAULTS = {
    "a hidden id misspelt": ("zeegroen-akkoord]", "zeegroen-akoord]"),
    "a hidden id with capitals": ("zeegroen-akkoord]", "Zeegroen-Akkoord]"),
    "an unknown key on the line of a hidden id": ('{number: "2"', '{nummer: "2"'),
    "a hidden dossier misspelt": ("dossier: zeegroen-dossier", "dossier: zeegroen-dosier"),
    "a hidden dossier under an unknown key": ("dossier: zeegroen-dossier", "dosier: zeegroen-dossier"),
    "a hidden dossier as a list": ("dossier: zeegroen-dossier", "dossier: [zeegroen-dossier]"),
    "a hidden theme misspelt": ("theme: zeegroen", "theme: zeegroenn"),
    "a hidden theme under an unknown key": ("theme: zeegroen", "thema: zeegroen"),
    "a hidden theme under a key of another name": ("theme: zeegroen", "kleur: zeegroen"),
    "a hidden theme on the line of a fault": ("theme: zeegroen", "theme: [zeegroen, rood]"),
    "a hidden theme beside an empty text": ("theme: zeegroen", "theme: ['', zeegroen]"),
    "a hidden theme as a phase": ("theme: zeegroen", "phase: zeegroen"),
    "a hidden theme as a topic": ("topics: [overview]\n", "topics: [zeegroen]\n"),
    "a hidden party misspelt": ("[zeegroen-dienst, ZEEGROEN vzw", "[zeegroen-diens, ZEEGROEN vwz"),
    "a hidden party under an unknown key": ("party: [", "partij: ["),
    "a bracket that is not closed": ("ZEEGROEN vzw, vdab]", "ZEEGROEN vzw, vdab"),
    "a colon behind a hidden theme": ("theme: zeegroen", "theme: zeegroen: ja"),
    "a tab before a hidden theme": ("      theme: zeegroen", "\ttheme: zeegroen"),
    "an alias instead of a theme": ("theme: zeegroen", "theme: *zeegroen"),
    "the question is not public": ('number: "1"\n', 'number: "1"\npublic: false\nauthor: [ZEEGROEN]\n'),
    "an internal remark": ('number: "1"\n', 'number: "1"\ninternal: [ZEEGROEN]\n'),
    "an item that is not public": ('  - number: "3"', '  - public: nee\n    text: [ZEEGROEN]\n    number: "3"'),
}
REFERRED_FAULTS = (
    "a hidden agreement without a title",
    "a hidden agreement of an unknown kind",
    "a hidden agreement with public misspelt",
    "a hidden dossier without a title",
    "a hidden dossier with an unknown key",
    "a hidden agreement and a public one of the same id",
    "the agreements misspelt",
    "an alias",
    "a tab",
)

TO_A_FILE = ["--formaat", "word", "--uitvoer", "uit.docx", "--overschrijf"]
COMMANDS = [
    # The short list: what can show a fault, and one of each other command.
    *(["controleer", "--formaat", form] for form in ("tekst", "json", "github")),
    *(["toon", "publiek", "--formaat", form] for form in ("tekst", "json")),
    ["status", "--alles", "--formaat", "json"],
    ["waarom", "publiek"],
    ["toon", "zeegro-akkoord"],
    ["antwoord", "1", "--formaat", "json"],
    ["traject", "--formaat", "json"],
    ["agenda", "--formaat", "json"],
    ["vragen", "--formaat", "json"],
    ["vraag", "toon", "1", "--formaat", "json"],
    # The rest.
    *(["traject", "--tijdlijn", "--verwachting", "--formaat", form] for form in ("tekst", "markdown", "html")),
    *(["traject", "publiek", "--tijdlijn", "--formaat", form] for form in ("tekst", "markdown", "html")),
    *(["traject", "publiek", "--formaat", form] for form in ("csv", "json")),
    ["traject", "--formaat", "csv"],
    ["traject", "zeegro-akkoord"],
    *(["agenda", "--formaat", form] for form in ("tekst", "markdown", "html")),
    ["agenda", "--ics"],
    *(["vragen", "--formaat", form] for form in ("tekst", "markdown", "html")),
    *(["vraag", "toon", "1", "--formaat", form] for form in ("tekst", "markdown", "html")),
    ["vraag", "toon", "zeegroe"],
    *(["vraag", "importeer", "vraag.txt", "--proef", "--formaat", form] for form in ("tekst", "json")),
    ["vragen", "--verouderd"],
    ["agenda", "--laat"],
    *(["antwoord", "1", "--bronnen", "--formaat", form] for form in ("tekst", "markdown", "html")),
    ["antwoord", "1", "--definitief"],
    ["antwoord", "zeegroe"],
    *(["status", "--alles", "--formaat", form] for form in ("tekst", "markdown", "html", "csv")),
    *(["toon", "publiek", "--formaat", form] for form in ("markdown", "html")),
    ["toon", "oud"],
    ["waarom", "publiek", "--formaat", "json"],
    ["status", "--groepeer", "thema"],
    ["status", "--zoek", "groen"],
    ["status", "--thema", "zeegro"],
    ["status", "--partij", "zeegro-dienst"],
    ["status", "--partij", "zeegroe vzw"],
    ["waarom", "zeegroe"],
    ["controleer", "--streng"],
    *(
        [*command, *TO_A_FILE]
        for command in (["status"], ["toon", "publiek"], ["traject"], ["antwoord", "1", "--bronnen"])
    ),
]
SHORT = 13


# What an import reads names everything hidden by the words around it, and never by the secret itself.
ASKED = "Openbaar dossier\n\nWat met Openbaar akkoord en met een dossier dat niet openbaar is?\n"


def _leaks(root: Path, commands: list[list[str]] = COMMANDS) -> list[str]:
    """Every line of every output that holds the secret, with the command that showed it."""
    found: list[str] = []
    (root / "vraag.txt").write_text(ASKED, encoding="utf-8")
    for command in commands:
        # Without git: what it says is not about facts, and it takes half of the time.
        done = run(root, *command, "--op", DAY, PATH=str(root))
        assert done.code in (0, 1, 2)
        lines = (done.out + done.err).split("\n")
        if "word" in command and done.code == 0:
            lines += [f"{name}: {text}" for name, text in parts((root / "uit.docx").read_bytes()).items()]
        found += [f"{' '.join(command)}: {line}" for line in lines if WORD in line.casefold()]
    return found


def _planted(*faults: str) -> str:
    text = REGISTER
    for name in faults:
        before, after = FAULTS[name]
        text = text.replace(before, after, 1)
    return text


def test_privacy__the_secret_is_really_there(tmp_path: Path) -> None:
    """With --intern it is shown, so that not seeing it means something; every fault finds its line."""
    root = write_register(tmp_path, REGISTER, agreements__bronnen_yaml=SOURCES)
    shown = run(root, "toon", "publiek", "--op", DAY, "--intern").out
    for place in ("contact", "akkoord over", "tekst", "cijfer", "vaststelling", "stap"):
        assert f"ZEEGROEN {place}" in shown
    assert "zeegroen-akkoord" in run(root, "status", "--op", DAY, "--intern").out
    assert [name for name, (before, _) in FAULTS.items() if before not in REGISTER] == []


def test_privacy__nothing_internal_in_any_output(tmp_path: Path) -> None:
    """Of a sound register no command shows any of it, in any form."""
    root = write_register(tmp_path, REGISTER, agreements__bronnen_yaml=SOURCES)
    assert _leaks(root) == []
    assert run(root, "controleer", "--op", DAY).code == 0


@pytest.mark.parametrize("fault", FAULTS)
def test_privacy__nothing_internal_near_a_fault(tmp_path: Path, fault: str) -> None:
    """A fault on an internal line, or next to one, is told without what stands there."""
    root = write_register(tmp_path, _planted(fault), agreements__bronnen_yaml=SOURCES)
    assert _leaks(root, COMMANDS[:SHORT]) == []


@pytest.mark.parametrize("name", ["agreements__stuk_yaml", "agreements__a_stuk_yaml"])
def test_privacy__nothing_of_a_file_that_cannot_be_read(tmp_path: Path, name: str) -> None:
    """What cannot be told apart is not shown."""
    text = REGISTER.replace("[publiek, zeegroen-akkoord]", "[publiek, zeegroen-akkoord, zeegroen-stuk]")
    root = write_register(tmp_path, text, agreements__bronnen_yaml=SOURCES, **{name: BROKEN})
    assert _leaks(root) == []
    assert run(root, "controleer", "--op", DAY).code == 1


def test_privacy__nothing_internal_through_a_sound_question(tmp_path: Path) -> None:
    """A question may refer to what is hidden; no command shows any of it."""
    root = write_register(tmp_path, REGISTER, agreements__bronnen_yaml=SOURCES, questions__v_yaml=QUESTION)
    assert _leaks(root) == []
    assert run(root, "controleer", "--op", DAY).code == 0


@pytest.mark.parametrize("fault", QUESTION_FAULTS)
@pytest.mark.parametrize("beside", [None, *REFERRED_FAULTS])
def test_privacy__nothing_internal_near_a_fault_in_a_question(tmp_path: Path, fault: str, beside: str | None) -> None:
    """A fault in a question is told without what is hidden, also when the register has a fault of its own."""
    before, after = QUESTION_FAULTS[fault]
    assert before in QUESTION
    question = QUESTION.replace(before, after, 1)
    text = _planted(beside) if beside else REGISTER
    root = write_register(tmp_path, text, agreements__bronnen_yaml=SOURCES, questions__v_yaml=question)
    assert _leaks(root, COMMANDS[:3]) == []


@pytest.mark.parametrize("fault", [None, *QUESTION_FAULTS])
def test_privacy__a_question_about_a_file_that_cannot_be_read(tmp_path: Path, fault: str | None) -> None:
    """Themes and parties in a file that cannot be read are not shown through a question either."""
    hidden = re.search(r"  - id: zeegroen-akkoord\n.*?(?=dossiers:)", REGISTER, re.DOTALL)
    assert hidden is not None
    broken = f"agreements:\n{hidden[0]}    figures: [\n"
    text = REGISTER.replace(hidden[0], "").replace("- {id: zeegroen-dienst, name: ZEEGROEN dienst}\n", "")
    question = QUESTION.replace(*QUESTION_FAULTS[fault], 1) if fault else QUESTION
    files = {"agreements__stuk_yaml": broken, "agreements__bronnen_yaml": SOURCES, "questions__v_yaml": question}
    root = write_register(tmp_path, text, **files)
    assert _leaks(root, COMMANDS[:3]) == []


def test_privacy__a_public_word_near_a_fault_is_shown(tmp_path: Path) -> None:
    """Hiding everything would be easy: the line behind an internal one is shown with its fault."""
    text = REGISTER.replace(
        "      - authority: vlaanderen\n        step: advies-serv",
        "      - authority: vlaandern\n        step: advies-serv",
    )
    out = run(write_register(tmp_path, text), "controleer", "--op", DAY).out
    assert "vlaandern" in out
    assert "bedoelde u 'vlaanderen'?" in out


def test_privacy__a_hidden_agreement_is_neither_counted_nor_missed(tmp_path: Path) -> None:
    """Without it the public pages are the same, byte for byte."""
    root = write_register(tmp_path / "met", REGISTER, agreements__bronnen_yaml=SOURCES)
    text = re.sub(r"  - id: zeegroen-akkoord\n.*?(?=dossiers:)", "", REGISTER, flags=re.DOTALL)
    text = text.replace("      - {type: wijzigt, target: zeegroen-akkoord}\n", "").replace(", zeegroen-akkoord]", "]")
    without = write_register(
        tmp_path / "zonder", text.replace("  - {id: zeegroen-dienst, name: ZEEGROEN dienst}\n", "")
    )
    for command in COMMANDS:
        # The findings of the two registers lie on other lines, and what `waarom` tells does too.
        if command[0] not in ("controleer", "waarom"):
            assert run(root, *command, "--op", DAY) == run(without, *command, "--op", DAY)
            if "word" in command:
                assert (root / "uit.docx").read_bytes() == (without / "uit.docx").read_bytes()


# A public agreement of the same id is public when the hidden one cannot be read.
TOGETHER = sorted(set(FAULTS) - {"a hidden agreement and a public one of the same id"})
# A body is public when nothing hidden mentions it.
BESIDE_A_QUESTION = sorted(set(TOGETHER) - {"a hidden agreement with a near party"})
_SPARED = re.compile(r"internal|contact|public: |ZEEGROEN|^agreements:|^$", re.IGNORECASE)
LINES = [index for index, line in enumerate(REGISTER.split("\n")) if not _SPARED.search(line)]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from(TOGETHER), max_size=3, unique=True),
    st.lists(
        st.tuples(st.sampled_from(LINES), st.sampled_from(["twice", "in", "out", "value", "open", "key"])), max_size=2
    ),
)
def test_privacy__nothing_internal_whatever_went_wrong(faults: list[str], slips: list[tuple[int, str]]) -> None:
    """Faults together, and slips of the hand on any public line: doubled, moved, with another value or key, not closed."""
    text = REGISTER.split("\n")
    for line, slip in slips:
        text[line] = _slipped(text[line], slip)
    register = "\n".join(text)
    for name in faults:
        register = register.replace(*FAULTS[name], 1)
    with TemporaryDirectory() as directory:
        root = Path(directory)
        (root / "agreements.yaml").write_text(HEAD + register, encoding="utf-8", newline="")
        (root / "agreements").mkdir()
        (root / "agreements" / "bronnen.yaml").write_text(SOURCES, encoding="utf-8", newline="")
        assert _leaks(root, COMMANDS[:SHORT]) == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from(BESIDE_A_QUESTION), max_size=2, unique=True),
    st.lists(st.sampled_from(sorted(QUESTION_FAULTS)), max_size=2, unique=True),
    st.lists(
        st.tuples(
            st.integers(0, QUESTION.count("\n") - 1), st.sampled_from(["twice", "in", "out", "value", "open", "key"])
        ),
        max_size=2,
    ),
)
def test_privacy__nothing_internal_whatever_went_wrong_in_a_question(
    faults: list[str], own: list[str], slips: list[tuple[int, str]]
) -> None:
    """Faults in the register and in the question together, and slips of the hand on any line of the question."""
    lines = QUESTION.split("\n")
    for line, slip in slips:
        lines[line] = _slipped(lines[line], slip)
    question = "\n".join(lines)
    for name in own:
        question = question.replace(*QUESTION_FAULTS[name], 1)
    with TemporaryDirectory() as directory:
        files = {"agreements__bronnen_yaml": SOURCES, "questions__v_yaml": question}
        root = write_register(Path(directory), _planted(*faults), **files)
        assert _leaks(root, COMMANDS[:3]) == []


def _slipped(line: str, slip: str) -> str:
    if slip == "twice":
        return f"{line}\n{line.replace('- ', '  ', 1)}"
    if slip == "in":
        return f" {line}"
    if slip == "out":
        return line.removeprefix(" ")
    if slip == "value":
        return f"{line.partition(':')[0]}: [fout, {{x: 1}}]"
    return f"{line} [" if slip == "open" else line.replace(":", "x:", 1)
