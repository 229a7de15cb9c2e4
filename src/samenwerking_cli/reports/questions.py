"""Written questions: by when each must be answered, how it stands on the day, and when its answer is public."""

from datetime import date
from typing import Literal, NamedTuple

from samenwerking_cli.as_of import AsOf
from samenwerking_cli.model.question import Question
from samenwerking_cli.model.register import Register
from samenwerking_cli.partial_date import PartialDate
from samenwerking_cli.terms.counting import Counted, Skipped
from samenwerking_cli.terms.due import AnswerDeadline, Due, answer_deadline, public_from

QuestionState = Literal["open", "te-laat", "verzonden", "publiek"]


class QuestionStanding(NamedTuple):
    """A question as it stands on the day; `public` is None until it was sent on a known day."""

    question: Question
    state: QuestionState
    deadline: AnswerDeadline
    public: Due | None

    @property
    def answered(self) -> bool:
        """Whether the answer was sent."""
        return self.state in ("verzonden", "publiek")


class QuestionsReport(NamedTuple):
    """The questions that were put by the day, what waits for an answer first; `hidden` counts later ones."""

    as_of: AsOf
    title: str
    questions: tuple[QuestionStanding, ...]
    hidden: int


class DeadlineExplained(NamedTuple):
    """How a deadline was counted (contract §6); only `day` and `first_deadline` for a printed one without a rule."""

    day: PartialDate
    printed: bool
    indicative: bool
    start: date | None
    counted: int | None
    unit: str | None
    skipped: tuple[Skipped, ...]
    first_deadline: PartialDate | None


def questions_report(register: Register, as_of: AsOf) -> QuestionsReport:
    """The questions that exist on the day: unanswered ones by deadline, then the answered ones as in the files."""
    put = [one for one in register.questions if one.date is None or one.date.first <= as_of.day]
    found = [question_standing(one, register, as_of.day) for one in put]
    waiting = sorted((one for one in found if not one.answered), key=_last_day)
    answered = tuple(one for one in found if one.answered)
    return QuestionsReport(as_of, register.title, (*waiting, *answered), hidden=len(register.questions) - len(put))


def question_standing(question: Question, register: Register, day: date) -> QuestionStanding:
    """How one question stands on the day."""
    deadline = answer_deadline(question, register.procedures, register.working_days)
    if question.answered_on(day):
        public = public_from(question, register.procedures, register.working_days)
        state: QuestionState = "publiek" if public and public.day.last < day else "verzonden"
        return QuestionStanding(question, state, deadline, public)
    last = deadline.due.day.counts if deadline.due else None
    return QuestionStanding(question, "te-laat" if last and last < day else "open", deadline, None)


def deadline_explained(deadline: AnswerDeadline) -> DeadlineExplained | None:
    """The deadline for programs; None when nothing is known of it."""
    due = deadline.due
    if due is None:
        return None
    counted: Counted | None = due.counted
    return DeadlineExplained(
        day=due.day,
        printed=due.printed,
        indicative=not due.verified,
        start=counted.start if counted else None,
        counted=counted.number if counted else None,
        unit=counted.unit if counted else None,
        skipped=counted.skipped if counted else (),
        first_deadline=deadline.first,
    )


def _last_day(one: QuestionStanding) -> date:
    due = one.deadline.due
    return (due.day.counts if due else None) or date.max
