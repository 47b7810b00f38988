"""How the duties that an answer brings stand at a time, of what was told to have happened."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec import UNSET

from exigent.duties.beyond import HolidaysError
from exigent.duties.courses import Courses
from exigent.duties.due import DutyDue, find_due, say_days_between
from exigent.duties.happenings import Happening, Happenings, Resolving
from exigent.duties.local_time import LATEST, LocalTime, local_time
from exigent.duties.reasons import DutyReasons
from exigent.duties.settled import settled_before
from exigent.duties.standing import Course, DutyStanding, stand, stand_whenever
from exigent.duties.successors import all_of, not_owed, stand_with_others, starts_of
from exigent.duties.timed_duty import DutyClock, TimedDuty, grants_of
from exigent.regime import Clock
from exigent.words import (
    Calendar,
    Decision,
    DutyState,
    Event,
    Moment,
    Obligation,
    Status,
    Timeline,
)

_NO_CALENDAR = "no calendar says which days are working days"
_SEVERAL = "facts are not known"
_NOT_TOLD = "the answer does not tell its duties"
_TOO_MANY = "too much is open"
# Of so many timelines it is remembered when their events happened.
_MOST_TIMELINES = 3
_MOST_SETTINGS = 64

# How a duty stands, and after it those that take its place.
_Standings = tuple[DutyStanding, ...]
_Ways = list[_Standings]


def follow_duties(
    answers: Sequence[Decision],
    timeline: Timeline,
    at: Moment,
    events: Mapping[str, Event],
    calendars: Mapping[str, Calendar],
    clock: Clock,
) -> tuple[DutyState, ...]:
    """Return each duty of a regime's answer with its status at a time, in the order of the answer.

    `answers` are all that the regime may answer, one where all its facts are known: a status that
    differs between them is unknown. `at` without a time means the end of that day, in the zone of
    `clock`. After each duty come those that take its place once it is broken. To ask for all
    regimes about one timeline, and then about the next, is quickest. Raises InputError at the event
    that is told past the years of which a calendar knows the holidays.
    """
    try:
        return _setting(events, calendars, clock).follow(timeline, at).states(answers)
    except HolidaysError as error:
        raise error.told(timeline) from None


def find_deadlines(
    answers: Sequence[Decision],
    timeline: Timeline,
    at: Moment,
    events: Mapping[str, Event],
    calendars: Mapping[str, Calendar],
    clock: Clock,
) -> tuple[DutyDue | None, ...]:
    """Return between which minutes each duty's time ends, by what had happened at a time.

    They come as `follow_duties` gives the duties. None where a duty has no end that can be
    counted, is not owed, or may end ever later: it runs from what may have happened whenever.
    """
    return _setting(events, calendars, clock).follow(timeline, at).deadlines(answers)


class _Setting:
    """What stays the same from one timeline to the next."""

    def __init__(
        self, events: Mapping[str, Event], calendars: Mapping[str, Calendar], clock: Clock
    ) -> None:
        self.events = events
        self.calendars = calendars
        self._resolving = Resolving(clock, calendars, events)
        self.local: LocalTime = local_time(clock.zone)
        self.duties = DutyClock(clock.zone, events, calendars)
        self.reasons = DutyReasons(events)
        self._followed: dict[tuple[int, int], tuple[Timeline, _Followed]] = {}
        self._last: tuple[Timeline, Moment, _Followed] | None = None

    def follow(self, timeline: Timeline, at: Moment) -> _Followed:
        """Return how duties stand after a timeline; the same one is not read twice in a row."""
        last = self._last
        if last is not None and last[0] is timeline and last[1] is at:
            return last[2]
        followed = self._follow_to(timeline, self.local.end_of(at))
        self._last = timeline, at, followed
        return followed

    def _follow_to(self, timeline: Timeline, minute: int) -> _Followed:
        # Two times that a clock shows alike, when it is set back, are not the same minute.
        key = (id(timeline), minute)
        kept = self._followed.get(key)
        if kept is not None and kept[0] is timeline:
            return kept[1]
        if len(self._followed) >= _MOST_TIMELINES:
            self._followed.clear()
        followed = _Followed(self, self._resolving.resolve(timeline), minute)
        self._followed[key] = (timeline, followed)
        return followed


_settings: dict[tuple[int, int, str, str], _Setting] = {}


def _setting(
    events: Mapping[str, Event], calendars: Mapping[str, Calendar], clock: Clock
) -> _Setting:
    key = (id(events), id(calendars), clock.zone, clock.calendar)
    kept = _settings.get(key)
    if kept is not None and kept.events is events and kept.calendars is calendars:
        return kept
    if len(_settings) >= _MOST_SETTINGS:
        _settings.clear()
    made = _settings[key] = _Setting(events, calendars, clock)
    return made


class _Followed:
    """How duties stand at one minute after one timeline, each looked at once."""

    def __init__(self, setting: _Setting, happenings: Happenings, at: int) -> None:
        self._setting = setting
        self._happenings = happenings
        self._at = at
        self._courses = Courses(happenings, at)
        self._states: dict[int, tuple[DutyState, ...]] = {}
        self._known_ways: dict[int, _Ways] = {}

    def states(self, answers: Sequence[Decision]) -> tuple[DutyState, ...]:
        """Return the states of all duties that some answer brings."""
        duties = self._setting.duties.read_all(answers[0]) if len(answers) == 1 else None
        if duties is None:
            brought = dict.fromkeys(one for answer in answers for one in answer.obligations)
            return tuple(state for one in brought for state in self._among(one, answers))
        found: list[DutyState] = []
        for duty in duties:
            states = self._states.get(id(duty))
            if states is None:
                states = self._states[id(duty)] = self._state(duty)
            found += states
        return tuple(found)

    def deadlines(self, answers: Sequence[Decision]) -> tuple[DutyDue | None, ...]:
        """Return when the duties of which `states` tells are due."""
        duties = self._setting.duties.read_all(answers[0]) if len(answers) == 1 else None
        if duties is not None:
            return tuple(due for one in duties for due in self._due(one, [self._quick_ways(one)]))
        read = self._setting.duties.read
        brought = dict.fromkeys(one for answer in answers for one in answer.obligations)
        found: list[DutyDue | None] = []
        for one in brought:
            ways = [
                self._ways(read(one, is_granted=granted))
                for answer in answers
                if one in answer.obligations
                for granted in grants_of(answer)
            ]
            found += self._due(read(one, is_granted=True), ways)
        return tuple(found)

    def _quick_ways(self, duty: TimedDuty) -> _Ways:
        """Return ways in which a duty may stand, with its first and its last end among them."""
        courses = self._courses.early_and_late(duty) if duty.is_single else None
        if courses is None:
            return self._ways(duty)
        return [(stand(duty, course, self._at),) for course in courses]

    def _due(self, duty: TimedDuty, found: Sequence[_Ways]) -> Iterator[DutyDue | None]:
        """Yield when a duty is due, and those that take its place."""
        whenever = {one.event for one in self._courses.opened if one.latest >= LATEST}
        for index, starts in enumerate(starts_of(duty, ())):
            if not all(found) or not whenever.isdisjoint(starts):
                yield None
                continue
            yield find_due([way[index] for ways in found for way in ways], self._setting.local)

    def _state(self, duty: TimedDuty) -> tuple[DutyState, ...]:
        """Return the state of a duty, and of those that take its place."""
        courses = self._courses.early_and_late(duty) if duty.is_single else None
        if courses is not None:
            early, late = courses
            first = stand(duty, early, self._at)
            if late is early:
                return (self._say_alike(duty, first, first),)
            if self._courses.ends_alike(duty):
                last = _later(duty, first, early, late, first.end)
            elif duty.only_ending is not None:
                is_ending = first.end is not None
                end = duty.only_ending.after(late[duty.run_from][0]) if is_ending else None
                last = _later(duty, first, early, late, end)
            else:
                last = stand(duty, late, self._at)
            return (self._say_alike(duty, first, last),)
        alone = self._courses.whenever(duty) if duty.is_single else None
        if alone is not None:
            event, early, late = alone
            ways = list(stand_whenever(duty, early, self._at, event))
            statuses = {way.status for way in ways}
            if len(statuses) > 1:
                last = ways[0] if late is early else stand(duty, late, self._at)
                since, by = self._since_and_by(ways[0], last)
                why = self._setting.reasons.unknown_whether(statuses, event)
                local = self._setting.local
                return (_state(duty, Status.UNKNOWN, since, by, why, (ways[0].end,), local),)
        return self._merge(duty, [self._ways(duty)], [])

    def _say_alike(self, duty: TimedDuty, first: DutyStanding, last: DutyStanding) -> DutyState:
        """Return the state of a duty that stands in one way, between two minutes of everything."""
        since, by = self._since_and_by(first, last)
        when = ""
        if first.when is not None and last.when is not None:
            when = self._setting.local.say_between(first.when, last.when)
        if duty.withheld:
            why = self._withheld(duty)
        else:
            why = self._setting.reasons.why(duty, first, by, when)
        return _state(
            duty, first.status, since, by, why, (first.end, last.end), self._setting.local
        )

    def _since_and_by(self, first: DutyStanding, last: DutyStanding) -> tuple[str, str]:
        local, since, by = self._setting.local, "", ""
        if first.since is not None and last.since is not None:
            since = local.say_between(first.since, last.since)
        if first.end is not None and last.end is not None:
            say = local.say_day_between if first.is_in_days else local.say_between
            by = say(first.end, last.end)
        return since, by

    def _among(self, obligation: Obligation, answers: Sequence[Decision]) -> tuple[DutyState, ...]:
        """Return the same where several answers are possible, or one is not told."""
        read = self._setting.duties.read
        found: list[_Ways] = []
        others: list[str] = []
        for answer in answers:
            if obligation not in answer.obligations:
                if len(grants_of(answer)) > 1 or answer.missing:
                    others.append(_NOT_TOLD)
                found.append([tuple(not_owed(read(obligation, is_granted=True)))])
                continue
            found += [self._ways(read(obligation, is_granted=one)) for one in grants_of(answer)]
        if len(answers) > 1:
            others.append(_SEVERAL)
        return self._merge(read(obligation, is_granted=True), found, others)

    def _ways(self, duty: TimedDuty) -> _Ways:
        """Return each way in which a duty may stand, none where they are too many."""
        ways = self._known_ways.get(id(duty))
        if ways is None:
            ways = self._known_ways[id(duty)] = list(self._find_ways(duty))
        return ways

    def _find_ways(self, duty: TimedDuty) -> Iterator[_Standings]:
        alone = self._courses.whenever(duty) if duty.is_single else None
        if alone is not None:
            event, early, late = alone
            yield from ((one,) for one in stand_whenever(duty, early, self._at, event))
            if late is not early:
                yield (stand(duty, late, self._at),)
            return
        both = [one for one in (duty, duty.unbounded) if one is not None]
        courses = [self._courses.possible(one) for one in both]
        if None in courses:
            if len(both) == 1:
                settled = settled_before(self._happenings, duty, self._at)
                yield from ((one,) for one in settled)
            return
        for one, several in zip(both, courses, strict=True):
            for course in several or ():
                yield tuple(stand_with_others(one, course, self._at, None))

    def _merge(
        self, duty: TimedDuty, found: Sequence[_Ways], others: Sequence[str]
    ) -> tuple[DutyState, ...]:
        """Return the states that are left by the ways in which a duty may stand, by each answer."""
        if not all(found):
            others = (*others, _TOO_MANY)
        return tuple(
            self._say(one, [[way[index] for way in ways] for ways in found], others)
            for index, one in enumerate(all_of(duty))
        )

    def _say(
        self, duty: TimedDuty, found: Sequence[Sequence[DutyStanding]], others: Sequence[str]
    ) -> DutyState:
        ways = [way for several in found for way in several]
        statuses = {way.status for way in ways}
        since = self._between([way.since for way in ways])
        ends = [way.end for way in ways]
        by = self._between(ends, in_days=any(way.is_in_days for way in ways))
        if len(statuses) == 1 and not {_NOT_TOLD, _TOO_MANY}.intersection(others):
            why = self._why(duty, ways, by)
            return _state(duty, ways[0].status, since, by, why, ends, self._setting.local)
        # Where each answer by itself leaves one status, nothing turns on what happened.
        is_open = any(len({way.status for way in several}) != 1 for several in found)
        opened = self._opened(duty) if is_open else ()
        reasons = list(dict.fromkeys(others))
        if is_open and duty.unbounded is not None:
            reasons.append(_NO_CALENDAR)
        why = self._setting.reasons.unknown(statuses, opened, reasons)
        # Ways that were too many to look at may each have had an end.
        if _TOO_MANY in others:
            ends = [*ends, LATEST]
        return _state(duty, Status.UNKNOWN, since, by, why, ends, self._setting.local)

    def _opened(self, duty: TimedDuty) -> list[Happening]:
        return [one for one in self._courses.opened if one.event in duty.events]

    def _why(self, duty: TimedDuty, ways: Sequence[DutyStanding], by: str) -> str:
        if duty.withheld:
            return self._withheld(duty)
        when = self._between([way.when for way in ways])
        # Of what did not happen, or too late, it is said that it did not come in time.
        told = next((way for way in ways if way.when is not None), ways[0])
        way = told if told.status is Status.NOT_OWED else ways[0]
        return self._setting.reasons.why(duty, way, by, when)

    def _withheld(self, duty: TimedDuty) -> str:
        happened = any(
            one.event == duty.withheld and one.is_sure and one.earliest <= self._at
            for one in self._happenings.all
        )
        return self._setting.reasons.withheld(duty, has_happened=happened)

    def _between(self, minutes: Sequence[int | None], *, in_days: bool = False) -> str:
        """Return the time that all of some minutes are, as far as it is known."""
        known = [minute for minute in minutes if minute is not None]
        if not known or len(known) < len(minutes):
            return ""
        local = self._setting.local
        return (local.say_day_between if in_days else local.say_between)(min(known), max(known))


def _state(
    duty: TimedDuty,
    status: Status,
    since: str,
    by: str,
    why: str,
    ends: Collection[int | None],
    local: LocalTime,
) -> DutyState:
    """Return a state, which tells an end that nobody can say from one that there is not."""
    if by or all(end is None for end in ends):
        return DutyState(duty.obligation, status, since, by, why)
    between = say_days_between(ends, local) or UNSET
    return DutyState(duty.obligation, status, since, by, why, by_is_unknown=True, between=between)


def _later(
    duty: TimedDuty, first: DutyStanding, early: Course, late: Course, end: int | None
) -> DutyStanding:
    """Return how a duty stands in a late course that stood so in an early one; `end` is its end there."""
    since, when = first.since, first.when
    if since is None and when is None:
        return first
    if since is not None:
        since = late[duty.run_from][0]
    if when is not None:
        when = late[first.cause][early[first.cause].index(when)]
    return DutyStanding(first.status, since, end, first.is_in_days, first.cause, when, first.breach)
