"""Until when a scenario tells: the last event has happened by then, and not a minute later."""

from __future__ import annotations

import datetime

from exigent.duties import follow_duties, last_told
from exigent.regime import Clock
from exigent.words import (
    Calendar,
    Decision,
    Event,
    Later,
    Location,
    Mode,
    Moment,
    Obligation,
    Outcome,
    OwedBy,
    Span,
    Status,
    ToldEvent,
    Unit,
)

HERE = Location("a.feature", 1)
EVENTS = {
    "giving": Event("giving", "a", "a", "the giving", HERE, grants=True),
    "telling": Event("telling", "b", "b", "the telling", HERE, fulfils=(OwedBy("we", "tell"),)),
}
WEST = Clock("America/Los_Angeles")
ANSWER = Decision(
    Outcome.ALLOW,
    Mode.MAY,
    "wish",
    obligations=(Obligation("we", "tell", "2 hours", run_from="giving"),),
)


def _told(event: str, when: Moment | Later | None, *, is_known: bool = True) -> ToldEvent:
    return ToldEvent(event, when, event, HERE, is_known)


def _day(month: int, day: int, hour: int | None = None, minute: int = 0) -> Moment:
    clock = None if hour is None else datetime.time(hour, minute)
    return Moment(datetime.date(2026, month, day), clock)


def test_a_day_is_over_at_its_end() -> None:
    timeline = (_told("giving", _day(3, 6)),)
    assert last_told(timeline, EVENTS, {}, WEST) == _day(3, 6, 23, 59)


def test_hours_are_counted_through_the_change_of_clocks() -> None:
    timeline = (
        _told("giving", _day(3, 7, 22, 10)),
        _told("telling", Later(Span(5, Unit.HOURS))),
    )
    assert last_told(timeline, EVENTS, {}, WEST) == _day(3, 8, 4, 10)
    assert last_told(timeline, EVENTS, {}, Clock("UTC")) == _day(3, 8, 3, 10)


def test_working_days_are_those_of_the_regime_if_it_has_any() -> None:
    timeline = (
        _told("giving", _day(3, 6)),
        _told("telling", Later(Span(3, Unit.WORKING_DAYS))),
    )
    calendars = {"desk": Calendar("desk", HERE)}
    assert last_told(timeline, EVENTS, calendars, Clock(calendar="desk")) == _day(3, 11, 23, 59)
    assert last_told(timeline, EVENTS, calendars, Clock()) is None


def test_what_nobody_knows_does_not_count() -> None:
    unknown = _told("telling", None, is_known=False)
    assert last_told((_told("giving", _day(3, 6)), unknown), EVENTS, {}, WEST) == _day(3, 6, 23, 59)
    assert last_told((unknown,), EVENTS, {}, WEST) is None


def test_in_the_hour_that_clocks_show_twice_the_last_event_has_happened() -> None:
    timeline = (
        _told("giving", _day(11, 1, 0, 30)),
        _told("telling", Later(Span(2, Unit.HOURS))),
    )
    # Two hours after half past midnight clocks show half past one, for the second time.
    end = last_told(timeline, EVENTS, {}, WEST)
    assert end is not None
    assert (end.clock, end.clock and end.clock.fold) == (datetime.time(1, 30), 1)
    (state,) = follow_duties([ANSWER], timeline, end, EVENTS, {}, WEST)
    assert state.status is Status.FULFILLED


def test_each_showing_of_that_hour_has_its_own_answer() -> None:
    # Half past one comes twice; two hours after half past midnight it is the second of both.
    timeline = (_told("giving", _day(11, 1, 0, 30)),)
    hours = Decision(
        Outcome.ALLOW, Mode.MAY, obligations=(Obligation("giver", "tell", "90 minutes", "giving"),)
    )
    first, second = (
        Moment(datetime.date(2026, 11, 1), datetime.time(1, 30, fold=fold)) for fold in (0, 1)
    )
    statuses = [
        follow_duties([hours], timeline, at, EVENTS, {}, WEST)[0].status
        for at in (first, second, first)
    ]
    assert statuses == [Status.OWED, Status.BROKEN, Status.OWED]
