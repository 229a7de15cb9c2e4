"""What a template may say."""

import pytest
from jinja2 import nodes

from samenwerking_cli.wording.grammar import blocks, complaints, condition, dotted, is_name, parent, too_deep
from samenwerking_cli.wording.parsing import parsed


def tree_of(text):
    tree = parsed(text)
    assert isinstance(tree, nodes.Template)
    return tree.body


def told(text):
    return [
        (one.code, one.message, text[one.offset : one.offset + one.width]) for one in complaints(tree_of(text), text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Tekst <b>&</b> met 100 % { en } en {x}.",
        "{{ a }}{{ a.b.c }}{{- a -}}",
        "{{ (a).b }}",
        "{% if a %}x{% else %}y{% endif %}",
        "{% if not a.b %}x{% endif %}",
        "{% for x in a.b %}{{ x.y }}{% endfor %}",
        "{% block x %}{% block y scoped %}{% endblock %}{% endblock x %}",
        '{% include "map/naam.md" %}',
        '{# doel #}\n{% extends "b.md" %}\n\n{% block x %}{% endblock %}\n{# einde #}',
        "{% raw %}{{ a|upper }}{% endraw %}",
    ],
)
def test_complaints__words_are_allowed(text):
    """Text, dotted names and the few statements."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "what", "at"),
    [
        ("{{ 'x' }}", "een vaste waarde", "'"),
        ("{{ 3 }}", "een vaste waarde", "3"),
        ("{{ none }}", "een vaste waarde", "n"),
        ("{% if true %}{% endif %}", "een vaste waarde", "t"),
        ("{{ a|upper }}", "een bewerking met '|'", "a"),
        ("{{ a is defined }}", "een test met 'is'", "a"),
        ("{{ a() }}", "een aanroep", "a"),
        ("{{ a._asdict() }}", "een aanroep", "a"),
        ("{{ a[0] }}", "een greep met '[ ]'", "a"),
        ("{{ a.0 }}", "een greep met '[ ]'", "a"),
        ("{{ a[1:2] }}", "een greep met '[ ]'", "a"),
        ("{{ a == b }}", "een vergelijking", "a"),
        ("{{ a < b }}", "een vergelijking", "a"),
        ("{{ a in b }}", "een vergelijking", "a"),
        ("{{ a and b }}", "'and'", "a"),
        ("{% if a or b %}{% endif %}", "'or'", "a"),
        ("{{ not a }}", "'not'", "n"),
        ("{% if not not a %}{% endif %}", "'not'", "n"),
        ("{{ a + b }}", "een berekening", "a"),
        ("{{ a ** b }}", "een berekening", "a"),
        ("{{ -a }}", "een berekening", "-"),
        ("{{ a ~ b }}", "een uitdrukking", "a"),
        ("{{ a if b else c }}", "een 'if' binnen een waarde", "a"),
        ("{{ a, b }}", "een opsomming", "a"),
        ("{{ [a] }}", "een opsomming", "["),
        ("{{ {} }}", "een opsomming", "{"),
        ("{{ ''.__class__ }}", "een uitdrukking", "'"),
        ("{% set x = 1 %}", "'set'", "s"),
        ("{% set x %}y{% endset %}", "'set'", "s"),
        ("{% macro m() %}{{ 1 }}{% endmacro %}", "'macro'", "m"),
        ("{% import 'x' as y %}", "'import'", "i"),
        ("{% from 'x' import y %}", "'import'", "f"),
        ("{% with x = 1 %}{% endwith %}", "'with'", "w"),
        ("{% call m() %}{% endcall %}", "'call'", "c"),
        ("{% filter upper %}{% endfilter %}", "'filter'", "f"),
        ("a {% autoescape true %}{% endautoescape %}", "'autoescape'", "a"),
        ("{% for a in range(10**9) %}{% endfor %}", "een aanroep", "r"),
        ("{% for a, b in c %}{% endfor %}", "een 'for' met meer dan één naam", "a"),
        ("{% for a in b if a.c %}{% endfor %}", "een 'for' met een voorwaarde", "f"),
        ("{% for a in b recursive %}{% endfor %}", "een 'for' met een voorwaarde", "f"),
        ("{% for a in b %}{% else %}x{% endfor %}", "een 'for' met 'else'", "f"),
        ("{% if a %}{% elif b %}{% endif %}", "'elif'", "b"),
        ("{% block a required %}{% endblock %}", "'required'", "b"),
        ("{% include a.b %}", "een ander sjabloon zonder zijn letterlijke naam", "a"),
        ("{% include ['a', 'b'] %}", "een ander sjabloon zonder zijn letterlijke naam", "["),
        ("{% extends a %}", "een ander sjabloon zonder zijn letterlijke naam", "a"),
        ("{% include 'a' ignore missing %}", "meer dan de naam na 'include'", "i"),
        ("{% include 'a' without context %}", "meer dan de naam na 'include'", "i"),
    ],
)
def test_complaints__computing_is_refused(text, what, at):
    """Whatever computes is told once, at its place."""
    assert told(text) == [("sjabloon-rekent", f"een sjabloon bevat alleen woorden: {what} kan niet", at)]


@pytest.mark.parametrize(
    ("text", "message", "at"),
    [
        ("{% for loop in a %}{% endfor %}", "'loop' kan hier geen naam zijn", "loop"),
        ("{% for é in a %}{% endfor %}", "'é' kan hier geen naam zijn", "é"),
        ("{% block self %}{% endblock %}", "'self' kan hier geen naam zijn", "self"),
        ("{% block a %}{% endblock %}{% block a %}{% endblock %}", "het blok 'a' staat al in dit sjabloon", "a"),
        ("{% block ab %}{% block ab %}{% endblock %}{% endblock %}", "het blok 'ab' staat al in dit sjabloon", "ab"),
        ("{% extends 'a' %}{% extends 'b' %}", "'extends' staat hooguit één keer, buiten al het andere", "e"),
        ("{% if a %}{% extends 'b' %}{% endif %}", "'extends' staat hooguit één keer, buiten al het andere", "e"),
        ("{% extends 'a' %}\n x", "naast 'extends' staan alleen blokken: de rest komt niet in de tekst", "x"),
        ("{% extends 'a' %} {{ x }}", "naast 'extends' staan alleen blokken: de rest komt niet in de tekst", "x"),
        (
            "{% extends 'a' %}{% if a %}{% endif %}",
            "naast 'extends' staan alleen blokken: de rest komt niet in de tekst",
            "i",
        ),
        (
            "{% extends 'a' %}{% include 'b' %}",
            "naast 'extends' staan alleen blokken: de rest komt niet in de tekst",
            "i",
        ),
    ],
)
def test_complaints__names_and_places(text, message, at):
    """What is no computing but cannot work either."""
    assert told(text) == [("verkeerd-gebruik", message, at)]


def test_complaints__what_is_refused_beside_extends_is_told_once():
    """A `set` beside `extends` is refused as a `set`."""
    assert [code for code, _, _ in told("{% extends 'a' %}{% set x = 1 %}")] == ["sjabloon-rekent"]


def test_complaints__two_on_one_line():
    """Both are told."""
    assert [at for _, _, at in told("{{ 1 }} {{ 2 }} {{ a|b }}")] == ["1", "2", "a"]


def test_complaints__a_constant_has_a_way_out():
    """Words stand in a template without braces."""
    (found,) = complaints(tree_of("{{ 'x' }}"), "{{ 'x' }}")
    assert found.hint == "schrijf de tekst zelf, zonder '{{ }}'"


def test_too_deep__more_than_python_can_compile():
    """Nine statements in one another are too many, eight are not."""
    start, end = "{% for x in x %}", "{% endfor %}"
    assert too_deep(tree_of(start * 8 + "x" + end * 8)) is None
    found = too_deep(tree_of(start * 9 + "x" + end * 9))
    assert found
    assert found.offset == len(start) * 8 + len("{% ")


@pytest.mark.parametrize(
    ("text", "name", "positive"),
    [("a.b", "a.b", True), ("not a.b", "a.b", False), ("a and b", None, True), ("not (a and b)", None, False)],
)
def test_condition(text, name, positive):
    """The name and which branch has it."""
    (node,) = tree_of(f"{{% if {text} %}}{{% endif %}}")
    found, asks = condition(node)
    assert (found.name if found else None, asks) == (name, positive)


def test_dotted__a_very_long_name():
    """A hostile name does not exhaust the stack."""
    name = "a" + ".b" * 20000
    (node,) = tree_of(f"{{{{ {name} }}}}")
    found = dotted(node.nodes[0])
    assert found
    assert found.name == name


def test_parent__the_first_extends():
    """Only an `extends` outside of all else counts."""
    found = parent(tree_of("{% extends 'a' %}{% extends 'b' %}"))
    assert found
    assert found.template == nodes.Const("a")
    assert parent(tree_of("{% if a %}{% extends 'b' %}{% endif %}")) is None


def test_blocks__nested_ones_too():
    """Blocks in loops, branches and blocks; of two with one name the first."""
    text = "{% for x in y %}{% block a %}1{% block b %}{% endblock %}{% endblock %}{% endfor %}{% if z %}{% else %}{% block c %}{% endblock %}{% endif %}{% block a %}2{% endblock %}"
    found = blocks(tree_of(text))
    assert sorted(found) == ["a", "b", "c"]
    assert found["a"].lineno < found["b"].lineno


@pytest.mark.parametrize(("word", "fits"), [("x", True), ("X_1", True), ("loop", False), ("é", False), ("", False)])
def test_is_name(word, fits):
    """Python's identifiers in ASCII, without the words that Jinja keeps for itself."""
    assert is_name(word) == fits
