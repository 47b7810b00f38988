"""Where a request to which no dates in force apply may as well state the day on which it is made."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from contextlib import suppress

from exigent.symbolic import Space, Witnesses
from exigent.words import ContradictionError, Known, Request, make_request


def requests_on_a_day(
    space: Space,
    region: int,
    answers: Iterable[tuple[int, Callable[[Hashable], Hashable]]],
    stated: Mapping[str, Known],
) -> Iterator[Request]:
    """Yield requests of an undated region that state their day, where it makes no difference.

    `answers` are diagrams of decisions, with what is asked of these: to what is yielded they
    answer alike, whether dates in force count or not.
    """
    level = space.dated_level
    if level is None:
        return
    nodes = space.nodes
    with space.lent():
        fair = nodes.restrict(region, {level: 0})
        parts: list[int] = []
        for node, aspect in answers:
            undated, dated = (
                nodes.apply(aspect, [nodes.restrict(node, {level: at})]) for at in (0, 1)
            )
            fair = nodes.both(fair, nodes.apply(lambda one, other: one == other, [undated, dated]))
            parts.append(dated)
        fair = nodes.both(fair, space.dated(True))
        found = []
        for leaves_unknown in (True, False):
            witnesses = Witnesses(space, stated, is_dated=True, leaves_unknown=leaves_unknown)
            found.append(witnesses.find(fair, parts))
    for facts in found:
        if facts is not None:
            with suppress(ContradictionError):
                yield make_request(space.vocabulary, facts)
