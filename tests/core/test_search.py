"""The search for facts finds them where there are any, and nothing else."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterable, Iterator, Mapping

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from exigent.symbolic import search
from exigent.symbolic.search import SearchTooLargeError, constraint_goals, make_goal, reach
from exigent.words.condition import AllOf, Among, Condition, Not, Within, evaluate
from exigent.words.value import UNKNOWN, Value
from exigent.words.vocabulary import Constraint, Vocabulary
from tests.core.small_world import VALUES, make_constraint, make_vocabulary
from tests.core.strategies import conditions, constraints

WET = Among("wet", frozenset({True}))
COLD = Among("cold", frozenset({True}))


def find_facts(goals: Iterable[Condition], vocabulary: Vocabulary) -> Mapping[str, Value] | None:
    made = [make_goal(goal) for goal in goals]
    return reach(made, constraint_goals(vocabulary), vocabulary)


@settings(max_examples=100)
@given(
    st.lists(conditions(4), min_size=1, max_size=3),
    st.lists(constraints(), max_size=3),
)
def test_what_is_found_meets_every_goal_and_constraint_and_nothing_is_missed(
    goals: list[Condition], tied: list[Constraint]
) -> None:
    vocabulary = make_vocabulary(None, tied)
    # A vocabulary that allows no request at all is refused when it is read.
    assume(any(_meets(values, [], tied) for values in _everything()))
    found = find_facts(goals, vocabulary)
    if found is None:
        assert not any(_meets(values, goals, tied) for values in _everything())
    else:
        open_or_found = {**dict.fromkeys(VALUES, UNKNOWN), **found}
        assert all(evaluate(goal, open_or_found) for goal in goals)
        assert any(_meets(values, goals, tied) for values in _everything_like(found))


def test_facts_that_follow_through_several_constraints_are_found() -> None:
    red = Among("colour", frozenset({"red"}))
    chain = [make_constraint(COLD, red), make_constraint(WET, COLD)]
    found = find_facts([WET], make_vocabulary(None, chain))
    assert found == {"wet": True, "cold": True, "colour": "red"}


def test_a_contradiction_through_several_constraints_is_found_out() -> None:
    red = Among("colour", frozenset({"red"}))
    chain = [
        make_constraint(COLD, red),
        make_constraint(COLD, Not(red)),
        make_constraint(WET, COLD),
    ]
    assert find_facts([WET], make_vocabulary(None, chain)) is None


def test_a_number_between_two_bounds_is_found() -> None:
    found = find_facts([Within("count", more_than=0, less_than=1)], make_vocabulary())
    assert found is not None
    value = found["count"]
    assert isinstance(value, float)
    assert 0 < value < 1


def test_the_last_day_of_the_calendar_can_be_compared_with() -> None:
    last = Within("requested_on", at_most=_day("9999-12-31"))
    first = Within("requested_on", at_least=_day("0001-01-01"))
    assert find_facts([AllOf((first, last))], make_vocabulary()) is not None


def test_a_search_that_takes_too_long_says_that_it_does_not_know(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(search, "LARGEST_SEARCH", 2)
    with pytest.raises(SearchTooLargeError):
        find_facts([AllOf((WET, COLD, Within("count", more_than=0)))], make_vocabulary())


def _day(written: str) -> datetime.date:
    return datetime.date.fromisoformat(written)


def _everything() -> Iterator[dict[str, Value]]:
    for values in itertools.product(*VALUES.values()):
        yield dict(zip(VALUES, values, strict=True))


def _everything_like(found: Mapping[str, Value]) -> Iterator[dict[str, Value]]:
    """Yield every way to fill in the facts that were found to be of no matter."""
    free = [name for name in VALUES if found.get(name, UNKNOWN) is UNKNOWN]
    for values in itertools.product(*(VALUES[name] for name in free)):
        yield {**found, **dict(zip(free, values, strict=True))}


def _meets(values: Mapping[str, Value], goals: list[Condition], tied: list[Constraint]) -> bool:
    return all(evaluate(goal, values) for goal in goals) and all(
        not evaluate(one.when, values) or bool(evaluate(one.then, values)) for one in tied
    )
