"""The shapes of single values, judged by a real validator."""

import pytest
from jsonschema import Draft7Validator

from samenwerking_cli.model.vocabulary import OUTCOMES
from samenwerking_cli.reading import schema_values as values
from samenwerking_cli.reading.converters import Choice, DateOf


def _takes(shape: values.Shape, value: object) -> bool:
    Draft7Validator.check_schema(shape)
    return Draft7Validator(shape).is_valid(value)


@pytest.mark.parametrize(
    ("shape", "taken", "refused"),
    [
        (values.TEXT, ["x", "", 12, 1.5, True, None], [[], {}]),
        (values.REQUIRED_TEXT, ["x", 12, False], ["", "  ", None, [], {}]),
        (values.REFERENCE, ["ila", "a-1", " ila ", 12, True], ["ILA", "a_b", "a--b", "-a", "", -1, None, ["ila"]]),
        (values.REFERENCES, ["ila", 12, [], ["ila", 12]], ["ILA", None, {}, [None], ["ILA"], [["ila"]]]),
        (values.BOOLEAN, [True, False, "true", "false"], ["ja", "True", 1, None, []]),
        (values.WHOLE_NUMBER, [0, 365, "030", 10**18 - 1], [-1, 1.5, 10**19, "1" * 19, "x", None, True]),
        (values.NUMBER, [0, -3, 3.5, "6070", "-0.5", 10**18 - 1], ["1.000,5", "007", "1 000", "", 10**19, None, []]),
        (values.SESSION_YEAR, ["2023-2024", " 2023-2024 ", "", None], ["2023-24", "2023", 2023, []]),
        (values.NOTHING, [None, "", " "], ["x", [], {}, 0]),
        (values.ITEM_NUMBERS, ["2a", 2, "", None, [], ["1", 2]], [" ", {}, [None], [""], [[]]]),
        (values.list_of(values.TEXT), [[], None, "", ["x", None]], ["x", " ", {}, [[]]]),
        (values.or_nothing("object", "Nee."), [{}, None, ""], ["x", [], 1]),
        (values.one_or_more(values.REFERENCE), ["ila", ["ila"], [], None, ""], ["ILA", ["ILA"], {}]),
        (values.suggested({"a": "A"}), ["a", "iets anders", 12], ["", None, []]),
        (values.names({"a": "A", "b": "B"}), ["a", "b", " a ", "b\n"], ["c", "", None, 12, []]),
        (values.names({"a": "A", "12": "B"}), ["a", "12", 12], ["c", None, []]),
        (
            values.choice_shape(Choice("uitkomst", dict.fromkeys(OUTCOMES))),
            list(OUTCOMES),
            ["goed", "", " gunstig ", None, []],
        ),
    ],
)
def test_shape__takes_and_refuses(shape: values.Shape, taken: list[object], refused: list[object]) -> None:
    """Each value in the types that YAML may give it."""
    assert [one for one in taken if not _takes(shape, one)] == []
    assert [one for one in refused if _takes(shape, one)] == []


DATES = ["2024-02-27", "2024-02", "2024", 2024, "1830", 2199, "2024-02-29", "2023-02-29", "2024-12-31", "2024-11-30"]
NO_DATES = [
    "1829",
    1829,
    2200,
    "2024-2",
    "2024-13",
    "2024-00",
    "2024-02-30",
    "2024-11-31",
    "27/02/2024",
    "",
    None,
    20.5,
]


@pytest.mark.parametrize(
    ("date", "more"),
    [
        (DateOf(), []),
        (DateOf(unknown=True), ["onbekend"]),
        (DateOf(before=True, unknown=True), ["onbekend", "voor 2024", "voor  2024-02-27 "]),
    ],
)
def test_date__in_the_forms_that_mean_something(date: values.DateOf, more: list[str]) -> None:
    """A day, a month, a year; before a day and unknown only where the reader takes them."""
    shape = values.date_shape(date)
    assert [one for one in [*DATES, *more] if not _takes(shape, one)] == []
    others = [one for one in ("onbekend", "voor 2024", "voor  2024-02-27 ") if one not in more]
    assert [one for one in [*NO_DATES, *others, "voor", "voor 2024-13", True] if _takes(shape, one)] == []


def test_date__is_explained_in_dutch() -> None:
    """The same words in the description and in the complaint."""
    words = "een dag, maand of jaar, zoals 2024-02-27, 2024-02 of 2024, voor 2024-02-27, of onbekend"
    assert values.date_forms(DateOf(before=True, unknown=True)) == words
    assert values.date_shape(DateOf(before=True, unknown=True))["errorMessage"] == f"Hier hoort {words}."


def test_listed__explains_each_value_and_names_the_few() -> None:
    """A complaint repeats a short list; of a long one the editor shows the values itself."""
    short = values.listed({"de": "zoals in: de dienst", "het": "zoals in: het agentschap"})
    assert short["enumDescriptions"] == ["zoals in: de dienst", "zoals in: het agentschap"]
    assert short["errorMessage"] == "Kies uit: de, het."
    long = values.listed({str(number): "x" for number in range(30)})
    assert long["errorMessage"] == "Deze waarde is hier niet bekend."
