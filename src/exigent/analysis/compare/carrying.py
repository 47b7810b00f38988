"""What one bench asked, put to the regimes of another: facts carried over by their names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from exigent.bench import Panel, ScenarioEntry
from exigent.files import Scalar, read_fact_name, read_value
from exigent.words import (
    REQUEST_DATE,
    UNKNOWN,
    Decision,
    FactType,
    InputError,
    Location,
    Request,
    Value,
    Vocabulary,
    make_request,
)

Question = frozenset[tuple[str, str]]
"""The facts that a scenario states, as a matrix writes them: all that it asks."""

Answer = Mapping[str, Decision] | str
"""The decision of each regime by its name, or why the question cannot be asked."""


def question_of(row: ScenarioEntry) -> Question:
    """Return what a row asks; the rest is filled up by the vocabulary, whichever that is."""
    return frozenset(row.stated.items())


def put_questions(
    questions: Iterable[Question], panel: Panel, as_asked: Callable[[Request], Request]
) -> dict[Question, Answer]:
    """Return what the panel answers to each question, all of them decided in one batch.

    `as_asked` is what becomes of each request before it is decided.
    """
    answers: dict[Question, Answer] = {}
    requests: dict[Question, Request] = {}
    for question in questions:
        try:
            requests[question] = as_asked(read_question(question, panel.vocabulary))
        except InputError as error:
            answers[question] = error.message
    for question, decisions in zip(requests, panel.decide(list(requests.values())), strict=True):
        answers[question] = dict(zip(panel.names, decisions, strict=True))
    return answers


def read_question(question: Question, vocabulary: Vocabulary) -> Request:
    """Return the request; raise InputError where the vocabulary lacks a fact or a value.

    So it does where the constraints do not allow the facts together.
    """
    facts: dict[str, Value] = {}
    lacking = []
    for name, text in sorted(question):
        try:
            facts[name] = _read(name, text, vocabulary)
        except InputError as error:
            is_named = f"`{name}`" in error.message
            lacking.append(error.message if is_named else f"`{name}`: {error.message}")
    if lacking:
        raise InputError("; ".join(lacking))
    return make_request(vocabulary, facts)


def without_date(request: Request) -> Request:
    """Return the request as one to which no dates in force apply; rules still read its day."""
    return Request(request.values, request.stated - {REQUEST_DATE})


def _read(name: str, text: str, vocabulary: Vocabulary) -> Value:
    nowhere = Location("")
    fact = read_fact_name(Scalar(nowhere, name, quoted=True), vocabulary.facts)
    is_word = fact.type is FactType.CHOICE and text != UNKNOWN.value
    return read_value(Scalar(nowhere, text, quoted=is_word), fact)
