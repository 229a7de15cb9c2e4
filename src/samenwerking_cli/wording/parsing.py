"""From a template's text to its syntax tree, or to what is wrong with it in Dutch."""

import re
from itertools import pairwise
from typing import Final, NamedTuple

from jinja2 import TemplateSyntaxError, nodes
from jinja2.lexer import TokenStream
from jinja2.parser import Parser

from samenwerking_cli.nearest import nearest
from samenwerking_cli.wording.complaint import Complaint, fault
from samenwerking_cli.wording.rendering import Sandbox

TAGS: Final = ("for", "endfor", "if", "else", "endif", "block", "endblock", "extends", "include", "raw", "endraw")
_SYNTAX: Final = Sandbox({}, str)
_CLOSED: Final = frozenset({"for", "if", "block", "with", "macro", "call", "filter", "autoescape"})
_PURPOSE: Final = re.compile(r"\s*\{#[-+]?(.*?)[-+]?#\}", re.DOTALL)
_UNKNOWN_TAG: Final = re.compile(r"Encountered unknown tag '(\w+)'.*?(?:closed is '(\w+)'|$)", re.DOTALL)
_UNREADABLE: Final = "dit is geen geldige opdracht van een sjabloon"

# The words of Jinja's own complaints; the first one that occurs decides.
_MESSAGES: Final = {
    "Missing end of comment": "een opmerking begint met '{#' en eindigt niet met '#}'",
    "Missing end of raw": "'{% raw %}' wordt niet gesloten met '{% endraw %}'",
    "Expected an expression": "hier ontbreekt een naam",
    "expected token 'end of print statement'": "'}}' ontbreekt, of hier staat iets te veel",
    "expected token 'end of statement block'": "'%}' ontbreekt, of hier staat iets te veel",
    "expected token 'in'": "'in' ontbreekt: schrijf '{% for naam in lijst %}'",
    "tag name expected": "na '{%' ontbreekt een opdracht",
    "Block names": "de naam van een blok bestaat uit letters, cijfers en '_'",
    "unexpected '}'": "'}' sluit hier niets: een naam staat tussen '{{' en '}}'",
    "unexpected ": "dit teken kan hier niet staan",
}


class _Token(NamedTuple):
    offset: int
    kind: str
    value: str


def parsed(text: str) -> nodes.Template | Complaint:
    r"""The syntax tree of a text with `\n` line ends, with the offset of each node for its line number."""
    tokens, unreadable = _tokens(text)
    if unreadable:
        return unreadable
    parser = Parser(_SYNTAX, "")
    # Jinja knows lines only; it hands on whatever number a token carries, so that a finding gets its column.
    parser.stream = TokenStream(_SYNTAX.lexer.wrap(tokens), None, None)
    try:
        return parser.parse()
    except TemplateSyntaxError as problem:
        return _complaint(problem.message or "", min(problem.lineno, len(text)), tokens)
    except (ValueError, RecursionError):
        return fault("sjabloon-leesfout", "dit sjabloon is te ingewikkeld om te lezen", 0)


def purpose_of(text: str) -> str:
    """What a template says of itself: the comment with which it begins, empty without one."""
    found = _PURPOSE.match(text)
    return " ".join(found[1].split()) if found else ""


def _tokens(text: str) -> tuple[list[_Token], Complaint | None]:
    """The tokens with their offsets; Jinja skips white space only."""
    tokens: list[_Token] = []
    end = 0
    try:
        for _, kind, value in _SYNTAX.lexer.tokeniter(text, None):
            start = text.index(value, end)
            tokens.append(_Token(start, kind, value))
            end = start + len(value)
    except TemplateSyntaxError as problem:
        message = problem.message or ""
        return tokens, _complaint(message, tokens[-1].offset if message.startswith("Missing") else end, tokens)
    return tokens, None


def _complaint(message: str, offset: int, tokens: list[_Token]) -> Complaint:
    if found := _UNKNOWN_TAG.match(message):
        return _unknown_tag(found[1], found[2], offset)
    unclosed = _unclosed_tag(tokens)
    if unclosed and unclosed.offset <= offset and "end of template" in message:
        end = "}}" if unclosed.kind == "variable_begin" else "%}"
        return fault(
            "sjabloon-leesfout",
            f"'{unclosed.value}' wordt niet gesloten met '{end}'",
            unclosed.offset,
            width=len(unclosed.value),
        )
    if message.startswith("Unexpected end of template") and (opener := _unclosed_block(tokens)):
        tag = opener.value
        hint = f"sluit het met '{{% end{tag} %}}'"
        return fault("sjabloon-leesfout", f"'{{% {tag} %}}' wordt niet gesloten", opener.offset, hint, width=len(tag))
    return fault(
        "sjabloon-leesfout",
        next((dutch for words, dutch in _MESSAGES.items() if words in message), _UNREADABLE),
        offset,
    )


def _unknown_tag(tag: str, innermost: str | None, offset: int) -> Complaint:
    width = len(tag)
    if tag not in TAGS:
        near = nearest(tag, TAGS)
        hint = f"bedoelde u '{near}'?" if near else "mogelijk: for, if, else, block, extends, include, raw"
        return fault("sjabloon-leesfout", f"een sjabloon kent geen opdracht '{tag}'", offset, hint, width=width)
    hint = f"sluit eerst '{{% {innermost} %}}' met '{{% end{innermost} %}}'" if innermost else ""
    return fault("sjabloon-leesfout", f"'{{% {tag} %}}' staat hier niet op zijn plaats", offset, hint, width=width)


def _unclosed_tag(tokens: list[_Token]) -> _Token | None:
    marks = [token for token in tokens if token.kind.startswith(("variable_", "block_"))]
    return marks[-1] if marks and marks[-1].kind.endswith("_begin") else None


def _unclosed_block(tokens: list[_Token]) -> _Token | None:
    """The innermost block that stays open."""
    words = [token for token in tokens if token.kind != "whitespace"]
    opened: list[_Token] = []
    for before, token in pairwise(words):
        if before.kind == "block_begin" and token.value in _CLOSED:
            opened.append(token)
        elif before.kind == "block_begin" and opened and token.value == f"end{opened[-1].value}":
            opened.pop()
    return opened[-1] if opened else None
