"""Which templates exist."""

from pathlib import Path

from samenwerking_cli.wording.templates import _folder, normalised, shipped_templates, templates_with

ROOT = Path(__file__).resolve().parent.parent.parent


def test_shipped_templates__are_the_files_of_the_checkout():
    """Every Markdown file under `templates/` is there, by its path with slashes, sorted."""
    folder = ROOT / "templates"
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.md"))
    assert list(shipped_templates()) == names
    assert names


def test_shipped_templates__lie_in_the_package_of_a_wheel(tmp_path):
    """The package's own folder comes first; without it the one beside `src`."""
    package = tmp_path / "src" / "samenwerking_cli"
    assert _folder(package) == tmp_path / "templates"
    (package / "templates").mkdir(parents=True)
    assert _folder(package) == package / "templates"


def test_templates_with__nothing_own():
    """Without templates of its own a register has the shipped ones."""
    found = templates_with({})
    assert found.texts == shipped_templates()
    assert found.own == frozenset()


def test_templates_with__overrides_and_adds():
    """The register's templates win, and new ones are added, sorted by name."""
    name = next(iter(shipped_templates()))
    found = templates_with({"zz.md": "a\r\nb", name: "eigen"})
    assert found.texts[name] == "eigen"
    assert found.texts["zz.md"] == "a\nb"
    assert found.own == {name, "zz.md"}
    assert list(found.texts) == sorted(found.texts)


def test_templates_with__a_copy_is_no_override():
    """The same words with other line ends and a byte order mark are the shipped template."""
    name, text = next(iter(shipped_templates().items()))
    found = templates_with({name: "\ufeff" + text.replace("\n", "\r\n")})
    assert found.own == frozenset()
    assert found.texts == shipped_templates()


def test_normalised__line_ends():
    """Every line end becomes a newline; a byte order mark goes only at the start."""
    assert normalised("\ufeffa\r\nb\rc\n\ufeff") == "a\nb\nc\n\ufeff"
