"""A space is asked nothing that it was not cut by."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.symbolic import Cuts, Space
from exigent.words.condition import Condition, Within, evaluate
from exigent.words.request import Request
from tests.core.small_world import VALUES, make_vocabulary
from tests.core.strategies import conditions
from tests.symbolic.small_space import every_request


@settings(max_examples=100)
@given(st.lists(conditions(4), min_size=1, max_size=3))
def test_a_condition_holds_where_its_node_does(several: list[Condition]) -> None:
    vocabulary = make_vocabulary()
    space = Space(vocabulary, Cuts.by_conditions(several))
    for request in every_request(vocabulary, is_dated=True):
        for condition in several:
            node = space.nodes.at(space.condition(condition), space.point(request))
            assert space.nodes.value(node) is evaluate(condition, request.values)


def test_values_between_the_constants_fall_into_the_class_of_those_beside_them() -> None:
    vocabulary = make_vocabulary()
    few, late = Within("count", less_than=2), Within("requested_on", more_than=_day(10))
    space = Space(vocabulary, Cuts.by_conditions([few, late]))
    for count in (-10.0, 0.0, 1.999, 2.0, 2.001, 5000.0):
        for day in (_day(1), _day(10), _day(11), _day(31)):
            facts = {name: values[0] for name, values in VALUES.items()}
            request = Request({**facts, "count": count, "requested_on": day}, frozenset(facts))
            point = space.point(request)
            for condition in (few, late):
                node = space.nodes.at(space.condition(condition), point)
                assert space.nodes.value(node) is evaluate(condition, request.values)


def test_what_the_space_was_not_cut_by_is_refused() -> None:
    space = Space(make_vocabulary(), Cuts.by_conditions([Within("count", less_than=2)]))
    with pytest.raises(ValueError, match="not cut"):
        space.condition(Within("count", less_than=1))


def _day(number: int) -> datetime.date:
    return datetime.date(2024, 1, number)
