"""What the status of a duty rests on, in a sentence, in the words that a bench has for its events."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from exigent.duties.happenings import Happening
from exigent.duties.local_time import LATEST
from exigent.duties.standing import DutyStanding
from exigent.duties.timed_duty import TimedDuty
from exigent.words import Event, Later, Moment, Status, Unit, say_list

_SAID = {
    Status.OWED: "owed",
    Status.FULFILLED: "done in time",
    Status.LATE: "done too late",
    Status.BROKEN: "not done in time",
    Status.LIFTED: "lifted",
    Status.NOT_OWED: "not owed",
}
_MOST_KEPT = 1024
_CONDITION = " The answer hung on it: it was outside of what is allowed."


class DutyReasons:
    """Says why, of the events of one vocabulary."""

    def __init__(self, events: Mapping[str, Event]) -> None:
        self._events = events
        self._ways_of_saying = {
            Status.OWED: self._owed,
            Status.FULFILLED: self._fulfilled,
            Status.LATE: self._late,
            Status.BROKEN: self._broken,
            Status.LIFTED: self._lifted,
            Status.NOT_OWED: self._not_owed,
        }
        # It is said in a few ways, of many duties.
        self._unknown = lru_cache(maxsize=_MOST_KEPT)(self._say_unknown)
        self._nouns = {name: (one.noun, _capital(one.noun)) for name, one in events.items()}

    def why(self, duty: TimedDuty, standing: DutyStanding, by: str, when: str) -> str:
        """Return why a duty stands so; `by` is its end and `when` the time of what decided."""
        return self._ways_of_saying[standing.status](duty, standing, by, when)

    def withheld(self, duty: TimedDuty, *, has_happened: bool) -> str:
        """Return why a duty is not owed that hangs on what would have been refused."""
        event = self._events.get(duty.withheld)
        clause = event.clause if event else duty.withheld
        if has_happened:
            return f"It would have been refused: that {clause} all the same is nothing under it."
        return f"It would have been refused, so that nothing runs from {self._noun(duty.withheld, start=False)}."

    def unknown(
        self, statuses: Collection[Status], opened: Sequence[Happening], others: Sequence[str]
    ) -> str:
        """Return what a status may be, and what it turns on: events, and other things besides."""
        turns_on = tuple((one.event, one.is_sure, _shown_as(one)) for one in opened)
        return self._unknown(frozenset(statuses), turns_on, tuple(others))

    def unknown_whether(self, statuses: Collection[Status], event: str) -> str:
        """Return what a status may be that turns on whether an event happened, and nothing else."""
        return self._unknown(frozenset(statuses), ((event, False, ""),), ())

    def _say_unknown(
        self,
        statuses: Collection[Status],
        turns_on: Sequence[tuple[str, bool, str]],
        others: Sequence[str],
    ) -> str:
        if not statuses:
            return f"It is not known how it stands, as {say_list(others)}."
        may_be = say_list([_SAID[one] for one in Status if one in statuses], "or")
        breach = " It was not kept either way." if all(one.is_breach for one in statuses) else ""
        whether = [
            f"whether {self._clause(event)}" for event, is_sure, _ in turns_on if not is_sure
        ]
        when = [f"at what time {self._clause(event)}{shown}" for event, _, shown in turns_on]
        asked = list(dict.fromkeys(whether or when))
        known = [f"it is not known {say_list(asked, 'and')}"] if asked else []
        rests = say_list([*known, *others], "and")
        return f"It may be {may_be}{f', as {rests}' if rests else ''}.{breach}"

    def _not_owed(self, duty: TimedDuty, standing: DutyStanding, _by: str, when: str) -> str:
        if not standing.cause:
            return "It is owed once the duty is broken whose place it takes."
        if standing.when is not None:
            terms = [
                f"{term.within} of {self._noun(term.run_from, start=False)}"
                for term in duty.obligation.window
            ]
            came = f" came{_on(when)}, not" if when else " did not come"
            return f"{self._noun(standing.cause)}{came} within {say_list(terms)}."
        return f"It runs from {self._noun(standing.cause, start=False)}, which has not happened."

    def _lifted(self, _duty: TimedDuty, standing: DutyStanding, _by: str, when: str) -> str:
        return f"{self._noun(standing.cause)}{_on(when)} lifted it."

    def _fulfilled(self, duty: TimedDuty, standing: DutyStanding, by: str, when: str) -> str:
        if not duty.is_lasting:
            until = f" It was due by {by}." if by else ""
            return f"It was done by {self._noun(standing.cause, start=False)}{_on(when)}.{until}"
        if standing.cause:
            return f"It was kept up until {self._noun(standing.cause, start=False)}."
        return f"It was kept up until its time was over, on {by}."

    def _late(self, duty: TimedDuty, standing: DutyStanding, by: str, when: str) -> str:
        done = f"It was done by {self._noun(standing.cause, start=False)}{_on(when)}"
        until = f", after {by}, by when it was due" if by else ", when it was broken before"
        return f"{done}{until}.{self._condition(duty)}"

    def _owed(self, duty: TimedDuty, standing: DutyStanding, by: str, _when: str) -> str:
        if duty.is_lasting:
            return f"It is to be kept up until {by}." if by else "It is to be kept up."
        before = f" before {self._noun(duty.before, start=False)}" if duty.before else ""
        if standing.end is None:
            return f"It is to be done{before}." if before else "It has no end that can be counted."
        return (
            f"It is to be done by {by}{f', and{before}' if before else ''}."
            if by
            else ("It is to be done, and its time is not over.")
        )

    def _broken(self, duty: TimedDuty, standing: DutyStanding, by: str, when: str) -> str:
        condition = self._condition(duty)
        if not standing.cause:
            due = f"It was due by {by}, and was not done." if by else "It was not done in time."
            return f"{due}{condition}"
        cause = self._noun(standing.cause)
        if standing.cause == duty.before and not duty.is_lasting:
            return f"{cause}{_on(when)} came before it was done.{condition}"
        return f"{cause}{_on(when)} broke it.{condition}"

    def _condition(self, duty: TimedDuty) -> str:
        return _CONDITION if duty.obligation.is_condition else ""

    def _clause(self, name: str) -> str:
        event = self._events.get(name)
        return event.clause if event else name

    def _noun(self, name: str, *, start: bool = True) -> str:
        inside, first = self._nouns.get(name) or (name, _capital(name))
        return first if start else inside


def _capital(noun: str) -> str:
    return noun[:1].upper() + noun[1:]


def _shown_as(happening: Happening) -> str:
    """Return why it is not known when an event was of which a time is told, or nothing."""
    when = happening.told.when
    if isinstance(when, Later) and when.span.unit is Unit.WORKING_DAYS:
        return (
            " (no calendar says which days are working days)" if happening.latest >= LATEST else ""
        )
    if not isinstance(when, Moment) or when.clock is None:
        return ""
    return f" (clocks there do not show {when.day} {when.clock:%H:%M} just once)"


def _on(when: str) -> str:
    return f" on {when}" if when else ""
