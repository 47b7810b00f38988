"""Equal things have one number, whatever way they are held."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from exigent.analysis.replay.numbering import (
    Numbered,
    number_rows,
    number_tuples,
    number_values,
)

VALUES = st.one_of(st.integers(0, 3), st.integers(-(2**62), 2**62))
TUPLES = st.lists(st.tuples(VALUES, VALUES, VALUES), max_size=40)


def check(things: list[tuple[int, ...]], found: Numbered) -> None:
    """Hold numbers to what they are for: the first of each number is equal to all that have it."""
    numbers, firsts = found.numbers.tolist(), found.firsts.tolist()
    assert sorted(set(numbers)) == list(range(len(set(things))))
    assert [things[firsts[number]] for number in numbers] == things
    assert all(things.index(things[first]) == first for first in firsts)


@given(st.lists(VALUES, max_size=60))
def test_equal_values_have_one_number(values: list[int]) -> None:
    check([(one,) for one in values], number_values(np.array(values, np.int64)))


@given(st.lists(st.integers(0, 3), max_size=60).map(sorted))
def test_so_have_values_that_stand_side_by_side(values: list[int]) -> None:
    check([(one,) for one in values], number_values(np.array(values, np.int64)))


@given(TUPLES)
def test_equal_tuples_have_one_number(things: list[tuple[int, ...]]) -> None:
    columns = [np.array([one[at] for one in things], np.int64) for at in range(3)]
    check(things, number_tuples(columns, len(things)))


@given(st.lists(st.tuples(*[st.integers(-3, 3)] * 4), max_size=40))
def test_equal_rows_of_a_table_have_one_number(things: list[tuple[int, ...]]) -> None:
    columns = np.array(things, np.int32).reshape(len(things), 4).T
    check(things, number_rows(columns))


def test_without_columns_all_are_equal() -> None:
    assert number_tuples([], 3).numbers.tolist() == [0, 0, 0]
