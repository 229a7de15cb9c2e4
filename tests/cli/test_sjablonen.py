"""`samenwerking sjablonen`, from the shell to the page."""

import re
from pathlib import Path

import pytest

from samenwerking_cli.wording.templates import shipped_templates
from tests.running import run, write_register


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A register with a template of its own, a new one, and a mere copy."""
    root = write_register(tmp_path / "register", "agreements: []\n")
    (root / "templates" / "eigen").mkdir(parents=True)
    (root / "templates" / "vaststelling.md").write_text("{# Korter. #}\n{{ remark.text }}\n", encoding="utf-8")
    (root / "templates" / "eigen" / "zin.md").write_text("{# Een zin. #}\nHallo.\n", encoding="utf-8")
    copy = shipped_templates()["cijfer.md"].replace("\n", "\r\n")
    (root / "templates" / "cijfer.md").write_bytes(copy.encode("utf-8"))
    return root


def test_sjablonen__shows_where_each_template_comes_from(own: Path) -> None:
    """Name, origin and what it is for, each template once; a copy is not one's own."""
    done = run(own, "sjablonen")
    assert (done.code, done.err) == (0, "")
    rows = re.findall(r"^(\S+\.md)\s+(eigen|meegeleverd)\s+(\S.*)$", done.out, re.MULTILINE)
    assert [name for name, _, _ in rows] == sorted([*shipped_templates(), "eigen/zin.md"])
    found = {name: (origin, purpose) for name, origin, purpose in rows}
    assert found["vaststelling.md"] == ("eigen", "Korter.")
    assert found["eigen/zin.md"] == ("eigen", "Een zin.")
    assert found["cijfer.md"] == ("meegeleverd", "Een cijfer, als punt van een opsomming.")


def test_sjablonen__shows_every_name_once(own: Path) -> None:
    """Each name with its kind and its meaning in Dutch."""
    names = re.findall(r"^(\w+\.\w+)  +\S", run(own, "sjablonen").out, re.MULTILINE)
    assert len(names) == len(set(names))
    assert {"question.number", "introduction.own", "item.open", "agreement.title", "path.place", "step.wording"} <= set(
        names
    )


@pytest.mark.parametrize("format", ["tekst", "markdown", "html"])
def test_sjablonen__in_every_form_and_the_same_twice(own: Path, format: str) -> None:
    """How one makes one's own, the templates, and the names."""
    done = run(own, "sjablonen", "--formaat", format)
    assert done == run(own, "sjablonen", "--formaat", format)
    assert done.code == 0
    for words in ("Sjablonen van antwoorden", "onderwerpen/overview.md", "in de komende weken", "{% include %}"):
        assert words in done.out.replace("\xa0", " ")


def test_sjablonen__needs_a_register_and_no_question(tmp_path: Path) -> None:
    """An empty register has the shipped ones; none at all is a refusal."""
    root = write_register(tmp_path / "leeg", "agreements: []\n")
    assert "eigen  " not in run(root, "sjablonen").out
    assert run(tmp_path, "sjablonen").code == 2


def test_sjablonen__with_a_fault_is_a_refusal_with_its_place(own: Path) -> None:
    """Before anything is shown, as for an answer."""
    (own / "templates" / "vaststelling.md").write_text("{{ remark.tekst }}\n", encoding="utf-8")
    done = run(own, "sjablonen")
    assert (done.code, done.out) == (1, "")
    assert "templates/vaststelling.md:1:" in done.err


def test_sjablonen__of_a_register_with_errors(own: Path) -> None:
    """The page is shown, and one line says that the register has errors."""
    (own / "agreements.yaml").write_text("register: {title: Proef}\nsleutl: x\n", encoding="utf-8")
    done = run(own, "sjablonen")
    assert done.code == 1
    assert "Sjablonen van antwoorden" in done.out
    assert done.err.startswith("Het register heeft 1 fout; ")
