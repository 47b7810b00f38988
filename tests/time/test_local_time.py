"""Clocks of a zone, to the minute, also where they are set."""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.duties.local_time import local_time
from tests.time.small_time import moment

ZONES = (
    *("UTC", "America/Los_Angeles", "Europe/London", "Asia/Kolkata", "Australia/Lord_Howe"),
    *("America/Havana", "America/Sao_Paulo", "Pacific/Apia", "Pacific/Kiritimati"),
)
UTC_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


@given(st.sampled_from(ZONES), st.integers(0, 80 * 365 * 1440))
def test_what_clocks_show_is_what_zoneinfo_shows(zone: str, minute: int) -> None:
    shown = (UTC_EPOCH + datetime.timedelta(minutes=minute)).astimezone(ZoneInfo(zone))
    local = local_time(zone)
    assert local.say(minute) == shown.strftime("%Y-%m-%d %H:%M")
    assert local.say_day(minute) == shown.date().isoformat()
    assert local.day(minute) == shown.toordinal()
    assert local.first(local.day(minute)) <= minute <= local.last(local.day(minute))


@pytest.mark.parametrize(
    ("zone", "text", "minutes"),
    [
        ("America/Los_Angeles", "2026-03-08", 23 * 60),
        ("America/Los_Angeles", "2026-11-01", 25 * 60),
        ("Australia/Lord_Howe", "2026-04-05", 24 * 60 + 30),
        ("America/Havana", "2026-03-08", 23 * 60),
        ("Europe/London", "2026-06-01", 24 * 60),
    ],
)
def test_a_day_has_as_many_minutes_as_its_clocks_pass(zone: str, text: str, minutes: int) -> None:
    first, last = local_time(zone).range_of(moment(text))
    assert last - first + 1 == minutes


def test_a_time_that_clocks_show_twice_may_be_either() -> None:
    local = local_time("America/Los_Angeles")
    first, last = local.range_of(moment("2026-11-01 01:30"))
    assert last - first == 60
    assert local.say(first) == local.say(last) == "2026-11-01 01:30"
    assert local.say(first - 60) == "2026-11-01 00:30"


def test_a_minute_that_is_shown_twice_is_found_again_by_what_is_shown_of_it() -> None:
    local = local_time("America/Los_Angeles")
    for minute in local.range_of(moment("2026-11-01 01:30")):
        assert local.end_of(local.show(minute)) == minute


def test_a_time_that_clocks_leave_out_is_between_what_is_meant_by_either_clock() -> None:
    local = local_time("America/Los_Angeles")
    first, last = local.range_of(moment("2026-03-08 02:30"))
    assert last - first == 60
    assert (local.say(first), local.say(last)) == ("2026-03-08 01:30", "2026-03-08 03:30")
    assert local.end_of(moment("2026-03-08 02:30")) == last


def test_a_day_that_a_zone_jumped_over_has_no_time_of_its_own() -> None:
    local = local_time("Pacific/Apia")
    first, last = local.range_of(moment("2011-12-30"))
    assert first == last
    assert local.say(first) == "2011-12-31 00:00"


def test_days_before_and_after_all_that_can_be_told_are_taken_for_the_first_and_the_last() -> None:
    for zone in ZONES:
        local = local_time(zone)
        for text in ("0001-01-01", "9999-12-31", "0001-01-01 00:00", "9999-12-31 23:59"):
            first, last = local.range_of(moment(text))
            assert local.say(first)[:4] in ("0001", "0002", "9998", "9999")
            assert first <= last
