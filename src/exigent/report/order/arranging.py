"""Groups of an order put into columns, so that few lines cross and none runs through a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from exigent.analysis.order import OrderGroup

_SWEEPS = 8


@dataclass(slots=True)
class Slot:
    """A place in a column: a group, or None where a line only passes through.

    `before` and `behind` are the slots in the next columns that lines lead to.
    """

    group: OrderGroup | None
    before: list[Slot] = field(default_factory=list, repr=False)
    behind: list[Slot] = field(default_factory=list, repr=False)
    place: int = 0


def arrange(groups: Sequence[OrderGroup]) -> list[list[Slot]]:
    """Return the columns of the groups that are ordered with others, the strictest first."""
    slots = {at: Slot(group) for at, group in enumerate(groups) if not group.is_alone}
    depth = max((groups[at].level for at in slots), default=-1) + 1
    columns: list[list[Slot]] = [[] for _ in range(depth)]
    for at, slot in slots.items():
        columns[groups[at].level].append(slot)
    for at, slot in slots.items():
        for below in groups[at].below:
            last = slot
            for level in range(groups[at].level + 1, groups[below].level):
                passing = Slot(None)
                columns[level].append(passing)
                _join(last, passing)
                last = passing
            _join(last, slots[below])
    _uncross(columns)
    return columns


def _join(one: Slot, other: Slot) -> None:
    one.behind.append(other)
    other.before.append(one)


def _uncross(columns: Sequence[list[Slot]]) -> None:
    """Order every column by where the lines of its slots come from, there and back."""
    for column in columns:
        _number(column)
    for sweep in range(_SWEEPS):
        goes_on = sweep % 2 == 0
        for column in columns if goes_on else reversed(columns):
            column.sort(key=lambda slot: _middle(slot, slot.before if goes_on else slot.behind))
            _number(column)


def _number(column: Sequence[Slot]) -> None:
    for place, slot in enumerate(column):
        slot.place = 2 * place - len(column)


def _middle(slot: Slot, others: Sequence[Slot]) -> float:
    return sum(one.place for one in others) / len(others) if others else slot.place
