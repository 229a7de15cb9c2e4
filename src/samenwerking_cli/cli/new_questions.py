"""A question that is new to the register, written as a file of its own; for the commands that make one."""

import re
from typing import Final

from samenwerking_cli.cli.opening import Opened
from samenwerking_cli.cli.output import output_of, write_text
from samenwerking_cli.errors import CannotWrite, SamenwerkingError
from samenwerking_cli.model.question import Question
from samenwerking_cli.reading.files import QUESTIONS

_FORMAT: Final = "tekst"
_NUMBER: Final = re.compile(r"\w+(?:[-/.]\w+)*")


def file_of(question: Question) -> str:
    """The question's file in the register."""
    return f"{QUESTIONS}/{question.id}.yaml"


def number_of(typed: str) -> str:
    """The number that was typed, or a refusal when a question cannot have it."""
    number = typed.strip()
    if not _NUMBER.fullmatch(number) or len(number) > 30:
        raise SamenwerkingError(f"'{typed}' is geen nummer van een vraag. Schrijf bijvoorbeeld 293 of 7-1493.")
    return number


def write_question(question: Question, text: str, opened: Opened, *, overwrite: bool = False) -> None:
    """Write the file under `questions/`; never beside another file of the same question, nor outside the register."""
    known = opened.loaded.register.questions
    twin = next((one for one in known if one.id != question.id and _is_same(one, question)), None)
    if twin:
        raise SamenwerkingError(f"vraag {question.number} staat al in {file_of(twin)}; er is niets geschreven.")
    path = opened.root / file_of(question)
    if not path.resolve().is_relative_to(opened.root.resolve()):
        raise CannotWrite(str(path), "de map is een koppeling naar buiten het register")
    output = output_of(_FORMAT, (_FORMAT,), path, overwrite=overwrite, colour="nooit")
    path.parent.mkdir(parents=True, exist_ok=True)
    write_text(text, output)


def _is_same(known: Question, question: Question) -> bool:
    """Whether two files hold one question: by its key, or by number and day where one of them names no minister."""
    if known.key == question.key:
        return True
    unnamed = any(one.minister is None or not one.minister.name for one in (known, question))
    same_day = question.date is not None and known.date == question.date
    return unnamed and same_day and (known.session_year, known.number) == (question.session_year, question.number)
