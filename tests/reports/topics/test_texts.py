"""The texts of an agreement or a dossier, and the figures beside them."""

from datetime import date

import pytest

from samenwerking_cli.reports.fact import Fact, owner_of
from samenwerking_cli.reports.topics.texts import FigureFacts, figures_of, scope, text_of
from tests.agreements import one
from tests.answers import DAY, case_on
from tests.registers import register

MADE = register("""
    agreements:
      - id: ila
        title: Individual Learning Account
        kind: samenwerkingsakkoord
        parties: [federale-staat, vlaams-gewest]
        parties_open: true
        texts:
          scope: {text: De inhoud., source: bron, date: 2024-02}
          relevance: {text: De betekenis., source: bron}
          budget: {text: Het budget., source: bron, date: 2024-04-10}
        figures:
          - {label: Instroom, period: 2023, value: 6070, unit: personen, source: bron, note: Een raming.}
          - {label: Beoogde instroom, value: 3.5, target: true}
    dossiers:
      - {id: leren, title: Leren, agreements: [ila], texts: {scope: {text: Het geheel., source: bron}}}
""")
ILA = MADE.agreements[0]
NOTE = Fact("ila", "figures[Instroom/2023].note", "Een raming.", ("bron",), "agreements.yaml", 18)


@pytest.mark.parametrize(
    ("name", "day", "found"),
    [
        ("scope", "2024-01-31", None),
        ("scope", "2024-02-01", "De inhoud."),
        ("relevance", "2020-01-01", "De betekenis."),
        ("budget", "2024-04-09", None),
        ("budget", "2024-04-10", "Het budget."),
        ("coordination", "2024-06-30", None),
    ],
)
def test_text_of__a_text_dated_after_the_day_is_not_used(name: str, day: str, found: str | None) -> None:
    """A text of a month counts from its first day; one without a date is always there."""
    fact = text_of(ILA, owner_of(ILA), name, date.fromisoformat(day))
    assert (fact and fact.value) == found


def test_text_of__tells_whose_text_it_is() -> None:
    """An agreement and a dossier have texts of the same name."""
    dossier, day = MADE.dossiers[0], date(2024, 6, 30)
    assert text_of(ILA, owner_of(ILA), "scope", day) == Fact(
        "ila", "texts.scope", "De inhoud.", ("bron",), "agreements.yaml", 14
    )
    assert text_of(dossier, owner_of(dossier), "scope", day) == Fact(
        "dossiers/leren", "texts.scope", "Het geheel.", ("bron",), "agreements.yaml", 21
    )


def test_figures_of__in_the_order_of_the_register() -> None:
    """A figure keeps its number as written, with its period, unit and note; a target says that it is one."""
    assert figures_of(ILA, owner_of(ILA)) == (
        FigureFacts(
            label="Instroom",
            value=Fact("ila", "figures[Instroom/2023].value", "6070", ("bron",), "agreements.yaml", 18),
            unit="personen",
            period="2023",
            target=False,
            note=NOTE,
        ),
        FigureFacts(
            label="Beoogde instroom",
            value=Fact("ila", "figures[Beoogde instroom].value", "3.5", (), "agreements.yaml", 19),
            unit=None,
            period=None,
            target=True,
            note=None,
        ),
    )


def test_scope__text_parties_and_figures() -> None:
    """What an agreement is about comes with who makes it and with its numbers."""
    found = scope(case_on(DAY, MADE))
    assert found.text == Fact("ila", "texts.scope", "De inhoud.", ("bron",), "agreements.yaml", 14)
    assert found.parties == Fact("ila", "parties", ("federale-staat", "vlaams-gewest"), (), "agreements.yaml", 8)
    assert (found.parties_open, found.past) == (True, False)
    assert found.figures == figures_of(ILA, owner_of(ILA))


def test_scope__without_a_text_of_the_day_there_is_none() -> None:
    """The parties are told all the same."""
    found = scope(case_on("2024-01-31", MADE))
    assert (found.text, found.parties.value) == (None, ("federale-staat", "vlaams-gewest"))


@pytest.mark.parametrize(
    ("step", "past"),
    [("stopzetting, date: 2024-06-01", True), ("beeindiging, date: 2024-06-01", True),
     ("beeindiging, date: 2024-07-01", False), ("inwerkingtreding, date: 2024-06-01", False),
     ("initiatief, date: 2024-06-01", False)],
)  # fmt: skip
def test_scope__is_past_once_the_agreement_is_over(step: str, past: bool) -> None:
    """What ended or was stopped had a scope; what will end still has one."""
    assert scope(case_on(DAY, one(f"authority: gezamenlijk, step: {step}"))).past is past
