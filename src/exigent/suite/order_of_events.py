"""In which order events can be told: none before what it needs, and none before another told earlier."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from exigent.words import (
    Before,
    Event,
    Fault,
    InputError,
    Later,
    Moment,
    Timeline,
    ToldEvent,
    Unit,
    Vocabulary,
    say_list,
    written,
)

_HOUR = datetime.timedelta(hours=1)
_DAY = datetime.timedelta(days=1)
# What a span lasts at the least and at the most. Hours are as many on clocks but for one where
# these change.
_SHORTEST = {
    Unit.MINUTES: datetime.timedelta(minutes=1),
    Unit.HOURS: _HOUR,
    Unit.DAYS: _DAY,
    Unit.WORKING_DAYS: _DAY,
    Unit.WEEKS: 7 * _DAY,
    Unit.MONTHS: 28 * _DAY,
    Unit.YEARS: 365 * _DAY,
}


class _Bounds(NamedTuple):
    """The first and the last time, as clocks of one place show it, at which an event can be."""

    first: datetime.datetime
    last: datetime.datetime


def refuse_misplaced(told: ToldEvent, before: Timeline, vocabulary: Vocabulary) -> None:
    """Raise InputError if an event cannot be told after those `before`."""
    _refuse_second(told, before, vocabulary)
    _refuse_without_needed(told, before, vocabulary)
    _refuse_no_time(told, before, vocabulary)
    _refuse_earlier(told, before, vocabulary)
    _refuse_before_request(told, before, vocabulary)


def refuse_before_day(
    told: ToldEvent, before: Timeline, vocabulary: Vocabulary, day: datetime.date
) -> None:
    """Raise InputError if an event cannot be told of a request that states its day.

    That is where it was surely before that day and may not be, or is the request, on another day.
    """
    bounds = _bounds((*before, told))[-1]
    if bounds is None:
        return
    event, asking = vocabulary.events[told.event], vocabulary.request_event
    is_early = bounds.last.date() < day and not event.may_precede
    if is_early or (event.id == asking and bounds.first.date() > day):
        wrong = "is told on another day than" if event.id == asking else "cannot be before"
        raise InputError(
            f"{event.noun} {wrong} the day of the request",
            told.location,
            f"that is stated to be {written(day)}",
            fault=Fault.WRONG_TIMELINE,
        )


def find_untold(timeline: Timeline, vocabulary: Vocabulary) -> Iterator[InputError]:
    """Yield what is wrong in a whole timeline: a time before an event that nothing tells."""
    happened = set(_happened(timeline, vocabulary.events))
    for told in timeline:
        if isinstance(told.when, Before) and told.when.event not in happened:
            event = vocabulary.events[told.when.event]
            yield InputError(
                f"nothing tells of {event.noun}, so that nothing can be before it",
                told.location,
                f'tell it too, as in "{event.phrase} on 2026-03-06"',
                fault=Fault.WRONG_TIMELINE,
            )


def has_time(timeline: Timeline) -> bool:
    """Tell whether any event of a timeline happened at a time that is told."""
    return any(told.is_known and not isinstance(told.when, Before) for told in timeline)


def _happened(timeline: Timeline, events: Mapping[str, Event]) -> Iterator[str]:
    """Yield the events that are told, and those that happen with them."""
    waiting = [told.event for told in timeline]
    seen: set[str] = set()
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            yield one
            waiting += [other.id for other in events.values() if other.happens_with == one]


def _refuse_second(told: ToldEvent, before: Timeline, vocabulary: Vocabulary) -> None:
    noun = vocabulary.events[told.event].noun
    for other in before:
        if other.event != told.event:
            continue
        if other.is_known != told.is_known:
            raise InputError(
                f"{noun} is told to have happened, and not to be known",
                told.location,
                f"the first is in line {other.location.line}",
                fault=Fault.CONTRADICTION,
            )
        is_again = vocabulary.events[told.event].may_repeat and told.is_known
        if is_again and (other.when != told.when or isinstance(told.when, Later)):
            continue
        raise InputError(
            f"{noun} is told twice",
            told.location,
            f"the first is in line {other.location.line}",
            fault=Fault.SAID_TWICE,
        )


def _refuse_without_needed(told: ToldEvent, before: Timeline, vocabulary: Vocabulary) -> None:
    events = vocabulary.events
    event = events[told.event]
    happened = set(_happened(before, events))
    lacking = [name for name in event.after if name not in happened]
    if lacking:
        first = _leader(events[lacking[0]], events)
        raise InputError(
            f"{event.noun} cannot be before {say_list(events[name].noun for name in lacking)}",
            told.location,
            f'tell that first, as in "{first.phrase} on 2026-03-06"',
            fault=Fault.WRONG_TIMELINE,
        )
    if isinstance(told.when, Before) and told.when.event in (event.id, *_needed(event, events)):
        raise InputError(
            f"{event.noun} cannot be before {events[told.when.event].noun}",
            told.location,
            fault=Fault.WRONG_TIMELINE,
        )


def _needed(event: Event, events: Mapping[str, Event]) -> set[str]:
    """Return all events without which one cannot happen, and those with which these do."""
    needed: set[str] = set()
    waiting = [*event.after]
    while waiting:
        name = waiting.pop()
        if name and name not in needed:
            needed.add(name)
            waiting += [*events[name].after, events[name].happens_with]
    return needed


def _leader(event: Event, events: Mapping[str, Event]) -> Event:
    """Return the event that has to be told for one to happen, itself if it comes with no other."""
    while event.happens_with:
        event = events[event.happens_with]
    return event


def _refuse_no_time(told: ToldEvent, before: Timeline, vocabulary: Vocabulary) -> None:
    if not isinstance(told.when, Later):
        return
    if not before:
        raise InputError(
            "nothing was told before this, after which time could be counted",
            told.location,
            'tell when it happened, as in "on 2026-03-06 at 22:10"',
            fault=Fault.WRONG_TIMELINE,
        )
    last = before[-1]
    if last.is_known and not isinstance(last.when, Before):
        return
    raise InputError(
        f"it is not told when {vocabulary.events[last.event].noun} was, so that no time can be "
        "counted from there",
        told.location,
        "tell this before it, or tell its own day",
        fault=Fault.WRONG_TIMELINE,
    )


def _refuse_earlier(told: ToldEvent, before: Timeline, vocabulary: Vocabulary) -> None:
    bounds = _bounds((*before, told))
    mine = bounds[-1]
    for other, others in zip(before, bounds, strict=False):
        if mine is None or others is None or mine.last >= others.first:
            continue
        raise InputError(
            f"{vocabulary.events[told.event].noun} is told after "
            f"{vocabulary.events[other.event].noun}, and was before it",
            told.location,
            f"that is in line {other.location.line}: tell first what was first",
            fault=Fault.WRONG_TIMELINE,
        )


def _refuse_before_request(told: ToldEvent, before: Timeline, vocabulary: Vocabulary) -> None:
    events = vocabulary.events
    asking = vocabulary.request_event
    if told.event == asking:
        early = [
            one
            for one in before
            if one.is_known
            and not isinstance(one.when, Before)
            and not events[one.event].may_precede
        ]
        for one in early:
            raise InputError(
                f"{events[one.event].noun} cannot be before {events[asking].noun}",
                one.location,
                f"{events[asking].noun} is told in line {told.location.line}",
                fault=Fault.WRONG_TIMELINE,
            )
    is_before = isinstance(told.when, Before) and told.when.event == asking
    if is_before and not events[told.event].may_precede:
        raise InputError(
            f"{events[told.event].noun} cannot be before {events[asking].noun}",
            told.location,
            fault=Fault.WRONG_TIMELINE,
        )


def _bounds(timeline: Timeline) -> list[_Bounds | None]:
    """Return between which times each event happened, None where that is not known."""
    found: list[_Bounds | None] = []
    for told in timeline:
        match told.when:
            case Moment(day, None):
                found.append(_whole(day))
            case Moment(day, clock) if clock is not None:
                at = datetime.datetime.combine(day, clock)
                found.append(_Bounds(at, at))
            case Later() as later:
                before = found[-1] if found else None
                found.append(_later(later, before, told) if before else None)
            case _:
                found.append(None)
    return found


def _whole(day: datetime.date) -> _Bounds:
    return _Bounds(
        datetime.datetime.combine(day, datetime.time.min),
        datetime.datetime.combine(day, datetime.time.max),
    )


def _later(later: Later, before: _Bounds, told: ToldEvent) -> _Bounds:
    unit, number = later.span.unit, later.span.number
    try:
        first = before.first + number * _SHORTEST[unit]
        if unit in (Unit.MINUTES, Unit.HOURS):
            return _Bounds(first - _HOUR, before.last + number * _SHORTEST[unit] + _HOUR)
    except OverflowError:
        raise InputError(
            f"{number} {unit} later no calendar has a day any more",
            told.location,
            f"the last is {written(datetime.date.max)}",
            fault=Fault.UNKNOWN_WORD,
        ) from None
    return _Bounds(_whole(first.date()).first, _whole(datetime.date.max).last)
