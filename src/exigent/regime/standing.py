"""How a duty stands in one course of events, where all is known that happened, and when.

A course has the minutes in which each event happened, in order, up to the one that is asked about:
what comes later counts for nothing, so that a duty that is broken is never unbroken.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from exigent.regime.timed_duty import TimedDuty
from exigent.words import Status

Course = Mapping[str, tuple[int, ...]]
_NEVER: tuple[int, ...] = ()


class Standing(NamedTuple):
    """The status of a duty, the minutes in which its time begins and ends, and what decided.

    `end` is None where no end can be counted; `is_in_days` says that it is one of whole days.
    `cause` is the event that decided, if one did, and `when` the minute of it; `breach` is the minute from
    which the duty was not kept.
    """

    status: Status
    since: int | None = None
    end: int | None = None
    is_in_days: bool = False
    cause: str = ""
    when: int | None = None
    breach: int | None = None


def stand(duty: TimedDuty, course: Course, at: int, broken: int | None = None) -> Standing:
    """Return how a duty stands at a minute.

    One that takes the place of another begins when that one was `broken`, unless it names an
    event.
    """
    if duty.withheld:
        return Standing(Status.NOT_OWED, cause=duty.withheld)
    since = broken
    if duty.run_from:
        times = course.get(duty.run_from)
        if not times:
            return Standing(Status.NOT_OWED, cause=duty.run_from)
        since = times[0]
    end, is_in_days = _end(duty, course, since)
    if duty.is_lasting:
        return _keep_up(duty, course, at, Standing(Status.OWED, since, end, is_in_days))
    return _do(duty, course, at, Standing(Status.OWED, since, end, is_in_days))


def _do(duty: TimedDuty, course: Course, at: int, owed: Standing) -> Standing:
    """Return how a duty stands that is to be done once."""
    _, since, limit, is_in_days, breaker, _, _ = owed
    # An event that breaks it, or before which it is due, breaks it at once; time when it is over.
    if duty.before:
        times = course.get(duty.before, _NEVER)
        if times and (limit is None or times[0] <= limit):
            limit, breaker = times[0], duty.before
    event, time = _first(duty.broken_by, course, since)
    if time is not None and (limit is None or time <= limit):
        limit, breaker = time, event
    doing, done = _first(duty.done_by, course, None)
    lifting, lifted = _first(duty.lifted_by, course, None)
    if (
        lifted is not None
        and (done is None or lifted < done)
        and (limit is None or lifted <= limit)
    ):
        return owed._replace(status=Status.LIFTED, cause=lifting, when=lifted)
    if limit is None or (done is not None and done <= limit):
        if done is None:
            return owed
        return owed._replace(status=Status.FULFILLED, cause=doing, when=done)
    breach = limit if breaker or not is_in_days else limit + 1
    if since is not None and breach < since:
        breach = since
    if done is not None:
        return owed._replace(status=Status.LATE, cause=doing, when=done, breach=breach)
    if breaker or at > limit:
        when = limit if breaker else None
        return owed._replace(status=Status.BROKEN, cause=breaker, when=when, breach=breach)
    return owed


def _keep_up(duty: TimedDuty, course: Course, at: int, owed: Standing) -> Standing:
    """Return how a duty stands that is to be kept up until its time is over."""
    since, limit, ender = owed.since, owed.end, ""
    if duty.before:
        times = course.get(duty.before, _NEVER)
        if times and (limit is None or times[0] <= limit):
            limit, ender = times[0], duty.before
    breaker, time = _first(duty.broken_by, course, since)
    if time is not None and limit is not None and time > limit:
        time = None
    lifting, lifted = _first(duty.lifted_by, course, None)
    if (
        lifted is not None
        and (time is None or lifted <= time)
        and (limit is None or lifted <= limit)
    ):
        return owed._replace(status=Status.LIFTED, cause=lifting, when=lifted)
    if time is not None:
        return owed._replace(status=Status.BROKEN, cause=breaker, when=time, breach=time)
    if limit is not None and (ender or at > limit):
        when = limit if ender else None
        return owed._replace(status=Status.FULFILLED, cause=ender, when=when)
    return owed


def _end(duty: TimedDuty, course: Course, since: int | None) -> tuple[int | None, bool]:
    """Return the last minute in which a duty can be done in time, and whether days are counted."""
    end, is_in_days = None, False
    if duty.ending is not None and since is not None:
        end, is_in_days = duty.ending.after(since), duty.ending.is_in_days
    for term in duty.earlier:
        times = course.get(term.run_from, _NEVER) if term.run_from else _only(since)
        if times:
            other = term.ending.after(times[0])
            if end is None or other < end:
                end, is_in_days = other, term.ending.is_in_days
    if duty.longer and end is not None:
        given = sorted(
            (time, index)
            for index, term in enumerate(duty.longer)
            for time in (course.get(term.run_from, _NEVER) if term.run_from else _only(since))
        )
        for time, index in given:
            if time > end:
                break
            ending = duty.longer[index].ending
            other = ending.after(time)
            if other > end:
                end, is_in_days = other, ending.is_in_days
    return end, is_in_days


def _only(time: int | None) -> tuple[int, ...]:
    return _NEVER if time is None else (time,)


def _first(events: Iterable[str], course: Course, since: int | None) -> tuple[str, int | None]:
    """Return which of some events happened first, of those that are not before a minute."""
    event, first = "", None
    for one in events:
        for time in course.get(one, _NEVER):
            if since is not None and time < since:
                continue
            if first is None or time < first:
                event, first = one, time
            break
    return event, first
