"""What a template may use: finished strings, and booleans named as questions, each with its Dutch explanation."""

from typing import Annotated, Final, NamedTuple

from samenwerking_cli.pages.answer.step_views import Paragraphs, PathView
from samenwerking_cli.wording.rendering import Markdown


class PartView(NamedTuple):
    """What another minister adds to a coordinated answer."""

    minister: Annotated[str, "de andere minister, met het nummer van de vraag bij die minister"]
    paragraphs: Annotated[Paragraphs, "het deel van die minister, of dat het nog ontbreekt"]


class QuestionView(NamedTuple):
    """The question and who asked whom."""

    number: Annotated[Markdown, "het nummer van de vraag"]
    date: Annotated[Markdown, "de dag van de vraag: 27 februari 2024"]
    author: Annotated[Markdown, "de vraagsteller"]
    author_in_capitals: Annotated[Markdown, "de vraagsteller in hoofdletters"]
    title: Annotated[str, "de titel van de vraag"]
    minister: Annotated[Markdown, "de minister aan wie de vraag gesteld is"]
    minister_in_capitals: Annotated[Markdown, "de minister in hoofdletters"]
    minister_title: Annotated[Markdown, "de titel van de minister"]
    minister_title_in_capitals: Annotated[Markdown, "de titel van de minister in hoofdletters"]
    others: Annotated[str, "de andere ministers met hun nummer, als de vraag ook aan hen gesteld is"]
    is_coordinated: Annotated[bool, "is het een gecoördineerd antwoord?"]
    parts: Annotated[tuple[PartView, ...], "de delen van de andere ministers, in een gecoördineerd antwoord"]
    is_referring: Annotated[bool, "verwijst het naar het antwoord van een andere minister?"]
    referred_to: Annotated[Markdown, "de minister naar wie een verwijzend antwoord verwijst"]


class RemarkView(NamedTuple):
    """A dated fact that is no step."""

    text: Annotated[str, "de vaststelling, zonder punt aan het einde"]
    date: Annotated[str, "de datum: 25 juni 2021"]
    sources: Annotated[Markdown, "de verwijzing naar de bron"]


class FigureView(NamedTuple):
    """A figure."""

    label: Annotated[str, "wat het cijfer telt"]
    period: Annotated[str, "de periode: in 2023"]
    value: Annotated[str, "het getal met zijn eenheid: 6 070 personen"]
    is_target: Annotated[bool, "is het een streefcijfer?"]
    note: Annotated[str, "de toelichting"]
    sources: Annotated[Markdown, "de verwijzing naar de bron"]


class SinceView(NamedTuple):
    """What changed since the minister's answer to an earlier question."""

    question: Annotated[Markdown, "de vorige vraag: schriftelijke vraag nr. 293 van 27 februari 2024"]
    changes: Annotated[Paragraphs, "wat veranderd is, een zin per feit"]


class IntroductionView(NamedTuple):
    """What stands before the first number."""

    own: Annotated[Paragraphs, "de alinea's die de ambtenaar zelf schreef"]
    since: Annotated[SinceView | None, "wat veranderde sinds het vorige antwoord over dit dossier"]
    background: Annotated[Paragraphs, "de achtergrond uit het dossier"]
    remarks: Annotated[tuple[RemarkView, ...], "de vaststellingen van het dossier, de oudste eerst"]
    texts: Annotated[Paragraphs, "de andere teksten van het dossier"]
    figures: Annotated[tuple[FigureView, ...], "de cijfers van het dossier"]


class StandingView(NamedTuple):
    """Where an agreement stands."""

    subject: Annotated[str, "het akkoord als onderwerp: De samenwerkingsovereenkomst"]
    pronoun: Annotated[str, "het akkoord met een voornaamwoord: Ze of Het"]
    is_not_started: Annotated[bool, "is er nog niets?"]
    is_in_preparation: Annotated[bool, "is het in voorbereiding?"]
    is_draft: Annotated[bool, "is het een ontwerp?"]
    is_signed: Annotated[bool, "is het ondertekend en nog niet in werking?"]
    is_in_assent: Annotated[bool, "ligt het voor instemming bij de parlementen?"]
    is_in_force: Annotated[bool, "is het in werking?"]
    is_derived_from_signature: Annotated[bool, "volgt de inwerkingtreding uit de ondertekening?"]
    is_derived_from_assents: Annotated[bool, "volgt de inwerkingtreding uit de instemmingen?"]
    is_ended: Annotated[bool, "is het beëindigd?"]
    is_stopped: Annotated[bool, "is het stopgezet?"]
    day: Annotated[str, "de dag waarop die fase begon: op 2 februari 2024"]
    since: Annotated[str, "sinds wanneer: sinds 2 februari 2024"]
    sources: Annotated[Markdown, "de verwijzing naar de bron van de fase"]
    renewed: Annotated[str, "de dag van de laatste hernieuwing: op 21 december 2022"]
    renewed_sources: Annotated[Markdown, "de verwijzing naar de bron van die hernieuwing"]
    notice: Annotated[str, "de dag van de opzegging"]
    notice_sources: Annotated[Markdown, "de verwijzing naar de bron van die opzegging"]


class ScopeView(NamedTuple):
    """What an agreement is about."""

    paragraphs: Annotated[Paragraphs, "de draagwijdte"]
    parties: Annotated[str, "de partijen: de Federale Staat en het Vlaams Gewest"]
    has_open_parties: Annotated[bool, "zijn nog niet alle partijen bekend?"]
    is_past: Annotated[bool, "is het akkoord beëindigd of stopgezet?"]
    figures: Annotated[tuple[FigureView, ...], "de cijfers"]


class PartiesView(NamedTuple):
    """Who signed and whose parliament assented."""

    parties: Annotated[str, "de partijen"]
    is_open: Annotated[bool, "zijn nog niet alle partijen bekend?"]
    needs_signature: Annotated[bool, "moet het akkoord ondertekend worden?"]
    is_signed_by_none: Annotated[bool, "heeft nog niemand ondertekend?"]
    is_signed_by_all: Annotated[bool, "hebben alle bekende partijen ondertekend?"]
    has_one_signed: Annotated[bool, "heeft er maar één ondertekend?"]
    has_one_unsigned: Annotated[bool, "moet er nog maar één ondertekenen?"]
    signed: Annotated[str, "hoeveel partijen ondertekenden: Twee van de vier"]
    unsigned: Annotated[str, "de partijen die nog niet ondertekenden, als begin van een zin"]
    needs_assent: Annotated[bool, "is instemming van een parlement nodig?"]
    is_assented_by_none: Annotated[bool, "heeft nog geen parlement ingestemd?"]
    is_assented_by_all: Annotated[bool, "hebben alle nodige parlementen ingestemd?"]
    has_one_assented: Annotated[bool, "is er maar één instemming?"]
    assented: Annotated[str, "hoeveel van de nodige instemmingen er zijn: Twee van de vier"]
    assenting: Annotated[str, "de overheden waarvan het parlement instemde"]
    missing: Annotated[str, "de overheden waarvan de instemming ontbreekt"]
    has_one_missing: Annotated[bool, "ontbreekt er maar één instemming?"]
    sources: Annotated[Markdown, "de verwijzing naar de bron"]
    remarks: Annotated[tuple[RemarkView, ...], "de vaststellingen over een overheid"]


class CoordinationView(NamedTuple):
    """Who takes the lead and where it is discussed."""

    lead: Annotated[str, "wie het initiatief neemt"]
    forum: Annotated[str, "het overlegorgaan"]
    paragraphs: Annotated[Paragraphs, "de tekst over de coördinatie"]


class AgreementView(NamedTuple):
    """One agreement under its letter."""

    letter: Annotated[str, "de letter, dezelfde in het hele antwoord"]
    title: Annotated[str, "de volledige titel de eerste keer, daarna de korte"]
    standing: Annotated[StandingView | None, "waar het akkoord staat (overview)"]
    reasons: Annotated[Paragraphs, "waarom het beëindigd of stopgezet is"]
    scope: Annotated[ScopeView | None, "draagwijdte, partijen en cijfers (scope)"]
    relevance: Annotated[Paragraphs, "in welke mate het tegemoetkomt (relevance)"]
    trajectory: Annotated[tuple[PathView, ...], "de weg van elke overheid (trajectory)"]
    remarks: Annotated[tuple[RemarkView, ...], "de vaststellingen"]
    advice: Annotated[tuple[PathView, ...], "de adviezen per overheid (advice)"]
    parties: Annotated[PartiesView | None, "wie ondertekende en instemde (parties)"]
    evaluation: Annotated[Paragraphs, "het standpunt van de minister (evaluation)"]
    figures: Annotated[tuple[FigureView, ...], "de cijfers (figures)"]
    budget: Annotated[Paragraphs, "de middelen (budget)"]
    coordination: Annotated[CoordinationView | None, "wie coördineert (coordination)"]
    publication: Annotated[tuple[PathView, ...], "de bekendmakingen per overheid (publication)"]
    is_unpublished: Annotated[bool, "is er nog geen bekendmaking te verwachten?"]
    open: Annotated[Paragraphs, "wat nog aan te vullen is"]


class OverviewView(NamedTuple):
    """How many agreements there are, and which are pending."""

    total: Annotated[str, "hoeveel akkoorden: vijf akkoorden"]
    is_single: Annotated[bool, "is er maar één akkoord?"]
    has_no_pending: Annotated[bool, "is er geen enkel hangend?"]
    has_one_pending: Annotated[bool, "is er maar één hangend?"]
    has_all_pending: Annotated[bool, "zijn ze allemaal hangend?"]
    pending: Annotated[str, "hoeveel er hangend zijn: Twee"]
    pending_letters: Annotated[str, "de letters van de hangende akkoorden: c) en d)"]


class UnfinishedView(NamedTuple):
    """Which agreements still have a path to go."""

    has_none: Annotated[bool, "is alles afgerond?"]
    has_one: Annotated[bool, "is er maar één akkoord niet afgerond?"]
    number: Annotated[str, "hoeveel akkoorden niet afgerond zijn: Twee"]
    finished: Annotated[str, "de andere met hun fase: a) en b) zijn in werking en e) is stopgezet"]


class CountView(NamedTuple):
    """The agreements counted."""

    total: Annotated[str, "hoeveel akkoorden: vijf akkoorden"]
    is_single: Annotated[bool, "is er maar één akkoord?"]
    phases: Annotated[str, "hoeveel in elke fase"]
    all_need_assent: Annotated[bool, "hebben ze allemaal instemming van een parlement nodig?"]
    none_needs_assent: Annotated[bool, "heeft er geen enkel instemming nodig?"]
    with_assent: Annotated[str, "hoeveel instemming nodig hebben: Twee akkoorden hebben"]
    without_assent: Annotated[str, "hoeveel dat niet nodig hebben: drie"]
    signed: Annotated[str, "hoeveel er in elk jaar ondertekend zijn"]


class ItemView(NamedTuple):
    """One sub-question, or several that are answered in one breath."""

    number: Annotated[str, "het nummer van de deelvraag: 1, of 1-2 als ze samen beantwoord worden"]
    text: Annotated[str, "de deelvraag zelf"]
    own: Annotated[Paragraphs, "de alinea's die de ambtenaar zelf schreef"]
    about: Annotated[str, "waarop per akkoord ingegaan wordt, als niets anders de deelvraag inleidt"]
    finds_nothing: Annotated[bool, "is er geen akkoord dat aan de vraag beantwoordt?"]
    overview: Annotated[OverviewView | None, "hoeveel akkoorden, en welke hangend (overview)"]
    counts: Annotated[CountView | None, "de tellingen (count)"]
    unfinished: Annotated[UnfinishedView | None, "welke akkoorden niet afgerond zijn (trajectory)"]
    scope: Annotated[Paragraphs, "de draagwijdte van het dossier (scope)"]
    relevance: Annotated[Paragraphs, "de betekenis van het dossier (relevance)"]
    evaluation: Annotated[Paragraphs, "het standpunt over het geheel (evaluation)"]
    figures: Annotated[tuple[FigureView, ...], "de cijfers van het dossier (figures)"]
    budget: Annotated[Paragraphs, "de middelen van het dossier (budget)"]
    coordination: Annotated[Paragraphs, "de coördinatie van het dossier (coordination)"]
    open: Annotated[Paragraphs, "wat nog aan te vullen is"]
    agreements: Annotated[tuple[AgreementView, ...], "de akkoorden, elk onder zijn letter"]


NAMES: Final[dict[str, type]] = {
    "question": QuestionView,
    "introduction": IntroductionView,
    "items": tuple[ItemView, ...],
}
INTRODUCTION_NAMES: Final[dict[str, type]] = {"question": QuestionView, "introduction": IntroductionView}
ITEM_NAMES: Final[dict[str, type]] = {"question": QuestionView, "item": ItemView}
