"""How the duties of a scenario's cells stand, of what it tells to have happened."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import msgspec

from exigent.bench.clock import clock_of
from exigent.bench.panel import Answers, Panel, Regime
from exigent.regime import Clock
from exigent.suite import (
    DutyExpectation,
    Mismatch,
    OfDuties,
    Scenario,
    check_duties,
    say_moment,
)
from exigent.words import (
    Decision,
    DutyState,
    Later,
    Moment,
    Outcome,
    Request,
    Status,
    Timeline,
    Unit,
)

_UNSETTLED = "what it answers turns on facts that are unknown, in too many ways to try them all"


class DutiesAt(msgspec.Struct, frozen=True, omit_defaults=True):
    """The duties of a cell at a time that is asked of, as clocks in the regime's zone show it.

    `at` is empty for when all that was told has happened. `checked` are the duties of which a
    line expects something then, each as its party and name.
    """

    at: str
    duties: tuple[DutyState, ...]
    checked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DutiesOfCell:
    """The duties of a cell as they stand at the end, and what is expected of them.

    `found` has for each line that expects something of this regime's duties what is wrong, or
    None; `asked` how all of them stand at each time that is asked of.
    """

    duties: tuple[DutyState, ...]
    found: tuple[Mismatch | None, ...]
    asked: tuple[DutiesAt, ...] = ()


def follow_scenario(
    scenario: Scenario,
    request: Request,
    panel: Panel,
    answers: Mapping[str, Decision],
    also_at: Collection[Moment] = (),
) -> dict[str, DutiesOfCell]:
    """Return how the duties of each regime stand, by its name.

    That is when the last event told has happened, or at the latest time that the scenario asks
    of. So they are at all times that it asks of, and at those of `also_at`. Nothing is returned
    for a scenario in which nothing happens.
    """
    if not scenario.timeline:
        return {}
    from exigent.duties import last_told  # noqa: PLC0415

    words, times = panel.vocabulary, _asked_times(scenario, also_at)

    @cache
    def end_of(clock: Clock) -> Moment | None:
        # Most regimes count time alike.
        return last_told(scenario.timeline, words.events, words.calendars, clock)

    return {
        regime.name: _follow(scenario, request, panel, regime, answers[regime.name], times, end_of)
        for regime in panel.regimes
    }


def check_duty_line(
    line: OfDuties, scenario: Scenario, panel: Panel, decision: Decision, possible: Answers
) -> Mismatch | None:
    """Return what is wrong with how a regime's duties stand, where it answers so.

    `line` is what a scenario in which something happens expects of them; `possible` is all that
    the regime may answer, None where nobody can tell.
    """
    # Most scenarios tell of nothing that happens, and need none of what counts time.
    from exigent.duties import follow_duties, last_told  # noqa: PLC0415

    regime = panel.regime(line.regime)
    clock, words = clock_of(regime, panel), panel.vocabulary
    at = line.at or last_told(scenario.timeline, words.events, words.calendars, clock)
    if possible is None:
        return check_duties(line, decision, None)
    if at is None:
        why = _why_never(scenario.timeline, regime, clock)
        return check_duties(line, decision, _unknown(possible, why))
    return check_duties(
        line,
        decision,
        follow_duties(possible, scenario.timeline, at, words.events, words.calendars, clock),
    )


def _follow(
    scenario: Scenario,
    request: Request,
    panel: Panel,
    regime: Regime,
    decision: Decision,
    times: Sequence[Moment | None],
    end_of: Callable[[Clock], Moment | None],
) -> DutiesOfCell:
    from exigent.duties import follow_duties  # noqa: PLC0415

    clock = clock_of(regime, panel)
    words = panel.vocabulary
    possible = panel.possible_answers(request, regime.name, decision)
    end = end_of(clock)
    own = [line for line in scenario.of_duties if line.regime == regime.name]

    def states(at: Moment | None) -> tuple[DutyState, ...] | None:
        when = at or end
        if possible is None:
            return None
        if when is None:
            return _unknown(possible, _why_never(scenario.timeline, regime, clock))
        return follow_duties(
            possible, scenario.timeline, when, words.events, words.calendars, clock
        )

    asked = [one.at for one in scenario.of_duties if one.at is not None]
    latest = max((*asked, *([end] if end else [])), key=_order, default=None)
    found = states(latest)
    return DutiesOfCell(
        unknown_duties(decision) if found is None else found,
        tuple(check_duties(line, decision, states(line.at)) for line in own),
        tuple(
            DutiesAt(
                say_moment(at),
                states(at) or unknown_duties(decision),
                tuple(_named(line) for line in own if line.at == at),
            )
            for at in times
        ),
    )


def _asked_times(scenario: Scenario, also_at: Collection[Moment]) -> list[Moment | None]:
    """Return the times that lines ask of, the end among them wherever there is another."""
    times = dict.fromkeys((*(one.at for one in scenario.of_duties), *also_at))
    return list(dict.fromkeys((None, *times))) if times else []


def _named(line: OfDuties) -> str:
    """Return of which duty a line expects something, whatever that is."""
    if isinstance(line, DutyExpectation):
        return f"{line.who} {line.duty}"
    return f"no duty from {', '.join(sorted(line.events))}"


def unknown_duties(decision: Decision) -> tuple[DutyState, ...]:
    """Return the duties that an answer is sure to bring, where nothing is known of how they stand."""
    if decision.outcome is Outcome.ERROR:
        return ()
    return tuple(
        DutyState(duty, Status.UNKNOWN, why=_UNSETTLED, by_is_unknown=True)
        for duty in decision.obligations
    )


def _unknown(possible: Sequence[Decision], why: str) -> tuple[DutyState, ...]:
    """Return all duties that some answer brings, where nobody knows of which time to speak."""
    brought = dict.fromkeys(duty for answer in possible for duty in answer.obligations)
    return tuple(DutyState(duty, Status.UNKNOWN, why=why) for duty in brought)


def _why_never(timeline: Timeline, regime: Regime, clock: Clock) -> str:
    """Return why nobody knows when all that a timeline tells has happened."""
    for told in timeline:
        if isinstance(told.when, Later) and told.when.span.unit is Unit.WORKING_DAYS:
            if clock.calendar:
                break
            span = told.text.partition(" later")[0]
            return f"{regime.name} names no calendar, so that nobody knows when `{span} later` is"
    return "nobody knows when all that is told has happened"


def _order(moment: Moment) -> tuple[datetime.date, datetime.time]:
    return moment.day, moment.clock or datetime.time.max
