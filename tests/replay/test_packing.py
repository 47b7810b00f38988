"""The codes of facts stand in whole numbers that every query engine, and NumPy, can hold."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from exigent.columns import pack


@given(st.lists(st.integers(1, 9), max_size=90), st.booleans())
def test_how_many_values_a_number_has_can_be_held_as_well(sizes: list[int], tied: bool) -> None:
    codes = {f"fact-{at}": tuple(range(size)) for at, size in enumerate(sizes)}
    packing = pack(codes, [tuple(codes)] if tied and codes else [])
    assert [one.fact for one in packing.facts] == list(codes)
    for word in range(packing.words):
        many = 1
        for one in packing.in_word(word):
            assert one.times == many
            many *= one.size
        assert np.int64(many) == many


def test_sixty_three_facts_of_two_codes_do_not_fill_one_number_to_the_brim() -> None:
    packing = pack({f"fact-{at}": (0, 1) for at in range(63)})
    assert packing.words == 2
