"""The values of a fact cut into classes that no condition at hand tells apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

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
        self._known = frozenset(self._compared)
        self._name = fact.name
        found: dict[tuple[bool, ...], list[Known]] = {}
        values = _tried(fact, self._compared)
        if not self._compared:
            found[()] = list(values)
        for value in values if self._compared else ():
            found.setdefault(self._signature(value), []).append(value)
        self.classes = tuple(_as_class(fact, values) for values in found.values())
        self._places = {signature: at for at, signature in enumerate(found)}
        self._seen: dict[Known, int] = {}

    def is_cut_by(self, leaf: ValueCondition) -> bool:
        """Tell whether a comparison is among those that the values were cut by."""
        return leaf in self._known

    def class_of(self, value: Known) -> int:
        """Return the index of the class that a value of the fact falls into.

        Raises NotCompiledError for a value that the fact cannot have.
        """
        seen = self._seen.get(value)
        if seen is not None:
            return seen
        found = self._places.get(self._signature(value))
        if found is None:
            raise NotCompiledError(f"`{self._name}` has no value {value}")
        self._seen[value] = found
        return found

    def holds(self, predicate: Callable[[Known], bool]) -> tuple[bool, ...]:
        """Return for which classes something holds that tells no values of one class apart."""
        return tuple(predicate(one.plainest) for one in self.classes)

    def _signature(self, value: Known) -> tuple[bool, ...]:
        return tuple([leaf.holds(value) for leaf in self._compared])


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


def _tried(fact: Fact, compared: Iterable[ValueCondition]) -> Iterable[Known]:
    if not fact.is_measured:
        return fact.values
    constants = constants_of(compared).get(fact.name) or ()
    values = dict.fromkeys(representatives(fact, constants) or ())
    if fact.ordinary is not UNKNOWN:
        values[fact.ordinary] = None
    return [value for value in values if fact.has(value)]


def _as_class(fact: Fact, values: list[Known]) -> ValueClass:
    plainest = fact.ordinary if fact.ordinary in values else values[0]
    assert plainest is not UNKNOWN
    return ValueClass(tuple(values), plainest, 1 if fact.is_measured else len(values))
