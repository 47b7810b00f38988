"""When the events of a scenario happened under a regime, as its clocks and its calendar show it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from exigent.duties.happenings import Happening, resolve
from exigent.duties.local_time import EARLIEST, LATEST, LocalTime, local_time
from exigent.regime import Clock
from exigent.words import Before, Calendar, Event, Moment, Timeline

_SHOWN_TWICE = "which clocks show twice that day"
_LEFT_OUT = "which clocks leave out that day"


class EventTime(NamedTuple):
    """When an event happened, as duties tell times, and the last time at which it can have been.

    Both are empty where nobody knows, and `said` also where it may have been on several days.
    `last` is the last minute of `until`, as `last_minute` counts them. `clock` says of a time of
    day that was told why it is not known which minute that is.
    """

    said: str
    until: str
    last: int | None = None
    clock: str = ""


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
    # Those that only happen with another come after all that are told.
    found = resolve(timeline, clock, calendars, events).all[: len(timeline)]
    return tuple(_time(one, local) for one in found)


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
    return local_time(clock.zone).show(max(timed))


def last_minute(moment: Moment, clock: Clock) -> int:
    """Return the last minute that a moment can be, counted from the beginning of 1970 in UTC."""
    return local_time(clock.zone).range_of(moment)[1]


def show_minute(minute: int, clock: Clock) -> Moment:
    """Return what clocks show in such a minute; of a time shown twice, which it is is its `fold`."""
    return local_time(clock.zone).show(minute)


def _time(one: Happening, local: LocalTime) -> EventTime:
    if not one.is_sure or one.earliest <= EARLIEST or one.latest >= LATEST:
        return EventTime("", "")
    said = local.say_between(one.earliest, one.latest)
    last = one.latest if one.is_exact else local.last(local.day(one.latest))
    return EventTime(said, said or local.say_day(one.latest), last, _clock(one, local))


def _clock(one: Happening, local: LocalTime) -> str:
    when = one.told.when
    if one.is_exact or not isinstance(when, Moment) or when.clock is None:
        return ""
    is_shown = local.show(one.earliest).clock == when.clock
    return f"{when.clock:%H:%M}, {_SHOWN_TWICE if is_shown else _LEFT_OUT}"


def _has_time(happening: Happening) -> bool:
    return happening.told.is_known and not isinstance(happening.told.when, Before)
