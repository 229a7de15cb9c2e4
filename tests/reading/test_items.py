"""Sub-questions: their keys, their numbers, and which are answered together."""

import pytest

from samenwerking_cli.findings import Location
from samenwerking_cli.model.question import Item
from samenwerking_cli.model.vocabulary import TOPICS
from tests.reading.marked import codes, marked
from tests.reading.questions import asked, one_finding, question


def items(text: str) -> tuple[Item, ...]:
    """The items of a question without faults."""
    return question(f"number: 1\nitems: {text}\n").items


def test_item__every_key():
    """Each key has its place in the item."""
    first, _ = items(
        "[{number: 1a, text: Welke?, topics: [overview, scope], selection: [ila], answer: Deze., "
        "answer_with_facts: true, together_with: 2}, {number: 2}]"
    )
    assert first == Item(
        number="1a",
        text="Welke?",
        topics=("overview", "scope"),
        selection=("ila",),
        answer="Deze.",
        answer_with_facts=True,
        together_with=("2",),
        where=Location("", 0),
    )


def test_item__nothing_is_required():
    """An item may be empty; its number and text follow when they are known."""
    assert items("[{}]") == (Item(where=Location("", 0)),)


@pytest.mark.parametrize(
    ("code", "item"),
    [
        ("verkeerd-type", "▸Welke?"),
        ("verkeerd-type", "▸[a]"),
        ("ontbrekende-sleutel", "{number: ▸''}"),
        ("verkeerd-type", "{number: ▸[1]}"),
        ("verkeerd-type", "{topics: ▸overview}"),
        ("verkeerd-type", "{topics: [▸[overview]]}"),
        ("onbekende-waarde", "{topics: [▸overviews]}"),
        ("verkeerd-type", "{answer_with_facts: ▸ja}"),
        ("verkeerd-type", "{together_with: ▸{a: b}}"),
        ("verkeerd-type", "{together_with: [▸[a]]}"),
        ("ontbrekende-sleutel", "{together_with: [▸'']}"),
        ("onbekende-deelvraag", "{together_with: ▸12}"),
        ("onbekende-sleutel", "{▸kleur: rood}"),
    ],
)
def test_item__faults(code, item):
    """Each fault is one finding at its place, and the question stands."""
    text = f"number: '293'\nitems:\n  - {item}\n"
    one_finding(text, code)
    assert [one.number for one in asked(marked(text)[0]).register.questions] == ["293"]


@pytest.mark.parametrize("topic", TOPICS)
def test_topics__each(topic):
    """Every topic of the vocabulary may be written."""
    assert items(f"[{{topics: [{topic}]}}]")[0].topics == (topic,)


def test_topics__each_counts_once():
    """A topic that is written twice is one topic."""
    assert items("[{topics: [scope, overview, scope]}]")[0].topics == ("scope", "overview")


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("evaluatie", "bedoelde u 'evaluation'?"),
        ("overzicht", "bedoelde u 'overview'?"),
        ("traject", "bedoelde u 'trajectory'?"),
        ("timing", "bedoelde u 'trajectory'?"),
        ("cijfers", "bedoelde u 'figures'?"),
        ("Scope", "bedoelde u 'scope'?"),
        ("xyz", f"mogelijk: {', '.join(TOPICS)}"),
    ],
)
def test_topics__an_unknown_one(typed, hint):
    """A Dutch or misspelt topic gets the one that was meant, any other the list; the sound ones stay."""
    assert one_finding(f"number: 1\nitems: [{{topics: [scope, ▸{typed}]}}]\n", "onbekende-waarde") == hint
    assert asked(f"number: 1\nitems: [{{topics: [scope, {typed}]}}]\n").register.questions[0].items[0].topics == (
        "scope",
    )


def test_answer__the_keys_of_the_whole_answer_do_not_belong_here():
    """A map in the place of an item's text is an error that says where its keys belong."""
    hint = one_finding("number: 1\nitems: [{answer: ▸{kind: enkelvoudig}}]\n", "verkeerd-type")
    assert "van de vraag zelf" in hint


@pytest.mark.parametrize("key", ["selectie", "selecton", "akkoorden", "agreements"])
def test_selection__under_another_key_selects_nothing(key):
    """An item that was meant to be about some agreements is not about all of them."""
    result = asked(f"number: 1\nitems: [{{{key}: [ila]}}]\n")
    assert [(one.code, one.hint) for one in result.findings] == [("onbekende-sleutel", "bedoelde u 'selection'?")]
    assert result.register.questions[0].items[0].selection == ()


def test_selection__another_unknown_key_leaves_it_open():
    """A key that has nothing to do with it does not close the selection."""
    assert asked("number: 1\nitems: [{kleur: rood}]\n").register.questions[0].items[0].selection is None


def test_number__twice():
    """Two items with one number are an error at the second number; the first is kept."""
    text = "number: 1\nitems:\n  - {number: '1', text: Een}\n  - {text: Twee, number: ▸'1'}\n  - {number: '2'}\n"
    one_finding(text, "dubbel-nummer")
    result = asked(marked(text)[0])
    assert [one.text for one in result.register.questions[0].items] == ["Een", None]
    assert [at.line for at in result.findings[0].related] == [3]


def test_number__several_items_without_one():
    """Items without a number are not the same item."""
    assert len(items("[{text: a}, {text: b}]")) == 2


@pytest.mark.parametrize("written", ["'2'", "[2]", "['2', 3, 2]"])
def test_together_with__one_number_or_several(written):
    """One number may stand without brackets; each counts once and keeps its place."""
    first, *_ = items(f"[{{number: 1, together_with: {written}}}, {{number: 2}}, {{number: 3}}]")
    assert first.together_with == (("2", "3") if "3" in written else ("2",))


def test_together_with__an_unknown_number():
    """A number that no item has is an error with the nearest one; its own number is not offered."""
    text = "number: 1\nitems: [{number: 2a, together_with: [2b, ▸12c]}, {number: 2b}, {number: 12d}]\n"
    assert one_finding(text, "onbekende-deelvraag") == "bedoelde u '12d'?"
    assert asked(marked(text)[0]).register.questions[0].items[0].together_with == ("2b",)


def test_together_with__itself():
    """An item cannot be answered together with itself."""
    text = "number: 1\nitems: [{number: '1', together_with: [▸'1', '2']}, {number: '2'}]\n"
    one_finding(text, "samen-met-zichzelf")
    assert asked(marked(text)[0]).register.questions[0].items[0].together_with == ("2",)


def test_together_with__an_item_that_could_not_be_read_is_no_second_fault():
    """A number that is written and has a fault of its own is left out in silence."""
    result = asked("number: 1\nitems: [{number: '1', together_with: '2'}, {number: '2', public: false}]\n")
    assert codes(result.findings) == ["onbekende-sleutel"]
    assert result.register.questions[0].items[0].together_with == ()
