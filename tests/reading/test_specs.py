"""The records of a register: what each holds, what it refers to, and what is wrong between its keys."""

import pytest

from samenwerking_cli.findings import Location
from samenwerking_cli.model.register import (
    Agreement,
    Body,
    Dossier,
    Figure,
    Relation,
    Remark,
    Source,
    Step,
    Text,
)
from samenwerking_cli.partial_date import PartialDate, parse_partial_date
from tests.reading.marked import marked, places
from tests.registers import HEAD, findings, loaded, register

ANYWHERE = Location("", 0)
FULL = """\
bodies:
  - {id: riziv, name: RIZIV, article: het, level: federaal}
agreements:
  - id: ila
    title: Samenwerkingsakkoord betreffende de Individual Learning Account
    short_title: Individual Learning Account
    kind: samenwerkingsakkoord
    assent: true
    parties: [federale-staat, vlaams-gewest, riziv]
    parties_open: true
    themes: [arbeidsmarkt, opleiding]
    asymmetric: true
    lead: federale-staat
    forum: IMC Werk
    legal_basis: art. 92bis, § 1, BWHI
    contact: Jan Peeters
    internal: Nog te bespreken.
    relations: [{type: wijzigt, target: ila}]
    texts:
      scope: {text: Een rekening., source: bron, date: 2024-02-27, internal: Na te kijken., public: false}
      relevance: Nog zonder bron.
      eigen-naam: {text: Vrij}
    figures:
      - {label: Instroom, period: 2023, value: 6070, unit: personen, source: bron, note: Voorlopig, target: true}
    remarks:
      - {date: 2023-12-01, authority: vlaanderen, text: De IMC wacht., source: [bron, zonder-dag]}
    reviewed: 2024-03-20
    steps:
      - authority: vlaanderen
        step: advies-rvs
        act: decreet-138
        actor: afdeling Wetgeving
        requested: 2024-05-06
        term: verenigde-kamers
        due: 2024-06-05
        date: 2024-06-03
        reference: 76.123/1
        outcome: met-opmerkingen
        note: Opmerkingen bij artikel 4.
        internal: Nog te bespreken met het kabinet.
        source: bron
        public: false
      - {authority: vlaanderen, step: principieel-1, planned: 2024-04, wording: in de komende weken}
      - {authority: gezamenlijk, step: ondertekening, date: 2024-07, by: [federale-staat, riziv]}
      - {authority: federaal, step: commissie, date: 2024, outcome: vervallen, until: 2024-06-09}
      - {authority: federaal, step: ministerraad-2, outcome: niet-vereist}
    public: false
dossiers:
  - id: arbeidsmarkt
    title: Asymmetrisch arbeidsmarktbeleid
    agreements: [ila]
    texts: {background: Achtergrond.}
    remarks: [{date: voor 2021-06-25, text: Goedgekeurd.}]
    figures: [{label: Voorstellen, value: 29}]
    internal: Vertrouwelijk.
    public: false
"""


def on(written: str) -> PartialDate:
    """The date that is written like this."""
    when = parse_partial_date(written)
    assert when is not None
    return when


def test_every_key_of_the_contract_is_read():
    """A register with each key of the contract gives records with each of them, and no finding."""
    made = register(FULL)
    assert findings(FULL) == ()
    assert made.sources == {
        "bron": Source(id="bron", title="Een bron", date=on("2024-01-01"), where=ANYWHERE),
        "zonder-dag": Source(id="zonder-dag", title="Een bron zonder dag", where=ANYWHERE),
    }
    assert made.bodies == {"riziv": Body(id="riziv", name="RIZIV", article="het", level="federaal", where=ANYWHERE)}
    assert made.agreements == (
        Agreement(
            id="ila",
            title="Samenwerkingsakkoord betreffende de Individual Learning Account",
            short_title="Individual Learning Account",
            kind="samenwerkingsakkoord",
            assent=True,
            parties=("federale-staat", "vlaams-gewest", "riziv"),
            parties_open=True,
            themes=("arbeidsmarkt", "opleiding"),
            asymmetric=True,
            lead="federale-staat",
            forum="IMC Werk",
            legal_basis="art. 92bis, § 1, BWHI",
            contact="Jan Peeters",
            internal="Nog te bespreken.",
            relations=(Relation(type="wijzigt", target="ila", where=ANYWHERE),),
            texts=(
                Text(
                    name="scope",
                    text="Een rekening.",
                    source=("bron",),
                    date=on("2024-02-27"),
                    internal="Na te kijken.",
                    public=False,
                    where=ANYWHERE,
                ),
                Text(name="relevance", text="Nog zonder bron.", where=ANYWHERE),
                Text(name="eigen-naam", text="Vrij", where=ANYWHERE),
            ),
            figures=(
                Figure(
                    label="Instroom",
                    period="2023",
                    value="6070",
                    unit="personen",
                    source=("bron",),
                    note="Voorlopig",
                    target=True,
                    where=ANYWHERE,
                ),
            ),
            remarks=(
                Remark(
                    date=on("2023-12-01"),
                    authority="vlaanderen",
                    text="De IMC wacht.",
                    source=("bron", "zonder-dag"),
                    where=ANYWHERE,
                ),
            ),
            reviewed=on("2024-03-20"),
            steps=(
                Step(
                    authority="vlaanderen",
                    step="advies-rvs",
                    act="decreet-138",
                    actor="afdeling Wetgeving",
                    requested=on("2024-05-06"),
                    term="verenigde-kamers",
                    due=on("2024-06-05"),
                    date=on("2024-06-03"),
                    reference="76.123/1",
                    outcome="met-opmerkingen",
                    note="Opmerkingen bij artikel 4.",
                    internal="Nog te bespreken met het kabinet.",
                    source=("bron",),
                    public=False,
                    where=ANYWHERE,
                ),
                Step(
                    authority="vlaanderen",
                    step="principieel-1",
                    planned=on("2024-04"),
                    wording="in de komende weken",
                    where=ANYWHERE,
                ),
                Step(
                    authority="gezamenlijk",
                    step="ondertekening",
                    date=on("2024-07"),
                    by=("federale-staat", "riziv"),
                    where=ANYWHERE,
                ),
                Step(
                    authority="federaal",
                    step="commissie",
                    date=on("2024"),
                    outcome="vervallen",
                    until=on("2024-06-09"),
                    where=ANYWHERE,
                ),
                Step(authority="federaal", step="ministerraad-2", outcome="niet-vereist", where=ANYWHERE),
            ),
            public=False,
            where=ANYWHERE,
        ),
    )
    assert made.dossiers == (
        Dossier(
            id="arbeidsmarkt",
            title="Asymmetrisch arbeidsmarktbeleid",
            agreements=("ila",),
            texts=(Text(name="background", text="Achtergrond.", where=ANYWHERE),),
            remarks=(Remark(date=on("voor 2021-06-25"), text="Goedgekeurd.", where=ANYWHERE),),
            figures=(Figure(label="Voorstellen", value="29", where=ANYWHERE),),
            internal="Vertrouwelijk.",
            public=False,
            where=ANYWHERE,
        ),
    )


def test_records_know_where_they_were_written():
    """An agreement, a step and a figure point to their first line, a text to its name."""
    made = register(FULL).agreements[0]
    assert str(made.where) == "agreements.yaml:9:5"
    assert [one.where[1:] for one in made.texts] == [(25, 7), (26, 7), (27, 7)]
    assert made.figures[0].where[1:] == (29, 9)
    assert [one.where.line for one in made.steps] == [34, 48, 49, 50, 51]


def test_absent_keys_stay_unknown():
    """What was not written is not known: it is neither no nor empty text."""
    made = register("agreements:\n  - {id: a, title: A, kind: protocolakkoord, parties: []}\n").agreements[0]
    assert (made.assent, made.asymmetric, made.short_title, made.reviewed) == (None, None, None, None)
    assert (made.public, made.parties_open) == (True, False)


def test_texts__same_name_twice():
    """A text name that stands twice is an error at the second one, and the first is kept."""
    text, expected = marked(
        "dossiers:\n  - id: d\n    title: D\n    texts:\n      scope: Een.\n      ▸scope: Twee.\n", after=5
    )
    result = loaded(HEAD + text)
    assert [one.code for one in result.findings] == ["dubbele-sleutel"]
    assert places(result.findings) == expected
    assert [one.text for one in result.register.dossiers[0].texts] == ["Een."]


def test_texts__without_words_are_a_doubt_and_left_out():
    """An empty text is a warning at its place; it is no text."""
    text, expected = marked(
        "dossiers:\n  - {id: d, title: D, texts: {scope: ▸'', relevance: {text: ▸' '}, budget: Wel.}}\n", after=5
    )
    result = loaded(HEAD + text)
    assert [(one.code, one.severity) for one in result.findings] == [("lege-tekst", "waarschuwing")] * 2
    assert places(result.findings) == expected
    assert [one.name for one in result.register.dossiers[0].texts] == ["budget"]


@pytest.mark.parametrize(
    ("written", "public"),
    [
        ("public: true", True),
        ("public: false", False),
        ("public: nee", False),
        ("public: False", False),
        ("public: [true]", False),
        ("public: ''", False),
        ("publc: false", False),
        ("Public: false", False),
        ("openbaar: nee", False),
        ("publiek: true", True),
        ("public: true, publc: false", False),
        ("public: true, public: false", False),
        ("public: false, public: true", False),
    ],
)
def test_public__a_fault_never_opens_what_was_meant_to_stay_closed(written, public):
    """Anything but true, under a misspelt or a second key too, keeps a record inside the house."""
    text = f"""\
    agreements:
      - id: a
        title: A
        kind: protocolakkoord
        parties: []
        texts: {{scope: {{text: t, {written}}}}}
        figures: [{{label: f, value: 1, {written}}}]
        remarks: [{{date: 2024, text: r, {written}}}]
        steps: [{{authority: vlaanderen, step: ikw, date: 2024, {written}}}]
      - {{id: b, title: B, kind: protocolakkoord, parties: [], {written}}}
    dossiers:
      - {{id: d, title: D, {written}}}
    """
    made = loaded(text).register
    first, second = made.agreements
    records = (*first.texts, *first.figures, *first.remarks, *first.steps, second, *made.dossiers)
    assert [one.public for one in records] == [public] * 6
