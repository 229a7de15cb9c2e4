"""The templates of a register: read from its own folder only, and checked before anything is printed."""

import os
import re
from pathlib import Path

import pytest

from samenwerking_cli.cli.opening import Opened, open_register
from samenwerking_cli.cli.templates import sound_templates, templates_of
from samenwerking_cli.errors import FaultyTemplates
from samenwerking_cli.wording.templates import shipped_templates
from tests.drafts import agreement, answer, question
from tests.running import write_register

TEXT = f"agreements:\n{agreement()}"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A register with a question and no templates."""
    return write_register(tmp_path / "register", TEXT, questions__v_yaml=question("overview"))


def _opened(root: Path, **own: str) -> Opened:
    """The register, opened, with templates of its own by the name before `.md`."""
    for name, text in own.items():
        path = root / "templates" / f"{name.replace('__', '/')}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    return open_register(str(root), "2024-03-26", internal=False, revision=False)


def test_templates_of__without_own_ones_they_are_the_shipped_ones(root: Path) -> None:
    """Nothing is read and nothing is wrong."""
    found = templates_of(_opened(root))
    assert (found.templates.texts, found.templates.own, found.findings, found.texts) == (
        shipped_templates(),
        frozenset(),
        (),
        {},
    )


def test_templates_of__keeps_the_names_and_the_texts_by_file(root: Path) -> None:
    """A template by its name, its text by its file, so that a fault can be shown with its line."""
    found = templates_of(_opened(root, vaststelling="Kort.\r\n", eigen__zin="Hallo.\n"))
    assert found.templates.own == {"vaststelling.md", "eigen/zin.md"}
    assert found.templates.texts["vaststelling.md"] == "Kort.\n"
    assert found.texts == {"templates/vaststelling.md": "Kort.\r\n", "templates/eigen/zin.md": "Hallo.\n"}


def test_templates_of__a_copy_with_other_line_ends_is_no_override(root: Path) -> None:
    """Its bytes differ, its sentences do not."""
    own = {name.removesuffix(".md").replace("/", "__"): text for name, text in shipped_templates().items()}
    found = templates_of(_opened(root, **{name: text.replace("\n", "\r\n") for name, text in own.items()}))
    assert (found.templates.own, found.findings) == (frozenset(), ())


def test_sound_templates__an_unknown_name_is_a_refusal_with_the_nearest(root: Path) -> None:
    """File, line, column, the line itself with a caret, and what was probably meant."""
    with pytest.raises(FaultyTemplates) as refusal:
        sound_templates(_opened(root, onderwerpen__overview="Een.\nEr zijn {{ item.overview.pendin }}.\n"))
    message = str(refusal.value)
    assert re.search(
        rf"^{re.escape(root.as_posix())}/templates/onderwerpen/overview\.md:2:[0-9]+: fout: ", message, re.MULTILINE
    )
    assert "  2 | Er zijn {{ item.overview.pendin }}.\n" in message
    assert "bedoelde u 'item.overview.pending'?" in message


def test_sound_templates__every_fault_is_told_at_once(root: Path) -> None:
    """Of all files, in their order; what is sound is not named."""
    opened = _opened(root, antwoord="{{ 7 * 7 }}\n", vaststelling="{% for x in %}\n", cijfer="{{ figure.label }}\n")
    with pytest.raises(FaultyTemplates) as refusal:
        sound_templates(opened)
    assert re.findall(r"/templates/(\w+)\.md:1:", str(refusal.value)) == ["antwoord", "vaststelling"]


def test_sound_templates__a_file_of_another_ending_is_not_read(root: Path) -> None:
    """A warning for `controleer`, and no reason to refuse."""
    opened = _opened(root)
    (root / "templates").mkdir()
    (root / "templates" / "antwoord.markdown").write_text("{{ x }}\n", encoding="utf-8")
    assert sound_templates(opened).own == frozenset()
    assert [(one.code, one.severity) for one in templates_of(opened).findings] == [("niet-gelezen", "waarschuwing")]


@pytest.mark.skipif(os.name == "nt", reason="making a link needs rights on Windows")
def test_sound_templates__a_link_out_of_the_register_is_refused(root: Path, tmp_path: Path) -> None:
    """What lies elsewhere is not read, neither as a file nor as a folder."""
    (tmp_path / "elders").mkdir()
    (tmp_path / "elders" / "cijfer.md").write_text("ZEEGROEN\n", encoding="utf-8")
    (root / "templates").mkdir()
    (root / "templates" / "cijfer.md").symlink_to(tmp_path / "elders" / "cijfer.md")
    done = answer(root)
    assert (done.code, done.out) == (1, "")
    assert "templates/cijfer.md:1:1: fout: het bestand is een koppeling naar buiten het register" in done.err
    (root / "templates" / "cijfer.md").unlink()
    (root / "templates" / "map").symlink_to(tmp_path / "elders", target_is_directory=True)
    done = answer(root)
    assert (done.code, done.out) == (1, "")
    assert "templates/map:1:1: fout: de map is een koppeling naar buiten het register" in done.err
    assert "ZEEGROEN" not in done.err


def test_sound_templates__what_is_no_text_is_refused(root: Path) -> None:
    """Another encoding has its place too."""
    (root / "templates").mkdir()
    (root / "templates" / "cijfer.md").write_bytes("Één\nCoördinatie\n".encode("latin-1"))
    done = answer(root)
    assert (done.code, done.out) == (1, "")
    assert "templates/cijfer.md:1:1: fout: het bestand is geen UTF-8" in done.err


def test_sound_templates__a_control_character_does_nothing_on_the_screen(root: Path) -> None:
    """The line with the fault is shown harmless."""
    _opened(root, vaststelling="\x1b[31m{{ remark.tekst }}\n")
    done = answer(root)
    assert (done.code, "\x1b" in done.err, "‹U+001B›[31m" in done.err) == (1, False, True)
