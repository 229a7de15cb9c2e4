"""What is wrong in templates, found without rendering them."""

import re
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samenwerking_cli.findings import Location, error
from samenwerking_cli.wording.check import template_findings
from samenwerking_cli.wording.rendering import render
from samenwerking_cli.wording.templates import Templates, shipped_templates
from tests.wording.views import NAMES, VALUES, templates


def findings(text="", **others):
    return template_findings(templates(text, **others), "a.md", NAMES)


def told(text="", **others):
    return [(f"{one.where.file}:{one.where.line}:{one.where.column}", one.code) for one in findings(text, **others)]


def test_template_findings__a_whole_template():
    """What a template may do, all at once."""
    text = """{# Het antwoord. #}
# {{ title }}
{% if note %}
{{ note }}
{% endif %}
{% if not extra %}
Niets.
{% else %}
{% for one in extra %}
{% if one.minister %}
{{ one.minister.name }}{% if one.minister.title %}, {{ one.minister.title }}{% endif %}
{% endif %}
{% include "b.md" %}
{% endfor %}
{% endif %}
"""
    assert findings(text, b="{% for tag in one.tags %}{{ tag }}{% endfor %}\n") == ()


def test_template_findings__is_a_finding():
    """An error in the folder's file, under the whole name, with the nearest name that exists there."""
    assert template_findings(templates("a\n  titel {{ item.nummer }}"), "a.md", NAMES, "register/templates") == (
        error(
            "onbekende-naam",
            "'item.nummer' bestaat hier niet",
            Location("register/templates/a.md", 2, 12),
            hint="bedoelde u 'item.number'?",
            width=11,
        ),
    )


def test_template_findings__sorted_and_all_at_once():
    """Two on one line are both told, in the order of their places, over all templates."""
    assert told('{{ x }} {{ a|b }}\n{% include "b.md" %}{{ y }}', b="{{ z }}") == [
        ("templates/a.md:1:4", "onbekende-naam"),
        ("templates/a.md:1:12", "sjabloon-rekent"),
        ("templates/a.md:2:24", "onbekende-naam"),
        ("templates/b.md:1:4", "onbekende-naam"),
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{{ ''.__class__ }}", "sjabloon-rekent"),
        ("{{ item._asdict() }}", "sjabloon-rekent"),
        ("{{ item._asdict }}", "onbekende-naam"),
        ("{{ item.__class__ }}", "onbekende-naam"),
        ("{{ title.upper }}", "onbekende-naam"),
        ("{{ items.count }}", "onbekende-naam"),
        ("{{ self }}", "onbekende-naam"),
        ("{{ range }}", "onbekende-naam"),
        ("{% for i in range(10**9) %}{% endfor %}", "sjabloon-rekent"),
        ("{{ item.number|upper }}", "sjabloon-rekent"),
        ("{{ a + b }}", "sjabloon-rekent"),
        ("{% set x = 1 %}", "sjabloon-rekent"),
        ('{% import "a.md" as x %}', "sjabloon-rekent"),
        ('{{ "x" }}', "sjabloon-rekent"),
        ("{% include item.number %}", "sjabloon-rekent"),
        ("{% for i in items %}{{ loop.index }}{% endfor %}", "onbekende-naam"),
        ("{% for i in items %}", "sjabloon-leesfout"),
        ("{{ title", "sjabloon-leesfout"),
        ('{% include "c.md" %}', "onbekend-sjabloon"),
        ('{% extends "c.md" %}', "onbekend-sjabloon"),
        ('{% include "a.md" %}', "sjabloon-kring"),
        ('{% extends "a.md" %}', "sjabloon-kring"),
        ("{% if item %}{% endif %}", "verkeerd-gebruik"),
        ("{% if title %}" * 9 + "{% endif %}" * 9, "sjabloon-rekent"),
        ("{% if title %}" * 5000, "sjabloon-leesfout"),
    ],
)
def test_template_findings__hostile_or_mistaken(text, code):
    """Each is told once, before anything is rendered."""
    assert [one for _, one in told(text)] == [code]


def test_template_findings__raw_is_text():
    """What stands in `raw` is no template."""
    assert findings("{% raw %}{{ a|b }}{% endraw %}") == ()


def test_template_findings__the_variable_of_a_loop():
    """It exists inside only, and hides an outer name inside only."""
    assert told("{% for x in items %}{{ x.number }}{% endfor %}{{ x.number }}") == [
        ("templates/a.md:1:50", "onbekende-naam")
    ]
    assert findings("{% for item in item.signers %}{{ item.name }}{% endfor %}{{ item.number }}") == ()
    assert findings("{% for x in item.tags %}{% for x in items %}{{ x.number }}{% endfor %}{{ x }}{% endfor %}") == ()


def test_template_findings__what_may_be_absent_is_asked_for():
    """In the branch where it is there it can be used, in the other one not, and after a `for` with its name neither."""
    there = "{{ item.minister.name }}"
    assert findings(f"{{% if item.minister %}}{there}{{% endif %}}") == ()
    assert findings(f"{{% if not item.minister %}}{{% else %}}{there}{{% endif %}}") == ()
    assert len(findings(f"{{% if item.minister %}}{{% else %}}{there}{{% endif %}}")) == 1
    assert len(findings(f"{{% if not item.minister %}}{there}{{% endif %}}")) == 1
    assert len(findings(f"{{% if item.minister %}}{{% for item in items %}}{there}{{% endfor %}}{{% endif %}}")) == 1


def test_template_findings__a_template_that_does_not_exist():
    """The nearest template is offered, under the name without its quotes."""
    (found,) = findings('x {% include "onderwerp.md" %}', onderwerpen="")
    assert (found.message, found.hint) == ("het sjabloon 'onderwerp.md' bestaat niet", "bedoelde u 'onderwerpen.md'?")
    assert (found.where.column, found.width) == (15, 12)


def test_template_findings__an_entry_that_does_not_exist():
    """The template that was asked for is told like any other."""
    (found,) = template_findings(templates(), "geen.md", NAMES)
    assert (found.code, found.where) == ("onbekend-sjabloon", Location("templates/geen.md", 1, 1))


def test_template_findings__several_entries():
    """Each entry is checked, what they share is told once."""
    shared = '{% include "c.md" %}'
    found = template_findings(templates(shared, b=shared + "{{ x }}", c="{{ y }}"), ("a.md", "b.md"), NAMES)
    assert [one.where.file for one in found] == ["templates/b.md", "templates/c.md"]


def test_template_findings__an_included_template_in_each_scope():
    """The same template is right in one place and wrong in another."""
    loop = '{% for one in items %}{% include "b.md" %}{% endfor %}'
    assert findings(loop, b="{{ one.number }}") == ()
    assert told(loop + '{% include "b.md" %}', b="{{ one.number }}") == [("templates/b.md:1:4", "onbekende-naam")]


def test_template_findings__a_circle_names_its_templates():
    """A circle through others is told where it closes."""
    (found,) = findings('{% include "b.md" %}', b='{% include "c.md" %}', c='x{% include "b.md" %}')
    assert (found.code, found.message) == (
        "sjabloon-kring",
        "dit sjabloon roept zichzelf op: b.md → c.md → b.md",
    )
    assert found.where == Location("templates/c.md", 1, 14)


def test_template_findings__no_circle_when_two_extend_the_same():
    """Of two templates that extend a third one, one may include the other."""
    child = '{% extends "c.md" %}{% block x %}{% include "b.md" %}{% endblock %}'
    texts = {"b": '{% extends "c.md" %}{% block x %}B{% endblock %}', "c": "({% block x %}{% endblock %})"}
    assert findings(child, **texts) == ()
    assert render(templates(child, **texts), "a.md", VALUES[0], str) == "((B))"


def test_template_findings__a_very_long_way():
    """More templates in one another than rendering could bear are refused, from wherever one begins."""
    texts = {f"{at}.md": f'{{% include "{at + 1}.md" %}}' for at in range(300)} | {"300.md": ""}
    backwards = tuple(f"{at}.md" for at in reversed(range(300)))
    assert {one.code for one in template_findings(Templates(texts, frozenset()), "0.md", {})} == {"sjabloon-kring"}
    assert {one.code for one in template_findings(Templates(texts, frozenset()), backwards, {})} == {"sjabloon-kring"}


def test_template_findings__more_ways_than_can_be_followed():
    """Templates that hand on ever other names to one another are given up, not followed for hours."""
    text = "{{% for x{0} in t %}}{{% include '{1}.md' %}}{{% endfor %}}{{% for y{0} in t %}}{{% include '{1}.md' %}}{{% endfor %}}"
    texts = {f"{at}.md": text.format(at, at + 1) for at in range(14)} | {"14.md": ""}
    found = template_findings(Templates(texts, frozenset()), "0.md", {"t": tuple[str, ...]})
    assert {one.message for one in found} == {"de sjablonen roepen elkaar te vaak op"}


def test_template_findings__blocks_of_the_template_that_is_extended():
    """A block sees the names of the template, and those of the loop around it only when it is scoped."""
    child = '{% extends "b.md" %}{% block x %}{{ one.number }}{% endblock %}'
    loop = "{{% for one in items %}}{{% block x{} %}}{{% endblock %}}{{% endfor %}}"
    assert findings(child, b=loop.format(" scoped")) == ()
    assert told(child, b=loop.format("")) == [("templates/a.md:1:37", "onbekende-naam")]


def test_template_findings__what_was_asked_around_a_block():
    """An `if` around a block holds inside it."""
    child = '{% extends "b.md" %}{% block x %}{{ note }}{% endblock %}'
    assert findings(child, b="{% if note %}{% block x %}{% endblock %}{% endif %}") == ()
    assert len(findings(child, b="{% block x %}{% endblock %}")) == 1


def test_template_findings__a_block_that_nobody_renders():
    """A block that is not in the template that is extended is a wrong name."""
    (found,) = findings('{% extends "b.md" %}{% block slott %}{% endblock %}', b="{% block slot %}{% endblock %}")
    assert (found.code, found.where.column, found.width) == ("onbekende-naam", 30, 5)
    assert found.message == "het sjabloon achter 'extends' heeft geen blok 'slott'"
    assert found.hint == "bedoelde u 'slot'?"


def test_template_findings__three_levels():
    """The lowest template wins; what no other overrides is checked where it stands."""
    middle = '{% extends "c.md" %}{% block x %}{{ fout }}{% endblock %}{% block y %}{{ mis }}{% endblock %}'
    base = "{% block x %}{% endblock %}{% block y %}{% endblock %}"
    child = '{% extends "b.md" %}{% block x %}{{ title }}{% endblock %}'
    assert told(child, b=middle, c=base) == [("templates/b.md:1:74", "onbekende-naam")]


def test_template_findings__an_overridden_block_computes():
    """What is never rendered must still be a template."""
    child = '{% extends "b.md" %}{% block x %}{% endblock %}'
    assert told(child, b="{% block x %}{{ a|b }}{% endblock %}") == [("templates/b.md:1:17", "sjabloon-rekent")]


def test_template_findings__crossed_blocks():
    """Blocks that hold one another in turns are followed as Jinja does, without end to the check."""
    child = '{% extends "b.md" %}{% block x %}{% block y %}{{ fout }}{% endblock %}{% endblock %}'
    assert told(child, b="{% block y %}{% block x %}{% endblock %}{% endblock %}") == [
        ("templates/a.md:1:50", "onbekende-naam")
    ]
    assert len(findings("{% block x %}{% block x %}{% endblock %}{% endblock %}")) == 1


def test_template_findings__line_ends():
    """Places are right with other line ends too."""
    assert told("a\r\nb\r{{ x }}") == [("templates/a.md:3:4", "onbekende-naam")]


def test_template_findings__ten_thousand_lines():
    """A long template takes a moment, not minutes."""
    start = time.perf_counter()
    found = findings("Tekst {{ title }} {% if open %}ja{% endif %}\n" * 10_000 + "{{ fout }}")
    assert [one.where for one in found] == [Location("templates/a.md", 10_001, 4)]
    assert time.perf_counter() - start < 30


def test_template_findings__shipped_templates_can_be_read():
    """No shipped template computes or is broken."""
    shipped = Templates(shipped_templates(), frozenset())
    codes = {one.code for one in template_findings(shipped, tuple(shipped.texts), {})}
    assert codes <= {"onbekende-naam"}


PATHS = st.sampled_from(
    [
        f"item.{name}"
        for name in ("number", "text", "urgent", "minister", "minister.name", "signers", "tags", "part.parts")
    ]
    + [f"x.{name}" for name in ("number", "name", "title", "minister", "signers", "tags", "parts")]
    + ["title", "lead", "open", "note", "extra", "item", "items", "x", "y", "y.name", "one.two", "_", "loop"]
)
SIGNS = ["{{", "}}", "{%", "%}", "{#", "#}", "{%-", "-%}", ".", "|", "(", ")", "[", "]", "+", "==", "'", "1", "\n"]
WORDS = ["x", "y", "title", "item", '"a.md"', '"b.md"', "scoped", "required", "in", "not", "is", "and", "or"]
TAGS = ["if", "elif", "else", "endif", "for", "endfor", "block", "endblock", "extends", "include", "raw", "endraw"]
OTHER_TAGS = ["set", "endset", "with", "endwith", "macro", "import", "call", "filter", "autoescape", "endautoescape"]
PIECES = st.sampled_from(SIGNS + WORDS + TAGS + OTHER_TAGS)


def _wrapped(inner):
    several = st.lists(inner, max_size=3).map("".join)
    return st.one_of(
        st.tuples(PATHS, several, several).map(lambda t: f"{{% if {t[0]} %}}{t[1]}{{% else %}}{t[2]}{{% endif %}}"),
        st.tuples(PATHS, several).map(lambda t: f"{{% if not {t[0]} %}}{t[1]}\n{{% endif %}}"),
        st.tuples(st.sampled_from(["x", "y", "item"]), PATHS, several).map(
            lambda t: f"{{% for {t[0]} in {t[1]} %}}\n{t[2]}{{% endfor %}}"
        ),
        st.tuples(st.sampled_from("pqr"), st.sampled_from(["", " scoped"]), several).map(
            lambda t: f"{{% block {t[0]}{t[1]} %}}{t[2]}{{% endblock %}}"
        ),
        PATHS.map(lambda path: f"{{% if {path} %}}{{{{ {path} }}}}{{% endif %}}"),
    )


STATEMENTS = st.recursive(
    st.one_of(
        PATHS.map(lambda path: f"{{{{ {path} }}}}"),
        st.sampled_from(["woord ", "\n", " ", "{# x #}", '{% include "b.md" %}', '{% include "c.md" %}']),
    ),
    _wrapped,
    max_leaves=6,
)
SOUP = st.lists(STATEMENTS, max_size=4).map("".join)
TEXTS = st.one_of(
    SOUP,
    st.sampled_from(["b.md", "c.md"]).flatmap(
        lambda name: SOUP.map(lambda text: f'{{% extends "{name}" %}}{{% block p %}}{text}{{% endblock %}}')
    ),
)
NOISE = st.text() | st.lists(PIECES).map(" ".join) | st.lists(st.one_of(PIECES, STATEMENTS)).map("".join)


@st.composite
def right(draw, groups=("item",), depth=0, *, others=()):
    """A template that is right, but for blocks that see less than they seem to."""
    group = draw(st.sampled_from(groups))
    inner = right(groups, depth + 1, others=others) if depth < 5 else st.just("woord\n")
    new = draw(st.sampled_from(["x", "y", "z", "item"]))
    looped = right((*groups, new), depth + 1, others=others) if depth < 5 else st.just("woord\n")
    kind = draw(st.integers(0, 9))
    if kind == 0:
        text = f"{{{{ {group}.number }}}} {{{{ title }}}}\n"
    elif kind == 1:
        asked = draw(st.sampled_from(["open", "note", f"{group}.minister", f"{group}.tags", f"{group}.text"]))
        text = f"{{% if {asked} %}}{draw(inner)}{{% else %}}{draw(inner)}{{% endif %}}"
    elif kind == 2:
        there = f"{{{{ {group}.minister.name }}}}"
        text = f"{{% if not {group}.minister %}}{draw(inner)}{{% else %}}{there}{draw(inner)}{{% endif %}}"
    elif kind in (3, 4):
        text = f"{{% for {new} in items %}}\n{draw(looped)}{{% endfor %}}"
    elif kind == 5:
        text = f"{{% if extra %}}{{% for {new} in extra %}}{draw(looped)}{{% endfor %}}{{% endif %}}"
    elif kind == 6:
        name, scoped = draw(st.integers(0, 20)), draw(st.sampled_from(["", " scoped"]))
        text = f"{{% block b{name}{scoped} %}}{draw(inner)}{{% endblock %}}"
    elif kind == 7 and others:
        text = f'{{% include "{draw(st.sampled_from(others))}" %}}'
    else:
        text = draw(inner) + draw(inner) if depth < 3 else draw(inner)
    return text


@st.composite
def right_templates(draw):
    """Three templates: the first extends or includes the others, the second includes the third."""
    third = draw(right())
    second = draw(right(others=("c.md",)))
    names = re.findall(r"block (b\d+)", second)
    if draw(st.booleans()) or not names:
        return draw(right(others=("b.md", "c.md"))), second, third
    chosen = draw(st.lists(st.sampled_from(names), unique=True, min_size=1))
    bodies = "".join(f"{{% block {name} %}}{draw(right(others=('c.md',)))}{{% endblock %}}\n" for name in chosen)
    return f'{{% extends "b.md" %}}\n{bodies}', second, third


@settings(deadline=None)
@given(NOISE, NOISE)
def test_template_findings__never_raise(text, other):
    """Whatever text a template holds, there is an answer, and its places lie in the text."""
    for found in findings(text, b=other):
        assert found.where.line >= 1
        assert found.where.column >= 1


@settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(right_templates() | st.tuples(TEXTS | NOISE, TEXTS, SOUP))
def test_template_findings__without_findings_it_renders(texts):
    """What the check lets through, renders with any values of the right types."""
    first, second, third = texts
    shown = templates(first, b=second, c=third)
    if template_findings(shown, "a.md", NAMES) == ():
        for values in VALUES:
            assert isinstance(render(shown, "a.md", values, str), str)
