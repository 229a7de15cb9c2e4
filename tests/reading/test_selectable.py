"""The names by which a question may select: which exist, which are offered, which are shown nowhere."""

import pytest

from samenwerking_cli.findings import Finding
from tests.reading.marked import codes
from tests.reading.questions import ASKED, asked
from tests.registers import loaded

HIDDEN = ASKED.replace(", Fedasil vzw]", "]").replace(
    "dossiers:\n",
    """\
  - id: geheim
    title: G
    kind: protocolakkoord
    parties: [Dienst Noord vzw, noord, vdab]
    themes: [zeemacht, zorg]
    public: false
bodies:
  - {id: vdab, name: VDAB}
  - {id: noord, name: Noord}
  - {id: zuid, name: Zuid}
dossiers:
  - {id: wekker, title: Geheim dossier, public: false}
""",
)


def with_selection(text: str, register: str = HIDDEN) -> tuple[Finding, ...]:
    """What is found of a question with this selection, without the doubt about the party of HIDDEN that is no body."""
    found = asked(f"number: 1\nitems:\n  - selection: {text}\n", register=register).findings
    return tuple(one for one in found if one.code != "vrije-partij")


@pytest.mark.parametrize(
    "text",
    ["{theme: zeemacht}", "{party: [noord, Dienst Noord vzw]}", "{dossier: wekker}", "{party: zuid}", "[geheim]"],
)
def test_names__what_is_hidden_may_be_referred_to(text):
    """A question may select by what is not public, and by a body that nobody mentions."""
    assert with_selection(text) == ()


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("{theme: zeemach}", "mogelijk: arbeidsmarkt, opleiding, zorg"),
        ("{dossier: wekkr}", "bedoelde u 'werk'?"),
        ("{dossier: xyz}", "mogelijk: werk"),
        ("{party: noort}", ""),
        ("{party: Dienst Noord vwz}", ""),
        ("{party: zuit}", "bedoelde u 'zuid'?"),
        ("{party: vdabb}", "bedoelde u 'vdab'?"),
        ("[geheem]", "mogelijk: ila, riziv"),
    ],
)
def test_names__what_is_hidden_is_never_offered(text, hint):
    """The nearest name is one of a public record; a body that a hidden one shares with a public one is public."""
    assert [one.hint for one in with_selection(text)] == [hint]


@pytest.mark.parametrize("key", ["themas", "Themes", "thema"])
def test_names__a_misspelt_key_of_a_hidden_agreement(key):
    """A theme under a misspelt key is known, so that a finding does not spell it out."""
    result = with_selection("{theme: zeemacht}", HIDDEN.replace("themes: [zeemacht", f"{key}: [zeemacht"))
    assert codes(result) == ["onbekende-sleutel"]


@pytest.mark.parametrize(
    "part",
    [
        "agreements:\n  - {id: x, themes: [zeemacht, lucht], parties: [Noord vzw]\n",
        "agreements:\n  - id: x\n    themes:\n      - zeemacht\n      - 'lucht'\n    parties: [\n      Noord vzw,\n",
        "agrements:\n  - {id: x, themes: [zeemacht, lucht], parties: [Noord vzw]}\n",
        "agreements:\nagreements:\n  - {id: x, themes: [zeemacht, lucht], parties: [Noord vzw]}\n",
    ],
)
def test_names__of_a_file_that_could_not_be_read(part):
    """Themes and parties in a file that could not be read are no second fault in a question, and are not offered."""
    files = {
        "agreements/x.yaml": part,
        "questions/v.yaml": "number: 1\nitems: [{selection: {theme: [zeemacht, lucht]}}]\n",
    }
    result = loaded(ASKED, **files)
    assert {one.where.file for one in result.findings} == {"agreements/x.yaml"}
    unknown = loaded(ASKED, **(files | {"questions/v.yaml": "number: 1\nitems: [{selection: {theme: luch}}]\n"}))
    assert [one.hint for one in unknown.findings if one.code == "onbekend-thema"] == [
        "mogelijk: arbeidsmarkt, opleiding, zorg"
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{theme: zeemacht}", {"zeemacht"}),
        ("{theme: zorg}", set()),
        ("{party: Dienst Noord vzw}", {"Dienst", "Noord", "noord"}),
        ("{party: vdab}", set()),
        ("{kleur: rood}", {"Dienst", "Noord", "noord", "zeemacht"}),
    ],
)
def test_closed_words__of_hidden_names_that_a_question_may_show(text, words):
    """Findings keep back the hidden names that a sound question writes, and all of them where a question has a fault."""
    assert (
        asked(f"number: 1\nitems:\n  - selection: {text}\n", register=HIDDEN).hidden_ids == {"geheim", "wekker"} | words
    )


def test_closed_words__without_questions():
    """A register without questions keeps back ids only."""
    assert loaded(HIDDEN).hidden_ids == {"geheim", "wekker"}
