"""Doubts about written questions."""

from collections.abc import Iterator

from samenwerking_cli.dutch.dates import in_full
from samenwerking_cli.findings import Finding, warning
from samenwerking_cli.model.question import Question


def impossible_days(question: Question) -> Iterator[Finding]:
    """A last day or an answer that lies before the question itself."""
    answer = question.answer
    days = (
        ("de antwoordtermijn", "deadline", question.deadline),
        ("de eerste antwoordtermijn", "first_deadline", question.first_deadline),
        ("de termijn van het kabinet", "deadline_office", question.deadline_office),
        ("het antwoord", "sent", answer.sent if answer else None),
    )
    for name, key, day in days:
        if day and not day.unknown and question.date and day.certainly_before(question.date):
            message = f"{name} ({in_full(day)}) ligt vóór de vraag zelf ({in_full(question.date)})"
            hint = f"verbeter '{key}' of 'date'"
            yield warning("onmogelijke-volgorde", message, question.where, subject=question.id, hint=hint)
