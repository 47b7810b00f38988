"""To the minute where clocks are changed, to the day where a leap day lies, and monotone in time."""

from __future__ import annotations

import calendar
import datetime
from zoneinfo import ZoneInfo

from hypothesis import assume, given
from hypothesis import strategies as st

from exigent.words import Calendar, CalendarChange, Obligation, Status
from tests.time.small_time import PLACE, follow, owes

MINUTE = datetime.timedelta(minutes=1)
# A day on which clocks are set forward there, and one on which they are set back; the last by half an hour.
CHANGES = (
    ("America/Los_Angeles", "2026-03-08"),
    ("America/Los_Angeles", "2026-11-01"),
    ("America/Chicago", "2028-03-12"),
    ("Europe/London", "2026-03-29"),
    ("Europe/London", "2026-10-25"),
    ("Australia/Lord_Howe", "2026-10-04"),
)
FIRST_CROSSED = datetime.date(2027, 12, 1)
BREACHES = (Status.BROKEN, Status.LATE)


def shown(instant: datetime.datetime) -> str:
    return f"{instant:%Y-%m-%d %H:%M}"


def is_shown_once(instant: datetime.datetime) -> bool:
    """Tell whether clocks show such a time neither twice nor never."""
    return instant.utcoffset() == instant.replace(fold=1 - instant.fold).utcoffset()


def stands(duty: Obligation, events: list[str], at: str, zone: str) -> Status:
    (state,) = follow(duty, events, at, zone=zone)
    return state.status


@given(st.sampled_from(CHANGES), st.integers(-3000, 1500), st.integers(1, 80))
def test_hours_are_as_many_minutes_whatever_clocks_do_in_between(
    change: tuple[str, str], before: int, hours: int
) -> None:
    zone = ZoneInfo(change[0])
    day = datetime.datetime.fromisoformat(f"{change[1]}T12:00+00:00")
    begun = day + before * MINUTE
    end = begun + hours * 60 * MINUTE
    start, last, over = (one.astimezone(zone) for one in (begun, end, end + MINUTE))
    assume(all(map(is_shown_once, (start, last, over))))
    duty = owes("return", f"{hours} hours", run_from="loan")
    loan = f"loan {shown(start)}"
    (state,) = follow(duty, [loan], shown(last), zone=change[0])
    assert (state.status, state.by) == (Status.OWED, shown(last))
    assert stands(duty, [loan], shown(over), change[0]) is Status.BROKEN
    done, too_late = f"return {shown(last)}", f"return {shown(over)}"
    assert stands(duty, [loan, done], shown(over), change[0]) is Status.FULFILLED
    assert stands(duty, [loan, too_late], shown(over), change[0]) is Status.LATE


def _after_so_many(day: datetime.date, number: int, unit: str) -> datetime.date:
    """Count as one counts on a wall calendar, a day or a month at a time."""
    if unit == "days":
        for _ in range(number):
            day += datetime.timedelta(days=1)
        return day
    month, year = day.month, day.year
    for _ in range(number * (12 if unit == "years" else 1)):
        month, year = (1, year + 1) if month == 12 else (month + 1, year)
    return day.replace(
        year=year, month=month, day=min(day.day, calendar.monthrange(year, month)[1])
    )


@given(
    st.sampled_from((2023, 2024, 2027, 2028, 2096, 2099)),
    st.integers(-40, 40),
    st.integers(1, 60),
    st.sampled_from(("days", "months", "years")),
)
def test_days_months_and_years_end_on_the_same_day_as_on_a_calendar_on_the_wall(
    year: int, apart: int, number: int, unit: str
) -> None:
    day = datetime.date(year, 2, 28) + datetime.timedelta(days=apart)
    last = _after_so_many(day, number, unit)
    over = last + datetime.timedelta(days=1)
    duty = owes("return", f"{number} {unit}", run_from="loan")
    zone = "America/Los_Angeles"
    for loan in (f"loan {day}", f"loan {day} 23:59"):
        (state,) = follow(duty, [loan], str(last), zone=zone)
        assert (state.status, state.by) == (Status.OWED, str(last))
        assert stands(duty, [loan], f"{over} 00:00", zone) is Status.BROKEN
        assert stands(duty, [loan, f"return {last} 23:59"], str(over), zone) is Status.FULFILLED
        assert stands(duty, [loan, f"return {over} 00:00"], str(over), zone) is Status.LATE


def _stops(day: datetime.date, weekend: frozenset[int], holidays: set[int]) -> bool:
    return day.weekday() in weekend or (day - FIRST_CROSSED).days in holidays


@given(
    st.integers(0, 400),
    st.integers(1, 12),
    st.sampled_from(("days", "working days")),
    st.sampled_from((frozenset({5, 6}), frozenset({4, 5}), frozenset({6}))),
    st.sets(st.integers(0, 430), max_size=60),
    st.booleans(),
)
def test_working_days_end_where_somebody_who_crosses_off_a_wall_calendar_ends(
    start: int, number: int, unit: str, weekend: frozenset[int], holidays: set[int], moves: bool
) -> None:
    day = last = FIRST_CROSSED + datetime.timedelta(days=start)
    left = number
    while left:
        last += datetime.timedelta(days=1)
        left -= unit == "days" or not _stops(last, weekend, holidays)
    while moves and _stops(last, weekend, holidays):
        last += datetime.timedelta(days=1)
    over = last + datetime.timedelta(days=1)
    adds = tuple(
        CalendarChange(str(FIRST_CROSSED + datetime.timedelta(days=one)), "a day off")
        for one in sorted(holidays)
    )
    calendars = {"desk": Calendar("desk", PLACE, weekend=weekend, adds=adds)}
    duty = owes("return", f"{number} {unit}", run_from="loan", calendar="desk", moves=moves)
    zone = "America/Los_Angeles"

    def status(done: str, at: str) -> Status:
        events = [f"loan {day} 23:59", *filter(None, [done])]
        (state,) = follow(duty, events, at, zone=zone, calendars=calendars, calendar="desk")
        assert state.by == str(last)
        return state.status

    assert status("", str(last)) is Status.OWED
    assert status("", f"{over} 00:00") is Status.BROKEN
    assert status(f"return {last} 23:59", str(over)) is Status.FULFILLED
    assert status(f"return {over} 00:00", str(over)) is Status.LATE


@given(
    st.sampled_from(CHANGES),
    st.lists(
        st.tuples(st.sampled_from(("loan", "recall", "return", "waiver")), st.integers(0, 5000)),
        min_size=1,
        max_size=4,
    ),
    st.sampled_from(("5 hours", "1 day", "25 hours", "2 days")),
    st.lists(st.integers(0, 6000), min_size=2, max_size=4),
)
def test_later_now_never_mends_a_breach(
    change: tuple[str, str], events: list[tuple[str, int]], within: str, looks: list[int]
) -> None:
    zone = ZoneInfo(change[0])
    noon = datetime.datetime.fromisoformat(f"{change[1]}T12:00+00:00") - 2000 * MINUTE
    told = [
        f"{name} {shown(when)}"
        for name, minute in sorted(events, key=lambda one: one[1])
        for when in ((noon + minute * MINUTE).astimezone(zone),)
        if is_shown_once(when)
    ]
    assume(told)
    duty = owes("return", within, run_from="loan", before="recall")
    was_breach = False
    for minute in sorted(looks):
        at = (noon + minute * MINUTE).astimezone(zone)
        if not is_shown_once(at):
            continue
        is_breach = stands(duty, told, shown(at), change[0]) in BREACHES
        assert is_breach or not was_breach
        was_breach = is_breach
