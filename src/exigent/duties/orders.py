"""Every order in which the minutes that bear on a duty can come, each with a course of events."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from exigent.duties.happenings import NO_BOUND, Happenings
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


def course_of(told: Iterable[tuple[str, int]], at: int) -> Course:
    """Return a course of events, each with a minute of it, up to one minute."""
    course: dict[str, tuple[int, ...]] = {}
    for event, time in told:
        if time > at:
            continue
        several = course.get(event)
        course[event] = (time,) if several is None else tuple(sorted((*several, time)))
    return course


def terms_of_others(duty: TimedDuty) -> Iterator[TimedTerm]:
    """Yield the terms of all duties that take the place of one."""
    for other in duty.otherwise:
        yield from other.terms
        yield from terms_of_others(other)


class Orders:
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
        self._others = [term.ending.after for term in terms_of_others(duty)]
        self._alone = self._find_alone()

    def courses(self) -> list[Course] | None:
        """Return them all, None where they are too many."""
        points = self._points()
        if points is None:
            return None
        choices = [self._different(root, points) for root in self._roots]
        found: dict[tuple[tuple[str, tuple[int, ...]], ...], Course] = {}
        tried = 0
        for times in self._placings(choices):
            tried += 1
            if tried > MOST_COURSES:
                return None
            if times is None or not self._are_steps(times):
                continue
            happened = [
                (self._happenings.all[index].event, time)
                for index, time in times.items()
                if time is not None
            ]
            course = course_of(happened, self._at)
            found[tuple(sorted(course.items()))] = course
        return list(found.values())

    def _placings(
        self, choices: Sequence[Sequence[int | None]]
    ) -> Iterator[Mapping[int, int | None] | None]:
        """Yield the minutes of all happenings, and None where some are out of order already.

        What is chosen after such minutes makes no difference, so that it is not tried.
        """
        hanging = [
            [(index, offset) for index, (on, offset) in self._from_root.items() if on == root.index]
            for root in self._roots
        ]
        # Of two that are bound, the one that is chosen last tells whether they can be so.
        placed: set[int] = set()
        bound: list[list[tuple[int, int, int]]] = []
        for group in hanging:
            placed.update(index for index, _ in group)
            before = {gap for gaps in bound for gap in gaps}
            bound.append(
                [
                    gap
                    for gap in self._gaps
                    if gap not in before and gap[0] in placed and gap[1] in placed
                ]
            )

        def place(
            depth: int, times: Mapping[int, int | None]
        ) -> Iterator[Mapping[int, int | None] | None]:
            if depth == len(choices):
                yield times
                return
            for minute in choices[depth]:
                more = dict(times)
                for index, offset in hanging[depth]:
                    more[index] = None if minute is None else minute + offset
                if self._are_apart(bound[depth], more):
                    yield from place(depth + 1, more)
                else:
                    yield None

        return place(0, {})

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

    def _different(self, root: _Root, points: Collection[int]) -> Sequence[int | None]:
        """Return the minutes of a happening that have to be tried.

        Where no other can be in its place and nothing changes within it, its ends are enough.
        """
        if not root.is_open or root.index not in self._alone:
            return self._choices(root, points)
        if any(root.earliest < point < root.latest for point in points):
            return self._choices(root, points)
        ends = (root.earliest, root.latest)
        return ends if root.is_sure else (None, *ends)

    def _find_alone(self) -> frozenset[int]:
        """Return the roots in whose place no other happening can be, nor the minute asked about."""
        ranges = [
            (root, one.earliest, min(one.latest, self._at + 1))
            for index, (root, _) in self._from_root.items()
            for one in (self._happenings.all[index],)
        ]
        stepped = {index for base, step, _ in self._steps_told for index in (base, step)}
        return frozenset(
            root.index
            for root in self._roots
            if root.latest < self._at
            and root.index not in stepped
            and not any(
                other != root.index and first <= root.latest + 1 and last >= root.earliest - 1
                for other, first, last in ranges
            )
        )

    def _are_apart(
        self, gaps: Iterable[tuple[int, int, int]], times: Mapping[int, int | None]
    ) -> bool:
        """Tell whether happenings are as far apart as they have to be."""
        for first, second, gap in gaps:
            early, late = times[first], times[second]
            # What comes after the minute that is asked about may come whenever after it.
            if early is None or late is None or late > self._at:
                continue
            if late - early < gap:
                return False
        return True

    def _are_steps(self, times: Mapping[int, int | None]) -> bool:
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
