"""The values of a fact cut into classes that no condition at hand tells apart."""

from __future__ import annotations

import itertools
import operator
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from exigent.words import (
    UNKNOWN,
    Among,
    Fact,
    Known,
    ValueCondition,
    Within,
    constants_of,
    representatives,
)


class NotCompiledError(Exception):
    """A policy or a request of which no diagram says anything, and why, in words for the reader."""


@dataclass(frozen=True, slots=True)
class ValueClass:
    """Values that no condition tells apart: all of a choice, some that stand for all of a number.

    `plainest` is the one to show: the ordinary value, if it is among them. `weight` is how many
    values count as distinguishable: all of a choice, one of a number or date.
    """

    values: tuple[Known, ...]
    plainest: Known
    weight: int


class Cutter:
    """One fact's values cut by all conditions that there are; no other may be asked of it."""

    def __init__(self, fact: Fact, compared: Iterable[ValueCondition]) -> None:
        self._compared = tuple(dict.fromkeys(compared))
        self._name = fact.name
        found: dict[int, list[Known]] = {}
        if self._compared:
            values = _tried(fact, self._compared)
            for value, signature in zip(values, _signatures(values, self._compared), strict=True):
                found.setdefault(signature, []).append(value)
        else:
            found[0] = _tried(fact, ())
        self.classes = tuple(_as_class(fact, values) for values in found.values())
        self._places = {signature: at for at, signature in enumerate(found)}
        self._bits = {leaf: 1 << bit for bit, leaf in enumerate(self._compared)}
        self._seen: dict[Known, int] = {}

    def class_of(self, value: Known) -> int:
        """Return the index of the class that a value of the fact falls into.

        Raises NotCompiledError for a value that the fact cannot have.
        """
        seen = self._seen.get(value)
        if seen is not None:
            return seen
        found = self._places.get(_signature(value, self._compared))
        if found is None:
            raise NotCompiledError(f"`{self._name}` has no value {value}")
        self._seen[value] = found
        return found

    def truths(self, condition: ValueCondition) -> tuple[bool, ...]:
        """Return for which classes a condition holds; raise ValueError if it cut no values."""
        bit = self._bits.get(condition)
        if bit is None:
            raise ValueError(f"the space is not cut by {condition}")
        return tuple([signature & bit != 0 for signature in self._places])

    def pieces(self) -> tuple[tuple[Known, ...], tuple[int, ...]]:
        """Return what a number or date is compared with, in order, and the class of each piece.

        The pieces are what lies before the first constant, that itself, what lies between it and
        the next, and so on; one in which the fact has no value is of the class -1.
        """
        ranked: list[Any] = sorted(constants_of(self._compared).get(self._name) or ())
        classes = [-1] * (2 * len(ranked) + 1)
        for at, one in enumerate(self.classes):
            for value in one.values:
                before = bisect_left(ranked, value)
                is_constant = before < len(ranked) and ranked[before] == value
                classes[2 * before + is_constant] = at
        return tuple(ranked), tuple(classes)

    def holds(self, predicate: Callable[[Known], bool]) -> tuple[bool, ...]:
        """Return for which classes something holds that tells no values of one class apart."""
        return tuple([predicate(one.plainest) for one in self.classes])


def _signature(value: Known, compared: Sequence[ValueCondition]) -> int:
    """Return which conditions hold of a value, a bit each."""
    return sum(1 << bit for bit, leaf in enumerate(compared) if leaf.holds(value))


def _signatures(values: Sequence[Known], compared: Sequence[ValueCondition]) -> list[int]:
    """Return the signature of each value, at a cost that hardly grows with their product.

    Values within bounds stand together where they are sorted, so that only the first of them and
    the first behind them are looked for.
    """
    if not any(isinstance(leaf, Within) for leaf in compared):
        return [_signature(value, compared) for value in values]
    ranked: list[Any] = sorted(values)
    changes = [0] * (len(ranked) + 1)
    for bit, leaf in enumerate(compared):
        for first, behind in _runs(leaf, ranked):
            changes[first] ^= 1 << bit
            changes[behind] ^= 1 << bit
    by_value = dict(zip(ranked, itertools.accumulate(changes, operator.xor), strict=False))
    return [by_value[value] for value in values]


def _runs(leaf: ValueCondition, ranked: Sequence[Any]) -> Iterator[tuple[int, int]]:
    """Yield where the values begin and end of which a condition holds, one after another."""
    if isinstance(leaf, Among):
        # What a fact cannot be, such as a half of what is whole, stands nowhere among its values.
        places = ((bisect_left(ranked, value), value) for value in leaf.values)
        found = (at for at, value in places if at < len(ranked) and ranked[at] == value)
        yield from ((at, at + 1) for at in found)
        return
    first, behind = 0, len(ranked)
    if leaf.at_least is not None:
        first = bisect_left(ranked, leaf.at_least)
    if leaf.more_than is not None:
        first = max(first, bisect_right(ranked, leaf.more_than))
    if leaf.at_most is not None:
        behind = bisect_right(ranked, leaf.at_most)
    if leaf.less_than is not None:
        behind = min(behind, bisect_left(ranked, leaf.less_than))
    if first < behind:
        yield first, behind


def cut_apart(fact: Fact, constants: Iterable[Known]) -> Iterable[ValueCondition]:
    """Return conditions that tell apart whatever comparing with these constants may.

    Of a fact that has a list of values that is each of them, whatever the constants are.
    """
    if not fact.is_measured:
        return [Among(fact.name, frozenset({value})) for value in fact.values]
    bounds: list[ValueCondition] = []
    for constant in constants:
        bounds += [
            Within(fact.name, at_least=constant),  # type: ignore[arg-type]
            Within(fact.name, more_than=constant),  # type: ignore[arg-type]
        ]
    return bounds


def _tried(fact: Fact, compared: Iterable[ValueCondition]) -> list[Known]:
    if not fact.is_measured:
        return list(fact.values)
    constants = constants_of(compared).get(fact.name) or ()
    values = dict.fromkeys(representatives(fact, constants) or ())
    if fact.ordinary is not UNKNOWN:
        values[fact.ordinary] = None
    return [value for value in values if fact.has(value)]


def _as_class(fact: Fact, values: list[Known]) -> ValueClass:
    plainest = fact.ordinary if fact.ordinary in values else values[0]
    assert plainest is not UNKNOWN
    return ValueClass(tuple(values), plainest, 1 if fact.is_measured else len(values))
