"""Conditions in three values: what is true or false under unknowns stays so."""

from __future__ import annotations

import datetime
import itertools

from hypothesis import given, settings

from exigent.words.condition import (
    AllOf,
    Among,
    AnyOf,
    Condition,
    Foreign,
    Not,
    Within,
    evaluate,
    facts_of,
    foreign_parts,
    leaves,
    parts_of,
)
from exigent.words.value import UNKNOWN, Value
from tests.core.small_world import PLAIN_ORDINARY, VALUES
from tests.core.strategies import conditions, facts

WET = Among("wet", frozenset({True}))
COLD = Among("cold", frozenset({True}))


@settings(max_examples=150)
@given(conditions(), facts())
def test_what_is_true_or_false_under_unknowns_is_so_for_every_completion(
    condition: Condition, stated: dict[str, Value]
) -> None:
    known_and_not = {**PLAIN_ORDINARY, **stated}
    truth = evaluate(condition, known_and_not)
    unknown = [name for name, value in known_and_not.items() if value is UNKNOWN]
    read = [name for name in unknown if name in facts_of(condition)]
    completed = {
        evaluate(condition, {**known_and_not, **dict(zip(read, values, strict=True))})
        for values in itertools.product(*(VALUES[name] for name in read))
    }
    assert None not in completed
    if truth is not None:
        assert completed == {truth}


@given(conditions(), facts(unknown=False))
def test_with_everything_known_a_condition_is_true_or_false(
    condition: Condition, stated: dict[str, Value]
) -> None:
    known = {**PLAIN_ORDINARY, **stated}
    assert evaluate(condition, known) is _plainly(condition, known)


@given(conditions(), conditions(), facts())
def test_negation_swaps_all_and_any(
    one: Condition, other: Condition, stated: dict[str, Value]
) -> None:
    values = {**PLAIN_ORDINARY, **stated}
    outside = Not(AllOf((one, other)))
    inside = AnyOf((Not(one), Not(other)))
    assert evaluate(outside, values) is evaluate(inside, values)
    assert evaluate(Not(Not(one)), values) is evaluate(one, values)


def test_one_false_part_makes_a_conjunction_false_whatever_is_unknown() -> None:
    values: dict[str, Value] = {"wet": UNKNOWN, "cold": False}
    assert evaluate(AllOf((WET, COLD)), values) is False
    assert evaluate(AllOf((WET, Not(COLD))), values) is None


def test_one_true_part_makes_an_alternative_true_whatever_is_unknown() -> None:
    values: dict[str, Value] = {"wet": UNKNOWN, "cold": True}
    assert evaluate(AnyOf((WET, COLD)), values) is True
    assert evaluate(AnyOf((WET, Not(COLD))), values) is None


def test_the_negation_of_unknown_is_unknown() -> None:
    assert evaluate(Not(WET), {"wet": UNKNOWN}) is None


def test_bounds_include_or_exclude_their_ends_as_they_say() -> None:
    closed = Within("count", at_least=1, at_most=2)
    open_ended = Within("count", more_than=1, less_than=2)
    assert [closed.holds(n) for n in (0.5, 1, 2, 2.5)] == [False, True, True, False]
    assert [open_ended.holds(n) for n in (1, 1.5, 2)] == [False, True, False]
    day = datetime.date(2024, 2, 29)
    assert Within("requested_on", at_most=day).holds(day)
    assert not Within("requested_on", less_than=day).holds(day)


def test_a_condition_names_each_fact_once_in_the_order_written() -> None:
    condition = AnyOf((COLD, AllOf((WET, Not(COLD), Within("count", at_most=2)))))
    assert facts_of(condition) == ("cold", "wet", "count")
    assert [leaf.fact for leaf in leaves(condition)] == ["cold", "wet", "cold", "count"]


def test_a_foreign_part_is_always_open_and_names_what_it_reads() -> None:
    foreign = Foreign("cold + count > 2", ("cold", "count"))
    condition = AnyOf((WET, Not(foreign)))
    assert evaluate(condition, {"wet": False, "cold": True, "count": 3}) is None
    assert evaluate(condition, {"wet": True, "cold": True, "count": 3}) is True
    assert facts_of(condition) == ("wet", "cold", "count")
    assert list(leaves(condition)) == [WET]
    assert foreign_parts(condition) == (foreign,)


def test_only_a_conjunction_has_several_parts() -> None:
    assert parts_of(AllOf((WET, COLD))) == (WET, COLD)
    assert parts_of(AnyOf((WET, COLD))) == (AnyOf((WET, COLD)),)


def _plainly(condition: Condition, values: dict[str, Value]) -> bool:
    """Evaluate in two values, as plain Python would."""
    match condition:
        case Among(fact, among):
            return values[fact] in among
        case Within(fact, at_least, at_most, more_than, less_than):
            value: object = values[fact]
            assert isinstance(value, int | float | datetime.date)
            return all(
                (
                    at_least is None or at_least <= value,  # type: ignore[operator]
                    at_most is None or value <= at_most,  # type: ignore[operator]
                    more_than is None or more_than < value,  # type: ignore[operator]
                    less_than is None or value < less_than,  # type: ignore[operator]
                )
            )
        case Not(part):
            return not _plainly(part, values)
        case AllOf(parts):
            return all(_plainly(part, values) for part in parts)
        case AnyOf(parts):
            return any(_plainly(part, values) for part in parts)
        case Foreign(text):
            raise AssertionError(f"only the language of the policy can tell whether {text}")
