"""What has to hold of a request for it to reach a goal, in steps that a search can try early.

An aim is true or false of facts, or None while facts that are not chosen yet leave it open.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from math import prod
from typing import Protocol

from exigent.analysis.gaps.answers import Answers
from exigent.analysis.gaps.goal import ALWAYS, Goal, Measure, condition_at, force, without
from exigent.analysis.gaps.openness import FindOpen, OpenRule, OpenRules, compile_open_fact
from exigent.engines import Rule
from exigent.words import (
    Condition,
    Decision,
    Facts,
    Not,
    Truth,
    compile_condition,
    facts_of,
)

_MOST_COMBINED = 400


class Aim(Protocol):
    """Something that has to hold."""

    def truth(self, facts: Facts) -> Truth:
        """Tell whether it holds; None while that is open."""

    def open_fact(self, facts: Facts) -> str | None:
        """Return a fact to choose next; None if choosing more facts settles nothing."""

    @property
    def reads(self) -> Sequence[str]:
        """The names of the facts that it turns on."""

    @property
    def is_costly(self) -> bool:
        """Whether it is to be tried only once all else holds."""


class Holds:
    """A condition holds."""

    is_costly = False

    def __init__(self, condition: Condition) -> None:
        self._condition = condition
        self.truth = compile_condition(condition)
        self.reads = facts_of(condition)

    def open_fact(self, facts: Facts) -> str | None:
        """Return a fact to choose next."""
        return self._find_open(facts)

    @cached_property
    def _find_open(self) -> FindOpen:
        return compile_open_fact(self._condition)


class _Flips:
    """Forcing one part of a condition turns it."""

    is_costly = False

    def __init__(self, one: Condition, other: Condition) -> None:
        self._finders = (compile_open_fact(one), compile_open_fact(other))
        self._predicates = (compile_condition(one), compile_condition(other))
        self.reads = tuple(dict.fromkeys((*facts_of(one), *facts_of(other))))

    def truth(self, facts: Facts) -> Truth:
        one, other = (predicate(facts) for predicate in self._predicates)
        return None if one is None or other is None else one is not other

    def open_fact(self, facts: Facts) -> str | None:
        found = (find(facts) for find in self._finders)
        return next((name for name in found if name), None)


class _Differ:
    """Two rules decide differently where they apply."""

    is_costly = False

    def __init__(self, one: Rule, other: Rule) -> None:
        self._both = (OpenRule(one), OpenRule(other))
        waivers = (*one.waivers, *other.waivers)
        self.reads = tuple(dict.fromkeys(name for part in waivers for name in facts_of(part)))

    def truth(self, facts: Facts) -> Truth:
        one, other = ({d.substance for d in rule.decisions(facts)} for rule in self._both)
        if one.isdisjoint(other):
            return True
        return False if len(one | other) == 1 else None

    def open_fact(self, facts: Facts) -> str | None:
        found = (rule.open_duty(facts) for rule in self._both)
        return next((name for name in found if name), None)


class _Final:
    """What the regime decides in the end, the layers that are still open taken every way."""

    is_costly = True

    def __init__(self, layers: Mapping[str, OpenRules], answers: Answers) -> None:
        self._layers = layers
        self._answers = answers
        self.reads = tuple(dict.fromkeys(n for rules in layers.values() for n in rules.reads))

    def open_fact(self, facts: Facts) -> str | None:
        found = (rules.open_fact(facts) for rules in self._layers.values())
        return next((name for name in found if name), None)

    def possible(self, facts: Facts) -> Iterator[dict[str, Decision]] | None:
        """Return every way in which the layers can decide, None if there are too many."""
        decisions = [rules.decisions(facts) for rules in self._layers.values()]
        if prod(map(len, decisions)) > _MOST_COMBINED:
            return None
        ways = itertools.product(*decisions)
        return (dict(zip(self._layers, way, strict=True)) for way in ways)


class _RestsOn(_Final):
    """The final decision rests on a rule."""

    def __init__(
        self, names: frozenset[str], layers: Mapping[str, OpenRules], answers: Answers
    ) -> None:
        super().__init__(layers, answers)
        self._names = names

    def truth(self, facts: Facts) -> Truth:
        possible = self.possible(facts)
        if possible is None:
            return None
        found = {not self._names.isdisjoint(self._answers.answer(way).rules) for way in possible}
        return found.pop() if len(found) == 1 else None


class _TurnsWith(_Final):
    """The final decision is another with other rules in one layer."""

    def __init__(
        self, layer: str, other: OpenRules, layers: Mapping[str, OpenRules], answers: Answers
    ) -> None:
        super().__init__(layers, answers)
        self._layer = layer
        self._other = other

    def open_fact(self, facts: Facts) -> str | None:
        own = self._layers[self._layer]
        found = (rules.open_fact(facts) for rules in (own, self._other))
        return next((name for name in found if name), None) or super().open_fact(facts)

    def truth(self, facts: Facts) -> Truth:
        possible = self.possible(facts)
        if possible is None:
            return None
        others = self._other.decisions(facts)
        turns: Truth = None
        for way in possible:
            here = self._answers.answer(way).substance
            for other in others:
                there = self._answers.answer({**way, self._layer: other}).substance
                if turns is None:
                    turns = here != there
                elif turns is not (here != there):
                    return None
        return turns


def find_ways(
    goal: Goal,
    rules: tuple[Rule, ...],
    layers: Mapping[str, OpenRules],
    answers: Answers,
) -> list[list[Aim]]:
    """Return the ways in which a request can reach a goal: aims of which all have to hold.

    Of the decisions that are to differ, one comes from the goal's rule, and the other from a
    rule after it: there is a way for each of these that answers otherwise. What leaves the
    fewest choices comes first. `rules` are those of the goal's layer, `layers` all that can
    have a part in the answer.
    """
    before, after = rules[: goal.index], rules[goal.index + 1 :]
    if goal.measure is Measure.HIT:
        rests = [_RestsOn(goal.names, layers, answers)] if len(layers) > 1 else []
        return [[*_own_aims(goal), *_passing(before), *rests]]
    changed = without(rules, goal)
    turns = [_TurnsWith(goal.layer, OpenRules(changed), layers, answers)] if len(layers) > 1 else []
    if goal.place is not None and goal.place.duty is not None:
        differ = _Differ(goal.rule, changed[goal.index])
        return [[*_own_aims(goal), differ, *_passing(before), *turns]]
    ways: list[list[Aim]] = []
    others = after or changed[goal.index :]
    for index, other in enumerate(others):
        applies = Holds(other.when or ALWAYS)
        passed = _passing((*before, *others[:index]))
        differ = _Differ(goal.rule, other)
        ways.append([*_own_aims(goal), applies, differ, *passed, *turns])
    return ways


def _own_aims(goal: Goal) -> Iterator[Aim]:
    place = goal.place
    if place is None or place.duty is not None:
        yield Holds(goal.rule.when or ALWAYS)
    if place is not None and goal.atom is not None:
        yield Holds(goal.atom if goal.truth else Not(goal.atom))
        whole = condition_at(goal.rule, place)
        sides = (force(whole, place.path, truth=truth) for truth in (True, False))
        yield _Flips(*sides)


def _passing(rules: Iterable[Rule]) -> list[Aim]:
    """Return the aims that none of the rules applies."""
    return [Holds(Not(rule.when or ALWAYS)) for rule in rules]
