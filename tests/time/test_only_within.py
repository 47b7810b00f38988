"""A duty that runs from an event which counts only within a time of another."""

from __future__ import annotations

import pytest

from exigent.words import Term
from tests.time.small_time import follow, owes, status

WITHIN = owes("return", "at once", run_from="recall", window=(Term("96 hours", "order"),))
ORDER = "order 2026-09-01 08:00"
LATER = "2026-09-30"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([ORDER, "recall +96 hours"], "owed"),
        ([ORDER, "recall 2026-09-05 08:01"], "not_owed"),
        ([ORDER, "recall +97 hours"], "not_owed"),
        # A time that has not begun is not over.
        (["recall 2026-09-05 08:01"], "owed"),
        (["recall 2026-08-01", ORDER], "owed"),
        # The first time counts, and one that comes later takes nothing from it.
        ([ORDER, "recall 2026-09-02", "recall 2026-09-20"], "owed"),
        ([ORDER, "recall 2026-09-20", "return 2026-09-21"], "not_owed"),
        # On the day on which its time ends, it may be in time or not.
        ([ORDER, "recall 2026-09-04"], "owed"),
        ([ORDER, "recall 2026-09-05"], "unknown"),
        ([ORDER, "recall 2026-09-06"], "not_owed"),
        (["order ?", "recall 2026-09-05"], "unknown"),
    ],
)
def test_what_comes_too_late_begins_no_duty(told: list[str], expected: str) -> None:
    assert status(WITHIN, told, LATER) == expected


def test_each_of_several_times_has_to_be_met() -> None:
    owed = owes(
        *("return", "3 days"),
        run_from="recall",
        window=(Term("9 days", "order"), Term("1 hour", "loan")),
    )
    told = [ORDER, "loan 2026-09-02 08:00", "recall +1 hour"]
    assert status(owed, told, "2026-09-03") == "owed by 2026-09-05"
    assert status(owed, [*told[:2], "recall +2 hours"], "2026-09-03") == "not_owed"
    assert status(owed, [*told[:1], "recall 2026-09-11"], LATER) == "not_owed"


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ([ORDER], "It runs from the recall, which has not happened."),
        (
            [ORDER, "recall 2026-09-05 08:01"],
            "The recall came on 2026-09-05 08:01, not within 96 hours of the order.",
        ),
        ([ORDER, "recall 2026-09-07"], "The recall came on 2026-09-07, not within 96 hours of the order."),
        ([ORDER, "recall ?"], "It may be owed or not owed, as it is not known whether recall happened."),
        (
            [ORDER, "recall 2026-09-05"],
            "It may be owed or not owed, as it is not known at what time recall happened.",
        ),
    ],
)  # fmt: skip
def test_a_status_says_that_its_event_came_too_late(told: list[str], why: str) -> None:
    assert follow(WITHIN, told, LATER)[0].why == why
