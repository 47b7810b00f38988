"""Decisions under unknown facts, exactly, whatever their number: read off a regime's diagram.

What holds for every way to know what is unknown stands; the rest is what these ways have in
common, and the facts on which it turns.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from threading import Lock

from exigent.symbolic.assuming import assume, levels_of, ties_of
from exigent.symbolic.completion import NO_COMPLETION, in_common
from exigent.symbolic.cutting import NotCompiledError
from exigent.symbolic.nodes import END, TooLargeError
from exigent.symbolic.space import Space
from exigent.words import UNKNOWN, Decision, Known, Request


class _Impossible:
    """Stands where the constraints allow no request."""


class _Several:
    """Stands where more than one answer is given, in no order."""


@dataclass(frozen=True, slots=True)
class OpenedRequest:
    """What is left of the space once it is known what a request knows.

    `fixed` has the class of each fact that is known whatever becomes known, by level. `ways` is
    where the constraints allow the others, of which `unknown` are those that nobody knows, and
    `assumed` those that constraints may assume otherwise.
    """

    fixed: Mapping[int, int]
    ways: int
    unknown: tuple[int, ...]
    assumed: frozenset[int]


def open_up(space: Space, request: Request) -> OpenedRequest:
    """Return what a request leaves open, completed as `make_request` fills up what is unstated."""
    fixed: dict[int, int] = {}
    unstated: dict[str, Known] = {}
    ordinary = space.vocabulary.ordinary
    for name, value in request.values.items():
        if value is UNKNOWN:
            continue
        if name in request.stated or name not in space.vocabulary.assumable:
            fixed[space.level_of[name]] = space.cutters[name].class_of(value)
        else:
            before = ordinary[name]
            unstated[name] = value if before is UNKNOWN else before
    if space.dated_level is not None:
        fixed[space.dated_level] = int(request.is_dated)
    ties = ties_of(space, fixed)
    ways = assume(space, ties, unstated)
    for _, kept in ties:
        ways = space.nodes.both(ways, kept)
    for level in levels_of(space, unstated):
        settled = space.nodes.only_class(ways, level)
        if settled is not None:
            # What no unknown fact can change is as good as stated.
            fixed[level] = settled
    ways = space.nodes.restrict(ways, fixed)
    unknown = tuple(space.level_of[name] for name in request.unknown)
    return OpenedRequest(fixed, ways, unknown, levels_of(space, unstated) - fixed.keys())


class OpenRequests:
    """Settles requests of a space in which facts are unknown; several threads may ask at once."""

    def __init__(self, space: Space) -> None:
        self._space = space
        self._nodes = space.nodes
        self._outside = space.nodes.terminal(_Impossible())
        self._several = space.nodes.terminal(_Several())
        self._lock = Lock()

    def settle(
        self, request: Request, regimes: Mapping[str, int], order: Mapping[str, Mapping[str, int]]
    ) -> dict[str, Decision]:
        """Return what regimes, whose nodes are given, answer to a request: see `in_common`.

        `order` says for each in what order its rules stand, in which reasons are told. A regime
        for which there is no room is left out.
        """
        settled: dict[str, Decision] = {}
        with self._lock, suppress(TooLargeError, NotCompiledError), self._space.lent():
            opened = open_up(self._space, request)
            for name, node in regimes.items():
                settled |= self.settle_opened(opened, {name: node}, order)
        return settled

    def settle_opened(
        self,
        opened: OpenedRequest,
        regimes: Mapping[str, int],
        order: Mapping[str, Mapping[str, int]],
    ) -> dict[str, Decision]:
        """Return what all of the regimes answer to a request that was opened up before.

        Nodes are made meanwhile: lend them. Raises TooLargeError where there is no room.
        """
        return {name: self._settled(node, opened, order[name]) for name, node in regimes.items()}

    def find_possible(self, request: Request, regime: int) -> tuple[Decision, ...]:
        """Return all that a regime, whose node is given, may answer to a request; none if no room."""
        with self._lock, suppress(TooLargeError, NotCompiledError), self._space.lent():
            left = self._left(regime, open_up(self._space, request))
            if self._several not in self._nodes.terminals(left):
                return tuple(dict.fromkeys(self._decisions(left)))
        return ()

    def _left(self, node: int, opened: OpenedRequest) -> int:
        """Return what is left of a regime's node for a request."""
        nodes = self._nodes
        left = nodes.restrict(node, opened.fixed)
        left = nodes.choice(opened.ways, left, self._outside)
        return self._without(left, opened.assumed)

    def _decisions(self, left: int) -> list[Decision]:
        return [
            decision
            for decision in map(self._nodes.value, self._in_order(left))
            if isinstance(decision, Decision)
        ]

    def _settled(self, node: int, opened: OpenedRequest, order: Mapping[str, int]) -> Decision:
        left = self._left(node, opened)
        decisions = self._decisions(left)
        if not decisions:
            return NO_COMPLETION

        def missing(aspect: Callable[[Decision], Hashable]) -> tuple[str, ...]:
            turning = self._turning(left, opened, aspect)
            return tuple(self._space.fact_at[level] for level in opened.unknown if level in turning)

        return in_common(decisions, missing, order)

    def _in_order(self, node: int) -> Iterator[int]:
        """Yield terminals in the order of the first points that lead there."""
        seen: set[int] = set()
        waiting = [node]
        while waiting:
            node = waiting.pop()
            if node in seen:
                continue
            seen.add(node)
            if self._nodes.levels[node] == END:
                yield node
            waiting.extend(reversed(self._nodes.kids[node]))

    def _without(self, node: int, levels: Collection[int]) -> int:
        """Return a node without some variables: `_several` where their classes make a difference."""
        nodes = self._nodes
        known: dict[tuple[int, int], int] = {}

        def join(one: int, other: int) -> int:
            if other in {one, self._outside}:
                return one
            if one == self._outside:
                return other
            key = (one, other) if one < other else (other, one)
            found = known.get(key)
            if found is None:
                level = min(nodes.levels[one], nodes.levels[other])
                if level == END:
                    found = self._several
                else:
                    pairs = zip(nodes.kids_at(one, level), nodes.kids_at(other, level), strict=True)
                    found = nodes.node(level, tuple([join(*pair) for pair in pairs]))
                known[key] = found
            return found

        if not levels or nodes.tested(node).isdisjoint(levels):
            return node
        return nodes.fold(node, levels, join)

    def _turning(
        self, node: int, opened: OpenedRequest, aspect: Callable[[Decision], Hashable]
    ) -> frozenset[int]:
        """Return the unknown facts, by level, on which an aspect of the decision turns.

        One counts if the aspect changes with it while all others stay; where constraints tie
        facts together, so that none can change alone, the smallest sets that do count.
        """
        nodes = self._nodes

        def look(answer: Hashable) -> Hashable:
            return (aspect(answer),) if isinstance(answer, Decision) else answer

        asked = nodes.apply(look, [node])
        tested = nodes.tested(asked)
        if self._outside not in nodes.reached(asked):
            return tested
        turning: set[int] = set()
        for several in self._tied(opened, tested):
            if self._is_settled(asked, tested - turning):
                break
            if turning.isdisjoint(several) and not self._is_settled(asked, several):
                turning.update(several)
        return frozenset(turning)

    def _is_settled(self, node: int, levels: Collection[int]) -> bool:
        """Tell whether knowing all but some facts leaves nothing open."""
        return self._several not in self._nodes.terminals(self._without(node, levels))

    def _tied(self, opened: OpenedRequest, tested: Collection[int]) -> Iterator[tuple[int, ...]]:
        """Yield the facts that are tested alone, then more and more of those that are tied.

        Facts of which nothing says that one bears on another turn an answer each by itself,
        if they do so together.
        """
        level_of = self._space.level_of
        groups: list[set[int]] = [{level} for level in opened.unknown]
        for tie in self._space.vocabulary.constraints:
            levels = {level_of[name] for name in tie.tied} - opened.fixed.keys()
            together = [group for group in groups if group & levels]
            if together:
                groups = [group for group in groups if group not in together]
                groups.append(levels.union(*together))
        unknown = [level for level in opened.unknown if level in tested]
        kept = [[level for level in unknown if level in group] for group in groups]
        for size in range(1, max((len(group) for group in kept), default=0) + 1):
            for group in sorted(kept):
                yield from itertools.combinations(group, size)
