"""Refusals say in one Dutch sentence what cannot be done, and what to do about it."""

import pytest

from samenwerking_cli.errors import (
    AmbiguousName,
    CannotWrite,
    FaultyTemplates,
    FileExists,
    NoRegister,
    NotFinal,
    SamenwerkingError,
    UnknownName,
)


@pytest.mark.parametrize(
    ("refusal", "sentence"),
    [
        (NoRegister("map", given=True), "Geen register gevonden: in 'map' staat geen agreements.yaml."),
        (UnknownName("Akkoord", "ill", "ila"), "Akkoord 'ill' bestaat niet: bedoelde u 'ila'?"),
        (UnknownName("Fase", "x", None, ("ontwerp", "instemming")), "Fase 'x' bestaat niet. Mogelijk: ontwerp, instemming."),
        (UnknownName("Akkoord", "x", None), "Akkoord 'x' bestaat niet."),
        (FileExists("uit.html"), "'uit.html' bestaat al en wordt niet overschreven. Voeg --overschrijf toe als dat wel mag."),
        (AmbiguousName("Vraag", "87", ["2022/87", "2023/87"]), "Vraag '87' is niet eenduidig. Kies uit: 2022/87, 2023/87."),
        (CannotWrite("uit.html", "geen toegang"), "'uit.html' kan niet geschreven worden: geen toegang."),
    ],
)  # fmt: skip
def test_refusal__is_one_sentence(refusal, sentence):
    """The text of a refusal is the whole message that the user sees."""
    assert isinstance(refusal, SamenwerkingError)
    assert str(refusal) == sentence


def test_no_register__names_both_ways_out():
    """Who gave no register learns the option and the environment variable."""
    message = str(NoRegister("map", given=False))
    assert "'map'" in message
    assert "--register" in message
    assert "SAMENWERKING_REGISTER" in message


def test_not_final__has_a_line_for_every_reason():
    """What is open stands under one another, behind one sentence."""
    refusal = NotFinal(["[AAN TE VULLEN: x]", "Zonder bron: a, texts.b (c.yaml:1)"])
    assert str(refusal) == (
        "dit antwoord kan nog niet definitief zijn; er is niets geschreven.\n"
        "- [AAN TE VULLEN: x]\n- Zonder bron: a, texts.b (c.yaml:1)"
    )


def test_faulty_templates__shows_the_faults_under_its_sentence():
    """The faults come as they are shown elsewhere."""
    assert str(FaultyTemplates("templates/a.md:1:1: fout: x")) == (
        "de sjablonen van het register kloppen niet; er is niets geschreven.\n\ntemplates/a.md:1:1: fout: x"
    )


@pytest.mark.parametrize(
    ("refusal", "code"),
    [
        (SamenwerkingError("x"), 2),
        (UnknownName("Vraag", "x", None), 2),
        (AmbiguousName("Vraag", "x", ["a", "b"]), 2),
        (NotFinal(["x"]), 1),
        (FaultyTemplates("x"), 1),
    ],
)
def test_refusal__has_its_exit_code(refusal, code):
    """2 for what was typed wrongly, 1 for what is wrong in the register."""
    assert refusal.exit_code == code
