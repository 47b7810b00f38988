"""What a decider says of itself, held to its contract before anything is built on it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isfinite

from exigent.engines.contract import Decider, Rule, ShowsRules, Trial
from exigent.engines.failing import let_interrupts_through, say_error
from exigent.engines.rules.engine import RulesDecider
from exigent.words import (
    Constants,
    EngineError,
    Fact,
    FactType,
    Known,
    Request,
    Vocabulary,
    did_you_mean,
)


def read_constants(constants: Constants, vocabulary: Vocabulary) -> Constants:
    """Return a copy of what a decider says that it reads; raise TypeError or ValueError."""
    if not isinstance(constants, Mapping):
        raise TypeError(f"`constants` is a {type(constants).__name__}, not a mapping")
    return {
        name: None if values is None else _compared(_fact(name, vocabulary), values)
        for name, values in constants.items()
    }


def _fact(name: str, vocabulary: Vocabulary) -> Fact:
    if name not in vocabulary.facts:
        meant = did_you_mean(str(name), vocabulary.facts)
        raise ValueError(f"`constants` has no fact `{name}`{'; ' if meant else ''}{meant}")
    return vocabulary.facts[name]


def _compared(fact: Fact, values: Iterable[Known]) -> frozenset[Known]:
    """Return the constants of a fact; of those that are measured each has to compare with it."""
    if isinstance(values, str):
        raise TypeError(f"`constants` gives `{fact.name}` a text, not a set")
    found = frozenset(values)
    for value in found:
        if fact.is_measured and not _is_measure(fact, value):
            raise ValueError(f"`constants` compares `{fact.name}` with {value!r}")
    return found


def _is_measure(fact: Fact, value: Known) -> bool:
    if fact.type is FactType.DATE:
        return type(value) is datetime.date
    return isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)


def guard_rules(decider: Decider, engine: str) -> ShowsRules | None:
    """Return what shows a decider's rules, if it has any; raise TypeError where they are none."""
    if isinstance(decider, RulesDecider):
        return decider
    if not isinstance(decider, ShowsRules):
        return None
    rules = decider.rules
    if not isinstance(rules, tuple) or not all(isinstance(rule, Rule) for rule in rules):
        raise TypeError("`rules` is no tuple of rules")
    return _GuardedRules(rules, decider, engine)


@dataclass(frozen=True, slots=True)
class _GuardedRules:
    """Rules as a decider shows them; one that fails to is an error of its engine."""

    rules: tuple[Rule, ...]
    decider: ShowsRules
    engine: str

    def trace(self, request: Request) -> tuple[Trial, ...]:
        """Return the rules tried on a request; raise EngineError where the engine fails to."""
        try:
            trials = tuple(self.decider.trace(request))
            if not all(isinstance(trial, Trial) for trial in trials):
                raise TypeError("`trace` gives what is no trial")  # noqa: TRY301
        except BaseException as error:
            let_interrupts_through(error)
            said = f"the engine `{self.engine}` cannot show its rules: {say_error(error)}"
            raise EngineError(said) from error
        return trials
