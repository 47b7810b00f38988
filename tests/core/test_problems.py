"""What is wrong, gathered while a reading goes on."""

from __future__ import annotations

import pytest

from exigent.words import InputError, InputErrors, Location, Problems

LATER = InputError("this is no number", Location("b.yaml", 2, 1))
SOONER = InputError("this is no date", Location("a.yaml", 7, 1))


def test_where_nothing_is_wrong_nothing_is_refused() -> None:
    problems = Problems()
    with problems.gathered():
        pass
    problems.refuse()
    assert not problems


def test_a_reading_goes_on_after_what_is_wrong_and_all_is_told_in_the_order_of_its_places() -> None:
    problems = Problems()
    for error in (LATER, InputErrors([SOONER])):
        with problems.gathered():
            raise error
    assert list(problems) == [LATER, SOONER]
    with pytest.raises(InputErrors) as refused:
        problems.refuse()
    assert refused.value.problems == [SOONER, LATER]


def test_what_is_found_twice_is_told_once() -> None:
    again = InputError(LATER.message, LATER.location)
    assert list(Problems([LATER, again])) == [LATER]


def test_what_is_no_wrong_input_is_not_kept_back() -> None:
    with pytest.raises(ZeroDivisionError), Problems().gathered():
        raise ZeroDivisionError
