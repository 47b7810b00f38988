"""Regimes as diagrams of their layers' diagrams, by `compose_by`: its meaning cannot drift."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from exigent.regime import Composition, InForce, JoinDecisions, compose_by, within_dates
from exigent.symbolic.space import Space
from exigent.words import Decision, Value


def compose_nodes(space: Space, composition: Composition, layers: Mapping[str, int]) -> int:
    """Return the node of what a regime answers where its layers, by name, are these nodes."""
    nodes = space.nodes

    def apply(step: JoinDecisions, parts: Sequence[int]) -> int:
        return nodes.apply(lambda *decisions: space.view(step(decisions)), parts)

    def within(dates: InForce, node: int) -> int:
        return date_node(space, dates, node)

    return compose_by(composition, [layers[name] for name in composition.layers], apply, within)


def date_node(space: Space, dates: InForce, node: int) -> int:
    """Return the node of what decisions are within dates, where dates in force count."""
    if not dates.days():
        return node

    def date(decision: Decision, day: Value | None) -> Decision:
        return space.view(within_dates(dates, decision, day))

    return space.nodes.apply(date, [node, days_apart(space, [dates])])


def days_apart(space: Space, dates: Sequence[InForce]) -> int:
    """Return the days that dates could tell apart, one for each; None where they do not count."""
    ends = [day for one in dates for day in one.days() if isinstance(day, datetime.date)]
    seen: dict[tuple[int, ...], Value] = {}

    def same(day: datetime.date | None) -> Value | None:
        if day is None:
            return None
        sides = tuple((day > end) - (day < end) for end in ends)
        return seen.setdefault(sides, day)

    return space.nodes.apply(same, [space.day])
