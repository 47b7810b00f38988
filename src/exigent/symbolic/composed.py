"""Regimes as diagrams of their layers' diagrams, by `compose` itself: its meaning cannot drift."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace

from exigent.regime import Composition, InForce, compose
from exigent.symbolic.space import Space
from exigent.words import Decision, Value

_ALWAYS = InForce()


def compose_nodes(space: Space, composition: Composition, layers: Mapping[str, int]) -> int:
    """Return the node of what a regime answers where its layers, by name, are these nodes.

    Dates are put on layers before these combine, which keeps stacks small.
    """
    whole = replace(
        composition,
        own_dates=(_ALWAYS,) * len(composition.own_dates),
        in_force=_ALWAYS,
        dates=(),
    )
    dates = dict(zip(composition.own, composition.own_dates, strict=False))
    nodes = [_within(space, dates.get(name, _ALWAYS), layers[name]) for name in composition.layers]

    def combine(*decisions: Decision) -> Decision:
        return compose(whole, decisions, None)

    return _within(space, composition.in_force, space.nodes.apply(combine, nodes))


def _within(space: Space, dates: InForce, node: int) -> int:
    """Return a node as it stands within dates, which count where a day is stated."""
    if not dates.days():
        return node
    alone = Composition((), (), (), None, None, dates, (dates,))

    def date(decision: Decision, day: Value | None) -> Decision:
        return compose(alone, [decision], day)

    return space.nodes.apply(date, [node, _days_of(space, dates)])


def _days_of(space: Space, dates: InForce) -> int:
    """Return the days that dates could tell apart, one for each; None where they do not count."""
    ends = [day for day in dates.days() if isinstance(day, datetime.date)]
    seen: dict[tuple[int, ...], Value] = {}

    def same(day: datetime.date | None) -> Value | None:
        if day is None:
            return None
        sides = tuple((day > end) - (day < end) for end in ends)
        return seen.setdefault(sides, day)

    return space.nodes.apply(same, [space.day])
