"""What a scenario expects of duties at a time, and what it finds: how each of them stands."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from exigent.suite.expectation import Mismatch
from exigent.words import (
    Decision,
    DutyState,
    Location,
    Moment,
    Outcome,
    Status,
    say_list,
    written,
)

# Where a regime has a duty several times over, one of them is enough to be so.
_ENOUGH = frozenset({Status.OWED, Status.LATE, Status.BROKEN, Status.UNKNOWN})

# Where a status is not looked at: one that is unknown is as expected only where that is said.
ANY_KNOWN = frozenset(Status) - {Status.UNKNOWN}


class DutyExpectation(msgspec.Struct, frozen=True):
    """How a duty of a regime should stand: in one of these statuses, and due `by` then.

    `at` is None where it is asked once all that was told has happened, and `by` where it is not
    looked at.
    """

    text: str
    location: Location
    regime: str
    at: Moment | None
    who: str
    duty: str
    statuses: frozenset[Status]
    by: str | None = None


class NoDutyExpectation(msgspec.Struct, frozen=True):
    """That no duty of a regime should run from any of these events, called `noun`."""

    text: str
    location: Location
    regime: str
    at: Moment | None
    events: frozenset[str]
    noun: str


OfDuties = DutyExpectation | NoDutyExpectation


def check_duties(
    expected: OfDuties, decision: Decision, states: Sequence[DutyState] | None
) -> Mismatch | None:
    """Return what is wrong with how the duties of one regime stand at the time that is asked of.

    `states` is None where nobody can tell what the regime answers. What an engine that failed
    would bring is never as expected, and what is unknown is only where that is expected.
    """
    wanted = _say_wanted(expected)
    if decision.outcome is Outcome.ERROR:
        actual = f"error: {decision.note}"
    elif states is None:
        if isinstance(expected, DutyExpectation) and _is_met_by_nothing_known(expected):
            return None
        actual = "unknown: what it answers could not be settled"
    elif isinstance(expected, NoDutyExpectation):
        actual = "; ".join(
            say_duty_state(state) for state in states if _is_against(state, expected)
        )
    else:
        actual = _say_unlike(expected, decision, states)
    if not actual:
        return None
    return Mismatch(expected.text, expected.location, wanted, actual)


def say_moment(moment: Moment | None) -> str:
    """Return a time as sentences write it: `2026-03-06 22:10`, or nothing if there is none."""
    if moment is None:
        return ""
    clock = f" {moment.clock:%H:%M}" if moment.clock else ""
    return f"{written(moment.day)}{clock}"


def _is_met_by_nothing_known(expected: DutyExpectation) -> bool:
    return Status.UNKNOWN in expected.statuses and expected.by is None


def _is_against(state: DutyState, expected: NoDutyExpectation) -> bool:
    duty = state.obligation
    triggers = {duty.run_from, *(term.run_from for term in duty.earlier)}
    return not triggers.isdisjoint(expected.events) and state.status is not Status.NOT_OWED


def _say_unlike(expected: DutyExpectation, decision: Decision, states: Sequence[DutyState]) -> str:
    """Return how the duty stands instead of as expected, or nothing."""
    its = [
        state
        for state in states
        if (state.obligation.who, state.obligation.duty) == (expected.who, expected.duty)
    ]
    if not its:
        is_met = Status.NOT_OWED in expected.statuses and not expected.by
        return "" if is_met else _say_none(expected, decision, states)
    due = [one for one in its if _is_due(one, expected.by)]
    if due and _are_as_wanted([state.status for state in due], expected.statuses):
        return ""
    return "; ".join(map(say_duty_state, its))


def _is_due(state: DutyState, wanted: str | None) -> bool:
    """Tell whether a time is as wanted: a day, where one is wanted, whatever its time.

    A time that nobody knows is neither a time nor none.
    """
    if wanted is None:
        return True
    if not wanted:
        return not state.by and not state.by_is_unknown
    return state.by == wanted or state.by.startswith(f"{wanted} ")


def _are_as_wanted(found: Sequence[Status], wanted: frozenset[Status]) -> bool:
    if wanted <= _ENOUGH:
        return not wanted.isdisjoint(found)
    owed = [status for status in found if status is not Status.NOT_OWED]
    return wanted.issuperset(owed or found)


def _say_none(expected: DutyExpectation, decision: Decision, states: Sequence[DutyState]) -> str:
    others = [
        state.obligation.duty
        for state in states
        if state.obligation.who == expected.who and expected.duty in state.obligation.either
    ]
    if others:
        named = say_list(list(dict.fromkeys(others)), "or")
        return f"not owed by itself: it does as well as {named}, so expect it of that duty"
    if decision.outcome is Outcome.REFUSE:
        return "not owed: it refuses, and brings no such duty"
    if decision.outcome is Outcome.NOT_GOVERNED:
        return "not owed: it does not govern the request"
    return "not owed: its answer brings no such duty"


def say_duty_state(state: DutyState) -> str:
    """Return how a duty stands, by when it is due, and what that rests on."""
    is_told = not state.due or (state.by and state.by in state.why)
    due = "" if is_told else f", {state.due}"
    why = f" ({state.why.rstrip('.')})" if state.why else ""
    return f"{say_status(state.status)}{due}{why}"


def say_status(status: Status) -> str:
    """Return a status as a reader is told: `not owed` for `not_owed`."""
    return status.replace("_", " ")


def _say_wanted(expected: OfDuties) -> str:
    at = f" on {say_moment(expected.at)}" if expected.at else ""
    if isinstance(expected, NoDutyExpectation):
        return f"no duty that runs from {expected.noun}{at}"
    statuses = [say_status(status) for status in Status if status in expected.statuses]
    due = "" if expected.by is None else f", by {expected.by or 'no time'}"
    # Where only the time counts, any status is as expected.
    status = "" if expected.statuses == ANY_KNOWN else say_list(statuses, "or")
    return f"{expected.who} {expected.duty}: {f'{status}{due}'.removeprefix(', ')}{at}"
