"""Families of sets of changes, as diagrams: each family held once, however many sets it has.

A change gives one variable another class. A set is a path to the end of all sets: at each
variable it changes nothing, or one thing; a variable that a node does not ask for is not
changed. (S. Minato, Zero-suppressed BDDs for set manipulation in combinatorial problems, 1993,
over variables of several values.)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from exigent.symbolic.nodes import END, TooLargeError

NO_SET = 0
ONLY_NOTHING = 1

ChangeSet = tuple[tuple[int, int], ...]
"""Changes, each the level of a variable and which of its changes, in the order of the levels."""


class Families:
    """All families over some variables; past `budget` nodes `node` raises TooLargeError."""

    def __init__(self, budget: int) -> None:
        self._budget = budget
        self._levels = [END, END]
        self._kids: list[tuple[int, ...]] = [(), ()]
        self._unique: dict[tuple[int, tuple[int, ...]], int] = {}
        self._without: dict[tuple[int, int], int] = {}
        self._union: dict[tuple[int, int], int] = {}

    def node(self, level: int, kids: Sequence[int]) -> int:
        """Return the family of the sets of each of `kids` with the change of its index.

        The first of them are the sets that change nothing at `level`.
        """
        if not any(kids[1:]):
            return kids[0]
        key = (level, tuple(kids))
        found = self._unique.get(key)
        if found is None:
            found = self._unique[key] = len(self._levels)
            if found >= self._budget:
                raise TooLargeError(f"more than {self._budget} nodes")
            self._levels.append(level)
            self._kids.append(key[1])
        return found

    def union(self, one: int, other: int) -> int:
        """Return the sets of both."""
        if other in {one, NO_SET}:
            return one
        if one == NO_SET:
            return other
        key = (min(one, other), max(one, other))
        found = self._union.get(key)
        if found is None:
            level, pairs = self._both(one, other)
            found = self._union[key] = self.node(level, [self.union(*pair) for pair in pairs])
        return found

    def without(self, family: int, parts: int) -> int:
        """Return the sets of a family that have none of the sets of `parts` as a part."""
        if NO_SET in {family, parts}:
            return family
        if parts in {ONLY_NOTHING, family}:
            return NO_SET
        key = (family, parts)
        found = self._without.get(key)
        if found is None:
            level, ((unchanged, none), *rest) = self._both(family, parts)
            kids = [self.without(unchanged, none)]
            kids += [self.without(self.without(kid, none), part) for kid, part in rest]
            found = self._without[key] = self.node(level, kids)
        return found

    def _both(self, one: int, other: int) -> tuple[int, list[tuple[int, int]]]:
        level = min(self._levels[one], self._levels[other])
        size = len(self._kids[one if self._levels[one] == level else other])
        columns = [
            self._kids[node] if self._levels[node] == level else (node, *[NO_SET] * (size - 1))
            for node in (one, other)
        ]
        return level, list(zip(*columns, strict=True))

    def sizes(self, family: int, weight: Callable[[int, int], int]) -> Mapping[int, int]:
        """Return how many sets there are of each number of changes; a change counts `weight` times."""
        found: dict[int, Counter[int]] = {NO_SET: Counter(), ONLY_NOTHING: Counter({0: 1})}

        def go(node: int) -> Counter[int]:
            counted = found.get(node)
            if counted is None:
                level, kids = self._levels[node], self._kids[node]
                counted = Counter(go(kids[0]))
                for change, kid in enumerate(kids[1:], start=1):
                    for size, several in go(kid).items():
                        counted[size + 1] += several * weight(level, change)
                found[node] = counted
            return counted

        return go(family)

    def sets(self, family: int, size: int) -> Iterator[ChangeSet]:
        """Yield the sets of just so many changes."""
        possible: dict[int, frozenset[int]] = {
            NO_SET: frozenset(),
            ONLY_NOTHING: frozenset({0}),
        }

        def sizes_of(node: int) -> frozenset[int]:
            found = possible.get(node)
            if found is None:
                unchanged, *rest = map(sizes_of, self._kids[node])
                found = unchanged.union(one + 1 for sizes in rest for one in sizes)
                possible[node] = found
            return found

        def go(node: int, left: int, before: ChangeSet) -> Iterator[ChangeSet]:
            if left not in sizes_of(node):
                return
            if node == ONLY_NOTHING:
                yield before
                return
            level, (unchanged, *rest) = self._levels[node], self._kids[node]
            for change, kid in enumerate(rest, start=1):
                yield from go(kid, left - 1, (*before, (level, change)))
            yield from go(unchanged, left, before)

        return go(family, size, ())
