"""The tree: plain strings with places, and refusals instead of YAML's surprises."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from samenwerking_cli.reading import tree
from samenwerking_cli.reading.tree import (
    MapNode,
    Node,
    SeqNode,
    Tree,
    location,
    parse_tree,
)
from tests.reading.marked import codes, marked, places

AS_WRITTEN = ["NO", "yes", "12:30", "0123", "0x1F", "1.10", "1e3", "null", "~", "2019-13-02", "1_000", ".inf", "=", ""]


def plain(node: Node | None) -> object:
    """The tree as lists and pairs, without places."""
    if isinstance(node, MapNode):
        return [(key, plain(value)) for key, _, value, _ in node.entries]
    return [plain(value) for value, _ in node.items] if isinstance(node, SeqNode) else node


def read(text: str) -> Tree:
    return parse_tree("agreements.yaml", text)


@pytest.mark.parametrize("written", AS_WRITTEN)
def test_yaml_types_never_decide(written):
    """Every scalar is the text that was written, whatever YAML would make of it."""
    result = read(f"a: {written}\nb:\n  - {written}\n")
    assert plain(result.root) == [("a", written), ("b", [written])]
    assert result.findings == ()


def test_quotes_and_blocks_are_undone():
    """Quoted, literal and folded texts hold what they mean."""
    text = "a: 'een ''twee'''\nb: \"drie\\nvier\"\nc: |\n  vijf\n  zes\nd: >-\n  zeven\n  acht\n"
    assert plain(read(text).root) == [
        ("a", "een 'twee'"),
        ("b", "drie\nvier"),
        ("c", "vijf\nzes\n"),
        ("d", "zeven acht"),
    ]


def test_places_count_from_one_in_characters():
    """A key and a value know their line and column, counted in characters and not in bytes."""
    root = read("één: 'ü'\nlijst:\n  - {ë: x}\n").root
    assert isinstance(root, MapNode)
    (_, _, _, value_place), (_, key_place, sequence, _) = root.entries
    assert location("f", value_place)[1:] == (1, 6)
    assert location("f", key_place)[1:] == (2, 1)
    assert isinstance(sequence, SeqNode)
    (item, item_place) = sequence.items[0]
    assert location("f", item_place)[1:] == (3, 5)
    assert isinstance(item, MapNode)
    assert location("f", item.entries[0][3])[1:] == (3, 9)


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_places__any_line_end(line_end):
    """The lines of Windows count like those of others."""
    text = line_end.join(["a: 1", "# uitleg", "b: 2", "b: 3", ""])
    assert places(read(text).findings) == [(4, 1)]


@pytest.mark.parametrize("separator", ["\x85", "\u2028", "\u2029"])
@pytest.mark.parametrize("quote", ['"', ""])
def test_places__line_separators_inside_a_text_are_no_new_lines(separator, quote):
    """A separator pasted from a web page does not move the places behind it: an editor does not count it."""
    text = f"a: {quote}een{separator}  twee{quote}\nb: 2\nb: 3\n"
    assert (3, 1) in places(read(text).findings)


@pytest.mark.parametrize("separator", ["\u2028", "\u2029"])
def test_line_separators_are_kept(separator):
    """A control character in a text is kept, to be shown as what it is."""
    root = read(f'a: "een{separator}twee"\n').root
    assert plain(root) == [("a", f"een{separator}twee")]


def test_duplicate_key__the_first_stays_and_every_other_is_reported():
    """Of equal keys the first is kept; each other one is an error that names the first."""
    text, expected = marked("""\
        a:
          b: een
          c: twee
          ▸b: drie
          ▸b: [vier]
        """)
    result = read(text)
    assert plain(result.root) == [("a", [("b", "een"), ("c", "twee")])]
    assert codes(result.findings) == ["dubbele-sleutel"] * 2
    assert places(result.findings) == expected
    assert {one.related for one in result.findings} == {(("agreements.yaml", 2, 3),)}


REFUSED = [
    ("anker", "a: ▸&x b\n"),
    ("anker", "a: ▸&x {b: c}\n"),
    ("anker", "a: ▸*x\n"),
    ("anker", "▸*x : b\n"),
    ("anker", "- ▸*x\n"),
    ("anker", "▸<<: {a: b}\n"),
    ("anker", "a:\n  b: c\n  ▸<<: d\n"),
    ("etiket", "a: ▸!!str 5\n"),
    ("etiket", "a: ▸! b\n"),
    ("etiket", "a: ▸!!python/object/apply:os.system ['ls']\n"),
    ("etiket", "▸!!python/object:os.path {}\n"),
    ("meer-documenten", "a: b\n▸---\nc: d\n"),
    ("sleutel", "? ▸[a, b]\n: c\n"),
    ("sleutel", "? ▸{a: b}\n: c\n"),
    ("te-diep", "[" * 50 + "▸" + "[" * 20_000),
    ("te-diep", "{a: " * 50 + "▸" + "{a: " * 3_000),
    ("te-diep", "".join(f"{' ' * depth}{'▸' if depth == 50 else ''}a:\n" for depth in range(3_000))),
    ("leeg-bestand", "▸"),
    ("leeg-bestand", "▸# niets dan uitleg\n"),
    ("leeg-bestand", "▸---\n"),
    ("leeg-bestand", "▸null\n"),
    ("leeg-bestand", "▸~\n"),
    ("codering", "a: b▸\x00\n"),
    ("codering", "a: b\nc: ▸\x1b[31m\n"),
    ("codering", "a: ▸\ud800\n"),
    ("codering", "a: ▸\ufffe\n"),
    ("yaml", "register:\n▸\ttitle: x\n"),
]


@pytest.mark.parametrize(("code", "text"), REFUSED, ids=lambda value: value[:30])
def test_refused(code, text):
    """What a register may not contain makes the file unreadable, with one error at its place."""
    text, expected = marked(text)
    result = read(text)
    assert result.root is None
    assert [(one.code, one.severity) for one in result.findings] == [(code, "fout")]
    assert places(result.findings) == expected


def test_alias_bomb__all_of_its_parts_at_once():
    """A bomb of aliases is never expanded; each anchor and each alias is reported."""
    text, expected = marked("a: ▸&a [lol, lol]\nb: ▸&b [▸*a, ▸*a]\nc: ▸&c [▸*b, ▸*b]\n")
    result = read(text)
    assert result.root is None
    assert set(codes(result.findings)) == {"anker"}
    assert places(result.findings) == expected


def test_refusals_have_an_end():
    """A file of aliases only stops being read after a hundred complaints."""
    assert len(read("[" + "*a, " * 5_000 + "]").findings) == tree.MAX_REFUSALS


def test_anchor_and_tag_on_one_value_are_two_faults():
    """Both an anchor and a tag on the same value are reported."""
    assert codes(read("a: &x !y z\n").findings) == ["anker", "etiket"]


def test_depth_of_exactly_50_is_read():
    """Fifty levels may be nested."""
    result = read("[" * 50 + "]" * 50)
    assert result.findings == ()
    assert result.root is not None


@pytest.mark.parametrize(("size", "found"), [(tree.MAX_TEXT_BYTES, []), (tree.MAX_TEXT_BYTES + 1, [(1, 4)])])
def test_text_of_one_mebibyte(size, found):
    """A text of 1 MiB is read, one byte more is an error at its place."""
    assert places(read(f"a: {'x' * size}\nb: c\n").findings) == found


def test_text_of_one_mebibyte__counted_in_bytes():
    """The limit counts bytes, not characters."""
    assert codes(read("a: " + "é" * (tree.MAX_TEXT_BYTES // 2 + 1)).findings) == ["te-groot"]


def test_number_of_5000_digits_is_text():
    """A number that Python would refuse to convert is read as the text it is."""
    assert plain(read("a: " + "9" * 5_000).root) == [("a", "9" * 5_000)]


def test_a_line_of_more_than_16_million_characters():
    """However far to the right a fault stands, it stays on its line."""
    result = read("# lang\n{a: b," + " " * 17_000_000 + "a: c}")
    assert [one.where.line for one in result.findings] == [2]


PUNCTUATION = [
    "a",
    ": ",
    "- ",
    "\n",
    "  ",
    "\t",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "'",
    '"',
    "|",
    ">",
    "&a ",
    "*a",
    "!b ",
    "? ",
]
ODDITIES = [
    "---",
    "...",
    "<<",
    "\\",
    "%YAML 1.2",
    "\r",
    "\x00",
    "\x85",
    "\u2028",
    "\ufeff",
    "é",
    "@",
    "`",
    "null",
    "# c",
]
FRAGMENTS = st.sampled_from([*PUNCTUATION, *ODDITIES])


@settings(deadline=None, max_examples=150)
@given(st.one_of(st.text(st.characters()), st.lists(FRAGMENTS, max_size=40).map("".join)))
@example("[")
@example("\r[")
@example("a: x\x85y\nb: {")
def test_any_text_is_read_or_refused(text):
    """Nothing is raised, a file without a tree has a finding, and each finding lies within the file."""
    result = read(text)
    assert result.root is not None or result.findings
    for one in result.findings:
        assert 1 <= one.where.line <= text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
        assert one.where.column >= 1
