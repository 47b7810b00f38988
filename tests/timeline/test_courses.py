"""When duties are looked at, and what is told of how they came to stand as they do."""

from __future__ import annotations

import datetime
import itertools

from hypothesis import given
from hypothesis import strategies as st

from exigent.analysis.timeline import FollowedDuty, Viewing, open_duties, time_in, trace_duties
from exigent.duties import DutyDue, last_minute
from exigent.regime import Clock
from exigent.suite import say_moment
from exigent.words import DutyState, Moment, Obligation, Status
from tests.time.small_time import moment
from tests.timeline.hand_made import three_regimes

CALL = Obligation("library", "call", "3 days")
SINCE = "2026-03-06 22:10"
BY = "2026-03-09"

moments = st.builds(
    Moment,
    st.dates(datetime.date(2020, 1, 1), datetime.date(2030, 1, 1)),
    st.none() | st.times().map(lambda time: time.replace(second=0, microsecond=0)),
)


def viewing(told: Moment | str) -> Viewing:
    at = moment(told) if isinstance(told, str) else told
    return Viewing(last_minute(at, Clock()), say_moment(at))


END = viewing(BY).minute
DUE = DutyDue(f"by {BY}", BY, END, END, is_in_days=True)


def follow(at: int, done: Moment | None = None) -> list[FollowedDuty]:
    """Say how a duty stands that runs three days from a time on, done at a time or never."""
    if at < viewing(SINCE).minute:
        return [FollowedDuty(DutyState(CALL, Status.NOT_OWED))]
    if done is not None and viewing(done).minute <= at:
        status = Status.FULFILLED if viewing(done).minute <= END else Status.LATE
    else:
        status = Status.BROKEN if at > END else Status.OWED
    return [FollowedDuty(DutyState(CALL, status, SINCE, BY), DUE)]


def test_without_a_day_a_duty_is_followed_until_its_deadline_is_over() -> None:
    ((state, _, course, _),) = trace_duties(follow, [viewing(SINCE)], None).duties
    assert state.status is Status.BROKEN
    assert [(one.at, one.is_after, one.status) for one in course] == [
        (SINCE, False, Status.OWED),
        (BY, True, Status.BROKEN),
    ]


def test_on_a_day_nothing_is_told_of_what_comes_after_it() -> None:
    traced = trace_duties(follow, [viewing(SINCE)], viewing("2026-03-08"))
    ((state, _, course, _),) = traced.duties
    assert (state.status, state.by) == (Status.OWED, BY)
    assert [one.status for one in course] == [Status.OWED]
    assert traced.last.says == "2026-03-08"


def test_the_last_minute_of_a_deadline_is_still_in_time() -> None:
    ((state, _, _, _),) = trace_duties(follow, [viewing(SINCE)], viewing(f"{BY} 23:59")).duties
    assert state.status is Status.OWED


def test_what_is_done_late_was_broken_before() -> None:
    done = moment("2026-03-11 09:00")
    traced = trace_duties(lambda at: follow(at, done), [viewing(SINCE), viewing(done)], None)
    ((_, _, course, _),) = traced.duties
    assert [one.status for one in course] == [Status.OWED, Status.BROKEN, Status.LATE]


def test_of_a_day_that_is_told_as_a_whole_it_is_told_how_it_ended() -> None:
    """Before the day was over it may have been done or not, and nobody tells at what time of it."""
    done = viewing("2026-03-10")

    def follow_by_the_day(at: int) -> list[FollowedDuty]:
        ((state, due),) = follow(at)
        if at > END:
            state = DutyState(CALL, Status.LATE if at >= done.minute else Status.UNKNOWN, SINCE, BY)
        return [FollowedDuty(state, due)]

    ((_, _, course, _),) = trace_duties(follow_by_the_day, [viewing(SINCE), done], None).duties
    assert [(one.at, one.status) for one in course] == [
        (SINCE, Status.OWED),
        ("2026-03-10", Status.LATE),
    ]


def test_what_was_not_owed_before_its_time_began_is_told_by_when_that_was() -> None:
    traced = trace_duties(follow, [viewing("2026-03-05"), viewing(SINCE)], viewing("2026-03-07"))
    ((_, _, course, _),) = traced.duties
    assert [(one.at, one.status) for one in course] == [(SINCE, Status.OWED)]


def test_what_is_owed_without_a_beginning_was_so_before_anything_that_is_told() -> None:
    keep = Obligation("library", "keep_note")
    traced = trace_duties(
        lambda _: [FollowedDuty(DutyState(keep, Status.OWED))], [viewing(SINCE)], None
    )
    ((_, _, course, _),) = traced.duties
    assert [(one.at, one.status) for one in course] == [("", Status.OWED)]


@given(moments)
def test_what_is_after_a_time_is_looked_at_later_and_nothing_lies_between(told: Moment) -> None:
    one = viewing(told)
    after = Viewing(one.minute, one.says, is_after=True)
    assert after.place > one.place
    assert after.looked_at == one.looked_at + 1


@given(moments)
def test_a_time_is_read_as_it_is_written(told: Moment) -> None:
    assert time_in(say_moment(told)) == told


@given(st.lists(moments, min_size=1), moments)
def test_no_change_is_told_out_of_order_or_twice(happened: list[Moment], done: Moment) -> None:
    traced = trace_duties(
        lambda at: follow(at, done), [viewing(one) for one in (*happened, done)], None
    )
    ((state, _, course, _),) = traced.duties
    places = []
    for change in course:
        at = time_in(change.at)
        assert at is not None
        places.append(Viewing(viewing(at).minute, change.at, change.is_after).place)
    assert places == sorted(set(places))
    assert course[-1].status is state.status
    assert all(one.status is not other.status for one, other in itertools.pairwise(course))


def test_open_are_the_deadlines_that_were_not_over_when_the_last_event_had_happened() -> None:
    found = [(one.duty.state.by, one.status) for one in open_duties(three_regimes())]
    assert found == [("2026-05-05", Status.OWED), ("2026-06-04", Status.OWED)]
