"""What changed since an earlier answer."""

from samenwerking_cli.pages.answer.marks import Marks
from samenwerking_cli.pages.answer.since import since_view
from samenwerking_cli.reports.outdated import Change, Outdated
from tests.answers import answered, asked

TEXT = """
    agreements:
      - id: ila
        title: Leerakkoord
        kind: samenwerkingsakkoord
        parties: [vlaams-gewest, federale-staat]
        steps: [{authority: vlaanderen, step: principieel-1, date: 2024-04-19, source: bron}]
"""
ASKED = 'number: "2"\ndate: 2024-05-10\nitems: [{number: "1", topics: [overview, trajectory]}]\n'
STEP = Change("ila", "steps[vlaanderen/principieel-1].date", None, "2024-04-19")
PHASE = Change("ila", "phase", "voorbereiding", "ontwerp")


def test_since_view__a_sentence_for_each_change_with_its_source() -> None:
    """The earlier question by its number and day; a step that was set is told with its day."""
    register, report = asked(TEXT, ASKED), answered(TEXT, ASKED)
    found = since_view(Outdated(register.questions[0], (STEP, PHASE)), report, register, Marks(sources=True))
    assert found is not None
    assert found.question == "schriftelijke vraag nr. 2 van 10 mei 2024"
    assert [str(one).replace("\xa0", " ") for one in found.changes] == [
        "Leerakkoord – Vlaanderen: eerste principiële goedkeuring, op 19 april 2024.[^bron]",
        "Leerakkoord: fase was ‘voorbereiding’, is nu ‘ontwerp’.[^bron]",
    ]


def test_since_view__nothing_to_tell() -> None:
    """Without an earlier answer, or with nothing but texts that changed."""
    register, report = asked(TEXT, ASKED), answered(TEXT, ASKED)
    only = Outdated(register.questions[0], (Change("ila", "title", "a", "b"),))
    assert since_view(None, report, register, Marks()) is None
    assert since_view(only, report, register, Marks()) is None
