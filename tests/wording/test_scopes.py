"""Which names exist at a place."""

import pytest

from samenwerking_cli.wording.scopes import Absent, Scope, Unknown, did_you_mean, is_sure, resolve
from samenwerking_cli.wording.shapes import Shape, shape_of
from tests.wording.views import NAMES

SCOPE = Scope({name: shape_of(annotation) for name, annotation in NAMES.items()})


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("title", Shape("tekst", meaning="De titel")),
        ("item.part.number", Shape("tekst")),
        ("titel", Unknown("bedoelde u 'title'?")),
        ("item.nummer", Unknown("bedoelde u 'item.number'?")),
        ("number", Unknown("bedoelde u 'item.number'?")),
        ("zzz", Unknown("mogelijk: title, lead, open, note, extra, item, items")),
        ("items.x", Unknown("'items' is een lijst: doorloop ze met '{% for naam in items %}'")),
        ("item.minister.name", Absent("item.minister")),
        ("note", Shape("tekst", optional=True)),
    ],
)
def test_resolve(name, found):
    """The shape, or the way out."""
    assert resolve(SCOPE, tuple(name.split("."))) == found


def test_resolve__few_fields_are_listed():
    """When nothing comes near, the fields of the group are told."""
    scope = Scope({"g": SCOPE.names["item"]})
    found = resolve(scope, ("g", "qqqqqqqqqqqqqq"))
    assert found == Unknown("mogelijk: g.number, g.text, g.urgent, g.minister, g.signers, g.tags, g.part")


def test_resolve__nothing_is_known_behind_a_wrong_list():
    """One mistake is told once."""
    assert resolve(SCOPE.looping("x", None), ("x", "y", "z")) is None


def test_given__an_optional_name_is_there():
    """Inside its `if` an optional group can be opened."""
    scope = SCOPE.given("item.minister")
    shape = resolve(scope, ("item", "minister"))
    assert isinstance(shape, Shape)
    assert is_sure(scope, ("item", "minister"), shape)
    assert not is_sure(SCOPE, ("item", "minister"), shape)
    assert resolve(scope, ("item", "minister", "name")) == Shape("tekst", meaning="Voornaam en naam")


def test_looping__hides_what_had_the_name():
    """What an `if` asked of the outer name is not known of the inner one."""
    scope = SCOPE.given("item.minister").given("note").looping("item", SCOPE.names["item"])
    assert scope.present == {"note"}
    assert scope.loops == {"item"}


def test_without_loops__keeps_what_was_asked_of_outer_names():
    """A block that is not scoped does not see the variable of a loop."""
    inner = SCOPE.looping("one", SCOPE.names["item"]).given("one.minister").given("item.minister")
    assert inner.without_loops(SCOPE) == SCOPE.given("item.minister")
    assert inner.entered().without_loops(inner.entered()) == inner.entered()


def test_key__tells_scopes_apart():
    """Names and what was asked make the difference."""
    assert SCOPE.key == Scope(dict(reversed(SCOPE.names.items()))).key
    assert len({SCOPE.key, SCOPE.given("note").key, SCOPE.looping("x", None).key}) == 3


@pytest.mark.parametrize(
    ("name", "known", "hint"),
    [
        ("antword.md", ("antwoord.md",), "bedoelde u 'antwoord.md'?"),
        ("x", ("antwoord.md",), "mogelijk: antwoord.md"),
        ("x", (), ""),
        ("x", tuple("abcdefghijk"), ""),
    ],
)
def test_did_you_mean(name, known, hint):
    """The nearest name, or the few there are."""
    assert did_you_mean(name, known) == hint
