"""Events whose time, or whether they happened, is open: a status is told only where it is certain."""

from __future__ import annotations

import pytest

from exigent.duties import follow_duties
from exigent.regime import Clock
from exigent.words import Decision, Outcome, Status, Term
from tests.time.small_time import EVENTS, allow, follow, moment, owes, refuse, status, told

HOURS = owes("return", "72 hours", run_from="loan")
DAYS = owes("return", "3 days", run_from="loan")
LOAN = "loan 2026-03-06 22:10"


def test_what_is_told_not_to_be_known_makes_a_duty_unknown() -> None:
    (state,) = follow(HOURS, [LOAN, "return ?"], "2026-03-20")
    assert (state.status, state.by) == (Status.UNKNOWN, "2026-03-09 22:10")
    assert state.why == (
        "It may be done in time, done too late or not done in time, as it is not known whether "
        "return happened."
    )


def test_before_its_end_such_a_duty_is_owed_or_done() -> None:
    (state,) = follow(HOURS, [LOAN, "return ?"], "2026-03-08")
    assert state.why.startswith("It may be owed or done in time, as")


def test_what_was_surely_done_in_time_does_not_turn_on_what_is_not_known() -> None:
    told_ = [LOAN, "return 2026-03-07", "return ?", "waiver 2026-03-08"]
    assert status(HOURS, told_, "2026-03-20") == "fulfilled by 2026-03-09 22:10"


def test_a_breach_that_is_certain_and_its_kind_is_not_says_so() -> None:
    told_ = [LOAN, "return 2026-03-20"]
    (state,) = follow(HOURS, told_, "2026-03-20 12:00")
    assert state.status is Status.UNKNOWN
    assert state.why == (
        "It may be done too late or not done in time, as it is not known at what time return "
        "happened. It was not kept either way."
    )


def test_a_trigger_that_is_not_known_leaves_open_whether_a_duty_is_owed() -> None:
    (state,) = follow(HOURS, ["loan ?"], "2026-03-20")
    assert (state.status, state.since, state.by) == (Status.UNKNOWN, "", "")
    assert state.why.startswith("It may be owed, not done in time or not owed, as it is not known")


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        ("return 2026-03-09", "unknown by 2026-03-09"),
        ("return 2026-03-08", "fulfilled by 2026-03-09"),
        ("return 2026-03-10", "late by 2026-03-09"),
        # It was so long after it, whenever that was.
        ("return +71 hours", "fulfilled by 2026-03-09"),
        ("return +72 hours", "fulfilled by 2026-03-09"),
        ("return +73 hours", "late by 2026-03-09"),
    ],
)
def test_hours_from_some_time_of_a_day_end_at_some_time_of_a_day(done: str, expected: str) -> None:
    assert status(HOURS, ["loan 2026-03-06", done], "2026-03-20") == expected


@pytest.mark.parametrize(
    ("loan", "done", "expected"),
    [
        ("loan 2026-11-01 01:30", "return 2026-11-04 00:29", "fulfilled"),
        ("loan 2026-11-01 01:30", "return 2026-11-04 01:00", "unknown"),
        ("loan 2026-11-01 01:30", "return 2026-11-04 01:31", "late"),
        ("loan 2026-03-08 02:30", "return 2026-03-11 02:30", "fulfilled"),
        ("loan 2026-03-08 02:30", "return 2026-03-11 03:00", "unknown"),
        ("loan 2026-03-08 02:30", "return 2026-03-11 03:31", "late"),
    ],
)
def test_a_time_that_clocks_show_twice_or_never_is_no_certain_one(
    loan: str, done: str, expected: str
) -> None:
    (state,) = follow(HOURS, [loan, done], "2026-11-20", zone="America/Los_Angeles")
    assert state.status == expected
    if expected == "unknown":
        shown = loan.removeprefix("loan ")
        assert state.why == (
            "It may be done in time or done too late, as it is not known at what time loan "
            f"happened (clocks there do not show {shown} just once)."
        )


def test_days_do_not_turn_on_the_time_of_a_day() -> None:
    for done, expected in (("return 2026-03-09", "fulfilled"), ("return 2026-03-10", "late")):
        for loan in ("loan 2026-03-06", LOAN):
            assert status(DAYS, [loan, done], "2026-03-20") == f"{expected} by 2026-03-09"


def test_an_end_that_can_be_on_one_of_two_days_is_none_that_is_told() -> None:
    (state,) = follow(HOURS, ["loan 2026-03-06"], "2026-03-08", zone="America/Los_Angeles")
    assert (state.status, state.since, state.by) == (Status.OWED, "2026-03-06", "")
    assert state.by_is_unknown
    assert state.between == ("2026-03-09", "2026-03-10")
    assert state.due == "between 2026-03-09 and 2026-03-10"


def test_an_end_that_may_be_ever_later_is_between_no_days() -> None:
    (state,) = follow(HOURS, ["loan ?"], "2026-03-20")
    assert not state.between
    assert state.due == "by a time that is not known"


def test_only_an_end_that_may_be_is_one_that_is_not_known() -> None:
    for events in ([], ["loan ?"], ["loan 2026-03-06"]):
        (at_once,) = follow(owes("return", "at once", run_from="loan"), events, "2026-03-20")
        assert not at_once.by_is_unknown
    for events, is_unknown in (([], False), (["loan ?"], True), ([LOAN], False)):
        (counted,) = follow(HOURS, events, "2026-03-20")
        assert bool(counted.by_is_unknown) is is_unknown


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["loan 2026-03-06", "return 2026-03-06"], "fulfilled"),
        (["return 2026-03-06", "recall 2026-03-06"], "fulfilled"),
        (["recall 2026-03-06", "return 2026-03-06"], "late"),
        (["recall 2026-03-06", "return before recall"], "fulfilled"),
        (["recall 2026-03-06 10:00", "return 2026-03-06"], "late"),
        (["recall 2026-03-06", "return ?"], "unknown"),
    ],
)
def test_what_is_told_in_order_happened_in_order_also_on_one_day(
    lines: list[str], expected: str
) -> None:
    assert status(owes("return", before="recall"), lines, "2026-03-20") == expected


def test_what_happened_before_an_event_may_be_the_beginning_of_a_term() -> None:
    duty = owes("return", "3 days", run_from="recall")
    lines = ["loan 2026-03-06", "recall before loan"]
    (state,) = follow(duty, lines, "2026-03-20")
    assert (state.status, state.by) == (Status.BROKEN, "")
    (state,) = follow(duty, lines, "2026-03-08")
    assert state.status is Status.UNKNOWN
    (state,) = follow(duty, [*lines, "return +2 days"], "2026-03-20")
    assert state.status is Status.FULFILLED


def test_working_days_that_no_calendar_names_are_not_guessed() -> None:
    duty = owes("return", "3 working days", run_from="loan")
    for at, expected in (("2026-03-09", "owed"), ("2026-03-10", "unknown")):
        (state,) = follow(duty, [LOAN], at)
        assert (state.status, state.by) == (expected, "")
    assert "no calendar says which days are working days" in state.why
    done = [LOAN, "return 2026-03-09"]
    assert status(duty, done, "2026-05-01") == "fulfilled"
    assert status(duty, [LOAN, "return 2026-03-12"], "2026-05-01") == "unknown"


def test_working_days_later_without_a_calendar_are_as_late_at_least() -> None:
    lines = ["loan 2026-03-06", "return +3 working days"]
    assert status(owes("return", "2 days", run_from="loan"), lines, "2026-05-01") == (
        "unknown by 2026-03-08"
    )
    assert status(owes("return", "9 days", run_from="loan"), lines, "2026-03-08") == (
        "owed by 2026-03-15"
    )


def test_answers_that_differ_leave_a_status_open_unless_it_is_the_same() -> None:
    done = [LOAN, "return 2026-03-07"]
    assert follow([allow(HOURS), allow(HOURS)], done, "2026-03-20")[0].status is Status.FULFILLED
    (state,) = follow([allow(HOURS), refuse()], done, "2026-03-20")
    assert state.status is Status.UNKNOWN
    assert state.why == "It may be done in time or not owed, as facts are not known."
    both = follow([allow(HOURS), allow(DAYS, HOURS)], done, "2026-03-20")
    assert [state.status for state in both] == [Status.FULFILLED, Status.UNKNOWN]


@pytest.mark.parametrize(
    "answer",
    [
        Decision(Outcome.ERROR, note="it failed"),
        Decision(Outcome.NEEDS_FACTS, missing=("danger",)),
        allow(missing=("danger",)),
    ],
)
def test_an_answer_that_does_not_tell_its_duties_is_none_without_them(answer: Decision) -> None:
    (state,) = follow([allow(HOURS), answer], [], "2026-03-20")
    assert state.status is Status.UNKNOWN
    assert "the answer does not tell its duties" in state.why


def test_where_too_much_is_open_nothing_is_certain() -> None:
    terms = tuple(Term(f"{number} minutes", name) for number, name in enumerate(EVENTS))
    duty = owes("return", "72 hours", run_from="loan", longer=terms, either=("pay", "call"))
    (state,) = follow(duty, [f"{name} ?" for name in EVENTS], "2026-03-20")
    assert state.status is Status.UNKNOWN


def test_a_timeline_is_read_anew_for_other_events_and_clocks() -> None:
    timeline = (told(LOAN),)
    at = moment("2026-03-07")
    west = follow_duties((allow(HOURS),), timeline, at, EVENTS, {}, Clock("America/Los_Angeles"))
    east = follow_duties((allow(HOURS),), timeline, at, EVENTS, {}, Clock("Europe/London"))
    lone = follow_duties((allow(HOURS),), timeline, at, {}, {}, Clock("UTC"))
    assert [one[0].by for one in (west, east, lone)] == [
        "2026-03-09 23:10",
        "2026-03-09 22:10",
        "2026-03-09 22:10",
    ]


def test_an_end_within_whose_bounds_is_asked_may_or_may_not_be_over() -> None:
    assert status(HOURS, ["loan 2026-01-01"], "2026-01-03 23:59") == "owed by 2026-01-04"
    assert status(HOURS, ["loan 2026-01-01"], "2026-01-04 10:00") == "unknown by 2026-01-04"
    assert status(HOURS, ["loan 2026-01-01"], "2026-01-05 00:00") == "broken by 2026-01-04"


@pytest.mark.parametrize("number", [3, 9, 15])
def test_what_was_broken_stays_broken(number: int) -> None:
    duty = owes("return", "3 days", run_from="loan", lifted_by=("recall",))
    lines = ["loan 2026-03-06", *["recall 2026-05-04"] * number]
    assert status(duty, lines, "2026-05-04 12:00") == "broken by 2026-03-09"


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        ("return 2026-05-03", "late by 2026-03-09"),
        ("return 2026-03-08", "fulfilled by 2026-03-09"),
        ("return ?", "unknown by 2026-03-09"),
    ],
)
def test_how_a_duty_ended_stays_so_however_much_is_open_later(done: str, expected: str) -> None:
    duty = owes("return", "3 days", run_from="loan", lifted_by=("recall",))
    lines = ["loan 2026-03-06", done, *["recall 2026-05-04"] * 9]
    assert status(duty, lines, "2026-05-04 12:00") == expected


@pytest.mark.parametrize("number", [3, 6])
def test_days_that_are_apart_are_not_too_many(number: int) -> None:
    duty = owes("return", "72 hours", run_from="loan", longer=(Term("72 hours", "renewal"),))
    days = [f"renewal 2026-03-{6 + 2 * index:02}" for index in range(1, number)]
    (state,) = follow(duty, ["loan 2026-03-06", *days], "2026-03-25 12:00")
    assert "too much" not in state.why
