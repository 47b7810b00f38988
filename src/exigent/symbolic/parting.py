"""Which part of a diagram leads to which of its ends."""

from __future__ import annotations

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
