"""An order as it is shown: equal regimes together, and a line to the next below only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exigent.analysis.order.result import OrderAnswer, RegimeOrder, Relation


@dataclass(frozen=True, slots=True)
class OrderGroup:
    """Regimes that are equally strict, and the groups next below, by their place in the list.

    `level` is how many groups stand above it at the most. One that has none above or below is
    ordered with no other.
    """

    members: tuple[str, ...]
    below: tuple[int, ...]
    level: int
    has_above: bool

    @property
    def is_alone(self) -> bool:
        """Whether it is ordered with no other group."""
        return not self.below and not self.has_above


def group_by_order(order: RegimeOrder, relation: Relation) -> tuple[OrderGroup, ...]:
    """Return the groups of the regimes that are shown, the strictest first.

    Only what is proved orders; what follows from it does, too.
    """
    names = order.lines
    reach = _closed(order, relation, names)
    firsts = [
        at
        for at, _ in enumerate(names)
        if not any(reach[at][other] and reach[other][at] for other in range(at))
    ]
    members = {
        at: tuple(
            name
            for other, name in enumerate(names)
            if other == at or (reach[at][other] and reach[other][at])
        )
        for at in firsts
    }
    above = {at: [one for one in firsts if one != at and reach[one][at]] for at in firsts}
    levels: dict[int, int] = {}
    for at in sorted(firsts, key=lambda one: len(above[one])):
        levels[at] = max((levels[one] + 1 for one in above[at]), default=0)
    shown = sorted(firsts, key=lambda at: levels[at])
    place = {at: index for index, at in enumerate(shown)}
    return tuple(
        OrderGroup(
            members[at],
            tuple(sorted(place[one] for one in firsts if at in _next_above(one, above))),
            levels[at],
            has_above=bool(above[at]),
        )
        for at in shown
    )


def _next_above(at: int, above: dict[int, list[int]]) -> set[int]:
    """Return the groups above one between which and it there is no other."""
    return {one for one in above[at] if not any(one in above[between] for between in above[at])}


def _closed(order: RegimeOrder, relation: Relation, names: Sequence[str]) -> list[list[bool]]:
    """Return which is at least as strict as which, by their places, and by what lies between."""
    reach = [
        [
            one != other and order.of(relation, one, other).answer is OrderAnswer.HOLDS
            for other in names
        ]
        for one in names
    ]
    size = range(len(names))
    for between in size:
        for one in size:
            if reach[one][between]:
                reach[one] = [
                    there or beyond
                    for there, beyond in zip(reach[one], reach[between], strict=True)
                ]
    return reach
