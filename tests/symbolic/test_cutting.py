"""Values stand in one class exactly where no condition tells them apart."""

from __future__ import annotations

import datetime
from dataclasses import replace
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exigent.symbolic.cutting import Cutter
from exigent.words import UNKNOWN, Fact, FactType, Known, representatives
from exigent.words.condition import Among, ValueCondition, Within
from tests.core.small_world import NUMBERS, PLAIN_ORDINARY, small_facts

COUNT = small_facts(PLAIN_ORDINARY)["count"]
BOUNDS = st.none() | st.sampled_from(NUMBERS)


def compared() -> st.SearchStrategy[list[ValueCondition]]:
    within = st.builds(
        Within,
        st.just("count"),
        at_least=BOUNDS,
        at_most=BOUNDS,
        more_than=BOUNDS,
        less_than=BOUNDS,
    )
    among = st.frozensets(st.sampled_from(NUMBERS), min_size=1)
    return st.lists(within | among.map(lambda values: Among("count", values)), max_size=6)


@given(compared())
def test_numbers_are_told_apart_by_what_holds_of_them(conditions: list[ValueCondition]) -> None:
    cutter = Cutter(COUNT, conditions)
    told = [
        {tuple(leaf.holds(value) for leaf in conditions) for value in one.values}
        for one in cutter.classes
    ]
    assert all(len(signatures) == 1 for signatures in told)
    assert len({next(iter(signatures)) for signatures in told}) == len(cutter.classes)
    for at, one in enumerate(cutter.classes):
        assert {cutter.class_of(value) for value in one.values} == {at}


LAST_DAY = datetime.date.max.toordinal()
LIMITS = st.none() | st.sampled_from([-3, -1.5, 0, 0.5, 2, 2.5, 60])
HALVES = st.integers(-16, 140).map(lambda half: half / 2)


@st.composite
def numbers(draw: st.DrawFn) -> Fact:
    """A number with any smallest value, whole or not, ordinarily known or not."""
    limited = replace(COUNT, at_least=draw(LIMITS), whole=draw(st.booleans()), ordinary=UNKNOWN)
    known = draw(HALVES)
    return replace(limited, ordinary=known) if limited.has(known) else limited


def compared_with(bounds: st.SearchStrategy[float]) -> st.SearchStrategy[list[ValueCondition]]:
    names = st.sampled_from(["at_least", "at_most", "more_than", "less_than"])
    ranges = st.dictionaries(names, bounds, min_size=1)
    within = ranges.map(lambda given: Within("count", **given))
    among = st.frozensets(bounds, min_size=1, max_size=3)
    return st.lists(within | among.map(lambda values: Among("count", values)), max_size=6)


@given(numbers(), compared_with(HALVES))
def test_each_way_in_which_values_can_be_told_apart_has_a_value_that_stands_for_it(
    fact: Fact, conditions: list[ValueCondition]
) -> None:
    def told(values: list[Known]) -> set[tuple[bool, ...]]:
        return {tuple(leaf.holds(value) for leaf in conditions) for value in values}

    quarters = [quarter / 4 for quarter in range(-80, 320)]
    reachable = told([quarter for quarter in quarters if fact.has(quarter)])
    constants = chain.from_iterable(
        leaf.values if isinstance(leaf, Among) else leaf.bounds() for leaf in conditions
    )
    tried = representatives(fact, constants)
    assert tried is not None
    assert all(fact.has(value) for value in tried)
    assert told([*tried]) == reachable
    classes = Cutter(fact, conditions).classes
    assert told([one.plainest for one in classes]) == reachable
    assert len(classes) == len(reachable)


@given(st.lists(st.sampled_from([1, 2, 4, 7, 8]), max_size=4))
def test_each_way_in_which_days_can_be_told_apart_has_a_day_that_stands_for_it(
    bounds: list[int],
) -> None:
    day = replace(COUNT, type=FactType.DATE, at_least=None, whole=False, ordinary=UNKNOWN)
    for first in (datetime.date.min, datetime.date(2024, 2, 27), datetime.date.max):
        near = range(first.toordinal() - 12, first.toordinal() + 13)
        days = [datetime.date.fromordinal(at) for at in near if 1 <= at <= LAST_DAY]
        bound = [days[at] for at in bounds]
        conditions = [
            condition
            for one in bound
            for condition in (Within("count", at_least=one), Within("count", more_than=one))
        ]
        told = {tuple(leaf.holds(value) for leaf in conditions) for value in days}
        tried = representatives(day, bound) or ()
        assert {tuple(leaf.holds(value) for leaf in conditions) for value in tried} == told


@pytest.mark.parametrize("whole", [True, False])
def test_a_number_that_nothing_is_compared_with_is_stood_for_by_one_of_its_values(
    *, whole: bool
) -> None:
    fact = replace(COUNT, at_least=2.5, whole=whole, ordinary=UNKNOWN)
    assert [one.values for one in Cutter(fact, ()).classes] == [(3,) if whole else (2.5,)]
