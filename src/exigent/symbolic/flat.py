"""Nodes as plain numbers, which another program can walk without knowing how they were made."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from exigent.symbolic.nodes import END, Nodes


@dataclass(frozen=True, slots=True)
class FlatNodes:
    """Nodes in an order in which each stands behind all that it goes on to.

    `shapes` say for each class of a variable which of the different nodes that a node goes on to
    it leads to. `nodes` holds the nodes one after another: first the place of a node's shape and,
    times the number of shapes, its level; then what it goes on to, each once: a node as how many
    nodes before this one it is, a terminal as -1 less the place of what it carries in `values`.
    `roots` are nodes by their place, counted from 0, and terminals as there.
    """

    sizes: tuple[int, ...]
    shapes: tuple[tuple[int, ...], ...]
    nodes: tuple[int, ...]
    values: tuple[Hashable, ...]
    roots: tuple[int, ...]


def flatten(nodes: Nodes, roots: Iterable[int]) -> FlatNodes:
    """Return some nodes and all that they lead to as plain numbers."""
    several = tuple(roots)
    shapes: dict[tuple[int, ...], int] = {}
    values: list[Hashable] = []
    names: dict[int, int] = {}
    found: list[tuple[int, int, list[int]]] = []
    waiting = list(reversed(several))
    while waiting:
        node = waiting[-1]
        if node in names:
            waiting.pop()
            continue
        if nodes.levels[node] == END:
            values.append(nodes.value(node))
            names[node] = -len(values)
            continue
        distinct = tuple(dict.fromkeys(nodes.kids[node]))
        unnamed = [kid for kid in distinct if kid not in names]
        if unnamed:
            waiting += reversed(unnamed)
            continue
        shape = tuple(distinct.index(kid) for kid in nodes.kids[node])
        place = names[node] = len(found)
        kids = [names[kid] for kid in distinct]
        found.append(
            (
                nodes.levels[node],
                shapes.setdefault(shape, len(shapes)),
                [kid if kid < 0 else place - kid for kid in kids],
            )
        )
    return FlatNodes(
        nodes.sizes,
        tuple(shapes),
        tuple(n for level, shape, kids in found for n in (level * len(shapes) + shape, *kids)),
        tuple(values),
        tuple(names[root] for root in several),
    )
