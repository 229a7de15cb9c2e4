"""Finding a register and reading its files: nothing outside its directory, and never an exception."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking_cli.errors import NoRegister
from samenwerking_cli.reading import files
from samenwerking_cli.reading.files import (
    MAIN,
    SourceFile,
    _decoded,
    find_register,
    read_files,
    read_templates,
)
from tests.registers import HEAD


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A directory with a register."""
    directory = tmp_path / "register"
    directory.mkdir()
    (directory / MAIN).write_text(HEAD, encoding="utf-8")
    return directory


def link(path: Path, target: Path) -> None:
    """Make a symbolic link, or skip the test where the system has none."""
    try:
        path.symlink_to(target, target_is_directory=target.is_dir())
    except OSError:
        pytest.skip("no symbolic links here")


def refused(read: tuple[SourceFile, ...]) -> list[tuple[str, str, str]]:
    """Name, code and severity of the files that were not read."""
    assert all((one.text is None) == (one.finding is not None) for one in read)
    return [(one.name, one.finding.code, one.finding.severity) for one in read if one.finding]


def test_find_register__upward(root):
    """Without a name the nearest register upward from here is taken."""
    below = root / "questions" / "2023-2024"
    below.mkdir(parents=True)
    assert find_register(below, None) == root
    assert find_register(root, None) == root


def test_find_register__a_directory_of_that_name_is_no_register(root):
    """Upward, a directory that is called agreements.yaml is passed by."""
    below = root / "map"
    (below / MAIN).mkdir(parents=True)
    assert find_register(below, None) == root


@pytest.mark.parametrize("given_name", ["register", "register/", f"register/{MAIN}", "register/LEESMIJ.md"])
def test_find_register__as_given(root, given_name):
    """The directory itself or a file in it is the register, seen from here."""
    (root / "LEESMIJ.md").write_text("x", encoding="utf-8")
    assert find_register(root.parent, given_name) == root


def test_find_register__an_absolute_path(root, tmp_path):
    """A full path does not depend on where one stands."""
    assert find_register(tmp_path / "elders", str(root / MAIN)) == root


@pytest.mark.parametrize("given_name", ["bestaat-niet", "register/bestaat-niet.yaml", "leeg", "a\x00b", "x" * 5_000])
def test_find_register__given_and_not_there(root, given_name):
    """A place without a register is refused and never replaced by one further up."""
    (root.parent / "leeg").mkdir()
    with pytest.raises(NoRegister):
        find_register(root.parent, given_name)


def test_find_register__none_upward(tmp_path):
    """Without a register here or above there is a refusal."""
    with pytest.raises(NoRegister):
        find_register(tmp_path, None)


def test_read_files__main_then_parts_by_name_then_procedures(root):
    """The main file comes first, then the parts in the order of their names, then the procedures."""
    (root / "agreements").mkdir()
    for name in ("agreements/b.yaml", "agreements/a.yaml", "agreements/c.yml", "agreements/LEESMIJ.md", "ander.yaml"):
        (root / name).write_text(name, encoding="utf-8")
    (root / "procedures.yaml").write_text("authorities: {}\n", encoding="utf-8")
    read = read_files(root)
    assert [one.name for one in read[:4]] == [MAIN, "agreements/a.yaml", "agreements/b.yaml", "procedures.yaml"]
    assert [one.text for one in read[:4]] == [HEAD, "agreements/a.yaml", "agreements/b.yaml", "authorities: {}\n"]


def test_read_files__another_ending_is_told(root):
    """A part whose name ends in .yml is not read, and the user learns that."""
    (root / "agreements").mkdir()
    (root / "agreements" / "c.yml").write_text("agreements: []\n", encoding="utf-8")
    (_, told) = read_files(root)
    assert (told.name, told.text) == ("agreements/c.yml", None)
    assert told.finding is not None
    assert (told.finding.code, told.finding.severity) == ("niet-gelezen", "waarschuwing")


def test_find_register__from_a_part_in_it(root):
    """A file in the folder agreements belongs to the register above it."""
    (root / "agreements").mkdir()
    part = root / "agreements" / "deel.yaml"
    part.write_text("agreements: []\n", encoding="utf-8")
    assert find_register(root.parent, str(part.relative_to(root.parent))) == root


def test_read_files__line_ends_of_windows_and_a_byte_order_mark(root):
    """A file saved by an old editor is the same text; its byte order mark is no part of it."""
    (root / MAIN).write_bytes(b"\xef\xbb\xbfregister:\r\n  title: \xc3\xa9\xc3\xa9n\r\n")
    assert (read_files(root)[0].text or "").splitlines() == ["register:", "  title: één"]


@pytest.mark.parametrize(("limit", "found"), [(len(HEAD), []), (len(HEAD) - 1, [(MAIN, "te-groot", "fout")])])
def test_read_files__limit(root, monkeypatch, limit, found):
    """A file of exactly the limit is read, one byte more is an error."""
    assert files.MAX_BYTES == 64 * 1024 * 1024
    monkeypatch.setattr(files, "MAX_BYTES", limit)
    (root / MAIN).write_bytes(HEAD.encode())
    assert refused(read_files(root)) == found


def test_read_files__a_directory_with_the_name_of_a_file(root):
    """What is no ordinary file is an error, and the other files are read."""
    (root / MAIN).unlink()
    (root / MAIN).mkdir()
    (root / "agreements" / "a.yaml").mkdir(parents=True)
    (root / "agreements" / "b.yaml").write_text("x", encoding="utf-8")
    (root / "procedures.yaml").mkdir()
    read = read_files(root)
    assert refused(read) == [(name, "onleesbaar", "fout") for name in (MAIN, "agreements/a.yaml", "procedures.yaml")]
    assert [one.text for one in read if one.finding is None] == ["x"]


def test_read_files__no_main_file(tmp_path):
    """A main file that is not there is an error of the file."""
    assert refused(read_files(tmp_path)) == [(MAIN, "onleesbaar", "fout")]


@pytest.mark.parametrize("name", [MAIN, "agreements/a.yaml", "procedures.yaml"])
def test_read_files__a_link_to_outside_is_not_read(root, tmp_path, name):
    """A link to a file outside the register is an error, and nothing of that file is read."""
    outside = tmp_path / "geheim.yaml"
    outside.write_text("geheim: ja\n", encoding="utf-8")
    path = root / name
    path.parent.mkdir(exist_ok=True)
    path.unlink(missing_ok=True)
    link(path, outside)
    assert (name, "buiten-register", "fout") in refused(read_files(root))


def test_read_files__a_linked_directory_is_not_read(root, tmp_path):
    """A link from the parts to a directory outside the register reads nothing there."""
    outside = tmp_path / "elders"
    outside.mkdir()
    (outside / "a.yaml").write_text("geheim: ja\n", encoding="utf-8")
    link(root / "agreements", outside)
    read = read_files(root)
    assert {one.text for one in read} == {HEAD, None}
    assert {code for _, code, _ in refused(read)} == {"buiten-register"}


def test_read_files__a_link_within_the_register_is_read(root):
    """A link to another file of the same register is an ordinary file; so is a register that is itself linked to."""
    (root / "agreements").mkdir()
    (root / "bron.yaml").write_text("x", encoding="utf-8")
    link(root / "agreements" / "a.yaml", root / "bron.yaml")
    link(root.parent / "koppeling", root)
    assert [one.text for one in read_files(root.parent / "koppeling")] == [HEAD, "x"]


def test_read_files__links_that_lead_nowhere(root):
    """A link to nothing and a link to itself are errors of their files."""
    (root / "agreements").mkdir()
    link(root / "agreements" / "kring.yaml", root / "agreements" / "kring.yaml")
    link(root / "agreements" / "weg.yaml", root / "bestaat-niet")
    assert [(name, severity) for name, _, severity in refused(read_files(root))] == [
        ("agreements/kring.yaml", "fout"),
        ("agreements/weg.yaml", "fout"),
    ]


def test_read_files__a_link_to_nothing_instead_of_the_procedures(root):
    """Procedures that are linked to and not there are an error: the user thinks that they hold."""
    link(root / "procedures.yaml", root / "bestaat-niet.yaml")
    assert [name for name, *_ in refused(read_files(root))] == ["procedures.yaml"]


@pytest.mark.parametrize(("method", "name"), [("read_bytes", MAIN), ("iterdir", "agreements")])
def test_read_files__without_permission(root, monkeypatch, method, name):
    """A file or directory that the system does not let us read is an error, not an exception."""

    def refuse(_path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    (root / "agreements").mkdir()
    monkeypatch.setattr(Path, method, refuse)
    assert refused(read_files(root)) == [(name, "onleesbaar", "fout")]


def written(root: Path, *names: str) -> None:
    """Write files that hold their own name."""
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name, encoding="utf-8")


QUESTIONS = (
    "questions/2022-2023/9.yaml",
    "questions/2023-2024/293.yaml",
    "questions/2023-2024/diep/er/1.yaml",
    "questions/los.yaml",
)


def test_read_files__questions_in_all_folders_by_path(root):
    """Questions come after the procedures, by path, from every folder below; other files beside them do not count."""
    written(root, *reversed(QUESTIONS), "procedures.yaml")
    written(
        root, "questions/2023-2024/293.verzonden.json", "questions/LEESMIJ.md", "questions/293.yaml~", "vragen/x.yaml"
    )
    read = read_files(root)
    assert [one.name for one in read] == [MAIN, "procedures.yaml", *QUESTIONS]
    assert [one.text for one in read[2:]] == list(QUESTIONS)


@pytest.mark.parametrize("name", ["questions/a.yml", "questions/2023-2024/a.YAML", "questions/x/a.YML"])
def test_read_files__a_question_with_another_ending_is_told(root, name):
    """A question whose name ends in .yml is not read, and the user learns that."""
    written(root, name)
    assert refused(read_files(root)) == [(name, "niet-gelezen", "waarschuwing")]


def test_read_files__what_is_no_folder_of_questions(root):
    """A file that is called `questions` holds none; a folder that is called as a file is a folder."""
    written(root, "questions")
    assert refused(read_files(root)) == []
    (root / "questions").unlink()
    written(root, "questions/map.yaml/a.yaml")
    assert [one.name for one in read_files(root)[1:]] == ["questions/map.yaml/a.yaml"]


def test_read_files__a_question_that_is_linked_to_outside(root, tmp_path):
    """A link to a file outside the register is an error; one to a file inside is read."""
    written(root, "bron.yaml", "questions/a.yaml")
    (tmp_path / "geheim.yaml").write_text("geheim: ja\n", encoding="utf-8")
    link(root / "questions" / "b.yaml", tmp_path / "geheim.yaml")
    link(root / "questions" / "c.yaml", root / "bron.yaml")
    link(root / "questions" / "d.yaml", root / "bestaat-niet.yaml")
    link(root / "questions" / "e.yaml", root / "questions" / "e.yaml")
    read = read_files(root)
    assert [one.text for one in read] == [HEAD, "questions/a.yaml", None, "bron.yaml", None, None]
    assert refused(read)[0] == ("questions/b.yaml", "buiten-register", "fout")
    assert [severity for *_, severity in refused(read)] == ["fout"] * 3


@pytest.mark.parametrize("name", ["questions", "questions/elders", "templates"])
def test_read_files__a_folder_that_is_linked_to_outside(root, tmp_path, name):
    """A link to a folder outside the register is one error, and nothing of that folder is read."""
    written(tmp_path / "elders", "a.yaml", "a.md", "b/c.yaml")
    (root / name).parent.mkdir(exist_ok=True)
    link(root / name, tmp_path / "elders")
    read = (*read_files(root)[1:], *read_templates(root))
    assert refused(read) == [(name, "buiten-register", "fout")]


@pytest.mark.parametrize("target", ["questions", ".", "vragen"])
def test_read_files__a_folder_that_is_linked_to_inside_is_not_followed(root, target):
    """A link to a folder of the register may go round in a circle: it is not followed, and the user learns that."""
    written(root, "questions/a.yaml", "vragen/b.yaml")
    link(root / "questions" / "rond", root / target)
    read = read_files(root)
    assert [one.text for one in read] == [HEAD, "questions/a.yaml", None]
    assert refused(read) == [("questions/rond", "niet-gelezen", "waarschuwing")]


def test_read_files__folders_deeper_than_python_can_call(root, monkeypatch):
    """A path of a thousand folders is an error of its folder at most, never an exception."""
    (root / "questions").mkdir()
    monkeypatch.chdir(root / "questions")
    depth = 0
    try:
        while depth < 1_200:
            Path("d").mkdir()
            os.chdir("d")
            depth += 1
        assert [severity for *_, severity in refused(read_files(root))] in ([], ["fout"])
    finally:
        # What removes directories afterwards calls itself for each of them.
        for _ in range(depth):
            os.chdir("..")
            Path("d").rmdir()


def test_read_files__a_question_that_is_too_big(root, monkeypatch):
    """The limit holds for a question, without the advice to divide the agreements."""
    written(root, "questions/a.yaml")
    (root / "questions/a.yaml").write_bytes(b"x" * 1_000)
    monkeypatch.setattr(files, "MAX_BYTES", 999)
    (found,) = [one.finding for one in read_files(root) if one.finding]
    assert (found.code, found.where.file, found.hint) == ("te-groot", "questions/a.yaml", "")


def test_read_templates__every_one_by_path(root):
    """Templates are the Markdown files of their folder and the folders in it; nothing else reads them."""
    written(root, "templates/antwoord.md", "templates/brief/kop.md", "templates/LEESMIJ.txt", "templates/b.markdown")
    read = read_templates(root)
    assert [(one.name, one.text) for one in read if one.text] == [
        ("templates/antwoord.md", "templates/antwoord.md"),
        ("templates/brief/kop.md", "templates/brief/kop.md"),
    ]
    assert refused(read) == [("templates/b.markdown", "niet-gelezen", "waarschuwing")]
    assert read[-1].finding is not None
    assert read[-1].finding.message.endswith(".md")
    assert [one.name for one in read_files(root)] == [MAIN]


def test_read_templates__none(root):
    """A register without templates has none."""
    assert read_templates(root) == ()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"])
def test_decoded__other_unicode(encoding):
    """UTF-16 and UTF-32, with and without their mark, are told as such at the start of the file."""
    read = _decoded(MAIN, "register:\n  title: x\n".encode(encoding))
    assert refused((read,)) == [(MAIN, "codering", "fout")]
    assert read.finding is not None
    assert read.finding.where[1:] == (1, 1)
    assert "UTF-16 of UTF-32" in read.finding.message


@pytest.mark.parametrize("head", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize(
    ("raw", "line", "column", "byte"),
    [
        ("een: coördinatie\n".encode("latin-1"), 1, 8, "0xf6"),
        (b"a: b\nc: \xc3\xa9\xc3\xa9n \xff\n", 2, 8, "0xff"),
        (b"a: b\r\nc: \x80\n", 2, 4, "0x80"),
        (b"a: \xc3", 1, 4, "0xc3"),
        (b"a: \xed\xa0\x80", 1, 4, "0xed"),
    ],
)
def test_decoded__not_utf_8(head, raw, line, column, byte):
    """A byte that is no UTF-8 is named at its line and column in characters, behind a byte order mark too."""
    read = _decoded(MAIN, head + raw)
    assert refused((read,)) == [(MAIN, "codering", "fout")]
    assert read.finding is not None
    assert read.finding.where[1:] == (line, column)
    assert byte in read.finding.message


@pytest.mark.parametrize("raw", [b"", b"\n", b"\xef\xbb\xbf"])
def test_decoded__nothing(raw):
    """An empty file is an empty text."""
    assert (_decoded(MAIN, raw).text or "").strip() == ""
    assert _decoded(MAIN, raw).finding is None


@settings(deadline=None, max_examples=150)
@given(
    st.one_of(
        st.binary(),
        st.lists(st.sampled_from([b"a", b"\n", b"\r\n", b"\xef\xbb\xbf", b"\xff", b"\xc3", b"\x00"])).map(b"".join),
    )
)
def test_decoded__any_bytes(raw):
    """Whatever the bytes, there is either the text or an error that lies within the file."""
    read = _decoded(MAIN, raw)
    if read.finding is None:
        assert read.text is not None
        lines = raw.removeprefix(b"\xef\xbb\xbf").decode().splitlines()
        assert read.text.splitlines() == lines
    else:
        assert read.text is None
        assert 1 <= read.finding.where.line <= raw.count(b"\n") + 1
        assert read.finding.where.column >= 1
