"""Steps of authorities in words."""

from collections.abc import Iterator, Sequence
from typing import Final

from samenwerking_cli.dutch.dates import moment
from samenwerking_cli.dutch.names import AUTHORITY_IN_PROSE
from samenwerking_cli.dutch.prose import capitalised, definite, enumeration
from samenwerking_cli.model.register import Register
from samenwerking_cli.model.vocabulary import JOINT, VERIFIED
from samenwerking_cli.pages.answer.marks import Marks
from samenwerking_cli.pages.answer.step_views import PathView, StepView
from samenwerking_cli.pages.naming import party_in_prose, step_name
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.reports.fact import Fact
from samenwerking_cli.reports.topics.path import AuthorityPath, Expected, StepFacts
from samenwerking_cli.wording.rendering import Markdown
from samenwerking_cli.writers.markdown import escaped

# More than these in a row read as a list, not as sentences.
_SENTENCES: Final = 2
_PLAIN_OUTCOMES: Final = frozenset({"", "afgerond"})


def path_view(path: AuthorityPath, register: Register, marks: Marks) -> PathView:
    """One authority's steps: those worth a sentence, those that are only listed, and what comes next."""
    authority = path.authority
    listed = _listed([one for one in path.steps if _is_plainly_done(one)])
    undated = [one for one in path.steps if _is_undated(one)]
    single = [one for one in path.steps if one not in listed and one not in undated]
    # What is told in a list cannot carry its explanation there.
    notes = [one.note for one in (*listed, *undated) if one.note]
    done, done_sources = _enumerated(listed, register, marks, dated=True)
    planned, planned_sources = _enumerated(undated, register, marks, dated=False)
    return PathView(
        place=_place(authority),
        about=f"Voor {AUTHORITY_IN_PROSE[authority]}",
        is_joint=authority == JOINT,
        has_not_begun=not path.begun,
        is_completed=path.completed,
        done=done,
        done_sources=done_sources,
        steps=tuple(step_view(one, register, marks) for one in single),
        undated=planned,
        undated_sources=planned_sources,
        has_one_undated=len(undated) == 1,
        notes=tuple(paragraph for note in notes for paragraph in marks.paragraphs(note)),
        expected=_expected_words(path.expected),
        is_indicative=path.expected is not None and path.expected.certainty != VERIFIED,
        addresses=tuple(dict.fromkeys(url for one in path.steps for url in _address(one, register))),
    )


def step_view(step: StepFacts, register: Register, marks: Marks) -> StepView:
    """A step with everything that a sentence about it needs."""
    noun = definite(step_name(register, step.authority, str(step.step.value)))
    outcome = _value(step.outcome)
    done = step.state in ("gedaan", "vervallen")
    plainly = done and outcome not in ("geweigerd", "ingetrokken", "uitgesteld", "vervallen")
    used = (step.step, step.date, step.requested, step.planned, step.due, step.outcome)
    return StepView(
        subject=capitalised(noun.text),
        name=noun.text,
        is_plural=noun.plural,
        details=_details(step, register),
        is_done=plainly,
        is_running=step.state == "loopt" and outcome not in ("geweigerd", "ingetrokken", "uitgesteld"),
        is_planned=step.state == "voorzien",
        is_late=step.state == "te-laat",
        is_not_required=step.state == "niet-vereist",
        is_refused=outcome == "geweigerd",
        is_withdrawn=outcome == "ingetrokken",
        is_postponed=outcome == "uitgesteld",
        is_lapsed=outcome == "vervallen",
        is_favourable=outcome == "gunstig",
        is_unfavourable=outcome == "ongunstig",
        has_remarks=outcome == "met-opmerkingen",
        is_tacit=outcome == "stilzwijgend",
        is_silent=step.state == "stilzwijgend",
        day=_moment(step.date),
        requested=_moment(step.requested),
        due=_moment(step.due),
        is_counted=step.counted_due is not None,
        is_indicative=step.counted_due not in (None, VERIFIED),
        planned=_moment(step.planned),
        wording=_value(step.wording),
        until=_moment(step.until),
        sources=marks.after(*used),
        notes=marks.paragraphs(step.note),
    )


def _place(authority: str) -> str:
    name = AUTHORITY_IN_PROSE[authority]
    # One is in a region or a community, and with an administration or a commission.
    inside = authority == "vlaanderen" or authority.endswith(("-gewest", "-gemeenschap"))
    return f"{'In' if inside else 'Bij'} {name}"


def _listed(done: list[StepFacts]) -> list[StepFacts]:
    return done if len(done) > _SENTENCES else []


def _is_plainly_done(step: StepFacts) -> bool:
    return step.state == "gedaan" and _value(step.outcome) in _PLAIN_OUTCOMES


def _is_undated(step: StepFacts) -> bool:
    planned = step.planned.value if step.planned else None
    unknown = not isinstance(planned, PartialDate) or planned.unknown
    return step.state == "voorzien" and unknown and step.wording is None


def _enumerated(
    steps: Sequence[StepFacts], register: Register, marks: Marks, *, dated: bool
) -> tuple[Markdown, Markdown]:
    """The steps one after the other with their days, and their source when they share it; else each has its own."""
    after = [marks.after(step.step, step.date, step.planned) for step in steps]
    shared = len(set(after)) == 1
    parts: list[str] = []
    for step, own in zip(steps, after, strict=True):
        name = definite(step_name(register, step.authority, str(step.step.value))).text
        details = [part for part in (_details(step, register), _moment(step.date) if dated else "") if part]
        words = f"{name} ({', '.join(details)})" if details else name
        parts.append(escaped(words) + ("" if shared else own))
    return Markdown(enumeration(parts)), after[0] if shared else Markdown()


def _details(step: StepFacts, register: Register) -> str:
    parties = step.by.value if step.by and isinstance(step.by.value, tuple) else ()
    signatories = enumeration([party_in_prose(register, party) for party in parties])
    parts = (
        _value(step.actor),
        f"door {signatories}" if signatories else "",
        f"akte {_value(step.act)}" if step.act else "",
        f"nr. {_value(step.reference)}" if step.reference else "",
    )
    return ", ".join(part for part in parts if part)


def _address(step: StepFacts, register: Register) -> Iterator[Markdown]:
    """The addresses of the step's sources, as links that show themselves."""
    for url in (register.sources[id].url for id in step.step.source if id in register.sources):
        if url and url.startswith(("https://", "http://")) and not set(url) & set("<>\\ \n"):
            yield Markdown(f"[{escaped(url)}](<{url}>)")


def _expected_words(expected: Expected | None) -> str:
    if expected is None:
        return ""
    name = definite(str(expected.step.value)).text
    return f"{name} door de andere partijen" if expected.shared else name


def _moment(fact: Fact | None) -> str:
    return moment(fact.value) if fact and isinstance(fact.value, PartialDate) else ""


def _value(fact: Fact | None) -> str:
    return str(fact.value) if fact else ""
