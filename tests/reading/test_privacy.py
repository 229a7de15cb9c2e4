"""Where internal facts stand, so that no excerpt shows them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking_cli.model.publication import published
from samenwerking_cli.reading.privacy import Hidden, hidden_lines, is_hidden, words_if_internal
from samenwerking_cli.reading.tree import parse_tree
from tests.reading.test_tree import FRAGMENTS
from tests.registers import loaded

HIDING = "▪"
PERHAPS = "▫"


def marked_lines(text: str, mark: str) -> set[int]:
    """The lines that carry this mark."""
    return {number for number, line in enumerate(text.split("\n"), start=1) if mark in line}


def hidden(text: str) -> set[int]:
    """The numbers of the hidden lines that exist."""
    count = text.count("\n") + 1
    found = hidden_lines("f", text)
    return {number for number in range(1, count + 1) if any(part.holds("f", number) for part in found)}


BLOCKS = {
    "internal of one line": """\
steps:
  - step: ikw
▪    internal: Geheim
    note: Openbaar
""",
    "internal at the end of a record": """\
steps:
  - step: ikw
▪    internal: Geheim
  - step: commissie
""",
    "internal at the end of a list": """\
agreements:
  - id: a
    steps:
      - step: ikw
▪        internal: Geheim
    title: A
dossiers:
  - id: d
""",
    "internal at the start of a record": """\
steps:
▪  - internal: Geheim
    step: ikw
""",
    "a block of text": """\
agreements:
  - id: a
▪    contact: |
▪      Jan Peeters

▪      0470 00 00 00
    title: A
""".replace("\n\n", "\n▪\n"),
    "a folded text at the end of the file": """\
agreements:
  - id: a
▪    internal: >-
▪      Geheim
▪      en nog wat
""",
    "a plain text of two lines": """\
a:
▪  internal: Geheim
▪    en nog wat
  b: c
""",
    "a quoted text of two lines": """\
a:
▪  internal: "Geheim

▪    en nog wat"
  b: c
""".replace("\n\n", "\n▪\n"),
    "a list and a map": """\
a:
▪  internal:
▪    - Geheim
▪    - Ook
▪  contact: {naam: Jan,
▪    telefoon: 0470}
  b: c
""",
    "Dutch and misspelt keys": """\
a:
▪  intern: Geheim
  b: c
▪  Contactpersoon: Jan
  d: e
▪  vertrouwelijk: Geheim
  f: g
▪  intrenal: Geheim
▪  contcat: Jan
""",
    "flow in one line": """\
steps:
▪  - {step: ikw, internal: Geheim, note: Openbaar}
  - {step: commissie, note: Openbaar}
""",
    "flow in several lines": """\
steps:
  - {step: ikw,
▪     internal: Geheim,
▫     note: Openbaar}
  - {step: commissie}
""",
    "flow with a value that runs on to the line of the next key": """\
steps:
  - {step: ikw,
▪     internal: "Geheim
▪     en nog wat", note: Openbaar,
     reference: x}
""",
    "the same key twice": """\
a:
▪  internal: Geheim
  b: c
▪  internal: Ook geheim
  d: e
""",
    "hidden record in the middle": """\
agreements:
  - id: a
    title: A
▪  - id: b
▪    title: B
▪    public: false
▪    steps:
▪      - step: ikw
  - id: c
    title: C
""",
    "hidden record at the end of a section": """\
agreements:
▪  - id: b
▪    public: false
▪    title: B
dossiers:
  - id: d
""",
    "hidden record at the end of a file": """\
agreements:
  - id: a
▪  - public: false
▪    id: b
▪    title: B
""",
    "hidden record followed by an empty line": """\
agreements:
▪  - id: b
▪    public: false

dossiers: []
""",
    "hidden fact inside a record": """\
agreements:
  - id: a
    figures:
▪      - {label: a, public: false}
      - {label: b, public: true}
    texts:
▪      scope:
▪        text: Geheim
▪        public: false
      relevance: Openbaar
""",
    "hidden flow record of several lines": """\
figures:
▪  - {label: a,
▪     public: false,
▪     value: 1}
  - {label: b}
""",
    "hidden flow text": """\
texts: {
▪    scope: {text: Geheim,
▪      public: false},
    relevance: Openbaar}
""",
    "misspelt and Dutch keys for public": """\
a:
▪  - {id: a, publc: false}
▪  - {id: b, Public: false}
▪  - {id: c, openbaar: nee}
▪  - {id: d, publiek: false}
  - {id: e, openbaar: true}
""",
    "values that are not true": """\
a:
▪  - {id: a, public: nee}
▪  - {id: b, public: no}
▪  - {id: c, public: }
▪  - {id: d, public: [true]}
▪  - {id: e, public: True}
  - {id: f, public: true}
  - {id: g, public: 'true'}
""",
    "public twice": """\
a:
▪  - {id: a, public: true, public: false}
▪  - id: b
▪    public: true
▪    title: B
▪    public: false
  - id: c
""",
    "a text name twice": """\
texts:
  scope: Openbaar
▪  scope: {text: Geheim, public: false}
  relevance: Openbaar
""",
    "keys of the register that only resemble": """\
agreements:
  - id: a
    forum: contact
    texts: {scope: intern, interne-werking: Openbaar}
""",
    "line ends of Windows": "a:\r\n▪  internal: Geheim\r\n  b: c\r\n",
    "a line separator before it": "a: 'x\u2028y'\nb:\n▪  internal: Geheim\n  c: d\n",
}


@pytest.mark.parametrize("text", BLOCKS.values(), ids=BLOCKS)
def test_hidden_lines(text):
    """The lines of internal facts and of records that are not public are hidden (▪), others are not, save for a ▫."""
    clean = text.replace(HIDING, "").replace(PERHAPS, "")
    written = {number for number, line in enumerate(clean.split("\n"), start=1) if line.strip()}
    must, may = marked_lines(text, HIDING) & written, marked_lines(text, PERHAPS)
    assert must <= hidden(clean) & written <= must | may


@pytest.mark.parametrize(
    "text",
    [
        "a: {internal: Geheim\nb: c\n",
        "contact: Jan\n\ttelefoon: 0470\n",
        "a: &x b\npublic: false\nd: e\n",
        "openbaar: nee\n---\nc: d\n",
        "vertrouwelijk: 'Geheim\nb: c\n",
        "- Contactpersoon: Jan\x00\n- b\n",
        "intern: Geheim\n" + "[" * 60,
    ],
)
def test_unreadable_file__wholly_hidden_when_it_mentions_anything_internal(text):
    """Of a file that cannot be read nobody knows what is internal, so all of it is."""
    assert parse_tree("f", text).root is None
    assert hidden_lines("f", text) == (Hidden("f", 1, text.count("\n") + 1),)


def test_unreadable_file__shown_when_it_mentions_nothing_internal():
    """A file without a word of anything internal shows its faulty line."""
    assert hidden_lines("f", "titel: [A\nsoort: protocolakkoord\n") == ()


@pytest.mark.parametrize("text", ["", "null\n", "- a\n- b\n", "gewone tekst\n"])
def test_nothing_to_hide(text):
    """A file that holds no records hides nothing."""
    assert hidden_lines("f", text) == ()


def test_hidden__holds_its_own_lines_of_its_own_file():
    """A part holds its first and last line and everything between, in its file only."""
    part = Hidden("a.yaml", 2, 4)
    assert [part.holds("a.yaml", line) for line in range(1, 6)] == [False, True, True, True, False]
    assert not part.holds("b.yaml", 3)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("{public: false}", True), ("{public: true}", False), ("{id: a}", False), ("[public]", False), ("public", False)],
)
def test_is_hidden(text, expected):
    """Only a record that says anything but true is hidden."""
    root = parse_tree("f", text).root
    assert root is not None
    assert is_hidden(root) is expected


@settings(deadline=None, max_examples=100)
@given(st.lists(st.one_of(FRAGMENTS, st.sampled_from(["internal: ", "public: false", "contact: "])), max_size=40))
def test_any_text(pieces):
    """Whatever the text, hidden parts are lines of the file and run from their first to their last."""
    text = "".join(pieces)
    for part in hidden_lines("f", text):
        assert 1 <= part.first <= part.last <= text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1


INTERNAL = [
    "internal: GEHEIM",
    "internal: GEHEIM\n      GEHEIM",
    "intern: 'GEHEIM\n\n      GEHEIM'",
    "internal: [GEHEIM,\n      GEHEIM]",
    "contact: {naam: GEHEIM,\n      mail: GEHEIM\n      }",
    "contact:\n      GEHEIM",
]
IN_BLOCKS = [
    "contact: |\n      GEHEIM\n\n      GEHEIM\n",
    "contact: >-\n      GEHEIM\n      GEHEIM",
    "contact: |+\n      GEHEIM\n",
    "internal:\n      - GEHEIM\n      - a: GEHEIM",
    "internal:\n      naam: GEHEIM",
]
PUBLIC = st.lists(st.sampled_from(["title: T", "note: 'n\n      n'", "themes: [a]", "forum: "]), unique=True)


def secret_lines(text: str) -> set[int]:
    """The lines with a secret word."""
    return {number for number, line in enumerate(text.split("\n"), start=1) if "GEHEIM" in line}


@settings(deadline=None, max_examples=100)
@given(PUBLIC, st.lists(st.sampled_from([*INTERNAL, *IN_BLOCKS]), min_size=1, max_size=3), st.randoms())
def test_a_secret_word_never_stands_on_a_shown_line__block(public, internal, order):
    """In any order of the keys each line with an internal word is hidden, and the next record is shown."""
    entries = [*public, *internal]
    order.shuffle(entries)
    text = "a:\n  - " + "\n    ".join(entries) + "\n  - id: b\n"
    assert parse_tree("f", text).root is not None
    assert secret_lines(text) <= hidden(text)
    assert text.count("\n") not in hidden(text)


@settings(deadline=None, max_examples=100)
@given(
    PUBLIC,
    st.lists(st.sampled_from(INTERNAL), min_size=1, max_size=3),
    st.randoms(),
    st.sampled_from([" ", "\n      "]),
)
def test_a_secret_word_never_stands_on_a_shown_line__flow(public, internal, order, gap):
    """Between braces too, where a value may end on the line of the next key."""
    entries = [*public, *internal]
    order.shuffle(entries)
    text = "a:\n  - {" + f",{gap}".join(entries) + "}\n  - {id: b}\n"
    assert parse_tree("f", text).root is not None
    assert secret_lines(text) <= hidden(text)
    assert text.count("\n") not in hidden(text)


@pytest.mark.parametrize("fault", ["title: ''", "title: A, kind: onbekend", "kind: protocolakkoord"])
def test_a_hidden_agreement_that_cannot_be_made_stays_hidden(fault):
    """A fault in an agreement that is not public does not bring its id into what others show."""
    text = f"""\
register: {{title: R}}
agreements:
  - {{id: geheim, {fault}, parties: [], public: false}}
  - {{id: b, title: B, kind: protocolakkoord, parties: [], relations: [{{type: wijzigt, target: geheim}}]}}
dossiers: [{{id: d, title: D, agreements: [geheim, b]}}]
"""
    shown = published(loaded(text).register)
    assert [one.relations for one in shown.agreements] == [()]
    assert [one.agreements for one in shown.dossiers] == [("b",)]


def test_the_second_of_two_equal_ids_stays_hidden():
    """Of two agreements with one id the public one is kept; nothing of the hidden one is in the register."""
    text = """\
register: {title: R}
agreements:
  - {id: a, title: Openbaar, kind: protocolakkoord, parties: []}
  - {id: a, title: Geheim, kind: protocolakkoord, parties: [], public: false}
"""
    assert [one.title for one in loaded(text).register.agreements] == ["Openbaar"]
    assert hidden(text) == {4}


def test_the_second_of_two_equal_dossiers_closes_the_first():
    """Of two dossiers with one id nothing is public when one of them is not."""
    text = """\
register: {title: R}
dossiers:
  - {id: d, title: Openbaar}
  - {id: d, title: Geheim, public: false}
"""
    result = loaded(text)
    assert published(result.register).dossiers == ()
    assert result.hidden_ids == {"d"}


@pytest.mark.parametrize(
    "hidden_one",
    [
        "agreements: [{id: geheim, kind: protocolakkoord, parties: [dienst], lead: vdab, public: false}]",
        "agreements: [{title: zonder id, kind: protocolakkoord, parties: [dienst, vdab], publc: false}]",
        "agrements: [{id: geheim, title: G, kind: protocolakkoord, parties: [dienst, vdab], public: false}]",
    ],
)
def test_a_body_of_a_hidden_agreement_that_cannot_be_made_stays_hidden(hidden_one):
    """A body or source that only such an agreement mentions is not public; one that is also mentioned openly is."""
    text = "register: {title: R}\nbodies: [{id: dienst, name: D}, {id: vdab, name: V}]\n"
    open_one = "agreements: [{id: a, title: A, kind: protocolakkoord, parties: [vdab]}]\n"
    shown = published(loaded(text + open_one, agreements__x_yaml=hidden_one + "\n").register)
    assert set(shown.bodies) == {"vdab"}


def test_words_if_internal():
    """The words of a text that mentions anything internal, and nothing of another."""
    assert words_if_internal("- {id: a, publc: nee}") == {"-", "id", "a", "publc", "nee"}
    assert words_if_internal("- {id: a, note: nee}") == frozenset()
