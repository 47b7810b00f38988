"""How duties come to stand as they do: looked at at each event, and after each deadline."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from exigent.analysis.timeline.result import StatusChange
from exigent.suite import say_moment
from exigent.words import DutyState, Moment, Obligation, Status

_TIME = re.compile(r"(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?")
_MINUTE = datetime.timedelta(minutes=1)
_DAY = datetime.timedelta(days=1)

Follow = Callable[[Moment], Sequence[DutyState]]
"""How the duties of one regime stand at a time."""


@dataclass(frozen=True, slots=True)
class Viewing:
    """A time at which duties are looked at; where `is_after`, once that day or minute is over."""

    moment: Moment
    is_after: bool = False

    @property
    def place(self) -> tuple[datetime.date, datetime.time, bool]:
        """What viewings are put in order by: a day without a time is its end."""
        return self.moment.day, self.moment.clock or datetime.time.max, self.is_after

    @property
    def looked_at(self) -> Moment:
        """The time at which to look."""
        day, clock = self.moment.day, self.moment.clock
        if not self.is_after or day == datetime.date.max:
            return self.moment
        if clock is None:
            return Moment(day + _DAY, datetime.time())
        next_minute = datetime.datetime.combine(day, clock) + _MINUTE
        return Moment(next_minute.date(), next_minute.time())


def time_in(text: str) -> Moment | None:
    """Return the last time that a text as duties tell it names, None where it names none."""
    found = _TIME.findall(text)
    if not found:
        return None
    day, clock = found[-1]
    return Moment(
        datetime.date.fromisoformat(day), datetime.time.fromisoformat(clock) if clock else None
    )


@dataclass(frozen=True, slots=True)
class CourseOfDuties:
    """Each duty as it stands at the last viewing, with each change of its status until then."""

    duties: tuple[tuple[DutyState, tuple[StatusChange, ...]], ...]
    last: Viewing


def trace_duties(follow: Follow, events: Iterable[Moment], on: Moment | None) -> CourseOfDuties:
    """Return how the duties of a regime came to stand as they do on a day.

    Without a day it is when the last of the events has happened and the last deadline is over.
    """
    end = Viewing(on) if on is not None else None
    seen: dict[Viewing, Sequence[DutyState]] = {}
    new = {Viewing(moment) for moment in events} | ({end} if end else set())
    new = {viewing for viewing in new if end is None or viewing.place <= end.place}
    while new:
        for viewing in new:
            seen[viewing] = follow(viewing.looked_at)
        ends = (time_in(state.by) for viewing in new for state in seen[viewing])
        after = {Viewing(moment, is_after=True) for moment in ends if moment is not None}
        new = {
            viewing
            for viewing in after
            if viewing not in seen and (end is None or viewing.place <= end.place)
        }
    viewings = sorted(seen, key=lambda viewing: viewing.place)
    return CourseOfDuties(tuple(_courses(viewings, seen)), viewings[-1])


def _courses(
    viewings: Sequence[Viewing], seen: dict[Viewing, Sequence[DutyState]]
) -> Iterable[tuple[DutyState, tuple[StatusChange, ...]]]:
    """Yield each duty that the last viewing has, in its order."""
    told: dict[tuple[Obligation, int], list[StatusChange]] = {}
    for viewing in viewings:
        for duty, state in _numbered(seen[viewing]):
            changes = told.setdefault(duty, [])
            if changes and changes[-1].status is state.status:
                continue
            if len(changes) == 1 and changes[0].status is Status.NOT_OWED:
                # That its time had not begun yet is told by when it does.
                changes.clear()
            # What is owed without a beginning was so before anything that is told.
            is_old = viewing is viewings[0] and not state.since
            at = (
                "" if is_old and state.status is not Status.NOT_OWED else say_moment(viewing.moment)
            )
            changes.append(StatusChange(at, state.status, viewing.is_after, state.why))
    for duty, state in _numbered(seen[viewings[-1]]):
        yield state, tuple(told[duty])


def _numbered(
    states: Sequence[DutyState],
) -> Iterable[tuple[tuple[Obligation, int], DutyState]]:
    """Yield states with what tells their duties apart, also where one is owed twice."""
    times: dict[Obligation, int] = {}
    for state in states:
        number = times[state.obligation] = times.get(state.obligation, 0) + 1
        yield (state.obligation, number), state
