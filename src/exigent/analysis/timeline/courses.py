"""How duties come to stand as they do: looked at at each event, and after each deadline."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from exigent.analysis.timeline.result import StatusChange
from exigent.duties import DutyDue
from exigent.words import DutyState, Moment, Obligation, Status

_TIME = re.compile(r"(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?")


class FollowedDuty(NamedTuple):
    """How a duty of one regime stands in a minute, and when it is due by what happened until then."""

    state: DutyState
    due: DutyDue | None = None


Follow = Callable[[int], Sequence[FollowedDuty]]
"""How the duties of one regime stand in a minute, which is counted as `last_minute` does."""


@dataclass(frozen=True, slots=True)
class Viewing:
    """A minute in which duties are looked at; where `is_after`, once it is over.

    `says` is what clocks show then: it can be the same an hour later, when they are set back. For
    a day that is known without a time it is the last minute of it, and shown as the day.
    """

    minute: int
    says: str
    is_after: bool = False

    @property
    def place(self) -> tuple[int, bool, bool]:
        """What viewings are put in order by: a day comes after all times of it."""
        return self.minute, self.is_after, len(self.says) == len("2026-03-09")

    @property
    def looked_at(self) -> int:
        """The minute at which to look."""
        return self.minute + self.is_after


def time_in(text: str) -> Moment | None:
    """Return the last time that a text as duties tell it names, None where it names none."""
    found = _TIME.findall(text)
    if not found:
        return None
    day, clock = found[-1]
    return Moment(
        datetime.date.fromisoformat(day), datetime.time.fromisoformat(clock) if clock else None
    )


class TracedDuty(NamedTuple):
    """A duty as it stands at the last viewing, with each change of its status until then.

    `once_told` is how it stood once the last event that is told had happened.
    """

    state: DutyState
    due: DutyDue | None
    course: tuple[StatusChange, ...]
    once_told: Status


@dataclass(frozen=True, slots=True)
class CourseOfDuties:
    """Each duty with how it came to stand as it does at the last viewing."""

    duties: tuple[TracedDuty, ...]
    last: Viewing


def trace_duties(follow: Follow, events: Iterable[Viewing], on: Viewing | None) -> CourseOfDuties:
    """Return how the duties of a regime came to stand as they do at a time.

    Without one it is when the last of the events has happened and the last deadline is over.
    """
    new = {one for one in events if on is None or one.minute <= on.minute}
    if on is not None:
        new.add(on)
    told = max(new, key=lambda viewing: viewing.place)
    seen: dict[Viewing, Sequence[FollowedDuty]] = {}
    while new:
        for viewing in new:
            seen[viewing] = follow(viewing.looked_at)
        dues = (one.due for viewing in new for one in seen[viewing] if one.due is not None)
        after = {Viewing(due.last, due.until, is_after=True) for due in dues}
        new = {
            viewing
            for viewing in after
            if viewing not in seen and (on is None or viewing.minute < on.minute)
        }
    viewings = sorted(seen, key=lambda viewing: viewing.place)
    return CourseOfDuties(tuple(_courses(viewings, seen, told)), viewings[-1])


def _courses(
    viewings: Sequence[Viewing], seen: dict[Viewing, Sequence[FollowedDuty]], told: Viewing
) -> Iterator[TracedDuty]:
    """Yield each duty that the last viewing has, in its order."""
    changed: dict[tuple[Obligation, int], list[StatusChange]] = {}
    once_told: dict[tuple[Obligation, int], Status] = {}
    for viewing in viewings:
        for duty, (state, _) in _numbered(seen[viewing]):
            if viewing.place <= told.place:
                once_told[duty] = state.status
            changes = changed.setdefault(duty, [])
            if changes and _is_within(changes[-1], viewing):
                changes.pop()
            if changes and changes[-1].status is state.status:
                continue
            if len(changes) == 1 and changes[0].status is Status.NOT_OWED:
                # That its time had not begun yet is told by when it does.
                changes.clear()
            # What is owed without a beginning was so before anything that is told.
            is_old = viewing is viewings[0] and not state.since
            at = "" if is_old and state.status is not Status.NOT_OWED else viewing.says
            changes.append(StatusChange(at, state.status, viewing.is_after, state.why))
    for duty, (state, due) in _numbered(seen[viewings[-1]]):
        yield TracedDuty(state, due, tuple(changed[duty]), once_told.get(duty, Status.NOT_OWED))


def _is_within(change: StatusChange, viewing: Viewing) -> bool:
    """Tell whether nobody knows how it stood for a part of the day that is looked at as a whole.

    How it stands once the day is over says all that is told of that day.
    """
    since, day = time_in(change.at), time_in(viewing.says)
    if change.status is not Status.UNKNOWN or not change.is_after or viewing.is_after:
        return False
    if since is None or day is None or since.clock is not None or day.clock is not None:
        return False
    return day.day - since.day == datetime.timedelta(days=1)


def _numbered(
    followed: Sequence[FollowedDuty],
) -> Iterator[tuple[tuple[Obligation, int], FollowedDuty]]:
    """Yield duties with what tells them apart, also where one is owed twice."""
    times: dict[Obligation, int] = {}
    for one in followed:
        duty = one.state.obligation
        number = times[duty] = times.get(duty, 0) + 1
        yield (duty, number), one
