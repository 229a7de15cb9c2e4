"""Every sentence about the steps of authorities, from the text of a register to the words."""

from pathlib import Path

import pytest

from samenwerking_cli.pages.answer.marks import Marks
from samenwerking_cli.pages.answer.steps import path_view, step_view
from samenwerking_cli.reports.topics.path import step_facts, trajectory
from tests.agreements import one
from tests.answers import case_on
from tests.drafts import SOURCE, about_it, agreement, items_of, question

JUNE = "2024-06-30"
FLEMISH = "authority: vlaanderen, step: "
JOINT = "authority: gezamenlijk, step: "
SERV = "Het advies van de Sociaal-Economische Raad van Vlaanderen (SERV)"
VLOR = "het advies van de Vlaamse Onderwijsraad (Vlor)"
BEGUN = "In Vlaanderen is de procedure begonnen. "
NOT_BEGUN = "In Vlaanderen is nog geen stap gezet."
FIRST = "Volgens de procedure is de eerste stap de eerste principiële goedkeuring."
NEXT = " Volgens de procedure is de volgende stap de eerste principiële goedkeuring."


def _path(root: Path, *steps: str, place: str = "In Vlaanderen") -> str:
    """The paragraph about one authority's path."""
    paragraphs = about_it(root, "trajectory", agreement(*(f"{step}, {SOURCE}" for step in steps)), day=JUNE)
    (found,) = [one for one in paragraphs if one.startswith(place)]
    return found


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        ("date: 2024-03-01", "kwam er op 1 maart 2024."),
        ("date: 2024-03", "kwam er in maart 2024."),
        ("date: 2023", "kwam er in 2023."),
        ("date: voor 2022-12-21", "kwam er vóór 21 december 2022."),
        ("date: onbekend", "kwam er op een onbekende dag."),
        ("date: 2024-03-01, outcome: afgerond", "kwam er op 1 maart 2024."),
        ("date: 2024-03-01, outcome: gunstig", "kwam er op 1 maart 2024 en is gunstig."),
        ("date: 2024-03-01, outcome: ongunstig", "kwam er op 1 maart 2024 en is ongunstig."),
        ("date: 2024-03-01, outcome: met-opmerkingen", "kwam er op 1 maart 2024 en bevat opmerkingen."),
        ("date: 2024-03-01, outcome: stilzwijgend", "kwam er op 1 maart 2024, stilzwijgend."),
        ("date: 2024-03-01, outcome: geweigerd", "werd op 1 maart 2024 geweigerd."),
        ("date: 2024-03-01, outcome: ingetrokken", "werd op 1 maart 2024 ingetrokken."),
        ("date: 2024-03-01, outcome: uitgesteld", "werd op 1 maart 2024 uitgesteld."),
        ("requested: 2024-03-01, outcome: geweigerd", "werd geweigerd."),
        ("date: 2024-03-01, outcome: vervallen, until: 2024-05", "kwam er op 1 maart 2024 en verviel in mei 2024."),
    ],
)
def test_step__done_with_its_day_and_outcome(tmp_path: Path, step: str, sentence: str) -> None:
    """What happened is told with the day as precise as it is known, and with what came of it."""
    assert _path(tmp_path, f"{FLEMISH}advies-serv, {step}") == f"{BEGUN}{SERV} {sentence}{NEXT}"


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        (
            "requested: 2024-06-20",
            "werd op 20 juni 2024 gevraagd; het antwoord wordt volgens de procedure uiterlijk op 20 juli 2024 verwacht.",
        ),
        (
            "requested: 2024-06",
            "werd in juni 2024 gevraagd; het antwoord wordt volgens de procedure uiterlijk op 30 juli 2024 verwacht (indicatief).",
        ),
        (
            "requested: 2024-05-06",
            "werd op 6 mei 2024 gevraagd; het antwoord werd volgens de procedure uiterlijk op 5 juni 2024 verwacht en is er nog niet.",
        ),
        (
            "requested: 2024-06-20, planned: 2024-08",
            "werd op 20 juni 2024 gevraagd; het antwoord wordt uiterlijk in augustus 2024 verwacht.",
        ),
        (
            "requested: 2024-06-20, due: 2024-07-20",
            "werd op 20 juni 2024 gevraagd; het antwoord wordt uiterlijk op 20 juli 2024 verwacht.",
        ),
        (
            "requested: 2024-05-20, due: 2024-06-20",
            "werd op 20 mei 2024 gevraagd; het antwoord werd uiterlijk op 20 juni 2024 verwacht en is er nog niet.",
        ),
    ],
)
def test_step__running_with_its_request_and_due_day(tmp_path: Path, step: str, sentence: str) -> None:
    """What was asked is told with the day of the request, and whether the answer is late."""
    assert _path(tmp_path, f"{FLEMISH}advies-serv, {step}") == f"{BEGUN}{SERV} {sentence}"


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        ("planned: 2024-09-01", "is voorzien op 1 september 2024."),
        ("planned: 2024-09", "is voorzien in september 2024."),
        ("planned: 2025", "is voorzien in 2025."),
        ("planned: 2024-05-02", "was op 2 mei 2024 voorzien en is er nog niet."),
        ("planned: 2024-05", "was in mei 2024 voorzien en is er nog niet."),
        ("planned: 2024-05, wording: in de lente", "was “in de lente” voorzien (in mei 2024) en is er nog niet."),
    ],
)
def test_step__planned_or_late(tmp_path: Path, step: str, sentence: str) -> None:
    """A promise has its day; one whose day is over says so, with the words of the source first."""
    assert _path(tmp_path, f"{FLEMISH}advies-serv, {step}") == f"{NOT_BEGUN} {SERV} {sentence}"


@pytest.mark.parametrize("planned", ["2024-09-01", "2024-09", "onbekend"])
def test_step__wording_is_kept_and_never_hardened_into_a_date(tmp_path: Path, planned: str) -> None:
    """What a source says in its own words comes out in those words, whatever day the clock uses."""
    step = f"{FLEMISH}advies-serv, planned: {planned}, wording: in de komende weken"
    assert _path(tmp_path, step) == f"{NOT_BEGUN} {SERV} is voorzien “in de komende weken”."


def test_step__not_required(tmp_path: Path) -> None:
    """A step that nobody has to take is told as such, and is no beginning."""
    found = _path(tmp_path, f"{FLEMISH}advies-serv, outcome: niet-vereist")
    assert found == f"{NOT_BEGUN} {SERV} is niet vereist. {FIRST}"


def test_step__postponed_and_planned_anew(tmp_path: Path) -> None:
    """A step that was postponed and is foreseen again says both."""
    found = _path(tmp_path, f"{FLEMISH}advies-serv, planned: 2024-09, outcome: uitgesteld")
    assert found == f"{NOT_BEGUN} {SERV} werd uitgesteld. {SERV} is voorzien in september 2024."


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        ("date: 2024-03", "kwamen er in maart 2024."),
        ("date: 2024-03, outcome: geweigerd", "werden in maart 2024 geweigerd."),
        ("date: 2024-03, outcome: ingetrokken", "werden in maart 2024 ingetrokken."),
        ("date: 2024-03, outcome: uitgesteld", "werden in maart 2024 uitgesteld."),
        ("date: 2024-03, outcome: vervallen, until: 2024-05-01", "kwamen er in maart 2024 en vervielen op 1 mei 2024."),
        ("requested: 2024-06", "werden in juni 2024 gevraagd."),
        (
            "requested: 2024-05, due: 2024-06-20",
            "werden in mei 2024 gevraagd; het antwoord werd uiterlijk op 20 juni 2024 verwacht en is er nog niet.",
        ),
        ("planned: 2024-08", "zijn voorzien in augustus 2024."),
        ("planned: onbekend, wording: op korte termijn", "zijn voorzien “op korte termijn”."),
        ("planned: 2024-03", "waren in maart 2024 voorzien en zijn er nog niet."),
        ("outcome: niet-vereist", "zijn niet vereist."),
    ],
)
def test_step__plural(tmp_path: Path, step: str, sentence: str) -> None:
    """A name that stands in the plural has its verb in the plural, in every sentence."""
    found = _path(tmp_path, f"{JOINT}onderhandeling, {step}", place="De onderhandeling")
    assert found == f"De onderhandeling en opmaak van het ontwerp {sentence}"


@pytest.mark.parametrize(
    ("step", "words"),
    [
        ("reference: 76.123/1", "nr. 76.123/1"),
        ("act: decreet-138", "akte decreet-138"),
        ("actor: de griffie", "de griffie"),
        ("actor: de griffie, act: a, reference: '7'", "de griffie, akte a, nr. 7"),
    ],
)
def test_step__details_stand_in_brackets(tmp_path: Path, step: str, words: str) -> None:
    """Who took it, for which act, and under which number."""
    found = _path(tmp_path, f"{FLEMISH}advies-serv, date: 2024-03-01, outcome: gunstig, {step}")
    assert found == f"{BEGUN}{SERV} ({words}) kwam er op 1 maart 2024 en is gunstig.{NEXT}"


def test_step__signatures_of_some_parties_name_them(tmp_path: Path) -> None:
    """When parties sign on different days, each sentence says who did."""
    steps = (
        f"{JOINT}ondertekening, date: 2024-01-10, by: [federale-staat]",
        f"{JOINT}ondertekening, date: 2024-02, by: [vlaams-gewest], note: In Brussel.",
    )
    assert _path(tmp_path, *steps, place="De ondertekening") == (
        "De ondertekening (door de Federale Staat) kwam er op 10 januari 2024. "
        "De ondertekening (door het Vlaams Gewest) kwam er in februari 2024. In Brussel."
    )


def test_path__two_steps_are_sentences_and_three_are_a_list(tmp_path: Path) -> None:
    """From three plain steps on they stand in one sentence, each with its day and details, notes behind it."""
    steps = [
        f"{FLEMISH}advies-serv, date: 2024-03-01",
        f"{FLEMISH}advies-vlor, date: 2024-03",
        f"{FLEMISH}advies-vtc, date: voor 2024-04-01, reference: 12/2024, note: Een toelichting.",
    ]
    assert _path(tmp_path, *steps[:2]) == (
        f"{BEGUN}{SERV} kwam er op 1 maart 2024. H{VLOR[1:]} kwam er in maart 2024.{NEXT}"
    )
    assert _path(tmp_path, *steps) == (
        f"{BEGUN}Deze stappen zijn gezet: het{SERV[3:]} (op 1 maart 2024), {VLOR} (in maart 2024) en het advies van de "
        "Vlaamse Toezichtcommissie voor de verwerking van persoonsgegevens (nr. 12/2024, vóór 1 april 2024). "
        f"Een toelichting.{NEXT}"
    )


def test_path__a_step_with_an_outcome_stands_outside_the_list(tmp_path: Path) -> None:
    """What came of a step is never lost in a list."""
    steps = [f"{FLEMISH}advies-{body}, date: 2024-03-01" for body in ("vlor", "sarc", "mora")]
    found = _path(tmp_path, *steps, f"{FLEMISH}advies-serv, date: 2024-03-02, outcome: ongunstig")
    assert found.count("Deze stappen zijn gezet: ") == 1
    assert f"{SERV} kwam er op 2 maart 2024 en is ongunstig." in found


def test_path__one_step_without_a_day_is_singular_and_two_are_plural(tmp_path: Path) -> None:
    """Steps that are foreseen without any day stand together, with their notes behind them."""
    serv, vlor = (
        f"{FLEMISH}advies-serv, planned: onbekend, note: Met spoed.",
        f"{FLEMISH}advies-vlor, planned: onbekend",
    )
    foreseen = f"{NOT_BEGUN} Voorzien, zonder dat er al een dag vastligt,"
    assert _path(tmp_path, serv) == f"{foreseen} is het{SERV[3:]}. Met spoed."
    assert _path(tmp_path, serv, vlor) == f"{foreseen} zijn het{SERV[3:]} en {VLOR}. Met spoed."


def test_path__several_acts_are_told_apart(tmp_path: Path) -> None:
    """An authority with two acts has each step once for every act, under the name of the act."""
    steps = (
        f"{JOINT}ondertekening, date: 2024-01-10",
        f"{FLEMISH}bekrachtiging, date: 2024-03-01, act: decreet-138",
        f"{FLEMISH}bekrachtiging, planned: 2024-10, act: decreet-139",
    )
    assert _path(tmp_path, *steps) == (
        f"{BEGUN}De bekrachtiging en afkondiging (akte decreet-138) kwamen er op 1 maart 2024. "
        "De bekrachtiging en afkondiging (akte decreet-139) zijn voorzien in oktober 2024."
    )


def test_path__completed(tmp_path: Path) -> None:
    """An authority that passed every milestone is finished, while the agreement waits for others."""
    passed = ("principieel-1, date: 2023-10-10", "indiening-vp, date: 2024-02-01", "bekrachtiging, date: 2024-03-01")
    steps = [f"{FLEMISH}{one}" for one in (*passed, "bekendmaking, date: 2024-04-01")]
    assert _path(tmp_path, f"{JOINT}ondertekening, date: 2024-01-10", *steps) == (
        "In Vlaanderen is de procedure afgerond. Deze stappen zijn gezet: de eerste principiële goedkeuring (op 10 "
        "oktober 2023), de indiening van het ontwerp van decreet in het Vlaams Parlement (op 1 februari 2024), de "
        "bekrachtiging en afkondiging (op 1 maart 2024) en de bekendmaking in het Belgisch Staatsblad (op 1 april 2024)."
    )


def test_path__what_only_the_procedure_says_is_told_apart_and_marked_when_not_verified(tmp_path: Path) -> None:
    """`Volgens de procedure`, first or next; `(indicatief)` when the step was not checked in a source."""
    federal = _path(tmp_path, "authority: federaal, step: ministerraad-1, date: 2024-02-02", place="Bij de federale")
    assert federal == (
        "Bij de federale overheid is de procedure begonnen. De eerste lezing in de ministerraad (principiële "
        "goedkeuring) kwam er op 2 februari 2024. Volgens de procedure is de volgende stap de tweede lezing in de "
        "ministerraad (indicatief)."
    )
    assert _path(tmp_path) == f"{NOT_BEGUN} {FIRST}"


def test_path__a_day_that_lies_ahead_is_foreseen(tmp_path: Path) -> None:
    """An entry into force that is dated after the day is no fact yet."""
    steps = (f"{JOINT}ondertekening, date: 2024-05-05", f"{JOINT}inwerkingtreding, date: 2025-01-01")
    found = _path(tmp_path, *steps, place="De ondertekening")
    assert found == "De ondertekening kwam er op 5 mei 2024. De inwerkingtreding is voorzien op 1 januari 2025."


@pytest.mark.parametrize(
    ("party", "place"),
    [
        ("federale-staat", "Bij de federale overheid"),
        ("vlaamse-gemeenschap", "In Vlaanderen"),
        ("waals-gewest", "In het Waals Gewest"),
        ("franse-gemeenschap", "In de Franse Gemeenschap"),
        ("duitstalige-gemeenschap", "In de Duitstalige Gemeenschap"),
        ("brussels-hoofdstedelijk-gewest", "In het Brussels Hoofdstedelijk Gewest"),
        ("gemeenschappelijke-gemeenschapscommissie", "Bij de Gemeenschappelijke Gemeenschapscommissie"),
        ("franse-gemeenschapscommissie", "Bij de Franse Gemeenschapscommissie"),
        ("vlaamse-gemeenschapscommissie", "Bij de Vlaamse Gemeenschapscommissie"),
    ],
)
def test_path__every_authority_has_its_place(tmp_path: Path, party: str, place: str) -> None:
    """One is in a region or a community, and with an administration or a commission."""
    (path,) = about_it(tmp_path, "trajectory", agreement(parties=party))
    assert path.startswith(f"{place} is nog geen stap gezet. Volgens de procedure is de eerste stap de ")


def test_advice__per_authority_with_result_and_request(tmp_path: Path) -> None:
    """Who asked, when, and with which result; joint advice is asked by the parties together."""
    steps = (
        f"{FLEMISH}advies-serv, date: 2024-03-01, outcome: met-opmerkingen, reference: 24/7, {SOURCE}",
        f"{JOINT}advies-gba, requested: 2024-06-01, {SOURCE}",
        f"authority: federaal, step: advies-gba, planned: onbekend, {SOURCE}",
        f"{FLEMISH}principieel-1, date: 2024-02-01, {SOURCE}",
    )
    assert about_it(tmp_path, "advice", agreement(*steps), day=JUNE) == [
        (
            f"Voor Vlaanderen is dit de stand van de adviezen. {SERV} (nr. 24/7) kwam er op 1 maart 2024 en bevat "
            "opmerkingen."
        ),
        (
            "Dit is de stand van de adviezen die de partijen samen vragen. Het advies van de "
            "Gegevensbeschermingsautoriteit (GBA) werd op 1 juni 2024 gevraagd; het antwoord wordt volgens de "
            "procedure uiterlijk op 31 juli 2024 verwacht (indicatief)."
        ),
        (
            "Voor de federale overheid is dit de stand van de adviezen. Voorzien, zonder dat er al een dag vastligt, is het "
            "advies van de Gegevensbeschermingsautoriteit (GBA)."
        ),
    ]


def test_advice__is_not_told_again_on_the_path(tmp_path: Path) -> None:
    """With both topics the path leaves the advice to its own place, and has begun all the same."""
    step = f"{FLEMISH}advies-serv, date: 2024-03-01, {SOURCE}"
    paragraphs = about_it(tmp_path, "trajectory, advice", agreement(step, parties="vlaams-gewest"), day=JUNE)
    assert paragraphs == [
        f"{BEGUN.strip()}{NEXT}",
        f"Voor Vlaanderen is dit de stand van de adviezen. {SERV} kwam er op 1 maart 2024.",
    ]


def test_publication__with_number_day_and_address(tmp_path: Path) -> None:
    """Where an act was published, and the address of its source as a link that shows itself."""
    step = f"{FLEMISH}bekendmaking, date: 2024-03-01, reference: 2024001234, source: blad"
    sources = "sources: [{id: blad, title: Belgisch Staatsblad, url: 'https://voorbeeld.example/blad?a=1&b=2'}]\n"
    text = f"agreements:\n{agreement(step)}"
    (paragraphs,) = items_of(tmp_path, text, question("publication"), JUNE, agreements__bronnen_yaml=sources)
    assert paragraphs[-1] == (
        "Voor Vlaanderen is dit de stand van de bekendmaking. De bekendmaking in het Belgisch Staatsblad (nr. "
        "2024001234) kwam er op 1 maart 2024. De tekst staat op https://voorbeeld.example/blad?a=1&b=2."
    )


def test_step_view__an_answer_holds_every_fact_behind_its_sources() -> None:
    """The source of a step stands once behind its sentence; what has none is marked in a draft only."""
    made = one(
        "authority: vlaanderen, step: advies-serv, date: 2024-03-01, source: bron",
        f"{FLEMISH}advies-vlor, date: 2024-03-02",
    )
    serv, vlor = step_facts(case_on(JUNE, made))
    assert step_view(serv, made, Marks(sources=True)).sources == "[^bron]"
    assert step_view(serv, made, Marks()).sources == ""
    assert step_view(vlor, made, Marks(sources=True)).sources == " \\[zonder bron\\]"
    assert step_view(vlor, made, Marks(sources=True, final=True)).sources == ""


def test_path_view__a_source_that_steps_share_stands_once_and_others_stand_at_their_step() -> None:
    """In a list the reference stands behind the sentence when all share it, else behind each step."""
    rows = [f"{FLEMISH}advies-{body}, date: 2024-03-01, source: " for body in ("serv", "vlor", "mora")]
    for sources, shared in ((("bron", "bron", "bron"), "[^bron]"), (("bron", "zonder-dag", "bron"), "")):
        made = one(*(row + source for row, source in zip(rows, sources, strict=True)))
        view = next(
            path_view(path, made, Marks(sources=True))
            for path in trajectory(case_on(JUNE, made))
            if path.authority == "vlaanderen"
        )
        assert view.done_sources == shared
        assert view.done.count("[^") == (0 if shared else 3)


def test_step__silence_is_an_answer_once_the_term_is_over(tmp_path: Path) -> None:
    """The answer says when the term ended, by which rule, and what that means."""
    assert _path(tmp_path, f"{FLEMISH}advies-if, requested: 2024-05-06").startswith(
        f"{BEGUN}Het advies van de Inspectie van Financiën werd op 6 mei 2024 gevraagd. De termijn liep volgens de "
        "procedure op 24 mei 2024 af zonder antwoord; dat geldt als een stilzwijgend antwoord."
    )


def test_step__no_day_for_what_nobody_waits_for(tmp_path: Path) -> None:
    """Once the government decided, an answer that never came is not announced for a day in the past."""
    path = _path(tmp_path, f"{FLEMISH}advies-rvs, requested: 2024-02-06", f"{FLEMISH}definitief, date: 2024-05-02")
    assert "werd op 6 februari 2024 gevraagd." in path
    assert "verwacht" not in path
