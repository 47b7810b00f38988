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
    levels = nodes.levels
    found: dict[tuple[int, tuple[int, ...], tuple[int, ...]], int] = {}

    def go(region: int, old: tuple[int, ...], new: tuple[int, ...]) -> int:
        if region == FALSE or old == new:
            return FALSE
        key = (region, old, new)
        made = found.get(key)
        if made is None:
            level = min(levels[region], *[levels[node] for node in (*old, *new)])
            if level == END:
                values = nodes.value
                is_other = differs([values(node) for node in old], [values(node) for node in new])
                made = TRUE if is_other else FALSE
            else:
                rows = zip(
                    nodes.kids_at(region, level),
                    zip(*[nodes.kids_at(node, level) for node in old], strict=True),
                    zip(*[nodes.kids_at(node, level) for node in new], strict=True),
                    strict=True,
                )
                made = nodes.node(level, tuple([go(*row) for row in rows]))
            found[key] = made
        return made

    return go(region, tuple(before), tuple(after))
