"""How many duties stand how, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from exigent.report.matrix import STATUSES
from exigent.words import Status, count


def count_statuses(statuses: Iterable[Status]) -> str:
    """Return how many duties stand how: `2 owed, 1 broken`, the statuses in their order."""
    numbers = Counter(statuses)
    return ", ".join(
        f"{numbers[status]:,} {glyph.name}" for status, glyph in STATUSES.items() if numbers[status]
    )


def say_total(statuses: Iterable[Status], regimes: int) -> str:
    """Return how many duties there are and how they stand."""
    listed = list(statuses)
    if not listed:
        return "no duties"
    return (
        f"{count(len(listed), 'duty')} under {count(regimes, 'regime')}: {count_statuses(listed)}"
    )
