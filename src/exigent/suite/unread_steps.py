"""Steps that no sentence of the vocabulary takes, where the bench's own steps are unread."""

from __future__ import annotations

from collections.abc import Iterable

from exigent.suite.events import nearest_when
from exigent.suite.feature import Step, StepType
from exigent.suite.language import Language
from exigent.suite.nearest_then import nearest_then
from exigent.suite.own_steps import Wording
from exigent.suite.reading import Scenario
from exigent.suite.sentence_form import SentenceContext
from exigent.words import Fault, InputError, Problems


def refuse_unread_steps(scenarios: Iterable[Scenario], language: Language) -> None:
    """Raise InputErrors for every step that only code could take at which nobody looked.

    It may be a step in Python or a slip of the pen, and neither may pass for the other.
    """
    problems = {
        step.location: _refusal(step, language)
        for scenario in scenarios
        if scenario.needs_pytest
        for step in scenario.text.steps
        if any(own.wording is Wording.UNREAD for own in language.own(step))
    }
    Problems(problems.values()).refuse()


def _refusal(step: Step, language: Language) -> InputError:
    return InputError(
        f'no sentence of the vocabulary reads "{step.text}", '
        "and --no-code looks at no step in Python",
        step.location,
        _nearest(step, language) or "leave it out: name other features, or pick by --tags",
        fault=Fault.UNDEFINED_STEP,
    )


def _nearest(step: Step, language: Language) -> str:
    match step.type:
        case StepType.GIVEN:
            return language.draft().nearest_given(step.text)
        case StepType.WHEN:
            return nearest_when(step.text, language.vocabulary)
        case StepType.THEN:
            return nearest_then(step.text, SentenceContext(language.vocabulary, language.regimes))
