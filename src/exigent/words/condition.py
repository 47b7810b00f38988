"""Conditions over facts: a small immutable tree, evaluated in three values.

Kleene's strong three-valued logic (S. C. Kleene, Introduction to Metamathematics,
1952, section 64): true, false, and None for what an unknown fact leaves open.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping

import msgspec

from exigent.words.value import UNKNOWN, Known, Value

Truth = bool | None
Facts = Mapping[str, Value]
Predicate = Callable[[Facts], Truth]


class Among(msgspec.Struct, frozen=True):
    """The fact has one of `values`."""

    fact: str
    values: frozenset[Known]

    def holds(self, value: Known) -> bool:
        """Tell whether `value`, which is of the fact's type, is one of them."""
        return value in self.values


class Within(msgspec.Struct, frozen=True):
    """The fact, a number or a date, lies between the bounds that are given."""

    fact: str
    at_least: float | datetime.date | None = None
    at_most: float | datetime.date | None = None
    more_than: float | datetime.date | None = None
    less_than: float | datetime.date | None = None

    def holds(self, value: Known) -> bool:
        """Tell whether `value` lies within the bounds; both are of the fact's type."""
        return (
            (self.at_least is None or value >= self.at_least)  # type: ignore[operator]
            and (self.at_most is None or value <= self.at_most)  # type: ignore[operator]
            and (self.more_than is None or value > self.more_than)  # type: ignore[operator]
            and (self.less_than is None or value < self.less_than)  # type: ignore[operator]
        )

    def bounds(self) -> tuple[float | datetime.date, ...]:
        """Return the bounds that are given."""
        given = (self.at_least, self.at_most, self.more_than, self.less_than)
        return tuple(bound for bound in given if bound is not None)


class AllOf(msgspec.Struct, frozen=True):
    """Every part holds; with no parts, always."""

    parts: tuple[Condition, ...]


class AnyOf(msgspec.Struct, frozen=True):
    """At least one part holds."""

    parts: tuple[Condition, ...]


class Not(msgspec.Struct, frozen=True):
    """The part does not hold."""

    part: Condition


class Foreign(msgspec.Struct, frozen=True):
    """What only the language of a policy can tell, in its own words: always left open here.

    `facts` are those that it reads.
    """

    text: str
    facts: tuple[str, ...]


ValueCondition = Among | Within
Condition = ValueCondition | AllOf | AnyOf | Not | Foreign


def parts_of(condition: Condition) -> tuple[Condition, ...]:
    """Return the conditions of which all must hold."""
    return condition.parts if isinstance(condition, AllOf) else (condition,)


def leaves(condition: Condition) -> Iterator[ValueCondition]:
    """Yield the comparisons in a condition, in the order written; foreign parts have none."""
    for end in _ends(condition):
        if not isinstance(end, Foreign):
            yield end


def facts_of(condition: Condition) -> tuple[str, ...]:
    """Return the names of the facts that a condition reads, each once, in order."""
    read: list[str] = []
    for end in _ends(condition):
        read.extend(end.facts if isinstance(end, Foreign) else (end.fact,))
    return tuple(dict.fromkeys(read))


def foreign_parts(condition: Condition) -> tuple[Foreign, ...]:
    """Return the parts that only the language of the policy can tell, in the order written."""
    return tuple(end for end in _ends(condition) if isinstance(end, Foreign))


def compile_condition(condition: Condition) -> Predicate:
    """Turn a condition into a function from facts to true, false or None."""
    match condition:
        case Among(fact, values):
            return _among(fact, values)
        case Within(fact):
            return _within(fact, condition)
        case Not(part):
            return _negation(compile_condition(part))
        case AllOf(parts):
            return _conjunction(tuple(compile_condition(part) for part in parts))
        case AnyOf(parts):
            return _disjunction(tuple(compile_condition(part) for part in parts))
        case Foreign():
            return _left_open


def evaluate(condition: Condition, facts: Facts) -> Truth:
    """Evaluate a condition once; compile it to evaluate it often."""
    return compile_condition(condition)(facts)


def _ends(condition: Condition) -> Iterator[ValueCondition | Foreign]:
    match condition:
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from _ends(part)
        case Not(part):
            yield from _ends(part)
        case _:
            yield condition


def _left_open(_: Facts) -> Truth:
    return None


def _among(fact: str, values: frozenset[Known]) -> Predicate:
    def among(facts: Facts) -> Truth:
        value = facts[fact]
        return None if value is UNKNOWN else value in values

    return among


def _within(fact: str, bounds: Within) -> Predicate:
    def within(facts: Facts) -> Truth:
        value = facts[fact]
        return None if value is UNKNOWN else bounds.holds(value)

    return within


def _negation(part: Predicate) -> Predicate:
    def negation(facts: Facts) -> Truth:
        truth = part(facts)
        return None if truth is None else not truth

    return negation


def _conjunction(parts: tuple[Predicate, ...]) -> Predicate:
    def conjunction(facts: Facts) -> Truth:
        answer: Truth = True
        for part in parts:
            truth = part(facts)
            if truth is False:
                return False
            if truth is None:
                answer = None
        return answer

    return conjunction


def _disjunction(parts: tuple[Predicate, ...]) -> Predicate:
    def disjunction(facts: Facts) -> Truth:
        answer: Truth = False
        for part in parts:
            truth = part(facts)
            if truth is True:
                return True
            if truth is None:
                answer = None
        return answer

    return disjunction
