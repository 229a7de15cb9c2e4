"""From text to a syntax tree with exact places, or to one complaint in Dutch."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import nodes

from samenwerking_cli.wording.complaint import Complaint
from samenwerking_cli.wording.parsing import parsed, purpose_of


@pytest.mark.parametrize(
    ("text", "marked", "message", "hint"),
    [
        ("a\n{{ x", "{{", "'{{' wordt niet gesloten met '}}'", ""),
        ("{% if x", "{%", "'{%' wordt niet gesloten met '%}'", ""),
        ("a {% if x %} b", "if", "'{% if %}' wordt niet gesloten", "sluit het met '{% endif %}'"),
        (
            "{% for a in b %}{% if c %}{% endif %}",
            "for",
            "'{% for %}' wordt niet gesloten",
            "sluit het met '{% endfor %}'",
        ),
        ("{% block x %}", "block", "'{% block %}' wordt niet gesloten", "sluit het met '{% endblock %}'"),
        ("{% fro x in y %}", "fro", "een sjabloon kent geen opdracht 'fro'", "bedoelde u 'for'?"),
        (
            "{% zzzzz %}",
            "zzzzz",
            "een sjabloon kent geen opdracht 'zzzzz'",
            "mogelijk: for, if, else, block, extends, include, raw",
        ),
        ("{% endif %}", "endif", "'{% endif %}' staat hier niet op zijn plaats", ""),
        (
            "{% for x in y %}{% endif %}",
            "endif",
            "'{% endif %}' staat hier niet op zijn plaats",
            "sluit eerst '{% for %}' met '{% endfor %}'",
        ),
        ("a {# x", "{", "een opmerking begint met '{#' en eindigt niet met '#}'", ""),
        ("{% raw %}x", "{", "'{% raw %}' wordt niet gesloten met '{% endraw %}'", ""),
        ("{{ }}", "}", "hier ontbreekt een naam", ""),
        ("{% if %}", "%", "hier ontbreekt een naam", ""),
        ("{{ a b }}", "b", "'}}' ontbreekt, of hier staat iets te veel", ""),
        ("{% if a b %}", "b", "'%}' ontbreekt, of hier staat iets te veel", ""),
        ("{% for x %}", "%}", "'in' ontbreekt: schrijf '{% for naam in lijst %}'", ""),
        ("{% %}", "%}", "na '{%' ontbreekt een opdracht", ""),
        (
            "{% block a-b %}{% endblock %}",
            "-",
            "de naam van een blok bestaat uit letters, cijfers en '_'",
            "",
        ),
        ("{{ a } b", "}", "'}' sluit hier niets: een naam staat tussen '{{' en '}}'", ""),
        ("{{ a ? }}", "?", "dit teken kan hier niet staan", ""),
        ("{{ " + "(" * 5000, "{", "dit sjabloon is te ingewikkeld om te lezen", ""),
        ("{{ " + "9" * 5000 + " }}", "{", "dit sjabloon is te ingewikkeld om te lezen", ""),
        ("{% if a %}" * 5000, "{", "dit sjabloon is te ingewikkeld om te lezen", ""),
        ("{{ a.'b' }}", "'b'", "dit is geen geldige opdracht van een sjabloon", ""),
    ],
    ids=lambda value: value[:20],
)
def test_parsed__says_what_is_wrong_and_where(text, marked, message, hint):
    """One complaint, in Dutch, at the character where the fault stands."""
    found = parsed(text)
    assert isinstance(found, Complaint)
    assert (found.code, found.message, found.hint) == ("sjabloon-leesfout", message, hint)
    start = 1 if text.startswith(("{{ }}", "{% if %}", "{% %}")) else 0
    assert text[found.offset :].startswith(marked) or found.offset == text.index(marked, start)


@pytest.mark.parametrize(
    "text",
    [
        "woord {{ naam }}\n  {%- if naam -%}\n x {{ naam }}{% endif %}\n{# naam #}{{ naam }}",
        "{% raw %}{{ naam }}{% endraw %}\n\n\t{{ naam }}",
        "   {% if naam %}   \n{{ naam }}\n   {% endif %}\n{{naam}}",
        "{{ naam\n}}\r\n{{- naam -}}\n",
        "é — {{ naam }} 😀 {{ naam }}",
    ],
)
def test_parsed__each_name_knows_its_character(text):
    """Whatever white space Jinja strips, the offset of a name is where it stands in the text."""
    text = text.replace("\r\n", "\n")
    tree = parsed(text)
    assert isinstance(tree, nodes.Template)
    found = sorted(node.lineno for node in tree.find_all(nodes.Name))
    outside = re.sub(r"\{#.*?#\}|\{% raw.*?endraw %\}|woord", lambda one: " " * len(one[0]), text, flags=re.DOTALL)
    assert found == [one.start() for one in re.finditer("naam", outside)]


@given(
    st.text()
    | st.lists(
        st.sampled_from(["{{", "}}", "{%", "%}", "{#", "#}", "-", "raw", "endraw", "if", "x", " ", "\n", '"'])
    ).map("".join)
)
def test_parsed__never_raises(text):
    """Any text is a template or a complaint whose place lies in it."""
    text = text.replace("\r", "\n")
    found = parsed(text)
    if isinstance(found, Complaint):
        assert 0 <= found.offset <= len(text)


def test_parsed__messages_are_dutch():
    """No word of Jinja's own complaints comes through."""
    texts = [
        "{{ x(a=1, 2) }}",
        "{% for 1 in x %}{% endfor %}",
        "{% set %}",
        "{% from x %}",
        '{{ "\\x" }}',
        "{% include %}",
    ]
    for text in texts:
        found = parsed(text)
        assert isinstance(found, Complaint)
        assert not re.search(r"\b(expected|unexpected|the|can't|cannot|got|token)\b", found.message)


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("{# Het antwoord. #}\nTekst", "Het antwoord."),
        ("\n {#- Over\n   twee regels. -#}", "Over twee regels."),
        ("{##}x", ""),
        ("Tekst {# later #}", ""),
        ("{# open", ""),
        ("", ""),
    ],
)
def test_purpose_of(text, purpose):
    """The comment at the start says what a template is for."""
    assert purpose_of(text) == purpose
