"""Between which minutes the time of a duty ends, where it may end in several."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from exigent.duties.local_time import EARLIEST, LATEST, LocalTime
from exigent.duties.standing import DutyStanding
from exigent.words import Status

# What ends before is counted from what may have happened whenever, however long ago.
_LONG_AGO = EARLIEST + 1000 * 365 * 1440


class DutyDue(NamedTuple):
    """The first and the last minute in which a duty's time may end; minutes are those of `LocalTime`.

    `first` is None where nobody knows how early that may be. `says` tells it as clocks in the
    regime's zone show it: `by 2026-03-09 22:10`, `between 2026-03-09 and 2026-03-10`; `until` tells
    the last time alone, a day where it is the end of one.
    """

    says: str
    until: str
    first: int | None
    last: int
    is_in_days: bool


def say_days_between(ends: Collection[int | None], local: LocalTime) -> tuple[str, str] | None:
    """Return the first and the last day on which a time may end, None where either is not known."""
    known = [end for end in ends if end is not None and _LONG_AGO < end < LATEST]
    if not known or len(known) < len(ends):
        return None
    return local.say_day(min(known)), local.say_day(max(known))


def find_due(ways: Iterable[DutyStanding], local: LocalTime) -> DutyDue | None:
    """Return when a duty is due that may stand in these ways; None where nobody can count that."""
    owed = [way for way in ways if way.status is not Status.NOT_OWED]
    ends = [way.end for way in owed if way.end is not None]
    if not ends or len(ends) < len(owed):
        return None
    first, last = min(ends), max(ends)
    if not _LONG_AGO < last < LATEST:
        return None
    in_days = any(way.is_in_days for way in owed)
    is_whole_day = in_days or (first != last and local.last(local.day(last)) == last)
    until = local.say_day(last) if is_whole_day else local.say(last)
    if first <= _LONG_AGO:
        return DutyDue(f"by {until} at the latest", until, None, last, in_days)
    said = (local.say_day_between if in_days else local.say_between)(first, last)
    says = f"by {said}" if said else f"between {local.say_day(first)} and {local.say_day(last)}"
    return DutyDue(says, until, first, last, in_days)
