"""Which part of a diagram leads to which of its ends."""

from __future__ import annotations

from collections.abc import Hashable
from functools import reduce
from operator import or_

from exigent.symbolic.nodes import END, FALSE, TRUE, Nodes


def split(nodes: Nodes, node: int) -> dict[int, int]:
    """Return for each terminal that a node leads to where it does, as a condition.

    Only what lies between the node and a terminal is looked at for it, so that many cost
    little more than one.
    """
    reached = sorted(nodes.reached(node), key=nodes.levels.__getitem__, reverse=True)
    leads_to: dict[int, int] = {}
    for one in reached:
        if nodes.levels[one] == END:
            leads_to[one] = 1 << len(leads_to)
        else:
            leads_to[one] = reduce(or_, [leads_to[kid] for kid in nodes.kids[one]])

    def where(bit: int) -> int:
        found: dict[int, int] = {}

        def go(one: int) -> int:
            if not leads_to[one] & bit:
                return FALSE
            if leads_to[one] == bit:
                return TRUE
            made = found.get(one)
            if made is None:
                kids = tuple([go(kid) for kid in nodes.kids[one]])
                made = found[one] = nodes.node(nodes.levels[one], kids)
            return made

        return go(node)

    return {one: where(leads_to[one]) for one in reached if nodes.levels[one] == END}


def values_within(nodes: Nodes, region: int, node: int) -> frozenset[Hashable]:
    """Return the values that a node has where a condition holds; two suffice to tell apart."""
    found: set[Hashable] = set()
    seen: set[tuple[int, int]] = set()
    waiting = [(region, node)]
    levels = nodes.levels
    while waiting and len(found) < 2:
        pair = waiting.pop()
        if pair in seen or pair[0] == FALSE:
            continue
        seen.add(pair)
        if levels[pair[1]] == END:
            # The condition holds somewhere below, and all of that has this value.
            found.add(nodes.value(pair[1]))
            continue
        level = min(levels[pair[0]], levels[pair[1]])
        kids = [nodes.kids_at(each, level) for each in pair]
        waiting += zip(*kids, strict=True)
    return frozenset(found)
