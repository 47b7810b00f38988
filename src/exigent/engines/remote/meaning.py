"""What an answer means: a yes or no that the regime explains, or a decision in so many words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from exigent.engines.answer import AnswerError, read_answer
from exigent.engines.remote.client import BadAnswerError
from exigent.engines.rules.file import RuleReader
from exigent.engines.ruling import Ruling
from exigent.files import Table, listing, scalar, table
from exigent.regime import Manifest
from exigent.words import (
    Constants,
    Decision,
    Fault,
    InputError,
    Outcome,
    Value,
    Vocabulary,
    constants_of,
)


@dataclass(frozen=True, slots=True)
class Said:
    """What a decision point said of one request: yes or no, a document, or both."""

    yes: bool | None
    document: Any


class Meaning(Protocol):
    """Turns what was said into a decision."""

    @property
    def constants(self) -> Constants:
        """The facts that are looked at besides those that were sent."""

    def decide(self, said: Said, values: Mapping[str, Value]) -> Decision:
        """Return the decision; raise BadAnswerError if nothing was said that means one."""


class YesOrNo:
    """The regime file says what yes and what no means; a document that comes along is not read."""

    def __init__(self, rulings: Mapping[bool, Ruling], constants: Constants) -> None:
        self._rulings = rulings
        self.constants = constants

    def decide(self, said: Said, values: Mapping[str, Value]) -> Decision:
        """Return what the regime says of a yes or no."""
        if said.yes is None:
            raise BadAnswerError(
                "the decision point answered with something other than true or false"
            )
        decision = self._rulings[said.yes].decide(values)
        assert decision is not None, "every fact that a waiver reads is known"
        return decision


class InWords:
    """The decision point says the decision itself, in a document that `path` leads to.

    A list on the way must hold one entry: which of several decided, nothing would tell.
    """

    def __init__(self, path: tuple[str, ...]) -> None:
        self._path = path
        self.constants: Constants = {}

    def decide(self, said: Said, values: Mapping[str, Value]) -> Decision:  # noqa: ARG002
        """Return the decision that the document holds, if it does not contradict a yes or no."""
        try:
            decision = read_answer(self._find(said.document))
        except AnswerError as error:
            raise BadAnswerError(f"at the decision point, {error}") from None
        if decision.outcome is Outcome.ERROR:
            raise BadAnswerError("the decision point says that it could not decide")
        is_yes = decision.outcome is Outcome.ALLOW
        if said.yes is not None and said.yes is not is_yes:
            word = "yes" if said.yes else "no"
            raise BadAnswerError(
                f"the decision point says {word}, and its document `{decision.outcome}`"
            )
        return decision

    def _find(self, document: Any) -> Any:
        found = document
        for step in self._path:
            found = _only(found, step)
            if not isinstance(found, dict) or step not in found:
                raise BadAnswerError(f"what the decision point answered has no `{step}`")
            found = found[step]
        return _only(found, "decision")


def read_meaning(manifest: Manifest, vocabulary: Vocabulary) -> Meaning:
    """Read `answers:` or `document:`; raise InputError at what is wrong."""
    answers, document = manifest.settings.get("answers"), manifest.settings.get("document")
    if answers is not None and document is not None:
        raise InputError(
            "`answers` and `document` exclude each other", document.location, fault=Fault.EXCLUDES
        )
    if answers is not None:
        return _read_answers(table(answers, "`answers`"), manifest, vocabulary)
    steps = listing(document, "`document`").items if document else ()
    return InWords(tuple(scalar(step, "a step").text() for step in steps))


def _read_answers(whole: Table, manifest: Manifest, vocabulary: Vocabulary) -> YesOrNo:
    whole.allow(("true", "false"), "`answers`")
    reader = RuleReader(manifest, vocabulary)
    rules = {
        said: reader.otherwise(table(whole.need(word, "`answers`"), f"`{word}`"))
        for word, said in (("true", True), ("false", False))
    }
    for said, rule in rules.items():
        if (rule.decision.outcome is Outcome.ALLOW) is not said:
            raise InputError(
                "`true` means an `allow`" if said else "`false` cannot mean an `allow`",
                rule.location,
                fault=Fault.WRONG_ENGINE_SETTING,
            )
    waivers = [waiver for rule in rules.values() for waiver in rule.waivers]
    rulings = {said: Ruling(rule) for said, rule in rules.items()}
    return YesOrNo(rulings, constants_of(waivers))


def _only(found: Any, step: str) -> Any:
    if not isinstance(found, list):
        return found
    if len(found) != 1:
        raise BadAnswerError(
            f"the decision point answered with {len(found)} of what holds the `{step}`, not with one"
        )
    return found[0]
