"""The plainest request of a region: that which states the fewest facts.

What a request leaves unstated is as in an ordinary request, as a constraint assumes it, or
unknown. So a fact counts where it is not as it would be anyway; and a fact that nobody knows in
an ordinary request need not be stated where the region holds whatever it is.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import reduce
from typing import NamedTuple

from exigent.symbolic.assuming import assume, levels_of, ties_of
from exigent.symbolic.nodes import FALSE, TRUE
from exigent.symbolic.parting import values_within
from exigent.symbolic.space import Space
from exigent.words import (
    REQUEST_DATE,
    UNKNOWN,
    ContradictionError,
    Known,
    Request,
    make_request,
)

MOST_TUPLES = 64
MOST_SETS = 2_000
_NEVER = 1 << 20

_Pair = tuple[int, int]
_Classes = dict[int, int]


class _WayOn(NamedTuple):
    """The least that it costs to go on from a pair of nodes; the class taken, None if unknown."""

    cost: int
    taken: int | None
    then: _Pair


def state_more(space: Space, request: Request, names: Collection[str]) -> Request | None:
    """Return a request that states the plainest values, too, of facts that it leaves unknown.

    The day is never stated so: it would count for dates in force. None where nothing is left to
    be stated, or that cannot be.
    """
    left = {
        name: space.cutters[name].classes[0].plainest
        for name in request.unknown
        if name in names and name != REQUEST_DATE
    }
    if left:
        with suppress(ContradictionError):
            return make_request(space.vocabulary, {**request.stated_values, **left})
    return None


class Witnesses:
    """Finds plainest requests of a space that state some facts already.

    `is_dated` says whether the day of the request is stated, and `dates_count` whether stating it
    would bring in dates in force. `leaves_unknown` lets facts stay unknown that are so in an
    ordinary request.
    """

    def __init__(
        self,
        space: Space,
        stated: Mapping[str, Known],
        *,
        is_dated: bool,
        dates_count: bool = True,
        leaves_unknown: bool = True,
    ) -> None:
        self._space = space
        self._stated = dict(stated)
        self._dates_count = dates_count
        ordinary = space.vocabulary.ordinary
        self._told = {*stated, *((REQUEST_DATE,) if is_dated else ())}
        unknown = {name for name, value in ordinary.items() if value is UNKNOWN} - self._told
        self._unknown = frozenset(space.level_of[name] for name in unknown if leaves_unknown)
        self._assumable = tuple(
            name
            for name in space.vocabulary.facts
            if name in space.vocabulary.assumable
            and name not in self._told
            and ordinary[name] is not UNKNOWN
        )
        self._may_be_stated = tuple(name for name in self._assumable if name != REQUEST_DATE)
        self._costs = [self._cost_at(level) for level in range(len(space.weights))]
        self._unaided: int | None = None
        self._unaided = self._settle(frozenset())

    def find(self, region: int, parts: Sequence[int] = ()) -> dict[str, Known] | None:
        """Return the facts that the plainest request states, None if none can be said.

        `region` is within what the constraints allow. Whatever the request leaves unknown,
        every one of `parts` answers alike.
        """
        found = [self._plainest(one) for one in self._apart(region, parts)]
        several = [one for one in found if one is not None]
        return min(several, key=len) if several else None

    def _apart(self, region: int, parts: Sequence[int]) -> Iterable[int]:
        """Yield regions in each of which all parts answer alike, if it matters for them."""
        nodes = self._space.nodes
        tested = {level for part in parts for level in nodes.tested(part)}
        assumed = levels_of(self._space, self._assumable)
        if not self._unknown or not tested & (self._unknown | assumed):
            return [region]
        if all(len(values_within(nodes, region, part)) <= 1 for part in parts):
            return [region]
        told = nodes.apply(lambda *answers: answers, parts)
        outside = nodes.terminal(None)
        told = nodes.choice(region, told, outside)
        answers = [one for one in nodes.terminals(told) if one != outside]

        def is_answer(chosen: int) -> int:
            wanted = nodes.value(chosen)
            return nodes.apply(lambda answer: answer == wanted, [told])

        return [is_answer(chosen) for chosen in answers[:MOST_TUPLES]]

    def _plainest(self, region: int) -> dict[str, Known] | None:
        """Return the fewest facts to state, over all sets of facts stated that may be assumed."""
        if region == FALSE:
            return None
        best: dict[str, Known] | None = None
        fewest = _NEVER
        least: int | None = None
        sets = itertools.chain.from_iterable(
            itertools.combinations(self._may_be_stated, size)
            for size in range(len(self._may_be_stated) + 1)
        )
        for stated in itertools.islice(sets, MOST_SETS):
            if stated and least is None:
                least = self._least(region)
            if least is not None and len(stated) + least >= fewest:
                break
            cost, choice = self._cheapest(region, frozenset(stated))
            if cost < _NEVER and cost + len(stated) < fewest:
                fewest = cost + len(stated)
                best = self._facts(choice, stated)
        return best

    def _least(self, region: int) -> int:
        """Return what any request of a region costs at the least, were assumptions free."""
        nodes = self._space.nodes
        free = levels_of(self._space, self._assumable) | self._unknown
        found = {FALSE: _NEVER, TRUE: 0}

        def go(node: int) -> int:
            least = found.get(node)
            if least is None:
                level, kids = nodes.levels[node], nodes.kids[node]
                costs = (0,) * len(kids) if level in free else self._costs[level]
                least = _NEVER
                for cost, kid in zip(costs, kids, strict=True):
                    if cost < least:
                        least = min(least, cost + go(kid))
                found[node] = least
            return least

        return go(region)

    def _cheapest(self, region: int, stated: frozenset[str]) -> tuple[int, _Classes]:
        """Return the least cost where just these of the facts that may be assumed are stated."""
        nodes = self._space.nodes
        free = levels_of(self._space, [name for name in self._assumable if name not in stated])
        settled = self._settle(stated)
        good = nodes.exists(nodes.both(settled, region), free)
        bad = FALSE
        if not self._unknown.isdisjoint(nodes.tested(region) | nodes.tested(settled)):
            bad = nodes.exists(nodes.both(settled, nodes.negation(region)), free)
        return self._descend(good, bad)

    def _settle(self, stated: frozenset[str]) -> int:
        """Return where facts that are not stated are as constraints let them be, and these hold."""
        if not stated and self._unaided is not None:
            return self._unaided
        ordinary = self._space.vocabulary.ordinary
        unstated: dict[str, Known] = {}
        for name in self._assumable:
            value = ordinary[name]
            if name not in stated and value is not UNKNOWN:
                unstated[name] = value
        assumed = assume(self._space, ties_of(self._space), unstated)
        return self._space.nodes.both(assumed, self._space.allowed)

    def _descend(self, good: int, bad: int) -> tuple[int, _Classes]:
        """Return the cheapest way to where `good` holds and `bad` does not, and its classes."""
        levels = self._space.nodes.levels
        found: dict[_Pair, _WayOn] = {}

        def go(pair: _Pair) -> int:
            good, bad = pair
            if good == FALSE or bad == TRUE:
                return _NEVER
            if good == TRUE and bad == FALSE:
                return 0
            step = found.get(pair)
            if step is None:
                step = _WayOn(_NEVER, None, pair)
                for cost, taken, then in self._ways_on(pair):
                    # Of ways that cost the same the first one is taken.
                    if cost < step.cost and (whole := cost + go(then)) < step.cost:
                        step = _WayOn(whole, taken, then)
                found[pair] = step
            return step.cost

        pair = (good, bad)
        cost = go(pair)
        choice: _Classes = {}
        while cost < _NEVER and pair != (TRUE, FALSE):
            step = found[pair]
            if step.taken is not None:
                choice[min(levels[pair[0]], levels[pair[1]])] = step.taken
            pair = step.then
        return cost, choice

    def _ways_on(self, pair: _Pair) -> Iterator[tuple[int, int | None, _Pair]]:
        """Yield what it costs to take each class of the next variable, and where that leads."""
        nodes = self._space.nodes
        level = min(nodes.levels[pair[0]], nodes.levels[pair[1]])
        good, bad = (nodes.kids_at(node, level) for node in pair)
        if level in self._unknown:
            yield 0, None, (reduce(nodes.either, good), reduce(nodes.either, bad))
        seen: set[tuple[int, int, int]] = set()
        # The first value goes before others that lead as far, however finely they are cut.
        for taken, way in enumerate(zip(self._costs[level], good, bad, strict=True)):
            if way not in seen:
                seen.add(way)
                yield way[0], taken, (way[1], way[2])

    def _cost_at(self, level: int) -> tuple[int, ...]:
        """Return what each class of a variable costs: nothing where it is so anyway."""
        space = self._space
        name = space.fact_at.get(level)
        classes = len(space.weights[level])
        if name is None or name in self._told or name in self._may_be_stated:
            return (0,) * classes
        ordinary = space.vocabulary.ordinary[name]
        otherwise = _NEVER if name == REQUEST_DATE and self._dates_count else 1
        if ordinary is UNKNOWN:
            return (otherwise,) * classes
        free = space.cutters[name].class_of(ordinary)
        return tuple(0 if at == free else otherwise for at in range(classes))

    def _facts(self, choice: _Classes, assumable: Iterable[str]) -> dict[str, Known]:
        """Return the facts that have to be stated to be at these classes."""
        space = self._space
        always = {*self._told, *assumable}
        facts: dict[str, Known] = {}
        for name, level in space.level_of.items():
            if name in self._stated:
                facts[name] = self._stated[name]
                continue
            taken = choice.get(level)
            if name in always or (taken is not None and self._costs[level][taken]):
                facts[name] = self._said(name, taken)
        return facts

    def _said(self, name: str, taken: int | None) -> Known:
        ordinary = self._space.vocabulary.ordinary[name]
        if taken is None and ordinary is not UNKNOWN:
            return ordinary
        return self._space.cutters[name].classes[taken or 0].plainest
