"""One agreement in full, in Dutch."""

from collections.abc import Iterator, Sequence

from samenwerking_cli.document import (
    Block,
    Column,
    Document,
    Fields,
    Heading,
    Inline,
    Items,
    Paragraph,
    Span,
    Table,
    inline,
    unbroken,
)
from samenwerking_cli.dutch.dates import day_in_full, in_full, typed_date
from samenwerking_cli.dutch.names import KIND, RELATION, RELATION_FROM, TOPIC
from samenwerking_cli.dutch.prose import capitalised, dutch_number, enumeration
from samenwerking_cli.model.register import (
    Agreement,
    Figure,
    Register,
    Remark,
    Text,
)
from samenwerking_cli.pages.naming import (
    INTERNAL_PAGE,
    authority_name,
    foot_of,
    party_name,
    step_name,
)
from samenwerking_cli.pages.status import phase_inline
from samenwerking_cli.pages.steps import references, source_list, standing, step_details, when
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.reports.agreement import AgreementReport, SeenStep


def agreement_page(report: AgreementReport, register: Register, *, internal: bool = False) -> Document:
    """Everything about one agreement: what it is, its texts, its steps, figures, remarks and sources."""
    agreement = report.agreement
    blocks: list[Block] = [
        Heading(1, inline(agreement.title)),
        Paragraph(inline(f"Stand op {day_in_full(report.as_of.day)}")),
        Fields(tuple(_fields(report, register, internal))),
    ]
    numbers = {source.id: number for number, source in enumerate(report.sources, start=1)}
    for text in report.texts:
        blocks += _text(text, numbers, internal)
    blocks += _steps(report, register, numbers, internal)
    blocks += _figures(agreement.figures, numbers, internal)
    blocks += _remarks(report.remarks, register, numbers, internal)
    blocks += source_list(report.sources)
    return Document(
        agreement.title, tuple(blocks), foot=foot_of(report.as_of), announcement=INTERNAL_PAGE if internal else ""
    )


def _fields(report: AgreementReport, register: Register, internal: bool) -> Iterator[tuple[str, Inline]]:
    agreement, status = report.agreement, report.status
    phase = (*phase_inline(status), *inline(_since(status.since), _renewed(status.renewed)))
    words: tuple[tuple[str, str | None], ...] = (
        ("Id", agreement.id),
        ("Korte titel", agreement.short_title),
        ("Soort", KIND[agreement.kind]),
        ("Partijen", _parties(agreement, register)),
        ("Instemming", "vereist" if status.assent else "niet vereist"),
        ("Thema’s", ", ".join(agreement.themes)),
        ("Asymmetrisch", {True: "ja", False: "nee", None: ""}[agreement.asymmetric]),
        ("Initiatief", agreement.lead and party_name(register, agreement.lead)),
        ("Overleg", agreement.forum),
        ("Rechtsgrond", agreement.legal_basis),
        *(("Verband", relation) for relation in _relations(report, register)),
        *(("Dossier", dossier.title) for dossier in report.dossiers),
        ("Nagekeken", in_full(agreement.reviewed) if agreement.reviewed else None),
        ("Contact (intern)", agreement.contact if internal else None),
        ("Intern", agreement.internal if internal else None),
    )
    yield "Fase", phase
    yield from ((name, inline(value)) for name, value in words if value)


def _renewed(when: PartialDate | None) -> str:
    return f", hernieuwd op {in_full(when)}" if when else ""


def _since(when: PartialDate | None) -> str:
    if when is None or when.unknown:
        return ""
    return f" al {in_full(when)}" if when.before else f" sinds {in_full(when)}"


def _relations(report: AgreementReport, register: Register) -> Iterator[str]:
    for relation in report.agreement.relations:
        other = register.agreement(relation.target)
        yield f"{RELATION[relation.type]} {other.name if other else relation.target} ({relation.target})"
    for related in report.related_from:
        yield f"{RELATION_FROM[related.type]} {related.title} ({related.agreement})"


def _parties(agreement: Agreement, register: Register) -> str:
    names = [party_name(register, party) for party in agreement.parties]
    if agreement.parties_open:
        return f"ten minste {enumeration(names)}; nog niet alle partijen zijn bekend"
    return enumeration(names) or "nog niet bekend"


def _text(text: Text, numbers: dict[str, int], internal: bool) -> Iterator[Block]:
    yield Heading(2, inline(TOPIC.get(text.name) or capitalised(text.name.replace("-", " "))))
    paragraphs = [part for part in text.text.split("\n\n") if part.strip()]
    for part in paragraphs[:-1]:
        yield Paragraph(inline(part))
    yield Paragraph(inline(paragraphs[-1], *references(text.source, numbers), *_internal(text.internal, internal)))


def _steps(report: AgreementReport, register: Register, numbers: dict[str, int], internal: bool) -> Iterator[Block]:
    if not report.steps:
        return
    columns = (Column("Wanneer"), Column("Overheid"), Column("Stap"), Column("Stand"))
    rows = tuple(_step_row(seen, register, numbers, internal) for seen in report.steps)
    yield Heading(2, inline("Stappen"))
    yield Table("De stappen op volgorde van de dag, met hun stand", columns, rows)


def _step_row(seen: SeenStep, register: Register, numbers: dict[str, int], internal: bool) -> tuple[Inline, ...]:
    step = seen.step
    name = step_name(register, step.authority, step.step)
    details = step_details(step, register)
    what = f"{name} ({details})" if details else name
    note = f". {step.note}" if step.note else ""
    return (
        inline(when(seen)),
        inline(authority_name(register, step.authority)),
        inline(what, note, *references(step.source, numbers), *_internal(step.internal, internal)),
        standing(seen),
    )


def _figures(figures: Sequence[Figure], numbers: dict[str, int], internal: bool) -> Iterator[Block]:
    if not figures:
        return
    columns = (Column("Cijfer"), Column("Periode"), Column("Waarde", number=True), Column("Toelichting"))
    rows = tuple(
        (
            inline(figure.label, " (streefcijfer)" if figure.target else ""),
            inline(_period(figure.period)),
            inline(unbroken(f"{dutch_number(figure.value)} {figure.unit or ''}".strip())),
            (*inline(figure.note or "", *references(figure.source, numbers)), *_internal(figure.internal, internal)),
        )
        for figure in figures
    )
    yield Heading(2, inline("Cijfers"))
    yield Table("De cijfers met hun periode en bron", columns, rows)


def _period(period: str | None) -> str:
    when = typed_date(period) if period else None
    return in_full(when) if when else period or ""


def _remarks(remarks: Sequence[Remark], register: Register, numbers: dict[str, int], internal: bool) -> Iterator[Block]:
    if not remarks:
        return
    items = tuple(
        inline(
            Span(capitalised(in_full(one.date)), strong=True),
            f" ({authority_name(register, one.authority)})" if one.authority else "",
            f": {one.text}",
            *references(one.source, numbers),
            *_internal(one.internal, internal),
        )
        for one in remarks
    )
    yield Heading(2, inline("Vaststellingen"))
    yield Items(items)


def _internal(text: str | None, internal: bool) -> Inline:
    return inline(" ", Span(f"[intern: {text}]", "late")) if internal and text else ()
