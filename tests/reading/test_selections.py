"""What an item is about: ids or criteria, and never more than was meant."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenwerking_cli.findings import Location
from samenwerking_cli.model.question import Criteria
from tests.reading.marked import codes, marked
from tests.reading.questions import ASKED, asked, one_finding, question

Selection = tuple[str, ...] | Criteria | None


def selection(text: str) -> Selection:
    """The selection of a text without faults."""
    return question(f"number: 1\nitems: [{{selection: {text}}}]\n").items[0].selection


def left(text: str) -> Selection:
    """What is left of a selection, faults or none."""
    return asked(marked(f"number: 1\nitems: [{{selection: {text}}}]\n")[0]).register.questions[0].items[0].selection


def fault(text: str, code: str, severity: str = "fout") -> str:
    """The hint of the only finding of a selection."""
    return one_finding(f"number: 1\nitems: [{{selection: {text}}}]\n", code, severity)


def criteria(**values: tuple[str, ...] | bool) -> Criteria:
    """These criteria, wherever they stand."""
    return Criteria(where=Location("", 0), **values)  # type: ignore[arg-type]


def test_selection__ids_in_their_order():
    """A list of ids keeps its order; an id counts once."""
    assert selection("[riziv, ila, riziv]") == ("riziv", "ila")


def test_selection__every_criterion():
    """Each criterion is one name or a list of names; `pending` is a truth value."""
    text = "{dossier: werk, theme: [opleiding, zorg], party: [vdab, Fedasil vzw, waals-gewest], phase: ontwerp, "
    assert selection(text + "pending: false, kind: [protocolakkoord, samenwerkingsakkoord]}") == criteria(
        dossier=("werk",),
        theme=("opleiding", "zorg"),
        party=("vdab", "Fedasil vzw", "waals-gewest"),
        phase=("ontwerp",),
        pending=False,
        kind=("protocolakkoord", "samenwerkingsakkoord"),
    )


@pytest.mark.parametrize("text", ["▸[]", "▸{}", "▸''", "▸' '", "{theme: ▸[]}", "{phase: ontwerp, dossier: ▸''}"])
def test_selection__an_empty_one_selects_nothing(text):
    """An empty selection is a warning, and never stands for all agreements."""
    assert "verwijder 'selection'" in fault(text, "lege-selectie", "waarschuwing")
    assert left(text) == ()


@pytest.mark.parametrize(
    ("code", "text", "hint"),
    [
        ("onbekend-akkoord", "[▸illa]", "bedoelde u 'ila'?"),
        ("verkeerd-type", "[▸[ila]]", "verwacht: de id van een akkoord"),
        ("verkeerd-type", "▸ila", "verwacht: een lijst van id's, zoals [ila], of een map met dossier, theme, party, "),
        ("onbekend-dossier", "{dossier: ▸wekr}", "bedoelde u 'werk'?"),
        ("verkeerd-type", "{dossier: ▸{id: werk}}", "verwacht: een naam of een lijst van namen"),
        ("onbekend-thema", "{theme: ▸opleidingen}", "bedoelde u 'opleiding'?"),
        ("onbekend-thema", "{theme: ▸xyz}", "mogelijk: arbeidsmarkt, opleiding, zorg"),
        ("onbekende-partij", "{party: ▸vlaams gewest}", "bedoelde u 'vlaams-gewest'?"),
        ("onbekende-partij", "{party: ▸Fedasil vzv}", "bedoelde u 'Fedasil vzw'?"),
        (
            "onbekende-partij",
            "{party: ▸vlaanderen}",
            "'vlaanderen' is een overheid; haar partijen: vlaamse-gemeenschap, vlaams-gewest",
        ),
        ("onbekende-waarde", "{phase: ▸ontwerpen}", "bedoelde u 'ontwerp'?"),
        ("onbekende-waarde", "{kind: ▸protocol-akkoord}", "bedoelde u 'protocolakkoord'?"),
        ("verkeerd-type", "{pending: ▸ja}", "verwacht: true of false"),
        ("onbekende-sleutel", "{▸thema: zorg}", "bedoelde u 'theme'?"),
        ("onbekende-sleutel", "{▸fase: ontwerp}", "bedoelde u 'phase'?"),
        ("verkeerd-type", "{theme: [▸[zorg]]}", "verwacht: een thema"),
    ],
)
def test_selection__a_fault_and_nothing_left_selects_nothing(code, text, hint):
    """Each fault is one error with the nearest name; a selection of which nothing is sound selects nothing."""
    assert fault(text, code).startswith(hint)
    assert left(text) == ()


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("[ila, illa]", ("ila",)),
        ("{theme: [zorg, xyz]}", criteria(theme=("zorg",))),
        ("{theme: [zorg, xyz], pending: true}", criteria(theme=("zorg",), pending=True)),
        ("{theme: xyz, pending: true}", ()),
        ("{theme: zorg, phase: xyz}", ()),
        ("{theme: zorg, pending: ja}", ()),
        ("{theme: zorg, kleur: rood}", ()),
    ],
)
def test_selection__what_is_left_is_narrower(text, kept):
    """Of a list the sound names stay; when a whole criterion is lost nothing is selected."""
    assert left(text) == kept


@pytest.mark.parametrize(
    ("broken", "text", "kept"),
    [
        (("id: ila, title: A,", "id: ila,"), "[ila]", ()),
        (("id: ila, title: A,", "id: ila,"), "[ila, riziv]", ("riziv",)),
        (("id: ila, title: A,", "id: ila,"), "{theme: opleiding}", criteria(theme=("opleiding",))),
        (("title: B,", ""), "{party: [Fedasil vzw]}", criteria(party=("Fedasil vzw",))),
        (("agreements:\n", "bodies: [{id: zuid}]\nagreements:\n"), "{party: zuid}", criteria(party=("zuid",))),
        (("id: werk, title: D,", "id: werk,"), "{dossier: werk}", ()),
    ],
)
def test_selection__what_could_not_be_read_is_no_second_fault(broken, text, kept):
    """To refer to what is written and has a fault of its own is no fault; it selects nothing of its own."""
    result = asked(f"number: 1\nitems: [{{selection: {text}}}]\n", register=ASKED.replace(*broken))
    assert codes(result.findings) == ["ontbrekende-sleutel"]
    assert result.findings[0].where.file == "agreements.yaml"
    assert result.register.questions[0].items[0].selection == kept


NAMES = st.sampled_from(["ila", "werk", "zorg", "vdab", "ontwerp", "xyz", "''", "true", "[]", "{}"])
KEYS = st.sampled_from(["dossier", "theme", "party", "phase", "pending", "kind", "thema", "fase", "kleur"])
VALUES = st.one_of(NAMES, st.lists(NAMES, max_size=3).map(lambda names: f"[{', '.join(names)}]"))
MAPS = st.dictionaries(KEYS, VALUES, max_size=3).map(
    lambda pairs: "{" + ", ".join(f"{key}: {value}" for key, value in pairs.items()) + "}"
)


@settings(deadline=None, max_examples=150)
@given(st.one_of(VALUES, MAPS))
def test_selection__whatever_is_written_it_never_means_everything(text):
    """A selection that is written is ids or criteria of which at least one restricts."""
    found = left(text)
    assert found is not None
    if isinstance(found, Criteria):
        assert found != criteria()
    else:
        assert set(found) <= {"ila", "riziv"}
