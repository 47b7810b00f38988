"""Which values of a fact nothing tells apart, so that requests of such values are answered alike."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Hashable, Iterable, Sequence
from typing import Any

from exigent.bench import Panel
from exigent.engines.rules import RulesDecider
from exigent.files import LEFT_OUT, Given
from exigent.words import (
    UNKNOWN,
    Constants,
    Fact,
    Known,
    Vocabulary,
    constants_of,
    merge_constants,
)

_MOST_REMEMBERED = 100_000

Key = tuple[Hashable, ...]
"""What stands for all requests that are alike in some facts."""


def constants_of_panel(panel: Panel) -> Constants:
    """Return what a panel compares each fact that it reads with.

    None for a fact that a policy may do anything with: only rules are known to do nothing but
    compare.
    """
    free = [
        dict.fromkeys(decider.constants)
        for decider in panel.deciders.values()
        if not isinstance(decider.decider, RulesDecider)
    ]
    return merge_constants([*(regime.constants for regime in panel.regimes), *free])


def constants_of_constraints(vocabulary: Vocabulary) -> Constants:
    """Return what the constraints compare each of their facts with, or assume it to be."""
    compared = constants_of(tie.condition for tie in vocabulary.constraints)
    assumed = [
        {name: frozenset((value,)) for name, value in tie.assume.items()}
        for tie in vocabulary.constraints
    ]
    return merge_constants([compared, *assumed])


def constants_apart(panel: Panel) -> Constants:
    """Return all facts on which an answer of a panel can turn, with what they are compared with."""
    return merge_constants([constants_of_panel(panel), constants_of_constraints(panel.vocabulary)])


class RequestClasses:
    """The classes of requests that are alike in some facts: their keys are equal.

    A value that is compared with is like no other. Of numbers and dates those are alike that
    lie between the same ones; of words all that are not compared with.
    """

    def __init__(
        self, vocabulary: Vocabulary, names: Collection[str], constants: Constants
    ) -> None:
        self._columns = tuple(
            (at, _ValueClasses(fact, constants.get(name, frozenset())))
            for at, (name, fact) in enumerate(vocabulary.facts.items())
            if name in names
        )

    def key(self, values: Sequence[Given]) -> Key:
        """Return the key of a request whose values are in the order of the vocabulary."""
        return tuple([classes[values[at]] for at, classes in self._columns])


class _ValueClasses(dict[Given, Hashable]):
    """Which class each value of a fact is in; what is unknown or left out is one by itself."""

    def __init__(self, fact: Fact, constants: Iterable[Known] | None) -> None:
        super().__init__()
        self._is_measured = fact.is_measured
        self._ends: Sequence[Any] | None = None
        if constants is not None:
            self._ends = sorted(constants) if fact.is_measured else list(constants)

    def __missing__(self, value: Given) -> Hashable:
        found = self._class_of(value)
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[value] = found
        return found

    def _class_of(self, value: Given) -> Hashable:
        if self._ends is None or value is UNKNOWN or value is LEFT_OUT:
            return value
        if self._is_measured:
            return bisect_left(self._ends, value) + bisect_right(self._ends, value)
        return value if value in self._ends else _OTHER


_OTHER = ("any other",)
