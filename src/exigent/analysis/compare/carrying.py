"""What one bench asked, put to the regimes of another: facts carried over by their names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from exigent.analysis.compare.comparison import FactChange
from exigent.analysis.compare.limits import changed_limits, limits_of, within_limits_of
from exigent.bench import Panel, ScenarioEntry
from exigent.files import read_written_facts
from exigent.words import (
    UNKNOWN,
    Decision,
    FactWords,
    InputError,
    Request,
    Value,
    Vocabulary,
    make_request,
    written,
)

Facts = frozenset[tuple[str, str]]
"""Facts and their values, as a matrix writes them."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a scenario asks: the facts that it states, and what the others were assumed to be.

    What is in neither is filled up by the vocabulary of whoever is asked. `limits` are those
    of who asks, where they let what is unknown be something else.
    """

    stated: Facts
    assumed: Facts = frozenset()
    limits: tuple[FactChange, ...] = ()

    @property
    def as_stated(self) -> Question:
        """The same question, all of the rest filled up by whoever is asked."""
        return replace(self, assumed=frozenset(), limits=())

    @property
    def is_otherwise(self) -> bool:
        """Whether anything is to be taken otherwise than whoever is asked does."""
        return bool(self.assumed or self.limits)

    @property
    def has_unknown(self) -> bool:
        """Whether a fact is not known."""
        return any(text == UNKNOWN.value for _, text in (*self.stated, *self.assumed))


@dataclass(frozen=True, slots=True)
class CarriedAnswer:
    """The decision of each regime by its name, and what was assumed where nobody stated it."""

    decisions: Mapping[str, Decision]
    assumed: Mapping[str, str]


CarriedAnswers = Mapping[Question, CarriedAnswer | str]
"""To each question an answer, or why it cannot be asked."""


def question_of(row: ScenarioEntry) -> Question:
    """Return what a row asks, as the bench filled it up that it was asked in."""
    return Question(frozenset(row.stated.items()), frozenset(assumed_of(row).items()))


def assumed_of(row: ScenarioEntry) -> dict[str, str]:
    """Return what a row's request was filled up with, unknown facts among it."""
    unknown = {name: UNKNOWN.value for name in row.unknown if name not in row.stated}
    return row.assumed | unknown


def filled_otherwise(
    question: Question,
    own: Mapping[str, str],
    facts: Mapping[str, FactWords] | None,
    limits: tuple[FactChange, ...] = (),
) -> Question:
    """Return the question with what it assumes otherwise than whoever is asked, if anything.

    `own` is what they assume, `facts` are those of their vocabulary: a value that it lacks
    cannot be put to them. `limits` differ, which says nothing where all is known.
    """
    known = facts or {}
    otherwise = (
        (name, text)
        for name, text in question.assumed
        if own.get(name, text) != text and (name not in known or known[name].has(text))
    )
    limited = limits if question.has_unknown else ()
    return replace(question, assumed=frozenset(otherwise), limits=limited)


def answer_questions(
    questions: Iterable[Question],
    rows: Iterable[ScenarioEntry],
    facts: Mapping[str, FactWords],
    panel: Panel,
    as_asked: Callable[[Request], Request],
    asking: Vocabulary | None = None,
) -> CarriedAnswers:
    """Return the panel's answers to all questions that no row asks.

    Where they were filled up otherwise than the panel's vocabulary does, there is an answer
    to that too, under what it was filled up with. `asking` is the vocabulary of who asks.
    """
    asked = list(dict.fromkeys(questions))
    own: dict[Question, Mapping[str, str]] = {
        question_of(row).as_stated: assumed_of(row) for row in rows
    }
    stated = dict.fromkeys(question.as_stated for question in asked)
    answers = put_questions([one for one in stated if one not in own], panel, as_asked)
    for question, answer in answers.items():
        own[question] = answer.assumed if isinstance(answer, CarriedAnswer) else {}
    before = limits_of(asking) if asking else None
    limits = changed_limits(before, limits_of(panel.vocabulary))
    otherwise = (filled_otherwise(one, own[one.as_stated], facts, limits) for one in asked)
    filled = dict.fromkeys(question for question in otherwise if question.is_otherwise)
    return answers | put_questions(filled, panel, as_asked, asking)


def put_questions(
    questions: Iterable[Question],
    panel: Panel,
    as_asked: Callable[[Request], Request],
    asking: Vocabulary | None = None,
) -> dict[Question, CarriedAnswer | str]:
    """Return what the panel answers to each question; those that assume alike in one batch.

    `as_asked` is what becomes of each request before it is decided, `asking` is whose
    vocabulary limits and fills up a question that has limits.
    """
    answers: dict[Question, CarriedAnswer | str] = {}
    alike: dict[Question, list[Question]] = defaultdict(list)
    for question in questions:
        # Under limits the vocabulary that has them says what is assumed, too.
        assumed = frozenset[tuple[str, str]]() if question.limits else question.assumed
        alike[Question(frozenset(), assumed, question.limits)].append(question)
    for taken, together in alike.items():
        own = panel.vocabulary
        words = within_limits_of(asking, own) if asking and taken.limits else own
        answers |= _put_together(together, taken.assumed, panel.filling_up_by(words), as_asked)
    return answers


def read_question(question: Question, vocabulary: Vocabulary) -> Request:
    """Return the request; raise InputError where the vocabulary lacks a fact or a value.

    So it does where the constraints do not allow the facts together.
    """
    assumed = _read_all(question.assumed, vocabulary)
    return make_request(vocabulary.with_ordinary(assumed), _read_all(question.stated, vocabulary))


def _put_together(
    questions: Iterable[Question],
    assumed: Facts,
    panel: Panel,
    as_asked: Callable[[Request], Request],
) -> dict[Question, CarriedAnswer | str]:
    answers: dict[Question, CarriedAnswer | str] = {}
    requests: dict[Question, Request] = {}
    for question in questions:
        try:
            taken = replace(question, assumed=assumed)
            requests[question] = as_asked(read_question(taken, panel.vocabulary))
        except InputError as error:
            answers[question] = error.message
    if not requests:
        return answers
    # What completes an unknown fact is filled up in the same way as the rest.
    ordinary = panel.vocabulary.with_ordinary(_read_all(assumed, panel.vocabulary))
    decided = panel.filling_up_by(ordinary).decide(list(requests.values()))
    for (question, request), decisions in zip(requests.items(), decided, strict=True):
        stated = {name for name, _ in question.stated}
        answers[question] = CarriedAnswer(
            dict(zip(panel.names, decisions, strict=True)),
            {n: written(value) for n, value in request.values.items() if n not in stated},
        )
    return answers


def _read_all(facts: Facts, vocabulary: Vocabulary) -> dict[str, Value]:
    return read_written_facts(dict(sorted(facts)), vocabulary)
