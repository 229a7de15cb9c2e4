"""Written questions as values: what makes one the same, and what is left open."""

from samenwerking_cli.findings import Location
from samenwerking_cli.model.question import AnswerPlan, Criteria, Item, Minister, Question

HERE, THERE = Location("questions/a.yaml", 1), Location("questions/b.yaml", 7)


def test_key__session_year_minister_and_number():
    """Three things make a question one and the same; its file and its place do not."""
    minister = Minister(name="Jo Brouns", title="Vlaams minister", where=HERE)
    one = Question(id="a", number="293", session_year="2023-2024", minister=minister, where=HERE)
    other = Question(id="b", number="293", session_year="2023-2024", minister=minister, where=THERE)
    assert one.key == other.key == ("2023-2024", "Jo Brouns", "293")


def test_key__without_a_session_year_and_a_minister():
    """What is not written is None: the Senate has no session years."""
    assert Question(id="a", number="8-212", where=HERE).key == (None, None, "8-212")


def test_equality__the_place_does_not_count():
    """A question that moved in its file is the same question."""
    items = tuple((Item(number="1", where=at), Item(number="1", where=at)) for at in (HERE, THERE))
    assert items[0] == items[1]
    assert Criteria(theme=("energie",), where=HERE) == Criteria(theme=("energie",), where=THERE)
    assert AnswerPlan(where=HERE) == AnswerPlan(where=THERE)


def test_defaults__nothing_is_selected_by_silence():
    """Without words an item has no topics, no selection of its own and no answer; an answer is for one minister."""
    item = Item(where=HERE)
    assert (item.topics, item.selection, item.answer, item.together_with) == ((), None, None, ())
    assert AnswerPlan(where=HERE).kind == "enkelvoudig"
