"""What is disputed or was not checked of the rules that decided, and of calendars that days are counted by."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from exigent.analysis.timeline import DutyTimeline, RegimeLane
from exigent.bench import Panel, describe_regime
from exigent.words import Calendar, Obligation

Doubts = Mapping[str, Sequence[str]]
NO_DOUBTS: Doubts = {}
_IN_ONE_YEAR = re.compile(r"[0-9]{4}-")


def find_doubts(timeline: DutyTimeline, panel: Panel) -> Doubts:
    """Return sentences for each regime of a timeline, by its name: `contested: ...`."""
    return {lane.regime: tuple(_of_lane(lane, panel)) for lane in timeline.lanes}


def say_calendar_doubts(calendar: Calendar, years: Collection[str] = ()) -> Iterator[str]:
    """Yield what was not checked of a calendar: of all of it, and then of single days.

    With `years`, such as `2026`, days of other years are left out.
    """
    if calendar.unverified:
        yield f"unverified: the calendar {calendar.name}: {calendar.unverified}"
    for day in (*calendar.adds, *calendar.removes):
        is_elsewhere = _IN_ONE_YEAR.match(day.on) and day.on[:4] not in years
        if day.unverified and not (years and is_elsewhere):
            yield f"unverified: {day.name} ({day.on}) in the calendar {calendar.name}: {day.unverified}"


def _of_lane(lane: RegimeLane, panel: Panel) -> Iterator[str]:
    entry = describe_regime(panel.regime(lane.regime), panel)
    rules = {rule.id: rule for rule in entry.rules}
    for reason in lane.decision.reasons:
        rule = rules.get(reason.rule)
        if reason.contested:
            yield f"contested: {rule.contested if rule and rule.contested else reason.rule}"
        if reason.unverified:
            yield f"unverified: {rule.unverified if rule and rule.unverified else reason.rule}"
    times = (time for duty in lane.duties for time in (duty.state.since, duty.state.by))
    years = {time[:4] for time in (*times, lane.until) if time}
    counted = (name for duty in lane.duties for name in _calendars_of(duty.state.obligation))
    for name in dict.fromkeys(counted):
        calendar = panel.vocabulary.calendars.get(name)
        if calendar is not None:
            yield from say_calendar_doubts(calendar, years)


def _calendars_of(duty: Obligation) -> Iterator[str]:
    """Yield the calendars by which the times of a duty are counted."""
    for name in (duty.calendar, *(term.calendar for term in (*duty.earlier, *duty.longer))):
        if name:
            yield name
