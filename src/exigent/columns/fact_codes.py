"""Each fact's values as small numbers: one for every class of values that nothing tells apart.

What a row says of a fact is a code: that it is not stated, that nobody knows it, that the word is
none of the fact's, or the class of its value.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import Any

from exigent.words import UNKNOWN, Fact, Known, Value, representatives

NOT_STATED = 0
NOT_KNOWN = 1
WRONG = 2
FIRST_CLASS = 3
# The one class of a fact whose numbers or days stand beside the codes as they are.
AS_IT_IS = FIRST_CLASS


@dataclass(frozen=True)
class FactCodes:
    """The codes of one fact.

    `plainest` is for each class a value that stands for it. Of a number or date `bounds` are
    where one class ends and another begins, in order, and `places` the class of each stretch: of
    what is less than the first bound, of the first itself, of what lies behind it, and so on.
    Where `is_raw`, a policy reads the fact in ways that no class is known to serve. What is not
    `is_read` has one class, and no answer turns on it.
    """

    fact: Fact
    plainest: tuple[Known, ...]
    classes: Mapping[Known, int]
    bounds: tuple[Known, ...] = ()
    places: tuple[int, ...] = ()
    is_raw: bool = False
    is_read: bool = True

    @property
    def size(self) -> int:
        """How many codes there are."""
        return FIRST_CLASS + (1 if self.is_raw else len(self.plainest))

    @cached_property
    def classed(self) -> FactCodes:
        """The codes by the classes that conditions tell apart, for those who read no more."""
        return replace(self, is_raw=False)

    def code_of(self, value: Value | None) -> int:
        """Return the code of a value that the fact can have; None is for what is not stated."""
        if value is None:
            return NOT_STATED
        if value is UNKNOWN:
            return NOT_KNOWN
        if self.is_raw:
            return AS_IT_IS
        if not self.fact.is_measured:
            return FIRST_CLASS + self.classes[value]
        bounds: Sequence[Any] = self.bounds
        place = bisect_left(bounds, value) + bisect_right(bounds, value)
        return FIRST_CLASS + self.places[place]

    @cached_property
    def stretches(self) -> tuple[tuple[Known | None, bool, int], ...]:
        """The stretches of a number or date, in order: up to which bound, whether with it, which class.

        Stretches of one class that lie side by side are one; the last ends nowhere.
        """
        found: list[tuple[Known | None, bool, int]] = []
        for place, at in enumerate(self.places):
            is_last = place == len(self.places) - 1
            bound = None if is_last else self.bounds[place // 2]
            if found and found[-1][2] == at:
                found.pop()
            found.append((bound, place % 2 == 1, at))
        return tuple(found)


def codes_by_constants(fact: Fact, constants: Collection[Known]) -> FactCodes:
    """Return the codes of a fact of which nothing but some values is told from all others.

    Of a number or date, what lies between two of these is a class.
    """
    if not fact.is_measured:
        words = [value for value in fact.values if value in constants]
        others = [value for value in fact.values if value not in constants]
        classes = {
            **{value: at for at, value in enumerate(words)},
            **dict.fromkeys(others, len(words)),
        }
        return FactCodes(fact, (*words, *others[:1]), classes)
    bounds: list[Any] = sorted(constants)
    met: dict[int, Known] = {}
    for value in representatives(fact, constants) or ():
        met.setdefault(bisect_left(bounds, value) + bisect_right(bounds, value), value)
    # Where nothing lies that the fact can be, the class before it is as good as any.
    behind = accumulate(int(place in met) for place in range(2 * len(bounds) + 1))
    places = tuple(max(many - 1, 0) for many in behind)
    return FactCodes(fact, tuple(met.values()), {}, tuple(bounds), places)
