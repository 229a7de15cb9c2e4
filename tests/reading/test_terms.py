"""The terms of a procedure, as a register writes them."""

import pytest

from tests.reading.marked import codes, marked, places
from tests.registers import HEAD, loaded

STEP = "authorities: {vgc: {steps: [{id: a, name: A, terms: TERMS}]}}\n"


def test_terms__are_unverified_unless_they_say_more():
    """Two terms in their order; only the one that says so is verified."""
    written = "[{variant: gewoon, days: 7, unit: werkdagen, lapse: geen}, {variant: spoed, days: 3, unit: kalenderdagen, certainty: V}]"
    made = loaded(HEAD, procedures_yaml=STEP.replace("TERMS", written))
    assert made.findings == ()
    step = made.register.procedures.step("vgc", "a")
    assert step is not None
    assert [(one.variant, one.days, one.unit, one.lapse, one.certainty) for one in step.terms] == [
        ("gewoon", 7, "werkdagen", "geen", "M"),
        ("spoed", 3, "kalenderdagen", None, "V"),
    ]


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("ontbrekende-sleutel", "[▸{variant: gewoon, unit: werkdagen}]"),
        ("onbekende-waarde", "[{variant: gewoon, days: 7, unit: ▸weken}]"),
        ("onbekende-waarde", "[{variant: gewoon, days: 7, unit: werkdagen, lapse: ▸stilte}]"),
        ("verkeerd-type", "[▸gewoon]"),
    ],
)
def test_terms__what_is_wrong_is_said_at_its_place(code, written):
    """One error for each faulty term."""
    text, expected = marked(STEP.replace("TERMS", written))
    found = loaded(HEAD, procedures_yaml=text).findings
    assert (codes(found), places(found)) == ([code], expected)
