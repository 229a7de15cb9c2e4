"""Every sentence about an agreement itself, from the text of a register to the words."""

import re
from pathlib import Path

import pytest

from samenwerking_cli.pages.answer.agreements import (
    agreement_view,
    doubtful_evaluation,
    figure_views,
    remark_views,
    sound_evaluation,
    standing_view,
)
from samenwerking_cli.pages.answer.marks import Marks
from samenwerking_cli.reports.topics.standing import standing
from tests.agreements import one
from tests.answers import answered, case_on
from tests.drafts import SOURCE, about_it, agreement, told

JOINT = "authority: gezamenlijk, step: "
SIGNED = f"{JOINT}ondertekening, date: 2024-01-10, {SOURCE}"
FOUR = "federale-staat, vlaamse-gemeenschap, vlaams-gewest, waals-gewest"
BODIES = "bodies: [{id: riziv, name: RIZIV, article: het}, {id: vdab, name: VDAB}]\n"
OPEN = ("parties_open: true",)


def _assent(authority: str) -> str:
    return f"authority: {authority}, step: bekrachtiging, date: 2024-02-20, {SOURCE}"


@pytest.mark.parametrize(
    ("steps", "kind", "sentences"),
    [
        ((), "protocolakkoord", "De voorbereiding is nog niet gestart."),
        (
            (f"{JOINT}initiatief, date: 2024-01, {SOURCE}",),
            "samenwerkingsakkoord",
            "Het samenwerkingsakkoord is sinds januari 2024 in voorbereiding.",
        ),
        (
            (f"{JOINT}initiatief, date: onbekend, {SOURCE}",),
            "interparlementair-akkoord",
            "Het interparlementaire akkoord is sinds een onbekende dag in voorbereiding.",
        ),
        (
            (f"authority: vlaanderen, step: advies-serv, requested: 2024-02-01, {SOURCE}",),
            "uitvoerend-samenwerkingsakkoord",
            "Het uitvoerende samenwerkingsakkoord is sinds 1 februari 2024 in voorbereiding.",
        ),
        (
            (f"authority: federaal, step: ministerraad-1, date: voor 2024-01-15, {SOURCE}",),
            "samenwerkingsakkoord",
            "Het samenwerkingsakkoord zit al van vóór 15 januari 2024 in de ontwerpfase.",
        ),
        (
            (SIGNED,),
            "samenwerkingsakkoord",
            "Het samenwerkingsakkoord is op 10 januari 2024 ondertekend en is nog niet in werking.",
        ),
        (
            (f"{JOINT}ondertekening, date: voor 2024-01-15, {SOURCE}",),
            "samenwerkingsakkoord",
            "Het samenwerkingsakkoord is vóór 15 januari 2024 ondertekend en is nog niet in werking.",
        ),
        (
            (SIGNED, _assent("vlaanderen")),
            "samenwerkingsakkoord",
            "Het samenwerkingsakkoord ligt sinds 20 februari 2024 voor instemming bij de parlementen.",
        ),
        (
            (SIGNED, _assent("vlaanderen"), _assent("federaal")),
            "samenwerkingsakkoord",
            (
                "Het samenwerkingsakkoord is in werking (afgeleid): het laatste parlement dat moest instemmen, deed dat op "
                "20 februari 2024."
            ),
        ),
        (
            (f"{JOINT}ondertekening, date: onbekend, {SOURCE}",),
            "protocolakkoord",
            "Het protocolakkoord is op een onbekende dag ondertekend en is daarmee in werking (afgeleid).",
        ),
        (
            (f"{JOINT}inwerkingtreding, date: 2023, {SOURCE}",),
            "protocolakkoord",
            "Het protocolakkoord is sinds 2023 in werking.",
        ),
        (
            (f"{JOINT}hernieuwing, date: 2024-01-01, {SOURCE}",),
            "protocolakkoord",
            "Het protocolakkoord is in werking. Het is op 1 januari 2024 hernieuwd.",
        ),
        (
            (
                f"{JOINT}inwerkingtreding, date: 2023-01-01, {SOURCE}",
                f"{JOINT}hernieuwing, date: 2024-01, {SOURCE}",
                f"{JOINT}opzegging, date: 2024-02, {SOURCE}",
            ),
            "samenwerkingsovereenkomst",
            (
                "De samenwerkingsovereenkomst is sinds 1 januari 2023 in werking. Ze is in januari 2024 hernieuwd. "
                "Ze is in februari 2024 opgezegd."
            ),
        ),
        (
            (SIGNED, f"{JOINT}beeindiging, date: 2024-02-01, {SOURCE}"),
            "administratief-akkoord",
            "Het administratieve akkoord is op 1 februari 2024 beëindigd.",
        ),
        (
            (f"{JOINT}stopzetting, date: onbekend, {SOURCE}, note: Het geld was op.",),
            "gezamenlijk-decreet",
            "Het gezamenlijke decreet kwam er niet: de voorbereiding is op een onbekende dag stopgezet.",
        ),
    ],
)
def test_standing__every_phase_has_its_sentence(
    tmp_path: Path, steps: tuple[str, ...], kind: str, sentences: str
) -> None:
    """The phase in words, since when, derived or not, with a renewal and a notice behind it."""
    assert about_it(tmp_path, "overview", agreement(*steps, kind=kind))[0] == sentences


def test_standing__marks_the_one_sentence_without_a_source(tmp_path: Path) -> None:
    """A renewal and a notice stand in sentences of their own, each with what it rests on."""
    steps = (
        f"{JOINT}inwerkingtreding, date: 2023-01-01, {SOURCE}",
        f"{JOINT}hernieuwing, date: 2024-01-01",
        f"{JOINT}opzegging, date: 2024-02-01, {SOURCE}",
    )
    assert about_it(tmp_path, "overview", agreement(*steps, kind="protocolakkoord"))[0] == (
        "Het protocolakkoord is sinds 1 januari 2023 in werking. Het is op 1 januari 2024 hernieuwd. [zonder bron] "
        "Het is op 1 februari 2024 opgezegd."
    )


def test_standing__is_as_of_the_day(tmp_path: Path) -> None:
    """Looked at from an earlier day the same agreement stands where it stood then."""
    made = agreement(SIGNED, kind="protocolakkoord")
    before, after = (told(tmp_path, "overview", made, day=day) for day in ("2024-01-09", "2024-01-10"))
    assert before == ["Er is geen akkoord bekend dat aan deze vraag beantwoordt."]
    assert after[-1] == "Het protocolakkoord is op 10 januari 2024 ondertekend en is daarmee in werking (afgeleid)."


def test_standing_view__has_exactly_one_phase() -> None:
    """Whatever the phase, one of the questions about it is answered with yes, so that a sentence comes."""
    steps = ["", f"{JOINT}initiatief, date: 2024-01-01", SIGNED, f"{JOINT}stopzetting, date: 2024-01-01"]
    for step in steps:
        made = one(*([step] if step else []))
        view = standing_view(standing(case_on("2024-06-30", made)), "samenwerkingsakkoord", Marks())
        names = ("not_started", "in_preparation", "draft", "signed", "in_assent", "in_force", "ended", "stopped")
        assert [getattr(view, f"is_{name}") for name in names].count(True) == 1


def test_reasons__say_why_it_is_over_and_are_an_open_point_when_nobody_knows(tmp_path: Path) -> None:
    """An agreement that failed is reported with its reason; without one that is still to be filled in."""
    stop = f"{JOINT}stopzetting, date: 2024-01, {SOURCE}"
    known = about_it(tmp_path, "overview", agreement(f"{stop}, note: De regels wijzigden."))
    unknown = about_it(tmp_path, "overview", agreement(stop))
    assert known[1:] == ["De regels wijzigden."]
    assert unknown[1:] == ["[AAN TE VULLEN: waarom ‘Akkoord over de proef’ er niet kwam]"]


@pytest.mark.parametrize(
    ("steps", "parties", "more", "sentences"),
    [
        (
            (),
            "federale-staat, vlaams-gewest",
            (),
            (
                "Partijen zijn de Federale Staat en het Vlaams Gewest. Nog geen partij heeft ondertekend. Nog geen "
                "parlement heeft ingestemd; de instemming van de federale overheid en Vlaanderen is nodig."
            ),
        ),
        (
            (f"{SIGNED}, by: [federale-staat]",),
            FOUR,
            (),
            (
                "Partijen zijn de Federale Staat, de Vlaamse Gemeenschap, het Vlaams Gewest en het Waals Gewest. Eén van de "
                "vier partijen ondertekende. De Vlaamse Gemeenschap, het Vlaams Gewest en het Waals Gewest deden dat nog "
                "niet. Nog geen parlement heeft ingestemd; de instemming van de federale overheid, Vlaanderen en het Waals "
                "Gewest is nodig."
            ),
        ),
        (
            (
                f"{SIGNED}, by: [federale-staat]",
                f"{JOINT}ondertekening, date: 2024-02, {SOURCE}, by: [vlaamse-gemeenschap]",
            ),
            "federale-staat, vlaamse-gemeenschap, waals-gewest",
            OPEN,
            (
                "Partijen zijn ten minste de Federale Staat, de Vlaamse Gemeenschap en het Waals Gewest. Twee van de ten "
                "minste drie partijen ondertekenden. Het Waals Gewest deed dat nog niet. Nog geen parlement heeft "
                "ingestemd; de instemming van de federale overheid, Vlaanderen en het Waals Gewest is nodig."
            ),
        ),
        (
            (SIGNED, _assent("federaal")),
            "federale-staat, vlaams-gewest",
            (),
            (
                "Partijen zijn de Federale Staat en het Vlaams Gewest. Alle partijen hebben ondertekend. Eén van de twee "
                "nodige instemmingen is er: die van de federale overheid. De instemming van Vlaanderen ontbreekt nog."
            ),
        ),
        (
            (SIGNED, _assent("federaal")),
            FOUR,
            OPEN,
            (
                "Partijen zijn ten minste de Federale Staat, de Vlaamse Gemeenschap, het Vlaams Gewest en het Waals "
                "Gewest. Alle bekende partijen hebben ondertekend. Eén van de ten minste drie nodige instemmingen is er: "
                "die van de federale overheid. De instemmingen van Vlaanderen en het Waals Gewest ontbreken nog."
            ),
        ),
        (
            (SIGNED, _assent("federaal"), _assent("waals-gewest")),
            FOUR,
            (),
            (
                "Partijen zijn de Federale Staat, de Vlaamse Gemeenschap, het Vlaams Gewest en het Waals Gewest. Alle "
                "partijen hebben ondertekend. Twee van de drie nodige instemmingen zijn er: die van de federale overheid en "
                "het Waals Gewest. De instemming van Vlaanderen ontbreekt nog."
            ),
        ),
        (
            (SIGNED, _assent("federaal"), _assent("vlaanderen")),
            "federale-staat, vlaams-gewest",
            (),
            (
                "Partijen zijn de Federale Staat en het Vlaams Gewest. Alle partijen hebben ondertekend. De instemming is er "
                "van de federale overheid en Vlaanderen."
            ),
        ),
        (
            (SIGNED, _assent("federaal"), _assent("vlaanderen")),
            "federale-staat, vlaams-gewest",
            OPEN,
            (
                "Partijen zijn ten minste de Federale Staat en het Vlaams Gewest. Alle bekende partijen hebben ondertekend. "
                "De instemming is er van de federale overheid en Vlaanderen. Of nog andere nodig zijn, hangt af van wie nog "
                "partij wordt."
            ),
        ),
        (
            (
                SIGNED,
                _assent("federaal"),
                f"authority: vlaanderen, step: bekrachtiging, outcome: niet-vereist, {SOURCE}",
            ),
            "federale-staat, vlaams-gewest",
            (),
            (
                "Partijen zijn de Federale Staat en het Vlaams Gewest. Alle partijen hebben ondertekend. De instemming is er "
                "van de federale overheid."
            ),
        ),
        (
            (
                SIGNED,
                f"{_assent('vlaanderen')}, act: decreet-1",
                f"authority: vlaanderen, step: bekrachtiging, planned: 2025, {SOURCE}, act: decreet-2",
            ),
            "federale-staat, vlaams-gewest",
            (),
            (
                "Partijen zijn de Federale Staat en het Vlaams Gewest. Alle partijen hebben ondertekend. Nog geen parlement "
                "heeft ingestemd; de instemming van de federale overheid en Vlaanderen is nodig."
            ),
        ),
    ],
)
def test_parties__who_signed_and_assented_and_who_is_missing(
    tmp_path: Path, steps: tuple[str, ...], parties: str, more: tuple[str, ...], sentences: str
) -> None:
    """Totals in words, verbs in their number, `ten minste` when not all parties are known."""
    assert about_it(tmp_path, "parties", agreement(*steps, parties=parties, more=more)) == [sentences]


def test_parties__an_agreement_without_assent_and_a_joint_decree_without_signature(tmp_path: Path) -> None:
    """What an agreement does not need is not asked for; bodies have their article, free text has none."""
    protocol = agreement(SIGNED, kind="protocolakkoord", parties="vdab, riziv, Hogeschool Delta")
    decree = agreement(_assent("vlaanderen"), kind="gezamenlijk-decreet", parties="vlaams-gewest, waals-gewest")
    assert about_it(tmp_path, "parties", protocol, before=BODIES) == [
        (
            "Partijen zijn VDAB, het RIZIV en Hogeschool Delta. Alle partijen hebben ondertekend. De instemming van een "
            "parlement is niet nodig."
        )
    ]
    assert about_it(tmp_path, "parties", decree) == [
        (
            "Partijen zijn het Vlaams Gewest en het Waals Gewest. Eén van de twee nodige instemmingen is er: die van "
            "Vlaanderen. De instemming van het Waals Gewest ontbreekt nog."
        )
    ]


def test_parties__a_body_that_did_not_sign_begins_its_sentence_with_a_capital(tmp_path: Path) -> None:
    """A name with an article begins the sentence with a capital, and several have a plural verb."""
    made = agreement(f"{SIGNED}, by: [vdab]", kind="protocolakkoord", parties="vdab, riziv, Hogeschool Delta")
    assert about_it(tmp_path, "parties", made, before=BODIES) == [
        (
            "Partijen zijn VDAB, het RIZIV en Hogeschool Delta. Eén van de drie partijen ondertekende. Het RIZIV en "
            "Hogeschool Delta deden dat nog niet. De instemming van een parlement is niet nodig."
        )
    ]


REMARKS = (
    "remarks:",
    f"  - {{date: 2024-01, authority: vlaanderen, text: Vlaanderen wacht op cijfers., {SOURCE}}}",
    f"  - {{date: 2023-01-05, text: De proef begon., {SOURCE}}}",
    f"  - {{date: voor 2022-12-21, text: Er was al een plan, {SOURCE}}}",
    f"  - {{date: 2024-04, text: Wat later kwam., {SOURCE}}}",
)


@pytest.mark.parametrize(
    ("topics", "sentences"),
    [
        ("scope", ["Er was al een plan (vóór 21 december 2022).", "De proef begon (5 januari 2023)."]),
        ("trajectory", ["Vlaanderen wacht op cijfers (januari 2024)."]),
        ("parties", ["Vlaanderen wacht op cijfers (januari 2024)."]),
        ("trajectory, parties", ["Vlaanderen wacht op cijfers (januari 2024)."]),
        ("overview", []),
    ],
)
def test_remarks__stand_where_they_belong_with_the_date_before_the_full_stop(
    tmp_path: Path, topics: str, sentences: list[str]
) -> None:
    """About the whole at the scope, about an authority at its path or the parties, each once, none of after the day."""
    paragraphs = about_it(tmp_path, topics, agreement(more=REMARKS))
    assert [one for one in paragraphs if re.search(r"20[0-9]{2}\)\.$", one)] == sentences


def test_scope__text_parties_and_figures(tmp_path: Path) -> None:
    """The text in its own words, who the parties are, and every figure as Dutch writes it."""
    more = (
        "texts:",
        f"  scope: {{text: Het akkoord regelt iets., {SOURCE}, date: 2024-01-05}}",
        "figures:",
        f"  - {{label: Instroom, period: 2023, value: 6070, unit: personen, {SOURCE}, note: Zonder herhaling.}}",
        f"  - {{label: Budget, period: schooljaar 2023-2024, value: -3.5, unit: miljoen euro, target: true, {SOURCE}}}",
        f"  - {{label: Uitstroom, period: 2023-05, value: 1000000, {SOURCE}}}",
        "  - {label: Aantal, value: 12}",
    )
    assert about_it(tmp_path, "scope", agreement(more=more)) == [
        "Het akkoord regelt iets.",
        "Partijen zijn de Federale Staat en het Vlaams Gewest.",
        "De cijfers zijn:",
        (
            "- Instroom in 2023: 6 070 personen. Zonder herhaling.\n"
            "- Budget schooljaar 2023-2024 (streefcijfer): -3,5 miljoen euro.\n"
            "- Uitstroom in mei 2023: 1 000 000.\n"
            "- Aantal: 12. [zonder bron]"
        ),
    ]


def test_scope__of_what_is_over_is_told_in_the_past_and_open_parties_are_a_least(tmp_path: Path) -> None:
    """`Partijen waren`, `ten minste`, and the reason behind it."""
    stop = f"{JOINT}stopzetting, date: 2024-01, {SOURCE}, note: Daarom."
    made = agreement(stop, more=(*OPEN, "texts:", f"  scope: {{text: Het plan., {SOURCE}}}"))
    assert about_it(tmp_path, "scope", made) == [
        "Het plan.",
        "Partijen waren ten minste de Federale Staat en het Vlaams Gewest.",
        "Daarom.",
    ]


def test_figures__are_told_once_and_asked_for_when_there_are_none(tmp_path: Path) -> None:
    """With the scope they stand there; alone they have a line of their own; none is an open point."""
    more = ("texts:", f"  scope: {{text: Iets., {SOURCE}}}", f"figures: [{{label: Instroom, value: 3, {SOURCE}}}]")
    assert about_it(tmp_path, "figures", agreement(more=more)) == ["De cijfers zijn:", "- Instroom: 3."]
    assert about_it(tmp_path, "scope, figures", agreement(more=more)).count("- Instroom: 3.") == 1
    assert told(tmp_path, "figures", agreement()) == ["[AAN TE VULLEN: de cijfers]"]


@pytest.mark.parametrize(
    ("topic", "more", "sentences"),
    [
        ("relevance", ("texts:", f"  relevance: {{text: Het komt tegemoet., {SOURCE}}}"), ["Het komt tegemoet."]),
        ("budget", ("texts:", f"  budget: {{text: Drie miljoen euro., {SOURCE}}}"), ["Drie miljoen euro."]),
        (
            "coordination",
            ("lead: vlaams-gewest", "forum: IMC Werk", "texts:", f"  coordination: {{text: Samen., {SOURCE}}}"),
            ["Het initiatief ligt bij het Vlaams Gewest. Het overleg gebeurt in het orgaan ‘IMC Werk’.", "Samen."],
        ),
        ("coordination", ("lead: riziv",), ["Het initiatief ligt bij het RIZIV."]),
        ("coordination", ("forum: IMC Werk",), ["Het overleg gebeurt in het orgaan ‘IMC Werk’."]),
        ("publication", (), ["Er is nog geen akte bekendgemaakt in het Belgisch Staatsblad."]),
        (
            "evaluation",
            ("texts:", f"  evaluation: {{text: Het gaat goed., {SOURCE}, date: 2024-02-01}}"),
            ["Het gaat goed."],
        ),
    ],
)
def test_agreement__what_a_topic_is_answered_with(
    tmp_path: Path, topic: str, more: tuple[str, ...], sentences: list[str]
) -> None:
    """Each topic has its own text or its own facts, and nothing else."""
    assert about_it(tmp_path, topic, agreement(more=more), before=BODIES) == sentences


@pytest.mark.parametrize(
    ("topic", "point"),
    [
        ("scope", "de draagwijdte van ‘Proef’"),
        ("relevance", "in welke mate ‘Proef’ tegemoetkomt aan wat gevraagd wordt"),
        ("advice", "welke adviezen over ‘Proef’ gevraagd en gegeven zijn"),
        ("evaluation", "het standpunt over ‘Proef’"),
        ("budget", "de middelen voor ‘Proef’"),
        ("coordination", "wie ‘Proef’ coördineert"),
        ("publication", "of en waar ‘Proef’ bekendgemaakt is"),
    ],
)
def test_agreement__what_the_register_cannot_answer_is_an_open_point(tmp_path: Path, topic: str, point: str) -> None:
    """Nothing is invented: what is asked and not known is to be filled in, under the short title."""
    made = agreement(f"{JOINT}inwerkingtreding, date: 2024-01-01, {SOURCE}", more=("short_title: Proef",))
    assert about_it(tmp_path, topic, made)[-1] == f"[AAN TE VULLEN: {point}]"


@pytest.mark.parametrize(
    ("dated", "why"),
    [
        ("", "een zonder datum"),
        (", date: 2023-02-01", "een van 1 februari 2023, meer dan een jaar oud"),
        (", date: 2023-02", "een van februari 2023, meer dan een jaar oud"),
        (", date: 2024-02-01", "een van 1 februari 2024, uit een vorige zittingsperiode"),
    ],
)
def test_evaluation__in_doubt_is_an_open_point_that_quotes_it(tmp_path: Path, dated: str, why: str) -> None:
    """A position without a date, too old, or of an earlier legislature is not repeated as if it still held."""
    made = agreement(more=("texts:", f'  evaluation: {{text: "Het gaat\\ngoed [1].", {SOURCE}{dated}}}'))
    assert about_it(tmp_path, "evaluation", made, day="2024-06-30") == [
        f"[AAN TE VULLEN: het standpunt over ‘Akkoord over de proef’; het register kent er {why}: “Het gaat goed (1).”]"
    ]


def test_texts__dated_after_the_day_are_not_used(tmp_path: Path) -> None:
    """What was written later answers nothing on the day."""
    made = agreement(more=("texts:", f"  budget: {{text: Drie miljoen euro., {SOURCE}, date: 2024-03-27}}"))
    assert about_it(tmp_path, "budget", made, day="2024-03-26") == [
        "[AAN TE VULLEN: de middelen voor ‘Akkoord over de proef’]"
    ]
    assert about_it(tmp_path, "budget", made, day="2024-03-27") == ["Drie miljoen euro."]


QUESTION = 'number: "1"\nitems: [{number: "1", topics: [overview]}, {number: "2", topics: [evaluation, figures]}]\n'
AGREEMENT = agreement(
    more=(
        "short_title: Proef",
        "texts: {evaluation: {text: Goed., source: bron, date: 2024-06-10}}",
        "figures: [{label: Instroom, period: onbekend, value: 3.50, unit: uren}]",
        "remarks: [{date: 2024-01-05, text: Iets.}]",
    )
)


def test_agreement_view__has_its_full_title_first_and_its_short_one_afterwards() -> None:
    """The letter stays, the full title stands where the agreement is met for the first time."""
    report = answered(f"agreements:\n{AGREEMENT}", QUESTION)
    views = [agreement_view(one, None, Marks()) for section in report.sections for one in section.agreements]  # type: ignore[arg-type]
    assert [(view.letter, view.title) for view in views] == [("a", "Akkoord over de proef"), ("a", "Proef")]


def test_figure_views__the_number_its_unit_and_a_period_that_is_no_date() -> None:
    """A period that is no date stays as it was written; decimals keep their zeros."""
    (lettered,) = answered(f"agreements:\n{AGREEMENT}", QUESTION).sections[1].agreements
    (figure,) = figure_views(lettered.answer.figures, Marks())
    assert (figure.label, figure.value, figure.is_target) == ("Instroom", "3,50\xa0uren", False)
    assert figure.sources == " \\[zonder bron\\]"


def test_remark_views__without_the_full_stop_that_comes_behind_the_date() -> None:
    """One full stop is taken away, no other sign."""
    made = agreement(more=('remarks: [{date: 2024-01-05, text: "Iets."}, {date: 2024-01-06, text: "Echt?"}]',))
    question = 'number: "1"\nitems: [{number: "1", topics: [scope]}]\n'
    (lettered,) = answered(f"agreements:\n{made}", question).sections[0].agreements
    views = remark_views(lettered.answer.remarks, Marks())
    assert [(view.text, view.date) for view in views] == [("Iets", "5 januari 2024"), ("Echt?", "6 januari 2024")]


def test_sound_and_doubtful_evaluation__one_of_them_speaks() -> None:
    """A position is either repeated or an open point, never both and never neither."""
    for day, sound in (("2024-06-30", True), ("2025-06-30", False)):
        (lettered,) = answered(f"agreements:\n{AGREEMENT}", QUESTION, day).sections[1].agreements
        evaluation = lettered.answer.evaluation
        assert bool(sound_evaluation(evaluation, Marks())) is sound
        assert bool(list(doubtful_evaluation(evaluation, "‘Proef’"))) is not sound
    assert (sound_evaluation(None, Marks()), list(doubtful_evaluation(None, "‘Proef’"))) == ((), [])
