"""What a template may say: text, dotted names, `for`, `if`, `block`, `extends` and `include`."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from jinja2 import nodes

from samenwerking_cli.wording.complaint import Complaint, fault

# Python cannot compile twenty loops in one another.
MAX_NESTING: Final = 8

_RESERVED: Final = frozenset({"loop", "self", "super", "caller", "varargs", "kwargs"})
_ONLY_WORDS: Final = "een sjabloon bevat alleen woorden"
_DUTCH: Final[dict[type[nodes.Node], str]] = {
    nodes.Filter: "een bewerking met '|'",
    nodes.Test: "een test met 'is'",
    nodes.Call: "een aanroep",
    nodes.Getitem: "een greep met '[ ]'",
    nodes.Compare: "een vergelijking",
    nodes.And: "'and'",
    nodes.Or: "'or'",
    nodes.Not: "'not'",
    nodes.CondExpr: "een 'if' binnen een waarde",
    nodes.Tuple: "een opsomming",
    nodes.List: "een opsomming",
    nodes.Dict: "een opsomming",
    nodes.Assign: "'set'",
    nodes.AssignBlock: "'set'",
    nodes.Macro: "'macro'",
    nodes.Import: "'import'",
    nodes.FromImport: "'import'",
    nodes.With: "'with'",
    nodes.CallBlock: "'call'",
    nodes.FilterBlock: "'filter'",
    nodes.Scope: "'autoescape'",
}


class Dotted(NamedTuple):
    """A dotted name and the character at which it stands."""

    parts: tuple[str, ...]
    offset: int

    @property
    def name(self) -> str:
        """The name as it is written."""
        return ".".join(self.parts)


def dotted(node: nodes.Node) -> Dotted | None:
    """The dotted name; None when the node is something else."""
    parts: list[str] = []
    while isinstance(node, nodes.Getattr):
        parts.append(node.attr)
        node = node.node
    return Dotted((node.name, *reversed(parts)), node.lineno) if isinstance(node, nodes.Name) else None


def condition(node: nodes.If) -> tuple[Dotted | None, bool]:
    """The name that an `if` asks for, and whether it asks that it is there."""
    positive = not isinstance(node.test, nodes.Not)
    return dotted(node.test.node if isinstance(node.test, nodes.Not) else node.test), positive


def parent(tree: Sequence[nodes.Node]) -> nodes.Extends | None:
    """The `extends` of a template."""
    return next((node for node in tree if isinstance(node, nodes.Extends)), None)


def blocks(tree: Sequence[nodes.Node]) -> dict[str, nodes.Block]:
    """The blocks of a template, nested ones too, by name."""
    found = [node for node, _ in _statements(tree) if isinstance(node, nodes.Block)]
    return {node.name: node for node in reversed(found)}


def is_name(word: str) -> bool:
    """Whether a block or what a `for` brings in may be called so."""
    return word.isascii() and word.isidentifier() and word not in _RESERVED


def name_offset(block: nodes.Block, text: str) -> int:
    """The character at which the name of a block stands; Jinja keeps that of `block` only."""
    return text.index(block.name, block.lineno + len("block"))


def too_deep(tree: Sequence[nodes.Node]) -> Complaint | None:
    """The first statement that lies too deep in others for Python."""
    for node, depth in _statements(tree):
        if depth >= MAX_NESTING and not isinstance(node, nodes.Output):
            return fault(
                "sjabloon-rekent", f"{_ONLY_WORDS}: meer dan {MAX_NESTING} opdrachten diep kan niet", node.lineno
            )
    return None


def complaints(tree: Sequence[nodes.Node], text: str) -> Iterator[Complaint]:
    """Whatever is said in another way than with words, wherever it stands."""
    first = parent(tree)
    known = blocks(tree)
    for node, depth in _statements(tree):
        if isinstance(node, nodes.Extends) and node is not first:
            yield fault("verkeerd-gebruik", "'extends' staat hooguit één keer, buiten al het andere", node.lineno)
        elif isinstance(node, nodes.Block) and known[node.name] is not node:
            message = f"het blok '{node.name}' staat al in dit sjabloon"
            offset = name_offset(node, text)
            yield fault("verkeerd-gebruik", message, offset, "geef het een andere naam", width=len(node.name))
        elif first and depth == 0 and not _beside_extends(node):
            message = "naast 'extends' staan alleen blokken: de rest komt niet in de tekst"
            yield fault("verkeerd-gebruik", message, _start(node))
        yield from _statement(node, text)


def _statements(tree: Sequence[nodes.Node]) -> Iterator[tuple[nodes.Node, int]]:
    """Every statement in the order of the text, with its depth; no recursion, because a hostile template nests deep."""
    left = [(node, 0) for node in reversed(tree)]
    while left:
        node, depth = left.pop()
        yield node, depth
        inner: list[nodes.Node] = []
        if isinstance(node, (nodes.For, nodes.Block)):
            inner = node.body
        elif isinstance(node, nodes.If):
            inner = [*node.body, *node.else_]
        left.extend((one, depth + 1) for one in reversed(inner))


def _statement(node: nodes.Node, text: str) -> Iterator[Complaint]:
    match node:
        case nodes.Output():
            for value in node.nodes:
                if not isinstance(value, nodes.TemplateData):
                    yield from _value(value, "schrijf de tekst zelf, zonder '{{ }}'")
        case nodes.If():
            if condition(node)[0] is None:
                yield from _value(node.test)
            for other in node.elif_:
                yield _refused("'elif'", other, "zet een '{% if … %}' in de '{% else %}'")
        case nodes.For():
            yield from _for(node)
        case nodes.Block():
            yield from _block(node, text)
        case nodes.Extends() | nodes.Include():
            yield from _other_template(node)
        case _:
            yield _refused(_DUTCH.get(type(node), "deze opdracht"), node)


def _value(node: nodes.Node, instead_of_text: str = "") -> Iterator[Complaint]:
    """Anything but a dotted name is refused."""
    if isinstance(node, nodes.Const):
        yield _refused("een vaste waarde", node, instead_of_text)
    elif dotted(node) is None:
        computing = "een berekening" if isinstance(node, (nodes.BinExpr, nodes.UnaryExpr)) else "een uitdrukking"
        yield _refused(_DUTCH.get(type(node), computing), node)


def _for(node: nodes.For) -> Iterator[Complaint]:
    yield from _value(node.iter)
    if not isinstance(node.target, nodes.Name):
        yield _refused("een 'for' met meer dan één naam", node.target)
    elif not is_name(node.target.name):
        yield _bad_name(node.target.name, node.target.lineno)
    if node.test or node.recursive:
        yield _refused("een 'for' met een voorwaarde", node)
    if node.else_:
        yield _refused("een 'for' met 'else'", node, "zet een '{% if … %}' om de '{% for … %}'")


def _block(node: nodes.Block, text: str) -> Iterator[Complaint]:
    if not is_name(node.name):
        yield _bad_name(node.name, name_offset(node, text))
    if node.required:
        yield _refused("'required'", node)


def _other_template(node: nodes.Extends | nodes.Include) -> Iterator[Complaint]:
    if not isinstance(node.template, nodes.Const) or not isinstance(node.template.value, str):
        yield _refused("een ander sjabloon zonder zijn letterlijke naam", node.template, 'schrijf "map/naam.md"')
    if isinstance(node, nodes.Include) and (node.ignore_missing or not node.with_context):
        yield _refused("meer dan de naam na 'include'", node)


def _refused(what: str, node: nodes.Node, hint: str = "") -> Complaint:
    return fault("sjabloon-rekent", f"{_ONLY_WORDS}: {what} kan niet", _beginning(node), hint)


def _beginning(node: nodes.Node) -> int:
    """Where the expression begins; Jinja knows some operators by what follows them, and `autoescape` not at all."""
    offsets: list[int] = []
    left: nodes.Node | None = node
    while left is not None:
        if left.lineno is not None:
            offsets.append(left.lineno)
        left = next(left.iter_child_nodes(), None)
    return min(offsets, default=0)


def _bad_name(name: str, offset: int) -> Complaint:
    message = f"'{name}' kan hier geen naam zijn"
    return fault(
        "verkeerd-gebruik", message, offset, "kies een ander woord, met letters, cijfers en '_'", width=len(name)
    )


def _beside_extends(node: nodes.Node) -> bool:
    """Whether it may stand beside `extends`: blocks and white space; what is refused anyway is told once."""
    if isinstance(node, nodes.Output):
        return all(isinstance(one, nodes.TemplateData) and not one.data.strip() for one in node.nodes)
    return not isinstance(node, (nodes.If, nodes.For, nodes.Include))


def _start(node: nodes.Node) -> int:
    """Where the words of the node begin."""
    if isinstance(node, nodes.Output):
        for one in node.nodes:
            if not isinstance(one, nodes.TemplateData):
                return one.lineno
            if one.data.strip():
                return one.lineno + len(one.data) - len(one.data.lstrip())
    return node.lineno
