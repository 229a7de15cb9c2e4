"""Which agreements a question is about."""

import pytest

from samenwerking_cli.importing.proposal import Proposal, named_agreements, proposal
from tests.registers import register

REGISTER = register(
    """
    agreements:
      - {id: ila, title: Akkoord over het leerrecht, short_title: Individual Learning Account, kind: samenwerkingsakkoord, parties: [federale-staat], themes: [arbeidsmarkt]}
      - {id: warmte, title: Akkoord over warmtenetten, short_title: Warmtenetten, kind: samenwerkingsakkoord, parties: [federale-staat], themes: [energie, warmte]}
    dossiers:
      - {id: werk, title: Asymmetrisch arbeidsmarktbeleid, agreements: [ila]}
    """
)


@pytest.mark.parametrize(
    ("title", "introduction", "asked", "proposed"),
    [
        ("Asymmetrische akkoorden over arbeidsmarktbeleid", "", "", Proposal(dossier="werk")),
        ("Energie - Warmtenetten", "", "", Proposal(agreements=("warmte",))),
        ("Leren", "Het Individual Learning Account komt er.", "", Proposal(agreements=("ila",))),
        ("Leren", "", "Wat met ILA?", Proposal()),
        ("De arbeidsmarktkrapte", "", "", Proposal(themes=("arbeidsmarkt",))),
        ("Krapte", "De arbeidsmarkt is krap.", "", Proposal()),
        ("Krapte", "", "Welke akkoorden zijn er over energie?", Proposal(themes=("energie",))),
        ("Villa's", "", "Hoeveel villa's zijn er?", Proposal()),
    ],
)
def test_proposal__takes_the_nearest_that_is_named(
    title: str, introduction: str, asked: str, proposed: Proposal
) -> None:
    """A dossier by the words of its title, else agreements by name, else themes of the title or the questions."""
    assert proposal(title, introduction, asked, REGISTER) == proposed


def test_named_agreements__takes_no_theme_for_a_name() -> None:
    """`warmte` is the id of one agreement and the theme of several."""
    assert named_agreements("Wat met warmte?", REGISTER) == ()
    assert named_agreements("Wat met de warmtenetten?", REGISTER) == ("warmte",)
