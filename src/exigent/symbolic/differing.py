"""Where two ways to answer differ, looked for only where they can: what is the same is passed over."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from exigent.symbolic.nodes import END, FALSE, TRUE, Nodes


def where_differs(
    nodes: Nodes,
    region: int,
    before: Sequence[int],
    after: Sequence[int],
    differs: Callable[[Sequence[Hashable], Sequence[Hashable]], bool],
) -> int:
    """Return the points of a region for which two rows of nodes carry values that differ.

    `differs` is told of the values of both rows, and never asked of two rows that are equal.
    """
    changed = [at for at, node in enumerate(before) if node != after[at]]
    if region == FALSE or not changed:
        return FALSE
    kept = [at for at, node in enumerate(before) if node == after[at]]
    # A point holds the region, what is changed as it was and as it is, and all else only once.
    now, rest = 1 + len(changed), 1 + 2 * len(changed)
    old = [
        1 + changed.index(at) if at in changed else rest + kept.index(at)
        for at in range(len(before))
    ]
    new = [place + len(changed) if place < now else place for place in old]
    levels, kids, sizes, value = nodes.levels, nodes.kids, nodes.sizes, nodes.value
    found: dict[tuple[int, ...], int] = {}
    known = found.get

    def go(point: tuple[int, ...]) -> int:
        asked = [levels[node] for node in point]
        level = min(asked)
        if level == END:
            values = [value(point[place]) for place in old], [value(point[place]) for place in new]
            made = TRUE if differs(*values) else FALSE
        else:
            size = sizes[level]
            columns = [
                kids[node] if at == level else (node,) * size
                for node, at in zip(point, asked, strict=True)
            ]
            ways: list[int] = []
            for further in zip(*columns, strict=True):
                if further[0] == FALSE or further[1:now] == further[now:rest]:
                    ways.append(FALSE)
                else:
                    way = known(further)
                    ways.append(go(further) if way is None else way)
            made = nodes.node(level, tuple(ways))
        found[point] = made
        return made

    parts = [*(before[at] for at in changed), *(after[at] for at in changed)]
    return go((region, *parts, *(before[at] for at in kept)))


def is_met_somewhere(
    nodes: Nodes, region: int, row: Sequence[int], holds: Callable[[Sequence[Hashable]], bool]
) -> bool:
    """Tell whether at some point of a region a row of nodes carries values that fulfil something."""
    levels, kids, sizes = nodes.levels, nodes.kids, nodes.sizes
    seen: set[tuple[int, ...]] = set()

    def go(point: tuple[int, ...]) -> bool:
        if point[0] == FALSE or point in seen:
            return False
        seen.add(point)
        level = min([levels[node] for node in point])
        if level == END:
            return holds([nodes.value(node) for node in point[1:]])
        size = sizes[level]
        columns = [kids[node] if levels[node] == level else (node,) * size for node in point]
        return any(go(further) for further in zip(*columns, strict=True))

    return go((region, *row))
