"""When the last event of a timeline has happened, in the zone of a regime."""

from __future__ import annotations

from collections.abc import Mapping

from exigent.regime.happenings import Happening, resolve
from exigent.regime.local_time import LATEST, local_time
from exigent.regime.manifest import Clock
from exigent.words import Before, Calendar, Event, Moment, Timeline


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
    return local_time(clock.zone).moment(max(timed))


def _has_time(happening: Happening) -> bool:
    return happening.told.is_known and not isinstance(happening.told.when, Before)
