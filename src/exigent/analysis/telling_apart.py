"""Which values of a fact nothing tells apart, so that requests of such values are answered alike."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Sequence
from operator import itemgetter
from typing import Any

from exigent.bench import Panel
from exigent.engines.rules import RulesDecider
from exigent.files import LEFT_OUT, Given
from exigent.words import (
    UNKNOWN,
    Constants,
    Fact,
    Known,
    Value,
    Vocabulary,
    constants_of,
    merge_constants,
    representatives,
)

_MOST_REMEMBERED = 100_000


def constants_apart(panel: Panel) -> Constants:
    """Return what tells the values of each fact apart, in whatever a panel or a constraint says.

    None for a number or a date that a policy may do anything with: only rules are known to do
    nothing but compare.
    """
    constraints = constants_of(tie.condition for tie in panel.vocabulary.constraints)
    assumed = [
        {name: frozenset((value,)) for name, value in tie.assume.items()}
        for tie in panel.vocabulary.constraints
    ]
    free = [
        dict.fromkeys(decider.constants)
        for decider in panel.deciders.values()
        if not isinstance(decider.decider, RulesDecider)
    ]
    regimes = [regime.constants for regime in panel.regimes]
    return merge_constants([constraints, *assumed, *regimes, *free])


class StandIns:
    """For values of facts the ones that stand for them, in the order of the vocabulary.

    Lists of values and what is unknown or left out stand for themselves; of numbers and dates
    those do that no constant parts.
    """

    def __init__(self, vocabulary: Vocabulary, constants: Constants) -> None:
        facts = enumerate(vocabulary.facts.values())
        self._measured = tuple(
            (at, _StandIn(fact, constants.get(fact.name, frozenset())))
            for at, fact in facts
            if fact.is_measured
        )

    def of(self, values: Sequence[Given]) -> list[Given]:
        """Return what stands for values."""
        standing = [*values]
        for at, stand_in in self._measured:
            standing[at] = stand_in[values[at]]
        return standing


class _StandIn(dict[Given, Given]):
    """What stands for each value of one number or date."""

    def __init__(self, fact: Fact, constants: frozenset[Known] | None) -> None:
        super().__init__()
        self._fact = fact
        self._ends: list[Any] | None = None if constants is None else sorted(constants)
        self._of_class: dict[tuple[int, int], Given] = {}
        for value in representatives(fact, constants) or ():
            self._of_class.setdefault(self._class_of(value), value)

    def __missing__(self, value: Given) -> Given:
        if self._ends is None or value is UNKNOWN or value is LEFT_OUT:
            return value
        # Where nothing was said to stand for a class, its first value does.
        found = self._of_class.setdefault(self._class_of(value), value)
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[value] = found
        return found

    def _class_of(self, value: Any) -> tuple[int, int]:
        ends = self._ends or []
        return bisect_left(ends, value), bisect_right(ends, value)


Pick = Callable[[Sequence[Given]], tuple[Given, ...]]


def pick_of(vocabulary: Vocabulary, names: Collection[str]) -> Pick:
    """Return what picks the values of some facts out of those of all."""
    places = [at for at, name in enumerate(vocabulary.facts) if name in names]
    if len(places) > 1:
        return itemgetter(*places)

    def pick(values: Sequence[Given]) -> tuple[Given, ...]:
        return tuple([values[at] for at in places])

    return pick


def named(names: Sequence[str], values: Sequence[Given]) -> dict[str, Value]:
    """Return the facts that are stated among the values of some."""
    return {name: value for name, value in zip(names, values, strict=True) if value is not LEFT_OUT}
