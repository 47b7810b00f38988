"""The three steps that take every sentence of the library: one Given, one When, one Then.

pytest-bdd looks at every registered step for every step that it runs, so that a step a
phrase would make each scenario slower with every phrase that the vocabulary gains.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import StepParser

from exigent.doors.pytest_plugin.scenario_run import ScenarioRun
from exigent.suite import Language, Step, StepType
from exigent.words import InputError, Location


class Sentences(StepParser):
    """Matches the sentences of one type that the current bench's language knows."""

    def __init__(self, type: StepType) -> None:
        super().__init__(f"exigent {type}")
        self._type = type
        self.language: Language | None = None

    def is_matching(self, name: str) -> bool:
        """Tell whether the language knows the sentence, or a Given from `exigent.steps` takes it."""
        step = Step(self._type, " ".join(name.split()), Location(""))
        return self.language is not None and (
            self.language.knows(step)
            or any(own.givens is not None for own in self.language.own(step))
        )

    def parse_arguments(self, name: str) -> dict[str, str]:  # noqa: ARG002
        """Return nothing: the running scenario knows its step."""
        return {}


SENTENCES = {type: Sentences(type) for type in StepType}


def speak(language: Language | None) -> None:
    """Let the steps understand the language of the bench whose scenario runs next."""
    for sentences in SENTENCES.values():
        sentences.language = language


@given(SENTENCES[StepType.GIVEN])
def state_fact(exigent: ScenarioRun) -> None:
    """Start a request, or state a fact of it."""
    __tracebackhide__ = True
    _do(exigent.given)


@when(SENTENCES[StepType.WHEN])
def ask_panel(exigent: ScenarioRun) -> None:
    """Put the request to the whole panel, or tell what happened besides."""
    __tracebackhide__ = True
    _do(exigent.when)


@then(SENTENCES[StepType.THEN])
def expect_cells(exigent: ScenarioRun) -> None:
    """Expect something of the answers."""
    __tracebackhide__ = True
    _do(exigent.expect)


def _do(act: Callable[[], None]) -> None:
    __tracebackhide__ = True
    try:
        act()
    except InputError as error:
        pytest.fail(error.coded, pytrace=False)
