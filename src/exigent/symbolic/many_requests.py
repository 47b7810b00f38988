"""Many requests seen at once: of which of them something may hold, a bit for each.

Where a request knows all facts, it holds or does not; where it does not know one, either may be.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_

from exigent.symbolic.nodes import FALSE, TRUE
from exigent.symbolic.space import Space
from exigent.words import (
    UNKNOWN,
    AllOf,
    Among,
    AnyOf,
    Condition,
    Foreign,
    Known,
    Not,
    Request,
    ValueCondition,
    Vocabulary,
    Within,
)


@dataclass(frozen=True, slots=True)
class MayHold:
    """The requests of which a condition may hold, and those of which it may not, as bits."""

    so: int
    otherwise: int


class ManyRequests:
    """Requests of a vocabulary in an order; the bit of the first is the lowest one."""

    def __init__(self, vocabulary: Vocabulary, requests: Sequence[Request]) -> None:
        self.requests = tuple(requests)
        self.all = (1 << len(self.requests)) - 1
        self._known: dict[str, dict[Known, int]] = {name: {} for name in vocabulary.facts}
        self._open = dict.fromkeys(vocabulary.facts, 0)
        self._dated = 0
        self._leaves: dict[ValueCondition, MayHold] = {}
        self._classes: dict[Space, list[Sequence[int]]] = {}
        for at, request in enumerate(self.requests):
            bit = 1 << at
            # What is assumed may be otherwise, whatever is unknown turns out to be.
            loose = vocabulary.assumable - request.stated if request.has_unknown else frozenset()
            for name, value in request.values.items():
                if value is UNKNOWN or name in loose:
                    self._open[name] |= bit
                else:
                    known = self._known[name]
                    known[value] = known.get(value, 0) | bit
            if request.day is not None:
                self._dated |= bit

    def at(self, bits: int) -> Iterator[tuple[int, Request]]:
        """Yield the requests of some bits, each with its index."""
        while bits:
            lowest = bits & -bits
            index = lowest.bit_length() - 1
            yield index, self.requests[index]
            bits ^= lowest

    def may_hold(self, condition: Condition) -> MayHold:
        """Return the requests of which a condition may hold, and those of which it may not."""
        match condition:
            case Among() | Within():
                found = self._leaves.get(condition)
                if found is None:
                    found = self._leaves[condition] = self._compared(condition)
                return found
            case Not(part):
                negated = self.may_hold(part)
                return MayHold(negated.otherwise, negated.so)
            case AllOf(parts):
                several = [self.may_hold(part) for part in parts]
                return MayHold(
                    reduce(and_, (one.so for one in several), self.all),
                    reduce(or_, (one.otherwise for one in several), 0),
                )
            case AnyOf(parts):
                several = [self.may_hold(part) for part in parts]
                return MayHold(
                    reduce(or_, (one.so for one in several), 0),
                    reduce(and_, (one.otherwise for one in several), self.all),
                )
            case Foreign():
                return MayHold(self.all, self.all)

    def _compared(self, condition: ValueCondition) -> MayHold:
        so = otherwise = self._open[condition.fact]
        for value, bits in self._known[condition.fact].items():
            if condition.holds(value):
                so |= bits
            else:
                otherwise |= bits
        return MayHold(so, otherwise)

    def may_lie_in(self, space: Space, region: int) -> int:
        """Return the requests that may lie in a region of a space, the node of a condition."""
        found = {FALSE: 0, TRUE: self.all}
        classes = self._classes.get(space)
        if classes is None:
            classes = self._classes[space] = self._in_classes(space)
        levels, kids = space.nodes.levels, space.nodes.kids

        def go(node: int) -> int:
            bits = found.get(node)
            if bits is None:
                bits = 0
                for of_class, kid in zip(classes[levels[node]], kids[node], strict=True):
                    if of_class and kid:
                        bits |= of_class & go(kid)
                found[node] = bits
            return bits

        return go(region)

    def _in_classes(self, space: Space) -> list[Sequence[int]]:
        """Return which requests may be of each class of each variable of a space, by level."""
        classes: list[Sequence[int]] = [(self.all,) * len(one) for one in space.weights]
        for name, cutter in space.cutters.items():
            bits = [self._open[name]] * len(cutter.classes)
            for value, known in self._known[name].items():
                bits[cutter.class_of(value)] |= known
            classes[space.level_of[name]] = bits
        if space.dated_level is not None:
            classes[space.dated_level] = (self.all & ~self._dated, self._dated)
        return classes
