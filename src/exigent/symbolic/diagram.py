"""A question answered for every point of a space at once: what is answered where."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from exigent.symbolic.cutting import NotCompiledError
from exigent.symbolic.nodes import FALSE, TRUE, TooLargeError
from exigent.symbolic.parting import split
from exigent.symbolic.space import Space
from exigent.words import Request

Made = TypeVar("Made")


class _Nowhere:
    """What a diagram answers outside of the region that it was kept to."""


_NOWHERE = _Nowhere()


@dataclass(frozen=True, slots=True)
class Diagram:
    """The answer to one question for every request of a space, exactly.

    `made_of` names the questions of single regimes that it was made of. Where `why` says
    something, nothing is known: a policy has no diagram, or there was no room for it.
    """

    space: Space
    node: int
    made_of: frozenset[Hashable] = frozenset()
    why: str = ""

    def map(self, function: Callable[[Hashable], Hashable]) -> Diagram:
        """Return what a function makes of every answer."""
        return _made_of((self,), lambda: self.space.nodes.apply(_skipping(function), [self.node]))

    def join(self, other: Diagram, function: Callable[[Hashable, Hashable], Hashable]) -> Diagram:
        """Return what a function makes of the answers of two, request by request."""
        nodes = self.space.nodes
        operation = _skipping(function)
        return _made_of((self, other), lambda: nodes.apply(operation, [self.node, other.node]))

    def within(self, region: Region) -> Diagram:
        """Return the diagram of the requests of a region alone."""
        nodes = self.space.nodes

        def keep() -> int:
            return nodes.choice(region.node, self.node, nodes.terminal(_NOWHERE))

        return _made_of((self, region), keep)

    def where(self, predicate: Callable[[Hashable], bool]) -> Region:
        """Return the requests of which the answer fulfils something."""

        def fulfils(answer: Hashable) -> bool:
            return answer is not _NOWHERE and bool(predicate(answer))

        found = _made_of((self,), lambda: self.space.nodes.apply(fulfils, [self.node]))
        return Region(found.space, found.node, found.made_of, found.why)

    def answering(self, answer: Hashable) -> Region:
        """Return the requests to which just this is answered."""
        return self.where(lambda given: given == answer)

    def split(self) -> dict[Hashable, Region]:
        """Return for each answer the requests to which it is given.

        Raises NotCompiledError where nothing is known, and TooLargeError where there is no room.
        """
        self.refuse_unknown()
        nodes = self.space.nodes
        return {
            nodes.value(terminal): Region(self.space, node, self.made_of)
            for terminal, node in split(nodes, self.node).items()
            if nodes.value(terminal) is not _NOWHERE
        }

    def answers(self) -> tuple[Hashable, ...]:
        """Return all that is answered to any request, each once."""
        self.refuse_unknown()
        nodes = self.space.nodes
        values = [nodes.value(terminal) for terminal in nodes.terminals(self.node)]
        return tuple(value for value in values if value is not _NOWHERE)

    def turns_on(self) -> tuple[str, ...]:
        """Return the facts on which the answer turns, in the vocabulary's order."""
        self.refuse_unknown()
        tested = self.space.nodes.tested(self.node)
        return tuple(name for name, level in self.space.level_of.items() if level in tested)

    def at(self, request: Request) -> Hashable:
        """Return what is answered to a request that knows all facts on which it turns."""
        self.refuse_unknown()
        nodes = self.space.nodes
        return nodes.value(nodes.at(self.node, self.space.point(request)))

    def refuse_unknown(self) -> None:
        """Raise NotCompiledError where nothing is known."""
        if self.why:
            raise NotCompiledError(self.why)


@dataclass(frozen=True, slots=True)
class Region:
    """The requests of a space for which something holds; else as `Diagram`."""

    space: Space
    node: int
    made_of: frozenset[Hashable] = frozenset()
    why: str = ""

    def __and__(self, other: Region) -> Region:
        return _as_region((self, other), lambda: self.space.nodes.both(self.node, other.node))

    def __or__(self, other: Region) -> Region:
        return _as_region((self, other), lambda: self.space.nodes.either(self.node, other.node))

    def __invert__(self) -> Region:
        return _as_region((self,), lambda: self.space.nodes.negation(self.node))

    def __sub__(self, other: Region) -> Region:
        return self & ~other

    @property
    def is_empty(self) -> bool:
        """Whether there is no such request; raises NotCompiledError where nothing is known."""
        self.refuse_unknown()
        return self.node == FALSE

    @property
    def is_all(self) -> bool:
        """Whether every request of the space is one; raises NotCompiledError as `is_empty`."""
        self.refuse_unknown()
        return self.node == TRUE

    def possibly(self, facts: Iterable[str]) -> Region:
        """Return where it holds for some values of these facts, whatever theirs are."""
        levels = {self.space.level_of[name] for name in facts}
        return _as_region((self,), lambda: self.space.nodes.exists(self.node, levels))

    def surely(self, facts: Iterable[str]) -> Region:
        """Return where it holds for all values of these facts."""
        return ~(~self).possibly(facts)

    def count(self) -> int:
        """Return how many distinguishable requests there are: see `ValueClass.weight`."""
        self.refuse_unknown()
        return self.space.nodes.count(self.node, self.space.weights)

    def has(self, request: Request) -> bool:
        """Tell whether a request, which knows all facts on which that turns, is one of them."""
        self.refuse_unknown()
        return self.space.nodes.at(self.node, self.space.point(request)) == TRUE

    def refuse_unknown(self) -> None:
        """Raise NotCompiledError where nothing is known."""
        if self.why:
            raise NotCompiledError(self.why)


def too_large(space: Space) -> str:
    """Return why nothing is known of what did not fit into a space."""
    return f"too large: it needs more than {space.limits.nodes:,} nodes"


def _made_of(parts: tuple[Diagram | Region, ...], make: Callable[[], int]) -> Diagram:
    """Return the diagram that is made of others of one space; what is unknown stays so."""
    space = parts[0].space
    if any(part.space is not space for part in parts):
        raise ValueError("diagrams of two spaces have nothing in common")
    made_of = frozenset[Hashable]().union(*(part.made_of for part in parts))
    why = next((part.why for part in parts if part.why), "")
    if not why:
        try:
            with space.nodes.lent(to_fail=True):
                return Diagram(space, make(), made_of)
        except TooLargeError:
            why = too_large(space)
    return Diagram(space, FALSE, made_of, why)


def _as_region(parts: tuple[Diagram | Region, ...], make: Callable[[], int]) -> Region:
    made = _made_of(parts, make)
    return Region(made.space, made.node, made.made_of, made.why)


def _skipping(function: Callable[..., Hashable]) -> Callable[..., Hashable]:
    """Return a function of answers that says nothing where one of them is outside."""

    def operation(*answers: Hashable) -> Hashable:
        return _NOWHERE if _NOWHERE in answers else function(*answers)

    return operation
