"""The templates of a register: its own above the shipped ones, checked before anything is printed."""

from typing import Final, NamedTuple

from samenwerking_cli.cli.opening import Opened
from samenwerking_cli.errors import FaultyTemplates
from samenwerking_cli.findings import Finding, has_errors
from samenwerking_cli.pages.findings import Excerpts, findings_page
from samenwerking_cli.reading.files import TEMPLATES, read_templates
from samenwerking_cli.wording.templates import Templates, templates_with

_WIDTH: Final = 100


class OwnTemplates(NamedTuple):
    """The templates of a register with what is wrong with them, and their texts by file."""

    templates: Templates
    findings: tuple[Finding, ...]
    texts: dict[str, str]


def templates_of(opened: Opened) -> OwnTemplates:
    """Read the templates, and check those that are the register's own."""
    files = read_templates(opened.root)
    texts = {one.name: one.text for one in files if one.text is not None}
    templates = templates_with({name.removeprefix(f"{TEMPLATES}/"): text for name, text in texts.items()})
    found = tuple(one.finding for one in files if one.finding)
    if templates.own:
        from samenwerking_cli.pages.answer.templates import template_faults

        found += template_faults(templates, TEMPLATES)
    return OwnTemplates(templates, tuple(sorted(found, key=lambda finding: finding.sort_key)), texts)


def sound_templates(opened: Opened) -> Templates:
    """The templates when they can be used, or a refusal with every fault and its place."""
    own = templates_of(opened)
    if has_errors(own.findings):
        from samenwerking_cli.writers.terminal import to_terminal

        page = findings_page(own.findings, Excerpts(own.texts, frozenset(), internal=True), prefix=opened.prefix)
        raise FaultyTemplates(to_terminal(page, width=_WIDTH, colour=False).rstrip())
    return own.templates
