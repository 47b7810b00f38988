"""The codes of all facts for a panel: the classes of values that none of its regimes tells apart."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import Any

from exigent.bench import Panel
from exigent.columns import FactCodes
from exigent.engines import GuardedDecider
from exigent.symbolic import Cuts, NotCompiledError, Space
from exigent.words import REQUEST_DATE, Fact, Known


def codes_of(panel: Panel, *, ignores_dates: bool) -> dict[str, FactCodes]:
    """Return the codes of every fact.

    All that a panel's policies, the constraints and the dates in force compare with tells values
    apart, and nothing else does.
    """
    vocabulary = panel.vocabulary
    cuts, raw = _cuts_of(panel)
    if vocabulary.request_date is not None and not ignores_dates:
        days = (one.days() for regime in panel.regimes for one in regime.composition.dates)
        constants = {REQUEST_DATE: frozenset[Known]().union(*days)}
        cuts |= Cuts.by_constants(constants, vocabulary)
    space = Space(vocabulary, cuts)
    tied = {name for tie in vocabulary.constraints for name in tie.tied}
    read = {leaf.fact for leaf in cuts.compared} | raw | tied | vocabulary.told
    return {
        name: _codes(fact, space, is_raw=name in raw, is_read=name in read)
        for name, fact in vocabulary.facts.items()
    }


def _cuts_of(panel: Panel) -> tuple[Cuts, set[str]]:
    """Return all that tells values apart, and the numbers and dates of which nobody says what does."""
    cuts, raw = Cuts(), set[str]()
    facts = panel.vocabulary.facts
    for decider in panel.deciders.values():
        own = _shown_cuts(decider)
        if own is None or own.foreign:
            # A policy that does not show all that it compares tells any two values of a list apart.
            own = Cuts(own.compared if own else ()) | Cuts.by_constants(
                decider.constants, panel.vocabulary
            )
        cuts |= own
        # A language that has no value for some numbers fails on these, whatever it compares.
        fails_on_some = bool(decider.premises) and not decider.is_explored
        raw |= {
            name
            for name, values in decider.constants.items()
            if facts[name].is_measured and (values is None or fails_on_some)
        }
    return cuts, raw


def _shown_cuts(decider: GuardedDecider) -> Cuts | None:
    try:
        return decider.cuts()
    except NotCompiledError:
        return None


def _codes(fact: Fact, space: Space, *, is_raw: bool, is_read: bool) -> FactCodes:
    cutter = space.cutters[fact.name]
    plainest = tuple(one.plainest for one in cutter.classes)
    if not fact.is_measured:
        classes = {value: cutter.class_of(value) for value in fact.values}
        return FactCodes(fact, plainest, classes, is_read=is_read)
    bounds = _bounds(one.values for one in cutter.classes)
    places = _places(fact, bounds, cutter.class_of)
    return FactCodes(fact, plainest, {}, bounds, places, is_raw=is_raw, is_read=is_read)


def _bounds(classes: Iterable[Sequence[Known]]) -> tuple[Known, ...]:
    """Return the values that stand for all of a number or date, in order."""
    several: list[Any] = sorted({value for values in classes for value in values})
    return tuple(several)


def _places(fact: Fact, bounds: Sequence[Any], class_of: Any) -> tuple[int, ...]:
    """Return the class of each stretch; what no request can have goes with what lies beside it."""
    places: list[int] = []
    for place in range(2 * len(bounds) + 1):
        at = bounds[min(place // 2, len(bounds) - 1)]
        value = at if place % 2 else _beside(bounds, place // 2)
        places.append(class_of(value if value is not None and fact.has(value) else at))
    return tuple(places)


def _beside(bounds: Sequence[Any], index: int) -> Known | None:
    """Return a value before the bound of an index, and behind the one before it; None if none is."""
    day = datetime.timedelta(days=1)
    if isinstance(bounds[0], datetime.date):
        if index == len(bounds):
            return bounds[-1] + day if bounds[-1] < datetime.date.max else None
        before = bounds[index] - day if bounds[index] > datetime.date.min else None
        return before if not index or before is None or before > bounds[index - 1] else None
    if index == len(bounds):
        return float(bounds[-1]) + 1.0
    if index == 0:
        return float(bounds[0]) - 1.0
    middle = (bounds[index - 1] + bounds[index]) / 2
    return middle if bounds[index - 1] < middle < bounds[index] else None
