"""What is disputed or was not checked of the rules that decided, and of calendars that days are counted by."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from exigent.bench import Panel, Regime, describe_regime
from exigent.words import Calendar, Decision, DutyState, Obligation

_IN_ONE_YEAR = re.compile(r"[0-9]{4}-")


def find_doubts(
    panel: Panel, regime: Regime, decision: Decision, states: Sequence[DutyState], until: str
) -> Iterator[str]:
    """Yield sentences on a regime's answer and on how its duties are counted: `contested: ...`.

    `states` are how its duties stand, and `until` is the last time that was looked at.
    """
    rules = {rule.id: rule for rule in describe_regime(regime, panel).rules}
    for reason in decision.reasons:
        rule = rules.get(reason.rule)
        if reason.contested:
            yield f"contested: {rule.contested if rule and rule.contested else reason.rule}"
        if reason.unverified:
            yield f"unverified: {rule.unverified if rule and rule.unverified else reason.rule}"
    times = (time for state in states for time in (state.since, state.by))
    years = {time[:4] for time in (*times, until) if time}
    counted = (name for state in states for name in _calendars_of(state.obligation))
    for name in dict.fromkeys(counted):
        calendar = panel.vocabulary.calendars.get(name)
        if calendar is not None:
            yield from say_calendar_doubts(calendar, years)


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


def _calendars_of(duty: Obligation) -> Iterator[str]:
    """Yield the calendars by which the times of a duty are counted."""
    for name in (duty.calendar, *(term.calendar for term in duty.terms)):
        if name:
            yield name
