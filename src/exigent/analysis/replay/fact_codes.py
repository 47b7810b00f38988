"""Each fact's values as small numbers: one for every class of values that nothing tells apart.

What a row says of a fact is a code: that it is not stated, that nobody knows it, that the word is
none of the fact's, or the class of its value.
"""

from __future__ import annotations

import datetime
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from exigent.bench import Panel
from exigent.engines import GuardedDecider
from exigent.symbolic import Cuts, NotCompiledError, Space
from exigent.words import REQUEST_DATE, UNKNOWN, Fact, Known, Value

NOT_STATED = 0
NOT_KNOWN = 1
WRONG = 2
FIRST_CLASS = 3
# The one class of a fact whose numbers or days stand beside the codes as they are.
AS_IT_IS = FIRST_CLASS


@dataclass(frozen=True)
class FactCodes:
    """The codes of one fact.

    `plainest` is for each class a value that stands for it. Of a number or date `bounds` are
    where one class ends and another begins, in order, and `places` the class of each stretch: of
    what is less than the first bound, of the first itself, of what lies behind it, and so on.
    Where `is_raw`, a policy reads the fact in ways that no class is known to serve. What is not
    `is_read` has one class, and no answer turns on it.
    """

    fact: Fact
    plainest: tuple[Known, ...]
    classes: Mapping[Known, int]
    bounds: tuple[Known, ...] = ()
    places: tuple[int, ...] = ()
    is_raw: bool = False
    is_read: bool = True

    @property
    def size(self) -> int:
        """How many codes there are."""
        return FIRST_CLASS + (1 if self.is_raw else len(self.plainest))

    @cached_property
    def classed(self) -> FactCodes:
        """The codes by the classes that conditions tell apart, for those who read no more."""
        return replace(self, is_raw=False)

    def code_of(self, value: Value | None) -> int:
        """Return the code of a value that the fact can have; None is for what is not stated."""
        if value is None:
            return NOT_STATED
        if value is UNKNOWN:
            return NOT_KNOWN
        if self.is_raw:
            return AS_IT_IS
        if not self.fact.is_measured:
            return FIRST_CLASS + self.classes[value]
        bounds: Sequence[Any] = self.bounds
        place = bisect_left(bounds, value) + bisect_right(bounds, value)
        return FIRST_CLASS + self.places[place]

    @cached_property
    def stretches(self) -> tuple[tuple[Known | None, bool, int], ...]:
        """The stretches of a number or date, in order: up to which bound, whether with it, which class.

        Stretches of one class that lie side by side are one; the last ends nowhere.
        """
        found: list[tuple[Known | None, bool, int]] = []
        for place, at in enumerate(self.places):
            is_last = place == len(self.places) - 1
            bound = None if is_last else self.bounds[place // 2]
            if found and found[-1][2] == at:
                found.pop()
            found.append((bound, place % 2 == 1, at))
        return tuple(found)


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
