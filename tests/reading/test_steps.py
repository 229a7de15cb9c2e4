"""The steps of an agreement: what they name, when they were taken, and what is wrong between their keys."""

import pytest

from tests.reading.marked import marked, places
from tests.registers import HEAD, findings, loaded, register


def agreement(*lines: str) -> str:
    """An agreement with these steps."""
    head = "agreements:\n  - id: ila\n    title: ILA\n    kind: samenwerkingsakkoord\n    parties: [federale-staat]\n"
    return head + "    steps:\n" + "".join(f"      - {line}\n" for line in lines)


STEP_FAULTS = [
    ("onbekende-stap", "{authority: vlaanderen, step: ▸principieel-3, date: 2024}", "bedoelde u 'principieel-1'?"),
    ("onbekende-stap", "{authority: vgc, step: ▸zzz, date: 2024}", "mogelijk: principieel-1, definitief"),
    (
        "onbekende-stap",
        "{authority: vlaanderen, step: ▸ministerraad-1, date: 2024}",
        "'ministerraad-1' is een stap van: federaal",
    ),
    (
        "onbekende-termijn",
        "{authority: vlaanderen, step: advies-serv, requested: 2024, term: ▸spoedd}",
        "bedoelde u 'spoed'?",
    ),
    ("onbekende-termijn", "{authority: vlaanderen, step: ikw, date: 2024, term: ▸spoed}", ""),
    ("ontbrekende-sleutel", "▸{authority: vlaanderen, step: ikw}", None),
    ("ontbrekende-sleutel", "▸{authority: vlaanderen, step: ikw, due: 2024-06-05, source: bron}", None),
    ("ontbrekende-sleutel", "▸{authority: vlaanderen, step: ikw, outcome: gunstig}", None),
    ("ontbrekende-sleutel", "▸{authority: vlaanderen, step: commissie, date: 2024, outcome: vervallen}", None),
    ("onbekende-dag-zonder-bron", "{authority: vlaanderen, step: ikw, date: ▸onbekend}", None),
    ("onbekende-dag-zonder-bron", "{authority: vlaanderen, step: ikw, date: ▸onbekend, source: zonder-dag}", None),
    (
        "onbekende-partij",
        "▸{authority: gezamenlijk, step: ondertekening, date: 2024, by: [vlaams-gewest]}",
        "partijen van dit akkoord: federale-staat",
    ),
    (
        "onbekende-bron",
        "{authority: vlaanderen, step: ikw, date: onbekend, source: [bron, ▸brom]}",
        "bedoelde u 'bron'?",
    ),
    # One mistake is one finding: a value that is there and was refused is not missing too.
    ("onmogelijke-datum", "{authority: vlaanderen, step: ikw, date: ▸2024-02-30}", None),
    (
        "onmogelijke-datum",
        "{authority: vlaanderen, step: commissie, date: 2024, outcome: vervallen, until: ▸2024-02-30}",
        None,
    ),
    ("onbekende-waarde", "{authority: vlaanderen, step: ikw, outcome: ▸niet-vereistt}", "bedoelde u 'niet-vereist'?"),
    ("onbekende-overheid", "{authority: ▸vlaandern, step: principieel-1, date: 2024}", "bedoelde u 'vlaanderen'?"),
]


@pytest.mark.parametrize(("code", "step", "hint"), STEP_FAULTS)
def test_step__fault(code, step, hint):
    """A faulty step is one error, at the offending value or at the step's first line."""
    text, expected = marked(agreement(step), after=5)
    found = findings(text)
    assert [(one.code, one.severity, one.subject) for one in found] == [(code, "fout", "ila")]
    assert places(found) == expected
    assert hint is None or found[0].hint == hint


def test_step__a_missing_key_points_to_the_first_line_of_the_block():
    """A step written in several lines is reported on its first one."""
    text, expected = marked(agreement("▸authority: vlaanderen\n        step: ikw\n        note: Later."), after=5)
    assert places(findings(text)) == expected


def test_step__a_faulty_one_is_left_out_and_the_others_stay():
    """Steps that cannot count are left out; the sound ones are kept in the order of the file."""
    text = agreement(
        "{authority: vlaanderen, step: definitief, date: 2024}",
        "{authority: vlaanderen, step: bestaat-niet, date: 2024}",
        "{authority: vlaanderen, step: ikw}",
        "{authority: vlaanderen, step: ikw, date: onbekend}",
        "{authority: vlaanderen, step: ikw, date: 2023}",
    )
    made = loaded(HEAD + text).register.agreements[0]
    assert [(one.step, str(one.date)) for one in made.steps] == [("definitief", "2024"), ("ikw", "2023")]


@pytest.mark.parametrize(
    "step",
    [
        "{authority: vlaanderen, step: ikw, requested: 2024-05-06}",
        "{authority: vlaanderen, step: ikw, planned: onbekend}",
        "{authority: vlaanderen, step: ikw, outcome: niet-vereist}",
        "{authority: vlaanderen, step: ikw, date: onbekend, source: [zonder-dag, bron]}",
        "{authority: vlaanderen, step: ikw, date: voor 2022-12-21}",
        "{authority: vlaanderen, step: ikw, date: 2024, term: gewoon}",
        "{authority: vlaanderen, step: advies-rvs, requested: 2024, term: verenigde-kamers}",
        "{authority: gezamenlijk, step: stopzetting, date: onbekend, source: bron}",
        "{authority: gezamenlijk, step: ondertekening, date: 2024, by: [federale-staat]}",
    ],
)
def test_step__sound(step):
    """A step needs a date, a request, a plan or that it is not required; an unknown day needs a dated source."""
    assert findings(agreement(step)) == ()
    assert len(register(agreement(step)).agreements[0].steps) == 1


def test_step__may_repeat():
    """The same step may stand there twice: a second request for advice is a second fact."""
    line = "{authority: vlaanderen, step: advies-rvs, requested: 2024}"
    assert len(register(agreement(line, line)).agreements[0].steps) == 2
