"""The times at which one side asks how duties stand, asked of the other side's regimes as well.

Whatever became of the lines that ask, duties are compared at the times that they asked of.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress

from exigent.bench import MakeRow, Panel, ScenarioEntry, describe_events, make_row
from exigent.suite import Scenario
from exigent.words import Decision, Location, Moment, Request, written

AskedTimes = Mapping[Hashable, Collection[Moment]]
"""To what a scenario states and tells, the times at which it asks how duties stand."""


def asked_times(rows: Iterable[ScenarioEntry]) -> AskedTimes:
    """Return the times that rows ask of, by the facts and events of these rows."""
    found: dict[Hashable, dict[Moment, None]] = defaultdict(dict)
    for row in rows:
        told = tuple((event.event, event.when) for event in row.events)
        for cell in row.cells:
            times = (time for one in cell.asked for time in _read(one.at))
            if told:
                found[_key(row.stated, told)].update(dict.fromkeys(times))
    return {key: tuple(times) for key, times in found.items() if times}


def at_times(times: AskedTimes, known: Mapping[Location, ScenarioEntry]) -> MakeRow:
    """Return what makes rows in which duties are followed at these times as well.

    `known` are rows of the same scenarios and regimes by their places. One of them is taken where
    it holds the same answers: what it asks itself is all that it is compared by.
    """

    def make(
        scenario: Scenario, request: Request, panel: Panel, decisions: Sequence[Decision]
    ) -> ScenarioEntry:
        row = known.get(scenario.location)
        if row is not None and _holds(row, decisions):
            return row
        also_at: Collection[Moment] = ()
        if times and scenario.timeline:
            events = describe_events(scenario.timeline, panel.vocabulary)
            told = tuple((event.event, event.when) for event in events)
            stated = {name: written(value) for name, value in request.stated_values.items()}
            also_at = times.get(_key(stated, told), ())
        return make_row(scenario, request, panel, decisions, also_at=also_at)

    return make


def _holds(row: ScenarioEntry, decisions: Sequence[Decision]) -> bool:
    """Tell whether a row's answers are these very ones."""
    return all(cell.decision is one for cell, one in zip(row.cells, decisions, strict=True))


def _key(stated: Mapping[str, str], told: tuple[tuple[str, str], ...]) -> Hashable:
    return frozenset(stated.items()), told


def _read(at: str) -> Iterator[Moment]:
    """Yield the time that a matrix writes so; nothing for the end, and for what is no time."""
    day, _, clock = at.partition(" ")
    with suppress(ValueError):
        yield Moment(
            datetime.date.fromisoformat(day),
            datetime.time.fromisoformat(clock) if clock else None,
        )
