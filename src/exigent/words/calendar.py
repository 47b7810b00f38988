"""Which days are working days, as a bench lists them: a country's holidays, with what differs."""

from __future__ import annotations

from dataclasses import dataclass

from exigent.words.location import Location


@dataclass(frozen=True, slots=True)
class CalendarChange:
    """A day that is a holiday besides those of the base, or none of them.

    `on` is a date (`2026-02-12`), a day of every year (`02-12`), a weekday of a month (`fourth
    friday of september`) or the name that the base has for it. `unverified` says in a sentence
    what was not checked.
    """

    on: str
    name: str
    source: str = ""
    unverified: str = ""


@dataclass(frozen=True, slots=True)
class Calendar:
    """A named calendar: `country` and `subdivision` choose the base of the library of holidays.

    Without a country there is no base. `weekend` holds weekdays, 0 for Monday. `unverified` says
    in a sentence what of it was not checked.
    """

    name: str
    location: Location
    country: str = ""
    subdivision: str = ""
    weekend: frozenset[int] = frozenset({5, 6})
    adds: tuple[CalendarChange, ...] = ()
    removes: tuple[CalendarChange, ...] = ()
    unverified: str = ""
