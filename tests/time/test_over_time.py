"""What holds of whole timelines, in zones where clocks are set, whatever is left open in them."""

from __future__ import annotations

import datetime

from hypothesis import assume, given
from hypothesis import strategies as st

from exigent.duties import follow_duties
from exigent.duties.happenings import resolve
from exigent.duties.local_time import local_time
from exigent.regime import Clock
from exigent.words import (
    Calendar,
    Location,
    Moment,
    Obligation,
    Status,
    Term,
    Timeline,
    ToldEvent,
)
from tests.time.small_time import EVENTS, WHO, allow, told

ZONES = ("UTC", "America/Los_Angeles", "Europe/London", "Australia/Lord_Howe")
CALENDARS = {"plain": Calendar("plain", Location("vocabulary.yaml"))}
NAMES = tuple(EVENTS)
# Around the days on which clocks are set in spring, in America and in Europe.
FIRST = datetime.date(2026, 3, 6)
_days = st.integers(0, 25).map(lambda days: FIRST + datetime.timedelta(days=days))
_times = st.builds(datetime.time, st.integers(0, 23), st.sampled_from((0, 30, 59)))
_spans = st.sampled_from(
    ("72 hours", "1 hour", "3 days", "0 days", "2 working days", "1 week", "1 month", "at once")
)
_triggers = st.sampled_from(("loan", "loan", "handover", "recall", "order"))
_terms = st.lists(
    st.builds(Term, _spans, _triggers, st.just("plain"), st.booleans()), max_size=1
).map(tuple)
_simple = st.builds(
    Obligation,
    st.just(WHO),
    st.sampled_from(("return", "keep", "pay")),
    _spans,
    run_from=_triggers,
    before=st.sampled_from(("", "", "", "order")),
    lasting=st.sampled_from(("", "", "3 days")),
    calendar=st.sampled_from(("plain", "plain", "")),
    moves=st.booleans(),
    earlier=_terms,
    longer=_terms,
    lifted_by=st.sampled_from(((), ("recall",))),
    either=st.sampled_from(((), ("call",))),
)
_duties = st.one_of(
    _simple, st.tuples(_simple, _simple).map(lambda two: _with_other(two[0], two[1]))
)


def _with_other(duty: Obligation, other: Obligation) -> Obligation:
    return Obligation(WHO, duty.duty, duty.within, run_from=duty.run_from, otherwise=(other,))


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    """Events in order; some on days without a time, one perhaps not known, one before another."""
    days = sorted(draw(st.lists(_days, min_size=1, max_size=4)))
    found: list[ToldEvent] = []
    for index, day in enumerate(days):
        name = draw(st.sampled_from(NAMES))
        kinds = ("day", "time", "time", "later", "hours", "?", "before")
        kind = draw(st.sampled_from(kinds if index else ("day", "time")))
        clock = draw(_times)
        line = {
            "day": f"{name} {day}",
            "time": f"{name} {day} {clock:%H:%M}",
            "later": f"{name} +2 days",
            "hours": f"{name} +50 hours",
            "?": f"{name} ?",
            "before": f"{name} before {found[0].event}" if found else "",
        }[kind]
        found.append(told(line))
    assume(sum("?" in one.text or "before" in one.text for one in found) < 2)
    return tuple(found)


def statuses(duty: Obligation, timeline: Timeline, at: Moment, zone: str) -> list[Status]:
    clock = Clock(zone, "plain")
    states = follow_duties((allow(duty),), timeline, at, EVENTS, CALENDARS, clock)
    return [state.status for state in states]


@st.composite
def completed(draw: st.DrawFn, timeline: Timeline, zone: str) -> Timeline:
    """Return a timeline with a time for every event, which is one that the first leaves open."""
    happenings = resolve(timeline, Clock(zone, "plain"), CALENDARS, EVENTS)
    local = local_time(zone)
    found: list[ToldEvent] = []
    minutes: list[int | None] = []
    for index, one in enumerate(happenings.all):
        first, last = max(one.earliest, _minute(zone, 0)), min(one.latest, _minute(zone, 60))
        if one.anchor is not None:
            base = minutes[one.anchor]
            minute = None if base is None else base + one.offset
        elif not one.is_sure and draw(st.booleans()):
            minute = None
        else:
            minute = draw(st.one_of(st.sampled_from((first, last)), st.integers(first, last)))
        minutes.append(minute)
        for before, after, gap in happenings.bounds:
            if max(before, after) == index:
                early, late = minutes[before], minutes[after]
                assume(early is None or late is None or late - early >= gap)
        for before, after, span in happenings.steps:
            if after == index:
                assume(happenings.is_step(span, minutes[before], minutes[after]))
        if minute is not None:
            shown = local.say(minute)
            # A time that clocks show twice cannot be told for one of both.
            assume(local.range_of(told(f"{one.event} {shown}").when) == (minute, minute))  # type: ignore[arg-type]
            found.append(told(f"{one.event} {shown}"))
    return tuple(found)


def _minute(zone: str, days: int) -> int:
    return local_time(zone).first(FIRST.toordinal() + days - 5)


@given(st.data(), _duties, timelines(), _days, st.sampled_from(ZONES))
def test_a_status_that_is_told_is_that_of_every_course_that_is_possible(
    data: st.DataObject, duty: Obligation, timeline: Timeline, day: datetime.date, zone: str
) -> None:
    at = Moment(day, data.draw(st.one_of(st.none(), _times)))
    exact = data.draw(completed(timeline, zone))
    certain = statuses(duty, timeline, at, zone)
    for known, possible in zip(certain, statuses(duty, exact, at, zone), strict=True):
        assert known in (possible, Status.UNKNOWN)


@given(_duties, timelines(), _days, st.integers(0, 20), st.sampled_from(ZONES))
def test_later_a_breach_is_still_one(
    duty: Obligation, timeline: Timeline, day: datetime.date, days: int, zone: str
) -> None:
    later = Moment(day + datetime.timedelta(days=days))
    now, then = (statuses(duty, timeline, at, zone) for at in (Moment(day), later))
    for before, after in zip(now, then, strict=True):
        if before is Status.BROKEN:
            # That it was done after all may be open; that it was not kept is not.
            assert after.is_breach or after is Status.UNKNOWN
        if before in (Status.LATE, Status.LIFTED):
            assert after is before


@given(_duties, timelines(), _days, st.sampled_from(ZONES))
def test_the_same_is_said_of_a_timeline_whatever_was_asked_before(
    duty: Obligation, timeline: Timeline, day: datetime.date, zone: str
) -> None:
    first = statuses(duty, timeline, Moment(day), zone)
    statuses(duty, tuple(reversed(timeline)), Moment(day), zone)
    assert statuses(duty, tuple(timeline), Moment(day), zone) == first
