"""`samenwerking antwoord`."""

from typing import Annotated, Final

from samenwerking_cli.cli import options as given
from samenwerking_cli.cli.opening import Opened, open_register, question_of, warn_of_errors
from samenwerking_cli.cli.output import output_of, write_json
from samenwerking_cli.cli.sent_answers import since_last_answer
from samenwerking_cli.cli.templates import sound_templates
from samenwerking_cli.cli.word import write_page
from samenwerking_cli.dutch.prose import count
from samenwerking_cli.errors import NotFinal, SamenwerkingError
from samenwerking_cli.pages.answer.marks import Marks
from samenwerking_cli.pages.answer.page import Draft, answer_parts, draft_answer
from samenwerking_cli.pages.answer.records import answer_record
from samenwerking_cli.reports.answer import answer_report

FORMATS: Final = ("tekst", "markdown", "html", "word", "json")
EXAMPLES: Final = """\b
Voorbeelden:
  samenwerking antwoord 293
  samenwerking antwoord 293 --op 2024-03-26 --bronnen
  samenwerking antwoord 2023-2024/293-brouns --definitief --formaat word --uitvoer antwoord.docx"""


def run(
    question: given.QuestionArgument,
    sources: given.SourcesOption = False,
    final: given.FinalOption = False,
    register: given.RegisterOption = None,
    day: given.DayOption = None,
    format: Annotated[str, given.format_option(FORMATS)] = "tekst",
    output: given.OutputOption = None,
    overwrite: given.OverwriteOption = False,
    colour: given.ColourOption = "auto",
    internal: given.InternalOption = False,
) -> int:
    """Schrijf een ontwerp van antwoord op een schriftelijke vraag, met elk feit uit het register."""
    out = output_of(format, FORMATS, output, overwrite=overwrite, colour=colour)
    if final and internal:
        raise SamenwerkingError("--definitief en --intern gaan niet samen: wat intern is, verlaat het huis niet.")
    # The foot of a draft says the revision in every form.
    opened = open_register(register, day, internal=internal, revision=True)
    asked = question_of(opened.register, question)
    templates = sound_templates(opened)
    report = answer_report(asked, opened.register, opened.as_of)
    marks = Marks(sources=sources, final=final)
    before = since_last_answer(asked, opened)
    draft = draft_answer(report, opened.register, templates, marks, internal=internal, before=before)
    if final:
        _refuse_what_is_open(draft, opened)
    if format == "json":
        introduction, *sections = answer_parts(report, opened.register, templates, before)
        body = answer_record(report, introduction, sections, draft.open_points)
        write_json("antwoord", opened.as_of, body, out, internal=internal)
    else:
        write_page(draft.document, opened, out, f"antwoord-{asked.id.rpartition('/')[2]}")
    return warn_of_errors(opened)


def _refuse_what_is_open(draft: Draft, opened: Opened) -> None:
    errors = sum(finding.severity == "fout" for finding in opened.loaded.findings)
    faults = (f"Het register heeft {count(errors, 'fout', 'fouten')}: samenwerking controleer",) if errors else ()
    unsourced = (f"Zonder bron: {one.record}, {one.path} ({one.file}:{one.line})" for one in draft.unsourced)
    if reasons := (*faults, *draft.open_points, *unsourced):
        raise NotFinal(reasons)
