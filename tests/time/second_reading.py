"""A plain second reading of what duties mean: minute by minute, and every course there can be."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence

from exigent.duties.happenings import Happenings
from exigent.words import Event, Obligation, OwedBy, Span, Status, Term, Unit, read_span

DAY = 1440
# Nothing that tests tell happens before, and days begin soon after.
FIRST = DAY - 6
Times = Mapping[str, Sequence[int]]


def is_day_span(span: Span) -> bool:
    return span.unit in (Unit.DAYS, Unit.WEEKS)


def end_of(text: str, minute: int) -> tuple[int, bool] | None:
    """Return the last minute of a span from a minute on, in UTC, where each day has 1,440 of them."""
    span = read_span(text)
    if span is None:
        return None
    if not is_day_span(span):
        return minute + span.number * (60 if span.unit is Unit.HOURS else 1), False
    days = span.number * (7 if span.unit is Unit.WEEKS else 1)
    return (minute // DAY + 1 + days) * DAY - 1, True


def happened(times: Times, event: str, until: int) -> Sequence[int]:
    return sorted(time for time in times.get(event, ()) if time <= until)


def end_at(
    duty: Obligation, times: Times, until: int, begun: int | None
) -> tuple[int, bool] | None:
    """Return the end of a duty's time, as it is known from what happened until a minute."""
    ends = []
    own = Term(duty.lasting or duty.within or "at once", duty.run_from)
    for term in (own, *duty.earlier):
        starts: Sequence[int] = (
            happened(times, term.run_from, until)
            if term.run_from
            else start_of(duty, times, until, begun)
        )
        end = end_of(term.within, starts[0]) if starts else None
        if end is not None:
            ends.append(end)
    if not ends:
        return None
    end = min(ends, key=lambda one: one[0])
    for minute in range(FIRST, until + 1):
        for term in duty.longer:
            starts = (
                times.get(term.run_from, ())
                if term.run_from
                else start_of(duty, times, until, begun)
            )
            other = end_of(term.within, minute)
            if minute in starts and minute <= end[0] and other is not None and other[0] > end[0]:
                end = other
    return end


def start_of(duty: Obligation, times: Times, until: int, begun: int | None) -> Sequence[int]:
    if duty.run_from:
        starts = happened(times, duty.run_from, until)[:1]
        for term in duty.window:
            opened = happened(times, term.run_from or duty.run_from, until)
            end = end_of(term.within, opened[0]) if opened else None
            starts = [one for one in starts if end is None or one <= end[0]]
        return starts
    return [] if begun is None or begun > until else [begun]


def read_plainly(
    duty: Obligation,
    events: Mapping[str, Event],
    times: Times,
    at: int,
    begun: int | None = None,
) -> Iterator[Status]:
    """Yield the status of a duty in one course, and of those that take its place."""
    settled, breach = Status.OWED, None
    for minute in range(FIRST, at + 1):
        if settled is Status.OWED:
            end = end_at(duty, times, minute - 1, begun)
            if end is not None and end[0] < minute:
                settled = Status.FULFILLED if duty.lasting else Status.BROKEN
                breach = end[0] + 1 if end[1] else end[0]
        now = {event for event, several in times.items() if minute in several}
        has_begun = bool(start_of(duty, times, minute, begun)) or not (duty.run_from or begun)
        before, settled = settled, after_minute(duty, events, now, settled, has_begun=has_begun)
        if settled is Status.BROKEN and before is Status.OWED:
            breach = minute
    starts = start_of(duty, times, at, begun)
    if duty.run_from and not starts:
        settled = Status.NOT_OWED
    yield settled
    if breach is not None and starts:
        breach = max(breach, starts[0])
    for other in duty.otherwise:
        if settled.is_breach:
            yield from read_plainly(other, events, times, at, breach)
        else:
            yield from (Status.NOT_OWED for _ in in_its_place(other))


def after_minute(
    duty: Obligation,
    events: Mapping[str, Event],
    now: set[str],
    settled: Status,
    *,
    has_begun: bool,
) -> Status:
    """Return what the events of one minute make of a duty."""
    done_by, lifted_by, broken_by = roles(duty, events)
    if not duty.lasting and now & done_by:
        outcomes = {Status.OWED: Status.FULFILLED, Status.BROKEN: Status.LATE}
        return outcomes.get(settled, settled)
    if settled is not Status.OWED:
        return settled
    if now & lifted_by and has_begun:
        return Status.LIFTED
    if now & broken_by and has_begun:
        return Status.BROKEN
    if duty.before in now:
        return Status.FULFILLED if duty.lasting else Status.BROKEN
    return settled


def in_its_place(duty: Obligation) -> Iterator[Obligation]:
    yield duty
    for other in duty.otherwise:
        yield from in_its_place(other)


def roles(duty: Obligation, events: Mapping[str, Event]) -> tuple[set[str], set[str], set[str]]:
    owed = OwedBy(duty.who, duty.duty)
    kinds = {OwedBy(duty.who, one) for one in (duty.duty, *duty.either)}
    return (
        {name for name, event in events.items() if kinds & set(event.fulfils)},
        {name for name, event in events.items() if name in duty.lifted_by or owed in event.lifts},
        {name for name, event in events.items() if owed in event.breaks},
    )


def every_course(happenings: Happenings, at: int) -> Iterator[dict[str, list[int]]]:
    """Yield every course, minute by minute; only of happenings that are open for few minutes."""
    choices: list[list[int | None]] = []
    for one in happenings.all:
        if one.anchor is not None:
            choices.append([0])
            continue
        # Whenever is any time from before all others on.
        first, last = max(one.earliest, FIRST), min(one.latest, at + 1)
        minutes: list[int | None] = list(range(first, max(first, last) + 1))
        choices.append(minutes if one.is_sure else [None, *minutes])
    for chosen in itertools.product(*choices):
        times = list(chosen)
        for index, one in enumerate(happenings.all):
            if one.anchor is not None:
                base = times[one.anchor]
                times[index] = None if base is None else base + one.offset
        pairs = [(times[first], times[second], gap) for first, second, gap in happenings.bounds]
        if any(a is not None and b is not None and b - a < gap for a, b, gap in pairs):
            continue
        course: dict[str, list[int]] = {}
        for one, time in zip(happenings.all, times, strict=True):
            if time is not None and time <= at:
                course.setdefault(one.event, []).append(time)
        yield course
