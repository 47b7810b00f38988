"""What constraints assume of facts that nobody states, for all requests at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from exigent.symbolic.nodes import FALSE, TRUE
from exigent.symbolic.space import Space
from exigent.words import Constraint, Known

Ties = Sequence[tuple[Constraint, int]]
"""Constraints, each with the node of where it holds."""


def ties_of(space: Space, fixed: Mapping[int, int] | None = None) -> Ties:
    """Return the constraints of a space, where the classes of some variables are known."""
    nodes = [space.condition(tie.condition) for tie in space.vocabulary.constraints]
    if fixed:
        nodes = [space.nodes.restrict(node, fixed) for node in nodes]
    return list(zip(space.vocabulary.constraints, nodes, strict=True))


def assume(space: Space, ties: Ties, unstated: Mapping[str, Known]) -> int:
    """Return where facts that nobody states are as constraints let them be.

    `unstated` has the values that they have unless a constraint assumes otherwise. It is `settle`
    of words.possibility, for every way in which all other facts can be.
    """
    nodes = space.nodes
    settled = TRUE
    for name, value in unstated.items():
        settled = nodes.both(settled, space.having(name, value))
    for _ in ties:
        before = settled
        for tie, kept in ties:
            gives = {name: value for name, value in tie.assume.items() if name in unstated}
            settled = _give_way(space, settled, kept, gives)
        if settled == before:
            break
    return settled


def _give_way(space: Space, settled: int, kept: int, gives: Mapping[str, Known]) -> int:
    """Return what is settled where a constraint that would be broken gives other values."""
    nodes = space.nodes
    broken = nodes.both(settled, nodes.negation(kept)) if gives else FALSE
    if broken == FALSE:
        return settled
    given = nodes.exists(broken, levels_of(space, gives))
    for name, value in gives.items():
        given = nodes.both(given, space.having(name, value))
    return nodes.either(nodes.both(settled, nodes.negation(broken)), given)


def levels_of(space: Space, names: Collection[str]) -> frozenset[int]:
    """Return the levels of facts."""
    return frozenset(space.level_of[name] for name in names)
