"""Every course that events may have taken, as far as a duty can tell them apart.

Where all is known to the minute, there is one. Else a status turns on which of several minutes comes
first: those of events, the ends of spans that run from them, and the one that is asked about. As
long as none of them can be on either side of another, any course will do. Where some can, enough
minutes are tried for every order that is possible: the bounds of each, and what spans lead to from
them and back, as many times as there are events whose minute is open.
"""

from __future__ import annotations

import bisect
import itertools
import math
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from exigent.duties.happenings import NO_BOUND, Happening, Happenings
from exigent.duties.local_time import EARLIEST, LATEST
from exigent.duties.standing import Course
from exigent.duties.timed_duty import TimedDuty, TimedTerm

# Past so many nobody waits for what is certain: it is then not known how the duty stands.
MOST_COURSES = 20_000

_Leading = Callable[[int], int]


@dataclass(frozen=True, slots=True)
class _Root:
    """A happening that hangs on no other, and where what is told of it leads, minute by minute."""

    index: int
    earliest: int
    latest: int
    is_sure: bool
    leads: tuple[_Leading, ...]

    @property
    def is_open(self) -> bool:
        return self.earliest < self.latest


class Courses:
    """The courses that events may have taken up to a minute."""

    def __init__(self, happenings: Happenings, at: int) -> None:
        self._happenings = happenings
        self._at = at
        told = [(index, one) for index, one in enumerate(happenings.all) if one.earliest <= at]
        self._told = told
        self.opened = [one for _, one in told if not one.is_exact]
        self._open = frozenset(one.event for one in self.opened)
        self._early = _course([(one.event, one.earliest) for _, one in told], at)
        self._late = self._early
        self._are_days_known = self._are_exact = True
        if not self._open:
            return
        self._late = _course([(one.event, one.latest) for _, one in told], at)
        day = happenings.local.day
        unclear = [one for one in self.opened if one.is_sure]
        self._are_exact = not unclear
        self._are_days_known = all(day(one.earliest) == day(one.latest) for one in unclear)
        self._apart = _parts_that_are_apart([one for _, one in told], at)
        # Each as often as it is told, since two of them are not seen at a glance.
        self._unsure_told = [one.event for _, one in told if not one.is_sure]
        self._unsure = frozenset(self._unsure_told)
        self._free = _free(happenings, told) if self._unsure else self._unsure
        self._without_free = self._early, self._late
        if self._free:
            rest = [one for _, one in told if one.event not in self._free or one.is_sure]
            early = late = _course([(one.event, one.earliest) for one in rest], at)
            if not all(one.is_exact for one in rest):
                late = _course([(one.event, one.latest) for one in rest], at)
            self._without_free = early, late

    def early_and_late(self, duty: TimedDuty) -> tuple[Course, Course] | None:
        """Return a course where all courses make a duty stand alike, as is quickly seen of most.

        It comes twice: with each open minute as early, and as late as can be.
        """
        if self._open.isdisjoint(duty.events):
            return self._early, self._early
        if self._unsure.isdisjoint(duty.events) and self._is_apart(duty):
            return self._early, self._late
        return None

    def ends_alike(self, duty: TimedDuty) -> bool:
        """Tell whether no end of a duty turns on a minute: days are counted, and which is known."""
        return self._are_exact or (self._are_days_known and duty.is_in_days)

    def _is_apart(self, duty: TimedDuty) -> bool:
        """Tell whether each end of a duty is apart from all that was told, and what is asked."""
        if self._apart is None or duty.otherwise:
            return False
        # The end of a day is between the minutes of what happened, and so is an end that is known.
        if self.ends_alike(duty):
            return True
        ends = self._ends(duty)
        if ends is None:
            return False
        if len(ends) > 1:
            ends.sort()
            for before, after in itertools.pairwise(ends):
                if before[1] >= after[0] and before[0] != after[1]:
                    return False
        firsts, lasts = self._apart
        for first, last in ends:
            if first < self._at <= last:
                return False
            position = bisect.bisect_right(firsts, 2 * last + 1)
            if position and lasts[position - 1] > 2 * first:
                return False
        return True

    def _ends(self, duty: TimedDuty) -> list[tuple[int, int]] | None:
        """Return between which minutes each time of a duty ends, None where that is not seen."""
        ends = []
        for term in duty.terms:
            event = term.run_from or duty.run_from
            early = self._early.get(event)
            if early is None:
                continue
            after = term.ending.after
            late = self._late.get(event)
            if late is None or len(late) != len(early):
                return None
            for one, other in zip(early, late, strict=True):
                first = after(one)
                ends.append((first, first if one == other else after(other)))
        return ends

    def possible(self, duty: TimedDuty) -> list[Course] | None:
        """Return courses for every status that a duty may have; None where they are too many.

        Where it makes no difference to the status, the first has each open minute as early, and the
        last as late as can be.
        """
        if self._open.isdisjoint(duty.events):
            return [self._early]
        bearing = [(index, one) for index, one in self._told if one.event in duty.events]
        if not _is_entangled([one for _, one in bearing], duty, self._at):
            return [self._early, self._late]
        indices = [index for index, _ in bearing]
        return _Orders(self._happenings, duty, indices, self._at).courses()

    def whenever(self, duty: TimedDuty) -> tuple[str, Course, Course] | None:
        """Return an event of a duty that may have happened whenever, if that is all that is open.

        It comes with the courses, early and late, of all else. No time of the duty runs from it.
        """
        if self._open.isdisjoint(duty.events):
            return None
        unsure = [event for event in self._unsure_told if event in duty.events]
        if len(unsure) != 1 or unsure[0] not in self._free or unsure[0] in duty.triggers:
            return None
        return (unsure[0], *self._without_free) if self._is_apart(duty) else None


def _free(happenings: Happenings, told: Iterable[tuple[int, Happening]]) -> frozenset[str]:
    """Return the events that may have happened whenever, or never, bound by nothing that is told."""
    bound = {index for one in happenings.bounds for index in one[:2]}
    return frozenset(
        one.event
        for index, one in told
        if not one.is_sure
        and one.earliest == EARLIEST
        and one.latest == LATEST
        and one.anchor is None
        and index not in bound
    )


def _course(told: Iterable[tuple[str, int]], at: int) -> Course:
    """Return a course of events, each with a minute of it, up to one minute."""
    course: dict[str, tuple[int, ...]] = {}
    for event, time in told:
        if time > at:
            continue
        several = course.get(event)
        course[event] = (time,) if several is None else tuple(sorted((*several, time)))
    return course


def _parts_that_are_apart(
    told: Sequence[Happening], at: int
) -> tuple[Sequence[int], Sequence[int]] | None:
    """Return where all that surely happened begins and ends, if nothing of it can change places.

    Minutes are twice what they are, so that the end of a span lies after the last one in it.
    """
    # What happens in the same minute as another can change places with it no more than with itself.
    exact = {one.earliest for one in told if one.is_exact}
    opened = [
        (2 * one.earliest, 2 * one.latest)
        for one in told
        if one.is_sure and not one.is_exact and (one.anchor is None or one.offset)
    ]
    parts = sorted([*((2 * minute, 2 * minute) for minute in exact), *opened])
    reached = parts[-1][1] if parts else 2 * at
    if reached > 2 * at or any(
        before[1] >= after[0] for before, after in itertools.pairwise(parts)
    ):
        return None
    return [first for first, _ in parts], [last for _, last in parts]


def _is_entangled(bearing: Sequence[Happening], duty: TimedDuty, at: int) -> bool:
    """Tell whether some minute can be on either side of another, or never come."""
    if any(not one.is_sure for one in bearing):
        return True
    # Twice the minutes, so that the end of a span lies after the last one that is in it.
    parts = [(2 * one.earliest, 2 * min(one.latest, at + 1)) for one in bearing]
    asked = 2 * at + 1
    parts.append((asked, asked))
    parts += [
        (2 * term.ending.after(one.earliest) + 1, 2 * term.ending.after(min(one.latest, at)) + 1)
        for term in duty.terms
        for one in bearing
        if term.run_from == one.event or (not term.run_from and duty.run_from == one.event)
    ]
    for term in _terms_of_others(duty):
        parts += [
            (2 * term.ending.after(first // 2) + 1, 2 * term.ending.after(last // 2 + 1) + 1)
            for first, last in tuple(parts)
            if first <= asked
        ]
    parts.sort()
    reached = parts[0][1]
    for first, last in parts[1:]:
        if first <= reached:
            return True
        reached = last
    return False


def _terms_of_others(duty: TimedDuty) -> Iterator[TimedTerm]:
    """Yield the terms of all duties that take the place of one."""
    for other in duty.otherwise:
        yield from other.terms
        yield from _terms_of_others(other)


class _Orders:
    """Looks for every order in which the minutes that bear on a duty can come."""

    def __init__(
        self, happenings: Happenings, duty: TimedDuty, bearing: Sequence[int], at: int
    ) -> None:
        self._happenings = happenings
        self._duty = duty
        self._bearing = bearing
        self._at = at
        self._from_root = {index: self._trace(index) for index in bearing}
        indices = sorted({root for root, _ in self._from_root.values()})
        self._roots = [self._root(index) for index in indices]
        self._gaps = [
            (first, second, happenings.gaps[first][second])
            for first, second in itertools.permutations(bearing, 2)
            if happenings.bounds and happenings.gaps[first][second] != NO_BOUND
        ]
        self._steps_told = [
            one for one in happenings.steps if one[0] in bearing and one[1] in bearing
        ]
        self._open = sum(root.is_open for root in self._roots)
        self._steps = range(self._open + 1)
        self._others = [term.ending.after for term in _terms_of_others(duty)]

    def courses(self) -> list[Course] | None:
        """Return them all, None where they are too many."""
        points = self._points()
        if points is None:
            return None
        choices = [self._choices(root, points) for root in self._roots]
        if math.prod(len(choice) for choice in choices) > MOST_COURSES:
            return None
        found: dict[tuple[tuple[str, tuple[int, ...]], ...], Course] = {}
        indices = [root.index for root in self._roots]
        for minutes in itertools.product(*choices):
            by_root = dict(zip(indices, minutes, strict=True))
            times: dict[int, int | None] = {}
            for index, (root, offset) in self._from_root.items():
                minute = by_root[root]
                times[index] = None if minute is None else minute + offset
            if self._can_be(times):
                happened = [
                    (self._happenings.all[index].event, time)
                    for index, time in times.items()
                    if time is not None
                ]
                course = _course(happened, self._at)
                found[tuple(sorted(course.items()))] = course
        return list(found.values())

    def _trace(self, index: int) -> tuple[int, int]:
        """Return on what a happening hangs in the end, and how many minutes it is after that."""
        offset = 0
        one = self._happenings.all[index]
        while one.anchor is not None:
            index, offset = one.anchor, offset + one.offset
            one = self._happenings.all[index]
        return index, offset

    def _root(self, index: int) -> _Root:
        one = self._happenings.all[index]
        latest = max(one.earliest, min(one.latest, self._at + 1))
        leads = tuple(self._leads(index))
        return _Root(index, one.earliest, latest, one.is_sure, leads)

    def _leads(self, root: int) -> Iterator[_Leading]:
        for index, (hangs_on, offset) in self._from_root.items():
            if hangs_on != root:
                continue
            if offset:
                yield _shift(offset)
            event = self._happenings.all[index].event
            for term in self._duty.terms:
                if (term.run_from or self._duty.run_from) == event:
                    yield _after(offset, term.ending.after)
            for base, step, span in self._happenings.steps:
                if base == index and step in self._from_root:
                    yield _after(offset, self._happenings.first_of(span))
                    yield _after(offset, self._happenings.last_of(span))

    def _points(self) -> set[int] | None:
        """Return the minutes between which nothing changes, whatever happened in them."""
        points = {self._at, self._at + 1}
        points.update(end for root in self._roots for end in (root.earliest, root.latest))
        first = min(points)
        rounds = self._open + len(self._others)
        for _ in range(max(rounds, 1)):
            more: set[int] = set()
            for root in self._roots:
                starts = self._choices(root, points)
                for lead in root.leads:
                    more.update(lead(minute) for minute in starts if minute is not None)
                    more.update(_back(lead, root.earliest, root.latest, points))
            for lead in self._others:
                more.update(lead(minute) for minute in points | more)
                more.update(lead(minute + 1) for minute in points | more)
                more.update(_back(lead, first, self._at, points))
            before = len(points)
            points.update(minute for minute in more if first <= minute <= self._at + 1)
            if len(points) > MOST_COURSES:
                return None
            if len(points) == before:
                break
        return points

    def _choices(self, root: _Root, points: Collection[int]) -> Sequence[int | None]:
        """Return minutes of a happening, as many in a row as others can be in the same place."""
        if not root.is_open:
            return (root.earliest,) if root.is_sure else (None, root.earliest)
        minutes = {point + step for point in points for step in self._steps}
        within = {one for one in minutes if root.earliest <= one <= root.latest}
        chosen = sorted(within | {root.earliest, root.latest})
        return chosen if root.is_sure else (None, *chosen)

    def _can_be(self, times: Mapping[int, int | None]) -> bool:
        for first, second, gap in self._gaps:
            early, late = times[first], times[second]
            # What comes after the minute that is asked about may come whenever after it.
            if early is None or late is None or late > self._at:
                continue
            if late - early < gap:
                return False
        return all(
            self._happenings.is_step(span, times[base], times[step])
            for base, step, span in self._steps_told
        )


def _shift(offset: int) -> _Leading:
    return lambda minute: minute + offset


def _after(offset: int, lead: _Leading) -> _Leading:
    return lambda minute: lead(minute + offset)


def _back(lead: _Leading, first: int, last: int, points: Collection[int]) -> Iterator[int]:
    """Yield, for each point, the last minute of some that leads no further than to it."""
    if first >= last or lead(first) == lead(last):
        return
    for point in points:
        if not lead(first) <= point < lead(last):
            continue
        low, high = first, last
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if lead(middle) <= point else (low, middle)
        yield low
