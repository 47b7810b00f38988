"""Values stand in one class exactly where no condition tells them apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from exigent.symbolic.cutting import Cutter
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
