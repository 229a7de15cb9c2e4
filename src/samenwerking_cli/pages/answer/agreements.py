"""An agreement, or the figures and remarks around it, in words."""

from collections.abc import Iterator, Sequence

from samenwerking_cli.dutch.dates import in_full, moment, since, typed_date
from samenwerking_cli.dutch.names import AUTHORITY_IN_PROSE, KIND_IN_PROSE
from samenwerking_cli.dutch.prose import capitalised, dutch_number, enumeration, number_word
from samenwerking_cli.model.register import Register
from samenwerking_cli.pages.answer.marks import Marks, open_point
from samenwerking_cli.pages.answer.steps import path_view
from samenwerking_cli.pages.answer.views import (
    AgreementView,
    CoordinationView,
    FigureView,
    PartiesView,
    RemarkView,
    ScopeView,
    StandingView,
)
from samenwerking_cli.pages.naming import party_in_prose
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.reports.answer import Lettered
from samenwerking_cli.reports.fact import Fact
from samenwerking_cli.reports.topics.answered import AgreementAnswer, Coordination, Gap
from samenwerking_cli.reports.topics.evaluation import Doubt, Evaluation
from samenwerking_cli.reports.topics.parties import Parties, RemarkFacts
from samenwerking_cli.reports.topics.path import by_authority
from samenwerking_cli.reports.topics.standing import Standing
from samenwerking_cli.reports.topics.texts import FigureFacts, Scope
from samenwerking_cli.wording.rendering import Markdown

_GAPS: dict[Gap, str] = {
    "scope": "de draagwijdte van {}",
    "relevance": "in welke mate {} tegemoetkomt aan wat gevraagd wordt",
    "trajectory": "het traject van {}",
    "advice": "welke adviezen over {} gevraagd en gegeven zijn",
    "evaluation": "het standpunt over {}",
    "budget": "de middelen voor {}",
    "coordination": "wie {} coördineert",
    "publication": "of en waar {} bekendgemaakt is",
    "reason": "waarom {} er niet kwam",
}
_DOUBTS: dict[Doubt, str] = {
    "zonder-datum": "zonder datum",
    "ouder-dan-een-jaar": "meer dan een jaar oud",
    "vorige-zittingsperiode": "uit een vorige zittingsperiode",
}


def agreement_view(lettered: Lettered, register: Register, marks: Marks) -> AgreementView:
    """One agreement under its letter."""
    about = lettered.answer
    return AgreementView(
        letter=lettered.letter,
        title=str((about.short_title if lettered.introduced else about.title).value),
        standing=standing_view(about.standing, about.kind, marks) if about.standing else None,
        reasons=tuple(paragraph for fact in about.reasons for paragraph in marks.paragraphs(fact)),
        scope=_scope(about.scope, register, marks) if about.scope else None,
        relevance=marks.paragraphs(about.relevance),
        trajectory=tuple(path_view(path, register, marks) for path in about.paths),
        remarks=remark_views(about.remarks, marks),
        advice=tuple(path_view(path, register, marks) for path in by_authority(about.advice)),
        parties=_parties(about.parties, register, marks) if about.parties else None,
        evaluation=sound_evaluation(about.evaluation, marks),
        figures=figure_views(about.figures, marks),
        budget=marks.paragraphs(about.budget),
        coordination=_coordination(about.coordination, register, marks) if about.coordination else None,
        publication=tuple(path_view(path, register, marks) for path in by_authority(about.published)),
        is_unpublished=about.unpublished,
        open=tuple(_open(about)),
    )


def standing_view(standing: Standing, kind: str, marks: Marks) -> StandingView:
    """Where an agreement stands, in words for a sentence."""
    phase, since_fact = standing.phase.value, standing.since
    when = since_fact.value if since_fact and isinstance(since_fact.value, PartialDate) else None
    return StandingView(
        subject=capitalised(KIND_IN_PROSE[kind]),
        pronoun="Het" if KIND_IN_PROSE[kind].startswith("het ") else "Ze",
        is_not_started=phase == "niet-gestart",
        is_in_preparation=phase == "voorbereiding",
        is_draft=phase == "ontwerp",
        is_signed=phase == "ondertekend",
        is_in_assent=phase == "instemming",
        is_in_force=phase == "in-werking",
        is_derived_from_signature=standing.rule == "ondertekend-zonder-instemming",
        is_derived_from_assents=standing.rule == "alle-instemmingen",
        is_ended=phase == "beeindigd",
        is_stopped=phase == "stopgezet",
        day=moment(when) if when else "",
        since=since(when) if when else "",
        sources=marks.after(standing.phase, since_fact),
        renewed=_moment(standing.renewed),
        renewed_sources=marks.after(standing.renewed),
        notice=_moment(standing.notice),
        notice_sources=marks.after(standing.notice),
    )


def figure_views(figures: Sequence[FigureFacts], marks: Marks) -> tuple[FigureView, ...]:
    """Figures with their numbers as Dutch writes them."""
    return tuple(
        FigureView(
            label=one.label,
            period=_period(one.period),
            value=f"{dutch_number(str(one.value.value))}\xa0{one.unit or ''}".rstrip("\xa0"),
            is_target=one.target,
            note=str(one.note.value) if one.note else "",
            sources=marks.after(one.value),
        )
        for one in figures
    )


def remark_views(remarks: Sequence[RemarkFacts], marks: Marks) -> tuple[RemarkView, ...]:
    """Remarks with their dates; the full stop comes behind the date."""
    return tuple(
        RemarkView(
            text=str(one.text.value).removesuffix("."),
            date=in_full(one.date.value) if isinstance(one.date.value, PartialDate) else "",
            sources=marks.after(one.text),
        )
        for one in remarks
    )


def sound_evaluation(evaluation: Evaluation | None, marks: Marks) -> tuple[Markdown, ...]:
    """A position that may be repeated as it stands; one in doubt is an open point instead."""
    return marks.paragraphs(evaluation.text) if evaluation and evaluation.doubt is None else ()


def doubtful_evaluation(evaluation: Evaluation | None, name: str) -> Iterator[Markdown]:
    """The open point that quotes a position in doubt."""
    if evaluation and evaluation.doubt:
        when = evaluation.date.value if evaluation.date else None
        day = f" van {in_full(when)}," if isinstance(when, PartialDate) else ""
        why = _DOUBTS[evaluation.doubt]
        quote = " ".join(str(evaluation.text.value).split())
        yield open_point(f"het standpunt over {name}; het register kent er een{day} {why}: “{quote}”")


def _open(about: AgreementAnswer) -> Iterator[Markdown]:
    name = f"‘{about.short_title.value}’"
    yield from doubtful_evaluation(about.evaluation, name)
    yield from (open_point(_GAPS[gap].format(name)) for gap in about.gaps)


def _scope(scope: Scope, register: Register, marks: Marks) -> ScopeView:
    return ScopeView(
        paragraphs=marks.paragraphs(scope.text),
        parties=_names(scope.parties, register),
        has_open_parties=scope.parties_open,
        is_past=scope.past,
        figures=figure_views(scope.figures, marks),
    )


def _parties(parties: Parties, register: Register, marks: Marks) -> PartiesView:
    total, signed = len(_tuple(parties.parties)), parties.signed
    signed_count = total - len(parties.unsigned)
    missing_signatures = enumeration([party_in_prose(register, one) for one in parties.unsigned])
    assented_count = len(parties.assenting)
    least = "ten minste " if parties.open else ""
    return PartiesView(
        parties=_names(parties.parties, register),
        is_open=parties.open,
        needs_signature=signed is not None,
        is_signed_by_none=signed_count == 0,
        is_signed_by_all=not parties.unsigned,
        has_one_signed=signed_count == 1,
        has_one_unsigned=len(parties.unsigned) == 1,
        signed=f"{capitalised(number_word(signed_count))} van de {least}{number_word(total)}",
        unsigned=capitalised(missing_signatures),
        needs_assent=parties.required > 0,
        is_assented_by_none=assented_count == 0,
        is_assented_by_all=not parties.missing,
        has_one_assented=assented_count == 1,
        assented=f"{capitalised(number_word(assented_count))} van de {least}{number_word(parties.required)}",
        assenting=enumeration([AUTHORITY_IN_PROSE[one] for one in parties.assenting]),
        missing=enumeration([AUTHORITY_IN_PROSE[one] for one in parties.missing]),
        has_one_missing=len(parties.missing) == 1,
        sources=marks.after(signed, parties.assented),
        remarks=remark_views(parties.remarks, marks),
    )


def _coordination(coordination: Coordination, register: Register, marks: Marks) -> CoordinationView:
    lead, forum = coordination.lead, coordination.forum
    return CoordinationView(
        lead=party_in_prose(register, str(lead.value)) if lead else "",
        forum=str(forum.value) if forum else "",
        paragraphs=marks.paragraphs(coordination.text),
    )


def _names(parties: Fact, register: Register) -> str:
    return enumeration([party_in_prose(register, one) for one in _tuple(parties)])


def _tuple(fact: Fact) -> tuple[str, ...]:
    return fact.value if isinstance(fact.value, tuple) else ()


def _period(period: str | None) -> str:
    when = typed_date(period) if period else None
    return moment(when) if when else period or ""


def _moment(fact: Fact | None) -> str:
    return moment(fact.value) if fact and isinstance(fact.value, PartialDate) else ""
