"""Doubts about whole records: missing sources, parties, assent and review."""

from collections.abc import Iterator
from datetime import date, timedelta

from samenwerking_cli.dutch.dates import day_in_full
from samenwerking_cli.findings import Finding, Location, warning
from samenwerking_cli.model.register import Agreement, Dossier, Register
from samenwerking_cli.model.vocabulary import (
    ASSENT_BY_KIND,
    AUTHORITY_OF_PARTY,
    KINDS_OF_GOVERNMENTS,
    OVER,
)
from samenwerking_cli.status.facts import Facts
from samenwerking_cli.status.phases import phase_of


def without_source(facts: Facts, _register: Register) -> Iterator[Finding]:
    """A step, text, figure or remark that rests on no source."""
    agreement = facts.agreement
    for step in agreement.steps:
        if not step.source:
            yield _without_source(f"de stap {step.step} van {step.authority}", step.where, agreement.id)
    yield from facts_without_source(agreement)


def body_as_party(facts: Facts, _register: Register) -> Iterator[Finding]:
    """A body as a party to what only governments conclude (BWHI art. 92bis, § 1)."""
    agreement = facts.agreement
    if agreement.kind not in KINDS_OF_GOVERNMENTS:
        return
    bodies = [party for party in agreement.parties if party not in AUTHORITY_OF_PARTY]
    if bodies:
        message = f"een {agreement.kind} sluiten overheden; geen overheid: {', '.join(bodies)}"
        hint = "noem de overheid als partij, of kies een andere soort (samenwerkingsovereenkomst, protocolakkoord)"
        yield warning("instelling-als-partij", message, agreement.where, subject=agreement.id, hint=hint)


def unusual_assent(facts: Facts, _register: Register) -> Iterator[Finding]:
    """An explicit assent to a kind for which the law knows none."""
    agreement = facts.agreement
    if agreement.assent and not ASSENT_BY_KIND[agreement.kind]:
        message = f"voor een {agreement.kind} kent de wet geen instemming, en hier staat 'assent: true'"
        hint = "kijk 'kind' en 'assent' na; wat er staat, geldt"
        yield warning("instemming-ongewoon", message, agreement.where, subject=agreement.id, hint=hint)


def not_reviewed(facts: Facts, register: Register) -> Iterator[Finding]:
    """A record that nobody confirmed for too long: by `reviewed`, else by its newest source."""
    agreement = facts.agreement
    confirmed = _confirmed(agreement, register)
    if confirmed is None or phase_of(facts).phase in OVER:
        return
    if facts.day - confirmed > timedelta(days=register.review_after_days):
        message = f"dit akkoord is sinds {day_in_full(confirmed)} niet meer nagekeken"
        hint = "bevestig de gegevens en zet de dag in 'reviewed'"
        yield warning("niet-nagekeken", message, agreement.where, subject=agreement.id, hint=hint)


def _confirmed(agreement: Agreement, register: Register) -> date | None:
    if agreement.reviewed:
        return agreement.reviewed.last
    cited = [step.source for step in agreement.steps] + [text.source for text in agreement.texts]
    cited += [figure.source for figure in agreement.figures] + [remark.source for remark in agreement.remarks]
    ids = {id for source in cited for id in source}
    dates = (register.sources[id].date for id in ids)
    return max((one.last for one in dates if one), default=None)


def facts_without_source(owner: Agreement | Dossier) -> Iterator[Finding]:
    """The texts, figures and remarks of an agreement or a dossier that rest on no source."""
    for text in owner.texts:
        if not text.source:
            yield _without_source(f"de tekst {text.name}", text.where, owner.id)
    for figure in owner.figures:
        if not figure.source:
            yield _without_source(f"het cijfer '{figure.label}'", figure.where, owner.id)
    for remark in owner.remarks:
        if not remark.source:
            yield _without_source("deze vaststelling", remark.where, owner.id)


def _without_source(what: str, where: Location, subject: str) -> Finding:
    return warning("geen-bron", f"{what} heeft geen bron", where, subject=subject, hint="voeg 'source' toe")
