"""How documents name authorities, steps, parties and sources."""

from datetime import date

import pytest

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.document import Span, plain
from samenwerking_cli.pages.naming import (
    authority_name,
    foot_of,
    party_in_prose,
    party_name,
    source_spans,
    source_words,
    step_name,
    table_date,
    whose_step,
)
from samenwerking_cli.partial_date import parse_partial_date
from tests.registers import loaded

REGISTER = loaded("""
    register: {title: Proef}
    sources:
      - {id: sv-293, title: Antwoord op vraag 293 van 27 februari 2024, date: 2024-02-27}
      - {id: nota, title: Conceptnota, date: 2021-06, url: "https://example.org/nota"}
      - {id: brief, title: Brief}
    bodies:
      - {id: riziv, name: Rijksinstituut, article: het}
      - {id: vdab, name: VDAB}
    agreements: []
""").register


def test_authority_name__comes_from_the_procedures() -> None:
    """The joint path goes by who walks it; an id without a procedure stays as it is."""
    assert authority_name(REGISTER, "vlaanderen") == "Vlaanderen"
    assert authority_name(REGISTER, "gezamenlijk") == "alle partijen samen"
    assert authority_name(REGISTER, "elders") == "elders"


def test_step_name__comes_from_the_procedure_of_that_authority() -> None:
    """One id may have another name elsewhere."""
    assert step_name(REGISTER, "vlaanderen", "principieel-1") == "Eerste principiële goedkeuring"
    assert step_name(REGISTER, "vgc", "principieel-1") != step_name(REGISTER, "vlaanderen", "principieel-1")
    assert step_name(REGISTER, "vlaanderen", "onbestaand") == "onbestaand"


def test_whose_step__names_the_authority_unless_all_act_together() -> None:
    """`Vlaanderen: …`; a joint step goes by its own name."""
    assert whose_step(REGISTER, "vlaanderen", "definitief") == "Vlaanderen: definitieve goedkeuring"
    assert whose_step(REGISTER, "gezamenlijk", "ondertekening") == "Ondertekening"


@pytest.mark.parametrize(
    ("party", "name"),
    [("vlaams-gewest", "Vlaams Gewest"), ("riziv", "Rijksinstituut"), ("de ziekenfondsen", "de ziekenfondsen")],
)
def test_party_name__is_official_or_as_written(party: str, name: str) -> None:
    """A key, the id of a body, or free text."""
    assert party_name(REGISTER, party) == name


@pytest.mark.parametrize(
    ("party", "name"),
    [
        ("federale-staat", "de Federale Staat"),
        ("vlaamse-gemeenschap", "de Vlaamse Gemeenschap"),
        ("vlaams-gewest", "het Vlaams Gewest"),
        ("waals-gewest", "het Waals Gewest"),
        ("brussels-hoofdstedelijk-gewest", "het Brussels Hoofdstedelijk Gewest"),
        ("gemeenschappelijke-gemeenschapscommissie", "de Gemeenschappelijke Gemeenschapscommissie"),
        ("riziv", "het Rijksinstituut"),
        ("vdab", "VDAB"),
        ("de ziekenfondsen", "de ziekenfondsen"),
    ],
)
def test_party_in_prose__has_its_article(party: str, name: str) -> None:
    """A Region takes het, the State, a Community or a Commission de, a body its own; free text stays as written."""
    assert party_in_prose(REGISTER, party) == name


def test_table_date__is_short_and_does_not_break() -> None:
    """Empty when there is no date."""
    assert table_date(parse_partial_date("2024-03-26")) == "26\xa0mrt.\xa02024"
    assert table_date(None) == ""


@pytest.mark.parametrize(
    ("id", "words"),
    [
        ("sv-293", "Antwoord op vraag 293 van 27 februari 2024"),
        ("nota", "Conceptnota (juni 2021)"),
        ("brief", "Brief"),
    ],
)
def test_source_words__say_the_day_once(id: str, words: str) -> None:
    """The day stands behind the title unless the title says it."""
    assert source_words(REGISTER.sources[id]) == words


def test_source_spans__link_what_has_an_address() -> None:
    """Several sources one after the other, each with its id."""
    spans = source_spans(REGISTER, ("nota", "brief"))
    assert plain(spans) == "Conceptnota (juni 2021) (nota); Brief (brief)"
    assert [span for span in spans if span.link] == [Span("Conceptnota (juni 2021)", link="https://example.org/nota")]


@pytest.mark.parametrize(
    ("revision", "changed", "foot"),
    [
        (None, None, "Peildatum 26 maart 2024"),
        ("3f2c1ab9ff898bd09", False, "Peildatum 26 maart 2024 · register 3f2c1ab"),
        (
            "3f2c1ab9ff898bd09",
            True,
            "Peildatum 26 maart 2024 · register 3f2c1ab, met wijzigingen die nog niet vastgelegd zijn",
        ),
    ],
)
def test_foot__says_day_and_revision(revision: str | None, changed: bool | None, foot: str) -> None:
    """A short hash, and whether the files differ from it."""
    assert foot_of(AsOf(day=date(2024, 3, 26), revision=revision, changed=changed)) == foot
