"""When the events of a scenario can have happened, in a regime's zone and by its calendar.

What is told in order happened in order, also on one day: an event is later than the one told before
it, unless it is told to be before another or not to be known. Minutes and days are numbers, as
in `local_time`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from exigent.duties.beyond import HolidaysError
from exigent.duties.ending import last_day, minutes_of
from exigent.duties.local_time import EARLIEST, LATEST, LocalTime, local_time
from exigent.duties.working_days import WorkingDays, working_days
from exigent.regime import Clock
from exigent.words import Before, Calendar, Event, Later, Moment, Span, Timeline, ToldEvent, Unit

# How far apart happenings are at least: no such bound is lower than any that is.
NO_BOUND = -(10**12)


class Happening(NamedTuple):
    """An event between two minutes, both of which it may be; perhaps never, unless `is_sure`.

    With an `anchor`, the index of another happening, it is exactly `offset` minutes after that one,
    if that happens at all.
    """

    event: str
    earliest: int
    latest: int
    told: ToldEvent
    is_sure: bool = True
    anchor: int | None = None
    offset: int = 0

    @property
    def is_exact(self) -> bool:
        """Whether it is known that it happened, and in which minute."""
        return self.is_sure and self.earliest == self.latest


@dataclass(frozen=True)
class Happenings:
    """All that happened, and how far apart: of a bound (i, j, gap), j is so many minutes after i.

    A step (i, j, span) says that j is on the last day of a span that runs from i.
    """

    all: tuple[Happening, ...]
    local: LocalTime
    working: WorkingDays | None = None
    bounds: tuple[tuple[int, int, int], ...] = ()
    steps: tuple[tuple[int, int, Span], ...] = ()

    def first_of(self, span: Span) -> Callable[[int], int]:
        """Return what finds the first minute of the last day of a span that runs from a minute."""
        return lambda minute: self.local.first(self._last_day(span, minute))

    def last_of(self, span: Span) -> Callable[[int], int]:
        """Return what finds the last minute of that day."""
        return lambda minute: self.local.last(self._last_day(span, minute))

    def is_step(self, span: Span, first: int | None, second: int | None) -> bool:
        """Tell whether a minute is on the last day of a span that runs from another one."""
        if first is None or second is None:
            return True
        return self.local.day(second) == self._last_day(span, first)

    def _last_day(self, span: Span, minute: int) -> int:
        return last_day(span, self.local.day(minute), self.working)

    @cached_property
    def gaps(self) -> Sequence[Sequence[int]]:
        """How many minutes each is at least after each other, where both happen."""
        number = len(self.all)
        gaps = [[NO_BOUND] * number for _ in range(number)]
        for first, second, gap in self.bounds:
            gaps[first][second] = max(gaps[first][second], gap)
        for middle in range(number):
            for first in range(number):
                through = gaps[first][middle]
                if through == NO_BOUND:
                    continue
                for second in range(number):
                    if gaps[middle][second] != NO_BOUND:
                        whole = through + gaps[middle][second]
                        gaps[first][second] = max(gaps[first][second], whole)
        return gaps


def resolve(
    timeline: Timeline,
    clock: Clock,
    calendars: Mapping[str, Calendar],
    events: Mapping[str, Event],
) -> Happenings:
    """Return when each event of a timeline can have happened, and those that happen with one.

    They come in the order in which they are told. Raises InputError where a calendar cannot be read,
    and zoneinfo.ZoneInfoNotFoundError for a zone that is not there.
    """
    return Resolving(clock, calendars, events).resolve(timeline)


class Resolving:
    """Does the same for one timeline after another."""

    def __init__(
        self, clock: Clock, calendars: Mapping[str, Calendar], events: Mapping[str, Event]
    ) -> None:
        calendar = calendars.get(clock.calendar)
        self._local = local_time(clock.zone)
        self._working = working_days(calendar) if calendar else None
        self._companions: dict[str, list[str]] = {}
        for one in events.values():
            if one.happens_with:
                self._companions.setdefault(one.happens_with, []).append(one.id)

    def resolve(self, timeline: Timeline) -> Happenings:
        """Return when each event of a timeline can have happened."""
        telling = _Telling(self._local, self._working)
        for told in timeline:
            try:
                telling.tell(told)
            except HolidaysError as error:
                raise error.told(timeline) from None
        if self._companions:
            telling.add_companions(self._companions)
        telling.order_before()
        return telling.finish()


class _Telling:
    """Puts the events of a timeline in time, one after the other."""

    def __init__(self, local: LocalTime, working: WorkingDays | None) -> None:
        self._local = local
        self._working = working
        self._all: list[Happening] = []
        self._in_order: list[int] = []
        self._steps: list[tuple[int, int, Span]] = []
        self._befores: list[tuple[int, int, int]] = []

    def tell(self, told: ToldEvent) -> None:
        """Add an event that is told."""
        index = len(self._all)
        when = told.when
        if isinstance(when, Moment):
            first, last = self._local.range_of(when)
            one = Happening(told.event, first, last, told, told.is_known)
        else:
            one = Happening(told.event, EARLIEST, LATEST, told, told.is_known)
            if isinstance(when, Later) and index and self._all[index - 1].is_sure:
                one = self._later(one, when.span, index - 1)
        self._all.append(one)
        is_later = isinstance(when, Later) and index - 1 in self._in_order
        if told.is_known and (isinstance(when, Moment) or is_later):
            self._in_order.append(index)

    def _later(self, anywhen: Happening, span: Span, base: int) -> Happening:
        before, minutes = self._all[base], minutes_of(span)
        if minutes is not None:
            first, last = before.earliest + minutes, before.latest + minutes
            later = anywhen._replace(earliest=first, latest=last)
            return later if before.is_exact else later._replace(anchor=base, offset=minutes)
        days = self._local.day(before.earliest), self._local.day(before.latest)
        first = self._local.first(last_day(span, days[0], self._working))
        last = self._local.last(last_day(span, days[1], self._working))
        if span.unit is Unit.WORKING_DAYS and self._working is None:
            return anywhen._replace(earliest=first)
        if days[0] != days[1]:
            self._steps.append((base, len(self._all), span))
        return anywhen._replace(earliest=first, latest=last)

    def add_companions(self, companions: Mapping[str, Sequence[str]]) -> None:
        """Add the events that happen together with others, where they are not told themselves."""
        told = {happening.event for happening in self._all}
        # What is added can have companions itself, which are then met further on.
        for index, happening in _growing(self._all):
            for event in companions.get(happening.event, ()):
                if event in told:
                    continue
                anchor = None if happening.is_exact else index
                self._all.append(happening._replace(event=event, anchor=anchor, offset=0))

    def order_before(self) -> None:
        """Bind each event that is told to be before another to the first of that kind."""
        for index, happening in enumerate(self._all):
            when = happening.told.when
            if not isinstance(when, Before) or happening.event != happening.told.event:
                continue
            others = (at for at, one in enumerate(self._all) if one.event == when.event)
            other = next((at for at in others if at != index), None)
            if other is not None:
                self._befores.append((index, other, 1))

    def finish(self) -> Happenings:
        """Return all, within such minutes as leave room for each other."""
        # Where one is over before the next can begin, their order leaves nothing to say.
        in_order = [
            (first, second)
            for first, second in itertools.pairwise(self._in_order)
            if self._all[first].latest >= self._all[second].earliest
        ]
        anchors = tuple(
            bound
            for index, one in enumerate(self._all)
            if one.anchor is not None
            for bound in (
                (one.anchor, index, one.offset),
                (index, one.anchor, -one.offset),
            )
        )
        steps = tuple(self._steps)
        found = Happenings(tuple(self._all), self._local, self._working, anchors, steps)
        # What hangs on another was given minutes as far from it as that is.
        if not (in_order or self._befores):
            return found
        order = [
            (first, second, int(self._all[first].earliest < self._all[second].latest))
            for first, second in in_order
        ]
        loose = [(first, second, 0) for first, second, _ in order]
        # A minute can be too short for all that is told of it; what is told out of order is no
        # order at all.
        for ordered in (order, loose, []):
            bounds = (*anchors, *self._befores, *ordered)
            narrowed = _narrow(self._all, bounds)
            if narrowed is not None:
                return replace(found, all=narrowed, bounds=bounds)
        return found


def _growing(found: list[Happening]) -> Iterator[tuple[int, Happening]]:
    index = 0
    while index < len(found):
        yield index, found[index]
        index += 1


def _narrow(
    found: Sequence[Happening], bounds: Sequence[tuple[int, int, int]]
) -> tuple[Happening, ...] | None:
    """Return the happenings with the minutes that bounds leave them, None if one has none left."""
    earliest = [one.earliest for one in found]
    latest = [one.latest for one in found]
    for _ in range(len(found) + 1):
        is_settled = True
        for first, second, gap in bounds:
            # What may never happen holds nothing else up.
            if found[first].is_sure and earliest[second] < earliest[first] + gap:
                earliest[second], is_settled = earliest[first] + gap, False
            if found[second].is_sure and latest[first] > latest[second] - gap:
                latest[first], is_settled = latest[second] - gap, False
        if is_settled:
            break
    if any(first > last for first, last in zip(earliest, latest, strict=True)):
        return None
    return tuple(
        one._replace(earliest=earliest[index], latest=latest[index])
        for index, one in enumerate(found)
    )
