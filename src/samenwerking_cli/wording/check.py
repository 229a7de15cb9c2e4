"""What is wrong in templates, found without rendering them."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from jinja2 import nodes

from samenwerking_cli.findings import Finding
from samenwerking_cli.wording.complaint import Complaint, fault, finding
from samenwerking_cli.wording.grammar import blocks, complaints, condition, dotted, name_offset, parent, too_deep
from samenwerking_cli.wording.parsing import parsed
from samenwerking_cli.wording.scopes import Scope, did_you_mean
from samenwerking_cli.wording.shapes import shape_of
from samenwerking_cli.wording.templates import Templates, normalised
from samenwerking_cli.wording.uses import asked, looped, printed

# Every template on the way takes of Python's call stack while rendering.
_MAX_TEMPLATES: Final = 16
_MAX_VISITS: Final = 4096


def template_findings(
    templates: Templates, entry: str | tuple[str, ...], names: Mapping[str, object], folder: str = "templates"
) -> tuple[Finding, ...]:
    """What is wrong in the entry templates and in all that they reach, by place; without findings they render.

    `names` maps each name that the entry templates are handed to its type.
    """
    check = _Check(templates)
    scope = Scope({name: shape_of(annotation) for name, annotation in names.items()})
    for name in (entry,) if isinstance(entry, str) else entry:
        if name in templates.texts:
            check.template(name, scope, ())
        else:
            check.tell(name, fault("onbekend-sjabloon", f"het sjabloon '{name}' bestaat niet", 0))
    found = {finding(one, f"{folder}/{name}", check.texts.get(name, "")) for name, one in check.complaints}
    return tuple(sorted(found, key=lambda one: one.sort_key))


class _Body(NamedTuple):
    """Statements and the template in which they stand."""

    template: str
    nodes: Sequence[nodes.Node]


class _Within(NamedTuple):
    """Where statements are rendered: in which template's text, on the way through which templates, with which names.

    `bodies` is what each block holds here, `inside` the blocks around; `base` are the names handed to the template or
    block around.
    """

    template: str
    way: tuple[str, ...]
    chained: int
    bodies: Mapping[str, _Body]
    base: Scope
    scope: Scope
    inside: frozenset[str] = frozenset()


class _Check:
    """Follows the templates as Jinja would render them, each once for each set of names that it is handed."""

    def __init__(self, templates: Templates) -> None:
        self.texts = {name: normalised(text) for name, text in templates.texts.items()}
        self.complaints: set[tuple[str, Complaint]] = set()
        self.trees: dict[str, Sequence[nodes.Node]] = {}
        self.seen: set[tuple[str, object, int]] = set()

    def tell(self, template: str, complaint: Complaint | None) -> None:
        """Keep a complaint, once."""
        if complaint:
            self.complaints.add((template, complaint))

    def tree(self, name: str) -> Sequence[nodes.Node]:
        """The statements of a template, judged when they are first asked for; none when it cannot be read."""
        if name not in self.trees:
            text = self.texts[name]
            tree = parsed(text)
            unusable = tree if isinstance(tree, Complaint) else too_deep(tree.body)
            self.tell(name, unusable)
            self.trees[name] = () if unusable or isinstance(tree, Complaint) else tree.body
            for complaint in complaints(self.trees[name], text):
                self.tell(name, complaint)
        return self.trees[name]

    def template(self, name: str, scope: Scope, way: tuple[str, ...], chained: int = 0) -> None:
        """Check a template with the names that it is handed, and all that it reaches."""
        # Deeper on the way it is looked at again: there the way may become too long.
        visit = (name, scope.key, chained)
        if visit in self.seen:
            return
        if len(self.seen) >= _MAX_VISITS:
            self.tell((*way, name)[0], fault("sjabloon-kring", "de sjablonen roepen elkaar te vaak op", 0))
            return
        self.seen.add(visit)
        chain = self.chain(name, chained)
        found = [blocks(self.tree(one)) for one in chain]
        bodies: dict[str, _Body] = {}
        for one, own in zip(chain, found, strict=True):
            for block, node in own.items():
                bodies.setdefault(block, _Body(one, node.body))
        for at, one in enumerate(chain[:-1]):
            self.lost_blocks(one, {block for above in found[at + 1 :] for block in above})
        within = _Within(chain[-1], (*way, name), chained + len(chain), bodies, scope, scope)
        self.body(self.tree(chain[-1]), within)

    def chain(self, name: str, chained: int) -> list[str]:
        """The template, the one that it extends, and so on."""
        chain = [name]
        while extends := parent(self.tree(chain[-1])):
            above = self.named(extends.template, chain[-1], tuple(chain), chained + len(chain))
            if above is None:
                break
            chain.append(above)
        return chain

    def named(self, node: nodes.Expr, template: str, way: tuple[str, ...], chained: int) -> str | None:
        """The template that `extends` or `include` names; None when it cannot be followed."""
        if not isinstance(node, nodes.Const) or not isinstance(node.value, str):
            return None
        name, offset = node.value, node.lineno + 1
        problem: Complaint | None = None
        if name not in self.texts:
            hint = did_you_mean(name, tuple(self.texts))
            message = f"het sjabloon '{name}' bestaat niet"
            problem = fault("onbekend-sjabloon", message, offset, hint, width=len(name))
        elif name in way:
            circle = " → ".join([*way[way.index(name) :], name])
            message = f"dit sjabloon roept zichzelf op: {circle}"
            problem = fault("sjabloon-kring", message, offset, width=len(name))
        elif chained >= _MAX_TEMPLATES:
            message = f"meer dan {_MAX_TEMPLATES} sjablonen roepen elkaar op"
            problem = fault("sjabloon-kring", message, offset, width=len(name))
        self.tell(template, problem)
        return None if problem else name

    def lost_blocks(self, template: str, above: set[str]) -> None:
        """A block that is in no template above would not be rendered."""
        for node in self.tree(template):
            if isinstance(node, nodes.Block) and node.name not in above:
                message = f"het sjabloon achter 'extends' heeft geen blok '{node.name}'"
                hint = did_you_mean(node.name, tuple(sorted(above)))
                offset = name_offset(node, self.texts[template])
                self.tell(template, fault("onbekende-naam", message, offset, hint, width=len(node.name)))

    def body(self, body: Sequence[nodes.Node], within: _Within) -> None:
        """Check the names in the statements; what grammar refuses is told already."""
        for node in body:
            match node:
                case nodes.Output():
                    for value in node.nodes:
                        self.tell(within.template, printed(dotted(value), within.scope))
                case nodes.If():
                    self.choice(node, within)
                case nodes.For():
                    problem, scope = looped(node, within.scope)
                    self.tell(within.template, problem)
                    self.body(node.body, within._replace(scope=scope))
                case nodes.Block():
                    self.block(node, within)
                case nodes.Include():
                    name = self.named(node.template, within.template, within.way, within.chained)
                    if name:
                        self.template(name, within.scope.entered(), within.way, within.chained)

    def choice(self, node: nodes.If, within: _Within) -> None:
        """Check both branches; where it is asked for, an optional name is there."""
        name, positive = condition(node)
        problem, there = asked(name, within.scope)
        self.tell(within.template, problem)
        self.body(node.body, within._replace(scope=there) if positive else within)
        self.body(node.else_, within if positive else within._replace(scope=there))

    def block(self, node: nodes.Block, within: _Within) -> None:
        """Check what the block holds here; Jinja hands a block the loops around it only when it is `scoped`."""
        if node.name in within.inside:
            return
        body = within.bodies[node.name]
        scope = within.scope.entered() if node.scoped else within.scope.without_loops(within.base)
        inside = within.inside | {node.name}
        self.body(body.nodes, within._replace(template=body.template, base=scope, scope=scope, inside=inside))
