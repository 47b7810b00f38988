"""Days past the years of which the holidays are known: what a scenario tells of them is at fault."""

from __future__ import annotations

from exigent.words import Calendar, Fault, InputError, Location, Moment, Timeline


class HolidaysError(InputError):
    """A day that a calendar cannot count; its place is that of the calendar, until it is `told`."""

    def __init__(self, calendar: Calendar, last: int, year: int, place: Location) -> None:
        self._of = calendar, last, year
        super().__init__(
            f"holidays of {calendar.country} are known until {last}",
            place,
            f"no day of {year} can be counted by the calendar `{calendar.name}`",
            fault=Fault.UNKNOWN_WORD,
        )

    def told(self, timeline: Timeline) -> HolidaysError:
        """Return the same at the latest day that a scenario tells: what is counted runs from there."""
        dated = [(one.when.day, one) for one in timeline if isinstance(one.when, Moment)]
        if not dated:
            return self
        latest = max(dated, key=lambda one: one[0])[1]
        return HolidaysError(*self._of, latest.location)
