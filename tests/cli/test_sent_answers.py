"""Sent answers that rest on changed facts."""

from pathlib import Path

from samenwerking_cli.cli.opening import open_register
from samenwerking_cli.cli.sent_answers import sent_answers
from tests.cli.test_vragen import register
from tests.running import run, write_register


def opened(root: Path):
    return open_register(str(root), "2024-04-01", internal=False, revision=False)


def test_sent_answers__compared_with_the_register_as_it_is(tmp_path: Path) -> None:
    """Nothing while nothing changed; then the question with its changes, and a doubt in the check."""
    root = register(tmp_path)
    assert run(root, "vraag", "verzonden", "7", "2024-03-26").code == 0
    assert sent_answers(opened(root)) == ((), ())
    before = run(root, "controleer", "--op", "2024-04-01").out
    text = (root / "agreements.yaml").read_text(encoding="utf-8").replace("title: A,", "title: Ander,")
    (root / "agreements.yaml").write_text(text, encoding="utf-8")
    found = sent_answers(opened(root))
    assert [one.question.id for one in found.outdated] == ["7"]
    after = run(root, "controleer", "--op", "2024-04-01").out
    assert "verouderd-antwoord" not in before
    assert "questions/7.yaml:1:1: waarschuwing: het verzonden antwoord steunt op feiten die veranderd zijn. Ander: titel was ‘A’, is nu ‘Ander’." in after  # fmt: skip


def test_sent_answers__what_cannot_be_read_is_told_apart(tmp_path: Path) -> None:
    """A damaged file is no change."""
    root = register(tmp_path)
    (root / "questions" / "7.verzonden.json").write_text("{}", encoding="utf-8")
    assert sent_answers(opened(root)) == ((), ("7",))


FOLLOWING = """\
parliament: vlaams-parlement
number: "9"
date: 2024-05-10
minister: {name: An Claes}
dossier: werk
items: [{number: "1", text: En nu?, topics: [overview]}]
"""


def test_since_last_answer__the_next_draft_tells_what_changed(tmp_path: Path) -> None:
    """Of the same minister about the same dossier; with nothing changed there is nothing to tell."""
    dossier = "dossiers: [{id: werk, title: Werk, agreements: [a]}]\n"
    first = FOLLOWING.replace('"9"', '"7"').replace("2024-05-10", "2024-02-27")
    step = "steps: [{authority: gezamenlijk, step: initiatief, date: 2024-01-02, source: bron}]"
    text = f"agreements:\n  - {{id: a, title: A, kind: protocolakkoord, parties: [VDAB, Fedasil], {step}}}\n{dossier}"
    root = write_register(tmp_path, text, questions__7_yaml=first, questions__9_yaml=FOLLOWING)
    assert run(root, "vraag", "verzonden", "7", "2024-03-26").code == 0
    draft = ("antwoord", "9", "--op", "2024-05-20")
    assert "Sinds mijn antwoord" not in run(root, *draft).out
    changed = text.replace(
        step, "steps: [{authority: gezamenlijk, step: ondertekening, date: 2024-04-02, source: bron}]"
    )
    write_register(root, changed)
    out = run(root, *draft).out.replace("\xa0", " ")
    assert "Sinds mijn antwoord op schriftelijke vraag nr. 7 van 27 februari 2024 is dit veranderd:" in out
    assert "A: fase was ‘voorbereiding’, is nu ‘in werking’." in out
    assert "Sinds mijn antwoord op" in run(root, *draft, "--formaat", "json").out
