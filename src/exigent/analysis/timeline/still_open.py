"""The duties that are still open, and when they are due: what somebody has to keep an eye on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from exigent.analysis.timeline.courses import Viewing, time_in
from exigent.analysis.timeline.result import DutyCourse, DutyTimeline, RegimeLane
from exigent.words import Moment, Status

_OPEN = (Status.OWED, Status.UNKNOWN)


class OpenDuty(NamedTuple):
    """A duty that is owed, or perhaps is, with its deadline, and how many alike come before it."""

    lane: RegimeLane
    duty: DutyCourse
    status: Status
    by: Moment
    number: int


def open_duties(timeline: DutyTimeline) -> Iterator[OpenDuty]:
    """Yield the duties with a deadline that are open, what is due first before the others.

    They are so on the day that was asked for, or, without one, when the last event that was told
    has happened.
    """
    found = [one for lane in timeline.lanes for one in _open_of(lane, timeline.on)]
    yield from sorted(found, key=lambda one: Viewing(one.by).place)


def _open_of(lane: RegimeLane, on: str) -> Iterator[OpenDuty]:
    told = [at for event in lane.events if (at := time_in(event.at))]
    asked = time_in(on)
    ends = [Viewing(moment).place for moment in ([asked] if asked else told)]
    alike: dict[str, int] = {}
    for duty in lane.duties:
        number = alike[duty.says] = alike.get(duty.says, -1) + 1
        by = time_in(duty.state.by)
        status = _status_at(duty, max(ends)) if ends else duty.course[0].status
        if by is not None and status in _OPEN:
            yield OpenDuty(lane, duty, status, by, number)


def _status_at(duty: DutyCourse, place: tuple[object, ...]) -> Status:
    """Return how a duty stood at a time, by the changes of its status until then."""
    status = Status.NOT_OWED
    for change in duty.course:
        at = time_in(change.at)
        if at is None or Viewing(at, change.is_after).place <= place:
            status = change.status
    return status
