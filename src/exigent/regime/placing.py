"""When the events of a scenario happened under a regime, as its clocks and its calendar show it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from exigent.regime.happenings import resolve
from exigent.regime.local_time import EARLIEST, LATEST, local_time
from exigent.regime.manifest import Clock
from exigent.words import Calendar, Event, Timeline


class EventTime(NamedTuple):
    """When an event happened, as duties tell times, and the last time at which it can have been.

    Both are empty where nobody knows, and `said` also where it may have been on several days.
    """

    said: str
    until: str


def place_events(
    timeline: Timeline,
    events: Mapping[str, Event],
    calendars: Mapping[str, Calendar],
    clock: Clock,
) -> tuple[EventTime, ...]:
    """Return when each event that is told happened, in the order of the timeline.

    Raises InputError where a calendar cannot be read.
    """
    local = local_time(clock.zone)
    found = resolve(timeline, clock, calendars, events).all
    times: dict[int, EventTime] = {}
    for one in found:
        index = next(at for at, told in enumerate(timeline) if told is one.told)
        if index in times or one.event != one.told.event:
            continue
        is_placed = one.is_sure and one.earliest > EARLIEST and one.latest < LATEST
        said = local.say_between(one.earliest, one.latest) if is_placed else ""
        until = said or (local.say_day(one.latest) if is_placed else "")
        times[index] = EventTime(said, until)
    return tuple(times[at] for at in range(len(timeline)))
