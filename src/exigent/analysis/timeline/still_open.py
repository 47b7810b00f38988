"""The duties that are still open, and when they are due: what somebody has to keep an eye on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from exigent.analysis.timeline.result import Deadline, DutyCourse, DutyTimeline, RegimeLane
from exigent.words import Status

_OPEN = (Status.OWED, Status.UNKNOWN)


class OpenDuty(NamedTuple):
    """A duty that is owed, or perhaps is, with its deadline, and how many alike come before it."""

    lane: RegimeLane
    duty: DutyCourse
    status: Status
    by: Deadline
    number: int


def open_duties(timeline: DutyTimeline) -> Iterator[OpenDuty]:
    """Yield the duties with a deadline that are open, what may be due first before the others.

    They are so on the day that was asked for, or, without one, when the last event that was told
    has happened.
    """
    found = [one for lane in timeline.lanes for one in _open_of(lane)]
    yield from sorted(found, key=lambda one: one.by.first or one.by.last)


def _open_of(lane: RegimeLane) -> Iterator[OpenDuty]:
    alike: dict[str, int] = {}
    for duty in lane.duties:
        number = alike[duty.says] = alike.get(duty.says, -1) + 1
        if duty.deadline is not None and duty.once_told in _OPEN:
            yield OpenDuty(lane, duty, duty.once_told, duty.deadline, number)
