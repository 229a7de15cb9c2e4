"""The question, its introduction and its sub-questions in words."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from samenwerking_cli.dutch.dates import in_full
from samenwerking_cli.dutch.names import TOPIC_IN_PROSE
from samenwerking_cli.dutch.prose import capitalised, enumeration, number_word
from samenwerking_cli.model.question import Addressee, Item, Question
from samenwerking_cli.model.register import Register
from samenwerking_cli.model.vocabulary import PHASES, TOPICS, Topic
from samenwerking_cli.pages.answer.agreements import (
    agreement_view,
    doubtful_evaluation,
    figure_views,
    remark_views,
    sound_evaluation,
)
from samenwerking_cli.pages.answer.marks import Marks, open_point, paragraphs_of
from samenwerking_cli.pages.answer.views import (
    CountView,
    IntroductionView,
    ItemView,
    OverviewView,
    PartView,
    QuestionView,
    SinceView,
    UnfinishedView,
)
from samenwerking_cli.reports.answer import Introduction, Section
from samenwerking_cli.reports.topics.counts import Counts
from samenwerking_cli.wording.rendering import Markdown
from samenwerking_cli.writers.markdown import escaped

_OPENING: Final[frozenset[Topic]] = frozenset({"overview", "count", "trajectory"})
# (one, several): what an agreement does in its phase.
_IN_PHASE = {
    "niet-gestart": ("is niet gestart", "zijn niet gestart"),
    "voorbereiding": ("is in voorbereiding", "zijn in voorbereiding"),
    "ontwerp": ("zit in de ontwerpfase", "zitten in de ontwerpfase"),
    "ondertekend": ("is ondertekend en nog niet in werking", "zijn ondertekend en nog niet in werking"),
    "instemming": ("ligt voor instemming bij de parlementen", "liggen voor instemming bij de parlementen"),
    "in-werking": ("is in werking", "zijn in werking"),
    "beeindigd": ("is beëindigd", "zijn beëindigd"),
    "stopgezet": ("is stopgezet", "zijn stopgezet"),
}


def question_view(question: Question) -> QuestionView:
    """The head of the answer; what the file does not say is an open point."""
    name, title = (question.minister.name, question.minister.title) if question.minister else (None, None)
    plan = question.answer
    kind = plan.kind if plan else "enkelvoudig"
    others = [_addressee(one) for one in question.also_addressed_to]
    return QuestionView(
        number=Markdown(escaped(question.number)),
        date=_known(in_full(question.date) if question.date else None, "de dag van de vraag"),
        author=_known(question.author, "de vraagsteller"),
        author_in_capitals=_known(question.author, "de vraagsteller", str.upper),
        title=question.title or "",
        minister=_known(name, "de minister"),
        minister_in_capitals=_known(name, "de minister", str.upper),
        minister_title=_known(title, "de titel van de minister"),
        minister_title_in_capitals=_known(title, "de titel van de minister", str.upper),
        others=enumeration(others),
        is_coordinated=kind == "gecoordineerd",
        parts=tuple(_part(one) for one in question.also_addressed_to) if kind == "gecoordineerd" else (),
        is_referring=kind == "verwijzend",
        referred_to=Markdown(escaped(others[0]))
        if len(others) == 1
        else open_point("welke minister op deze vraag antwoordt"),
    )


def _addressee(one: Addressee) -> str:
    return f"{one.name} ({one.number})" if one.number else one.name


def _part(one: Addressee) -> PartView:
    """What another minister answers; while it is not there, the hole is visible."""
    typed = tuple(Markdown(escaped(paragraph)) for paragraph in paragraphs_of(one.answer or ""))
    return PartView(_addressee(one), typed or (open_point(f"het deel van {one.name}"),))


def introduction_view(introduction: Introduction, marks: Marks, since: SinceView | None = None) -> IntroductionView:
    """What stands before the first number."""
    return IntroductionView(
        own=marks.paragraphs(introduction.own),
        since=since,
        background=marks.paragraphs(introduction.background),
        remarks=remark_views(introduction.remarks, marks),
        texts=tuple(paragraph for text in introduction.texts for paragraph in marks.paragraphs(text)),
        figures=figure_views(introduction.figures, marks),
    )


def item_view(section: Section, register: Register, marks: Marks) -> ItemView:
    """What one sub-question, or several in one breath, get."""
    counts, topics, dossier = section.counts, section.topics, section.dossier
    found = counts is not None and counts.total.value != 0
    return ItemView(
        number=label_of(section.items),
        text=" ".join(item.text for item in section.items if item.text),
        own=tuple(paragraph for own in section.own for paragraph in marks.paragraphs(own)),
        about=_about(section),
        finds_nothing=counts is not None and not found,
        overview=_overview(section, counts) if counts and found and "overview" in topics else None,
        counts=_count(counts) if counts and found and "count" in topics else None,
        unfinished=_unfinished(section, counts) if counts and found and "trajectory" in topics else None,
        scope=marks.paragraphs(dossier.scope),
        relevance=marks.paragraphs(dossier.relevance),
        evaluation=sound_evaluation(dossier.evaluation, marks),
        figures=figure_views(dossier.figures, marks),
        budget=marks.paragraphs(dossier.budget),
        coordination=marks.paragraphs(dossier.coordination),
        open=tuple(_open(section)),
        agreements=tuple(agreement_view(one, register, marks) for one in section.agreements),
    )


def label_of(items: Sequence[Item]) -> str:
    """`1`, `1-2` for neighbours, `1 en 3` for others; nothing for items without a number.

    What the member wrote behind the number, as in `1)` or `1°`, is not part of it.
    """
    numbers = [number for item in items if (number := (item.number or "").rstrip(".)°"))]
    whole = [int(one) for one in numbers if one.isascii() and one.isdigit()]
    if len(whole) == len(numbers) > 1 and whole == list(range(whole[0], whole[0] + len(whole))):
        return f"{numbers[0]}-{numbers[-1]}"
    return enumeration(numbers)


def _open(section: Section) -> Iterator[Markdown]:
    yield from doubtful_evaluation(section.dossier.evaluation, "de akkoorden in hun geheel")
    if section.free:
        number = label_of(section.items)
        yield open_point(f"het antwoord op deelvraag {number}" if number else "het antwoord op deze vraag")
    if section.no_figures:
        yield open_point("de cijfers")


def _about(section: Section) -> str:
    """What the answer goes into for each agreement; nothing when something else opens it."""
    opened = section.own or section.topics & _OPENING or any(section.dossier)
    if opened or section.free or not section.agreements:
        return ""
    return enumeration([TOPIC_IN_PROSE[topic] for topic in TOPICS if topic in section.topics])


def _overview(section: Section, counts: Counts) -> OverviewView:
    total, pending = _number(counts.total.value), _number(counts.pending.value)
    return OverviewView(
        total=_agreements(total),
        is_single=total == 1,
        has_no_pending=pending == 0,
        has_one_pending=pending == 1,
        has_all_pending=pending == total,
        pending=capitalised(number_word(pending)),
        pending_letters=enumeration([f"{letter})" for letter in section.pending]),
    )


def _count(counts: Counts) -> CountView:
    total = _number(counts.total.value)
    phases = [f"{number_word(_number(one.number.value))} {_verb(one.key, one.number.value)}" for one in counts.phases]
    years = [f"{number_word(_number(one.number.value))} in {one.key}" for one in counts.signed_years]
    if undated := _number(counts.signed_undated.value):
        years.append(f"{number_word(undated)} in een jaar dat niet vaststaat")
    with_assent = _number(counts.with_assent.value)
    without = _number(counts.without_assent.value)
    return CountView(
        total=_agreements(total),
        is_single=total == 1,
        phases=enumeration(phases),
        all_need_assent=without == 0,
        none_needs_assent=with_assent == 0,
        with_assent=f"{capitalised(_agreements(with_assent))} {'heeft' if with_assent == 1 else 'hebben'}",
        without_assent=number_word(without),
        signed=enumeration(years),
    )


def _unfinished(section: Section, counts: Counts) -> UnfinishedView:
    total = _number(counts.total.value)
    left = total - len(section.finished)
    by_phase = [(phase, [f"{one.letter})" for one in section.finished if one.phase.value == phase]) for phase in PHASES]
    groups = [f"{enumeration(letters)} {_verb(phase, len(letters))}" for phase, letters in by_phase if letters]
    return UnfinishedView(
        has_none=left == 0,
        has_one=left == 1,
        number=capitalised(number_word(left)),
        finished=enumeration(groups),
    )


def _agreements(number: int) -> str:
    return f"{number_word(number)} {'akkoord' if number == 1 else 'akkoorden'}"


def _verb(phase: str, number: object) -> str:
    return _IN_PHASE[phase][0 if number == 1 else 1]


def _number(value: object) -> int:
    assert isinstance(value, int)
    return value


def _known(value: str | None, what: str, shape: Callable[[str], str] = str) -> Markdown:
    return Markdown(escaped(shape(value))) if value else open_point(what)
