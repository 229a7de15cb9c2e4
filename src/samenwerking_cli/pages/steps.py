"""How tables tell a recorded step: when, by whom, and how it stands."""

from collections.abc import Iterator, Sequence

from samenwerking_cli.document import Block, Heading, Inline, Items, Span, inline, unbroken
from samenwerking_cli.dutch.names import OUTCOME
from samenwerking_cli.dutch.prose import enumeration
from samenwerking_cli.model.register import Register, Source, Step
from samenwerking_cli.model.vocabulary import NOT_REACHED, NOT_REQUIRED
from samenwerking_cli.pages.deadlines import marked
from samenwerking_cli.pages.naming import party_name, source_words, table_date
from samenwerking_cli.reports.agreement import SeenStep


def step_details(step: Step, register: Register) -> str:
    """Who took the step, which parties, which act and under which number."""
    parts = [
        step.actor,
        f"door {enumeration([party_name(register, party) for party in step.by])}" if step.by else None,
        f"akte {step.act}" if step.act else None,
        f"nr. {step.reference}" if step.reference else None,
    ]
    return ", ".join(part for part in parts if part)


def when(seen: SeenStep) -> str:
    """When the step was taken, was asked for and must come, or is foreseen."""
    step = seen.step
    if step.date and seen.state != "loopt":
        return table_date(step.date)
    if step.requested:
        due = f", antwoord tegen {marked(seen.due.day, seen.due.certainty)}" if seen.due else ""
        return f"gevraagd {table_date(step.requested)}{due}"
    day = f"voorzien {table_date(step.planned)}" if step.planned and not step.planned.unknown else ""
    words = f"“{step.wording}”" if step.wording else ""
    if day or words:
        return ", ".join(part for part in (day, words) if part)
    return "nog onbekend" if step.required else "–"


def standing(seen: SeenStep) -> Inline:
    """How the step stands on the day, with a symbol."""
    step = seen.step
    outcome = f", {OUTCOME[step.outcome]}" if step.outcome and step.outcome not in ("afgerond", NOT_REQUIRED) else ""
    if step.outcome in NOT_REACHED and seen.state != "later":
        return inline(Span(unbroken(f"✗ {OUTCOME[step.outcome]}"), "late"))
    words: dict[str, Span] = {
        "gedaan": Span(f"✓\xa0gedaan{outcome}", "good"),
        "vervallen": Span("✗\xa0vervallen", "late"),
        "stilzwijgend": Span("✓\xa0stilzwijgend", "good"),
        "loopt": Span("◐\xa0loopt", "waiting"),
        "voorzien": Span("○\xa0voorzien", "muted"),
        "te-laat": Span("!\xa0te\xa0laat", "late"),
        "niet-vereist": Span("–\xa0niet\xa0vereist", "muted"),
        "later": Span("○\xa0na\xa0de\xa0peildatum", "muted"),
    }
    return (words[seen.state],)


def references(sources: Sequence[str], numbers: dict[str, int]) -> Inline:
    """The numbers of the sources, or that there are none."""
    if not sources:
        return (Span(" [zonder bron]", "waiting"),)
    return inline(" ", Span(unbroken(", ".join(f"[{numbers[id]}]" for id in sources)), "muted"))


def source_list(sources: Sequence[Source]) -> Iterator[Block]:
    """The sources under the numbers by which `references` refers to them."""
    if sources:
        yield Heading(2, inline("Bronnen"))
        yield Items(
            tuple(
                inline(f"[{number}] ", Span(source_words(one), link=one.url), Span(f" ({one.id})", "muted"))
                for number, one in enumerate(sources, start=1)
            )
        )
