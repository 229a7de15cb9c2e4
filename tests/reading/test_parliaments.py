"""What a parliament rules about written questions, shipped and of the register's own."""

import pytest

from samenwerking_cli.reading.procedures import shipped_procedures
from tests.registers import HEAD, loaded


def test_parliaments__the_shipped_rules():
    """Twenty working days to answer in the Flemish Parliament, fifteen before publication; which days count is not verified."""
    rules = shipped_procedures().by_parliament
    assert list(rules) == ["vlaams-parlement"]
    flemish = rules["vlaams-parlement"]
    terms = [(term.variant, term.days, term.unit, term.certainty) for term in flemish.terms]
    assert terms == [("antwoord", 20, "werkdagen", "V"), ("openbaarmaking", 15, "werkdagen", "M")]
    assert (flemish.certainty, flemish.term("uitstel")) == ("M", None)


def test_parliaments__a_registers_own_terms_replace_and_add():
    """A written term takes the place of the shipped one of that name; the rest of what is known stays."""
    own = """\
        parliaments:
          vlaams-parlement:
            certainty: V
            terms: [{variant: openbaarmaking, days: 15, unit: kalenderdagen, certainty: S}]
          senaat: {name: Senaat}
    """
    made = loaded(HEAD, procedures_yaml=own)
    assert made.findings == ()
    flemish, senate = (made.register.procedures.by_parliament[one] for one in ("vlaams-parlement", "senaat"))
    assert [(term.variant, term.unit) for term in flemish.terms] == [
        ("antwoord", "werkdagen"),
        ("openbaarmaking", "kalenderdagen"),
    ]
    assert (flemish.name, flemish.certainty, flemish.ground is not None) == ("Vlaams Parlement", "V", True)
    assert (senate.name, senate.certainty, senate.terms) == ("Senaat", "M", ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("parliaments:\n  senat: {name: S}\n", [("onbekende-waarde", "bedoelde u 'senaat'?")]),
        ("parliaments: [senaat]\n", [("verkeerd-type", "verwacht: een map met per parlement zijn termijnen")]),
        ("parlementen:\n  senaat: {name: S}\n", [("onbekende-sleutel", "bedoelde u 'parliaments'?")]),
        ("parliaments:\n  senaat: {naam: S}\n", [("onbekende-sleutel", "bedoelde u 'name'?")]),
    ],
)
def test_parliaments__what_is_wrong_is_said(text, said):
    """An unknown parliament or key gets the nearest one that exists."""
    assert [(one.code, one.hint) for one in loaded(HEAD, procedures_yaml=text).findings] == said


def test_session__of_the_flemish_parliament_is_shipped_and_unverified():
    """The session year begins on the fourth Monday of September, which nobody has verified."""
    start = shipped_procedures().by_parliament["vlaams-parlement"].session
    assert (start.nth, start.weekday, start.month, start.certainty) == ("vierde", "maandag", "september", "M")


def test_session__of_a_register_takes_the_place_of_the_shipped_one():
    """A register says it of its own parliaments; the terms stay as they were."""
    own = """\
        parliaments:
          vlaams-parlement: {session: {nth: eerste, weekday: dinsdag, month: oktober, certainty: V}}
          senaat: {session: {nth: tweede, weekday: dinsdag, month: oktober}}
    """
    made = loaded(HEAD, procedures_yaml=own)
    assert made.findings == ()
    flemish, senate = (made.register.procedures.by_parliament[one] for one in ("vlaams-parlement", "senaat"))
    assert (flemish.session.weekday, flemish.session.certainty, len(flemish.terms)) == ("dinsdag", "V", 2)
    assert (senate.session.nth, senate.session.certainty) == ("tweede", "M")


@pytest.mark.parametrize(
    ("session", "said"),
    [
        ("{nth: 4, weekday: maandag, month: september}", [("onbekende-waarde", None)]),
        ("{nth: vierde, weekday: mandag, month: september}", [("onbekende-waarde", "bedoelde u 'maandag'?")]),
        ("{nth: vierde, weekday: maandag}", [("ontbrekende-sleutel", None)]),
        ("vierde maandag", [("verkeerd-type", None)]),
    ],
)
def test_session__what_is_wrong_is_said(session, said):
    """A wrong word, a missing key, a text: one error, and the shipped start holds."""
    made = loaded(HEAD, procedures_yaml=f"parliaments: {{vlaams-parlement: {{session: {session}}}}}\n")
    assert [one.code for one in made.findings] == [code for code, _ in said]
    assert all(hint is None or one.hint == hint for one, (_, hint) in zip(made.findings, said, strict=True))
    assert made.register.procedures.by_parliament["vlaams-parlement"].session.month == "september"
