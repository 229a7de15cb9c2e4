"""libyaml's complaints, told in Dutch."""

from typing import Final

import yaml
from yaml.error import Mark, MarkedYAMLError

from samenwerking_cli.findings import Finding, Location, error
from samenwerking_cli.reading.nodes import Place, location

# (what libyaml was doing, what it met) → what is wrong, what was expected, whether the fault began at the context
_FAULTS: Final[tuple[tuple[str, str, str, str, bool], ...]] = (
    ("flow sequence", "", "de lijst die hier opent wordt niet gesloten", "zet een ']' na het laatste element", True),
    ("flow mapping", "", "de accolade die hier opent wordt niet gesloten", "zet een '}' na de laatste waarde", True),
    ("quoted scalar", "unexpected end", "de aanhalingstekens die hier openen worden niet gesloten", "sluit ze", True),
    ("quoted scalar", "escape", "onbekende code na een \\", "schrijf \\\\ voor een gewone schuine streep", False),
    ("", "mapping values", "hier mag geen ': ' staan", "zet tekst met een dubbelpunt tussen aanhalingstekens", False),
    ("", "sequence entries", "hier mag geen lijst beginnen", "begin de lijst op een nieuwe regel", False),
    ("", "'-' indicator", "hier werd een volgend '- ' verwacht", "kijk de inspringing na", False),
    ("", "expected key", "hier werd een sleutel verwacht", "kijk de inspringing en de aanhalingstekens na", False),
    ("", "could not find expected ':'", "na deze sleutel ontbreekt ':'", "schrijf 'sleutel: waarde'", True),
)


def yaml_fault(file: str, text: str, fault: yaml.YAMLError, opened: list[Place]) -> Finding:
    """The finding for a text that is no YAML, at the place where the user can mend it.

    `opened` are the places of what is still open, the innermost last.
    """
    if not isinstance(fault, MarkedYAMLError):
        return error("codering", "het bestand bevat tekens die geen tekst zijn", Location(file, 1))
    mark, context = fault.problem_mark, fault.context_mark
    if fault.problem == "found character that cannot start any token" and mark is not None:
        return _bad_start(file, text, mark)
    if opened and "node content" in (fault.problem or "") and _at_end(text, mark):
        where = location(file, opened[-1])
        bracket = text.split("\n")[where.line - 1][where.column - 1 : where.column]
        _, _, message, hint, _ = _FAULTS[1 if bracket == "{" else 0]
        return error("yaml", message, where, hint=hint)
    for doing, met, message, hint, at_context in _FAULTS:
        if doing in (fault.context or "") and met in (fault.problem or ""):
            place = context if at_context and context else mark
            return error("yaml", message, _location(file, text, place), hint=hint)
    where = _location(file, text, mark)
    return error("yaml", "hier is de tekst geen geldige YAML", where, hint="kijk de inspringing na")


def _bad_start(file: str, text: str, mark: Mark) -> Finding:
    where = _location(file, text, mark)
    character = text.split("\n")[where.line - 1][where.column - 1 : where.column]
    if character == "\t":
        return error("yaml", "hier staat een tab; YAML springt in met spaties", where, hint="gebruik spaties")
    hint = "zet de waarde tussen aanhalingstekens"
    return error("yaml", "met dit teken kan een waarde niet beginnen", where, hint=hint)


def _at_end(text: str, mark: Mark | None) -> bool:
    return mark is not None and not "\n".join(text.split("\n")[mark.line :])[mark.column :].strip()


def _location(file: str, text: str, mark: Mark | None) -> Location:
    """The place of a mark; libyaml may stand one line behind the last."""
    if mark is None:
        return Location(file, 1)
    lines = text.split("\n")
    if mark.line >= len(lines):
        return Location(file, len(lines), len(lines[-1]) + 1)
    return Location(file, mark.line + 1, mark.column + 1)
