"""Whether a name is used for what it holds: text is printed, a list is walked through, a yes or no is asked."""

from jinja2 import nodes

from samenwerking_cli.wording.complaint import Complaint, fault
from samenwerking_cli.wording.grammar import Dotted, dotted, is_name
from samenwerking_cli.wording.scopes import Absent, Scope, Unknown, is_sure, resolve
from samenwerking_cli.wording.shapes import WITH_ARTICLE, Kind, Shape, fields_of, shape_of


def printed(name: Dotted | None, scope: Scope) -> Complaint | None:
    """What is wrong with `{{ name }}`."""
    shape, problem = _found(name, scope)
    if name is None or shape is None:
        return problem
    if shape.kind != "tekst":
        return _misused(name, shape, "tekst")
    return None if is_sure(scope, name.parts, shape) else _may_be_absent(name, name.name)


def looped(node: nodes.For, scope: Scope) -> tuple[Complaint | None, Scope]:
    """What is wrong with `for … in name`, and the names inside."""
    name = dotted(node.iter)
    shape, problem = _found(name, scope)
    element: Shape | None = None
    if name and shape:
        if shape.kind != "lijst":
            problem = _misused(name, shape, "lijst")
        elif not is_sure(scope, name.parts, shape):
            problem = _may_be_absent(name, name.name)
        if shape.kind == "lijst":
            element = shape_of(shape.of)
    if not isinstance(node.target, nodes.Name):
        return problem, scope
    variable = node.target.name
    return problem, scope.looping(variable, element if is_name(variable) else None)


def asked(name: Dotted | None, scope: Scope) -> tuple[Complaint | None, Scope]:
    """What is wrong with `if name`, and the names where it is there."""
    shape, problem = _found(name, scope)
    if name is None or shape is None:
        return problem, scope
    if shape.kind == "groep" and not shape.optional:
        problem = _misused(name, shape, "ja of nee")
    return problem, scope.given(name.name)


def _found(name: Dotted | None, scope: Scope) -> tuple[Shape | None, Complaint | None]:
    if name is None:
        return None, None
    match resolve(scope, name.parts):
        case Unknown(hint):
            message = f"'{name.name}' bestaat hier niet"
            return None, fault("onbekende-naam", message, name.offset, hint, width=len(name.name))
        case Absent(path):
            return None, _may_be_absent(name, path)
        case shape:
            return shape, None


def _may_be_absent(name: Dotted, path: str) -> Complaint:
    message = f"'{path}' kan ontbreken"
    hint = f"zet er '{{% if {path} %}} … {{% endif %}}' omheen"
    return fault("verkeerd-gebruik", message, name.offset, hint, width=len(name.name))


def _misused(name: Dotted, shape: Shape, wanted: Kind) -> Complaint:
    hint = {
        "tekst": f"schrijf '{{{{ {name.name} }}}}'",
        "ja of nee": f"schrijf '{{% if {name.name} %}} … {{% endif %}}'",
        "lijst": f"doorloop ze met '{{% for naam in {name.name} %}} … {{% endfor %}}'",
        "groep": f"mogelijk: {', '.join(f'{name.name}.{field}' for field in list(fields_of(shape))[:10])}",
    }[shape.kind]
    message = f"'{name.name}' is {WITH_ARTICLE[shape.kind]} en geen {wanted}"
    return fault("verkeerd-gebruik", message, name.offset, hint, width=len(name.name))
