"""The JSON Schema of what must hold between the keys of a step, and which steps and terms each authority knows."""

from typing import Final

from samenwerking_cli.model.procedures import Procedure, Procedures, ProcedureStep, Term
from samenwerking_cli.model.vocabulary import LAPSED, NOT_REQUIRED
from samenwerking_cli.partial_date import UNKNOWN
from samenwerking_cli.reading.schema_values import NOTHING, Shape, names

_DATES: Final = ("date", "requested", "planned")
_USUAL: Final = "gewoon"


def step_rules(procedures: Procedures) -> Shape:
    """What a step needs beside its required keys; its name and its term are those of its authority."""
    return {
        "anyOf": _when_or_whether(),
        "allOf": [
            _if("outcome", (LAPSED,), _needs("until", "Een vervallen stap heeft een until: de dag waarop ze verviel.")),
            _if("date", (UNKNOWN,), _needs("source", "Een onbekende dag telt vanaf de bron: geef een source.")),
            *(_path(one) for one in procedures.by_authority.values() if one.steps),
        ],
    }


def _when_or_whether() -> list[Shape]:
    message = f"Geef date, requested of planned, of outcome: {NOT_REQUIRED}."
    dated = [_needs(key, message) for key in _DATES]
    return [
        *dated,
        _needs("outcome", message) | {"properties": {"outcome": {"const": NOT_REQUIRED, "errorMessage": message}}},
    ]


def _needs(key: str, message: str) -> Shape:
    return {"required": [key], "errorMessage": message}


def _if(key: str, values: tuple[str, ...], then: Shape) -> Shape:
    return {"if": {"properties": {key: {"enum": list(values)}}, "required": [key]}, "then": then}


def _path(procedure: Procedure) -> Shape:
    """The steps of one authority, and their terms: steps with the same ones together."""
    by_terms: dict[tuple[tuple[str, str], ...], list[str]] = {}
    for step in procedure.steps:
        by_terms.setdefault(_terms(step), []).append(step.id)
    allowed: Shape = {
        "properties": {"step": names({step.id: _described(step) for step in procedure.steps})},
        "allOf": [
            _if("step", tuple(steps), {"properties": {"term": names(dict(terms), NOTHING)}})
            for terms, steps in by_terms.items()
        ],
    }
    return _if("authority", (procedure.id,), allowed)


def _described(step: ProcedureStep) -> str:
    return f"{step.name} ({step.condition})" if step.condition else step.name


def _terms(step: ProcedureStep) -> tuple[tuple[str, str], ...]:
    return tuple({_USUAL: "de gewone termijn", **{term.variant: _length(term) for term in step.terms}}.items())


def _length(term: Term) -> str:
    unit = "dagen, eenheid niet bekend" if term.unit == UNKNOWN else term.unit
    return f"{term.days} {unit}"
