"""When a span of time that runs from a minute is over, as clocks and calendars of a regime count.

Minutes and hours run at once and in absolute time: 72 hours over a change of the clocks are 72 hours.
All other units are counted in days: the day from which they run is left out, and they end with
the last minute of the last one. Months and years end on the day of the same number, or, where there
is none, with the last of the month (so Regulation (EEC, Euratom) 1182/71, article 3(2)(c)).
"""

from __future__ import annotations

import calendar
import datetime

from exigent.duties.local_time import LAST_DAY, LATEST, LocalTime
from exigent.duties.working_days import WorkingDays
from exigent.words import Span, Unit

_MINUTES = {Unit.MINUTES: 1, Unit.HOURS: 60}
_DAYS = {Unit.DAYS: 1, Unit.WEEKS: 7}
_MONTHS = {Unit.MONTHS: 1, Unit.YEARS: 12}


def minutes_of(span: Span) -> int | None:
    """Return how many minutes a span has that is counted in them; None where it is one of days."""
    each = _MINUTES.get(span.unit)
    return None if each is None else span.number * each


def last_day(span: Span, day: int, working: WorkingDays | None) -> int:
    """Return the last day of a span of days that runs from a day, which is not counted.

    Without a calendar, nobody knows which days are working days: so many of them take at least as
    many days, which is what is returned.
    """
    if span.unit is Unit.WORKING_DAYS and working is not None:
        return working.after(day, span.number)
    if span.unit in _MONTHS:
        return _months_after(day, span.number * _MONTHS[span.unit])
    return min(day + span.number * _DAYS.get(span.unit, 1), LAST_DAY)


class Ending:
    """When a span is over, whichever minute it runs from; what was counted is kept.

    `is_open` says that no calendar is named which the count needs: it ends then at the earliest.
    """

    def __init__(
        self, span: Span, local: LocalTime, working: WorkingDays | None, *, moves: bool
    ) -> None:
        self._span = span
        self._local = local
        self._working = working
        self._moves = moves
        self._minutes = minutes_of(span)
        self._ends: dict[int, int] = {}
        self.is_in_days = self._minutes is None
        needs_calendar = span.unit is Unit.WORKING_DAYS or (moves and self.is_in_days)
        self.is_open = needs_calendar and working is None

    def after(self, minute: int) -> int:
        """Return the last minute of the span that runs from this one."""
        if self._minutes is not None:
            return min(minute + self._minutes, LATEST)
        day = self._local.day(minute)
        known = self._ends.get(day)
        if known is None:
            known = self._ends[day] = self._local.last(self._last(day))
        return known

    def _last(self, day: int) -> int:
        last = last_day(self._span, day, self._working)
        if self._moves and self._working is not None:
            return self._working.first_from(last)
        return last


def _months_after(day: int, months: int) -> int:
    date = datetime.date.fromordinal(day)
    years, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    if years > datetime.date.fromordinal(LAST_DAY).year:
        return LAST_DAY
    longest = calendar.monthrange(years, month + 1)[1]
    return datetime.date(years, month + 1, min(date.day, longest)).toordinal()
