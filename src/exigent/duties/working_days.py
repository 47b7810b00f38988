"""Which days are working days: neither weekend nor holiday of a bench's calendar.

Holidays are those of a country or a part of it, as the library `holidays` has them, with what
it moves off Saturdays and Sundays; and then what the calendar adds and removes. What is added stands
where it is said to: a bench that observes such a day on another one lists that one.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import NoReturn

from exigent.duties.beyond import HolidaysError
from exigent.files import holiday_countries, holiday_limits, holidays_of
from exigent.words import Calendar, CalendarChange, Fault, InputError, did_you_mean

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
_PLACES = ("first", "second", "third", "fourth", "fifth", "last")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_OF_EVERY_YEAR = re.compile(r"(?P<month>[0-9]{2})-(?P<day>[0-9]{2})")
_WEEKDAY_OF_MONTH = re.compile(
    rf"(?P<place>{'|'.join(_PLACES)}) (?P<weekday>{'|'.join(_WEEKDAYS)})"
    rf" (?:of|in) (?P<month>{'|'.join(_MONTHS)})"
)
_LEAP_YEAR = 2000
# What the library puts between the names of one day.
_AND = "; "
_YEARS_OF_NAMES = range(2015, 2036)
_FORMS = (
    "write a date, a day of every year such as `02-12`, such as `fourth friday of september`, or "
    "the name that the country's holiday has in the library"
)
_LAST = datetime.date.max.toordinal()

_NamesOfDays = Mapping[datetime.date, str]
_DaysOf = Callable[[int], frozenset[int]]


class WorkingDays:
    """The working days of one calendar; days are numbers, as `date.toordinal` counts them.

    Raises InputError, at the calendar, where the library does not know the country or its part,
    or the year; and where a change is none that can be read.
    """

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._base = _Base(calendar) if calendar.country else None
        self._adds = [self._added(change) for change in calendar.adds]
        self._removes = [self._removed(change) for change in calendar.removes]
        self._years: dict[int, frozenset[int]] = {}

    def is_working(self, day: int) -> bool:
        """Tell whether a day is neither of the weekend nor a holiday."""
        return (day - 1) % 7 not in self._calendar.weekend and day not in self._holidays(day)

    def after(self, day: int, number: int) -> int:
        """Return the day that is so many working days after one; none after it is the day itself."""
        while number > 0 and day < _LAST:
            day += 1
            number -= self.is_working(day)
        return day

    def first_from(self, day: int) -> int:
        """Return a day, or where it is no working day, the next one."""
        while day < _LAST and not self.is_working(day):
            day += 1
        return day

    def holidays(self, year: int) -> frozenset[int]:
        """Return the holidays of a year, those on weekends included."""
        found = self._years.get(year)
        if found is None:
            base = self._base.days(year) if self._base else frozenset()
            removed = frozenset[int]().union(*(days(year) for days in self._removes))
            added = frozenset[int]().union(*(days(year) for days in self._adds))
            found = self._years[year] = (base - removed) | added
        return found

    def _holidays(self, day: int) -> frozenset[int]:
        return self.holidays(datetime.date.fromordinal(day).year)

    def _added(self, change: CalendarChange) -> _DaysOf:
        return _read_days(change.on) or self._checked(change).named_by_any(change.on)

    def _removed(self, change: CalendarChange) -> _DaysOf:
        return _read_days(change.on) or self._checked(change).named(change.on)

    def _checked(self, change: CalendarChange) -> _Base:
        """Return the base; raise InputError unless it has a day of the name in a change."""
        names = self._base.names() if self._base else frozenset()
        if self._base is not None and change.on in names:
            return self._base
        raise InputError(
            f"`{change.on}` is no day that the calendar `{self._calendar.name}` can change",
            self._calendar.location,
            did_you_mean(change.on, sorted(names)) or _FORMS,
            fault=Fault.UNKNOWN_WORD,
        )


class _Base:
    """What the library has for a country or a part of it."""

    def __init__(self, calendar: Calendar) -> None:
        country, part = calendar.country, calendar.subdivision
        countries = holiday_countries()
        if country not in countries:
            _refuse(calendar, f"no country `{country}`", country, countries)
        if part and part not in countries[country]:
            _refuse(calendar, f"no part `{part}` of {country}", part, countries[country])
        self._calendar = calendar
        limits = holiday_limits(country)
        self._last_year, self._kinds = limits.last_year, limits.kinds

    def days(self, year: int) -> frozenset[int]:
        """Return the days off of a year; raise InputError where the library ends before it."""
        if year > self._last_year:
            raise HolidaysError(self._calendar, self._last_year, year, self._calendar.location)
        return frozenset(day.toordinal() for day in self._named(year))

    def named(self, name: str) -> _DaysOf:
        """Return what finds the days of a year that have this name, moved ones included."""

        def days(year: int) -> frozenset[int]:
            return frozenset(
                day.toordinal() for day, names in self._named(year).items() if _is_all(name, names)
            )

        return days

    def named_by_any(self, name: str) -> _DaysOf:
        """Return the same of all days that the library has a name for, days off or not."""

        def days(year: int) -> frozenset[int]:
            named = self._of(year, self._kinds).items()
            return frozenset(day.toordinal() for day, names in named if _is_among(name, names))

        return days

    def names(self) -> frozenset[str]:
        """Return the names of days, days off or not."""
        found = (names for y in _YEARS_OF_NAMES for names in self._of(y, self._kinds).values())
        return frozenset(_plain(one) for names in found for one in names.split(_AND))

    def _named(self, year: int) -> _NamesOfDays:
        return self._of(year)

    def _of(self, year: int, kinds: tuple[str, ...] = ()) -> _NamesOfDays:
        calendar = self._calendar
        return holidays_of(calendar.country, calendar.subdivision, year, kinds)


@lru_cache(maxsize=64)
def working_days(calendar: Calendar) -> WorkingDays:
    """Return the working days of a calendar; made once, since the library takes its time."""
    return WorkingDays(calendar)


def _read_days(on: str) -> _DaysOf | None:
    """Return what finds the days of a year that a change means, None for a name of the base."""
    try:
        if _DATE.fullmatch(on):
            date = datetime.date.fromisoformat(on)
            return lambda year: frozenset({date.toordinal()} if date.year == year else ())
        if of_every_year := _OF_EVERY_YEAR.fullmatch(on):
            month, day = int(of_every_year["month"]), int(of_every_year["day"])
            datetime.date(_LEAP_YEAR, month, day)
            return lambda year: _day_of_year(year, month, day)
    except ValueError:
        return None
    said = _WEEKDAY_OF_MONTH.fullmatch(on.lower())
    if said is None:
        return None
    weekday, month = _WEEKDAYS.index(said["weekday"]), _MONTHS.index(said["month"]) + 1
    place = said["place"]
    return lambda year: _weekday_of_month(year, month, weekday, place)


def _day_of_year(year: int, month: int, day: int) -> frozenset[int]:
    try:
        return frozenset({datetime.date(year, month, day).toordinal()})
    except ValueError:
        return frozenset()


def _weekday_of_month(year: int, month: int, weekday: int, place: str) -> frozenset[int]:
    first = datetime.date(year, month, 1)
    day = first.toordinal() + (weekday - first.weekday()) % 7
    found = [
        one for one in range(day, day + 35, 7) if datetime.date.fromordinal(one).month == month
    ]
    at = -1 if place == "last" else _PLACES.index(place)
    return frozenset(found[at : at + 1] if at >= 0 else found[-1:])


def _plain(name: str) -> str:
    """Return the name of a day without what the library says of it: `(observed)`."""
    return name.partition(" (")[0]


def _is_among(name: str, names: str) -> bool:
    return any(name in (one, _plain(one)) for one in names.split(_AND))


def _is_all(name: str, names: str) -> bool:
    """Tell whether a day has this name and no other: it stays a holiday for another one."""
    return all(name in (one, _plain(one)) for one in names.split(_AND))


def _refuse(calendar: Calendar, what: str, word: str, known: Iterable[str]) -> NoReturn:
    raise InputError(
        f"the calendar `{calendar.name}` has a base that is not there: {what}",
        calendar.location,
        did_you_mean(word, known) or "countries are written as ISO 3166 has them: `US`, `GB`",
        fault=Fault.UNKNOWN_WORD,
    )
