"""From a template and finished strings to Markdown."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import TemplateNotFound, TemplateRuntimeError, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError

from samenwerking_cli.wording.rendering import Markdown, Sandbox, render, tidy
from tests.wording.views import FULL, VALUES, templates


class Odd(NamedTuple):
    count: str
    absent: str | None = None


def shout(text: str) -> str:
    return f"<{text}>"


def rendered(text, values=None, **others):
    return render(templates(text, **others), "a.md", values or VALUES[0], shout)


def test_render__text_is_escaped_and_markdown_is_not():
    """A plain string goes through escape once, Markdown stays what it is."""
    assert rendered("{{ title }} {{ lead }} {{ item.text }}") == "<T> L *vet*"


def test_render__words_of_the_template_are_not_escaped():
    """HTML and Markdown in the template are its own words."""
    assert rendered("# <b>&amp;</b> *x*\n") == "# <b>&amp;</b> *x*\n"


def test_render__for_and_if():
    """Statements on lines of their own leave no lines behind."""
    text = "{% for one in items %}\n  {% if one.urgent %}\n- {{ one.number }}\n  {% else %}\n- niet\n  {% endif %}\n{% endfor %}\n"
    assert rendered(text) == "- <1.>\n- niet\n"


def test_render__include_sees_the_names_of_its_place():
    """The variable of a loop reaches the included template."""
    text = '{% for one in items %}\n{% include "b.md" %}\n{% endfor %}\n'
    assert rendered(text, b="- {{ one.number }}\n") == "- <1.>\n- <>\n"


def test_render__extends():
    """A block of the template takes the place of the one that it extends."""
    assert rendered(
        '{% extends "b.md" %}{% block x %}{{ title }}{% endblock %}', b="({% block x %}{% endblock %})\n"
    ) == ("(<T>)\n")


@pytest.mark.parametrize("value", ["{{ title }}", "{% for x in y %}", "{# x #}", "{{", "%}"])
def test_render__jinja_in_a_value_is_text(value):
    """What a value says is never read as a template."""
    assert render(templates("{{ title }}"), "a.md", {"title": value}, str) == value
    assert render(templates("{{ title }}"), "a.md", {"title": Markdown(value)}, str) == value


@pytest.mark.parametrize("name", ["open", "items", "item", "item.minister.title"])
def test_render__only_text_is_printed(name):
    """A yes or no, a list, a group and None are mistakes of whoever made the view."""
    values = {**VALUES[0], "item": FULL._replace(minister=FULL.signers[0])}
    with pytest.raises(TypeError, match="a template prints text"):
        rendered(f"{{{{ {name} }}}}", values)


@pytest.mark.parametrize(
    "text",
    [
        "{{ onbekend }}",
        "{% if onbekend %}{% endif %}",
        "{% for x in onbekend %}{% endfor %}",
        "{{ item.onbekend }}",
        "{{ item.minister.onbekend }}",
    ],
)
def test_render__unknown_names_are_mistakes(text):
    """An unknown name never becomes an empty place in an answer."""
    with pytest.raises(UndefinedError):
        rendered(text)


@pytest.mark.parametrize(
    "path",
    [
        "title.__class__",
        "title.upper",
        "title.format",
        "items.count",
        "items.index",
        "item._asdict",
        "item._replace",
        "item._fields",
        "item.__class__",
        "item.count",
        "item.index",
        "item['number']",
        "item[0]",
        "items[0]",
    ],
)
def test_render__nothing_but_fields_is_reachable(path):
    """Methods, private attributes and indices do not exist for a template."""
    with pytest.raises(UndefinedError):
        rendered(f"{{{{ {path} }}}}")


def test_render__a_field_may_be_called_like_a_method():
    """A field wins from the method of tuples that has its name."""
    assert render(templates("{{ odd.count }}"), "a.md", {"odd": Odd("3")}, str) == "3"


@pytest.mark.parametrize(
    "text",
    [
        "{{ range(10) }}",
        "{{ lipsum() }}",
        "{{ title() }}",
        "{{ item._asdict() }}",
        "{% for i in range(10**9) %}{% endfor %}",
        "{{ title + title }}",
        "{{ 'a' * 10000000000 }}",
        "{{ -title }}",
        "{% macro m() %}{% endmacro %}{{ m() }}",
    ],
)
def test_render__nothing_is_called_or_computed(text):
    """Even a template that nobody checked neither calls nor computes."""
    with pytest.raises((SecurityError, UndefinedError)):
        rendered(text)


@pytest.mark.parametrize("text", ["{{ title|upper }}", "{{ title|e }}", "{% if title is defined %}{% endif %}"])
def test_render__there_are_no_filters_and_tests(text):
    """Filters and tests do not exist."""
    with pytest.raises((TemplateSyntaxError, TemplateRuntimeError)):
        rendered(text)


def test_render__a_template_that_does_not_exist():
    """A name that is no template is a mistake of the caller."""
    with pytest.raises(TemplateNotFound):
        render(templates("x"), "b.md", {}, str)


def test_sandbox__holds_nothing_to_compute_with():
    """No globals, filters or tests."""
    sandbox = Sandbox({}, str)
    assert (sandbox.globals, sandbox.filters, sandbox.tests) == ({}, {}, {})


@pytest.mark.parametrize(
    ("text", "neat"),
    [
        ("", ""),
        ("\n \n", ""),
        ("\n\n  a", "  a"),
        ("a  \nb\t\n", "a\nb\n"),
        ("a\n\n\n \nb", "a\n\nb"),
        ("a\n\n\n", "a\n"),
        ("a\u00a0\n", "a\u00a0\n"),
    ],
)
def test_tidy(text, neat):
    """Spaces at line ends, blank lines at the start and the end and double blank lines go."""
    assert tidy(text) == neat


@given(st.text(alphabet="a \t\n"))
def test_tidy__twice_is_once(text):
    """Tidy text stays as it is, and no word is lost."""
    assert tidy(tidy(text)) == tidy(text)
    assert tidy(text).split() == text.split()


@given(st.text())
def test_render__any_value_comes_out_as_it_went_in(value):
    """Whatever a value holds, it is printed and not interpreted."""
    assert render(templates("{{ x }}"), "a.md", {"x": value}, str) == tidy(value)
