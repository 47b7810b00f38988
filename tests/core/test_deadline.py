"""By when a duty is owed: a number and a unit, or words of time."""

from __future__ import annotations

import pytest

from exigent.words.deadline import read_deadline
from exigent.words.errors import InputError
from exigent.words.location import Location

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
        "7 sessions",
    ],
)
def test_a_deadline_that_says_a_time_is_taken_as_it_stands(text: str) -> None:
    assert read_deadline(text, PLACE) == text


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
    ],
)
def test_a_deadline_that_says_no_time_is_refused(text: str, meant: str) -> None:
    with pytest.raises(InputError) as raised:
        read_deadline(text, PLACE)
    assert str(raised.value) == f"f:1:1: `{text}` is no deadline; {meant}"
