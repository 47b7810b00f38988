"""Working days under a regime that names no calendar: nobody knows when they are over, and it says so."""

from __future__ import annotations

import pytest

from tests.small_bench import SmallBench
from tests.time.timed_bench import ASKED, scenario

FILE = "features/lending.feature"
STEPS = (
    "Given an ordinary request for a lending record",
    "And the requester brings a letter",
    ASKED[-1],
    "And the record is shown on 2026-03-06",
    "And 3 working days later the library tells the borrower",
)
NEVER = "open-shelf names no calendar, so that nobody knows when `3 working days later` is"


@pytest.fixture
def shelf(timed: SmallBench) -> SmallBench:
    then = 'Then under "open-shelf" the library has told the borrower in time'
    timed.write(FILE, scenario(*STEPS, then))
    return timed


def test_what_is_expected_at_the_end_is_unknown_for_want_of_a_calendar(shelf: SmallBench) -> None:
    ran = shelf.exigent("run")
    assert ran.code == 1
    assert NEVER in " ".join(ran.out.split())


def test_an_explanation_gives_the_same_reason(shelf: SmallBench) -> None:
    explained = shelf.exigent("explain", "One", "open-shelf")
    assert NEVER in " ".join(explained.out.split())
    assert "too many ways" not in explained.out


def test_a_status_on_a_day_says_that_no_calendar_is_there(timed: SmallBench) -> None:
    then = 'Then on 2026-03-20 under "open-shelf" the library has told the borrower in time'
    timed.write(FILE, scenario(*STEPS, then))
    said = " ".join(timed.exigent("run").out.split())
    assert "no calendar says which days are working days" in said
