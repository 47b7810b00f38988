"""Working days of a calendar: its weekend, the days of its base, and what it adds and removes."""

from __future__ import annotations

import datetime
import subprocess
import sys
from typing import Any

import pytest

from exigent.duties.working_days import WorkingDays
from exigent.words import Calendar, CalendarChange, InputError, Location

PLACE = Location("vocabulary.yaml", 7, 3)


def calendar(**given: Any) -> Calendar:
    return Calendar("courts", PLACE, **given)


def change(on: str) -> CalendarChange:
    return CalendarChange(on, "a day off")


def day(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()


def works(days: WorkingDays, text: str) -> bool:
    return days.is_working(day(text))


def off(days: WorkingDays, year: int) -> list[str]:
    return [datetime.date.fromordinal(one).isoformat() for one in sorted(days.holidays(year))]


def test_without_a_country_only_the_weekend_is_off() -> None:
    days = WorkingDays(calendar())
    assert [works(days, f"2026-03-0{one}") for one in range(2, 9)] == [*[True] * 5, False, False]
    assert works(days, "2026-12-25")


def test_the_weekend_is_the_calendars_own() -> None:
    days = WorkingDays(calendar(weekend=frozenset({4, 5})))
    assert not works(days, "2026-03-06")
    assert works(days, "2026-03-08")


def test_holidays_of_the_country_are_off_and_those_of_a_part_of_it() -> None:
    country = WorkingDays(calendar(country="US"))
    part = WorkingDays(calendar(country="US", subdivision="CA"))
    # Thanksgiving Day; what California adds to it.
    assert not works(country, "2026-11-26")
    assert works(country, "2026-11-27")
    assert not works(part, "2026-11-27")


def test_a_holiday_on_a_weekend_is_observed_as_the_base_has_it() -> None:
    days = WorkingDays(calendar(country="US"))
    # 4 July 2026 is a Saturday.
    assert not works(days, "2026-07-03")


def test_the_librarys_california_is_not_that_of_its_courts() -> None:
    days = WorkingDays(calendar(country="US", subdivision="CA"))
    assert works(days, "2026-02-12")
    assert day("2026-11-08") in days.holidays(2026)


def test_days_are_added_and_removed_in_four_forms() -> None:
    days = WorkingDays(
        calendar(
            country="US",
            subdivision="CA",
            adds=(change("02-12"), change("fourth friday of september"), change("2026-03-10")),
            removes=(change("Diwali"),),
        )
    )
    plain = WorkingDays(calendar(country="US", subdivision="CA"))
    assert {*off(days, 2026)} ^ {*off(plain, 2026)} == {
        "2026-02-12",
        "2026-09-25",
        "2026-03-10",
        "2026-11-08",
    }
    assert not works(days, "2027-02-12")
    assert not works(days, "2027-09-24")
    assert works(days, "2027-03-10")


def test_a_day_of_the_base_that_is_no_day_off_can_be_added_by_its_name() -> None:
    days = WorkingDays(calendar(country="US", adds=(change("Good Friday"),)))
    assert not works(days, "2026-04-03")
    assert not works(days, "2027-03-26")


def test_what_is_removed_takes_the_day_with_it_on_which_it_is_observed() -> None:
    days = WorkingDays(calendar(country="US", removes=(change("Independence Day"),)))
    assert works(days, "2026-07-03")


def test_a_day_with_another_name_besides_stays_off() -> None:
    days = WorkingDays(
        calendar(country="US", subdivision="CA", removes=(change("Susan B. Anthony Day"),))
    )
    # 15 February 2027 is Presidents' Day as well.
    assert not works(days, "2027-02-15")


def test_a_day_is_removed_by_its_date_or_its_weekday_of_a_month() -> None:
    days = WorkingDays(
        calendar(country="US", removes=(change("12-25"), change("last monday of may")))
    )
    assert works(days, "2026-12-25")
    assert works(days, "2026-05-25")


def test_the_fifth_friday_of_a_month_that_has_four_is_no_day() -> None:
    days = WorkingDays(calendar(adds=(change("fifth friday of february"), change("02-29"))))
    assert off(days, 2026) == []
    assert off(days, 2028) == ["2028-02-29"]
    assert off(days, 2036) == ["2036-02-29"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"country": "XX"}, "no country `XX`"),
        ({"country": "US", "subdivision": "XX"}, "no part `XX` of US"),
        ({"adds": (change("02-30"),)}, "`02-30` is no day that the calendar `courts` can change"),
        ({"adds": (change("sixth friday of may"),)}, "write a date, a day of every year"),
        ({"adds": (change("Diwali"),)}, "`Diwali` is no day"),
        ({"country": "US", "removes": (change("Labour Day"),)}, "did you mean `Labor Day`?"),
    ],
)
def test_what_no_calendar_can_have_is_refused_at_its_place(
    given: dict[str, Any], message: str
) -> None:
    with pytest.raises(InputError) as raised:
        WorkingDays(calendar(**given))
    assert str(raised.value).startswith("vocabulary.yaml:7:3: ")
    assert message in str(raised.value)


def test_past_the_years_that_the_library_knows_no_day_is_counted() -> None:
    days = WorkingDays(calendar(country="US"))
    with pytest.raises(InputError, match="known until 2100"):
        days.is_working(day("2150-01-06"))


def test_counting_stops_at_the_last_day_there_is() -> None:
    never = WorkingDays(calendar(weekend=frozenset(range(7))))
    last = datetime.date.max.toordinal()
    assert never.after(last - 3, 1) == never.first_from(last - 3) == last


def test_a_bench_without_a_country_does_not_load_the_library() -> None:
    code = (
        "import sys; from exigent.duties.working_days import WorkingDays;"
        "from exigent.words import Calendar, Location;"
        "WorkingDays(Calendar('c', Location('f'))).after(739000, 5);"
        "sys.exit('holidays' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
