"""A question's own keys, its one file, and what two questions may not share (contract §5)."""

import pytest

from samenwerking_cli.findings import Location
from samenwerking_cli.model.question import Addressee, AnswerPlan, Item, Minister, Question
from samenwerking_cli.model.vocabulary import ANSWER_KINDS, PARLIAMENTS
from samenwerking_cli.partial_date import PartialDate, parse_partial_date
from tests.reading.marked import codes, marked
from tests.reading.questions import ASKED, FILE, asked, one_finding, question
from tests.registers import loaded

ANYWHERE = Location("", 0)
FULL = """\
parliament: vlaams-parlement
session_year: 2023-2024
minister: {name: Jo Brouns, title: Vlaams minister van Werk}
number: "293"
date: 2024-02-27
author: Karl Vanlouwe
title: Werk
introduction: Een inleiding.
also_addressed_to:
  - {name: Hilde Crevits, number: "312"}
  - {name: Ben Weyts}
deadline_office: 2024-03-20
deadline: 2024-04-03
first_deadline: 2024-03-27
dossier: werk
items:
  - {number: "1", text: Welke?, topics: [overview]}
answer: {kind: gecoordineerd, introduction: Mede namens collega's., sent: 2024-03}
"""


def _date(written: str) -> PartialDate:
    made = parse_partial_date(written)
    assert made is not None
    return made


def test_question__every_key():
    """Each key has its place in the question; the id is the file below `questions` without its ending."""
    assert question(FULL) == Question(
        id="2023-2024/v",
        parliament="vlaams-parlement",
        session_year="2023-2024",
        minister=Minister(name="Jo Brouns", title="Vlaams minister van Werk", where=ANYWHERE),
        number="293",
        date=_date("2024-02-27"),
        author="Karl Vanlouwe",
        title="Werk",
        introduction="Een inleiding.",
        also_addressed_to=(
            Addressee(name="Hilde Crevits", number="312", where=ANYWHERE),
            Addressee(name="Ben Weyts", where=ANYWHERE),
        ),
        deadline_office=_date("2024-03-20"),
        deadline=_date("2024-04-03"),
        first_deadline=_date("2024-03-27"),
        dossier="werk",
        items=(Item(number="1", text="Welke?", topics=("overview",), where=ANYWHERE),),
        answer=AnswerPlan(
            kind="gecoordineerd", introduction="Mede namens collega's.", sent=_date("2024-03"), where=ANYWHERE
        ),
        where=ANYWHERE,
    )


def test_question__only_a_number():
    """Nothing but the number is required; a number is text and keeps its hyphen and its zeros."""
    assert question("number: 0293\n") == Question(id="2023-2024/v", number="0293", where=ANYWHERE)
    assert question("number: 8-212\n").number == "8-212"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ontbrekende-sleutel", "▸author: Karl Vanlouwe\n"),
        ("ontbrekende-sleutel", "number: ▸''\n"),
        ("verkeerd-type", "number: ▸[293]\n"),
        ("verkeerd-type", "▸- number: '293'\n"),
        ("verkeerd-type", "▸gewone tekst\n"),
        ("verkeerd-type", "▸[]\n"),
        ("leeg-bestand", "▸# niets\n"),
        ("yaml", "number: ▸[293\n"),
        ("te-diep", "number: " + "[" * 49 + "▸[\n"),
    ],
)
def test_question__that_cannot_be_made(code, text):
    """Without a readable number there is one error in the file, and no question."""
    one_finding(text, code)
    assert asked(text.replace("▸", "")).register.questions == ()


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("onbekende-waarde", "parliament: ▸vlaamsparlement"),
        ("verkeerd-type", "parliament: ▸[kamer]"),
        ("verkeerd-type", "minister: ▸Jo Brouns"),
        ("ontbrekende-sleutel", "minister: ▸{}"),
        ("onbekende-sleutel", "minister: {name: Jo Brouns, ▸functie: minister}"),
        ("onmogelijke-datum", "date: ▸27/02/2024"),
        ("onmogelijke-datum", "date: ▸onbekend"),
        ("onmogelijke-datum", "deadline: ▸voor 2024-03-27"),
        ("onmogelijke-datum", "deadline_office: ▸2024-02-30"),
        ("onmogelijke-datum", "first_deadline: ▸binnenkort"),
        ("verkeerd-type", "also_addressed_to: ▸Hilde Crevits"),
        ("verkeerd-type", "also_addressed_to: [▸Hilde Crevits]"),
        ("ontbrekende-sleutel", "also_addressed_to: [▸{number: '312'}]"),
        ("onbekend-dossier", "dossier: ▸wekr"),
        ("verkeerd-type", "dossier: ▸[werk]"),
        ("verkeerd-type", "items: ▸Welke akkoorden?"),
        ("verkeerd-type", "answer: ▸[kind]"),
        ("verkeerd-type", "answer:▸"),
        ("onbekende-waarde", "answer: {kind: ▸gecoördineerd}"),
        ("onmogelijke-datum", "answer: {sent: ▸voor 2024-03-27}"),
        ("onbekende-sleutel", "▸agreements: []"),
    ],
)
def test_question__a_faulty_key_is_left_out(code, line):
    """A fault under one key is one finding at its place; the question stands without that key."""
    text = f"number: '293'\n{line}\nauthor: Karl Vanlouwe\n"
    one_finding(text, code)
    made = asked(marked(text)[0]).register.questions
    assert [(one.number, one.author) for one in made] == [("293", "Karl Vanlouwe")]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nummer", "number"),
        ("vraagsteller", "author"),
        ("parlement", "parliament"),
        ("zittingsjaar", "session_year"),
        ("deelvragen", "items"),
        ("inleiding", "introduction"),
        ("antwoord", "answer"),
        ("antwoordtermijn", "deadline"),
        ("titel", "title"),
        ("ook gericht aan", "also_addressed_to"),
        ("sesion_year", "session_year"),
    ],
)
def test_question__a_dutch_key_gets_the_english_one(typed, meant):
    """A Dutch or misspelt key is one error with the key that was meant, and that key is not missed too."""
    found = asked(f"{'' if meant == 'number' else 'number: 1'}\n{typed}: x\n").findings
    assert [(one.code, one.hint) for one in found] == [("onbekende-sleutel", f"bedoelde u '{meant}'?")]


def test_session_year__two_years_in_a_row():
    """A session year is written as 2023-2024 and keeps that form."""
    assert question("number: 1\nsession_year: 2023-2024\n").session_year == "2023-2024"


@pytest.mark.parametrize(
    "written", ["2023", "2023-24", "2023-2025", "2024-2023", "2023/2024", "2023-2024-2025", "٢٠٢٣-٢٠٢٤"]
)
def test_session_year__anything_else_is_an_error(written):
    """Other forms and years that do not follow each other are told, with an example."""
    assert "2023-2024" in one_finding(f"number: 1\nsession_year: ▸{written}\n", "ongeldig-zittingsjaar")


@pytest.mark.parametrize("name", PARLIAMENTS)
def test_parliament__each(name):
    """Every parliament of the vocabulary may be written."""
    assert question(f"number: 1\nparliament: {name}\n").parliament == name


@pytest.mark.parametrize("kind", ANSWER_KINDS)
def test_answer__each_kind(kind):
    """Every kind of answer may be written."""
    made = question(f"number: 1\nanswer: {{kind: {kind}}}\n").answer
    assert made == AnswerPlan(kind=kind, where=ANYWHERE)


@pytest.mark.parametrize("written", ["2024-03-27", "2024-03", "2024", "onbekend"])
def test_answer__sent_may_be_partial_or_unknown(written):
    """An answer that was sent on a day that nobody wrote down was sent all the same."""
    made = question(f"number: 1\nanswer: {{sent: {written}}}\n").answer
    assert made == AnswerPlan(sent=_date(written), where=ANYWHERE)


def test_answer__a_text_belongs_to_an_item():
    """Text in the place of the question's answer is an error that says where it belongs."""
    hint = one_finding("number: 1\nanswer: ▸Er zijn vijf akkoorden.\n", "verkeerd-type")
    assert "items" in hint
    assert "kind" in hint


@pytest.mark.parametrize("written", ["public: false", "public: nee", "publc: false", "openbaar: nee"])
@pytest.mark.parametrize("of", ["question", "item", "minister"])
def test_a_record_that_says_it_is_not_public_is_left_out(written, of):
    """A question knows no `public`; whoever writes it is told, and what was meant to stay closed is not read."""
    text = {
        "question": f"number: 1\n{written}\n",
        "item": f"number: 1\nitems: [{{number: 1, {written}}}]\n",
        "minister": f"number: 1\nminister: {{name: Jo Brouns, {written}}}\n",
    }[of]
    result = asked(text)
    assert codes(result.findings) == ["onbekende-sleutel"]
    made = result.register.questions
    assert (made == ()) is (of == "question")
    assert [(one.items, one.minister) for one in made] == [((), None)] * len(made)


@pytest.mark.parametrize(
    "line", ["dossier: wekr", "dossier: [werk]", "dosier: werk", "Dossier: werk", "selection: [ila]"]
)
def test_dossier__a_fault_selects_nothing_instead_of_everything(line):
    """An item without a selection is about the dossier; when that cannot be read it is not about all agreements."""
    text = f"number: 1\n{line}\nitems: [{{number: 1}}, {{number: 2, selection: [riziv]}}]\n"
    made = asked(text).register.questions[0]
    assert made.dossier is None
    assert [one.selection for one in made.items] == [(), ("riziv",)]


def test_dossier__that_could_not_be_read_is_no_second_fault():
    """A dossier that is written and has a fault of its own is not reported again, and selects nothing."""
    register = ASKED.replace("{id: werk, title: D,", "{id: werk,")
    result = asked("number: 1\ndossier: werk\nitems: [{number: 1}]\n", register=register)
    assert [(one.code, one.where.file) for one in result.findings] == [("ontbrekende-sleutel", "agreements.yaml")]
    made = result.register.questions[0]
    assert (made.dossier, made.items[0].selection) == (None, ())


def test_questions__in_the_order_of_their_files():
    """Questions come by the path of their file, whatever the order of reading; ids are those paths."""
    files = {f"questions/{name}.yaml": f"number: '{name}'\n" for name in ("b/2", "a", "b/1/x", "b/10")}
    made = loaded(ASKED, **files).register.questions
    assert [one.id for one in made] == ["a", "b/1/x", "b/10", "b/2"]


def test_questions__a_faulty_one_leaves_the_others():
    """A file that cannot be read does not touch the questions in other files."""
    result = loaded(ASKED, **{"questions/a.yaml": "number: [\n", "questions/b.yaml": "number: 2\n"})
    assert [one.id for one in result.register.questions] == ["b"]
    assert [one.where.file for one in result.findings] == ["questions/a.yaml"]


def test_questions__two_of_one_key():
    """The same session year, minister and number twice is an error at the second number; the first is kept."""
    text = "session_year: 2023-2024\nminister: {name: Jo Brouns}\nnumber: '293'\n"
    result = loaded(ASKED, **{"questions/b.yaml": text, "questions/a.yaml": f"# kopie\n{text}"})
    assert [one.id for one in result.register.questions] == ["a"]
    found = result.findings[0]
    assert (codes(result.findings), found.severity, str(found.where)) == (
        ["dubbele-vraag"],
        "fout",
        "questions/b.yaml:3:9",
    )
    assert (found.related, found.subject) == ((Location("questions/a.yaml", 4, 9),), "b")


@pytest.mark.parametrize("line", ["session_year: 2022-2023", "minister: {name: Hilde Crevits}", "number: '294'"])
def test_questions__the_same_number_elsewhere(line):
    """A number may come back in another session year and for another minister."""
    lines = {"session_year": "2023-2024", "minister": "{name: Jo Brouns}", "number": "'293'"}
    one = "".join(f"{key}: {value}\n" for key, value in lines.items())
    key, value = line.split(": ", 1)
    other = "".join(f"{name}: {text}\n" for name, text in (lines | {key: value}).items())
    result = loaded(ASKED, **{"questions/a.yaml": one, "questions/b.yaml": other})
    assert (result.findings, len(result.register.questions)) == ((), 2)


def test_questions__findings_carry_the_question_as_subject():
    """What is wrong in a question names it."""
    assert [one.subject for one in asked("number: 1\ndate: x\nitems: [{topics: [x]}]\n").findings] == [
        "2023-2024/v"
    ] * 2


def test_questions__none():
    """A register without questions has none."""
    assert loaded(ASKED).register.questions == ()
    assert FILE not in loaded(ASKED).texts
