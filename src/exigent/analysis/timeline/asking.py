"""Follows the duties of a scenario under each regime, from its first event to its last deadline."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from exigent.analysis.timeline.courses import FollowedDuty, Viewing, trace_duties
from exigent.analysis.timeline.doubts import find_doubts
from exigent.analysis.timeline.result import (
    VERSION,
    Deadline,
    DutyCourse,
    DutyTimeline,
    PlacedEvent,
    RegimeLane,
)
from exigent.bench import EventEntry, Panel, Regime, clock_of, describe_events, unknown_duties
from exigent.duties import (
    DutyDue,
    EventTime,
    find_deadlines,
    follow_duties,
    last_minute,
    place_events,
    show_minute,
)
from exigent.suite import Scenario, say_moment
from exigent.words import (
    Before,
    Decision,
    Fault,
    InputError,
    Later,
    Moment,
    Obligation,
    Outcome,
    Request,
    Timeline,
    ToldEvent,
    Vocabulary,
    say_decision,
    say_obligation,
)

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def follow_timeline(
    panel: Panel, scenario: Scenario, request: Request, on: Moment | None = None
) -> DutyTimeline:
    """Return how the duties of a scenario stand over time, under each regime of a panel.

    On a day, or at a time of it, if one is given; else when the last event that is told has
    happened and the last deadline is over. Raises InputError for a scenario that tells of no
    event, and where no event has a time and no day is given.
    """
    words, timeline = panel.vocabulary, scenario.timeline
    if not timeline:
        raise InputError(
            "this scenario tells of nothing that happened after the question",
            scenario.location,
            _say_example(words),
            fault=Fault.WRONG_TIMELINE,
        )
    if on is None and not any(_has_time(told) for told in timeline):
        raise _without_times(scenario)
    decisions = panel.decide([request])[0]
    lanes = tuple(
        _lane(panel, regime, decision, scenario, request, on)
        for regime, decision in zip(panel.regimes, decisions, strict=True)
    )
    entries = describe_events(timeline, words)
    # Where nothing is due, no clock matters.
    dated = [lane for lane in lanes if lane.duties] or lanes
    return DutyTimeline(
        version=VERSION,
        feature=scenario.feature,
        title=scenario.text.title,
        file=scenario.location.path,
        line=scenario.location.line,
        on=say_moment(on),
        events=tuple(
            _agreed(entry, [lane.events[at] for lane in dated], words)
            for at, entry in enumerate(entries)
        ),
        lanes=lanes,
    )


def _say_example(words: Vocabulary) -> str:
    event = words.example_event
    if event is None:
        return f"the vocabulary lists no events: {words.path}"
    return f'add such as "And {event.phrase} on 2026-03-06 at 22:10" after the question'


def _without_times(scenario: Scenario) -> InputError:
    return InputError(
        "no event that is told has a time",
        scenario.location,
        "ask how things stand on a day",
        fault=Fault.WRONG_TIMELINE,
    )


def _has_time(told: ToldEvent) -> bool:
    return told.is_known and not isinstance(told.when, Before)


def _lane(
    panel: Panel,
    regime: Regime,
    decision: Decision,
    scenario: Scenario,
    request: Request,
    on: Moment | None,
) -> RegimeLane:
    words, clock, timeline = panel.vocabulary, clock_of(regime, panel), scenario.timeline
    possible = panel.possible_answers(request, regime.name, decision)

    def follow(minute: int) -> Sequence[FollowedDuty]:
        if possible is None:
            return [FollowedDuty(state) for state in unknown_duties(decision)]
        told = possible, timeline, show_minute(minute, clock), words.events, words.calendars, clock
        return list(map(FollowedDuty, follow_duties(*told), find_deadlines(*told)))

    times = place_events(timeline, words.events, words.calendars, clock)
    viewings = [Viewing(time.last, time.until) for time in times if time.last is not None]
    asked = None if on is None else Viewing(last_minute(on, clock), say_moment(on))
    if asked is None and not viewings:
        raise _without_times(scenario)
    traced = trace_duties(follow, viewings, asked)
    states = [one.state for one in traced.duties]
    manifest = regime.manifest
    return RegimeLane(
        regime=regime.name,
        title=manifest.title,
        file=manifest.path,
        kind=manifest.kind,
        zone=clock.zone,
        decision=decision,
        says=say_decision(decision, words),
        events=tuple(_place(timeline, times, words)),
        duties=tuple(
            DutyCourse(
                says=say_obligation(one.state.obligation, words),
                label=say_obligation(_shortened(one.state.obligation), words),
                state=one.state,
                course=one.course,
                once_told=one.once_told,
                deadline=_deadline(one.due),
            )
            for one in traced.duties
        ),
        until=traced.last.says,
        note=_say_given_all_the_same(decision, timeline, words),
        doubts=tuple(find_doubts(panel, regime, decision, states, traced.last.says)),
    )


def _deadline(due: DutyDue | None) -> Deadline | None:
    if due is None:
        return None
    first = None if due.first is None else _instant(due.first)
    return Deadline(due.says, first, _instant(due.last), due.is_in_days)


def _instant(minute: int) -> datetime.datetime:
    return _EPOCH + datetime.timedelta(minutes=minute)


def _shortened(duty: Obligation) -> Obligation:
    """Return who must do what by when; from when on, and what may change it, is told elsewhere."""
    return Obligation(duty.who, duty.duty, duty.within, lasting=duty.lasting, either=duty.either)


def _place(
    timeline: Timeline, times: Sequence[EventTime], words: Vocabulary
) -> Iterator[PlacedEvent]:
    entries = describe_events(timeline, words)
    for told, time, entry in zip(timeline, times, entries, strict=True):
        is_after_another = isinstance(told.when, Later) and time.said
        is_told = is_after_another or not told.is_known
        says = told.text if is_told else words.events[told.event].phrase
        if time.clock and not is_told:
            says += f" at {time.clock}"
        when = "" if time.said else entry.when
        yield PlacedEvent(told.event, says, time.said, when, told.is_known)


def _agreed(entry: EventEntry, placed: Sequence[PlacedEvent], words: Vocabulary) -> PlacedEvent:
    """Return an event as all regimes place it, or as it is told where they differ."""
    times = {one.at for one in placed}
    if len(times) == 1:
        return placed[0]
    return PlacedEvent(entry.event, words.events[entry.event].phrase, "", entry.when)


def _say_given_all_the_same(decision: Decision, timeline: Timeline, words: Vocabulary) -> str:
    """Return what is to be said of a regime that would have refused what was given."""
    if decision.outcome is not Outcome.REFUSE:
        return ""
    known = [words.events[told.event] for told in timeline if told.is_known]
    granting = {event.id for event in words.events.values() if event.grants}
    given = next((one for one in known if granting & {one.id, one.happens_with}), None)
    return f"it would have refused, and {given.clause} all the same" if given else ""
