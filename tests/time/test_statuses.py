"""How a duty stands: what begins it, what fulfils, lifts and breaks it, and by when."""

from __future__ import annotations

import pytest

from exigent.words import Calendar, OwedBy, Status, Term
from tests.time.small_time import (
    EVENTS,
    PLACE,
    WHO,
    allow,
    event,
    follow,
    owes,
    refuse,
    status,
)

HOURS = owes("return", "72 hours", run_from="loan")
DAYS = owes("return", "60 days", run_from="loan")
LOAN = "loan 2026-03-06 22:10"
PACIFIC = "America/Los_Angeles"


def test_a_duty_whose_event_has_not_happened_is_not_owed() -> None:
    assert status(HOURS, ["call 2026-03-06"], "2026-03-09") == "not_owed"
    assert status(HOURS, [LOAN], "2026-03-06 22:09") == "not_owed"
    assert status(HOURS, ["return 2026-03-06 22:00"], "2026-05-09") == "not_owed"


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2026-03-06 22:10", "owed"),
        ("2026-03-09 22:10", "owed"),
        ("2026-03-09 22:11", "broken"),
        ("2026-03-10", "broken"),
    ],
)
def test_hour_72_is_still_in_time_and_the_minute_after_it_is_not(at: str, expected: str) -> None:
    assert status(HOURS, [LOAN], at) == f"{expected} by 2026-03-09 22:10"


def test_clocks_that_are_set_move_hour_72() -> None:
    by = "by 2026-03-09 23:10"
    assert status(HOURS, [LOAN], "2026-03-09 23:10", zone=PACIFIC) == f"owed {by}"
    assert status(HOURS, [LOAN], "2026-03-09 23:11", zone=PACIFIC) == f"broken {by}"
    back = "loan 2026-10-30 22:10"
    by = "by 2026-11-02 21:10"
    assert status(HOURS, [back], "2026-11-02 21:10", zone=PACIFIC) == f"owed {by}"
    assert status(HOURS, [back], "2026-11-02 21:11", zone=PACIFIC) == f"broken {by}"


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        ("return +72 hours", "fulfilled"),
        ("return +73 hours", "late"),
        ("return 2026-03-06 22:10", "fulfilled"),
    ],
)
def test_what_is_done_in_time_is_fulfilled_and_after_it_late(done: str, expected: str) -> None:
    assert status(HOURS, [LOAN, done], "2026-04-01") == f"{expected} by 2026-03-09 22:10"


def test_a_duty_that_was_done_before_its_time_began_is_fulfilled() -> None:
    told = ["return 2026-03-01", LOAN]
    assert status(HOURS, told, "2026-04-01") == "fulfilled by 2026-03-09 22:10"


def test_only_what_happened_until_then_counts() -> None:
    told = [LOAN, "return 2026-03-08 12:00"]
    assert status(HOURS, told, "2026-03-08 11:59") == "owed by 2026-03-09 22:10"
    assert status(HOURS, told, "2026-03-08 12:00") == "fulfilled by 2026-03-09 22:10"
    late = [LOAN, "return 2026-03-12 12:00"]
    assert status(HOURS, late, "2026-03-12 11:59") == "broken by 2026-03-09 22:10"
    assert status(HOURS, late, "2026-03-12 12:00") == "late by 2026-03-09 22:10"


@pytest.mark.parametrize(
    ("at", "expected"),
    [("2026-05-05", "owed"), ("2026-05-05 23:59", "owed"), ("2026-05-06 00:00", "broken")],
)
def test_day_60_is_in_time_and_day_61_is_not(at: str, expected: str) -> None:
    assert status(DAYS, [LOAN], at, zone=PACIFIC) == f"{expected} by 2026-05-05"
    assert status(DAYS, ["loan 2026-03-06"], at, zone=PACIFIC) == f"{expected} by 2026-05-05"


def test_a_leap_day_is_a_day() -> None:
    year = owes("return", "1 year", run_from="loan")
    assert status(year, ["loan 2024-02-29"], "2025-03-01") == "broken by 2025-02-28"
    assert status(DAYS, ["loan 2024-01-01"], "2024-03-01") == "owed by 2024-03-01"


def test_words_that_nobody_can_count_are_owed_until_they_are_done() -> None:
    duty = owes("return", "without delay", run_from="loan")
    assert status(duty, [LOAN], "2036-01-01") == "owed"
    assert status(duty, [LOAN, "return 2035-01-01"], "2036-01-01") == "fulfilled"


def test_a_duty_that_runs_from_nothing_is_owed_until_it_is_done() -> None:
    duty = owes("return", "72 hours")
    assert status(duty, [LOAN], "2036-01-01") == "owed"
    assert status(duty, [LOAN, "return 2035-01-01"], "2036-01-01") == "fulfilled"


def test_a_duty_that_is_due_before_an_event_is_broken_when_that_comes_first() -> None:
    duty = owes("return", "before the recall", before="recall")
    recalled = "recall 2026-03-08 10:00"
    assert status(duty, [LOAN], "2026-03-20") == "owed"
    assert status(duty, [LOAN, recalled], "2026-03-08 09:59") == "owed"
    assert status(duty, [LOAN, recalled], "2026-03-08 10:00") == "broken"
    assert status(duty, [recalled, "return 2026-03-08 10:01"], "2026-03-20") == "late"
    assert status(duty, ["return 2026-03-08 10:00", recalled], "2026-03-20") == "fulfilled"


@pytest.mark.parametrize(
    ("told", "at", "expected"),
    [
        (["loan 2026-03-06"], "2026-06-04", "owed by 2026-06-04"),
        (["loan 2026-03-06"], "2026-06-05", "broken by 2026-06-04"),
        (["loan 2026-03-06", "recall 2026-04-01"], "2026-04-04", "owed by 2026-04-04"),
        (["loan 2026-03-06", "recall 2026-04-01"], "2026-04-05", "broken by 2026-04-04"),
        # It would end later than the 90 days.
        (["loan 2026-03-06", "recall 2026-06-03"], "2026-06-04", "owed by 2026-06-04"),
    ],
)
def test_the_term_that_ends_first_counts(told: list[str], at: str, expected: str) -> None:
    duty = owes("return", "90 days", run_from="loan", earlier=(Term("3 days", "recall"),))
    assert status(duty, told, at) == expected


@pytest.mark.parametrize(
    ("renewals", "expected"),
    [
        ([], "2026-03-16"),
        (["renewal 2026-03-10"], "2026-04-09"),
        (["renewal 2026-03-16"], "2026-04-15"),
        (["renewal 2026-03-17"], "2026-03-16"),
        (["renewal 2026-03-10", "renewal 2026-04-09"], "2026-05-09"),
        (["renewal 2026-03-10", "renewal 2026-04-10"], "2026-04-09"),
    ],
)
def test_a_term_that_ends_later_replaces_one_that_has_not_ended(
    renewals: list[str], expected: str
) -> None:
    duty = owes("return", "10 days", run_from="loan", longer=(Term("30 days", "renewal"),))
    (state,) = follow(duty, ["loan 2026-03-06", *renewals], "2026-05-01")
    assert state.by == expected


def test_a_duty_that_is_lifted_in_time_stays_lifted() -> None:
    lifted = [LOAN, "waiver 2026-03-09 22:10"]
    assert status(HOURS, lifted, "2026-06-01") == "lifted by 2026-03-09 22:10"
    done = [*lifted, "return 2026-03-20"]
    assert status(HOURS, done, "2026-06-01") == "lifted by 2026-03-09 22:10"


def test_what_is_lifted_after_its_end_stays_broken() -> None:
    lifted = [LOAN, "waiver 2026-03-09 22:11"]
    assert status(HOURS, lifted, "2026-06-01") == "broken by 2026-03-09 22:10"


@pytest.mark.parametrize("waiver", ["waiver 2020-03-06", "waiver 2026-03-06 22:09"])
def test_what_happened_before_its_time_began_lifts_nothing(waiver: str) -> None:
    assert status(HOURS, [waiver, LOAN], "2026-03-07") == "owed by 2026-03-09 22:10"
    assert status(HOURS, [waiver, LOAN], "2026-06-01") == "broken by 2026-03-09 22:10"
    again = [waiver, LOAN, "waiver 2026-03-06 22:11"]
    assert status(HOURS, again, "2026-06-01") == "lifted by 2026-03-09 22:10"


def test_what_is_done_first_is_not_lifted_any_more() -> None:
    told = [LOAN, "return 2026-03-07", "waiver 2026-03-08"]
    assert status(HOURS, told, "2026-06-01") == "fulfilled by 2026-03-09 22:10"


def test_a_duty_names_itself_what_lifts_it() -> None:
    duty = owes("return", "72 hours", run_from="loan", lifted_by=("recall",))
    assert status(duty, [LOAN, "recall 2026-03-07"], "2026-06-01") == "lifted by 2026-03-09 22:10"


def test_another_duty_does_as_well_where_there_is_a_choice() -> None:
    duty = owes("return", "3 days", run_from="loan", either=("pay",))
    assert status(duty, [LOAN, "fee 2026-03-08"], "2026-06-01") == "fulfilled by 2026-03-09"
    assert status(duty, [LOAN, "call 2026-03-08"], "2026-06-01") == "broken by 2026-03-09"


KEEP = owes("keep", lasting="90 days", run_from="loan")


@pytest.mark.parametrize(
    ("told", "at", "expected"),
    [
        ([LOAN], "2026-06-04", "owed"),
        ([LOAN], "2026-06-05 00:00", "fulfilled"),
        ([LOAN, "loss 2026-06-04 23:59"], "2026-08-01", "broken"),
        ([LOAN, "loss 2026-06-05 00:00"], "2026-08-01", "fulfilled"),
        (["loss 2026-03-01", LOAN], "2026-08-01", "fulfilled"),
    ],
)
def test_a_duty_to_keep_up_is_broken_while_it_lasts_and_fulfilled_after(
    told: list[str], at: str, expected: str
) -> None:
    assert status(KEEP, told, at) == f"{expected} by 2026-06-04"


def test_a_duty_to_keep_up_is_lifted_and_made_longer_like_others() -> None:
    lasting = owes(
        "keep",
        lasting="90 days",
        run_from="loan",
        longer=(Term("90 days", "renewal"),),
        lifted_by=("recall",),
    )
    renewed = [LOAN, "renewal 2026-06-01"]
    assert status(lasting, renewed, "2026-07-01") == "owed by 2026-08-30"
    assert status(lasting, [*renewed, "loss 2026-08-30"], "2026-09-01") == "broken by 2026-08-30"
    assert status(lasting, [*renewed, "recall 2026-07-01"], "2026-09-01") == "lifted by 2026-08-30"


def test_an_event_breaks_a_duty_that_has_no_end() -> None:
    duty = owes("keep", run_from="loan")
    assert status(duty, [LOAN], "2036-01-01") == "owed"
    assert status(duty, [LOAN, "loss 2030-01-01"], "2036-01-01") == "broken"


OTHERWISE = owes(
    "return",
    "72 hours",
    run_from="loan",
    otherwise=(owes("pay", "10 days"), owes("call", "5 days", run_from="recall")),
)


@pytest.mark.parametrize(
    ("told", "at", "expected"),
    [
        ([LOAN], "2026-03-09 22:10", ["owed", "not_owed", "not_owed"]),
        ([LOAN], "2026-03-09 22:11", ["broken", "owed", "not_owed"]),
        ([LOAN], "2026-03-19", ["broken", "owed", "not_owed"]),
        ([LOAN], "2026-03-20", ["broken", "broken", "not_owed"]),
        ([LOAN, "fee 2026-03-19"], "2026-03-20", ["broken", "fulfilled", "not_owed"]),
        ([LOAN, "recall 2026-03-12"], "2026-03-17", ["broken", "owed", "owed"]),
        ([LOAN, "recall 2026-03-12"], "2026-03-18", ["broken", "owed", "broken"]),
        ([LOAN, "return 2026-03-10"], "2026-03-18", ["late", "owed", "not_owed"]),
        ([LOAN, "return 2026-03-07"], "2026-04-18", ["fulfilled", "not_owed", "not_owed"]),
    ],
)
def test_other_duties_are_owed_once_one_is_broken(
    told: list[str], at: str, expected: list[str]
) -> None:
    assert [state.status for state in follow(OTHERWISE, told, at)] == expected


def test_the_time_of_a_duty_that_takes_the_place_of_another_begins_with_the_breach() -> None:
    _, fee, call = follow(OTHERWISE, [LOAN, "recall 2026-03-12"], "2026-03-12")
    assert (fee.since, fee.by) == ("2026-03-09 22:10", "2026-03-19")
    assert (call.since, call.by) == ("2026-03-12", "2026-03-17")
    by_days = owes("return", "3 days", run_from="loan", otherwise=(owes("pay", "10 days"),))
    _, fee = follow(by_days, [LOAN], "2026-03-12")
    assert (fee.since, fee.by) == ("2026-03-10 00:00", "2026-03-20")


def test_a_duty_runs_from_what_happens_together_with_an_event() -> None:
    duty = owes("call", "3 days", run_from="handover")
    assert status(duty, [LOAN], "2026-03-07") == "owed by 2026-03-09"
    told = [LOAN, "handover 2026-03-10"]
    assert status(duty, told, "2026-03-08") == "not_owed"
    assert status(duty, told, "2026-03-10") == "owed by 2026-03-13"


def test_an_answer_that_refuses_brings_no_duty_that_runs_from_what_was_asked_for() -> None:
    for trigger in ("loan", "handover"):
        duty = owes("return", "72 hours", run_from=trigger)
        (state,) = follow([refuse(duty)], [LOAN], "2026-04-01")
        assert state.status is Status.NOT_OWED
        noun = f"{trigger} happened"
        assert (
            state.why
            == f"It would have been refused: that {noun} all the same is nothing under it."
        )
        (state,) = follow([refuse(duty)], ["call 2026-03-06"], "2026-04-01")
        assert state.why == f"It would have been refused, so that nothing runs from the {trigger}."


def test_an_answer_that_refuses_brings_its_other_duties() -> None:
    duty = owes("call", "3 days", run_from="order")
    (state,) = follow([refuse(duty)], ["order 2026-03-06", LOAN], "2026-04-01")
    assert (state.status, state.by) == (Status.BROKEN, "2026-03-09")


def test_duties_come_in_the_order_of_the_answer() -> None:
    answer = allow(owes("pay", "3 days", run_from="loan"), HOURS, KEEP)
    duties = [state.obligation.duty for state in follow([answer], [LOAN], "2026-03-07")]
    assert duties == ["pay", "return", "keep"]


COURTS = Calendar("courts", PLACE, country="US", subdivision="CA")


@pytest.mark.parametrize(
    ("loan", "by", "after"),
    [
        # Friday, before the weekend on which clocks are set.
        ("2026-03-06 22:10", "2026-03-11", "2026-03-12"),
        # Friday, before Labor Day.
        ("2026-09-04", "2026-09-10", "2026-09-11"),
        # Wednesday, before Thanksgiving and the day after it.
        ("2026-11-25 00:01", "2026-12-02", "2026-12-03"),
    ],
)
def test_court_day_3_leaves_out_the_weekend_and_holidays(loan: str, by: str, after: str) -> None:
    duty = owes("call", "3 court days", run_from="loan", calendar="courts")
    given = {"zone": PACIFIC, "calendars": {"courts": COURTS}}
    assert status(duty, [f"loan {loan}"], by, **given) == f"owed by {by}"
    assert status(duty, [f"loan {loan}"], f"{after} 00:00", **given) == f"broken by {by}"


def test_days_later_are_counted_by_the_regimes_calendar() -> None:
    told = ["loan 2026-03-06", "return +3 court days"]
    days = owes("return", "5 days", run_from="loan")
    for at, expected in (("2026-03-10", "owed"), ("2026-03-11", "fulfilled")):
        given = {"calendars": {"courts": COURTS}, "calendar": "courts"}
        assert status(days, told, at, **given) == f"{expected} by 2026-03-11"


def test_a_breach_of_a_condition_says_what_hung_on_it() -> None:
    duty = owes("return", "72 hours", run_from="loan", is_condition=True)
    (state,) = follow(duty, [LOAN], "2026-04-01")
    assert state.why == (
        "It was due by 2026-03-09 22:10, and was not done. The answer hung on it: it was outside "
        "of what is allowed."
    )


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ([], "It runs from the loan, which has not happened."),
        ([LOAN], "It is to be done by 2026-03-09 22:10."),
        (
            [LOAN, "return 2026-03-07"],
            "It was done by the return on 2026-03-07. It was due by 2026-03-09 22:10.",
        ),
        ([LOAN, "waiver 2026-03-07 08:00"], "The waiver on 2026-03-07 08:00 lifted it."),
    ],
)
def test_every_status_says_what_it_rests_on(told: list[str], why: str) -> None:
    (state,) = follow(HOURS, told, "2026-03-09 20:00")
    assert state.why == why


def test_a_party_owes_only_its_own_duties() -> None:
    other = event("gift", fulfils=(OwedBy("reader", "return"),))
    events = {**EVENTS, "gift": other}
    assert WHO != "reader"
    told = [LOAN, "gift 2026-03-07"]
    assert status(HOURS, told, "2026-03-08", events=events) == "owed by 2026-03-09 22:10"
