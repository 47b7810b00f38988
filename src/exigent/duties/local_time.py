"""What clocks and calendars of a zone show, as minutes that are counted without a zone.

A minute is a number: how many have passed since 1970 began in UTC. A day is a number too, as
`datetime.date.toordinal` counts them. A time that clocks show twice, when they are set back, may be
either; of one that they leave out when they are set forward (`02:30`) nobody knows whether it is as
much too early (`03:30` is meant) or too late (`01:30`). Both are told apart by no more than `fold`.
"""

from __future__ import annotations

import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from exigent.words import Moment

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_MINUTE = datetime.timedelta(minutes=1)
_WHOLE_DAY = 1440
_FIRST_OF_ALL = _EPOCH.toordinal()
# Of so many minutes it is remembered what is shown in them.
_MOST_KEPT = 50_000
_MIDNIGHT = datetime.time()
# What lies past them is taken for them, so that no zone leads out of what dates can say.
FIRST_DAY = datetime.date(2, 1, 1).toordinal()
LAST_DAY = datetime.date(9998, 12, 31).toordinal()
# Before and after everything that can be told: where nobody knows when something happened.
EARLIEST = (FIRST_DAY - _FIRST_OF_ALL) * _WHOLE_DAY
LATEST = (LAST_DAY - _FIRST_OF_ALL) * _WHOLE_DAY


class LocalTime:
    """The clocks of one zone; to ask again for a day costs nothing."""

    def __init__(self, zone: str) -> None:
        self._zone = ZoneInfo(zone)
        self._starts: dict[int, int] = {}
        self._dates: dict[int, str] = {}
        self._days: dict[int, int] = {}
        self._said: dict[int, str] = {}
        self._said_days: dict[int, str] = {}

    def range_of(self, moment: Moment) -> tuple[int, int]:
        """Return the first and the last minute that a moment can be: of most times, the same twice."""
        day = moment.day.toordinal()
        if moment.clock is None or not FIRST_DAY <= day <= LAST_DAY:
            return self.first(day), self.last(day)
        minute = self._minute(moment.day, moment.clock)
        if moment.clock.fold:
            return minute, minute
        other = self._minute(moment.day, moment.clock.replace(fold=1))
        return min(minute, other), max(minute, other)

    def end_of(self, moment: Moment) -> int:
        """Return the last minute of a moment; of a time shown twice, that which its `fold` says."""
        day = moment.day.toordinal()
        if moment.clock is None or not FIRST_DAY <= day <= LAST_DAY:
            return self.last(day)
        # Of a time that is left out, what `fold=1` makes is the earlier one.
        return max(
            self._minute(moment.day, moment.clock),
            self._minute(moment.day, moment.clock.replace(fold=0)),
        )

    def first(self, day: int) -> int:
        """Return the first minute of a day."""
        start = self._starts.get(day)
        if start is None:
            within = datetime.date.fromordinal(min(max(day, FIRST_DAY), LAST_DAY + 1))
            start = self._minute(within, _MIDNIGHT)
            self._starts[day] = start
        return start

    def last(self, day: int) -> int:
        """Return the last minute of a day: none is left of one that a zone jumped over."""
        return max(self.first(day + 1) - 1, self.first(day))

    def day(self, minute: int) -> int:
        """Return the day on which a minute is."""
        day = self._days.get(minute)
        if day is None:
            if len(self._days) > _MOST_KEPT:
                self._days.clear()
            day = self._days[minute] = self._find_day(minute)
        return day

    def show(self, minute: int) -> Moment:
        """Return the day and the time of a minute; of one shown twice, the time has its `fold`."""
        shown = (_EPOCH + minute * _MINUTE).astimezone(self._zone)
        return Moment(shown.date(), shown.time())

    def say(self, minute: int) -> str:
        """Return what the calendar and the clock show: `2026-03-09 22:10`."""
        said = self._said.get(minute)
        if said is None:
            if len(self._said) > _MOST_KEPT:
                self._said.clear()
            said = self._said[minute] = self._say(minute)
        return said

    def say_day(self, minute: int) -> str:
        """Return what the calendar shows: `2026-03-09`."""
        said = self._said_days.get(minute)
        if said is None:
            if len(self._said_days) > _MOST_KEPT:
                self._said_days.clear()
            said = self._said_days[minute] = self._date(self.day(minute))
        return said

    def say_between(self, first: int, last: int) -> str:
        """Return a time where it is known to the minute, a day where it is known to the day."""
        if first == last:
            return self._said.get(first) or self.say(first)
        days = self._said_days
        day = days.get(first) or self.say_day(first)
        return day if day == (days.get(last) or self.say_day(last)) else ""

    def say_day_between(self, first: int, last: int) -> str:
        """Return a day where it is known that it is that one."""
        days = self._said_days
        day = days.get(first) or self.say_day(first)
        if first == last:
            return day
        return day if day == (days.get(last) or self.say_day(last)) else ""

    def _find_day(self, minute: int) -> int:
        if minute <= self.first(FIRST_DAY):
            return FIRST_DAY
        day = min(minute, LATEST) // _WHOLE_DAY + _FIRST_OF_ALL
        while minute < self.first(day):
            day -= 1
        while day < LAST_DAY and minute >= self.first(day + 1):
            day += 1
        return day

    def _say(self, minute: int) -> str:
        day = self.day(minute)
        first = self.first(day)
        if self.first(day + 1) - first == _WHOLE_DAY and first <= minute:
            hour, past = divmod(minute - first, 60)
            return f"{self._date(day)} {hour:02}:{past:02}"
        # Clocks are set on that day.
        within = min(max(minute, EARLIEST), LATEST)
        shown = self.show(within)
        return f"{shown.day} {shown.clock:%H:%M}"

    def _date(self, day: int) -> str:
        said = self._dates.get(day)
        if said is None:
            said = self._dates[day] = datetime.date.fromordinal(day).isoformat()
        return said

    def _minute(self, day: datetime.date, clock: datetime.time) -> int:
        ahead = self._zone.utcoffset(datetime.datetime.combine(day, clock))
        minutes = (day.toordinal() - _FIRST_OF_ALL) * _WHOLE_DAY + clock.hour * 60 + clock.minute
        return minutes - ahead // _MINUTE if ahead else minutes


@lru_cache(maxsize=64)
def local_time(zone: str) -> LocalTime:
    """Return the clocks of a zone by its name: `America/Los_Angeles`.

    Raises zoneinfo.ZoneInfoNotFoundError where there is none of that name.
    """
    return LocalTime(zone)
