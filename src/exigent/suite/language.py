"""The language of a bench: everything that a step can be understood by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from exigent.suite.cases import Case
from exigent.suite.claims import ANY_REQUEST, is_claim
from exigent.suite.draft import REPORTED_CASE, Draft
from exigent.suite.duty_sentences import says_of_duties
from exigent.suite.events import tells_event
from exigent.suite.feature import Step, StepType
from exigent.suite.own_steps import OwnStep
from exigent.suite.sentences import FORMS
from exigent.words import Location, Vocabulary


@dataclass(frozen=True)
class Language:
    """Everything that a step can be understood by; `regimes` are titles by name.

    `uses_cache` lets features be taken as they were read before.
    """

    vocabulary: Vocabulary
    cases: Mapping[str, Case]
    regimes: Mapping[str, str]
    own_steps: tuple[OwnStep, ...]
    uses_cache: bool = False

    def is_same(self, other: Language) -> bool:
        """Tell whether every step means the same in another language, which was made of the same."""
        return (
            self.vocabulary is other.vocabulary
            and self.cases is other.cases
            and self.regimes == other.regimes
            and self.own_steps is other.own_steps
        )

    def draft(self) -> Draft:
        """Return an empty draft of a scenario."""
        return Draft(self.vocabulary, self.cases, self.regimes)

    def is_asked(self, text: str) -> bool:
        """Tell whether a When sentence puts the question."""
        return text in self.vocabulary.asked

    def own(self, step: Step) -> list[OwnStep]:
        """Return the bench's own Python steps that match.

        One whose text cannot be read is taken to match what nothing else takes.
        """
        found = [own for own in self.own_steps if own.matches(step.type, step.text)]
        sure = [own for own in found if own.pattern is not None]
        is_settled = bool(sure) or not found or self.knows(step)
        return sure if is_settled else found[:1]

    def takes(self, step: Step) -> bool:
        """Tell whether anything would surely run for this step."""
        return self.knows(step) or any(own.pattern is not None for own in self.own(step))

    def type_of(self, text: str) -> StepType | None:
        """Return the type of step that surely takes a sentence, None if there is none."""
        for type in StepType:
            if self.takes(Step(type, text, Location(""))):
                return type
        return None

    def knows(self, step: Step) -> bool:
        """Tell whether the library understands a step by itself."""
        match step.type:
            case StepType.GIVEN:
                return (
                    step.text in (self.vocabulary.ordinary_request, ANY_REQUEST)
                    or step.text.startswith(REPORTED_CASE)
                    or bool(self.vocabulary.statements(step.text))
                )
            case StepType.WHEN:
                return self.is_asked(step.text) or tells_event(step.text, self.vocabulary)
            case StepType.THEN:
                return (
                    any(form.pattern.fullmatch(step.text) for form in FORMS)
                    or says_of_duties(step.text)
                    or is_claim(step.text)
                )
