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
    levels, kids, sizes = nodes.levels, nodes.kids, nodes.sizes
    width = len(before)
    found: dict[tuple[int, ...], int] = {}

    def go(row: tuple[int, ...]) -> int:
        made = found.get(row)
        if made is None:
            level = min([levels[node] for node in row])
            if level == END:
                values = [nodes.value(node) for node in row[1:]]
                made = TRUE if differs(values[:width], values[width:]) else FALSE
            else:
                size = sizes[level]
                columns = [kids[node] if levels[node] == level else (node,) * size for node in row]
                made = nodes.node(
                    level,
                    tuple(
                        [
                            FALSE
                            if point[0] == FALSE or point[1 : width + 1] == point[width + 1 :]
                            else found.get(point) or go(point)
                            for point in zip(*columns, strict=True)
                        ]
                    ),
                )
            found[row] = made
        return made

    if region == FALSE or tuple(before) == tuple(after):
        return FALSE
    return go((region, *before, *after))


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
