"""By when a duty is owed: a number and a unit, or words of time."""

from __future__ import annotations

import pytest

from exigent.words.deadline import read_deadline
from exigent.words.errors import InputError
from exigent.words.location import Location

UNITS = (
    "after {} comes a unit: minutes, hours, days, weeks, months or years, or such as `working days`"
)
ASK = (
    "write a number and a unit, such as {} days, or words that begin as `after`, `before`, `until`"
)
PLACE = Location("f", 1, 1)


@pytest.mark.parametrize(
    "text",
    [
        "72 hours",
        "1 day",
        "3 court days",
        "48 hours after the emergency ends",
        "for 90 days",
        "at once",
        "before disclosure",
        "without delay",
        "next day",
        "after 2 hearings",
        "90 days of the disclosure",
        "30 more days",
        "1.5 hours",
        "24 to 48 hours",
        "with the warrant",
        "no later than a hearing",
        "Immediately",
    ],
)
def test_a_deadline_that_says_a_time_is_taken_as_it_stands(text: str) -> None:
    assert read_deadline(text, PLACE, ["court"]) == text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("7", "write a number and a unit, such as 7 days"),
        ("for 90", "write a number and a unit, such as 90 days"),
        ("sevn dayz", "write a number and a unit, such as 7 days"),
        ("seven days", "write a number and a unit, such as 7 days"),
        ("3 dayz", "did you mean `3 days`?"),
        ("1 dya", "did you mean `1 day`?"),
        ("for 72 huors", "did you mean `for 72 hours`?"),
        ("3 court dys", "did you mean `3 court days`?"),
        ("3 cour days", "did you mean `3 court days`?"),
        ("72 hour", "did you mean `72 hours`?"),
        ("for 1 days", "did you mean `for 1 day`?"),
        ("72 Hours after it", "did you mean `72 hours after it`?"),
        ("in 72 hours", "leave out the first word of `in 72 hours`"),
        ("72hours", "did you mean `72 hours`?"),
        ("72h", "did you mean `72 hours`?"),
        ("1 hr", "did you mean `1 hour`?"),
        ("72 foo", UNITS.format(72)),
        ("for 72 foo", UNITS.format("for 72")),
        ("7 sessions", UNITS.format(7)),
        ("3 foo days", UNITS.format(3)),
        ("3 court", UNITS.format(3)),
        ("72 hours fro disclosure", "did you mean `72 hours from disclosure`?"),
        (
            "72 hours bananas",
            "after the unit comes nothing, or words that begin as `after`, `before`, `of`",
        ),
        ("bfore disclosure", "did you mean `before disclosure`?"),
        ("some day", "write a number and a unit, such as 7 days"),
        ("nonsense", ASK.format(7)),
        ("?", ASK.format(7)),
        ("within 72 hours", "leave out the first word of `within 72 hours`"),
        ("within 72 foo", UNITS.format(72)),
    ],
)
def test_a_deadline_that_says_no_time_is_refused(text: str, meant: str) -> None:
    with pytest.raises(InputError) as raised:
        read_deadline(text, PLACE, ["court"])
    assert str(raised.value) == f"f:1:1: `{text}` is no deadline; {meant}"
