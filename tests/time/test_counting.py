"""When a span is over: to the minute, at the end of a day, and on a working day."""

from __future__ import annotations

import datetime

import pytest

from exigent.duties.ending import Ending
from exigent.duties.local_time import LATEST, local_time
from exigent.duties.working_days import WorkingDays
from exigent.words import Calendar, CalendarChange, read_span
from tests.time.small_time import PLACE, moment

PACIFIC = "America/Los_Angeles"
# California's courts, as far as tests need them: Lincoln's Birthday, and Diwali is none of their days.
COURTS = Calendar(
    "courts",
    PLACE,
    country="US",
    subdivision="CA",
    adds=(CalendarChange("02-12", "Lincoln's Birthday"),),
    removes=(CalendarChange("Diwali", "Diwali"),),
)


def end(
    span: str,
    begins: str,
    *,
    zone: str = "UTC",
    calendar: Calendar | None = None,
    moves: bool = False,
) -> str:
    local = local_time(zone)
    read = read_span(span)
    assert read is not None
    working = WorkingDays(calendar) if calendar else None
    ending = Ending(read, local, working, moves=moves)
    return local.say(ending.after(local.range_of(moment(begins))[0]))


@pytest.mark.parametrize(
    ("span", "begins", "ends"),
    [
        # Pacific time jumps from 02:00 to 03:00 on 8 March 2026, and repeats 01:00 on 1 November.
        ("72 hours", "2026-03-06 22:10", "2026-03-09 23:10"),
        ("72 hours", "2026-10-30 22:10", "2026-11-02 21:10"),
        ("1 hour", "2026-03-08 01:30", "2026-03-08 03:30"),
        ("1 hour", "2026-11-01 01:30", "2026-11-01 01:30"),
        ("2 hours", "2026-11-01 01:30", "2026-11-01 02:30"),
        ("1 minute", "2026-03-08 01:59", "2026-03-08 03:00"),
        ("24 hours", "2026-03-07 12:00", "2026-03-08 13:00"),
        ("90 minutes", "2026-06-01 23:00", "2026-06-02 00:30"),
        ("0 hours", "2026-06-01 23:00", "2026-06-01 23:00"),
    ],
)
def test_minutes_and_hours_run_at_once_also_while_clocks_are_set(
    span: str, begins: str, ends: str
) -> None:
    assert end(span, begins, zone=PACIFIC) == ends


@pytest.mark.parametrize(
    ("span", "begins", "ends"),
    [
        ("1 day", "2026-03-06 00:00", "2026-03-07 23:59"),
        ("1 day", "2026-03-06 23:59", "2026-03-07 23:59"),
        ("3 days", "2026-03-06 22:10", "2026-03-09 23:59"),
        ("60 days", "2026-03-06 22:10", "2026-05-05 23:59"),
        ("90 days", "2026-03-06", "2026-06-04 23:59"),
        ("0 days", "2026-03-06 10:00", "2026-03-06 23:59"),
        ("2 weeks", "2026-03-06 10:00", "2026-03-20 23:59"),
        ("60 days", "2024-01-01", "2024-03-01 23:59"),
        ("60 days", "2025-01-01", "2025-03-02 23:59"),
    ],
)
def test_days_leave_out_the_first_and_end_with_the_last(span: str, begins: str, ends: str) -> None:
    assert end(span, begins) == ends
    assert end(span, begins, zone=PACIFIC) == ends


@pytest.mark.parametrize(
    ("span", "begins", "ends"),
    [
        ("1 month", "2026-01-31", "2026-02-28 23:59"),
        ("1 month", "2024-01-31", "2024-02-29 23:59"),
        ("1 month", "2026-02-28", "2026-03-28 23:59"),
        ("6 months", "2026-08-31", "2027-02-28 23:59"),
        ("12 months", "2026-12-15", "2027-12-15 23:59"),
        ("1 year", "2024-02-29", "2025-02-28 23:59"),
        ("4 years", "2024-02-29", "2028-02-29 23:59"),
        ("1 year", "2026-03-06", "2027-03-06 23:59"),
    ],
)
def test_months_and_years_end_on_the_same_date_or_the_last_of_the_month(
    span: str, begins: str, ends: str
) -> None:
    assert end(span, begins) == ends


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        # Friday; over a weekend and the day on which clocks are set.
        ("2026-03-06 22:10", "2026-03-11 23:59"),
        ("2026-03-09 00:00", "2026-03-12 23:59"),
        # Tuesday; Lincoln's Birthday, a weekend and Presidents' Day are between.
        ("2026-02-10 09:00", "2026-02-17 23:59"),
        # A day off does not count, whether or not something happens on it.
        ("2026-02-14 09:00", "2026-02-19 23:59"),
        ("2026-11-05 09:00", "2026-11-10 23:59"),
    ],
)
def test_the_third_court_day_leaves_out_weekends_and_the_days_of_the_calendar(
    begins: str, ends: str
) -> None:
    assert end("3 court days", begins, zone=PACIFIC, calendar=COURTS) == ends


def test_an_end_on_no_working_day_moves_to_the_next_only_where_that_is_said() -> None:
    # 9 February 2026 and three days is Lincoln's Birthday, a Thursday; 14 February is a Saturday.
    assert end("3 days", "2026-02-09", calendar=COURTS) == "2026-02-12 23:59"
    assert end("3 days", "2026-02-09", calendar=COURTS, moves=True) == "2026-02-13 23:59"
    assert end("5 days", "2026-02-09", calendar=COURTS, moves=True) == "2026-02-17 23:59"
    assert end("1 month", "2026-01-12", calendar=COURTS, moves=True) == "2026-02-13 23:59"
    assert end("4 days", "2026-02-09", calendar=COURTS, moves=True) == "2026-02-13 23:59"


def test_hours_do_not_move() -> None:
    assert end("72 hours", "2026-03-05 10:00", calendar=COURTS, moves=True) == "2026-03-08 10:00"
    span = read_span("72 hours")
    assert span is not None
    assert not Ending(span, local_time("UTC"), None, moves=True).is_open


def test_without_a_calendar_working_days_end_when_they_do_at_the_earliest() -> None:
    local = local_time("UTC")
    span = read_span("3 working days")
    assert span is not None
    ending = Ending(span, local, None, moves=False)
    assert ending.is_open
    assert local.say(ending.after(local.range_of(moment("2026-03-06"))[0])) == "2026-03-09 23:59"


@pytest.mark.parametrize("span", ["999999999 days", "999999999 years", "999999999 months"])
def test_what_ends_after_all_dates_ends_with_them(span: str) -> None:
    assert end(span, "2026-03-06").startswith("9998-12-31")


def test_hours_that_are_too_many_end_with_all_dates_too() -> None:
    assert end("999999999 hours", "2026-03-06") == local_time("UTC").say(LATEST)


def test_each_day_ends_where_the_next_begins() -> None:
    local = local_time(PACIFIC)
    for day in range(datetime.date(2026, 1, 1).toordinal(), datetime.date(2027, 1, 1).toordinal()):
        assert local.last(day) + 1 == local.first(day + 1)
