"""What is certain of a duty before so much is open that not every course can be looked at.

What is done, lifted or broken stays so, whatever happens later. Where a duty is that in every course
up to a minute, the rest of what was told only says whether one that is broken was done after all.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from exigent.duties.courses import Courses
from exigent.duties.happenings import Happening, Happenings
from exigent.duties.standing import DutyStanding, stand
from exigent.duties.timed_duty import TimedDuty
from exigent.words import Status

_OPEN = (Status.OWED, Status.NOT_OWED)


def settled_before(happenings: Happenings, duty: TimedDuty, at: int) -> list[DutyStanding]:
    """Return the ways in which a duty may stand at a minute, before which it was surely settled.

    There are none where that is not seen, nor where others take its place: how those stand turns
    on more than that.
    """
    if duty.otherwise:
        return []
    bearing = [one for one in happenings.all if one.event in duty.events and one.earliest <= at]
    for minute in _candidates(bearing, duty, at):
        courses = Courses(happenings, minute).possible(duty)
        if courses is None:
            break
        ways = [stand(duty, course, minute) for course in courses]
        if not any(way.status in _OPEN for way in ways):
            return _later(ways, duty, bearing, at)
    return []


def _candidates(bearing: Iterable[Happening], duty: TimedDuty, at: int) -> list[int]:
    """Return the minutes before something more may happen, and those after an end, in order."""
    starts = {one.earliest - 1 for one in bearing}
    ends = {
        term.ending.after(minute) + 1
        for term in duty.terms
        for one in bearing
        if one.event == (term.run_from or duty.run_from)
        for minute in (one.earliest, one.latest)
    }
    return sorted(minute for minute in starts | ends if minute < at)


def _later(
    ways: list[DutyStanding], duty: TimedDuty, bearing: Iterable[Happening], at: int
) -> list[DutyStanding]:
    doing = [one for one in bearing if one.event in duty.done_by and not duty.is_lasting]
    if not doing:
        return ways
    late = [
        way
        if way.status is not Status.BROKEN
        else msgspec.structs.replace(way, status=Status.LATE, cause=doing[0].event, when=None)
        for way in ways
    ]
    is_sure = any(one.is_sure and one.latest <= at for one in doing)
    return late if is_sure else [*ways, *late]
