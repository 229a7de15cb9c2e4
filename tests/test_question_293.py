"""The project's own register and question 293: the draft says what the register holds, and changes with it."""

import shutil
from pathlib import Path

import pytest

from samenwerking_cli.document import NO_BREAK
from samenwerking_cli.wording.templates import Templates, shipped_templates
from tests.running import DAY, run
from tests.transcripts import ROOT

TITLES = (
    "Samenwerkingsovereenkomst tussen VDAB, ziekenfondsen en RIZIV inzake arbeidsongeschikt erkende personen",
    "Samenwerkingsovereenkomst tussen VDAB en Fedasil met betrekking tot asielzoekers",
    (
        "Samenwerkingsakkoord betreffende de oprichting en het beheer van de Individual Learning Account en het "
        "elektronisch uitwisselen van gegevens inzake opleiding"
    ),
    (
        "Interfederaal samenwerkingsakkoord inzake een vlottere data-uitwisseling tussen de federale en regionale "
        "overheden"
    ),
    (
        "Samenwerkingsovereenkomst tussen de federale overheid en de bevoegde gewestelijke tewerkstellings- en "
        "bemiddelingsdiensten inzake experiment vrijwillige werkhervatting van personen met een handicap"
    ),
)
FACTS = (
    *("JO BROUNS", "KARL VANLOUWE", "vraag nr. 293 van 27 februari 2024", "25 juni 2021", "Elk talent telt"),
    *("december 2021", "29 voorstellen", "15 prioriteiten", "80 procent", "vraag nr. 725", "vraag nr. 296"),
    *("vóór 21 december 2022", "op 21 december 2022", "in 2023: 6 070 personen", "12 000 personen", "in januari 2024"),
    *("op 1 december 2023", "op 2 februari 2024", "“in de komende weken”", "“op korte termijn”", "september 2023"),
    *("(SERV)", "(Vlor)", "Vlaamse Toezichtcommissie voor de verwerking van persoonsgegevens", "Raad van State"),
    *("(GBA)", "IMC Werk", "interfederaal platform", "wijzigde de regelgeving ingrijpend", "spontane aanmelding"),
    *("(afgeleid)", "(indicatief)", "Volgens de procedure"),
)
# What the register says -> what somebody makes of it; what the draft said, and says then.
CHANGES = {
    "a figure": ("value: 6070", "value: 7071", "6 070 personen", "7 071 personen"),
    "a target": ("value: 12000", "value: 13500", "12 000 personen", "13 500 personen"),
    "proposals": ("value: 29,", "value: 31,", "29 voorstellen", "31 voorstellen"),
    "priorities": ("value: 15,", "value: 16,", "15 prioriteiten", "16 prioriteiten"),
    "a rate": ("value: 80,", "value: 81,", "80 procent", "81 procent"),
    "a period": ("period: 2023", "period: 2022", "in 2023: 6 070", "in 2022: 6 070"),
    "a reading": ("date: 2024-02-02", "date: 2024-02-05", "2 februari 2024", "5 februari 2024"),
    "a month": (
        "ondertekening, date: 2024-01,",
        "ondertekening, date: 2023-11,",
        "in januari 2024",
        "in november 2023",
    ),
    "an initiative": ("date: 2023-12-01", "date: 2023-12-04", "1 december 2023", "4 december 2023"),
    "before a day": ("date: voor 2022-12-21", "date: voor 2021-06-01", "vóór 21 december 2022", "vóór 1 juni 2021"),
    "a renewal": ("step: hernieuwing, date: 2022-12-21", "step: hernieuwing, date: 2022-12-23", "op 21 d", "op 23 d"),
    "a remark": ("date: 2021-12\n", "date: 2021-11\n", "(december 2021)", "(november 2021)"),
    "a wording": ("wording: in de komende weken", "wording: voor de zomer", "“in de komende weken”", "“voor de zomer”"),
    "an unknown day": (
        "step: stopzetting\n        date: onbekend",
        "step: stopzetting\n        date: 2023-05",
        "op een onbekende dag",
        "in mei 2023",
    ),
    "a reason": (
        "wijzigde de regelgeving ingrijpend",
        "trok het ontwerp in",
        "wijzigde de regelgeving",
        "trok het ontwerp in",
    ),
    "a title": (
        "tussen VDAB en Fedasil met",
        "tussen Fedasil en VDAB met",
        "tussen VDAB en Fedasil met",
        "tussen Fedasil en VDAB met",
    ),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the project's own register."""
    shutil.copy(ROOT / "agreements.yaml", tmp_path / "agreements.yaml")
    shutil.copytree(ROOT / "questions", tmp_path / "questions")
    return tmp_path


def draft(root: Path, *arguments: str) -> str:
    """The draft as text without git, with every space a plain one."""
    done = run(root, "antwoord", "293", "--op", DAY, *arguments, PATH=str(root))
    assert (done.code, done.err) == (0, "")
    return done.out.replace(NO_BREAK, " ")


def test_draft__holds_every_fact_of_the_register(root: Path) -> None:
    """Names, the five full titles, dates, numbers, advice bodies and reasons."""
    text = draft(root)
    assert [one for one in (*TITLES, *FACTS) if one not in text] == []


def test_draft__every_sub_question_under_its_own_number(root: Path) -> None:
    """The numbers stand unescaped at the start of a line, and the letters are the same through the whole answer."""
    lines = draft(root, "--formaat", "markdown").split("\n")
    assert [line.split(" ")[0] for line in lines if line[:1].isdigit()] == ["1.", "2.", "3.", "4."]
    letters = [line for line in lines if line[1:3] == ") "]
    assert [line[0] for line in letters] == [*"abcde", *"abcde", *"cd", *"acd"]
    assert [line[3:] for line in letters[:5]] == list(TITLES)


def test_draft__shows_its_gaps(root: Path) -> None:
    """What the register cannot answer stands where it belongs and in the list at the end."""
    text = draft(root)
    assert text.count("[AAN TE VULLEN: in welke mate ") == 2
    assert "- bij 2, b): in welke mate ‘VDAB en Fedasil’ tegemoetkomt aan wat gevraagd wordt\n" in text
    assert "- bij 2, e): in welke mate ‘Werkhervatting van personen met een handicap’" in text


@pytest.mark.parametrize("change", CHANGES)
def test_draft__changes_with_the_register(root: Path, change: str) -> None:
    """Nothing in the draft is typed in a template: another date or number in the register is another in the draft."""
    before, after, said, says = CHANGES[change]
    text = (root / "agreements.yaml").read_text(encoding="utf-8")
    assert before in text
    assert said in draft(root)
    assert says not in draft(root)
    (root / "agreements.yaml").write_text(text.replace(before, after), encoding="utf-8")
    assert says in draft(root)
    assert said not in draft(root)


@pytest.mark.parametrize("form", ["tekst", "markdown", "html", "json"])
def test_draft__the_same_input_gives_the_same_bytes(root: Path, form: str) -> None:
    """In every form, with and without references."""
    assert draft(root, "--formaat", form, "--bronnen") == draft(root, "--formaat", form, "--bronnen")


def test_draft__no_word_is_copied_from_a_template_of_one_question() -> None:
    """No shipped template knows a name, a date or a number of question 293."""
    texts = " ".join(Templates(shipped_templates(), frozenset()).texts.values())
    assert [one for one in ("293", "VDAB", "Fedasil", "RIZIV", "2024", "arbeid", "ILA") if one in texts] == []


def test_draft__final_is_refused_while_something_is_open(root: Path) -> None:
    """Two relevances are missing: exit 1, and no file is written."""
    target = root / "antwoord.html"
    done = run(
        root,
        *("antwoord", "293", "--op", DAY, "--definitief", "--formaat", "html", "--uitvoer", str(target)),
        PATH=str(root),
    )
    assert (done.code, done.out, target.exists()) == (1, "", False)
    assert done.err.count("[AAN TE VULLEN: ") == 2


def test_draft__final_when_everything_is_filled(root: Path) -> None:
    """With the two relevances and their source it prints without the marks of a draft."""
    text = (root / "agreements.yaml").read_text(encoding="utf-8")
    relevance = "    texts:\n      relevance: {text: Het telt., source: sv-293, date: 2024-02-27}\n"
    for id in ("fedasil", "handicap"):
        at = text.index(f"  - id: {id}\n    title")
        text = text[:at] + text[at:].replace("    texts:\n", relevance, 1)
    (root / "agreements.yaml").write_text(text, encoding="utf-8")
    final = draft(root, "--definitief")
    assert [one for one in ("ONTWERP", "AAN TE VULLEN", "Peildatum", "Open punten", "sjabloon") if one in final] == []
    assert final.startswith("JO BROUNS\nVLAAMS MINISTER VAN ECONOMIE")
    html = draft(root, "--definitief", "--formaat", "html")
    assert '<meta name="description" content="Peildatum 26 maart 2024 · samenwerking ' in html
