"""What every form of a timeline says of it in the same words."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence

from exigent.analysis.timeline import (
    DutyCourse,
    DutyTimeline,
    PlacedEvent,
    RegimeLane,
    StatusChange,
    time_in,
)
from exigent.report.matrix import STATUSES
from exigent.words import Moment, Outcome, Status, read_span

_NEVER = datetime.datetime.max.replace(tzinfo=datetime.UTC)
NO_DAY = "not known"
# Of these, when they came about says all.
_PLAIN = (Status.OWED, Status.FULFILLED)
# What an answer without duties is called where many are listed.
_ANSWERS = {
    Outcome.ALLOW: "allowed",
    Outcome.REFUSE: "refused",
    Outcome.NEEDS_FACTS: "it turns on facts that are not known",
    Outcome.NOT_GOVERNED: "not governed",
    Outcome.ERROR: "the engine failed",
}


def say_when(event: PlacedEvent) -> str:
    """Return when an event happened, or what is known of that."""
    return event.at or event.when or NO_DAY


def say_event(event: PlacedEvent, timeline: DutyTimeline) -> str:
    """Return what happened, and that it had not yet on the day that was asked for."""
    at, on = time_in(event.at), time_in(timeline.on)
    is_later = at is not None and on is not None and _place(at) > _place(on)
    return f"{event.says} (not yet on {timeline.on})" if is_later else event.says


def _place(moment: Moment) -> tuple[datetime.date, datetime.time]:
    return moment.day, moment.clock or datetime.time.max


def say_deadline(duty: DutyCourse) -> str:
    """Return when a duty is due: `by 2026-03-09`, or nothing where nobody can count that."""
    return duty.deadline.says if duty.deadline else ""


def say_answer(lane: RegimeLane) -> str:
    """Return what a regime answers, marked where a rule that decided is disputed."""
    return f"{lane.says} *" if lane.decision.is_contested else lane.says


def say_doubts(lanes: Iterable[RegimeLane]) -> Iterator[str]:
    """Yield what is in doubt, each with the regimes of which it is said: `uk: contested: ...`."""
    told: dict[str, list[str]] = {}
    for lane in lanes:
        for doubt in lane.doubts:
            told.setdefault(doubt, []).append(lane.regime)
    for doubt, names in told.items():
        yield f"{', '.join(names)}: {doubt}"


def by_deadline(lane: RegimeLane) -> list[DutyCourse]:
    """Return the duties of a regime, what is due first before the others, what is not owed last."""
    return sorted(
        lane.duties,
        key=lambda duty: (
            duty.deadline is None,
            _due_first(duty),
            duty.state.status is Status.NOT_OWED,
        ),
    )


def _due_first(duty: DutyCourse) -> datetime.datetime:
    due = duty.deadline
    return _NEVER if due is None else due.first or due.last


def say_course(duty: DutyCourse) -> str:
    """Return how a duty came to stand as it does: `owed since ..., broken after ...`.

    Nothing is said where it never stood otherwise.
    """
    if [change.at for change in duty.course] == [""]:
        return ""
    if [change.status for change in duty.course] == [Status.NOT_OWED]:
        return ""
    return ", ".join(map(_say_change, duty.course))


def _say_change(change: StatusChange) -> str:
    word = STATUSES[change.status].name
    return f"{word} {'after' if change.is_after else 'since'} {change.at}" if change.at else word


def say_why(duty: DutyCourse) -> str:
    """Return what a status rests on, where more is to be said of it than when it came about."""
    return "" if duty.state.status in _PLAIN else duty.state.why


def with_duties(timeline: DutyTimeline) -> list[RegimeLane]:
    """Return the regimes whose answers bring duties."""
    return [lane for lane in timeline.lanes if lane.duties]


def say_without_duties(timeline: DutyTimeline) -> str:
    """Return which regimes bring no duties, by their answers; nothing where all bring some."""
    groups: dict[str, list[str]] = {}
    for lane in timeline.lanes:
        if not lane.duties:
            said = lane.note or _ANSWERS[lane.decision.outcome]
            groups.setdefault(said, []).append(lane.regime)
    if not groups:
        return ""
    told = "; ".join(f"{', '.join(names)} ({said})" for said, names in groups.items())
    return f"without duties: {told}"


def say_until(timeline: DutyTimeline) -> str:
    """Return at what time duties stand as they are shown to."""
    if timeline.on:
        return f"as things stand on {timeline.on}"
    return f"as things stand when the last event has happened{_say_deadlines(timeline)}"


def _say_deadlines(timeline: DutyTimeline) -> str:
    """Return which deadlines are over then: there may be some of which nobody knows when."""
    duties = [duty for lane in timeline.lanes for duty in lane.duties]
    is_known = any(duty.deadline for duty in duties)
    if any(map(_is_due_some_time, duties)):
        return (
            " and the last deadline that is known is over; others are not known"
            if is_known
            else "; no deadline is known"
        )
    return " and the last deadline is over" if is_known else ""


def _is_due_some_time(duty: DutyCourse) -> bool:
    """Tell whether a duty may be owed that has an end, which nobody can count."""
    obligation = duty.state.obligation
    span = read_span(obligation.lasting or obligation.within or "")
    is_settled = duty.state.status is Status.NOT_OWED
    return duty.deadline is None and span is not None and not is_settled


def statuses_of(lanes: Sequence[RegimeLane]) -> Iterator[Status]:
    """Yield the status of each duty."""
    return (duty.state.status for lane in lanes for duty in lane.duties)
