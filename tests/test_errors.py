"""Refusals say in one Dutch sentence what cannot be done, and what to do about it."""

import pytest

from samenwerking_cli.errors import CannotWrite, FileExists, NoRegister, SamenwerkingError, UnknownName


@pytest.mark.parametrize(
    ("refusal", "sentence"),
    [
        (NoRegister("map", given=True), "Geen register gevonden: in 'map' staat geen agreements.yaml."),
        (UnknownName("Akkoord", "ill", "ila"), "Akkoord 'ill' bestaat niet: bedoelde u 'ila'?"),
        (UnknownName("Fase", "x", None, ("ontwerp", "instemming")), "Fase 'x' bestaat niet. Mogelijk: ontwerp, instemming."),
        (UnknownName("Akkoord", "x", None), "Akkoord 'x' bestaat niet."),
        (FileExists("uit.html"), "'uit.html' bestaat al en wordt niet overschreven. Voeg --overschrijf toe als dat wel mag."),
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
