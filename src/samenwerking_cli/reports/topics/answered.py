"""One agreement, or the dossier, with what all topics of a sub-question have to say of it."""

from collections.abc import Iterator
from datetime import date
from typing import Final, Literal, NamedTuple, TypeAlias

from samenwerking_cli.model.question import Question
from samenwerking_cli.model.register import Dossier
from samenwerking_cli.model.vocabulary import OVER, Topic
from samenwerking_cli.reports.case import Case
from samenwerking_cli.reports.fact import Fact, owner_of
from samenwerking_cli.reports.topics.evaluation import Evaluation, evaluation
from samenwerking_cli.reports.topics.parties import Parties, RemarkFacts, parties, remarks_of
from samenwerking_cli.reports.topics.path import AuthorityPath, StepFacts, advice, is_advice, step_facts, trajectory
from samenwerking_cli.reports.topics.standing import Standing, reasons, standing
from samenwerking_cli.reports.topics.texts import FigureFacts, Scope, figures_of, scope, text_of

Gap: TypeAlias = Topic | Literal["reason"]
# What tells that an agreement is over must also tell why.
TELLS_THE_END: Final[frozenset[Topic]] = frozenset({"overview", "scope", "trajectory"})


class Coordination(NamedTuple):
    """Who takes the lead, where it is discussed, and what is told of it."""

    lead: Fact | None
    forum: Fact | None
    text: Fact | None


class DossierAnswer(NamedTuple):
    """What the dossier itself has to say, before its agreements."""

    scope: Fact | None = None
    relevance: Fact | None = None
    evaluation: Evaluation | None = None
    budget: Fact | None = None
    coordination: Fact | None = None
    figures: tuple[FigureFacts, ...] = ()


class AgreementAnswer(NamedTuple):
    """What one agreement has to say; what was not asked, or is not there, is None or empty.

    `paths` are those of an agreement that is not finished. `published` are its published acts; `unpublished` says
    that none can be expected yet. `reasons` say why it is over. `gaps` were asked and cannot be answered.
    """

    title: Fact
    short_title: Fact
    kind: str
    standing: Standing | None
    scope: Scope | None
    relevance: Fact | None
    paths: tuple[AuthorityPath, ...]
    remarks: tuple[RemarkFacts, ...]
    reasons: tuple[Fact, ...]
    advice: tuple[StepFacts, ...]
    parties: Parties | None
    evaluation: Evaluation | None
    figures: tuple[FigureFacts, ...]
    budget: Fact | None
    coordination: Coordination | None
    published: tuple[StepFacts, ...]
    unpublished: bool
    gaps: tuple[Gap, ...]

    @property
    def tells(self) -> bool:
        """Whether there is anything to print under its title."""
        return self.unpublished or any(self[3:])


def dossier_answer(dossier: Dossier, topics: frozenset[Topic], question: Question, day: date) -> DossierAnswer:
    """What the dossier says to these topics on the day."""
    owner = owner_of(dossier)

    def text(topic: Topic) -> Fact | None:
        return text_of(dossier, owner, topic, day) if topic in topics else None

    return DossierAnswer(
        scope=text("scope"),
        relevance=text("relevance"),
        evaluation=evaluation(dossier, owner, question, day) if "evaluation" in topics else None,
        budget=text("budget"),
        coordination=text("coordination"),
        figures=figures_of(dossier, owner) if "figures" in topics else (),
    )


def agreement_answer(
    case: Case, topics: frozenset[Topic], whole: DossierAnswer, question: Question, *, end_told: bool = False
) -> AgreementAnswer:
    """What the agreement says to these topics; `whole` is what the dossier said to them.

    `end_told` says that an earlier sub-question told why the agreement is over.
    """
    agreement, owner, day = case.agreement, case.owner, case.facts.day

    def text(topic: Topic) -> Fact | None:
        return text_of(agreement, owner, topic, day) if topic in topics else None

    published = step_facts(case, "published") if "publication" in topics else ()
    about = AgreementAnswer(
        title=case.field("title", agreement.title),
        short_title=case.field("short_title" if agreement.short_title else "title", agreement.name),
        kind=agreement.kind,
        standing=standing(case) if "overview" in topics else None,
        scope=scope(case) if "scope" in topics else None,
        relevance=text("relevance"),
        paths=tuple(_paths(case, topics)),
        remarks=_remarks(case, topics),
        reasons=reasons(case) if topics & TELLS_THE_END and not end_told else (),
        advice=advice(case) if "advice" in topics else (),
        parties=parties(case) if "parties" in topics else None,
        evaluation=evaluation(agreement, owner, question, day) if "evaluation" in topics else None,
        figures=figures_of(agreement, owner) if "figures" in topics and "scope" not in topics else (),
        budget=text("budget"),
        coordination=_coordination(case) if "coordination" in topics else None,
        published=published,
        unpublished="publication" in topics and not published and _too_early(case),
        gaps=(),
    )
    unfinished = case.found.pending or case.found.phase == "niet-gestart"
    gaps = _gaps(about, topics, whole, unfinished=unfinished)
    untold = topics & TELLS_THE_END and not end_told and case.found.phase == "stopgezet" and not about.reasons
    return about._replace(gaps=(*gaps, "reason") if untold else tuple(gaps))


def _paths(case: Case, topics: frozenset[Topic]) -> Iterator[AuthorityPath]:
    """The paths, without the advice when that is told by itself."""
    for path in trajectory(case) if "trajectory" in topics else ():
        kept = tuple(one for one in path.steps if not ("advice" in topics and is_advice(one)))
        if kept or path.expected or not path.steps:
            yield path._replace(steps=kept)


def _gaps(about: AgreementAnswer, topics: frozenset[Topic], whole: DossierAnswer, *, unfinished: bool) -> Iterator[Gap]:
    # Where a word on the whole dossier is an answer, an agreement without a word of its own is no gap.
    answers: dict[Topic, object] = {
        "scope": about.scope and about.scope.text,
        "relevance": about.relevance,
        "trajectory": about.paths or not unfinished,
        "advice": about.advice,
        "evaluation": about.evaluation or whole.evaluation,
        "budget": about.budget or whole.budget,
        "coordination": about.coordination or whole.coordination,
        "publication": about.published or about.unpublished,
    }
    return (topic for topic, answer in answers.items() if topic in topics and not answer)


def _remarks(case: Case, topics: frozenset[Topic]) -> tuple[RemarkFacts, ...]:
    """Remarks about the whole belong to the scope, those about an authority to its path; `parties` has its own."""
    found: tuple[RemarkFacts, ...] = ()
    if "scope" in topics:
        found += remarks_of(case, with_authority=False)
    if "trajectory" in topics and "parties" not in topics and case.found.phase not in (*OVER, "in-werking"):
        found += remarks_of(case, with_authority=True)
    return found


def _coordination(case: Case) -> Coordination | None:
    agreement = case.agreement
    found = Coordination(
        lead=case.field("lead", agreement.lead) if agreement.lead else None,
        forum=case.field("forum", agreement.forum) if agreement.forum else None,
        text=text_of(agreement, case.owner, "coordination", case.facts.day),
    )
    return found if any(found) else None


def _too_early(case: Case) -> bool:
    """Whether no act can have been published yet: nothing is signed, and no parliament has assented."""
    facts = case.facts
    return not (facts.signed() or any(facts.with_milestone("assented")) or case.found.phase in (*OVER, "in-werking"))
