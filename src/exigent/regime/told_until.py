"""When the last event of a timeline has happened, in the zone of a regime."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from exigent.regime.happenings import Happening, resolve
from exigent.regime.local_time import LATEST
from exigent.regime.manifest import Clock
from exigent.words import Before, Calendar, Event, Moment, Timeline

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_MINUTE = datetime.timedelta(minutes=1)


def last_told(
    timeline: Timeline,
    events: Mapping[str, Event],
    calendars: Mapping[str, Calendar],
    clock: Clock,
) -> Moment | None:
    """Return the time by which all events that are told with a time have surely happened.

    None where none has a time, or nobody can tell when the last one was: it is counted in working
    days, of which the regime knows none. Raises what `follow_duties` does.
    """
    timed = [
        one.latest for one in resolve(timeline, clock, calendars, events).all if _has_time(one)
    ]
    if not timed or max(timed) >= LATEST:
        return None
    # Of a time that clocks show twice, the time of day remembers which one it is.
    shown = (_EPOCH + max(timed) * _MINUTE).astimezone(ZoneInfo(clock.zone))
    return Moment(shown.date(), shown.time())


def _has_time(happening: Happening) -> bool:
    return happening.told.is_known and not isinstance(happening.told.when, Before)
