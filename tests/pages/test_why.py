"""Why an agreement is in its phase, in Dutch."""

from typing import get_args

import pytest

from samenwerking_cli.document import Document, Items, Paragraph, plain
from samenwerking_cli.model.register import Register
from samenwerking_cli.model.vocabulary import Phase
from samenwerking_cli.pages.why import rule_sentence, why_page, why_record
from samenwerking_cli.reports.why import WhyReport, why_report
from tests.agreements import one
from tests.registers import on

DONE = "date: 2024-02-01, source: bron"
ASSENTED = (
    "authority: federaal, step: bekrachtiging, date: 2024-02-01, source: bron",
    "authority: vlaanderen, step: bekrachtiging, date: 2024-03-01",
)


def _why(made: Register, day: str = "2024-03-26") -> tuple[WhyReport, Document]:
    report = why_report(made.agreements[0], made, on(day))
    return report, why_page(report, made)


def _lines(page: Document) -> list[str]:
    """The paragraphs and the list items, as they are read."""
    lines: list[str] = []
    for block in page.blocks:
        if isinstance(block, Paragraph):
            lines.append(plain(block.text))
        elif isinstance(block, Items):
            lines += [f"- {plain(item)}" for item in block.items]
    return lines


def test_why__says_the_rule_the_steps_with_source_and_place_and_what_is_missing() -> None:
    """Everything that explains the phase, each step with file and line."""
    made = one(
        "authority: federaal, step: ministerraad-1, date: 2024-02-02, source: [bron, zonder-dag], note: Met voorbehoud."
    )
    report, page = _why(made)
    assert page.title == "Akkoord over de proef (akkoord): ontwerp op 26 maart 2024"
    assert _lines(page) == [
        f"Regel: {rule_sentence(report)}",
        "Steunt op:",
        (
            "- 2 februari 2024, federale overheid: eerste lezing in de ministerraad (principiële goedkeuring). Met voorbehoud. "
            "Bron: Een bron (1 januari 2024) (bron); Een bron zonder dag (zonder-dag). Plaats: agreements.yaml:12"
        ),
        "Voor de volgende fase (ondertekend) ontbreekt deze stap:",
        "- Ondertekening",
    ]


def test_why__a_step_without_source_says_so() -> None:
    """The gap is shown, not left out."""
    _, page = _why(one("authority: gezamenlijk, step: stopzetting, date: 2024-02-01"))
    assert any("Bron: geen bron." in line for line in _lines(page))
    assert _lines(page)[-1].startswith("Volgende fase: geen")


def test_why__a_request_is_told_as_one() -> None:
    """What only was asked for is no date of the step."""
    _, page = _why(one("authority: vlaanderen, step: advies-rvs, requested: 2024-02-20, source: bron"))
    assert any(line.startswith("- gevraagd op 20 februari 2024, Vlaanderen: ") for line in _lines(page))


@pytest.mark.parametrize(
    ("steps", "kind", "lead", "missing"),
    [
        ((), "samenwerkingsakkoord", "volstaat een van deze stappen:", 2),
        (
            (f"authority: gezamenlijk, step: ondertekening, {DONE}",),
            "samenwerkingsakkoord",
            "volstaat een van deze stappen:",
            2,
        ),
        (
            (f"authority: federaal, step: indiening-kamer, {DONE}",),
            "samenwerkingsakkoord",
            "ontbreken deze stappen:",
            2,
        ),
        (ASSENTED[:1], "samenwerkingsakkoord", "ontbreekt deze stap:", 1),
    ],
)
def test_why__tells_whether_one_of_the_missing_steps_is_enough(
    steps: tuple[str, ...], kind: str, lead: str, missing: int
) -> None:
    """One parliament is enough to be in assent; every parliament is needed to be in force."""
    _, page = _why(one(*steps, kind=kind))
    lines = _lines(page)
    at = next(index for index, line in enumerate(lines) if line.startswith("Voor de volgende fase"))
    assert lines[at].endswith(lead)
    assert len(lines[at + 1 :]) == missing


def test_why__a_derived_phase_is_called_derived() -> None:
    """No source names a day of entry into force."""
    report, page = _why(one(*ASSENTED))
    assert report.phase == "in-werking"
    assert "afgeleid" in _lines(page)[0]
    assert why_record(report)["derived"] is True


@pytest.mark.parametrize(
    ("steps", "kind", "phase"),
    [
        ((), "samenwerkingsakkoord", "niet-gestart"),
        ((f"authority: vlaanderen, step: advies-serv, {DONE}",), "samenwerkingsakkoord", "voorbereiding"),
        ((f"authority: vlaanderen, step: principieel-1, {DONE}",), "samenwerkingsakkoord", "ontwerp"),
        ((f"authority: gezamenlijk, step: ondertekening, {DONE}",), "samenwerkingsakkoord", "ondertekend"),
        ((f"authority: gezamenlijk, step: ondertekening, {DONE}",), "protocolakkoord", "in-werking"),
        ((f"authority: vlaanderen, step: indiening-vp, {DONE}",), "samenwerkingsakkoord", "instemming"),
        (ASSENTED, "samenwerkingsakkoord", "in-werking"),
        ((f"authority: gezamenlijk, step: inwerkingtreding, {DONE}",), "samenwerkingsakkoord", "in-werking"),
        ((f"authority: gezamenlijk, step: hernieuwing, {DONE}",), "samenwerkingsakkoord", "in-werking"),
        ((f"authority: gezamenlijk, step: beeindiging, {DONE}",), "samenwerkingsakkoord", "beeindigd"),
        ((f"authority: gezamenlijk, step: stopzetting, {DONE}",), "samenwerkingsakkoord", "stopgezet"),
    ],
)
def test_why__every_rule_has_its_sentence(steps: tuple[str, ...], kind: str, phase: str) -> None:
    """Whatever the rule, the page says it in one Dutch sentence, and the record in the same words."""
    report, page = _why(one(*steps, kind=kind))
    assert report.phase == phase
    assert phase in get_args(Phase)
    sentence = rule_sentence(report)
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert _lines(page)[0].startswith(f"Regel: {sentence}")
    assert why_record(report)["rule"] == sentence


def test_why_record__has_the_fields_of_the_contract() -> None:
    """Agreement, phase, rule, because and missing, under the names that were promised."""
    report, _ = _why(one(*ASSENTED[:1]))
    record = why_record(report)
    assert {"agreement", "phase", "rule", "because", "missing"} <= set(record)
    assert (record["agreement"], record["phase"]) == ("akkoord", "instemming")
    assert record["missing"] == [{"authority": "vlaanderen", "step": "bekrachtiging"}]
    assert record["because"] == report.because
    assert {"authority", "step", "date", "source", "file", "line"} <= set(report.because[0]._fields)


def test_why__announces_internal_pages_and_speaks_of_its_day() -> None:
    """As every page does."""
    made = one()
    report, page = _why(made)
    assert (page.foot, page.announcement) == ("Peildatum 26 maart 2024", "")
    assert why_page(report, made, internal=True).announcement.startswith("INTERN")
