"""`samenwerking controleer`."""

from typing import Annotated, Final

from samenwerking_cli.checks.check import check
from samenwerking_cli.cli import options as given
from samenwerking_cli.cli.opening import Opened, open_register
from samenwerking_cli.cli.output import (
    output_of,
    write_document,
    write_json,
    write_text,
)
from samenwerking_cli.cli.sent_answers import sent_answers
from samenwerking_cli.cli.templates import templates_of
from samenwerking_cli.findings import Finding, has_errors
from samenwerking_cli.model.publication import hidden_ids, known_ids
from samenwerking_cli.pages.findings import (
    Excerpts,
    findings_page,
    findings_records,
    github_annotations,
    shown_findings,
)
from samenwerking_cli.pages.naming import INTERNAL_PAGE
from samenwerking_cli.pages.outdated import outdated_findings

FORMATS: Final = ("tekst", "json", "github")
EXAMPLES: Final = """\b
Voorbeelden:
  samenwerking controleer
  samenwerking controleer --streng --formaat github"""


def run(
    register: given.RegisterOption = None,
    day: given.DayOption = None,
    strict: given.StrictOption = False,
    format: Annotated[str, given.format_option(FORMATS)] = "tekst",
    output: given.OutputOption = None,
    overwrite: given.OverwriteOption = False,
    colour: given.ColourOption = "auto",
    internal: given.InternalOption = False,
) -> int:
    """Toon alle fouten en waarschuwingen met bestand, regel en kolom. Schrijft nooit in het register."""
    out = output_of(format, FORMATS, output, overwrite=overwrite, colour=colour)
    opened = open_register(register, day, internal=internal, revision=out.shows_revision)
    own = templates_of(opened)
    hidden = opened.loaded.hidden_ids | hidden_ids(opened.loaded.register)
    excerpts = Excerpts({**opened.loaded.texts, **own.texts}, hidden, known_ids(opened.register), internal=internal)
    findings = _findings(opened, own.findings, excerpts, strict=strict)
    if format == "json":
        write_json("controleer", opened.as_of, {"findings": findings_records(findings)}, out, internal=internal)
    elif format == "github":
        write_text(github_annotations(findings, prefix=opened.prefix), out)
    else:
        announcement = INTERNAL_PAGE if internal else ""
        write_document(findings_page(findings, excerpts, prefix=opened.prefix, announcement=announcement), out)
    return int(has_errors(findings))


def _findings(
    opened: Opened, of_templates: tuple[Finding, ...], excerpts: Excerpts, *, strict: bool
) -> tuple[Finding, ...]:
    checked = check(opened.loaded.register, opened.as_of)
    # What only the internal facts raise is known by not being raised without them.
    public = checked if opened.register == opened.loaded.register else check(opened.register, opened.as_of)
    # What is compared is public already.
    outdated = tuple(outdated_findings(sent_answers(opened).outdated, opened.register))
    certain = (*opened.loaded.findings, *of_templates, *outdated)
    findings = shown_findings(certain, checked, checked if opened.internal else public, excerpts)
    return tuple(one._replace(severity="fout") for one in findings) if strict else findings
