"""Of many requests at once it is told what is told of each alone."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from exigent.symbolic import Cuts, ManyRequests, Space
from exigent.words.condition import Condition, evaluate
from exigent.words.request import Request
from exigent.words.value import Value
from tests.core.small_world import make_vocabulary
from tests.core.strategies import conditions, facts


@settings(max_examples=100)
@given(conditions(), st.lists(facts(), min_size=1, max_size=8))
def test_a_condition_may_hold_of_those_of_which_it_is_not_false(
    condition: Condition, several: list[dict[str, Value]]
) -> None:
    vocabulary = make_vocabulary()
    requests = [
        Request({**vocabulary.ordinary, **one}, frozenset(vocabulary.facts)) for one in several
    ]
    many = ManyRequests(vocabulary, requests)
    found = many.may_hold(condition)
    truths = [evaluate(condition, request.values) for request in requests]
    assert [request for _, request in many.at(found.so)] == [
        request for request, truth in zip(requests, truths, strict=True) if truth is not False
    ]
    assert [at for at, _ in many.at(found.otherwise)] == [
        at for at, truth in enumerate(truths) if not truth
    ]
    space = Space(vocabulary, Cuts.by_conditions([condition]))
    lying = {at for at, _ in many.at(many.may_lie_in(space, space.condition(condition)))}
    # Where something is unknown a diagram sees no less than the condition does.
    assert lying <= {at for at, _ in many.at(found.so)}
    assert lying >= {at for at, truth in enumerate(truths) if truth}
