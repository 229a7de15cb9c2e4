"""The sub-questions of a written question: their keys, and what must hold between them (contract §5)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from samenwerking_cli.findings import Finding, Location, error
from samenwerking_cli.model.question import Item
from samenwerking_cli.model.vocabulary import TOPICS
from samenwerking_cli.reading.converters import boolean, required_text, text
from samenwerking_cli.reading.decoder import BAD, Bad, Decoder, Spec, meant_key
from samenwerking_cli.reading.nodes import START, MapNode, Node, Place, one_or_more, value_of, value_place
from samenwerking_cli.reading.privacy import is_hidden
from samenwerking_cli.reading.selections import NOTHING, restricts, selection


def _topic(decoder: Decoder, node: Node, place: Place) -> str | Bad:
    if not isinstance(node, str):
        return decoder.wrong_type("een onderwerp", node, place)
    if node in TOPICS:
        return node
    meant = meant_key(node, TOPICS)
    hint = f"bedoelde u '{meant}'?" if meant else f"mogelijk: {', '.join(TOPICS)}"
    return decoder.fault("onbekende-waarde", f"onderwerp '{node}' bestaat niet", place, hint=hint, value=node)


def topics(decoder: Decoder, node: Node, place: Place) -> tuple[object, ...]:
    """The topics of an item, each once."""
    found = dict.fromkeys(_topic(decoder, row, row_place) for row, row_place in decoder.items(node, place))
    return tuple(one for one in found if one is not BAD)


def item_numbers(decoder: Decoder, node: Node, place: Place) -> tuple[str, ...]:
    """The number of another item, or a list of them."""
    found = (required_text(decoder, row, row_place) for row, row_place in one_or_more(node, place))
    return tuple(one for one in found if isinstance(one, str))


def item_answer(decoder: Decoder, node: Node, place: Place) -> str | Bad:
    """The own text of an answer."""
    if isinstance(node, MapNode):
        expected = "de tekst van het antwoord; kind, introduction en sent horen bij 'answer' van de vraag zelf"
        return decoder.wrong_type(expected, node, place)
    return text(decoder, node, place)


ITEM: Final = Spec(
    "een deelvraag",
    Item,
    {
        "number": required_text,
        "text": text,
        "topics": topics,
        "selection": selection,
        "answer": item_answer,
        "answer_with_facts": boolean,
        "together_with": item_numbers,
    },
)


def items(decoder: Decoder, node: Node, place: Place) -> tuple[Item, ...]:
    """The sub-questions; of two with one number the first."""
    rows = decoder.items(node, place)
    first: dict[str, Location] = {}
    made: list[tuple[Item, Node]] = []
    for row, row_place in rows:
        item = _item(decoder, row, row_place)
        if item is None:
            continue
        at = decoder.at(value_place(row, "number", row_place))
        if item.number is None or first.setdefault(item.number, at) is at:
            made.append((item, row))
        else:
            decoder.findings.append(_number_used_twice(item.number, at, first[item.number], decoder.subject))
    written = dict.fromkeys(_number(value_of(row, "number")) for row, _ in rows)
    for item, row in made:
        _check_company(decoder, item.number, row, written)
    return tuple(_with_known_company(item, first) for item, _ in made)


def _item(decoder: Decoder, node: Node, place: Place) -> Item | None:
    values = decoder.values(ITEM, node, place)
    if values is None or is_hidden(node):
        return None
    if "selection" not in values and restricts(node, ITEM.fields):
        values["selection"] = NOTHING
    return Item(where=decoder.at(place), **values)  # type: ignore[arg-type]


def _number(node: Node) -> str:
    return node.strip() if isinstance(node, str) else ""


def _check_company(decoder: Decoder, own: str | None, node: Node, written: Mapping[str, None]) -> None:
    """Report the numbers of `together_with` that no other item has."""
    company, place = value_of(node, "together_with"), value_place(node, "together_with", START)
    for row, row_place in one_or_more(company, place):
        number = _number(row)
        if number and number == own:
            message = f"deelvraag '{number}' staat hier samen met zichzelf"
            decoder.fault("samen-met-zichzelf", message, row_place, hint="noem een andere deelvraag", value=number)
        elif number and number not in written:
            others = dict.fromkeys(one for one in written if one and one != own)
            decoder.unknown("onbekende-deelvraag", "deelvraag", number, row_place, others)


def _with_known_company(item: Item, made: Mapping[str, Location]) -> Item:
    # What could not be read was reported where it stands.
    known = dict.fromkeys(one for one in item.together_with if one in made and one != item.number)
    return replace(item, together_with=tuple(known))


def _number_used_twice(number: str, where: Location, first: Location, subject: str) -> Finding:
    message = f"het nummer '{number}' staat hier voor de tweede keer bij een deelvraag"
    hint = f"de eerste staat op regel {first.line}; elke deelvraag heeft een eigen nummer"
    return error("dubbel-nummer", message, where, subject=subject, hint=hint, width=len(number), related=(first,))
