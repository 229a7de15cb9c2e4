"""The answer for programs: the question, each sub-question with its text and facts, and the open points."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields

from samenwerking_cli.document import Block, Item, Items, plain, texts_of
from samenwerking_cli.model.question import Question
from samenwerking_cli.reports.answer import AnswerReport, Section
from samenwerking_cli.reports.fact import Fact, facts_in


def answer_record(
    report: AnswerReport, introduction: Sequence[Block], texts: Sequence[Sequence[Block]], open_points: tuple[str, ...]
) -> dict[str, object]:
    """The body of the JSON document (contract §6); the blocks are those of the parts."""
    return {
        "question": question_record(report.question),
        "introduction": {"text": _text(introduction), "facts": _once(facts_in(report.introduction))},
        "items": [
            record for section, blocks in zip(report.sections, texts, strict=True) for record in _items(section, blocks)
        ],
        "open_points": open_points,
    }


def question_record(question: Question) -> dict[str, object]:
    """The question under the keys of its file."""
    keys = (one.name for one in fields(question) if one.name not in ("where", "id"))
    return {"id": question.id} | {key: getattr(question, key) for key in keys}


def _items(section: Section, blocks: Sequence[Block]) -> Iterator[dict[str, object]]:
    """A record for every sub-question of the section; those that are answered together share text and facts."""
    numbers = [item.number for item in section.items]
    for item in section.items:
        yield {
            "number": item.number,
            "topics": item.topics or ("free",),
            "together_with": [number for number in numbers if number != item.number],
            "text": _text(blocks),
            "facts": _once(facts_in(section)),
        }


def _text(blocks: Iterable[Block]) -> str:
    return "\n\n".join(_paragraphs(blocks))


def _paragraphs(blocks: Iterable[Block]) -> Iterator[str]:
    """The words of blocks, without the number of the sub-question."""
    for block in blocks:
        if isinstance(block, Items):
            yield "\n".join(f"- {plain(item)}" for item in block.items)
        elif isinstance(block, Item) and block.level > 1:
            yield f"{block.label} {plain(block.text)}"
        else:
            yield from (plain(text) for text in texts_of(block) if text)


def _once(facts: Iterable[Fact]) -> list[Fact]:
    return list(dict.fromkeys(facts))
