"""How a duty stands in one course of events, where all is known that happened, and when.

A course has the minutes in which each event happened, in order, up to the one that is asked about:
what comes later counts for nothing, so that a duty that is broken is never unbroken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from exigent.duties.local_time import EARLIEST
from exigent.duties.timed_duty import TimedDuty
from exigent.words import Status

Course = Mapping[str, tuple[int, ...]]
_NEVER: tuple[int, ...] = ()
# They are named once, since the members of a class are looked up far slower than names are.
_NOT_OWED, _OWED, _FULFILLED = Status.NOT_OWED, Status.OWED, Status.FULFILLED
_LATE, _BROKEN, _LIFTED = Status.LATE, Status.BROKEN, Status.LIFTED
_NOTHING: tuple[str, int | None] = ("", None)
# When a duty's time is over, the event that ends it, and whether it breaks it.
_Over = tuple[int | None, str, bool]
# When its time begins and ends, whether that is in days, its limit, and what lifted it and did it.
_TurnsOn = tuple[int | None, int | None, bool, _Over, str, int | None, str, int | None]


class DutyStanding(msgspec.Struct, frozen=True, gc=False):
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


def stand(duty: TimedDuty, course: Course, at: int, broken: int | None = None) -> DutyStanding:
    """Return how a duty stands at a minute.

    One that takes the place of another begins when that one was `broken`, unless it names an
    event.
    """
    found = _look(duty, course, broken)
    return _not_begun(duty, course) if found is None else _conclude(duty, at, *found)


def stand_whenever(duty: TimedDuty, course: Course, at: int, event: str) -> Iterator[DutyStanding]:
    """Yield how a duty stands, and then how it may if one more event happened, whenever that was.

    It is none from which a time of the duty runs, nor has the duty others that take its place.
    """
    found = _look(duty, course, None)
    if found is None:
        yield _not_begun(duty, course)
        return
    yield _conclude(duty, at, *found)
    since, end, is_in_days, limited, lifting, lifted, doing, done = found
    lifts = event in duty.lifted_by
    does = event in duty.done_by and not duty.is_lasting
    breaks = event == duty.before or event in duty.broken_by
    if breaks or lifts:
        points = {one for one in (since, end, limited[0], lifted, done) if one is not None}
        minutes = {EARLIEST, *points, *(one + 1 for one in points)}
    else:
        # It does as well in the last minute as at first.
        minutes = {EARLIEST, *(one + 1 for one in (limited[0], lifted) if one is not None)}
    for minute in minutes:
        if minute > at:
            continue
        limit, lift, do = limited, (lifting, lifted), (doing, done)
        if breaks:
            times = tuple(sorted((*course.get(event, _NEVER), minute)))
            limit = _limit(duty, {**course, event: times}, since, end)
        has_begun = since is None or minute >= since
        if lifts and has_begun and (lifted is None or minute < lifted):
            lift = event, minute
        if does and (done is None or minute < done):
            do = event, minute
        yield _conclude(duty, at, since, end, is_in_days, limit, *lift, *do)


def _not_begun(duty: TimedDuty, course: Course) -> DutyStanding:
    """Return how a duty stands whose event did not happen, or, at a minute that is told, too late."""
    if duty.withheld:
        return DutyStanding(_NOT_OWED, cause=duty.withheld)
    times = course.get(duty.run_from)
    return DutyStanding(_NOT_OWED, cause=duty.run_from, when=times[0] if times else None)


def _look(duty: TimedDuty, course: Course, broken: int | None) -> _TurnsOn | None:
    """Return what a status turns on, None of a duty that is not owed."""
    if duty.withheld:
        return None
    since = broken
    if duty.run_from:
        times = course.get(duty.run_from)
        if not times:
            return None
        since = times[0]
        if duty.window and _is_past(duty, course, since):
            return None
    if duty.earlier or duty.longer:
        end, is_in_days = _end(duty, course, since)
    elif duty.ending is not None and since is not None:
        end, is_in_days = duty.ending.after(since), duty.ending.is_in_days
    else:
        end, is_in_days = None, False
    limited = (end, "", False)
    if duty.before or duty.broken_by:
        limited = _limit(duty, course, since, end)
    lifting, lifted = _first(duty.lifted_by, course, since) if duty.lifted_by else _NOTHING
    doing, done = _NOTHING if duty.is_lasting else _first(duty.done_by, course, None)
    return since, end, is_in_days, limited, lifting, lifted, doing, done


def _is_past(duty: TimedDuty, course: Course, since: int) -> bool:
    """Tell whether a minute is past a time in which the event that a duty runs from has to come.

    Of a time that has not begun by then, it is not.
    """
    for term in duty.window:
        times = course.get(term.run_from or duty.run_from)
        if times and since > term.ending.after(times[0]):
            return True
    return False


def _conclude(
    duty: TimedDuty,
    at: int,
    since: int | None,
    end: int | None,
    is_in_days: bool,
    limited: _Over,
    lifting: str,
    lifted: int | None,
    doing: str,
    done: int | None,
) -> DutyStanding:
    limit, cause, is_broken = limited
    if lifted is not None and _is_first(lifted, done, limit):
        return DutyStanding(_LIFTED, since, end, is_in_days, lifting, lifted)
    if done is not None and (limit is None or done <= limit):
        return DutyStanding(_FULFILLED, since, end, is_in_days, doing, done)
    if limit is None or (not cause and at <= limit):
        return DutyStanding(_OWED, since, end, is_in_days)
    when = limit if cause else None
    if duty.is_lasting and not is_broken:
        return DutyStanding(_FULFILLED, since, end, is_in_days, cause, when)
    breach = limit if cause or not is_in_days else limit + 1
    if since is not None and breach < since:
        breach = since
    if done is not None:
        return DutyStanding(_LATE, since, end, is_in_days, doing, done, breach)
    return DutyStanding(_BROKEN, since, end, is_in_days, cause, when, breach)


def _limit(duty: TimedDuty, course: Course, since: int | None, end: int | None) -> _Over:
    """Return when the time of a duty is over, the event that ends it, and whether it breaks it.

    An event that breaks a duty, or before which it is due, does so at once, and also in the minute in
    which its time ends.
    """
    limit, cause, is_broken = end, "", False
    if duty.before:
        times = course.get(duty.before)
        if times and (limit is None or times[0] <= limit):
            limit, cause = times[0], duty.before
    if duty.broken_by:
        breaker, time = _first(duty.broken_by, course, since)
        if time is not None and (limit is None or time <= limit):
            limit, cause, is_broken = time, breaker, True
    return limit, cause, is_broken


def _is_first(lifted: int, done: int | None, limit: int | None) -> bool:
    return (done is None or lifted < done) and (limit is None or lifted <= limit)


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
        times = course.get(one)
        if times is None:
            continue
        for time in times:
            if since is not None and time < since:
                continue
            if first is None or time < first:
                event, first = one, time
            break
    return event, first
