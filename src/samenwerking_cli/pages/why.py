"""Why an agreement is in its phase, in Dutch."""

from collections.abc import Iterator
from typing import Final

from samenwerking_cli.document import (
    Block,
    Document,
    Heading,
    Inline,
    Items,
    Paragraph,
    Span,
    inline,
)
from samenwerking_cli.dutch.dates import day_in_full, in_full
from samenwerking_cli.dutch.names import PHASE
from samenwerking_cli.dutch.prose import running
from samenwerking_cli.model.register import Register
from samenwerking_cli.model.vocabulary import JOINT
from samenwerking_cli.pages.naming import (
    INTERNAL_PAGE,
    foot_of,
    source_spans,
    whose_step,
)
from samenwerking_cli.reports.why import Because, WhyReport

_RULES: Final = {
    "gestopt": "Het akkoord is stopgezet en werd nooit gesloten.",
    "beeindigd": "Het akkoord is beëindigd en daarna niet hernieuwd.",
    "in-werking": "Het akkoord is in werking getreden.",
    "hernieuwd": "Het akkoord is hernieuwd, en is dus in werking.",
    "alle-instemmingen": "Elk parlement dat moet instemmen, heeft ingestemd, en er is geen latere dag van inwerkingtreding vastgesteld.",
    "ondertekend-zonder-instemming": "Het akkoord is ondertekend en vraagt geen instemming van een parlement, en er is geen latere dag van inwerkingtreding vastgesteld.",
    "in-parlement": "Het akkoord vraagt instemming, en ten minste één parlement heeft het ontvangen of stemde ermee in.",
    "ondertekend": "Het akkoord is ondertekend en nog niet in werking.",
    "goedgekeurd": "Ten minste één regering keurde het akkoord in principe goed of las het een eerste keer.",
    "begonnen": "Er is een eerste stap gezet of begonnen, en nog geen regering keurde het akkoord goed.",
    "niets": "Er is nog geen enkele stap gezet of begonnen.",
}


def rule_sentence(report: WhyReport) -> str:
    """The rule that gave the phase, in words."""
    return _RULES[report.found.rule]


def why_record(report: WhyReport) -> dict[str, object]:
    """The explanation for programs."""
    missing = report.missing
    return {
        "agreement": report.agreement,
        "phase": report.phase,
        "derived": report.found.derived,
        "rule": rule_sentence(report),
        "because": report.because,
        "next_phase": missing.phase,
        "missing_all": missing.all_of_them,
        "missing": [{"authority": authority, "step": step} for authority, step in missing.steps],
    }


def why_page(report: WhyReport, register: Register, *, internal: bool = False) -> Document:
    """The rule in words, the steps with source and place, and what the next phase waits for."""
    found = report.found
    title = f"{report.title} ({report.agreement}): {PHASE[report.phase]} op {day_in_full(report.as_of.day)}"
    derived = " De fase is afgeleid: geen bron noemt een dag van inwerkingtreding." if found.derived else ""
    blocks: list[Block] = [
        Heading(1, inline(title)),
        Paragraph(inline(Span("Regel: ", strong=True), rule_sentence(report) + derived)),
    ]
    if report.because:
        blocks.append(Paragraph(inline(Span("Steunt op:", strong=True))))
        blocks.append(Items(tuple(_because(one, register) for one in report.because)))
    blocks += _missing(report, register)
    return Document(title, tuple(blocks), foot=foot_of(report.as_of), announcement=INTERNAL_PAGE if internal else "")


def _because(one: Because, register: Register) -> Inline:
    source = source_spans(register, one.source) or inline(Span("geen bron", "waiting"))
    note = f". {one.note}" if one.note else ""
    name = whose_step(register, one.authority, one.step)
    what = running(name) if one.authority == JOINT else name
    return inline(
        f"{_when(one)}, {what}{note.rstrip('.')}. Bron: ",
        *source,
        ". Plaats: ",
        Span(f"{one.file}:{one.line}"),
    )


def _when(one: Because) -> str:
    if one.date and one.date.unknown and one.counts:
        return f"onbekende dag (telt vanaf {day_in_full(one.counts)}, de oudste dag van de bronnen)"
    if one.date:
        return in_full(one.date)
    return f"gevraagd op {in_full(one.requested)}" if one.requested else "onbekende dag"


def _missing(report: WhyReport, register: Register) -> Iterator[Block]:
    missing = report.missing
    if missing.phase is None:
        yield Paragraph(inline(Span("Volgende fase: ", strong=True), "geen."))
        return
    names = [whose_step(register, authority, step) for authority, step in missing.steps]
    phase = PHASE[missing.phase]
    if not names:
        text = "dat kan pas als alle partijen bekend zijn."
        yield Paragraph(inline(Span(f"Voor de volgende fase ({phase}): ", strong=True), text))
        return
    if len(names) == 1:
        lead = "ontbreekt deze stap:"
    else:
        lead = "ontbreken deze stappen:" if missing.all_of_them else "volstaat een van deze stappen:"
    yield Paragraph(inline(Span(f"Voor de volgende fase ({phase}) {lead}", strong=True)))
    yield Items(tuple(inline(name) for name in names))
