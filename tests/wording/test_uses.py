"""Whether a name is used for what it holds."""

import pytest
from jinja2 import nodes

from samenwerking_cli.wording.grammar import Dotted
from samenwerking_cli.wording.parsing import parsed
from samenwerking_cli.wording.scopes import Scope
from samenwerking_cli.wording.shapes import shape_of
from samenwerking_cli.wording.uses import asked, looped, printed
from tests.wording.views import NAMES, Minister

SCOPE = Scope({name: shape_of(annotation) for name, annotation in NAMES.items()})
FIELDS = ", ".join(f"item.{name}" for name in ("number", "text", "urgent", "minister", "signers", "tags", "part"))


def named(name):
    return Dotted(tuple(name.split(".")), 7)


def loop(text):
    tree = parsed(f"{{% for {text} %}}{{% endfor %}}")
    assert isinstance(tree, nodes.Template)
    (node,) = tree.body
    assert isinstance(node, nodes.For)
    return node


@pytest.mark.parametrize("name", ["title", "lead", "item.number", "item.text", "item.part.number"])
def test_printed__text(name):
    """Text and Markdown are printed."""
    assert printed(named(name), SCOPE) is None


def test_printed__what_is_no_name_is_told_elsewhere():
    """Grammar has refused it."""
    assert printed(None, SCOPE) is None


@pytest.mark.parametrize(
    ("name", "code", "message", "hint"),
    [
        ("titel", "onbekende-naam", "'titel' bestaat hier niet", "bedoelde u 'title'?"),
        ("title.__class__", "onbekende-naam", "'title.__class__' bestaat hier niet", ""),
        ("open", "verkeerd-gebruik", "'open' is ja of nee en geen tekst", "schrijf '{% if open %} … {% endif %}'"),
        (
            "items",
            "verkeerd-gebruik",
            "'items' is een lijst en geen tekst",
            "doorloop ze met '{% for naam in items %} … {% endfor %}'",
        ),
        ("item", "verkeerd-gebruik", "'item' is een groep en geen tekst", f"mogelijk: {FIELDS}"),
        ("note", "verkeerd-gebruik", "'note' kan ontbreken", "zet er '{% if note %} … {% endif %}' omheen"),
        (
            "item.minister.name",
            "verkeerd-gebruik",
            "'item.minister' kan ontbreken",
            "zet er '{% if item.minister %} … {% endif %}' omheen",
        ),
    ],
)
def test_printed__anything_else(name, code, message, hint):
    """The complaint stands under the whole name."""
    found = printed(named(name), SCOPE)
    assert found == (code, message, 7, found.hint, len(name))
    assert found.hint == hint or not hint


@pytest.mark.parametrize("name", ["open", "title", "lead", "items", "note", "extra", "item.minister"])
def test_asked__yes_or_no_or_not_empty(name):
    """A yes or no, text, a list and whatever may be absent can be asked for; behind it it is there."""
    problem, scope = asked(named(name), SCOPE)
    assert problem is None
    assert name in scope.present


@pytest.mark.parametrize("name", ["item", "item.part", "onbekend", "item.minister.title"])
def test_asked__what_is_always_there(name):
    """A group that is always there is no question, and an unknown name neither."""
    problem, _ = asked(named(name), SCOPE)
    assert problem


def test_asked__what_is_no_name():
    """Grammar has refused it."""
    assert asked(None, SCOPE) == (None, SCOPE)


def test_looped__brings_in_the_element():
    """The variable has the type of the list's elements."""
    problem, scope = looped(loop("one in item.signers"), SCOPE)
    assert problem is None
    assert scope.names["one"] == shape_of(Minister)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("one in title", "'title' is tekst en geen lijst"),
        ("one in item", "'item' is een groep en geen lijst"),
        ("one in open", "'open' is ja of nee en geen lijst"),
        ("one in extra", "'extra' kan ontbreken"),
        ("one in iets", "'iets' bestaat hier niet"),
    ],
)
def test_looped__over_something_else(text, message):
    """Only a list that is there can be walked through; the variable is known all the same."""
    problem, scope = looped(loop(text), SCOPE)
    assert problem
    assert problem.message == message
    assert "one" in scope.names


def test_looped__of_what_grammar_refuses():
    """No second complaint."""
    assert looped(loop("a, b in items"), SCOPE) == (None, SCOPE)
    problem, scope = looped(loop("loop in items"), SCOPE)
    assert (problem, scope.names["loop"]) == (None, None)
