"""Single values: the model decides what a value is, never YAML."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking_cli.partial_date import parse_partial_date
from samenwerking_cli.reading.converters import boolean, choice, date_of, list_of, taker
from tests.reading.marked import marked, places
from tests.registers import HEAD, findings, loaded, register

BODIES = """\
bodies:
  - {id: vdab, name: VDAB}
  - {id: dwse, name: Departement Werk en Sociale Economie}
"""


def agreement(snippet: str = "", *, parties: str = "[federale-staat]", before: str = "") -> str:
    """An agreement with one more line, after other sections."""
    fixed = "{id: ila, title: ILA, kind: samenwerkingsakkoord, "
    return f"{before}agreements:\n  - {fixed}parties: {parties}{', ' if snippet else ''}{snippet}}}\n"


def one_fault(text: str, code: str, severity: str = "fout") -> str:
    """The hint of the only finding, which has this code and stands at the mark."""
    text, expected = marked(text, after=5)
    found = findings(text)
    assert [(one.code, one.severity) for one in found] == [(code, severity)]
    assert places(found) == expected
    return found[0].hint


@pytest.mark.parametrize("written", ["NO", "12:30", "0123", "1.10", "null", "~", "2019-13-02", "true", "9" * 5_000])
@pytest.mark.parametrize("key", ["short_title", "forum", "legal_basis", "contact"])
def test_text__stays_what_was_written(key, written):
    """A text is what was typed, also where YAML sees a boolean, a number, a time or nothing."""
    assert getattr(register(agreement(f"{key}: {written}")).agreements[0], key) == written


def test_text__blank_space_around_it_goes():
    """White space around a text is no part of it."""
    assert register(agreement('forum: "  IMC Werk\n  "')).agreements[0].forum == "IMC Werk"


@pytest.mark.parametrize("written", ["▸", "▸''", "▸'  '"])
def test_text__empty_is_a_doubt(written):
    """An optional key without text is a warning at the value, and as good as absent."""
    one_fault(agreement(f"forum: {written}"), "lege-tekst", "waarschuwing")
    assert register(agreement(f"forum: {written.removeprefix('▸')}")).agreements[0].forum is None


@pytest.mark.parametrize("text", ["title: ▸''", "title: ▸' '", "title:▸"])
def test_text__a_required_one_may_not_be_empty(text):
    """A required key without text is an error at the place where the text should stand."""
    one_fault(f"dossiers:\n  - id: d\n    {text}\n", "ontbrekende-sleutel")


@pytest.mark.parametrize("escape", ["\\e[31m", "\\0", "\\u202e", "\\u200b", "\\r"])
def test_text__control_characters_are_a_doubt_and_are_kept(escape):
    """Control characters are a warning at the text, which is kept as it is."""
    text = agreement(f'forum: ▸"IMC{escape}Werk"')
    one_fault(text, "stuurteken", "waarschuwing")
    forum = register(text.replace("▸", "")).agreements[0].forum
    assert forum is not None
    assert forum.startswith("IMC")
    assert len(forum) > len("IMCWerk")


@pytest.mark.parametrize("plain", ["é – ’", "regel\\ntwee", "tab\\ttwee", "\\xa0vast"])
def test_text__ordinary_characters_are_no_doubt(plain):
    """Newlines, tabs and typographic characters belong in a text."""
    assert findings(agreement(f'forum: "a{plain}b"')) == ()


@pytest.mark.parametrize("id", ["ILA", "ila_2", "ila 2", "-ila", "ila-", "ila--2", "één", "a/b"])
def test_identifier__only_kebab_case(id):
    """An id is lower case letters, digits and single hyphens."""
    one_fault(f"dossiers:\n  - {{id: ▸'{id}', title: D}}\n", "ongeldige-id")


@pytest.mark.parametrize("id", ["ila", "ila-2019", "2019", "0123", "null", "no"])
def test_identifier__as_written(id):
    """An id that looks like a number or nothing is that id."""
    assert [one.id for one in register(f"dossiers:\n  - {{id: {id}, title: D}}\n").dossiers] == [id]


@pytest.mark.parametrize(("written", "value"), [("true", True), ("false", False), ("'true'", True)])
def test_boolean(written, value):
    """`true` and `false` and nothing else."""
    assert register(agreement(f"asymmetric: {written}")).agreements[0].asymmetric is value


@pytest.mark.parametrize("written", ["0", "6070", "1.10", "-3", "0.5", "9" * 18, "9" * 18 + "." + "9" * 18])
def test_number__is_kept_as_written(written):
    """A figure's value keeps the digits that the source prints."""
    found = register(agreement(f"figures: [{{label: a, value: {written}}}]")).agreements[0].figures
    assert [one.value for one in found] == [written]


@pytest.mark.parametrize("written", ["0123", "1,5", "1e3", "+3", "0x1F", ".5", "5.", "12:30", "1_000", "٣", "-", "''"])
def test_number__nothing_but_digits_and_a_point(written):
    """What is no plain number is an error at the value."""
    one_fault(agreement(f"figures: [{{label: a, value: ▸{written!r}}}]").replace("\"''\"", "''"), "verkeerd-type")


@pytest.mark.parametrize("written", ["9" * 19, "-" + "9" * 19, "0." + "9" * 19, "9" * 5_000])
def test_number__of_more_than_18_digits(written):
    """More than 18 digits is an error at the value, however many more."""
    one_fault(agreement(f"figures: [{{label: a, value: ▸{written}}}]"), "te-groot")


def test_number__a_point_that_may_part_thousands_is_a_doubt():
    """6.070 reads as six and a bit: a warning says what to write for six thousand."""
    hint = one_fault(agreement("figures: [{label: a, value: ▸6.070}]"), "dubbelzinnig-getal", "waarschuwing")
    assert "6070" in hint


@pytest.mark.parametrize(
    ("written", "code"), [("9" * 19, "te-groot"), ("-1", "verkeerd-type"), ("1.5", "verkeerd-type")]
)
def test_whole_number__faults(written, code):
    """A number of days is a whole number from 0 of at most 18 digits."""
    text, expected = marked(f"register:\n  title: R\n  review_after_days: ▸{written}\n")
    found = loaded(text).findings
    assert [one.code for one in found] == [code]
    assert places(found) == expected


def test_whole_number__of_18_digits():
    """Eighteen digits are allowed."""
    result = loaded(f"register: {{title: R, review_after_days: {'9' * 18}}}\n")
    assert (result.findings, result.register.review_after_days) == ((), 10**18 - 1)


@pytest.mark.parametrize(
    ("key", "written"),
    [
        ("date", "2024-02-27"),
        ("date", "2024-02"),
        ("date", "2024"),
        ("date", "2024-02-29"),
        ("date", "voor 2022-12-21"),
        ("date", "voor 2022"),
        ("date", "onbekend"),
        ("requested", "2024-02"),
        ("planned", "2024-04"),
        ("planned", "onbekend"),
        ("due", "2024-06-05"),
    ],
)
def test_date__as_written(key, written):
    """A day, a month, a year, before a day, or unknown, each where it means something."""
    extra = "" if key in ("date", "requested", "planned") else ", date: 2024"
    text = f"steps: [{{authority: vlaanderen, step: ikw, {key}: {written}, source: bron{extra}}}]"
    step = register(agreement(text)).agreements[0].steps[0]
    assert getattr(step, key) == parse_partial_date(written)


@pytest.mark.parametrize(
    ("key", "written", "meant"),
    [
        ("date", "2023-02-29", None),
        ("date", "2024-13", None),
        ("date", "2024-2-7", None),
        ("date", "24-02-27", None),
        ("date", "1829", None),
        ("date", "2200", None),
        ("date", "0000-00-00", None),
        ("date", "2024-02-27T10:00:00", None),
        ("date", "morgen", None),
        ("date", "voor morgen", None),
        ("date", "''", None),
        ("date", "٢٠٢٤", None),
        ("date", "27/02/2024", "2024-02-27"),
        ("date", "7-2-2024", "2024-02-07"),
        ("date", "27 februari 2024", "2024-02-27"),
        ("date", "februari 2024", "2024-02"),
        ("requested", "voor 2024-02-27", None),
        ("requested", "onbekend", None),
        ("planned", "voor 2024-02-27", None),
        ("due", "onbekend", None),
        ("until", "voor 2024", None),
    ],
)
def test_date__impossible(key, written, meant):
    """What is no date, or no date for this key, is one error at the value; a Dutch form gets the ISO one."""
    extra = ", date: 2024" if key in ("due", "until") else ""
    text = f"steps: [{{authority: vlaanderen, step: ikw, {key}: ▸{written}, source: bron{extra}}}]"
    hint = one_fault(agreement(text), "onmogelijke-datum")
    assert hint == f"bedoelde u {meant}?" if meant else "JJJJ" in hint


@pytest.mark.parametrize("written", ["voor 2024", "onbekend"])
def test_date__of_a_source_is_a_day_a_month_or_a_year(written):
    """A source's date is what others count from, so it may not be vague."""
    text, expected = marked(f"register: {{title: R}}\nsources: [{{id: a, title: A, date: ▸{written}}}]\n")
    found = loaded(text).findings
    assert [one.code for one in found] == ["onmogelijke-datum"]
    assert places(found) == expected


@pytest.mark.parametrize(
    ("snippet", "meant"),
    [
        ("relations: [{type: ▸wijzigd, target: ila}]", "wijzigt"),
        ("steps: [{authority: vlaanderen, step: ikw, date: 2024, outcome: ▸gunstigg}]", "gunstig"),
        ("steps: [{authority: vlaanderen, step: ikw, date: 2024, outcome: ▸Niet vereist}]", "niet-vereist"),
    ],
)
def test_choice__unknown_value(snippet, meant):
    """A value outside a closed list is an error at the value, with the nearest one."""
    assert one_fault(agreement(snippet), "onbekende-waarde") == f"bedoelde u '{meant}'?"


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("bodies: [{id: a, name: A, article: ▸een}]\n", "mogelijk: de, het"),
        (
            "agreements: [{id: a, title: A, kind: ▸protocol-akkoord, parties: []}]\n",
            "bedoelde u 'protocolakkoord'?",
        ),
    ],
)
def test_choice__of_other_records(text, hint):
    """The few values that exist are listed where none comes near."""
    assert one_fault(text, "onbekende-waarde") == hint


@pytest.mark.parametrize(
    "snippet",
    [
        "remarks: [{date: 2024, text: a, source: ▸bronn}]",
        "remarks: [{date: 2024, text: a, source: [bron, ▸bronn]}]",
        "figures: [{label: a, value: 1, source: ▸Bron}]",
        "texts: {scope: {text: a, source: ▸bron2}}",
        "steps: [{authority: vlaanderen, step: ikw, date: 2024, source: ▸bro}]",
    ],
)
def test_source__unknown(snippet):
    """An id that is no source of this register is an error at the id, with the nearest one."""
    assert one_fault(agreement(snippet), "onbekende-bron") == "bedoelde u 'bron'?"


@pytest.mark.parametrize(
    ("written", "ids"), [("bron", ("bron",)), ("[bron, zonder-dag]", ("bron", "zonder-dag")), ("", ()), ("[]", ())]
)
def test_source__one_or_a_list(written, ids):
    """A source is one id or a list of ids."""
    text = agreement("remarks: [{date: 2024, text: a, source: " + written + "}]")
    assert loaded(HEAD + text).register.agreements[0].remarks[0].source == ids


@pytest.mark.parametrize("snippet", ["relations: [{type: wijzigt, target: ▸illa}]"])
def test_agreement__unknown(snippet):
    """A relation to an agreement that does not exist is an error at the id, with the nearest one."""
    assert one_fault(agreement(snippet), "onbekend-akkoord") == "bedoelde u 'ila'?"


def test_agreement__unknown_in_a_dossier():
    """A dossier lists agreements that exist; an unknown one is left out."""
    text = agreement() + "dossiers: [{id: d, title: D, agreements: [ila, ▸ilaa]}]\n"
    assert one_fault(text, "onbekend-akkoord") == "bedoelde u 'ila'?"
    assert loaded(HEAD + text.replace("▸", "")).register.dossiers[0].agreements == ("ila",)


@pytest.mark.parametrize(
    ("written", "part"),
    [
        ("vlaanderenn", "'vlaanderen'"),
        ("Vlaanderen", "'vlaanderen'"),
        ("vlaams-gewest", "'vlaanderen'"),
        ("federale-staat", "'federaal'"),
        ("Brussels Gewest", "'brussels-gewest'"),
    ],
)
def test_authority__unknown(written, part):
    """An authority that does not exist is an error; a party's key gets the authority that walks for it."""
    snippet = f"steps: [{{authority: ▸{written}, step: ikw, date: 2024}}]"
    assert part in one_fault(agreement(snippet), "onbekende-overheid")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Vlaamse Gemeenschap", "vlaamse-gemeenschap"),
        ("vlaams-gewestt", "vlaams-gewest"),
        ("vlaams_gewest", "vlaams-gewest"),
        ("waalsgewst", "waals-gewest"),
        ("Federale Staat", "federale-staat"),
        ("federale-stata", "federale-staat"),
        ("Franse Gemeenschapscommisie", "franse-gemeenschapscommissie"),
        ("dvab", "vdab"),
        ("Vdab", "vdab"),
        ("Departement werk en sociale economie", "dwse"),
    ],
)
def test_party__near_miss(written, meant):
    """Free text within two letters of a party's key, a body's id or its name is an error, as party and as lead."""
    assert one_fault(agreement(parties=f"[▸{written}]", before=BODIES), "onbekende-partij") == f"bedoelde u '{meant}'?"
    assert one_fault(agreement(f"lead: ▸{written}", before=BODIES), "onbekende-partij") == f"bedoelde u '{meant}'?"


def test_party__known_ones():
    """Every party's key and every body's id is a party."""
    parties = "[federale-staat, vlaams-gewest, waals-gewest, vdab, dwse]"
    made = register(agreement(parties=parties, before=BODIES)).agreements[0]
    assert made.parties == ("federale-staat", "vlaams-gewest", "waals-gewest", "vdab", "dwse")
    assert findings(agreement(parties=parties, before=BODIES)) == ()


def test_party__free_text():
    """Other free text is a party; it is a warning only where the register has bodies."""
    assert findings(agreement(parties="[de ziekenfondsen]")) == ()
    one_fault(agreement(parties="[vdab, ▸de ziekenfondsen]", before=BODIES), "vrije-partij", "waarschuwing")
    assert register(agreement(parties="[de ziekenfondsen]")).agreements[0].parties == ("de ziekenfondsen",)


@settings(deadline=None, max_examples=80)
@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1))
def test_any_value_of_any_kind_is_converted_or_reported(value):
    """Whatever stands in a field, nothing is raised, what is no value of its kind is reported and a text is kept."""
    quoted = "'" + value.replace("'", "''") + "'"
    fields = f"figures: [{{label: {quoted}, value: {quoted}}}], remarks: [{{date: {quoted}, text: {quoted}}}]"
    result = loaded(HEAD + agreement(f"{fields}, lead: {quoted}, assent: {quoted}, themes: [{quoted}]"))
    assert "fout" in {one.severity for one in result.findings}
    assert result.register.agreements[0].themes == ((value.strip(),) if value.strip() else ())


def test_taker__of_a_converter_that_was_made_and_of_a_plain_function() -> None:
    """A made one says what it takes; a function is itself."""
    assert taker(date_of(unknown=True)).unknown is True  # type: ignore[attr-defined]
    assert list(taker(choice("proef", ("b", "a"))).known) == ["b", "a"]  # type: ignore[attr-defined]
    assert taker(taker(list_of(boolean)).convert) is boolean  # type: ignore[attr-defined]
