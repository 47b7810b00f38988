"""What can happen before and after an answer, as a vocabulary lists it, and when it was told to happen."""

from __future__ import annotations

import datetime
from enum import StrEnum

import msgspec

from exigent.words.location import Location


class OwedBy(msgspec.Struct, frozen=True):
    """A duty of a party, whatever its deadline."""

    who: str
    duty: str


class Event(msgspec.Struct, frozen=True):
    """Something that can happen, in the words of a bench.

    `phrase` tells it as a step does (`the book is returned`), `clause` as what follows `it
    is not known whether` (`the book was returned`), and `noun` names it (`the
    return`). `grants` says that what was asked for is given: of a regime that would have
    refused, no duty runs from it. It happens together with the event `happens_with`, unless it is
    told by itself; never before all of `after` have happened; and before the request only where
    `may_precede` says so; more than once only where `may_repeat` does. It fulfils, lifts or breaks the duties that are listed.
    """

    id: str
    phrase: str
    clause: str
    noun: str
    location: Location
    grants: bool = False
    may_precede: bool = False
    may_repeat: bool = False
    happens_with: str = ""
    after: tuple[str, ...] = ()
    fulfils: tuple[OwedBy, ...] = ()
    lifts: tuple[OwedBy, ...] = ()
    breaks: tuple[OwedBy, ...] = ()


class Unit(StrEnum):
    """What spans of time are counted in; working days are those of a calendar."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class Span(msgspec.Struct, frozen=True):
    """So much time: minutes and hours run at once, all others in whole days."""

    number: int
    unit: Unit


class Moment(msgspec.Struct, frozen=True):
    """A day, and a time of it as clocks there show it; without one, some time of that day."""

    day: datetime.date
    clock: datetime.time | None = None


class Later(msgspec.Struct, frozen=True):
    """So much time after the event that was told before this one."""

    span: Span


class Before(msgspec.Struct, frozen=True):
    """At some time before an event."""

    event: str


class ToldEvent(msgspec.Struct, frozen=True):
    """An event of a scenario: when it happened, or, where `is_known` is false, that nobody knows.

    `when` is None where it may have happened at any time, if at all.
    """

    event: str
    when: Moment | Later | Before | None
    text: str
    location: Location
    is_known: bool = True


Timeline = tuple[ToldEvent, ...]
