"""The README and the manual are true: their examples run, their lists are complete."""

import re
from pathlib import Path
from types import ModuleType

import pytest

from samenwerking_cli.checks.check import check
from samenwerking_cli.cli.app import COMMANDS, OF_A_QUESTION
from samenwerking_cli.dutch.glossary import GLOSSARY
from samenwerking_cli.model.vocabulary import TOPICS
from samenwerking_cli.pages.answer.templates import template_faults
from samenwerking_cli.reading import items, procedures, questions, selections, specs, steps
from samenwerking_cli.reading.decoder import Spec
from samenwerking_cli.reading.load import Loaded
from samenwerking_cli.wording.templates import templates_with
from tests.registers import HEAD, loaded, on
from tests.transcripts import README, ROOT, current_readme

MANUAL = (ROOT / "docs" / "handleiding.md").read_text(encoding="utf-8")
SOURCE = ROOT / "src" / "samenwerking_cli"
EXAMPLES = re.findall(
    r"### `([a-z-]+)` \((fout|waarschuwing)\)\n\n.*?\n(?:\n```(?:yaml(?: vraag)?|jinja)\n(.*?)```)?", MANUAL, re.DOTALL
)
_QUESTION = re.compile(r"# (questions/\S+)\n(.*?)(?=# questions/|\Z)", re.DOTALL)
# What the examples of questions refer to.
BESIDE_QUESTIONS = (
    HEAD
    + """\
agreements:
  - {id: proef, title: Proef, kind: protocolakkoord, parties: [vlaams-gewest, waals-gewest], themes: [opleiding]}
dossiers:
  - {id: proefdossier, title: Proef, agreements: [proef]}
"""
)
QUESTION_MODULES = (questions, items, selections)
_BY_HAND = {"codering", "onleesbaar", "buiten-register", "niet-gelezen", "verouderd-antwoord"}
_RAISED = re.compile(r'(?:fault|doubt|error|warning|unknown|_doubt|_refuse)\(\s*"([a-z]+(?:-[a-z]+)*)"')


def _specs() -> list[Spec]:
    modules = (specs, steps, procedures, *QUESTION_MODULES)
    return [spec for module in modules for spec in _specs_of(module)]


def _specs_of(module: ModuleType) -> list[Spec]:
    return [one for one in vars(module).values() if isinstance(one, Spec)]


def _example(text: str) -> Loaded:
    """An example of the manual as read: a whole file, a part behind the usual head, or questions."""
    if text.startswith("# questions/"):
        return loaded(BESIDE_QUESTIONS, **dict(_QUESTION.findall(text)))
    whole = text.startswith(("register:", "#", "?"))
    return loaded(text if whole else HEAD + text)


def test_readme__is_current() -> None:
    """Every transcript in the README is what the program prints, and the glossary is the code's."""
    assert README.read_text(encoding="utf-8") == current_readme()


def test_readme__begins_with_three_english_lines() -> None:
    """A reader without Dutch learns in three lines what this is."""
    assert re.match(r"# samenwerking\n\n(?:> [A-Z].*\n){3}\n", README.read_text(encoding="utf-8"))


def test_readme__its_test_command_is_what_ci_runs() -> None:
    """CI calls the test command of the README."""
    command = "python3 .ci/test.py"
    assert f"```sh\n{command}\n```" in README.read_text(encoding="utf-8")
    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_manual__complete_example_has_no_findings() -> None:
    """The complete example of the manual loads without a single finding."""
    example = re.search(r"```yaml voorbeeld\n(.*?)```", MANUAL, re.DOTALL)
    assert example is not None
    result = loaded(example[1])
    assert result.findings == ()
    assert check(result.register, on("2025-04-10")) == ()
    assert len(result.register.agreements) == 2


def test_manual__complete_example_uses_every_key() -> None:
    """A key that the register knows is shown or named in the manual."""
    named = set(re.findall(r"[a-z_]+", MANUAL))
    assert {key for spec in _specs() for key in spec.fields} - named == set()


def test_manual__question_example_has_no_findings_and_uses_every_key() -> None:
    """The complete question loads beside the complete register, and shows every key that a question knows."""
    register = re.search(r"```yaml voorbeeld\n(.*?)```", MANUAL, re.DOTALL)
    example = re.search(r"### Schriftelijke vragen\n.*?```yaml vraag\n(.*?)```", MANUAL, re.DOTALL)
    assert register is not None
    assert example is not None
    result = loaded(register[1], **dict(_QUESTION.findall(example[1])))
    assert result.findings == ()
    assert check(result.register, on("2025-04-10")) == ()
    assert [one.id for one in result.register.questions] == ["2024-2025/87-janssens"]
    shown = set(re.findall(r"([a-z_]+):", example[1]))
    keys = {key for module in QUESTION_MODULES for spec in _specs_of(module) for key in spec.fields}
    assert keys - shown == set()


def test_manual__topics_are_explained() -> None:
    """Each topic has its row in the table, in the order of the vocabulary."""
    table = MANUAL.split("| onderwerp (`topics`) |", 1)[1].split("\n\n", 1)[0]
    assert re.findall(r"^\| `([a-z]+)`", table, re.MULTILINE) == list(TOPICS)


def test_manual__procedures_examples_are_read() -> None:
    """The examples of own procedures add a step, and the terms of a parliament, without findings."""
    example, of_parliament = re.findall(r"```yaml procedures\n(.*?)```", MANUAL, re.DOTALL)
    added, ruled = loaded(HEAD, procedures_yaml=example), loaded(HEAD, procedures_yaml=of_parliament)
    assert added.findings == ruled.findings == ()
    assert added.register.procedures.step("vlaanderen", "advies-kinderrechten") is not None
    assert ruled.register.procedures.by_parliament.keys() == {"vlaams-parlement", "kamer"}


@pytest.mark.parametrize(("code", "severity", "text"), EXAMPLES, ids=[code for code, _, _ in EXAMPLES])
def test_manual__example_raises_its_code(code: str, severity: str, text: str) -> None:
    """The example beside a code raises that code with that severity on 26 March 2024."""
    if not text:
        assert code in _BY_HAND
        return
    if "{%" in text or "{{" in text:
        found = template_faults(templates_with({"antwoord.md": text}), "templates")
    else:
        result = _example(text)
        found = (*result.findings, *check(result.register, on("2024-03-26")))
    assert (code, severity) in {(one.code, one.severity) for one in found}


def test_manual__every_code_is_explained_once() -> None:
    """Every code that the program can raise has its place in the manual, and no other."""
    texts = [path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py")]
    raised = {code for text in texts for code in _RAISED.findall(text)}
    explained = [code for code, _, _ in EXAMPLES]
    assert sorted(explained) == sorted(raised)


def test_manual__every_command_and_option_is_documented() -> None:
    """A command has a heading, and each of its options is named."""
    options = re.findall(r'"(--[a-z]+)"', (SOURCE / "cli" / "options.py").read_text(encoding="utf-8"))
    names = [*(name for name in COMMANDS if name != "vraag"), *(f"vraag {name}" for name in OF_A_QUESTION)]
    assert [name for name in names if f"### {name}\n" not in MANUAL] == []
    assert [option for option in options if option not in MANUAL] == []


def test_glossary__has_every_key_once() -> None:
    """One word per concept: each key of the files stands in the glossary, and no key stands there twice."""
    keys = [term.key for term in GLOSSARY]
    assert len(keys) == len(set(keys))
    assert {key for spec in _specs() for key in spec.fields} - set(keys) == set()


def test_project__names_no_machine() -> None:
    """No file of the project names a path of a machine or an address to download from."""
    pattern = re.compile(r"/work/|/tmp/|/root/|pypi\.org|files\.pythonhosted|registry\.npmjs", re.IGNORECASE)
    kinds = {".py", ".md", ".yaml", ".json", ".toml", ".txt", ".po", ""}
    files = [path for path in _project_files() if path.suffix in kinds and path.name != Path(__file__).name]
    assert [path.name for path in files if pattern.search(path.read_text(encoding="utf-8", errors="ignore"))] == []


def _project_files() -> list[Path]:
    folders = ("src", "tests", "docs", "benchmarks", "templates", "questions", "schema", ".ci")
    inside = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file()]
    return [path for path in [*inside, *ROOT.glob("*")] if path.is_file() and "__pycache__" not in path.parts]
