"""The requests that any of several regimes can tell apart, and the values they are made of."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import prod

from exigent.analysis.agreement.sides import AskedSide
from exigent.words import (
    UNKNOWN,
    Constants,
    ContradictionError,
    Fact,
    Known,
    Request,
    Value,
    Vocabulary,
    constants_of,
    make_request,
    merge_constants,
    representatives,
)

MOST_WAYS = 1024
Facts = Mapping[str, Value]

# Where nothing tells what a number or date is compared with: orders of magnitude, and days
# around the ordinary one.
_NUMBERS = (0, 1, 2, 7, 24, 72, 100, 365, 1000)
_DAYS = (-36_500, -3_650, -365, -1, 1, 365, 3_650)
_FINEST = 12


@dataclass(frozen=True)
class SayableSpace:
    """The facts that matter to any side, each with the values that are worth stating.

    The ordinary value comes first, then those near it; UNKNOWN is the last. `ways` is in how
    many ways an unknown fact is completed.
    """

    vocabulary: Vocabulary
    values: Mapping[str, tuple[Value, ...]]
    ways: Mapping[str, int]

    def request(self, facts: Facts) -> Request | None:
        """Return the request that states the facts, None if a constraint forbids it.

        What is ordinary anyway is not stated, unless it matters that it is.
        """
        stated = {
            name: facts[name]
            for name in self.vocabulary.facts
            if name in facts and self.vocabulary.is_worth_stating(name, facts[name])
        }
        try:
            return make_request(self.vocabulary, stated)
        except ContradictionError:
            return None

    def stated(self, request: Request) -> Facts:
        """Return what a request states and is not ordinary anyway, or matters as stated."""
        return {
            name: value
            for name, value in request.values.items()
            if name in request.stated and self.vocabulary.is_worth_stating(name, value)
        }

    def is_settled(self, facts: Facts) -> bool:
        """Tell whether all that is unknown can be completed in at most MOST_WAYS ways.

        A single unknown fact always counts as settled.
        """
        unknown = [name for name, value in facts.items() if value is UNKNOWN]
        open_facts = {*unknown, *(name for name in self._ordinarily_unknown if name not in facts)}
        ways = prod(self.ways[name] for name in open_facts if name in self.ways)
        return len(unknown) <= 1 or ways <= MOST_WAYS

    def options(self, name: str) -> tuple[Value | None, ...]:
        """Return the ways to state a fact, None for not at all, none saying the same as another."""
        values = self.values[name]
        return (None, *(v for v in values if self.vocabulary.is_worth_stating(name, v)))

    @cached_property
    def size(self) -> int:
        """How many requests there are, those that constraints forbid among them."""
        return prod(len(self.options(name)) for name in self.values)

    @cached_property
    def _ordinarily_unknown(self) -> tuple[str, ...]:
        ordinary = self.vocabulary.ordinary
        return tuple(name for name in self.values if ordinary[name] is UNKNOWN)


def make_space(sides: Sequence[AskedSide]) -> SayableSpace:
    """Return the space of the facts that the sides read, and those that constraints tie to them."""
    vocabulary = sides[0].panel.vocabulary
    read = [side.regime.constants for side in sides]
    own = {name for constants in read for name in constants}
    names = vocabulary.tied_to(own)
    bearing = constants_of(tie.condition for tie in vocabulary.bearing_on(own))
    known = merge_constants([*map(_known_ones, read), bearing])
    endless = {name for constants in read for name, values in constants.items() if values is None}
    values = {}
    for name, fact in vocabulary.facts.items():
        if name in names:
            found = representatives(fact, known.get(name) or ()) or ()
            more = _spread(fact) if name in endless else ()
            values[name] = _nearest_first(fact, (*found, *more))
    ways = {name: len(tried) - 1 for name, tried in values.items()}
    return SayableSpace(vocabulary, values, ways)


def nearness(fact: Fact, value: Value) -> tuple[bool, float]:
    """Return by what values sort: the ordinary first, numbers and dates by distance to it.

    Of a fixed list the order stays; UNKNOWN comes last.
    """
    if value is UNKNOWN:
        return (True, 0)
    if value == fact.ordinary:
        return (False, -1)
    if not fact.is_measured:
        return (False, fact.values.index(value))
    centre = fact.ordinary
    if isinstance(value, datetime.date):
        middle = centre if isinstance(centre, datetime.date) else datetime.date(2000, 1, 1)
        return (False, abs((value - middle).days))
    assert isinstance(value, int | float)
    return (False, abs(value - (centre if isinstance(centre, int | float) else 0)))


def sayable(fact: Fact, value: Known) -> Known | None:
    """Return the value, rounded where its phrase has no room for all digits; None if too large."""
    if not fact.is_measured or fact.measured(fact.phrase(value)) == value:
        return value
    if isinstance(value, float):
        rounded = round(value, _FINEST)
        if fact.measured(fact.phrase(rounded)) == rounded:
            return rounded
    return None


def _known_ones(constants: Constants) -> Constants:
    return {name: values for name, values in constants.items() if values is not None}


def _nearest_first(fact: Fact, values: Iterable[Known]) -> tuple[Value, ...]:
    said: dict[Value, None] = {fact.ordinary: None, UNKNOWN: None}
    for value in values:
        rounded = sayable(fact, value)
        if rounded is not None:
            said[rounded] = None
    return tuple(sorted(said, key=lambda value: (*nearness(fact, value), str(value))))


def _spread(fact: Fact) -> Sequence[Known]:
    ordinary = fact.ordinary
    if fact.type == "number":
        return [number for number in _NUMBERS if fact.has(number)]
    if isinstance(ordinary, datetime.date):
        return [ordinary + datetime.timedelta(days=days) for days in _DAYS]
    return [datetime.date(year, 1, 1) for year in (1990, 2000, 2010, 2020, 2030)]
