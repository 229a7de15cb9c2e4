"""Procedures from data: the shipped paths, and a register's own file over them (contract §2.3)."""

from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

from samenwerking_cli.findings import Finding, Location, error
from samenwerking_cli.model.procedures import Procedure, Procedures, ProcedureStep
from samenwerking_cli.model.vocabulary import (
    AUTHORITIES,
    CERTAINTIES,
    LANGUAGES,
    MILESTONES,
    PARLIAMENTS,
)
from samenwerking_cli.reading.converters import (
    boolean,
    choice,
    identifier,
    required_text,
    text,
)
from samenwerking_cli.reading.decoder import Decoder, Spec, meant_key
from samenwerking_cli.reading.names import NO_NAMES
from samenwerking_cli.reading.nodes import START, MapNode, Node, Place
from samenwerking_cli.reading.parliaments import PARLIAMENT, laid_over
from samenwerking_cli.reading.terms import UNVERIFIED, terms
from samenwerking_cli.reading.tree import parse_tree

SHIPPED: Final = Path(__file__).parent.parent / "data" / "procedures.yaml"


STEP: Final = Spec(
    "een stap van een procedure",
    ProcedureStep,
    {
        "id": identifier,
        "name": required_text,
        "actor": text,
        "milestone": choice("mijlpaal", MILESTONES),
        "parallel": boolean,
        "condition": text,
        "terms": terms,
        "ground": text,
        "certainty": choice("zekerheid", CERTAINTIES),
    },
    ("id", "name"),
)


def procedure_steps(decoder: Decoder, node: Node, place: Place) -> tuple[ProcedureStep, ...]:
    """The steps of a path, of each id the first; unverified unless they say more."""
    found: dict[str, ProcedureStep] = {}
    for item, item_place in decoder.items(node, place):
        values = decoder.values(STEP, item, item_place)
        if values is None:
            continue
        step = ProcedureStep(where=decoder.at(item_place), **({"certainty": UNVERIFIED} | values))  # type: ignore[arg-type]
        if found.setdefault(step.id, step) is not step:
            first = found[step.id].where
            message = f"de stap '{step.id}' staat hier voor de tweede keer"
            hint = f"de eerste staat op regel {first.line}"
            decoder.findings.append(error("dubbele-id", message, step.where, hint=hint, related=(first,)))
    return tuple(found.values())


class _Written(NamedTuple):
    """What a file says of one authority, before it is laid over what was known."""

    where: Location
    name: str | None = None
    government: str | None = None
    parliament: str | None = None
    act: str | None = None
    language: str | None = None
    steps: tuple[ProcedureStep, ...] = ()


AUTHORITY: Final = Spec(
    "een overheid",
    _Written,
    {
        "name": required_text,
        "government": text,
        "parliament": text,
        "act": text,
        "language": choice("taal", LANGUAGES),
        "steps": procedure_steps,
    },
)


_TOP: Final = ("authorities", "parliaments")


def shipped_procedures() -> Procedures:
    """The procedures that come with the program."""
    tree = parse_tree(SHIPPED.name, SHIPPED.read_text(encoding="utf-8"))
    assert tree.root is not None
    procedures, _ = read_procedures(SHIPPED.name, tree.root, Procedures({}))
    return procedures


def read_procedures(
    file: str, root: Node, known: Procedures, start: Place = START
) -> tuple[Procedures, tuple[Finding, ...]]:
    """Lay one file over the known procedures: a step with the same id is replaced, others are added."""
    decoder = Decoder(file, NO_NAMES)
    authorities, parliaments = dict(known.by_authority), dict(known.by_parliament)
    sections = _sections(decoder, root, start)
    for authority, key_place, node, place in sections.get("authorities", ()):
        if authority not in AUTHORITIES:
            decoder.unknown("onbekende-overheid", "overheid", authority, key_place, dict.fromkeys(AUTHORITIES))
            continue
        decoder.subject = authority
        written = decoder.record(AUTHORITY, node, place)
        if written is not None:
            authorities[authority] = _laid_over(authorities.get(authority), authority, written)
    decoder.subject = ""
    for parliament, key_place, node, place in sections.get("parliaments", ()):
        if parliament not in PARLIAMENTS:
            decoder.unknown("onbekende-waarde", "parlement", parliament, key_place, dict.fromkeys(PARLIAMENTS))
            continue
        rules = decoder.record(PARLIAMENT, node, place)
        if rules is not None:
            parliaments[parliament] = laid_over(parliaments.get(parliament), parliament, rules)
    return Procedures(authorities, parliaments), tuple(decoder.findings)


def _sections(decoder: Decoder, root: Node, start: Place) -> dict[str, list[tuple[str, Place, Node, Place]]]:
    expected = "een procedurebestand dat begint met 'authorities:'"
    if not isinstance(root, MapNode):
        decoder.wrong_type(expected, root, start)
        return {}
    found: dict[str, list[tuple[str, Place, Node, Place]]] = {}
    for key, key_place, node, place in root.entries:
        if key not in _TOP:
            hint = f"bedoelde u '{meant_key(key, _TOP) or 'authorities'}'?"
            message = f"een procedurebestand kent geen sleutel '{key}'"
            decoder.fault("onbekende-sleutel", message, key_place, hint=hint, value=key)
        elif isinstance(node, MapNode):
            found[key] = node.entries
        else:
            whose = "overheid haar stappen" if key == "authorities" else "parlement zijn termijnen"
            decoder.wrong_type(f"een map met per {whose}", node, place)
    return found


def _laid_over(known: Procedure | None, authority: str, written: _Written) -> Procedure:
    base = known or Procedure(id=authority, name=authority, steps=(), where=written.where)
    steps = list(base.steps)
    after = len(steps)
    for step in written.steps:
        place = next((index for index, one in enumerate(steps) if one.id == step.id), None)
        if place is None:
            steps.insert(after, step)
            after += 1
        else:
            steps[place] = step
            after = place + 1
    return replace(
        base,
        name=written.name or base.name,
        government=written.government or base.government,
        parliament=written.parliament or base.parliament,
        act=written.act or base.act,
        language=written.language or base.language,
        steps=tuple(steps),
    )
