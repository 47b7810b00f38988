"""Nodes of decision diagrams: what turns on variables of few values, each meaning held once.

A node is an integer. It is a terminal, which carries a value, or asks for the class of one
variable and goes on to another node for each. Two nodes of one meaning are one integer, so that
to compare what they mean is to compare integers. Variables are asked in the order of their
levels. (R. E. Bryant, Graph-Based Algorithms for Boolean Function Manipulation, 1986, over
variables of several values and terminals of any value.)
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

FALSE = 0
TRUE = 1
# The level of terminals: below that of any variable.
END = 1 << 30


class TooLargeError(Exception):
    """More nodes are needed than the budget allows: nothing is known of what was asked."""


class Nodes:
    """All nodes over some variables; `sizes` says how many classes each of them has.

    `budget` is how many nodes there may be at most: past it `node` raises TooLargeError.
    """

    def __init__(self, sizes: Sequence[int], budget: int) -> None:
        self.sizes = tuple(sizes)
        self.budget = budget
        self.levels: list[int] = [END, END]
        self.kids: list[tuple[int, ...]] = [(), ()]
        self._values: dict[int, Hashable] = {FALSE: False, TRUE: True}
        self._terminals: dict[tuple[type, Hashable], int] = {
            (bool, False): FALSE,
            (bool, True): TRUE,
        }
        self._unique: dict[tuple[int, tuple[int, ...]], int] = {}
        self._both: dict[tuple[int, int], int] = {}
        self._either: dict[tuple[int, int], int] = {}
        self._negations: dict[int, int] = {FALSE: TRUE, TRUE: FALSE}
        self._choices: dict[tuple[int, int, int], int] = {}
        self._tested: dict[int, frozenset[int]] = {}

    def __len__(self) -> int:
        return len(self.levels)

    def terminal(self, value: Hashable) -> int:
        """Return the terminal that carries a value; True and False are those of conditions."""
        key = (type(value), value)
        found = self._terminals.get(key)
        if found is None:
            found = self._terminals[key] = self._add(END, ())
            self._values[found] = value
        return found

    def value(self, terminal: int) -> Hashable:
        """Return what a terminal carries."""
        return self._values[terminal]

    def node(self, level: int, kids: tuple[int, ...]) -> int:
        """Return the node that asks for the variable at `level` and goes on to `kids`."""
        first = kids[0]
        for kid in kids:
            if kid != first:
                break
        else:
            return first
        key = (level, kids)
        found = self._unique.get(key)
        if found is None:
            found = self._unique[key] = self._add(level, kids)
        return found

    def _add(self, level: int, kids: tuple[int, ...]) -> int:
        made = len(self.levels)
        if made >= self.budget:
            raise TooLargeError(f"more than {self.budget} nodes")
        self.levels.append(level)
        self.kids.append(kids)
        return made

    @contextmanager
    def lent(self, *, to_fail: bool = False) -> Iterator[None]:
        """Take back all nodes that are made meanwhile: none of them may be used afterwards.

        Where it is `to_fail`, they stay unless what is done meanwhile fails.
        """
        grown: tuple[dict[Any, Any], ...] = (
            self._unique,
            self._values,
            self._terminals,
            self._both,
            self._either,
            self._negations,
            self._choices,
        )
        before = [len(each) for each in grown]
        made = len(self.levels)
        is_kept = False
        try:
            yield
            is_kept = to_fail
        finally:
            if not is_kept:
                self._take_back(made, grown, before)

    def _take_back(self, made: int, grown: Sequence[dict[Any, Any]], before: Sequence[int]) -> None:
        del self.levels[made:], self.kids[made:]
        # Nothing is ever taken out of them otherwise, so that what is new stands last.
        for each, size in zip(grown, before, strict=True):
            while len(each) > size:
                each.popitem()
        for node in [node for node in self._tested if node >= made]:
            del self._tested[node]

    def leaf(self, level: int, holds: Iterable[bool]) -> int:
        """Return what holds for some classes of one variable."""
        return self.node(level, tuple([TRUE if one else FALSE for one in holds]))

    def negation(self, node: int) -> int:
        """Return what holds where a condition does not."""
        found = self._negations.get(node)
        if found is None:
            kids = tuple([self.negation(kid) for kid in self.kids[node]])
            found = self._negations[node] = self.node(self.levels[node], kids)
            self._negations[found] = node
        return found

    def both(self, one: int, other: int) -> int:
        """Return what holds where two conditions do."""
        if FALSE in {one, other}:
            return FALSE
        if one in {TRUE, other}:
            return other
        if other == TRUE:
            return one
        key = (one, other) if one < other else (other, one)
        found = self._both.get(key)
        if found is None:
            level, ones, others = self._split(one, other)
            both = self.both
            pairs = zip(ones, others, strict=True)
            kids = tuple(
                [both(a, b) if a > TRUE and b > TRUE else a and b and max(a, b) for a, b in pairs]
            )
            found = self._both[key] = self.node(level, kids)
        return found

    def either(self, one: int, other: int) -> int:
        """Return what holds where one of two conditions does."""
        if TRUE in {one, other}:
            return TRUE
        if one in {FALSE, other}:
            return other
        if other == FALSE:
            return one
        key = (one, other) if one < other else (other, one)
        found = self._either.get(key)
        if found is None:
            level, ones, others = self._split(one, other)
            either = self.either
            kids = tuple([either(a, b) for a, b in zip(ones, others, strict=True)])
            found = self._either[key] = self.node(level, kids)
        return found

    def choice(self, condition: int, then: int, otherwise: int) -> int:
        """Return `then` where a condition holds, `otherwise` elsewhere; both of any values."""
        if condition == TRUE or then == otherwise:
            return then
        if condition == FALSE:
            return otherwise
        key = (condition, then, otherwise)
        found = self._choices.get(key)
        if found is None:
            level = min(self.levels[condition], self.levels[then], self.levels[otherwise])
            columns = zip(*[self.kids_at(node, level) for node in key], strict=True)
            choice = self.choice
            # What a condition that is settled chooses is told here, which wide nodes ask for.
            kids = tuple(
                [
                    choice(which, one, other) if which > TRUE else one if which else other
                    for which, one, other in columns
                ]
            )
            found = self._choices[key] = self.node(level, kids)
        return found

    def kids_at(self, node: int, level: int) -> tuple[int, ...]:
        """Return what a node goes on to for each class of a variable, asked there or not."""
        if self.levels[node] == level:
            return self.kids[node]
        return (node,) * self.sizes[level]

    def _split(self, one: int, other: int) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
        at, beside = self.levels[one], self.levels[other]
        if at == beside:
            return at, self.kids[one], self.kids[other]
        if at < beside:
            return at, self.kids[one], (other,) * self.sizes[at]
        return beside, (one,) * self.sizes[beside], self.kids[other]

    def apply(self, operation: Callable[..., Hashable], roots: Sequence[int]) -> int:
        """Return what carries, for each point, what a function makes of the roots' values."""
        if len(roots) == 1:
            return self._apply_to_one(operation, roots[0])
        levels, kids, sizes = self.levels, self.kids, self.sizes
        found: dict[tuple[int, ...], int] = {}
        known = found.get

        def go(nodes: tuple[int, ...]) -> int:
            made = known(nodes)
            if made is None:
                asked = [levels[node] for node in nodes]
                level = min(asked)
                if level == END:
                    made = self.terminal(operation(*[self._values[node] for node in nodes]))
                else:
                    size = sizes[level]
                    columns = [
                        kids[node] if at == level else (node,) * size
                        for node, at in zip(nodes, asked, strict=True)
                    ]
                    # What is known is mostly looked up here, where no call is needed for it.
                    made = self.node(
                        level, tuple([known(row) or go(row) for row in zip(*columns, strict=True)])
                    )
                found[nodes] = made
            return made

        return go(tuple(roots)) if roots else self.terminal(operation())

    def _apply_to_one(self, operation: Callable[[Hashable], Hashable], root: int) -> int:
        levels, kids = self.levels, self.kids
        found: dict[int, int] = {}
        known = found.get

        def go(node: int) -> int:
            made = known(node)
            if made is None:
                level = levels[node]
                if level == END:
                    made = self.terminal(operation(self._values[node]))
                else:
                    made = self.node(level, tuple([known(kid) or go(kid) for kid in kids[node]]))
                found[node] = made
            return made

        return go(root)

    def restrict(self, node: int, fixed: Mapping[int, int]) -> int:
        """Return what is left of a node where variables are known: their class by level."""
        levels, kids = self.levels, self.kids
        found: dict[int, int] = {}
        known, chosen_at = found.get, fixed.get

        def go(node: int) -> int:
            made = known(node)
            if made is None:
                level = levels[node]
                chosen = chosen_at(level)
                if level == END:
                    made = node
                elif chosen is not None:
                    way = kids[node][chosen]
                    made = known(way) or go(way)
                else:
                    made = self.node(level, tuple([known(kid) or go(kid) for kid in kids[node]]))
                found[node] = made
            return made

        return go(node) if fixed else node

    def fold(self, node: int, levels: Collection[int], join: Callable[[int, int], int]) -> int:
        """Return a node without some variables, what their classes lead to joined in turn."""
        found: dict[int, int] = {}
        known = found.get

        def go(node: int) -> int:
            made = known(node)
            if made is None:
                level = self.levels[node]
                kids = [known(kid) or go(kid) for kid in self.kids[node]]
                if level == END:
                    made = node
                elif level in levels:
                    made = kids[0]
                    for kid in dict.fromkeys(kids[1:]):
                        made = join(made, kid)
                else:
                    made = self.node(level, tuple(kids))
                found[node] = made
            return made

        return go(node)

    def exists(self, node: int, levels: Collection[int]) -> int:
        """Return where a condition can hold, whatever is chosen for some variables."""
        return self.fold(node, levels, self.either) if levels else node

    def reached(self, node: int) -> tuple[int, ...]:
        """Return all nodes that a node leads to, itself first, each once."""
        seen = {node: None}
        waiting = [node]
        while waiting:
            for kid in self.kids[waiting.pop()]:
                if kid not in seen:
                    seen[kid] = None
                    waiting.append(kid)
        return tuple(seen)

    def terminals(self, node: int) -> tuple[int, ...]:
        """Return the terminals that a node leads to."""
        return tuple(one for one in self.reached(node) if self.levels[one] == END)

    def tested(self, node: int) -> frozenset[int]:
        """Return the levels of the variables that a node turns on."""
        found = self._tested.get(node)
        if found is None:
            levels = self.levels
            found = frozenset({levels[one] for one in self.reached(node)} - {END})
            self._tested[node] = found
        return found

    def only_class(self, node: int, level: int) -> int | None:
        """Return the one class of a variable for which a condition can hold, None if several do."""
        can_hold: set[int] = set()
        seen = {FALSE}
        waiting = [node]
        while waiting and len(can_hold) < 2:
            one = waiting.pop()
            if one in seen:
                continue
            seen.add(one)
            if self.levels[one] < level:
                waiting.extend(self.kids[one])
            else:
                kids = self.kids_at(one, level)
                can_hold.update([at for at, kid in enumerate(kids) if kid != FALSE])
        return can_hold.pop() if len(can_hold) == 1 else None

    def at(self, node: int, point: Mapping[int, int]) -> int:
        """Return the terminal that a point, a class by level, leads to."""
        while self.levels[node] != END:
            node = self.kids[node][point[self.levels[node]]]
        return node

    def point_in(self, node: int, near: Mapping[int, int]) -> dict[int, int]:
        """Return a point for which a condition holds, which it does for some.

        It has the classes of `near`, a point, wherever that leads on; the other variables are
        as they are there.
        """
        point = dict(near)
        while node != TRUE:
            level, kids = self.levels[node], self.kids[node]
            if kids[point[level]] == FALSE:
                point[level] = next(at for at, kid in enumerate(kids) if kid != FALSE)
            node = kids[point[level]]
        return point

    def count(self, node: int, weights: Sequence[Sequence[int]]) -> int:
        """Return how much weight a condition holds for; `weights` by level and class."""
        below = [1] * (len(self.sizes) + 1)
        for level in reversed(range(len(self.sizes))):
            below[level] = below[level + 1] * sum(weights[level])
        last = len(self.sizes)
        found = {FALSE: 0, TRUE: 1}

        def depth(node: int) -> int:
            return min(self.levels[node], last)

        def go(node: int) -> int:
            total = found.get(node)
            if total is None:
                level = self.levels[node]
                total = sum(
                    weight * go(kid) * (below[level + 1] // below[depth(kid)])
                    for weight, kid in zip(weights[level], self.kids[node], strict=True)
                    if weight
                )
                found[node] = total
            return total

        return go(node) * (below[0] // below[depth(node)])
