"""The sign and the word of each status of a duty: colour only repeats what they say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from exigent.report.matrix import Glyph
from exigent.words import Status, count

STATUSES = {
    Status.OWED: Glyph("o", "blue", "owed"),
    Status.FULFILLED: Glyph("+", "green", "fulfilled"),
    Status.LATE: Glyph("#", "bold yellow", "late"),
    Status.BROKEN: Glyph("x", "bold red", "broken"),
    Status.LIFTED: Glyph("/", "bright_black", "lifted"),
    Status.NOT_OWED: Glyph(".", "bright_black", "not owed"),
    Status.UNKNOWN: Glyph("?", "bold magenta", "unknown"),
}


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
    duties = "1 duty" if len(listed) == 1 else f"{len(listed):,} duties"
    return f"{duties} under {count(regimes, 'regime')}: {count_statuses(listed)}"
