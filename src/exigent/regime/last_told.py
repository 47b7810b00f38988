"""When the last event of a timeline has happened, in the zone of a regime."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from exigent.regime.manifest import Clock
from exigent.words import Calendar, Moment, Timeline


def last_told(timeline: Timeline, calendars: Mapping[str, Calendar], clock: Clock) -> Moment | None:
    """Return the time by which the last event that has one is sure to have happened.

    None where no event has a time.
    """
    del calendars, clock
    told = [one.when for one in timeline if one.is_known and isinstance(one.when, Moment)]
    return max(told, key=lambda one: (one.day, one.clock or datetime.time.max), default=None)
